// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace slipway::ui {

/// What is inside a container, as the windows need it: processes, files, configuration. Implemented by app.
class ContentService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
};

} // namespace slipway::ui
