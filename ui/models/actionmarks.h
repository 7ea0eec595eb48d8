// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containermodel.h"

#include <map>

namespace slipway::ui {

/// What is being done to containers and what failed, for their rows: whichever rows there are, and however
/// often they are made anew.
class ActionMarks final
{
public:
    void waits(const ContainerKey &key, docker::OperationKind kind);
    void begins(const ContainerKey &key, docker::OperationKind kind);
    /// Nothing is done to it any more; what failed before is still told.
    void cancelled(const ContainerKey &key);
    void succeeded(const ContainerKey &key);
    void failed(const ContainerKey &key, const ActionFailure &failure);

    /// Writes it into the rows. A failure is forgotten once the container is in the state that was wanted,
    /// whoever has brought it there. \return whether any row is another one now
    bool applyTo(QList<ContainerRow> &rows);

private:
    struct UnderWay
    {
        docker::OperationKind kind {};
        bool waiting = false;
    };

    void applyTo(ContainerRow &row);

    std::map<ContainerKey, UnderWay> m_underWay {};
    std::map<ContainerKey, ActionFailure> m_failed {};
};

} // namespace slipway::ui
