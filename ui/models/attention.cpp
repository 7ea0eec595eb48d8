// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attention.h"

#include "ui/models/text/accesswords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace slipway::ui {

namespace {

using Core = QCoreApplication;

constexpr int kPlainPort = 2375; ///< of Docker without TLS

/// With %1 for the machine.
QString interruptedText(provisioning::PlanKind kind)
{
    using provisioning::PlanKind;
    switch (kind) {
    case PlanKind::SetUp:
        break;
    case PlanKind::ReplaceCertificates:
        //: %1 is a machine
        return Core::translate("slipway::ui::HomePage",
                               "The replacement of certificates on \"%1\" was interrupted");
    case PlanKind::ChangeOptions:
        //: %1 is a machine
        return Core::translate("slipway::ui::HomePage",
                               "The change of Docker's options on \"%1\" was interrupted");
    case PlanKind::UpgradeEngine:
        //: %1 is a machine
        return Core::translate("slipway::ui::HomePage", "The upgrade of Docker on \"%1\" was interrupted");
    case PlanKind::RemoveEngine:
        //: %1 is a machine
        return Core::translate("slipway::ui::HomePage", "The removal of Docker from \"%1\" was interrupted");
    }
    //: %1 is a machine
    return Core::translate("slipway::ui::HomePage", "The set-up of Docker on \"%1\" was interrupted");
}

AttentionItem interruptedItem(const provisioning::InterruptedSetup &setup, const QDateTime &now)
{
    const auto done =
        std::count_if(setup.steps.begin(), setup.steps.end(), [](const provisioning::StepProgress &step) {
            return step.state == provisioning::StepState::Done;
        });
    AttentionItem item;
    item.kind = AttentionItem::Kind::InterruptedSetup;
    item.plan = setup.plan;
    item.canBeUndone = setup.canBeUndone;
    item.text = interruptedText(setup.kind).arg(plain(setup.machineName));
    //: %1 and %2 are numbers, %3 is "3 h ago"
    item.detail = Core::translate("slipway::ui::HomePage", "%L1 of %L2 steps done, started %3")
                      .arg(done)
                      .arg(setup.steps.size())
                      .arg(words::age(setup.started, now));
    return item;
}

AttentionItem hostItem(const docker::Host &host, const docker::ConnectionState &state)
{
    AttentionItem item;
    item.kind = AttentionItem::Kind::HostDown;
    item.shape = StateShape::Failed;
    item.host = host.id;
    //: %1 is a host
    item.text = Core::translate("slipway::ui::HomePage", "No connection to \"%1\"").arg(plain(host.name));
    item.detail = words::describe(*state.lastError);
    return item;
}

/// Renewed here, but its engine does not have the new one: told at once, as it is so easily forgotten.
AttentionItem notInUseItem(const CertificateRow &row, CertificateLife life, const QDateTime &now)
{
    AttentionItem item;
    item.kind = AttentionItem::Kind::CertificateEnds;
    item.certificate = certificateKey(row);
    item.shape = stateShape(row, life);
    //: %1 is the name of a certificate
    item.text = Core::translate("slipway::ui::HomePage",
                                "The renewed certificate of \"%1\" is not on its machine yet")
                    .arg(plain(row.name));
    //: %1 is "in 12 days" or "ended 3 days ago"
    item.detail = Core::translate("slipway::ui::HomePage", "The engine shows the former one: %1.")
                      .arg(words::until(row.inUse().notAfter, now));
    return item;
}

AttentionItem certificateItem(const CertificateRow &row, CertificateLife life, const QDateTime &now)
{
    AttentionItem item;
    item.kind = AttentionItem::Kind::CertificateEnds;
    item.certificate = certificateKey(row);
    item.shape = shapeOf(life);
    if (life == CertificateLife::Ended)
        //: %1 is the name of a certificate
        item.text = Core::translate("slipway::ui::HomePage", "The certificate of \"%1\" has ended")
                        .arg(plain(row.name));
    else
        //: %1 is the name of a certificate, %2 is "in 12 days"
        item.text = Core::translate("slipway::ui::HomePage", "The certificate of \"%1\" ends %2")
                        .arg(plain(row.name), words::until(row.certificate.notAfter, now));
    item.detail = kindText(row.kind);
    return item;
}

/// Its machine is reached by another address today.
AttentionItem mismatchItem(const CertificateRow &row)
{
    AttentionItem item;
    item.kind = AttentionItem::Kind::CertificateEnds;
    item.certificate = certificateKey(row);
    //: %1 is the name of a certificate
    item.text = Core::translate("slipway::ui::HomePage",
                                "The certificate of \"%1\" does not fit its machine any more")
                    .arg(plain(row.name));
    //: %1 is a list of names and addresses
    item.detail = Core::translate("slipway::ui::HomePage", "It does not name %1.")
                      .arg(plain(words::list(row.missingNames)));
    return item;
}

/// Somebody wanted the way to its engine closed by now.
AttentionItem accessItem(const docker::Host &host)
{
    AttentionItem item;
    item.kind = AttentionItem::Kind::AccessOver;
    item.host = host.id;
    item.machine = host.machineId;
    //: %1 is a host
    item.text = Core::translate("slipway::ui::HomePage", "The network rule for \"%1\" is still there")
                    .arg(plain(host.name));
    //: %1 is a date
    item.detail = Core::translate("slipway::ui::HomePage", "You wanted to close it on %1.")
                      .arg(QLocale().toString(host.accessUntil.toLocalTime().date(), QLocale::ShortFormat));
    return item;
}

} // namespace

