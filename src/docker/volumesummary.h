// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/id.h"
#include "base/json/jsonreader.h"

#include <QString>

#include <optional>

namespace slipway::docker {

using VolumeName = Id<struct VolumeNameTag>;

/// One volume. Source: Docker Engine API 1.43, Volume.
struct VolumeSummary
{
    VolumeName name {};
    QString driver {};
    QString project {}; ///< compose project label
    bool isAnonymous = false; ///< nobody gave it a name: by its label (from 23.0 on), else by its 64 digits
    std::optional<Bytes> size {}; ///< only from the disk usage

    static VolumeSummary fromJson(JsonReader json);
    friend bool operator==(const VolumeSummary &, const VolumeSummary &) = default;
};

} // namespace slipway::docker
