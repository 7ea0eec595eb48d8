// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/services/settings.h"

#include <QList>

namespace slipway::ui {

/// Which hosts somebody wants to see the containers of, remembered over restarts. A host that is not there
/// for a while is chosen again when it comes back.
class HostChoice final
{
public:
    // outlives: `settings` is owned by app
    explicit HostChoice(Settings &settings);

    /// \param hosts empty: all
    void choose(const QList<docker::HostId> &hosts);
    /// Those that are chosen of the ones that are there, in their order; empty: all.
    QList<docker::HostId> among(const QList<docker::Host> &hosts) const;

private:
    Settings &m_settings;
    QList<docker::HostId> m_wanted;
};

} // namespace slipway::ui
