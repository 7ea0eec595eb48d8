// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/containersummary.h"

#include <QList>
#include <QSet>

namespace slipway::docker {

/// What has to be asked so that a list of containers is true again: a few containers, or all. Asking for one
/// of a thousand costs an engine a hundredth of a whole list. Pure.
class ListNeed final
{
public:
    /// More changed containers than this are asked for by asking for all: their ids would make too long an
    /// address.
    static constexpr qsizetype kMostSingly = 64;

    void all() { m_isForAll = true; }
    /// An event spoke of this container; of an id that cannot be one, nobody knows what changed.
    void changed(const ContainerId &id);

    /// What to ask now, and a clean slate; empty: all.
    QList<ContainerId> take();

private:
    bool m_isForAll = false;
    QSet<ContainerId> m_changed {};
};

/// `rows` after the containers `asked` were found to be as in `answer`: those not in it are gone. Newest
/// first, as the engine lists them.
QList<ContainerSummary> merged(QList<ContainerSummary> rows, const QList<ContainerId> &asked,
                               const QList<ContainerSummary> &answer);

} // namespace slipway::docker
