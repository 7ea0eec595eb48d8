// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace slipway::terminal {

/// A text for the shell: without ESC and other controls, so that it can neither end the paste nor steer;
/// lines end with CR, as the Enter key says it. `isBracketed`: between the marks of bracketed paste.
QByteArray pasteBytes(const QString &text, bool isBracketed);

/// The shell would run it, or parts of it, without the person's Enter: several lines, and nothing tells the
/// shell that it is a paste.
bool pasteNeedsQuestion(const QString &text, bool isBracketed);

} // namespace slipway::terminal
