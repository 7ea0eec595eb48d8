// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/logservice.h"

namespace slipway::test {

class FakeLogs final : public ui::LogService
{
    Q_OBJECT

public:
};

} // namespace slipway::test
