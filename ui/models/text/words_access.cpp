// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/accesswords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>

namespace slipway::ui::words {

using Core = QCoreApplication;

namespace {

constexpr int kPlainPort = 2375;

QString addresses(const QStringList &sources)
{
    QStringList shown;
    shown.reserve(sources.size());
    for (const QString &source : sources)
        shown.append(plain(source));
    return list(shown);
}

QString stageName(CheckStage stage)
{
    switch (stage) {
    case CheckStage::Connection:
        //: Stage of a check of an engine
        return Core::translate("slipway::ui::words", "Connection (TCP)");
    case CheckStage::Encryption:
        //: Stage of a check of an engine: TLS and the authority and dates of the server's certificate
        return Core::translate("slipway::ui::words", "Encryption and certificate (TLS)");
    case CheckStage::Name:
        //: Stage of a check of an engine: whether the server's certificate is for this address
        return Core::translate("slipway::ui::words", "Name in the certificate");
    case CheckStage::Identity:
        //: Stage of a check of an engine: whether it accepts our certificate
        return Core::translate("slipway::ui::words", "Client certificate");
    case CheckStage::Engine:
        break;
    }
    //: Stage of a check of an engine: whether Docker answers
    return Core::translate("slipway::ui::words", "Docker's API");
}

} // namespace

QString exposure(const provisioning::Exposure &exposure)
{
    const QString rule = plain(exposure.rule);
    const QString group = plain(exposure.group.name());
    if (exposure.isHeldBack)
        //: %1 is a rule, %2 a network security group, %3 a port
        return Core::translate(
                   "slipway::ui::words",
                   "The rule \"%1\" of %2 lets everybody on the Internet through to port %3. Only "
                   "the machine's other security group keeps them out.")
            .arg(rule, group)
            .arg(exposure.port);
    if (exposure.port == kPlainPort)
        //: %1 is a rule, %2 a network security group, %3 a port
        return Core::translate("slipway::ui::words",
                               "The rule \"%1\" of %2 lets everybody on the Internet through to port %3, "
                               "Docker's port without TLS. Whoever reaches an engine there is root on the "
                               "machine. Remove the rule.")
            .arg(rule, group)
            .arg(exposure.port);
    //: %1 is a rule, %2 a network security group, %3 a port
    return Core::translate("slipway::ui::words",
                           "The rule \"%1\" of %2 lets everybody on the Internet through to port %3. Limit "
                           "it to the addresses that need it.")
        .arg(rule, group)
        .arg(exposure.port);
}

QString exposures(const QList<provisioning::Exposure> &all)
{
    QStringList lines;
    lines.reserve(all.size());
    for (const provisioning::Exposure &one : all)
        lines.append(exposure(one));
    return lines.join(QLatin1Char('\n'));
}

QString outboundDenials(const QList<provisioning::OutboundDenial> &all)
{
    QStringList lines;
    lines.reserve(all.size());
    for (const provisioning::OutboundDenial &one : all) {
        QStringList ports;
        ports.reserve(one.ports.size());
        for (const int port : one.ports)
            ports.append(QString::number(port));
        //: %1 is a rule, %2 a network security group, %3 a list of ports, "443, 80"
        lines.append(
            Core::translate("slipway::ui::words",
                            "The rule \"%1\" of %2 keeps the machine from the Internet (port %3), so "
                            "that packages of Docker may not be found. Let it out to the archives that "
                            "they come from.")
                .arg(plain(one.rule), plain(one.group.name()), list(ports)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ruleStanding(const RuleFacts &facts, const QString &own, int port)
{
    switch (facts.standing) {
    case RuleStanding::NoGroup:
        return Core::translate("slipway::ui::words", "No security group guards this machine.");
    case RuleStanding::Missing:
        //: %1 is a port
        return Core::translate("slipway::ui::words", "No rule of Slipway's opens port %1.").arg(port);
    case RuleStanding::OtherRule:
        //: %1 is a port, %2 an address
        return Core::translate("slipway::ui::words",
                               "No rule of Slipway's opens port %1, but another one lets %2 in.")
            .arg(port)
            .arg(plain(own));
    case RuleStanding::Everybody:
        //: %1 is a port
        return Core::translate("slipway::ui::words", "The rule lets everybody through to port %1.").arg(port);
    case RuleStanding::LetsIn:
        //: %1 is a list of addresses, %2 a port
        return Core::translate("slipway::ui::words", "Lets %1 through to port %2, and you are among them")
            .arg(addresses(facts.sources))
            .arg(port);
    case RuleStanding::KeepsOut:
        //: %1 is a list of addresses, %2 a port, %3 an address
        return Core::translate("slipway::ui::words", "Lets %1 through to port %2, but you are at %3")
            .arg(addresses(facts.sources))
            .arg(port)
            .arg(plain(own));
    case RuleStanding::Unknown:
        break;
    }
    //: %1 is a list of addresses, %2 a port
    return Core::translate("slipway::ui::words", "Lets %1 through to port %2")
        .arg(addresses(facts.sources))
        .arg(port);
}

QString checkStage(CheckStage stage, StageOutcome outcome)
{
    const QString name = stageName(stage);
    switch (outcome) {
    case StageOutcome::Passed:
        //: %1 is a stage of a check, such as "Connection (TCP)"
        return Core::translate("slipway::ui::words", "%1: in order").arg(name);
    case StageOutcome::Failed:
        //: %1 is a stage of a check, such as "Connection (TCP)"
        return Core::translate("slipway::ui::words", "%1: fails here").arg(name);
    case StageOutcome::NotReached:
        break;
    }
    //: %1 is a stage of a check, such as "Connection (TCP)"
    return Core::translate("slipway::ui::words", "%1: not reached").arg(name);
}

QString checkSide(CheckSide side)
{
    switch (side) {
    case CheckSide::ThisComputer:
        return Core::translate("slipway::ui::words", "It has to be mended on this computer.");
    case CheckSide::Between:
        return Core::translate("slipway::ui::words",
                               "It has to be mended between this computer and the machine: network rules, "
                               "firewalls, proxies, or the machine is off.");
    case CheckSide::Machine:
        return Core::translate("slipway::ui::words", "It has to be mended on the machine.");
    case CheckSide::Nobody:
        break;
    }
    return {};
}

} // namespace slipway::ui::words
