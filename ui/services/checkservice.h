// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "docker/host.h"
#include "pki/diagnosis/diagnosis.h"

#include <QObject>

#include <stop_token>

namespace slipway::ui {

/// Looks at servers and says what is wrong with them. Implemented by app.
class CheckService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// With what the host has: only its authority counts, and its identity is shown to a server that this
    /// vouches for. \return NotFound; Invalid ("check.not-tls") for hosts that are not reached by TLS;
    /// Cancelled
    [[nodiscard]] virtual Task<Result<pki::Diagnosis>> checkHost(docker::HostId host,
                                                                 std::stop_token stop) = 0;

    /// With everything there is: any authority of ours may vouch for the server, and it is shown the identity
    /// that it asks for, if there is one. \param address "vm1.example", "vm1.example:2376",
    /// "tcp://10.0.0.4:2376", "http://vm1:2375" \return Invalid ("check.address"); Cancelled
    [[nodiscard]] virtual Task<Result<pki::Diagnosis>> checkAddress(QString address,
                                                                    std::stop_token stop) = 0;
};

} // namespace slipway::ui
