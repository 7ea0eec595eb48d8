// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/container.h"

#include <QHash>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace slipway::sandbox {

class ShellDriver;

/// How an action went, as a status and the engine's message.
struct ActionOutcome
{
    int status = 204;
    QString message {};

    bool isError() const { return status >= 400; }
};

/// A process that a client runs in a container.
struct SimExec
{
    QString id {};
    QString containerId {};
    QStringList command {};
    bool isTty = false;
    bool takesInput = false;
    bool showsOutput = true;
    bool showsErrors = true;
    QStringList environment {};
    QString user {};
    QString folder {};
    bool isPrivileged = false;
    bool isRunning = false;
    bool hasStarted = false;
    std::optional<int> exitCode {};
    int pid = 0;
    int columns = 80;
    int rows = 24;
};

struct EngineSettings
{
    quint32 seed = 1;
    QString machineName {};
    std::chrono::milliseconds heartbeat { 0 }; ///< between happenings; 0: only what clients do
    int containers = 0; ///< 0: the believable set; else that many plain ones
    int eventsPerSecond = 0; ///< for load: exec and health events of containers in turn
};

inline constexpr auto kEngineVersion = QLatin1StringView("26.1.5");
inline constexpr auto kUpgradedEngineVersion = QLatin1StringView("26.1.6"); ///< where it was upgraded

/// What a simulated engine knows and does: containers, images, networks, volumes, events. Now and then
/// something happens by itself.
class EngineState final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const ActionOutcome &)>;
    using Attributes = QMap<QString, QString>;

    explicit EngineState(EngineSettings settings, QObject *parent = nullptr);
    ~EngineState() override;

    const QList<SimContainer> &containers() const { return m_content.containers; }
    EngineContent &content() { return m_content; }
    const EngineContent &content() const { return m_content; }
    const std::deque<QJsonObject> &pastEvents() const { return m_events; }
    const EngineSettings &settings() const { return m_settings; }
    const QString &machineName() const { return m_settings.machineName; }
    QString version() const { return m_version; } ///< of the engine's program that runs
    void setVersion(const QString &version) { m_version = version; }
    /// Of daemon.json, as the engine's program has read them.
    const QJsonObject &options() const { return m_options; }
    void setOptions(const QJsonObject &options) { m_options = options; }
    /// Containers go on without the engine's program.
    bool hasLiveRestore() const { return m_options.value(QLatin1StringView("live-restore")).toBool(); }
    quint32 seed() const { return m_settings.seed; }
    QString newId(); ///< 64 digits that nothing has yet

    /// By full id, name (with or without slash), or a prefix of the id that is unique.
    SimContainer *find(const QString &reference);
    /// By id (whole or short, with or without "sha256:"), tag or digest.
    SimImage *findImage(const QString &reference);
    SimNetwork *findNetwork(const QString &reference);
    SimVolume *findVolume(const QString &name);
    SimExec *findExec(const QString &id);
    std::map<QString, SimExec> &execs() { return m_execs; }
    /// Its files; made when somebody looks for the first time.
    SimFiles &filesOf(SimContainer &container);

    // Life, in lifecycle.cpp.
    ActionOutcome start(SimContainer &container);
    /// \param grace seconds until it is killed; absent: its own; negative: never
    void stop(const QString &id, std::optional<int> grace, Done done);
    void restart(const QString &id, std::optional<int> grace, Done done);
    ActionOutcome kill(SimContainer &container, const QString &signal);
    ActionOutcome pause(SimContainer &container);
    ActionOutcome unpause(SimContainer &container);
    ActionOutcome rename(SimContainer &container, const QString &name);
    ActionOutcome remove(SimContainer &container, bool force, bool withVolumes);
    /// The engine's program ends, without live-restore: all that runs ends with it.
    void shutDown();
    /// It starts anew: what ran, or is always to run, starts again if its restart policy says so.
    void startUp();
    /// The process of a container that clients can type into; null: it has none.
    ShellDriver *processOf(const QString &containerId) const;
    void resize(const QString &containerId, int columns, int rows);

    // What clients make, in creation.cpp.
    struct Created
    {
        ActionOutcome outcome {};
        QString id {};
        QStringList warnings {};
    };
    Created create(const QString &name, const QJsonObject &body);
    ActionOutcome update(SimContainer &container, const QJsonObject &changes);
    SimVolume &addVolume(const QString &name, const Attributes &labels);

    void note(const QString &type, const QString &action, const QString &id, const Attributes &attributes);
    void note(const SimContainer &container, const QString &action, const Attributes &more = {});

signals:
    /// In the form of the newest API; older ones get the old members too.
    void happened(const QJsonObject &event);
    /// Its log has another line.
    void said(const QString &containerId);
    /// Bytes of a process that clients can attach to.
    void spoke(const QString &containerId, bool isError, const QByteArray &bytes);
    void ended(const QString &containerId, int exitCode);
    void removed(const QString &containerId);
    void execResized(const QString &execId, int columns, int rows);

private:
    ActionOutcome checkCreation(const QString &name, const QJsonObject &body) const;
    void addMounts(SimContainer &container, const QJsonObject &body);
    void begin(SimContainer &container);
    void end(SimContainer &container, int exitCode);
    void endByItself(const QString &id, int exitCode);
    void startProcess(SimContainer &container);
    void stopProcess(const QString &id);
    void keep(const QString &id, bool isError, const QByteArray &bytes, bool isLast);
    void finishStop(const QString &id, int exitCode, const Done &done);

    // In happenings.cpp.
    void goOn();
    void beat();
    void talk();
    void checkHealth();
    void checkHealth(SimContainer &container);
    void loop(const QString &id);
    void runOutOfMemory(const QString &id);
    void load();

    EngineSettings m_settings;
    EngineContent m_content;
    std::map<QString, SimExec> m_execs;
    QHash<QString, ShellDriver *> m_processes; // children of this
    QString m_version { kEngineVersion };
    QJsonObject m_options;
    QStringList m_ranAtShutDown; ///< ids
    QHash<QString, QByteArray> m_unfinished; ///< of a process's output: what has no line end yet
    std::deque<QJsonObject> m_events; ///< the last 256, as the engine keeps them
    QRandomGenerator m_random;
    QTimer m_heartbeat;
    QTimer m_talk;
    QTimer m_health;
    QTimer m_load;
    double m_owed = 0; ///< events of the load that are due
    qsizetype m_turn = 0;
    qint64 m_lastStamp = 0;
    int m_ids = 0;
};

} // namespace slipway::sandbox
