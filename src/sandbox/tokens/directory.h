// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace slipway::sandbox {

struct SandboxPerson
{
    QString userName {}; ///< "you@practice.onmicrosoft.example"
    QString userId {};
    QString name {};
    bool isGuest = false; ///< may enter the partner's tenant, too
};

struct SandboxTenant
{
    QString id {};
    QString name {};
    QString domain {};
};

/// Who and what there is to sign in to: two tenants, the people, and one application.
struct Directory
{
    SandboxTenant home {};
    SandboxTenant
        partner {}; ///< lets in whoever signs in at its own page, and nobody by a refresh token alone
    QList<SandboxPerson> people {}; ///< the first one is who approves device codes
    QString clientId {}; ///< of the application
    QByteArray clientSecret {};
    QList<QByteArray> clientCertificates {}; ///< DER, registered for the application

    const SandboxPerson *person(const QString &userName) const;
    /// The tenant of this id or domain; null when there is none.
    const SandboxTenant *tenant(const QString &idOrDomain) const;
};

} // namespace slipway::sandbox
