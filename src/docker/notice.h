// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "docker/containersummary.h"
#include "docker/host.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace slipway::docker {

/// What people ask to be told of.
enum class NoticeKind {
    Exited, ///< by itself, with a code that is not 0
    OutOfMemory,
    Unhealthy, ///< its health check fails
    Healthy, ///< and succeeds again
    RestartLoop, ///< it has ended kLoopDeaths times within kLoopWindow
    HostLost, ///< for longer than kLossGrace
    HostBack
};
inline constexpr std::array kNoticeKinds { NoticeKind::Exited,      NoticeKind::OutOfMemory,
                                           NoticeKind::Unhealthy,   NoticeKind::Healthy,
                                           NoticeKind::RestartLoop, NoticeKind::HostLost,
                                           NoticeKind::HostBack };
/// Stable and English, as settings have it: "out-of-memory".
QLatin1StringView nameOf(NoticeKind kind);

/// Something that happened, once.
struct Notice
{
    NoticeKind kind = NoticeKind::Exited;
    HostId host {};
    QString hostName {};
    ContainerId container {}; ///< empty when it is about the host
    QString containerName {};
    int exitCode = 0; ///< of Exited
    int deaths = 0; ///< of RestartLoop
    QDateTime when {}; ///< by this computer's clock, UTC
    std::optional<Error> reason {}; ///< of HostLost
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// What is told about containers and hosts of certain names, in place of the usual.
struct NoticeRule
{
    enum class Level {
        Nothing,
        Serious, ///< OutOfMemory, Unhealthy, RestartLoop, HostLost
        Everything
    };

    /// With * and ?, case does not matter: of a container or a host, only of hosts when it begins with
    /// "host:".
    QString pattern {};
    Level level = Level::Nothing;
    friend bool operator==(const NoticeRule &, const NoticeRule &) = default;
};

struct NoticeSettings
{
    /// All but the noisy ones: containers that become healthy again.
    QSet<NoticeKind> kinds { NoticeKind::Exited,      NoticeKind::OutOfMemory, NoticeKind::Unhealthy,
                             NoticeKind::RestartLoop, NoticeKind::HostLost,    NoticeKind::HostBack };
    std::chrono::minutes coolDown { 10 }; ///< the same kind about the same container is told no sooner
    QList<NoticeRule> rules {}; ///< the first whose pattern matches decides
    bool inTray = false; ///< also as messages of the desktop
    bool whileHidden = false; ///< hosts stay connected also while no page shows them

    static NoticeSettings fromJson(
        const QByteArray &json); ///< what is missing, and all of it where it is wrong, is as it is at first
    QByteArray toJson() const;
    friend bool operator==(const NoticeSettings &, const NoticeSettings &) = default;
};

} // namespace slipway::docker
