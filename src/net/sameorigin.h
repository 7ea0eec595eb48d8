// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

namespace slipway::net {

/// Guards URLs that an answer tells us to ask next (nextLink, Azure-AsyncOperation, Location): whoever could
/// name another host there would be sent our token. Pure.
///
/// \param asked the URL of the request whose answer named `next`
/// \param next  absolute, or relative to `asked`
/// \return `next` made absolute and without fragment. Invalid with code "url.foreign-host" when scheme, host
/// or
///         effective port differ, when it carries user information, or when either is not http or https.
Result<QUrl> sameOrigin(const QUrl &asked, const QUrl &next);

} // namespace slipway::net
