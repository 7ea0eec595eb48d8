// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storekeeper.h"
#include "app/world.h"
#include "ui/services/certificateservice.h"

namespace slipway::app {

class CertificateController final : public ui::CertificateService
{
    Q_OBJECT

public:
    // outlives: both are owned by Application
    CertificateController(World &world, StoreKeeper &keeper, QObject *parent = nullptr);
    QList<ui::CertificateRow> rows() const override { return m_rows; }

    ui::StoreState storeState() const override { return m_keeper.state(); }
    [[nodiscard]] Task<Result<>> unlock(Secret passphrase, std::stop_token stop) override;

    /// Reads the store again: after a set-up or its undoing.
    void reload();

private:
    World &m_world;
    StoreKeeper &m_keeper;
    QList<ui::CertificateRow> m_rows;
};

} // namespace slipway::app
