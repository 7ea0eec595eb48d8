// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <QList>

#include <optional>

namespace slipway::sandbox {

/// The faults that wait for their request or operation.
class Faults final
{
public:
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    const QList<Fault> &waiting() const { return m_faults; }

    /// The first that is for a request of this path and query; counts it down.
    std::optional<Fault> takeForRequest(const QString &target);
    /// The first FailOperation that is for an operation on this resource, with a time of its own or without.
    std::optional<Fault> takeForOperation(const QString &resourceId, bool isTimed);

private:
    template <typename Fits>
    std::optional<Fault> take(const QString &text, Fits fits);

    QList<Fault> m_faults;
};

} // namespace slipway::sandbox
