// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

namespace slipway::sandbox {

std::optional<Fault> Faults::takeForRequest(const QString &path)
{
    return take(path, false);
}

std::optional<Fault> Faults::takeForOperation(const QString &resourceId)
{
    return take(resourceId, true);
}

std::optional<Fault> Faults::take(const QString &text, bool isOperation)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault fault = m_faults.at(i);
        if ((fault.kind == Fault::Kind::FailOperation) != isOperation)
            continue;
        if (!text.contains(fault.pathContains, Qt::CaseInsensitive))
            continue;
        Fault left = fault;
        if (--left.count > 0)
            m_faults.replace(i, left);
        else
            m_faults.removeAt(i);
        return fault;
    }
    return std::nullopt;
}

} // namespace slipway::sandbox
