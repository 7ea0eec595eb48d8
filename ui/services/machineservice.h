// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/instanceview.h"
#include "azure/network/publicaddress.h"
#include "azure/network/reach.h"
#include "base/async/task.h"
#include "base/result.h"
#include "provisioning/ruleplan.h"
#include "ui/models/machinerow.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <optional>
#include <stop_token>

namespace slipway::ui {

/// The inventory, as the windows need it. Implemented by app. Rows stay while they are fetched anew.
class MachineService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const QList<MachineRow> &rows() const = 0;
    virtual qsizetype subscriptionCount() const = 0;
    virtual bool isLoading() const = 0;
    virtual QDateTime updated() const = 0; ///< invalid before the first answer
    virtual std::optional<Error> lastError() const = 0; ///< of the last refresh, whole or one subscription's
    /// Fetches everything anew, unless that is going on.
    virtual void refresh() = 0;
    /// Whether somebody sees the list. What guards the engines among the machines is read only then.
    virtual void setLookedAt(bool on) = 0;
    /// One machine as it is now, with instance view and extensions.
    [[nodiscard]] virtual Task<Result<MachineRow>> machine(azure::ArmId id, std::stop_token stop) = 0;
    [[nodiscard]] virtual Task<Result<>> start(azure::ArmId id, std::stop_token stop) = 0;
    /// What it reports of itself now.
    [[nodiscard]] virtual Task<Result<azure::InstanceView>> view(azure::ArmId id, std::stop_token stop) = 0;
    /// The rules that guard it.
    [[nodiscard]] virtual Task<Result<azure::MachineAccess>> access(azure::ArmId id,
                                                                    std::stop_token stop) = 0;
    /// Its public address as it is now. \return NotFound, code "address.none": it has none
    [[nodiscard]] virtual Task<Result<azure::PublicAddress>> publicAddress(azure::ArmId machine,
                                                                           std::stop_token stop) = 0;
    /// Its page in the portal of its cloud; empty where there is none.
    virtual QUrl portalPage(const azure::ArmId &id) const = 0;

signals:
    void changed(); ///< rows, loading, error or time
};

} // namespace slipway::ui
