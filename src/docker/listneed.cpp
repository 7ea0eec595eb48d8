// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/listneed.h"

#include "docker/containerrequests.h"

#include <algorithm>
#include <utility>

namespace slipway::docker {

void ListNeed::changed(const ContainerId &id)
{
    if (m_isForAll)
        return;
    if (canBeContainerId(id))
        m_changed.insert(id);
    m_isForAll = !canBeContainerId(id) || m_changed.size() > kMostSingly;
}

QList<ContainerId> ListNeed::take()
{
    const QSet<ContainerId> changed = std::exchange(m_changed, {});
    const bool isForAll = std::exchange(m_isForAll, false);
    if (isForAll)
        return {};
    return { changed.cbegin(), changed.cend() };
}

QList<ContainerSummary> merged(QList<ContainerSummary> rows, const QList<ContainerId> &asked,
                               const QList<ContainerSummary> &answer)
{
    rows.removeIf([&](const ContainerSummary &row) {
        const auto isIt = [&row](const ContainerSummary &fresh) { return fresh.id == row.id; };
        return asked.contains(row.id) && std::none_of(answer.cbegin(), answer.cend(), isIt);
    });
    for (const ContainerSummary &fresh : answer) {
        const auto known = std::find_if(rows.begin(), rows.end(),
                                        [&fresh](const ContainerSummary &row) { return row.id == fresh.id; });
        if (known != rows.end()) {
            *known = fresh;
            continue;
        }
        const auto older = std::find_if(rows.cbegin(), rows.cend(), [&fresh](const ContainerSummary &row) {
            return row.created <= fresh.created;
        });
        rows.insert(older, fresh);
    }
    return rows;
}

} // namespace slipway::docker
