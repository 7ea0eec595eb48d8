// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/newmachineservice.h"

namespace slipway::app {

/// ~/.ssh.
QString sshFolder();

/// The public keys (*.pub) in a folder that Azure takes, by name; what is no key is passed over.
QList<ui::PublicKeyFile> publicKeysIn(const QString &folder);

/// A name in the folder that is not taken: slipway-<machine>, or with a number.
QString suggestedKeyFile(const QString &folder, const QString &machine);

/// An Ed25519 pair by OpenSSH's ssh-keygen: the private key at `path` (0600), the public one at `path`.pub.
/// Blocks for a moment. \return Conflict "sshkey.exists" when one of them is there; Local "sshkey.missing"
/// without ssh-keygen; Local "sshkey.failed" with what it said
Result<ui::PublicKeyFile> makeKeyPair(const QString &path);

} // namespace slipway::app
