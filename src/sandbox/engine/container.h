// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace slipway::sandbox {

enum class RunState { Created, Running, Paused, Restarting, Exited, Dead };
enum class HealthState { Starting, Healthy, Unhealthy };

struct SimPort
{
    int inner = 0;
    int outer = 0; ///< 0: exposed only
    QString protocol {};
    QString address {}; ///< where the outer one listens
};

struct SimMount
{
    QString volume {}; ///< a named volume; empty: a bind
    QString source {};
    QString target {};
    bool isWritable = true;
};

struct LogLine
{
    QDateTime time {};
    bool isError = false;
    QByteArray text {}; ///< without line end
};

/// A container that does not exist.
struct SimContainer
{
    QString id {};
    QString name {};
    QString image {};
    QString imageId {};
    QStringList command {};
    QDateTime created {};
    RunState state = RunState::Created;
    QDateTime started {};
    QDateTime finished {};
    int exitCode = 0;
    bool isOomKilled = false;
    int restartCount = 0;
    int pid = 0;
    std::optional<HealthState> health {};
    QString restartPolicy {}; ///< "no", "always", "unless-stopped", "on-failure"
    QString network {};
    QString address {};
    QMap<QString, QString> labels {};
    QStringList environment {};
    QList<SimPort> ports {};
    QList<SimMount> mounts {};
    qint64 memory = 0; ///< bytes in use while it runs
    double load = 0; ///< of one processor
    QList<QByteArray> chatter {}; ///< what it says again and again
    QList<LogLine> log {};

    bool isAlive() const
    {
        return state == RunState::Running || state == RunState::Paused || state == RunState::Restarting;
    }
};

struct SimImage
{
    QString id {};
    QStringList tags {};
    QString digest {};
    QDateTime created {};
    qint64 size = 0;
};

/// What an engine has at its start: a compose project "blog" with a database that has a health check, a
/// proxy, a one-off job that was killed for want of memory, a paused worker, and more. The same seed gives
/// the same ids.
struct EngineContent
{
    QList<SimContainer> containers {};
    QList<SimImage> images {};
    QStringList volumes {};
    QStringList networks {};
};
EngineContent makeEngineContent(quint32 seed, const QString &machineName, const QDateTime &now);

/// The state's name in the API: "running".
QString wireName(RunState state);
/// The Status column as the engine words it: "Up 2 hours (healthy)", "Exited (137) 3 days ago".
QString statusText(const SimContainer &container, const QDateTime &now);
/// RFC 3339 with nanoseconds; Docker's zero time when invalid.
QString dockerTime(const QDateTime &time);
/// 64 hexadecimal digits that belong to `text` and `seed`.
QString simId(quint32 seed, const QString &text);

} // namespace slipway::sandbox
