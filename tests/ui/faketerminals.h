// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/terminalservice.h"

namespace slipway::test {

class FakeTerminals final : public ui::TerminalService
{
    Q_OBJECT

public:
};

} // namespace slipway::test
