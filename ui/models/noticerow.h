// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/notice.h"

namespace slipway::ui {

/// A notice as it stands in the history.
struct NoticeRow
{
    qint64 number = 0; ///< counts up; never used twice in a run
    docker::Notice notice {};
    bool isRead = false;
    friend bool operator==(const NoticeRow &, const NoticeRow &) = default;
};

} // namespace slipway::ui
