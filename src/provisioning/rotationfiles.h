// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/clock.h"
#include "docker/hoststore.h"
#include "pki/export/exporting.h"
#include "pki/store/certificatestore.h"
#include "provisioning/rotation.h"

#include <vector>

namespace slipway::provisioning {

/// Whether it is the host's engine's: that of its set-up, or one that names it.
bool isForHost(const pki::StoredServer &server, const docker::Host &host);

/// What an engine is given by hand on its way to another authority, as Slipway cannot change it: ca.pem with
/// the authorities whose clients it is to let in next, server-cert.pem and server-key.pem. The certificate
/// has the names of the former one and the host's address, and is made once: it stays in the store with its
/// key, so that asking again gives the same files, also for the last step, where only ca.pem is another.
///
/// From then on the host may show a certificate of either authority: nobody knows when it is changed.
///
/// \return NotFound, code "rotation.gone": the rotation, its authority or the host is not there any more;
///         as pki::issue(); as CertificateStore and HostStore
// outlives: the stores and the clock are owned by app
[[nodiscard]] Task<Result<std::vector<pki::ExportFile>>> rotationFiles(pki::CertificateStore &store,
                                                                       docker::HostStore &hosts, Clock &clock,
                                                                       Rotation rotation,
                                                                       docker::HostId host);

/// The engine shows what rotationFiles() gave: from now on the store says so. Nothing happens when it gave
/// nothing, as the certificate may be from elsewhere.
Result<> noteRotationFiles(pki::CertificateStore &store, const Rotation &rotation, const docker::Host &host);

} // namespace slipway::provisioning
