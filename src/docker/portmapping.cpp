// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/portmapping.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

namespace wire {
constexpr auto kIp = "IP"_L1;
constexpr auto kPrivatePort = "PrivatePort"_L1;
constexpr auto kPublicPort = "PublicPort"_L1;
constexpr auto kType = "Type"_L1;
} // namespace wire

constexpr auto kAnyIpv4 = "0.0.0.0"_L1;
constexpr auto kAnyIpv6 = "::"_L1;

quint16 portFrom(const JsonReader &json)
{
    const qint64 number = json.integerOr();
    if (number < 0 || number > std::numeric_limits<quint16>::max()) {
        json.fail(u"is not a port number"_s);
        return 0;
    }
    return static_cast<quint16>(number);
}

/// A run of private ports of one address and protocol, published under their own numbers or only exposed.
struct Run
{
    QString ip {};
    QString protocol {};
    quint16 first = 0;
    quint16 last = 0;

    bool continuesWith(quint16 port) const { return static_cast<int>(port) == last + 1; }
};

QString atAddress(const QString &ip, const QString &ports)
{
    return ip.contains(u':') ? u'[' + ip + u"]:"_s + ports : ip + u':' + ports;
}

QString textOf(const Run &run)
{
    QString ports = QString::number(run.first);
    if (run.first != run.last)
        ports += u'-' + QString::number(run.last);
    const QString shown = run.ip.isEmpty() ? ports : atAddress(run.ip, ports) + u"->"_s + ports;
    return shown + u'/' + run.protocol;
}

QString textOfSingle(const PortMapping &port)
{
    constexpr qsizetype kNumbersAndSigns = 18;
    const bool hasColons = port.ip.contains(u':');
    QString text;
    text.reserve(port.ip.size() + port.protocol.size() + kNumbersAndSigns);
    if (hasColons)
        text += u'[';
    text += port.ip;
    if (hasColons)
        text += u']';
    text += u':';
    text += QString::number(port.publicPort);
    text += "->"_L1;
    text += QString::number(port.privatePort);
    text += u'/';
    text += port.protocol;
    return text;
}

/// Published under a number that is not its own.
bool isElsewhere(const PortMapping &port)
{
    return !port.ip.isEmpty() && port.publicPort != port.privatePort;
}

} // namespace

PortMapping PortMapping::fromJson(JsonReader json)
{
    return { .ip = json[wire::kIp].stringOr(),
             .privatePort = portFrom(json[wire::kPrivatePort]),
             .publicPort = portFrom(json[wire::kPublicPort]),
             .protocol = json[wire::kType].stringOr(u"tcp"_s) };
}

bool operator<(const PortMapping &a, const PortMapping &b)
{
    return std::tie(a.privatePort, a.ip, a.publicPort, a.protocol)
        < std::tie(b.privatePort, b.ip, b.publicPort, b.protocol);
}

QString formatPorts(const QList<PortMapping> &ports)
{
    if (ports.isEmpty())
        return {};
    if (ports.size() == 1 && isElsewhere(ports.constFirst())) // as most are
        return textOfSingle(ports.constFirst());
    QList<PortMapping> sorted = ports;
    if (!std::is_sorted(ports.cbegin(), ports.cend()))
        std::sort(sorted.begin(), sorted.end());

    // docker's order: runs as they are interrupted, then the open ones, then what is published elsewhere.
    QStringList words;
    QStringList elsewhere;
    QList<Run> open;
    for (const PortMapping &port : std::as_const(sorted)) {
        if (isElsewhere(port)) {
            elsewhere.append(textOfSingle(port));
            continue;
        }
        const auto run = std::find_if(open.begin(), open.end(), [&port](const Run &candidate) {
            return candidate.ip == port.ip && candidate.protocol == port.protocol;
        });
        if (run == open.end()) {
            open.append({ port.ip, port.protocol, port.privatePort, port.privatePort });
        } else if (run->continuesWith(port.privatePort)) {
            run->last = port.privatePort;
        } else {
            words.append(textOf(*run));
            run->first = run->last = port.privatePort;
        }
    }
    words.reserve(words.size() + open.size());
    for (const Run &run : std::as_const(open))
        words.append(textOf(run));
    return (words + elsewhere).join(u", "_s);
}

QList<PortMapping> foldedPorts(const QList<PortMapping> &ports)
{
    QList<PortMapping> folded;
    folded.reserve(ports.size());
    for (const PortMapping &port : ports) {
        PortMapping twin = port;
        twin.ip = kAnyIpv4;
        if (port.ip != kAnyIpv6 || !ports.contains(twin))
            folded.append(port);
    }
    return folded;
}

} // namespace slipway::docker
