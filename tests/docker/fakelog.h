// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "docker/streams/logstamp.h"
#include "fakeengine.h"

#include <QSet>

namespace slipway::test {

/// One container with a log behind a FakeEngine, filtered as the engine does it: since, until and tail.
class FakeLog final
{
public:
    struct Entry
    {
        qint64 nanos = 0;
        int type = 1;
        QByteArray text {}; ///< with its line end
    };

    // outlives: `engine` is owned by the test
    explicit FakeLog(FakeEngine &engine);

    bool isTty = false;
    bool isRunning = true;
    QByteArray startedAt = "2026-01-02T03:04:05.000000001Z";
    QByteArray contentType = "application/octet-stream";
    QByteArray refusal {}; ///< the message of a 501
    QByteArray trailer {}; ///< sent behind the entries of every answer
    /// The next answer for the log is cut after so many bytes of its body, and reset; nullopt: none.
    std::optional<qsizetype> cutAt {};
    QList<Entry> entries {};

    /// Adds to the log, and to whoever follows it.
    void write(qint64 nanos, int type, const QByteArray &text);
    /// The container has ended: those who follow are told so by the end of their stream.
    void exit();
    /// It was started again.
    void start(const QByteArray &at);

    QList<FakeRequest> requests() const; ///< for the log
    qsizetype followers() const;
    qsizetype waiting() const { return m_events.size(); } ///< streams of events that wait for a start
    QByteArray bytesOf(const Entry &entry) const;

private:
    void answer(const FakeConnectionPtr &connection, const FakeRequest &request);
    void answerLog(const FakeConnectionPtr &connection, const FakeRequest &request);
    QByteArray inspection() const;

    FakeEngine &m_engine;
    QList<FakeConnectionPtr> m_followers;
    QList<FakeConnectionPtr> m_events;
};

/// Sleeps of less than 25 s end at once, longer ones are limits and never reached.
class HurryClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(0, Qt::UTC); }
    std::chrono::nanoseconds monotonic() const override { return m_time; }
    [[nodiscard]] Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) override;

    QList<std::chrono::milliseconds> naps() const { return m_naps; }

private:
    std::chrono::nanoseconds m_time { 0 };
    QList<std::chrono::milliseconds> m_naps;
};

} // namespace slipway::test
