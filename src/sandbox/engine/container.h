// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/simlog.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace slipway::sandbox {

class SimFiles;

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

struct SimHealthCheck
{
    QDateTime start {};
    int exitCode = 0;
    QString output {};
};

/// Which way a container's life goes by itself, when the engine is not frozen.
enum class SimFate {
    Steady,
    Job, ///< runs now and then, and ends
    Loops, ///< fails at its start, again and again
    RunsOutOfMemory, ///< grows until the kernel ends it
};

/// A container that does not exist.
struct SimContainer
{
    QString id {};
    QString name {};
    QString image {};
    QString imageId {};
    QStringList entrypoint {};
    QStringList command {}; ///< Cmd: what follows the entrypoint
    QDateTime created {};
    RunState state = RunState::Created;
    QDateTime started {};
    QDateTime finished {};
    int exitCode = 0;
    bool isOomKilled = false;
    int restartCount = 0;
    int pid = 0;

    std::optional<HealthState> health {}; ///< absent: no health check
    int failingStreak = 0;
    QList<SimHealthCheck> healthLog {}; ///< the last five

    QString restartPolicy {}; ///< "no", "always", "unless-stopped", "on-failure"
    int restartLimit = 0; ///< of on-failure
    QStringList networks {}; ///< the first is its network mode
    QString address {};
    QMap<QString, QString> labels {};
    QStringList environment {};
    QList<SimPort> ports {};
    QList<SimMount> mounts {};
    bool isTty = false;
    bool hasStdin = false;
    bool removesItself = false;
    bool ignoresTerm = false; ///< stop takes its whole grace time
    /// Members of Config and HostConfig that nothing here models, as they were given.
    QJsonObject config {};
    QJsonObject hostConfig {};

    qint64 memory = 0; ///< bytes in use while it runs
    double load = 0; ///< of one processor
    QStringList children {}; ///< commands of its further processes
    SimFate fate = SimFate::Steady;
    SimLog log {};
    qint64 ranMs = 0; ///< since it was started, before the last pause
    QDateTime ranSince {}; ///< invalid while it does not run
    std::shared_ptr<SimFiles> files {}; ///< made when somebody looks; see filesOf()

    bool isAlive() const
    {
        return state == RunState::Running || state == RunState::Paused || state == RunState::Restarting;
    }
    bool hasProcess() const { return state == RunState::Running || state == RunState::Paused; }
    qint64 activeMs(const QDateTime &now) const
    {
        return ranMs + (ranSince.isValid() ? ranSince.msecsTo(now) : 0);
    }
    QString network() const { return networks.value(0); }
    QStringList wholeCommand() const { return entrypoint + command; }
    qint64 memoryLimit() const { return hostConfig.value(QStringLiteral("Memory")).toInteger(); }
};

struct SimImage
{
    QString id {};
    QStringList tags {};
    QString digest {};
    QDateTime created {};
    qint64 size = 0;
    QStringList entrypoint {};
    QStringList command {};
    QStringList environment {};
    QStringList exposed {}; ///< "80/tcp"
    QString workingDir {};
    QString user {};
    QMap<QString, QString> labels {};
    QStringList healthTest {};
    bool hasBash = true; ///< else only busybox's sh; with neither see hasShell
    bool hasShell = true;
};

struct SimVolume
{
    QString name {};
    QDateTime created {};
    QMap<QString, QString> labels {};
    QString driver {};
    QMap<QString, QString> options {};
    qint64 size = 0;
};

struct SimNetwork
{
    QString name {};
    QString id {};
    QDateTime created {};
    QString driver {};
    QString subnet {}; ///< "172.18.0.0/16"; empty: none
    QString gateway {};
    QMap<QString, QString> labels {};
    QMap<QString, QString> options {}; ///< of its driver
    bool isInternal = false;
    bool isAttachable = false;
};

/// What an engine has at its start: a compose project "blog" with a database that has a health check, a
/// proxy, a one-off job that was killed for want of memory, a paused worker, a shop one of whose services is
/// unhealthy, a container that restarts in a loop, a privileged one that has the engine's socket, one on the
/// host's network, and more. The same seed gives the same ids.
struct EngineContent
{
    QList<SimContainer> containers {};
    QList<SimImage> images {};
    QList<SimVolume> volumes {};
    QList<SimNetwork> networks {};
};
/// \param containers 0: the believable set; else that many plain ones, for load
EngineContent makeEngineContent(quint32 seed, const QString &machineName, const QDateTime &now,
                                int containers = 0);

/// The state's name in the API: "running".
QString wireName(RunState state);
/// "healthy"; "none" without a check.
QString healthName(const SimContainer &container);
/// The Status column as the engine words it: "Up 2 hours (healthy)", "Exited (137) 3 days ago".
QString statusText(const SimContainer &container, const QDateTime &now);
/// RFC 3339 with nanoseconds; Docker's zero time when invalid.
QString dockerTime(const QDateTime &time);
QString dockerTime(qint64 nanoseconds);
/// 64 hexadecimal digits that belong to `text` and `seed`.
QString simId(quint32 seed, const QString &text);
/// "docker.io/library/nginx" is "nginx:latest": the way the engine shows an image's name.
QString familiarImageName(const QString &reference);

} // namespace slipway::sandbox
