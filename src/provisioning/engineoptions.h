// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "docker/system.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::provisioning {

/// What people ask an engine for besides TLS. Each becomes a key of daemon.json; what is empty is left to the
/// engine, and to what stands in the file already. Source: Docker's reference of dockerd, "Daemon
/// configuration file".
struct EngineOptions
{
    QStringList registryMirrors {}; ///< "https://mirror.example", of Docker Hub only
    /// "registry.example:5000" or "10.0.0.0/8": reached without TLS, or without looking at its certificate
    QStringList insecureRegistries {};
    QString logDriver {}; ///< "json-file", "local", "journald", ...
    int logSize = 0; ///< MiB until a log file is rotated; of json-file and local only
    int logFiles = 0; ///< how many are kept; of json-file and local only
    bool liveRestore = false; ///< containers go on while the engine is restarted
    QString dataRoot {}; ///< where images, containers and volumes lie
    QStringList addressPools {}; ///< "172.30.0.0/16:24": networks of /24 out of this range
    bool userNamespaces = false; ///< root in containers is nobody on the machine
    QStringList labels {}; ///< "key=value"

    bool isEmpty() const { return toDaemonJson().isEmpty(); }
    QJsonObject toDaemonJson() const;
    /// What this knows of a daemon.json, such as what toDaemonJson() wrote; the rest is left out.
    static EngineOptions fromDaemonJson(const JsonReader &json);
    /// What an engine tells of itself; what it has by default is left out. How log files are rotated it does
    /// not tell.
    static EngineOptions fromInfo(const docker::SystemInfo &info);
    /// Whether `driver` rotates files by size.
    static bool rotatesFiles(const QString &driver);

    friend bool operator==(const EngineOptions &, const EngineOptions &) = default;
};

/// The keys of daemon.json that differ. Rotation of log files counts only when it is asked for: an engine
/// does not tell what it has.
QStringList changedKeys(const EngineOptions &before, const EngineOptions &after);
/// Whether dockerd reads these keys only when it starts; the others also when it is told to (SIGHUP). Source:
/// Docker's reference of dockerd, "Configuration reload behavior".
bool needStartAnew(const QStringList &keys);

enum class OptionProblem { Mirror, InsecureRegistry, DataRoot, AddressPool, Label };

struct OptionProblemFound
{
    OptionProblem problem = OptionProblem::Mirror;
    QString detail {}; ///< what was typed
    friend bool operator==(const OptionProblemFound &, const OptionProblemFound &) = default;
};

/// What an engine would not start with, or what would harm the machine.
QList<OptionProblemFound> problemsOf(const EngineOptions &options);

} // namespace slipway::provisioning
