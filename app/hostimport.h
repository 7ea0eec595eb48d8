// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "pki/store/certificatestore.h"
#include "ui/services/hostservice.h"

namespace slipway::app {

/// Makes a host from what somebody typed. For TLS it gets an identity that is kept here, or takes ca.pem,
/// cert.pem and key.pem from a folder (DOCKER_CERT_PATH's layout) into the store as one, after looking at
/// them as a set: what no engine would take is told before one is asked. Nothing stays when it fails. Writes:
/// for pki::inStore(). \param now UTC; what dates are compared with \return Invalid with codes "host.name",
/// "endpoint.*", "certificates.folder", "key.mismatch", "certificates.ended", "certificates.not-begun",
/// "certificates.purpose", "certificates.weak" ...; as withIdentity()
Result<docker::Host> importHost(const ui::NewHost &request, pki::CertificateStore &store,
                                const QDateTime &now);

/// The host with another identity of the store, and with the authority that this one knows for its
/// engines; that stays where the identity knows none. Nothing is written.
/// \return NotFound ("identity.missing"); Invalid ("check.not-tls", "identity.ended", "identity.not-begun",
/// "identity.purpose")
Result<docker::Host> withIdentity(docker::Host host, const QString &identity,
                                  const pki::CertificateStore &store, const QDateTime &now);

/// Takes the identity of a host that could not be reached out of the store again. Writes, as importHost().
Result<> forgetIdentity(const docker::Host &host, pki::CertificateStore &store);

} // namespace slipway::app
