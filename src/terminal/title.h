// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway::terminal {

inline constexpr qsizetype kLongestTitle = 128; ///< characters

/// The text of OSC 0 or 2, fit for a tab: without control, formatting and direction characters, at most
/// kLongestTitle long. It is plain text from a stranger.
QString sanitisedTitle(const QByteArray &utf8);

} // namespace slipway::terminal
