// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/network/reach.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

enum class Fit { No, Yes, Perhaps };

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

bool isAny(const QString &text)
{
    return text == "*"_L1 || isWord(text, "Any"_L1);
}

/// An address that machines of a virtual network or a company have.
bool isPrivate(const QHostAddress &address)
{
    static const std::array networks { QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
                                       QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
                                       QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
                                       QHostAddress::parseSubnet(u"100.64.0.0/10"_s),
                                       QHostAddress::parseSubnet(u"fc00::/7"_s) };
    return std::any_of(networks.begin(), networks.end(),
                       [&address](const auto &network) { return address.isInSubnet(network); });
}

Fit fitsPrefix(const QString &prefix, const QHostAddress &address)
{
    if (isAny(prefix))
        return Fit::Yes;
    const QPair<QHostAddress, int> network = QHostAddress::parseSubnet(prefix);
    if (!network.first.isNull()) {
        const bool sameKind = network.first.protocol() == address.protocol();
        return sameKind && address.isInSubnet(network) ? Fit::Yes : Fit::No;
    }
    if (isWord(prefix, "Internet"_L1))
        return isPrivate(address) ? Fit::No : Fit::Yes;
    if (isWord(prefix, "VirtualNetwork"_L1))
        return isPrivate(address) ? Fit::Perhaps : Fit::No;
    if (isWord(prefix, "AzureLoadBalancer"_L1))
        return Fit::No;
    return Fit::Perhaps; // a service tag: only Azure knows its addresses
}

Fit fitsAny(const QStringList &prefixes, const QHostAddress &address)
{
    Fit best = Fit::No;
    for (const QString &prefix : prefixes) {
        const Fit fit = fitsPrefix(prefix, address);
        if (fit == Fit::Yes)
            return fit;
        if (fit == Fit::Perhaps)
            best = fit;
    }
    return best;
}

/// "2376", "2375-2380" or "*".
bool holdsPort(const QString &range, int port)
{
    if (isAny(range))
        return true;
    const int first = range.section(u'-', 0, 0).trimmed().toInt();
    const int last = range.section(u'-', -1).trimmed().toInt();
    return first > 0 && first <= port && port <= last;
}

Fit fitOf(const SecurityRule &rule, const QHostAddress &source, const QHostAddress &destination)
{
    Fit from = rule.sourceGroups.isEmpty() ? fitsAny(rule.sources, source) : Fit::Perhaps;
    if (from == Fit::Yes && !(rule.sourcePorts.isEmpty() && rule.destinationGroups.isEmpty()))
        from = Fit::Perhaps;
    if (rule.destinations.isEmpty() || from == Fit::No)
        return from;
    const Fit to = destination.isNull() ? Fit::Perhaps : fitsAny(rule.destinations, destination);
    if (to == Fit::No)
        return Fit::No;
    return from == Fit::Yes && to == Fit::Yes ? Fit::Yes : Fit::Perhaps;
}

/// Whether all of \a source is in the prefix. Of a service tag only Azure knows.
bool covers(const QString &prefix, const QString &source)
{
    if (isAny(prefix))
        return true;
    const QPair<QHostAddress, int> all = QHostAddress::parseSubnet(prefix);
    if (isAny(source))
        return isWord(prefix, "Internet"_L1) || (!all.first.isNull() && all.second == 0);
    const QPair<QHostAddress, int> part = QHostAddress::parseSubnet(source);
    if (part.first.isNull())
        return false;
    if (isWord(prefix, "Internet"_L1))
        return !isPrivate(part.first);
    if (isWord(prefix, "VirtualNetwork"_L1))
        return isPrivate(part.first);
    return all.first.protocol() == part.first.protocol() && all.second <= part.second
        && part.first.isInSubnet(all);
}

bool isForMachine(const SecurityRule &rule, const QHostAddress &machine)
{
    return rule.destinationGroups.isEmpty()
        && (rule.destinations.isEmpty() || machine.isNull()
            || fitsAny(rule.destinations, machine) != Fit::No);
}

} // namespace

bool shutsOut(const SecurityRule &rule, const ReachQuestion &question)
{
    return !rule.allow && rule.sourcePorts.isEmpty() && concernsPort(rule, question.port)
        && isForMachine(rule, QHostAddress(question.destination))
        && std::any_of(rule.sources.cbegin(), rule.sources.cend(),
                       [&question](const QString &prefix) { return covers(prefix, question.source); });
}

bool isForPort(const SecurityRule &rule, int port)
{
    const bool isTcp = isAny(rule.protocol) || isWord(rule.protocol, "Tcp"_L1);
    return isTcp
        && std::any_of(rule.destinationPorts.begin(), rule.destinationPorts.end(),
                       [port](const QString &range) { return holdsPort(range, port); });
}

bool concernsPort(const SecurityRule &rule, int port)
{
    return rule.inbound && isForPort(rule, port);
}

ReachAnswer reachThrough(const QList<SecurityRule> &rules, const ReachQuestion &question)
{
    const QHostAddress source(question.source);
    const QHostAddress destination(question.destination);
    if (source.isNull())
        return {};
    QList<SecurityRule> sorted = rules;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const SecurityRule &a, const SecurityRule &b) { return a.priority < b.priority; });
    for (const SecurityRule &rule : std::as_const(sorted)) {
        if (!concernsPort(rule, question.port))
            continue;
        switch (fitOf(rule, source, destination)) {
        case Fit::No:
            break;
        case Fit::Yes:
            return { rule.allow ? Reach::Allowed : Reach::Denied, rule.name };
        case Fit::Perhaps:
            return { Reach::Unknown, rule.name };
        }
    }
    return { isPrivate(source) ? Reach::Unknown : Reach::Denied, {} };
}

Reach reachOf(const MachineAccess &access, const ReachQuestion &question)
{
    Reach all = Reach::Allowed;
    for (const auto &rules : { access.interfaceRules, access.subnetRules }) {
        const Reach one = rules ? reachThrough(*rules, question).reach : Reach::Allowed;
        if (one == Reach::Denied)
            return one;
        if (one == Reach::Unknown)
            all = one;
    }
    return all;
}

MachineReach machineReach(const MachineAccess &access, const ReachQuestion &question)
{
    using Obstacle = MachineReach::Obstacle;
    const QHostAddress source(question.source);
    if (source.isNull())
        return {};
    if (isPrivate(source))
        return { .reach = reachOf(access, question) };
    if (access.machine.publicAddress.isEmpty())
        return { Reach::Denied, Obstacle::NoPublicAddress };
    if (access.machine.addressIsStandard && !access.interfaceRules && !access.subnetRules)
        return { Reach::Denied, Obstacle::ClosedAddress };
    return { .reach = reachOf(access, question) };
}

} // namespace slipway::azure
