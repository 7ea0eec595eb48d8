// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/world.h"
#include "ui/services/certificateservice.h"

namespace slipway::app {

class CertificateController final : public ui::CertificateService
{
    Q_OBJECT

public:
    // outlives: `world` is owned by Application
    explicit CertificateController(World &world, QObject *parent = nullptr);
    QList<ui::CertificateRow> rows() const override { return m_rows; }

    /// Reads the store again: after a set-up or its undoing.
    void reload();

private:
    World &m_world;
    QList<ui::CertificateRow> m_rows;
};

} // namespace slipway::app
