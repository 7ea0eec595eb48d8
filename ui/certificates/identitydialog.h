// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "ui/certificates/certificatedialog.h"
#include "ui/services/services.h"

namespace slipway::ui {

class IdentityChoice;

/// Gives a host another of the identities that are kept here. Its engine is asked first: one that does not
/// let the identity in changes nothing.
class IdentityDialog final : public CertificateDialog
{
    Q_OBJECT

public:
    /// \param fitting names of identities that the engine is known to let in; the first is chosen
    // outlives: what `services` refers to is owned by app
    IdentityDialog(Services &services, docker::Host host, const QStringList &fitting, QWidget *parent);
    ~IdentityDialog() override;

private:
    void retranslateUi() override;
    bool isComplete() const override;
    void begin() override;

    Services &m_services;
    docker::Host m_host;
    TextLabel *m_choiceLabel = nullptr; ///< made by the form
    IdentityChoice *m_choice;
    TextLabel *m_hint = nullptr; ///< made by the form
};

} // namespace slipway::ui
