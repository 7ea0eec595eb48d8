// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

namespace slipway::sandbox {

/// Entra's error body: `error`, a description that starts with AADSTS and the number, and the ids to quote.
HttpResponse signInError(int status, const QString &error, int number, const QString &text);

/// Only the person can go on, and has to bring these claims (JSON).
HttpResponse interactionRequired(const QString &claims);

/// The resource that a scope is for ("https://host/" of "https://host/.default"); empty when it is none that
/// the sandbox gives tokens for. `base` is the sandbox's own.
QString resourceOfScope(const QString &scope, const QString &base);

} // namespace slipway::sandbox
