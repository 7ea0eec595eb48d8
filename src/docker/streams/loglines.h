// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/streams/logbatch.h"

#include <array>

namespace slipway::docker {

/// Makes lines of what a log request with timestamps=1 gives. Fed in any cut; both streams have a state of
/// their own, so that a character cut by a frame of the other is whole again.
///
/// The engine keeps a line of more than 16 KiB as several entries and puts the stamp before each: those
/// stamps are taken out and the parts joined. With frames, an entry begins with a frame; in the raw stream of
/// a terminal only after 16 KiB, and the stamp is the same. (moby: daemon/logger/copier.go)
class LogLines final
{
public:
    enum class Framing { Frames, Raw };

    /// What is kept of one line. Of a longer one, first what a carriage return lets be written over is
    /// forgotten, then its end.
    static constexpr qsizetype kLongestLine = qsizetype { 1 } * 1024 * 1024;

    explicit LogLines(Framing framing, qsizetype longestLine = kLongestLine);

    void feed(StreamKind kind, QByteArrayView bytes, bool startsFrame = false);
    /// The log has ended: lines without an end are lines, too. (Without it they are forgotten.)
    void finish();
    /// The lines that are whole since the last call.
    LogBatch take();

private:
    enum class Stage { Stamp, RepeatedStamp, Text };

    struct Open
    {
        Stage stage = Stage::Stamp;
        LogStamp stamp {};
        QByteArray prefix {}; ///< what may be a stamp
        QByteArray text {}; ///< of a line that came in pieces
        qsizetype entryBytes = 0; ///< of text since the last stamp
        qsizetype lastReturn = -1; ///< where in `text` the last carriage return stands
        bool endsWithReturn = false; ///< what came last, kept or not
        bool isCut = false;
        bool hasLine = false; ///< something of it has come
    };

    QByteArrayView takeStamp(Open &open, QByteArrayView bytes);
    QByteArrayView takeText(Open &open, StreamKind kind, QByteArrayView bytes);
    bool readStamp(Open &open, QByteArrayView text);
    void beginText(Open &open) const;
    void keep(Open &open, QByteArrayView text) const;
    void emitLine(Open &open, StreamKind kind, QByteArrayView rest, bool hasEnd);

    Framing m_framing;
    qsizetype m_longestLine;
    std::array<Open, 2> m_open {};
    LogBatch m_batch;
};

} // namespace slipway::docker
