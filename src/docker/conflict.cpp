// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/conflict.h"

#include <QRegularExpression>

#include <array>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

/// Words in the engine's message, and what they mean. The first that is found counts.
struct Cause
{
    QLatin1StringView words;
    QLatin1StringView code;
};

constexpr std::array kCauses {
    Cause { "is already in use by container"_L1, "conflict.name-taken"_L1 },
    Cause { "port is already allocated"_L1, "conflict.port-taken"_L1 },
    Cause { "address already in use"_L1, "conflict.port-taken"_L1 },
    Cause { "is already in progress"_L1, "conflict.removing"_L1 },
    Cause { "is marked for removal"_L1, "conflict.removing"_L1 },
    Cause { "AutoRemove is enabled"_L1, "conflict.auto-remove"_L1 },
    Cause { "already set memoryswap limit"_L1, "update.memory-swap"_L1 },
    Cause { "is being used by"_L1, "conflict.image-used"_L1 },
    Cause { "is using its referenced image"_L1, "conflict.image-used"_L1 },
    Cause { "has dependent child images"_L1, "conflict.image-children"_L1 },
    Cause { "is referenced in multiple repositories"_L1, "conflict.image-tags"_L1 },
    Cause { "volume is in use"_L1, "conflict.volume-used"_L1 },
    Cause { "has active endpoints"_L1, "conflict.network-used"_L1 },
    Cause { "You cannot remove a running container"_L1, "conflict.running"_L1 },
    Cause { "container is running: stop"_L1, "conflict.running"_L1 },
    Cause { "You cannot remove a paused container"_L1, "conflict.paused"_L1 },
    Cause { "is paused and must be unpaused"_L1, "conflict.paused"_L1 },
    Cause { "cannot start a paused container"_L1, "conflict.paused"_L1 },
    Cause { "is paused"_L1, "conflict.paused"_L1 },
    Cause { "is restarting, wait"_L1, "conflict.restarting"_L1 },
    Cause { "is not running"_L1, "conflict.not-running"_L1 },
    Cause { "no matching manifest"_L1, "platform.missing"_L1 },
    Cause { "does not match the detected host platform"_L1, "platform.missing"_L1 },
    Cause { "No such image"_L1, "image.missing"_L1 },
};

} // namespace

Error withCause(Error error)
{
    const bool fromEngine = error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Service
        || error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Invalid
        || error.kind == ErrorKind::NotFound;
    if (!fromEngine)
        return error;
    for (const Cause &cause : kCauses) {
        if (!error.detail.contains(cause.words, Qt::CaseInsensitive))
            continue;
        error.code = cause.code;
        if (cause.code.startsWith("conflict."_L1))
            error.kind = ErrorKind::Conflict; // also where the engine says 403 or 500
        break;
    }
    return error;
}

QStringList inTheWay(const Error &error)
{
    if (error.kind != ErrorKind::Conflict)
        return {};
    static const QRegularExpression port(
        uR"(((?:\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9a-f:]*::[0-9a-f:]*\]?):\d{1,5})\b)"_s);
    static const QRegularExpression byWhom(
        uR"((?:by|by running|by stopped|- )\s?container "?([0-9a-f]{12,64}))"_s);
    static const QRegularExpression anyId(uR"(\b([0-9a-f]{64}|[0-9a-f]{12})\b)"_s);
    static const QRegularExpression endpoint(uR"re(name:"([^"]+)")re"_s);
    const QRegularExpression &pattern = error.code == "conflict.port-taken"_L1 ? port
        : error.code == "conflict.network-used"_L1                             ? endpoint
        : error.code == "conflict.volume-used"_L1                              ? anyId
                                                                               : byWhom;
    QStringList found;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(error.detail);
    while (matches.hasNext()) {
        const QString who = matches.next().captured(1);
        if (!found.contains(who))
            found.append(who);
    }
    return found;
}

} // namespace slipway::docker
