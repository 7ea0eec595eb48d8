// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace slipway::ui {

/// `text` from outside, made harmless to look at: control, bidirectional, zero-width and other invisible
/// characters and lone surrogates become visible, "[U+202E]". Line ends and tabs become spaces unless
/// `multiLine`. The result is still plain text: show it with TextLabel, an item view or toolTipText(), never
/// as HTML.
QString plain(QStringView text, bool multiLine = false);

/// `text` as a tool tip that shows exactly these characters: Qt guesses whether a tool tip is HTML.
QString toolTipText(QStringView text);

/// Order of names as people expect it: case-insensitive, digits by value ("web-2" before "web-10").
/// Independent of the language. \return negative, zero or positive
int compareNatural(QStringView a, QStringView b) noexcept;

} // namespace slipway::ui
