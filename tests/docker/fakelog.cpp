// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakelog.h"

#include "base/async/event.h"
#include "logframes.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <limits>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

qint64 nanosIn(const QUrlQuery &query, const QString &name, qint64 fallback)
{
    const QStringList parts = query.queryItemValue(name).split(u'.');
    return parts.size() == 2 ? parts[0].toLongLong() * 1'000'000'000 + parts[1].toLongLong() : fallback;
}

QUrlQuery queryOf(const FakeRequest &request)
{
    return QUrlQuery(QUrl(QString::fromLatin1(request.target)));
}

} // namespace

FakeLog::FakeLog(FakeEngine &engine)
    : m_engine(engine)
{
    engine.onOther = [this](const FakeConnectionPtr &connection, const FakeRequest &request) {
        answer(connection, request);
    };
    engine.onEvents = [this](const FakeConnectionPtr &connection) { m_events.append(connection); };
}

QByteArray FakeLog::bytesOf(const Entry &entry) const
{
    docker::LogStamp stamp { .nanos = entry.nanos, .isKnown = true };
    const QByteArray text = stamp.toText() + ' ' + entry.text;
    return isTty ? text : frame(entry.type, text);
}

QByteArray FakeLog::inspection() const
{
    return QByteArray(R"({"Id":"1","Config":{"Tty":)") + (isTty ? "true" : "false")
        + R"(},"State":{"Running":)" + (isRunning ? "true" : "false") + R"(,"StartedAt":")" + startedAt
        + R"("},"HostConfig":{"LogConfig":{"Type":"json-file","Config":{}}}})";
}

void FakeLog::answer(const FakeConnectionPtr &connection, const FakeRequest &request)
{
    if (request.target.contains("/logs?"))
        answerLog(connection, request);
    else if (request.target.endsWith("/json"))
        connection->answer(200, inspection());
}

void FakeLog::answerLog(const FakeConnectionPtr &connection, const FakeRequest &request)
{
    if (!refusal.isEmpty()) {
        connection->answer(501, R"({"message":")" + refusal + R"("})");
        return;
    }
    const QUrlQuery query = queryOf(request);
    const qint64 since = nanosIn(query, u"since"_s, 0);
    const qint64 until = nanosIn(query, u"until"_s, std::numeric_limits<qint64>::max());
    const QString tail = query.queryItemValue(u"tail"_s);
    const qsizetype count =
        tail == u"all" ? entries.size() : std::min<qsizetype>(tail.toLongLong(), entries.size());
    QByteArray body;
    for (const Entry &entry : entries.last(count)) {
        if (entry.nanos >= since && entry.nanos <= until)
            body += bytesOf(entry);
    }
    body += trailer;
    connection->beginChunks(contentType);
    if (cutAt && body.size() >= *cutAt) {
        const QByteArray kept = body.first(*std::exchange(cutAt, std::nullopt));
        if (!kept.isEmpty())
            connection->chunk(kept);
        connection->end(); // in the middle of the body
        return;
    }
    if (!body.isEmpty())
        connection->chunk(body);
    if (query.queryItemValue(u"follow"_s) == u"1" && isRunning) {
        m_followers.append(connection);
        return;
    }
    connection->chunk({});
}

void FakeLog::write(qint64 nanos, int type, const QByteArray &text)
{
    entries.append({ nanos, type, text });
    for (const FakeConnectionPtr &follower : std::as_const(m_followers)) {
        if (follower->isOpen())
            follower->chunk(bytesOf(entries.constLast()));
    }
}

void FakeLog::exit()
{
    isRunning = false;
    for (const FakeConnectionPtr &follower : std::exchange(m_followers, {}))
        follower->chunk({});
}

void FakeLog::start(const QByteArray &at)
{
    isRunning = true;
    startedAt = at;
    for (const FakeConnectionPtr &listener : std::exchange(m_events, {}))
        listener->chunk(FakeEngine::eventLine("start"));
}

QList<FakeRequest> FakeLog::requests() const
{
    QList<FakeRequest> found = m_engine.server.requests();
    found.removeIf([](const FakeRequest &request) { return !request.target.contains("/logs?"); });
    return found;
}

qsizetype FakeLog::followers() const
{
    return std::count_if(m_followers.begin(), m_followers.end(),
                         [](const FakeConnectionPtr &connection) { return connection->isOpen(); });
}

Task<> HurryClock::sleep(std::chrono::milliseconds duration, std::stop_token stop)
{
    m_naps.append(duration);
    Event over;
    const std::stop_callback wakeOnStop(stop, [&over] { over.fire(); });
    if (duration < std::chrono::seconds(25)) {
        m_time += duration;
        QMetaObject::invokeMethod(
            over.receiver(), [&over] { over.fire(); }, Qt::QueuedConnection);
    }
    co_await over;
}

} // namespace slipway::test
