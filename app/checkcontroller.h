// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check.h"
#include "app/hostclocks.h"
#include "app/storekeeper.h"
#include "app/world.h"
#include "ui/services/checkservice.h"

namespace slipway::app {

class CheckController final : public ui::CheckService
{
    Q_OBJECT

public:
    /// How far a host's clock was off when that was last known.
    using ClockOf = std::function<std::optional<ClockOffset>(const docker::HostId &host)>;

    // outlives: both are owned by Application
    CheckController(World &world, StoreKeeper &keeper, ClockOf clockOf = {}, QObject *parent = nullptr);

    [[nodiscard]] Task<Result<pki::Diagnosis>> checkHost(docker::HostId host, std::stop_token stop) override;
    [[nodiscard]] Task<Result<pki::Diagnosis>> checkAddress(QString address, std::stop_token stop) override;

private:
    [[nodiscard]] Task<Result<pki::Diagnosis>> check(CheckTarget target, docker::Host host,
                                                     std::stop_token stop);
    CheckRequest requestFor(const CheckTarget &target, const docker::Host &host);

    World &m_world;
    StoreKeeper &m_keeper;
    ClockOf m_clockOf;
};

} // namespace slipway::app
