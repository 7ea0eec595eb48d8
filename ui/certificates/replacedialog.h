// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/certificates/certificatedialog.h"
#include "ui/services/setupservice.h"

namespace slipway::ui {

class ChangesTabs;

/// Puts new certificates on machines: asks what that would change and whether containers will stop, shows it,
/// and starts it when asked to. What runs then is shown on the page Activity.
class ReplaceDialog final : public CertificateDialog
{
    Q_OBJECT

public:
    // outlives: `setup` is owned by app
    ReplaceDialog(SetupService &setup, const QList<docker::HostId> &hosts, QWidget *parent);

signals:
    void started();

private:
    void retranslateUi() override;
    bool isComplete() const override;
    void begin() override;
    void showOffers();

    SetupService &m_setup;
    QList<ReplacementOffer> m_offers;
    TextLabel *m_impact;
    ChangesTabs *m_changes;
};

} // namespace slipway::ui
