// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace slipway::docker {

enum class StreamKind : quint8 { Stdout, Stderr };

/// Takes the engine's frames apart: logs, attach and exec of containers without a terminal. Fed in any cut;
/// payload streams through, so a frame that announces 4 GB needs no memory. Pure.
///
///     while (const auto piece = demultiplexer.take(bytes))
///         use(piece->kind, piece->bytes);
///
/// Source: moby, api/pkg/stdcopy: a header of type, three zero bytes and the length as big-endian 32 bits;
/// types 0 (shown as stdout), 1 stdout, 2 stderr, 3 the engine's own error, which ends the stream.
class Demultiplexer final
{
public:
    struct Piece
    {
        StreamKind kind = StreamKind::Stdout;
        bool startsFrame = false;
        QByteArrayView bytes {}; ///< part of what was given to take(); empty for a frame of length 0
    };

    /// The next payload off the front of `bytes`; nullopt once all is used, or after error().
    std::optional<Piece> take(QByteArrayView &bytes);
    /// What ended the stream: Service with code "stream.engine-error" and the engine's words as detail;
    /// Protocol with code "stream.unknown-type".
    const std::optional<Error> &error() const { return m_error; }
    /// At the end of the connection: error(), or Unreachable with code "stream.truncated" in the middle of a
    /// frame.
    std::optional<Error> finish() const;

private:
    static constexpr std::size_t kHeaderSize = 8;

    void takeHeader(QByteArrayView &bytes);
    void beginFrame();
    void takeWords(QByteArrayView &bytes);

    std::array<unsigned char, kHeaderSize> m_header {};
    std::size_t m_headerBytes = 0; ///< of the header that have come; kHeaderSize inside a frame
    quint32 m_left = 0; ///< of the frame
    bool m_startsFrame = false; ///< the next piece is the first of its frame
    bool m_isWords = false; ///< inside a frame of type 3
    StreamKind m_kind = StreamKind::Stdout;
    QByteArray m_words;
    std::optional<Error> m_error;
};

} // namespace slipway::docker
