// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/contentservice.h"

namespace slipway::test {

class FakeContent final : public ui::ContentService
{
    Q_OBJECT

public:
};

} // namespace slipway::test
