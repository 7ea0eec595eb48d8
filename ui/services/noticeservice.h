// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway::ui {

/// What people asked to be told of, as the windows need it. Implemented by app.
class NoticeService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
};

} // namespace slipway::ui
