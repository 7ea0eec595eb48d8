// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/streams/logbatch.h"

#include <deque>
#include <optional>
#include <unordered_map>

namespace slipway::docker {

/// How far a log has been read, so that reading can go on after a break without a line lost or doubled. The
/// engine can only be asked for lines since a time, so it repeats some: the cursor knows the latest quarter
/// of a second by stamp and text and takes exactly those out. (Both streams are stamped before they are put
/// in one order, so stamps go back a little at times.) Where the engine's clock was set back, lines of the
/// time before it are repeated, too, in front of those that are known: they are left out until a known one
/// comes. Pure; stamps are the engine's, never this computer's.
class LogCursor final
{
public:
    enum class Answer { Ends, GoesOn };

    /// From when to ask on; nullopt while there was no line.
    std::optional<qint64> since() const;
    /// A request with since() begins: what is known may come again. Of an answer that goes on, no more is
    /// left out than of the last one that ended, as nobody can say afterwards that it was too much.
    void resume(Answer answer);
    /// `batch` without what came before the break; the rest is known from now on.
    LogBatch advance(LogBatch batch);
    /// After resume(): lines later than all known ones came, and none of the known ones. The log was cut or
    /// its beginning thrown away meanwhile.
    bool hasGap() const { return m_hasGap; }
    /// The answer came to its end. True: ask again, since too much of it was left out (all that is known has
    /// gone from the log), or since it is not known yet how much is to be left out from now on.
    bool mustAskAgain();

private:
    struct Seen
    {
        qint64 nanos = 0;
        std::size_t hash = 0;
    };

    void remember(const Seen &seen);
    bool takeExpected(const Seen &seen);
    bool isBeforeKnown();
    void forgetSetBack();

    std::deque<Seen> m_recent; ///< by arrival
    qint64 m_newest = 0;
    std::optional<qint64> m_forgotten; ///< the latest stamp that is no longer in m_recent
    std::optional<qint64> m_beforeSetBack; ///< the latest stamp before the engine's clock was set back
    std::optional<qint64> m_standBefore; ///< lines of that time which an answer repeats, at most
    qint64 m_leftOut = 0; ///< of them, by this answer
    Answer m_answer = Answer::Ends;
    bool m_isCut = false; ///< the answer before this one had a gap
    std::unordered_map<std::size_t, int> m_expected; ///< may come again
    qint64 m_lastExpected = 0;
    bool m_isExpecting = false;
    bool m_metKnown = false;
    bool m_hasGap = false;
};

} // namespace slipway::docker
