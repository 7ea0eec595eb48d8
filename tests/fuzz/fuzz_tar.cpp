// SPDX-License-Identifier: GPL-3.0-or-later
// Archives from containers, whole and in pieces. (Writing them to disk has tests of its own.)
#include "docker/tar.h"
#include "input.h"

using namespace slipway;
using namespace slipway::docker;
using slipway::fuzz::Input;
using slipway::fuzz::require;

namespace {

constexpr TarLimits kLimits { .entries = 50, .bytes = 65'536, .extension = 1024, .path = 300 };

class Recorder final : public TarSink
{
public:
    Result<> begin(const TarEntry &entry) override
    {
        require(m_left == 0);
        require(entry.path.size() <= kLimits.path && entry.linkTarget.size() <= kLimits.path);
        require(entry.size >= 0 && (entry.mode & ~07777) == 0);
        require(++m_entries <= kLimits.entries);
        m_left = entry.size;
        text += entry.path + '>' + entry.linkTarget + QByteArray::number(entry.size) + '\n';
        return {};
    }
    Result<> data(QByteArrayView bytes) override
    {
        m_left -= bytes.size();
        require(m_left >= 0);
        text.append(bytes);
        return {};
    }
    Result<> end() override
    {
        require(m_left == 0);
        return {};
    }

    QByteArray text {};

private:
    qint64 m_left = 0;
    qint64 m_entries = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Input input(data, size);
    Recorder whole;
    TarReader reader(whole, kLimits);
    Result<> first = reader.feed(input.bytes());
    if (first)
        first = reader.finish();

    Recorder pieces;
    TarReader second(pieces, kLimits);
    Result<> last;
    input.inPieces([&](QByteArrayView piece) {
        last = second.feed(piece);
        return last.has_value();
    });
    if (last)
        last = second.finish();
    require(first.has_value() == last.has_value());
    require(!first || whole.text == pieces.text);
    require(first || first.error().code == last.error().code);
    return 0;
}
