// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/signin.h"

namespace slipway::app {

/// The certificate and RSA key of a service principal from one PEM file, as `az ad sp create-for-rbac` writes
/// it. The key stays in memory for as long as somebody may need a signature.
///
/// \return Invalid "certificate.malformed", "key.unreadable", "key.encrypted", "key.mismatch" or
/// "key.not-rsa";
///         the error of reading the file
Result<azure::ClientCertificate> readClientCertificate(const QString &path);

} // namespace slipway::app
