// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/authority.h"

namespace slipway::pki {

/// What to ask issue() or reissue() for to have `old` anew under `authority`: its names and its kind of key,
/// for as long as it was good for at first, but not for longer than the authority.
///
/// Docker's recipe, `azure vm docker create` and docker-machine make certificates that issue() would refuse
/// to repeat: with the common name of their authority, with that of a host which is no alternative name, or
/// with none. Such a one is called after `name`; a host's common name becomes an alternative name where a
/// server has none.
///
/// \param purpose Server or Client: what it is kept as; one of others may be good for both
/// \param name    what it is called where it is kept
LeafRequest renewalOf(const Certificate &old, const Certificate &authority, CertificatePurpose purpose,
                      const QString &name, const QDateTime &now);

/// The days that it was good for from the beginning, without the hour that begins before; 1 to 36500.
std::chrono::days lifetimeOf(const Certificate &certificate);

/// How many whole days the authority is still good for; 0 on its last.
std::chrono::days daysLeft(const Certificate &authority, const QDateTime &now);

} // namespace slipway::pki
