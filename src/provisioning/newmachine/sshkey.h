// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::provisioning {

/// What a line of an OpenSSH .pub file is, to Azure's mind.
enum class SshKeyVerdict { Good, Missing, Private, Invalid, UnsupportedKind, TooShort };

/// Looks at "ssh-ed25519 AAAA.. comment": the words, and the key that they hold. Azure takes RSA from 2048
/// bits on, and Ed25519. Sources: RFC 4253 section 6.6, RFC 8709.
SshKeyVerdict judgeSshKey(const QString &line);

} // namespace slipway::provisioning
