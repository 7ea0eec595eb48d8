// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace slipway::azure {

/// An ARM resource id, parsed once. Kept as the service spelled it, compared case-insensitively (ARM's own
/// rule).
class ArmId final
{
public:
    ArmId() = default;
    /// "/subscriptions/{s}/resourceGroups/{g}/providers/{namespace}/{type}/{name}[/{type}/{name}...]", or a
    /// shorter prefix of it. Invalid when it is neither, or has empty or dot segments.
    static Result<ArmId> parse(const QString &text);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    QString subscription() const;
    QString resourceGroup() const;
    QString type() const; ///< "Microsoft.Compute/virtualMachines", as spelled
    QString name() const; ///< the last segment
    /// The id of something below this one: child("extensions", "docker"). Empty when `name` cannot be one.
    ArmId child(const QString &type, const QString &name) const;
    /// The id that this one is a child of; empty when it is not below a resource.
    ArmId parent() const;

    // Lists are compared with what they were copied from: the same text is not read again.
    friend bool operator==(const ArmId &a, const ArmId &b)
    {
        return a.m_key.isSharedWith(b.m_key) || a.m_key == b.m_key;
    }
    friend bool operator<(const ArmId &a, const ArmId &b)
    {
        return !a.m_key.isSharedWith(b.m_key) && a.m_key < b.m_key;
    }
    friend size_t qHash(const ArmId &id, size_t seed = 0) { return ::qHash(id.m_key, seed); }

private:
    QString m_text;
    QByteArray m_key; ///< lower case, UTF-8: half of the memory of a second QString
};

} // namespace slipway::azure
