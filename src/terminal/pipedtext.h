// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace slipway::terminal {

/// What a program without a terminal prints, for one: lines end with CR LF, and what it says on stderr is in
/// red italics, so that it can be told by shape and by colour.
QByteArray pipedText(QByteArrayView bytes, bool isError);

} // namespace slipway::terminal
