// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/json/jsonreader.h"
#include "base/result.h"

#include <QString>

#include <unordered_map>

namespace slipway::docker {

/// How far a pull is. Bytes are those downloaded; their total is known late, and not from every engine, so it
/// is no percentage of the whole.
struct PullProgress
{
    int layers = 0; ///< heard of so far
    int layersDone = 0;
    Bytes received {};
    Bytes expected {}; ///< of the layers whose size is known
    bool isExtracting = false; ///< nothing is downloaded any more
    QString status {}; ///< the engine's last sentence that is not about a layer

    friend bool operator==(const PullProgress &, const PullProgress &) = default;
};

/// Puts the lines of a pull together, by layer. Source: Docker Engine API 1.43, POST /images/create; the
/// containerd store has no extraction steps, and says a layer's size anew with each line.
class PullMeter final
{
public:
    /// One line. \return what the engine says went wrong: Service, or NotFound, Forbidden and Throttled with
    /// codes "pull.not-found", "pull.denied", "pull.rate-limit"
    Result<> add(JsonReader line);
    const PullProgress &progress() const { return m_progress; }

private:
    struct Layer
    {
        qint64 current = 0;
        qint64 total = 0;
        bool isDone = false;
        bool isDownloaded = false;
    };

    void setLayer(const QString &id, const QString &status, JsonReader detail);
    void sum();

    std::unordered_map<QString, Layer> m_layers;
    PullProgress m_progress;
};

/// `error` with one of the codes above where the engine's words tell.
Error withPullCause(Error error);

} // namespace slipway::docker
