// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/streams/demultiplexer.h"

#include "base/log/redact.h"

#include <QtEndian>

#include <algorithm>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned char kStderrType = 2;
constexpr unsigned char kEngineErrorType = 3;
/// As much of the engine's words as is kept.
constexpr qsizetype kLongestWords = 4096;

QByteArrayView takeFirst(QByteArrayView &bytes, qsizetype count)
{
    const QByteArrayView first = bytes.first(count);
    bytes = bytes.sliced(count);
    return first;
}

} // namespace

std::optional<Demultiplexer::Piece> Demultiplexer::take(QByteArrayView &bytes)
{
    while (!m_error) {
        if (m_headerBytes < kHeaderSize) {
            takeHeader(bytes);
            if (m_headerBytes < kHeaderSize)
                return std::nullopt;
            beginFrame();
            continue;
        }
        if (m_isWords) {
            takeWords(bytes);
            return std::nullopt;
        }
        if (m_left > 0 && bytes.isEmpty())
            return std::nullopt;
        const auto count =
            static_cast<quint32>(std::min<quint64>(m_left, static_cast<quint64>(bytes.size())));
        const Piece piece { m_kind, std::exchange(m_startsFrame, false), takeFirst(bytes, count) };
        m_left -= count;
        if (m_left == 0)
            m_headerBytes = 0;
        return piece;
    }
    return std::nullopt;
}

void Demultiplexer::takeHeader(QByteArrayView &bytes)
{
    const auto count = std::min(kHeaderSize - m_headerBytes, static_cast<std::size_t>(bytes.size()));
    const QByteArrayView part = takeFirst(bytes, static_cast<qsizetype>(count));
    std::copy(part.begin(), part.end(), m_header.begin() + static_cast<std::ptrdiff_t>(m_headerBytes));
    m_headerBytes += count;
}

void Demultiplexer::beginFrame()
{
    const unsigned char type = m_header[0];
    if (type > kEngineErrorType) {
        m_error = Error { .kind = ErrorKind::Protocol,
                          .code = u"stream.unknown-type"_s,
                          .detail = u"a frame of unknown type %1"_s.arg(type) };
        return;
    }
    m_left = qFromBigEndian<quint32>(m_header.data() + 4);
    m_kind = type == kStderrType ? StreamKind::Stderr : StreamKind::Stdout;
    m_isWords = type == kEngineErrorType;
    m_startsFrame = true;
}

void Demultiplexer::takeWords(QByteArrayView &bytes)
{
    const auto count = static_cast<quint32>(std::min<quint64>(m_left, static_cast<quint64>(bytes.size())));
    const QByteArrayView part = takeFirst(bytes, count);
    m_words.append(part.first(std::min(part.size(), kLongestWords - m_words.size())));
    m_left -= count;
    if (m_left == 0 || m_words.size() == kLongestWords) { // more says nothing more, and may never end
        m_error = Error { .kind = ErrorKind::Service,
                          .code = u"stream.engine-error"_s,
                          .detail = redacted(QString::fromUtf8(m_words)) };
    }
}

std::optional<Error> Demultiplexer::finish() const
{
    if (m_error || m_headerBytes == 0)
        return m_error;
    return Error { .kind = ErrorKind::Unreachable,
                   .code = u"stream.truncated"_s,
                   .detail = u"the stream ended in the middle of a frame"_s };
}

} // namespace slipway::docker
