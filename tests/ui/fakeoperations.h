// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/operationservice.h"

namespace slipway::test {

class FakeOperations final : public ui::OperationService
{
    Q_OBJECT

public:
};

} // namespace slipway::test
