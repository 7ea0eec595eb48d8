// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/statsservice.h"

namespace slipway::test {

class FakeStats final : public ui::StatsService
{
    Q_OBJECT

public:
};

} // namespace slipway::test
