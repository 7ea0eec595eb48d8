// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway::ui {

/// What is done to containers, one or many, as the windows need it. Implemented by app.
class OperationService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
};

} // namespace slipway::ui
