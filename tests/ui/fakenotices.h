// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/noticeservice.h"

namespace slipway::test {

class FakeNotices final : public ui::NoticeService
{
    Q_OBJECT

public:
};

} // namespace slipway::test
