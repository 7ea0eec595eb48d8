// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;

namespace slipway::ui {

struct Colors;

/// The square of a check box, or of a checkable line of a list: empty, with a tick, or with a dash where only
/// a part is chosen. Its edge can be told from every ground (3 : 1, WCAG 1.4.11).
void drawCheckMark(const QStyleOption &option, QPainter &painter, const Colors &colors);

/// The circle of a radio button: empty, or with a dot.
void drawRadioMark(const QStyleOption &option, QPainter &painter, const Colors &colors);

} // namespace slipway::ui
