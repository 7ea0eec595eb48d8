// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ui {

class TerminalView;

/// Makes screen readers see a TerminalView as a terminal with its text. May be called often.
void installTerminalAccess();
/// Tells them that text or cursor have changed; nothing happens while none listens.
void tellTerminalChanged(TerminalView &view);

} // namespace slipway::ui
