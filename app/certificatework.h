// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace.h"
#include "base/async/task.h"
#include "ui/models/certificaterequests.h"

#include <stop_token>

namespace slipway::app {

/// Makes what was asked for, in the thread pool, and keeps it.
/// \return the new entry. As pki::makeAuthority() and pki::issue(); the store's errors
// outlives: `workspace` is owned by World
[[nodiscard]] Task<Result<ui::CertificateKey>> makeCertificate(ui::NewCertificate request,
                                                               Workspace &workspace, QDateTime now);

/// Makes a certificate anew under the same id, name and purpose, for as long as it was good for at first.
/// \param names instead of a server's alternative names; empty: as they are
/// \return NotFound; Local, code "renew.no-authority": the authority that signed it is not kept here
// outlives: `workspace` is owned by World
[[nodiscard]] Task<Result<>> renewCertificate(ui::CertificateKey which, bool newKey, QStringList names,
                                              Workspace &workspace, QDateTime now);

} // namespace slipway::app
