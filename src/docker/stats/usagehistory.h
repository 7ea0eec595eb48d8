// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/stats/usage.h"

#include <QList>

#include <chrono>
#include <vector>

namespace slipway::docker {

/// One moment of a history; what was not known is NaN.
struct UsagePoint
{
    qint64 at = 0; ///< milliseconds since 1970, by the engine's clock
    float cpu = 0; ///< percent of one core
    float memory = 0; ///< bytes
    float memoryLimit = 0;
    float networkIn = 0; ///< bytes a second
    float networkOut = 0;
    float blockRead = 0;
    float blockWrite = 0;
    float pids = 0;

    static UsagePoint from(const Usage &usage);
};

/// The last hour of one container, or of a host: every point of the last five minutes, before that the mean
/// of each quarter of a minute. Bounded: kMostPoints points, about 25 KB.
class UsageHistory final
{
public:
    static constexpr std::chrono::minutes kSpan { 60 };
    static constexpr std::chrono::minutes kFineSpan { 5 };
    static constexpr std::chrono::seconds kCoarseStep { 15 };
    /// Points that come quicker take the place of the one before.
    static constexpr std::chrono::milliseconds kFineStep { 900 };
    static constexpr std::size_t kMostPoints = 640;

    /// Points come in the order of time; one that does not is left out.
    void append(const Usage &usage);
    /// Oldest first.
    QList<UsagePoint> points() const;
    /// The newest `count` points of the fine part, oldest first: for a sparkline.
    QList<UsagePoint> latest(qsizetype count) const;
    bool isEmpty() const { return m_fine.empty(); }
    std::size_t size() const { return m_fine.size() + m_coarse.size(); }

private:
    void thin(qint64 now);

    std::vector<UsagePoint> m_coarse;
    std::vector<UsagePoint> m_fine;
};

} // namespace slipway::docker
