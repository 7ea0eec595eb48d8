// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace slipway::provisioning {

/// Whether `text` lets in (practically) the whole Internet: "*", "Any", "Internet", 0.0.0.0/0, ::/0, and
/// every IPv4 network larger than /8 or IPv6 network larger than /16, of which a few would add up to
/// everything.
bool isEverybody(const QString &text);

/// An IPv4 or IPv6 address or network as a security rule takes it: canonical CIDR, bits behind the prefix
/// cleared. nullopt when it is neither; no host names, no service tags, no zones, no IPv4 in IPv6.
std::optional<QString> canonicalSource(const QString &text);

} // namespace slipway::provisioning
