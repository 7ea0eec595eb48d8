// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/hoststore.h"
#include "pki/store/certificatestore.h"

namespace slipway::app {

/// Ties identities and server certificates that came from elsewhere, and the hosts that use them, to the
/// authorities that are kept here, also when an authority came later than what it signed: only then can they
/// be renewed and rotated. A signature proves who signed; a host has the authority that its identity's ca.pem
/// trusts. What is tied to an authority that is still kept stays as it is.
///
/// The store has to be open; entries whose keys cannot be read are left out, as nothing of them is lost.
/// Writes: for pki::inStore(). \return whether a host was tied
bool linkToAuthorities(pki::CertificateStore &store, const docker::HostStore &hosts);

/// The authority of the engines that the identity is for, if that is kept here: the one that its ca.pem
/// trusts, or without a ca.pem the one that has signed it. Empty: none.
QString engineAuthority(const pki::StoredIdentity &identity, const pki::CertificateStore &store);

} // namespace slipway::app
