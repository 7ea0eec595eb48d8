// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace slipway::ui {

class CertificateService;

/// Chooses one of the identities that are kept here, each shown with who has signed it and its state. Those
/// whose key is not here are left out.
class IdentityChoice final : public QComboBox
{
    Q_OBJECT

public:
    // outlives: `certificates` is owned by app
    IdentityChoice(CertificateService &certificates, QWidget *parent);

    /// Fills the list anew; what was chosen stays chosen.
    /// \param first a first line without an identity; empty: there is none
    void fill(const QString &first = {});
    bool hasIdentities() const;
    QString identity() const; ///< pki::IdentityId's text; empty: the first line, or nothing
    /// The first identity with one of these names, if there is any.
    void suggest(const QStringList &names);

private:
    CertificateService &m_certificates;
};

} // namespace slipway::ui
