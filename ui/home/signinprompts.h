// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/accountservice.h"

#include <functional>

namespace slipway::ui {

/// Opens a URL in the person's browser; a test looks instead.
using OpenUrl = std::function<void(const QUrl &url)>;

/// Only what a sign-in page can be: https, or the sandbox's own http on this computer.
bool isSignInPage(const QUrl &url);

/// What the browser shows at the end of a sign-in, in the language of the window.
SignInPrompts browserPrompts(const OpenUrl &openUrl);

} // namespace slipway::ui
