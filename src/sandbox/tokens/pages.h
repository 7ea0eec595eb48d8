// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"
#include "sandbox/tokens/directory.h"

namespace slipway::sandbox {

/// A page for people: no script, nothing from elsewhere, not to be framed. `content` is HTML.
HttpResponse htmlPage(int status, const QByteArray &content);

/// Where a person enters a device code and says who they are.
HttpResponse deviceCodePage(const Directory &directory, const QString &code);

/// What a client shows to a person who is to enter a code, in one of some languages (BCP 47); else in
/// English.
QString deviceCodeMessage(const QString &language, const QString &page, const QString &code);

/// Where a person chooses who signs in. Links and not a form: browsers hold the redirect of a form to the
/// page's own policy.
HttpResponse accountPage(const Directory &directory, const SandboxTenant &tenant, const HttpRequest &request);

/// The query of the link that the person follows on accountPage: a user name, or kCancel.
inline constexpr QStringView kChoice = u"sandbox_user";
inline constexpr auto kCancel = QLatin1StringView("-");

} // namespace slipway::sandbox
