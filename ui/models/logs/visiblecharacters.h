// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace slipway::ui {

/// Of ASCII: what terminals obey.
bool isControlCharacter(QChar c);

/// How many units the character at a place has: two for a pair of surrogates.
qsizetype characterLength(QStringView text, qsizetype at);

/// A character so that it can be seen and does nothing: "^[", which every font has, or "[U+202E]"; most stay
/// what they are.
QString visibleCharacter(QStringView character);

/// A whole line of a log as text that can be pasted anywhere: colours are left out, and every other control
/// character is told, so that a terminal has nothing to obey. Tabs stay.
QString logPlainTextOf(QByteArrayView line);

} // namespace slipway::ui
