// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/pullprogress.h"

#include "base/log/redact.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

struct Cause
{
    QLatin1StringView words;
    QLatin1StringView code;
    ErrorKind kind {};
};

constexpr std::array kCauses {
    Cause { "toomanyrequests"_L1, "pull.rate-limit"_L1, ErrorKind::Throttled },
    Cause { "pull access denied"_L1, "pull.denied"_L1, ErrorKind::Forbidden },
    Cause { "unauthorized"_L1, "pull.denied"_L1, ErrorKind::Forbidden },
    Cause { "no basic auth credentials"_L1, "pull.denied"_L1, ErrorKind::Forbidden },
    Cause { "manifest unknown"_L1, "pull.not-found"_L1, ErrorKind::NotFound },
    Cause { "not found"_L1, "pull.not-found"_L1, ErrorKind::NotFound },
    Cause { "no matching manifest"_L1, "platform.missing"_L1, ErrorKind::NotFound },
    Cause { "dial tcp"_L1, "pull.unreachable"_L1, ErrorKind::Service },
    Cause { "i/o timeout"_L1, "pull.unreachable"_L1, ErrorKind::Service },
};

/// A hostile engine could name layers without end.
constexpr qsizetype kMostLayers = 4096;

} // namespace

Error withPullCause(Error error)
{
    const bool fromEngine = error.kind == ErrorKind::Service || error.kind == ErrorKind::NotFound
        || error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Invalid;
    if (!fromEngine)
        return error;
    for (const Cause &cause : kCauses) {
        if (!error.detail.contains(cause.words, Qt::CaseInsensitive))
            continue;
        error.code = cause.code;
        error.kind = cause.kind;
        break;
    }
    return error;
}

Result<> PullMeter::add(JsonReader line)
{
    // Both shapes: `error` alone before 1.23, and from 1.48 on it may be empty.
    const JsonReader detail = line["errorDetail"_L1];
    QString message = detail.isAbsent() ? QString() : detail["message"_L1].stringOr();
    if (message.isEmpty())
        message = line["error"_L1].stringOr();
    if (!message.isEmpty() || detail.isObject())
        return withPullCause(
            { .kind = ErrorKind::Service, .code = u"pull.failed"_s, .detail = redacted(message.left(2000)) });
    const QString id = line["id"_L1].stringOr();
    const QString status = line["status"_L1].stringOr();
    const bool isAboutWhole = id.isEmpty() || status.startsWith("Pulling from"_L1);
    if (isAboutWhole)
        m_progress.status = status;
    else
        setLayer(id, status, line["progressDetail"_L1]);
    return line.finish(true) ? Result<>() : line.finish(true).error();
}

void PullMeter::setLayer(const QString &id, const QString &status, JsonReader detail)
{
    if (!m_layers.contains(id) && std::ssize(m_layers) >= kMostLayers)
        return;
    Layer &layer = m_layers[id];
    const bool isDownload = status == "Downloading"_L1;
    if (isDownload && !detail.isAbsent() && detail["units"_L1].isAbsent()) {
        layer.current = std::max(layer.current, detail["current"_L1].integerOr());
        layer.total = std::max(layer.total, detail["total"_L1].integerOr());
    }
    const bool isDone = status == "Pull complete"_L1 || status == "Already exists"_L1;
    const bool isDownloaded = isDone || status == "Download complete"_L1 || status == "Extracting"_L1
        || status == "Verifying Checksum"_L1;
    layer.isDone = layer.isDone || isDone;
    layer.isDownloaded = layer.isDownloaded || isDownloaded;
    if (layer.isDownloaded)
        layer.current = layer.total;
    sum();
}

void PullMeter::sum()
{
    PullProgress next { .status = m_progress.status };
    next.layers = static_cast<int>(m_layers.size());
    int downloaded = 0;
    for (const auto &[id, layer] : m_layers) {
        next.layersDone += layer.isDone ? 1 : 0;
        downloaded += layer.isDownloaded ? 1 : 0;
        next.received.count += layer.current;
        next.expected.count += layer.total;
    }
    next.isExtracting = downloaded == next.layers && next.layersDone < next.layers;
    m_progress = next;
}

} // namespace slipway::docker
