// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPlainTextEdit;
class QWidget;

namespace slipway::ui {

/// A text of several lines to read and copy from, not to change; Tab leaves it.
QPlainTextEdit *makeReadingText(const QString &objectName, QWidget *parent);

} // namespace slipway::ui
