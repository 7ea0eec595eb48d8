// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stateshape.h"
#include "ui/services/newmachineservice.h"

#include <QHash>
#include <QObject>

namespace slipway::ui {

/// Notices when the making of a machine, or taking it back, has ended: that takes minutes, in which people
/// look elsewhere.
class NewMachineEnds final : public QObject
{
    Q_OBJECT

public:
    // outlives: `service` is owned by app
    NewMachineEnds(NewMachineService &service, QObject *parent);

signals:
    /// \param text how it ended, in one or two sentences
    void ended(const QString &text, slipway::ui::StateShape shape);

private:
    void look();
    void tell(const NewMachineRun &run, bool wasUndone);

    NewMachineService &m_service;
    QHash<const NewMachineRun *, NewMachineRun::Phase> m_phases; ///< as they were when this looked last
};

} // namespace slipway::ui
