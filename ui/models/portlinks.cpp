// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/portlinks.h"

#include <algorithm>
#include <array>
#include <optional>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using docker::Endpoint;

namespace {

constexpr std::array<quint16, 2> kTlsPorts { 443, 8443 };

bool isHere(const Endpoint &endpoint)
{
    return endpoint.kind == Endpoint::Kind::Unix;
}

/// How this computer names the host.
QString addressOf(const Endpoint &endpoint)
{
    return isHere(endpoint) ? u"localhost"_s : endpoint.address.section(u'@', -1);
}

bool isTls(const docker::PortMapping &port)
{
    return std::any_of(kTlsPorts.begin(), kTlsPorts.end(), [&port](quint16 number) {
        return port.privatePort == number || port.publicPort == number;
    });
}

/// Published on every address; engines of podman say nothing then.
bool isEverywhere(const QString &ip)
{
    return ip.isEmpty() || ip == "0.0.0.0"_L1 || ip == "::"_L1;
}

bool isLoopback(const QString &ip)
{
    return ip.startsWith("127."_L1) || ip == "::1"_L1;
}

std::optional<PortLink> linkOf(const docker::PortMapping &port, const Endpoint &endpoint)
{
    const bool isForHostAlone = isLoopback(port.ip) && !isHere(endpoint);
    if (port.publicPort == 0 || port.protocol != "tcp"_L1 || isForHostAlone)
        return std::nullopt;
    PortLink link;
    link.address.setScheme(isTls(port) ? u"https"_s : u"http"_s);
    link.address.setHost(isEverywhere(port.ip) ? addressOf(endpoint) : port.ip);
    link.address.setPort(port.publicPort);
    link.isElsewhere = !isEverywhere(port.ip) && !isLoopback(port.ip) && port.ip != addressOf(endpoint);
    return link.address.isValid() ? std::optional(link) : std::nullopt;
}

} // namespace

QList<PortLink> portLinks(const QList<docker::PortMapping> &ports, const Endpoint &endpoint)
{
    QList<PortLink> links;
    links.reserve(ports.size());
    for (const docker::PortMapping &port : ports) {
        const std::optional<PortLink> link = linkOf(port, endpoint);
        if (link && !links.contains(*link))
            links.append(*link);
    }
    return links;
}

} // namespace slipway::ui
