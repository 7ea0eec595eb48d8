// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway::ui {

/// Shells in containers, as the windows need them. Implemented by app.
class TerminalService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
};

} // namespace slipway::ui
