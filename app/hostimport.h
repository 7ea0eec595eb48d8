// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "docker/host.h"

namespace slipway::app {

/// Makes a host from what somebody typed, and for TLS takes ca.pem, cert.pem and key.pem from a folder
/// (DOCKER_CERT_PATH's layout) into the workspace as an identity, after looking at them as a set: what no
/// engine would take is told before one is asked. Nothing stays when it fails. \param now UTC; what dates are
/// compared with \return Invalid with codes "host.name", "endpoint.*", "certificates.folder", "key.mismatch",
/// "certificates.ended", "certificates.not-begun", "certificates.purpose", "certificates.weak" ...
Result<docker::Host> importHost(const QString &name, const QString &endpoint,
                                const QString &certificateFolder, Workspace &workspace, const QDateTime &now);

/// Takes the identity of a host that could not be reached out of the workspace again.
void forgetIdentity(const docker::Host &host, Workspace &workspace);

} // namespace slipway::app
