// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "provisioning/newmachine/newmachine.h"
#include "provisioning/progress.h"
#include "ui/models/accounttrouble.h"
#include "ui/models/certificatemodel.h"
#include "ui/models/certificaterow.h"
#include "ui/models/machinerow.h"
#include "ui/models/stateshape.h"

#include <QDateTime>
#include <QList>

namespace slipway::ui {

/// One thing that needs somebody's attention, with its one action. A set-up can also be undone.
struct AttentionItem
{
    enum class Kind {
        InterruptedSetup,
        InterruptedNewMachine,
        HostDown,
        CertificateEnds,
        AccessOver,
        AccountTrouble,
        OpenPort
    };
    Kind kind = Kind::InterruptedSetup;
    StateShape shape = StateShape::Warning;
    QString text {}; ///< translated
    QString detail {}; ///< translated; may be empty
    provisioning::PlanId plan {};
    bool canBeUndone = true; ///< else it can be dismissed
    docker::HostId host {};
    CertificateKey certificate {}; ///< with CertificateEnds
    QString machine {}; ///< ARM id, with AccessOver and OpenPort
    QString account {}; ///< id, with AccountTrouble
    QString tenant {}; ///< id, with AccountTrouble
    bool canSignInAgain = false; ///< with AccountTrouble
    friend bool operator==(const AttentionItem &, const AttentionItem &) = default;
};

/// At most this many are shown; a last line counts the others.
inline constexpr qsizetype kMostAttention = 7;

/// New machines whose making was interrupted; before everything else.
QList<AttentionItem> attention(const QList<provisioning::InterruptedNewMachine> &interrupted,
                               const QDateTime &now);

/// Machines with a port of Docker's that is open to everybody, as far as somebody has looked; whoever opened
/// it. Port 2375 first.
QList<AttentionItem> openPorts(const QList<MachineRow> &machines);

/// What needs attention, the most urgent first: set-ups that were interrupted, hosts that cannot be reached,
/// certificates that have ended or end soon, network rules that somebody wanted to close by now.
QList<AttentionItem> attention(const QList<provisioning::InterruptedSetup> &interrupted,
                               const QList<std::pair<docker::Host, docker::ConnectionState>> &hosts,
                               const QList<CertificateRow> &certificates, const QDateTime &now);

/// Accounts and tenants whose machines are not shown.
QList<AttentionItem> attention(const QList<AccountTrouble> &troubles);

} // namespace slipway::ui
