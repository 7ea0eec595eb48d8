// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace slipway::docker {

/// Whether a setting of a container is better not shown until somebody asks: by its name ("DB_PASSWORD",
/// "api_key") or by what the value looks like (a private key, a token with a known beginning, a URL with a
/// password). Empty values are no secrets. Errs towards hiding.
bool looksSecret(QStringView name, QStringView value);

/// Where the secret part of a "NAME=value" line begins: behind the first "=" when looksSecret(); -1 when the
/// whole line may be shown.
qsizetype secretPartOfLine(QStringView line);

/// Whether an argument is what the option before it asks for, and a secret: "--requirepass" and then
/// "geheim".
bool looksSecretArgument(QStringView option, QStringView argument);

} // namespace slipway::docker
