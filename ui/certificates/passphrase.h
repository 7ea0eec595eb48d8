// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QString>

class QLineEdit;
class QWidget;

namespace slipway::ui {

/// A field whose text is not shown, learned by no input method, and cannot be copied.
QLineEdit *makePassphraseField(const QString &objectName, QWidget *parent);

/// What is in it as UTF-8 in normal form C, so that the same keys give the same bytes on every system.
Secret passphraseOf(const QLineEdit &field);

/// Long enough to keep a private key: 12 characters.
bool isGoodPassphrase(const QString &text);
QString passphraseHint(); ///< says so

} // namespace slipway::ui
