// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace slipway {

/// `text` with everything that looks like a secret replaced by "[hidden]": bearer tokens, JWTs, PEM blocks,
/// SAS signatures, values of JSON or form fields named like secrets (password, secret, token, key, code,
/// protectedSettings ...). For text of foreign origin that goes into Error::detail or a log.
QString redacted(QString text);

/// Scheme, host and path; the query's names without their values, no user info, no fragment.
QString loggable(const QUrl &url);

} // namespace slipway
