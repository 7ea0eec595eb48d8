// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway::ui {

/// What containers use of their host, as the windows need it. Implemented by app.
class StatsService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
};

} // namespace slipway::ui
