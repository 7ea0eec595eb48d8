// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::docker {

/// What an engine tells about itself and its host, as far as its safety shows in it. Source: Docker Engine
/// API 1.24 to 1.55, GET /info.
struct SystemInfo
{
    QString name {};
    QString serverVersion {};
    QString operatingSystem {};
    QString kernelVersion {};
    QString architecture {};
    QString storageDriver {};
    QString loggingDriver {};
    QString cgroupVersion {};
    QString rootFolder {};
    QStringList securityOptions {}; ///< "name=apparmor", "name=seccomp,profile=default", "name=userns" ...
    bool liveRestore = false;
    bool experimental = false;
    bool debug = false;
    bool swarmActive = false;
    QStringList insecureRegistries {}; ///< addresses and networks that may be spoken to without TLS
    QStringList registryMirrors {}; ///< of Docker Hub
    QStringList labels {}; ///< of the engine: "key=value"
    QStringList addressPools {}; ///< "172.30.0.0/16:24"; empty: the engine's own
    QStringList authorizationPlugins {};
    QStringList warnings {}; ///< the engine's own, English
    qint64 containers = 0;
    qint64 containersRunning = 0;
    qint64 images = 0;
    qint64 processors = 0;
    qint64 memory = 0; ///< bytes

    /// Whether "name=`name`" is among the security options.
    bool hasSecurityOption(QStringView name) const;
    /// "default" of "name=seccomp,profile=default"; empty where there is none.
    QString securityProfile(QStringView name) const;

    static Result<SystemInfo> fromJson(JsonReader json);
    friend bool operator==(const SystemInfo &, const SystemInfo &) = default;
};

/// Source: Docker Engine API 1.24 to 1.55, GET /version.
struct SystemVersion
{
    QString version {};
    QString apiVersion {};
    QString minimumApiVersion {};
    QString operatingSystem {};
    QString architecture {};
    QString kernelVersion {};
    QString buildTime {};
    bool experimental = false;

    static Result<SystemVersion> fromJson(JsonReader json);
    friend bool operator==(const SystemVersion &, const SystemVersion &) = default;
};

} // namespace slipway::docker
