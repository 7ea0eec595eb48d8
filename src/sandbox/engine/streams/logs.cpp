// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/engineapi.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFramedMinor = 42; ///< from here on the type of the answer says whether it is framed
constexpr qint64 kMuchUnread = 524'288; ///< bytes that may wait for a reader
constexpr qsizetype kPiece = 65'536; ///< bytes that are made at once

struct LogWishes
{
    bool out = false;
    bool error = false;
    bool stamps = false;
    bool isTty = false;
    bool follows = false;
    qint64 until = 0; ///< 0: no end

    QByteArray bytesOf(const LogLine &line) const
    {
        if (line.isError ? !error : !out)
            return {};
        const QByteArray stamp = stamps ? dockerTime(line.nano).toLatin1() + ' ' : QByteArray();
        const QByteArray text = stamp + line.text + (line.isPartial ? "" : "\n");
        return isTty ? text : framed(line.isError, text);
    }
};

/// Carries a log to one reader, at the reader's speed. Only the place in the log is kept.
class LogPump final : public QObject
{
public:
    LogPump(EngineState &state, const EngineCall &call, const SimContainer &container,
            const LogWishes &wishes, qsizetype from)
        : QObject(call.context)
        , m_state(state)
        , m_exchange(call.exchange)
        , m_id(container.id)
        , m_wishes(wishes)
        , m_at(from)
        , m_end(container.log.end())
        , m_hasEnded(!container.isAlive())
    {
        connect(&state, &EngineState::said, this, [this](const QString &who) {
            if (who == m_id && m_wishes.follows)
                pump();
        });
        connect(&state, &EngineState::ended, this, [this](const QString &who, int) { endOf(who); });
        connect(&state, &EngineState::removed, this, [this](const QString &who) { endOf(who); });
        m_exchange->whenGone([this] { deleteLater(); });
        m_exchange->whenDrained([this] { pump(); });
        pump();
    }

private:
    void endOf(const QString &who)
    {
        if (who != m_id)
            return;
        m_hasEnded = true;
        pump();
    }

    /// The next lines, before `end`. \param isOver set by a line that is too late
    QByteArray nextPiece(const SimLog &log, qsizetype end, bool &isOver)
    {
        QByteArray piece;
        while (m_at < end && !isOver && piece.size() < kPiece) {
            const LogLine line = log.at(m_at);
            isOver = m_wishes.until > 0 && line.nano > m_wishes.until;
            if (!isOver)
                piece += m_wishes.bytesOf(line);
            ++m_at;
        }
        return piece;
    }

    void pump()
    {
        const SimContainer *container = m_state.find(m_id);
        const qsizetype end = container ? (m_wishes.follows ? container->log.end() : m_end) : m_at;
        m_at = container ? std::max(m_at, container->log.begin()) : m_at;
        bool isOver = false;
        while (m_at < end && !isOver && m_exchange->backlog() < kMuchUnread)
            m_exchange->write(nextPiece(container->log, end, isOver));
        const bool isAtEnd = m_at >= end && (!m_wishes.follows || m_hasEnded);
        if (!isOver && !isAtEnd)
            return;
        m_exchange->end();
        deleteLater();
        disconnect(&m_state, nullptr, this, nullptr);
    }

    EngineState &m_state; // outlives this: the engine's host owns both, the state longer
    ExchangePtr m_exchange;
    QString m_id;
    LogWishes m_wishes;
    qsizetype m_at;
    qsizetype m_end; ///< of the log when it was asked for
    bool m_hasEnded;
};

/// Where to begin: so that at most `tail` lines follow, counted over what is wanted.
qsizetype startOf(const SimLog &log, const LogWishes &wishes, qint64 since, const QString &tail)
{
    const qsizetype first = since > 0 ? log.firstSince(since) : log.begin();
    bool isNumber = false;
    qsizetype left = tail.toLongLong(&isNumber);
    if (!isNumber || left < 0)
        return first;
    qsizetype at = log.end();
    while (at > first && left > 0) {
        --at;
        const LogLine line = log.at(at);
        const bool isWanted =
            (line.isError ? wishes.error : wishes.out) && (wishes.until == 0 || line.nano <= wishes.until);
        left -= isWanted ? 1 : 0;
    }
    return at;
}

} // namespace

void streamLogs(const EngineCall &call, EngineState &state, const SimContainer &container)
{
    LogWishes wishes { .out = call.flag(u"stdout"),
                       .error = call.flag(u"stderr"),
                       .stamps = call.flag(u"timestamps"),
                       .isTty = container.isTty,
                       .follows = call.flag(u"follow") && container.isAlive() };
    if (!wishes.out && !wishes.error)
        return call.fail(400, u"Bad parameters: you must choose at least one stream"_s);
    const auto since = nanoseconds(call.query(u"since"), 0);
    const auto until = nanoseconds(call.query(u"until"), 0);
    if (!since || !until)
        return call.fail(400, u"invalid value for \"since\" or \"until\""_s);
    const QString driver = container.hostConfig[u"LogConfig"_s][u"Type"_s].toString(u"json-file"_s);
    if (driver == u"none")
        return call.fail(501, u"configured logging driver does not support reading"_s);
    wishes.until = *until;
    const char *const type = call.minor < kFramedMinor ? "application/octet-stream"
        : container.isTty                              ? "application/vnd.docker.raw-stream"
                                                       : "application/vnd.docker.multiplexed-stream";
    call.exchange->begin(200, call.commonFields(type));
    new LogPump(state, call, container, wishes, startOf(container.log, wishes, *since, call.query(u"tail")));
}

} // namespace slipway::sandbox
