// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

class QScrollArea;
class QWidget;

namespace slipway::ui {

class TextLabel;
class WrappingText;

/// The body of a detail pane: a scrolling list of labels and values, made here and filled by the pane.
/// \param labels, values  are set; the same number
/// \param isMono which values are identifiers
/// \param footer below the values; nullptr: none
QScrollArea *makeFacts(std::span<TextLabel *> labels, std::span<WrappingText *> values,
                       bool (*isMono)(int field), TextLabel *footer, QWidget *parent);

/// Sets a value, and hides the line when there is none.
void setFact(TextLabel *label, WrappingText *value, const QString &text);

} // namespace slipway::ui
