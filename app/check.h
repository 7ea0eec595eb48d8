// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/clock.h"
#include "base/result.h"
#include "pki/authority.h"
#include "pki/diagnosis/diagnose.h"

#include <functional>
#include <vector>

namespace slipway::app {

/// An identity that may be shown; its key is fetched only when it is.
struct CheckIdentity
{
    pki::KnownIdentity known {};
    std::function<Result<pki::KeyedCertificate>()> load {};
};

struct CheckTarget
{
    QString host {};
    quint16 port = 0;
    bool expectsTls = true;
};

struct CheckRequest
{
    CheckTarget target {};
    QList<pki::KnownAuthority> authorities {};
    std::vector<CheckIdentity> identities {};
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(10);
    std::chrono::milliseconds answerTimeout = std::chrono::seconds(6);
};

/// "vm1", "vm1:2376", "[::1]:2376", "tcp://vm1:2376", "https://vm1", "http://vm1:2375". Without a port 2376,
/// with http 2375. Port 2375 and http say that no TLS is expected. \return Invalid ("check.address")
Result<CheckTarget> parseCheckAddress(const QString &text);

/// Looks at a server up to three times: without a certificate, in the clear where it speaks no TLS, and with
/// the identity that it asks for where it is trustworthy. Only /_ping is asked for, and nothing else is ever
/// sent. \return Cancelled when `stop` asks for it; everything else is a diagnosis
// outlives: `clock` is owned by World
[[nodiscard]] Task<Result<pki::Diagnosis>> checkServer(CheckRequest request, Clock *clock,
                                                       std::stop_token stop);

} // namespace slipway::app
