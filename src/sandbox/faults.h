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

    /// The first that is for a request of this path; counts it down.
    std::optional<Fault> takeForRequest(const QString &path);
    /// The first FailOperation that is for an operation on this resource.
    std::optional<Fault> takeForOperation(const QString &resourceId);

private:
    std::optional<Fault> take(const QString &text, bool isOperation);

    QList<Fault> m_faults;
};

} // namespace slipway::sandbox
