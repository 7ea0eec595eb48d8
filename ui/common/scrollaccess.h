// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ui {

/// Gives scroll areas an accessible interface that survives a question about a child that has just gone.
/// Qt 6.4's own reads past its list then: an assistive technology that counts the children and asks for them
/// one by one makes the program crash when a scroll bar disappears in between. Once per program, before the
/// first window; again does nothing.
void installScrollAreaAccess();

} // namespace slipway::ui