QList<AttentionItem> attention(const QList<provisioning::InterruptedNewMachine> &interrupted,
                               const QDateTime &now)
{
    QList<AttentionItem> items;
    items.reserve(interrupted.size());
    for (const provisioning::InterruptedNewMachine &each : interrupted) {
        AttentionItem item;
        item.kind = AttentionItem::Kind::InterruptedNewMachine;
        //: %1 is a machine
        item.text = Core::translate("slipway::ui::HomePage", "The making of \"%1\" was interrupted")
                        .arg(plain(each.name));
        //: %1 is "3 h ago"
        item.detail =
            Core::translate("slipway::ui::HomePage", "Started %1").arg(words::age(each.started, now));
        items.append(item);
    }
    return items;
}

QList<AttentionItem> openPorts(const QList<MachineRow> &machines)
{
    QList<AttentionItem> items;
    for (const MachineRow &row : machines) {
        if (row.exposures.isEmpty())
            continue; // as nearly all of thousands
        QList<provisioning::Exposure> open = row.exposures;
        open.removeIf([](const provisioning::Exposure &exposure) { return exposure.isHeldBack; });
        if (open.isEmpty())
            continue;
        const auto worst = std::min_element(open.cbegin(), open.cend(),
                                            [](const auto &a, const auto &b) { return a.port < b.port; });
        AttentionItem item { .kind = AttentionItem::Kind::OpenPort, .machine = row.machine->id.text() };
        //: %1 is a port, %2 a machine
        item.text = Core::translate("slipway::ui::HomePage", "Port %1 of \"%2\" is open to everybody")
                        .arg(worst->port)
                        .arg(plain(row.machine->name));
        item.detail = words::exposure(*worst);
        const bool isPlain = worst->port == kPlainPort;
        item.shape = isPlain ? StateShape::Failed : StateShape::Warning;
        items.insert(isPlain ? 0 : items.size(), item);
    }
    return items;
}

QList<AttentionItem> attention(const QList<provisioning::InterruptedSetup> &interrupted,
                               const QList<std::pair<docker::Host, docker::ConnectionState>> &hosts,
                               const QList<CertificateRow> &certificates, const QDateTime &now)
{
    QList<AttentionItem> items;
    items.reserve(interrupted.size() + hosts.size() + certificates.size());
    for (const provisioning::InterruptedSetup &setup : interrupted)
        items.append(interruptedItem(setup, now));
    for (const auto &[host, state] : hosts) {
        if (state.phase == docker::ConnectionPhase::Waiting && state.lastError)
            items.append(hostItem(host, state));
    }
    QList<CertificateRow> ending = certificates;
    ending.removeIf([](const CertificateRow &row) { return row.former; });
    std::sort(ending.begin(), ending.end(), [](const CertificateRow &a, const CertificateRow &b) {
        return a.inUse().notAfter < b.inUse().notAfter;
    });
    for (const CertificateRow &row : std::as_const(ending)) {
        if (!row.missingNames.isEmpty())
            items.append(mismatchItem(row));
        if (row.shown)
            items.append(notInUseItem(row, lifeOf(row.inUse(), now), now));
        else if (nearestEnd(row.certificate, now))
            items.append(certificateItem(row, lifeOf(row.certificate, now), now));
    }
    for (const auto &[host, state] : hosts) {
        if (host.accessUntil.isValid() && host.accessUntil <= now)
            items.append(accessItem(host));
    }
    return items;
}

QList<AttentionItem> attention(const QList<AccountTrouble> &troubles)
{
    QList<AttentionItem> items;
    items.reserve(troubles.size());
    for (const AccountTrouble &trouble : troubles) {
        items.append({ .kind = AttentionItem::Kind::AccountTrouble,
                       .text = trouble.text,
                       .detail = trouble.detail,
                       .account = trouble.account,
                       .tenant = trouble.tenant,
                       .canSignInAgain = trouble.canSignInAgain });
    }
    return items;
}

} // namespace slipway::ui
