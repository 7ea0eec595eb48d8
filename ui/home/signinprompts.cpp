// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/signinprompts.h"

#include <QCoreApplication>

namespace slipway::ui {

using namespace Qt::StringLiterals;

bool isSignInPage(const QUrl &url)
{
    const bool loopback = url.host() == "127.0.0.1"_L1 || url.host() == "localhost"_L1;
    return url.isValid() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && loopback));
}

SignInPrompts browserPrompts(const OpenUrl &openUrl)
{
    const auto open = [openUrl](const QUrl &url) {
        if (isSignInPage(url))
            openUrl(url);
    };
    return { .openUrl = open,
             //: Shown in the browser at the end
             .signedInPage = QCoreApplication::translate(
                 "slipway::ui::SignInDialog", "You are signed in. Close this page and go back to Slipway."),
             //: Shown in the browser at the end
             .failedPage = QCoreApplication::translate(
                 "slipway::ui::SignInDialog", "This did not work. Go back to Slipway, which says why.") };
}

} // namespace slipway::ui
