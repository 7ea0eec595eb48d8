// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace slipway::docker {

struct EngineInfo
{
    QString version {}; ///< "27.1.1"
    QString apiVersion {}; ///< agreed: min(ours, theirs)
    QString osType {};
    QString name {}; ///< "Docker Engine"; from others /version's Platform.Name or main component ("Podman
                     ///< Engine")
    std::chrono::seconds clockAhead {}; ///< its clock compared with ours, to about a second; 0: not told
    friend bool operator==(const EngineInfo &, const EngineInfo &) = default;
};

} // namespace slipway::docker
