// SPDX-License-Identifier: GPL-3.0-or-later
// A container's log as an engine sends it: frames taken apart and lines put together, whole and in pieces.
#include "docker/streams/demultiplexer.h"
#include "docker/streams/loglines.h"
#include "input.h"

using namespace slipway;
using namespace slipway::docker;
using slipway::fuzz::Input;
using slipway::fuzz::require;

namespace {

constexpr qsizetype kLongest = 200; ///< small, so that it is reached

/// Everything that came of a stream, as text to compare.
class Reader final
{
public:
    explicit Reader(LogLines::Framing framing)
        : m_isFramed(framing == LogLines::Framing::Frames)
        , m_lines(framing, kLongest)
    {
    }

    void feed(QByteArrayView bytes)
    {
        if (!m_isFramed) {
            m_lines.feed(StreamKind::Stdout, bytes);
        } else {
            while (const auto piece = m_demultiplexer.take(bytes))
                m_lines.feed(piece->kind, piece->bytes, piece->startsFrame);
        }
        collect();
    }

    QByteArray finish()
    {
        m_lines.finish();
        collect();
        const auto error = m_demultiplexer.finish();
        return m_text + (error ? error->code.toUtf8() : QByteArray());
    }

private:
    void collect()
    {
        const LogBatch batch = m_lines.take();
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const LogLine line = batch.at(i);
            require(line.text.size() <= kLongest && !line.text.contains('\n'));
            m_text += QByteArray::number(static_cast<int>(line.stream)) + (line.hasEnd ? '+' : '-')
                + (line.isCut ? 'c' : 'w') + line.text.toByteArray() + '\n';
        }
    }

    bool m_isFramed;
    Demultiplexer m_demultiplexer;
    LogLines m_lines;
    QByteArray m_text;
};

void compare(const Input &input, LogLines::Framing framing)
{
    Reader whole(framing);
    whole.feed(input.bytes());
    Reader pieces(framing);
    input.inPieces([&](QByteArrayView piece) {
        pieces.feed(piece);
        return true;
    });
    require(whole.finish() == pieces.finish());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Input input(data, size);
    compare(input, LogLines::Framing::Frames);
    compare(input, LogLines::Framing::Raw);
    return 0;
}
