// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/certificates/certificatedialog.h"
#include "ui/models/certificaterequests.h"

class QCheckBox;
class QRadioButton;

namespace slipway::ui {

class CertificateService;

/// Renews one or many certificates where they are kept, and says what has to be done afterwards.
class RenewDialog final : public CertificateDialog
{
    Q_OBJECT

public:
    // outlives: `certificates` is owned by app
    RenewDialog(CertificateService &certificates, const QList<CertificateRow> &rows, QWidget *parent);

signals:
    /// What is kept here was renewed; these hosts' machines are to get new certificates.
    void putRequested(const QList<slipway::docker::HostId> &hosts);

private:
    void retranslateUi() override;
    bool isComplete() const override { return true; }
    void begin() override;
    QStringList consequences() const;
    void showChoices();
    QList<CertificateRow> keptHere() const;
    Renewal renewal() const;
    void ended(const RenewalOutcome &outcome);
    void finish();

    CertificateService &m_certificates;
    QList<CertificateRow> m_rows;
    TextLabel *m_list;
    QRadioButton *m_newKey;
    QRadioButton *m_sameKey;
    QCheckBox *m_correct;
    QCheckBox *m_put;
    TextLabel *m_afterwards;
};

} // namespace slipway::ui
