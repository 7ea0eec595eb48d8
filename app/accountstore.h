// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/auth/signin.h"
#include "ui/models/accountrow.h"

namespace slipway::app {

/// What is kept of an account outside the keychain: no secret.
struct StoredAccount
{
    QString id {};
    QString name {};
    ui::SignInWay way = ui::SignInWay::Browser;
    QString tenantId {};
    QString clientId {};
    azure::Cloud cloud {};
};

/// Whether somebody signs in in that way themselves, and comes back with what the keychain keeps.
bool isPerson(ui::SignInWay way);

/// accounts.json in the data folder.
class AccountStore final
{
public:
    static constexpr QLatin1StringView kDamaged { "accounts.damaged" }; ///< it makes no sense

    explicit AccountStore(const QString &dataFolder);

    /// Empty when there is no file; the error of reading it, or kDamaged.
    Result<QList<StoredAccount>> read() const;
    /// A file that makes no sense is set aside first, with whoever is in it; one that cannot be read is left
    /// alone, which is the error.
    Result<> put(const StoredAccount &account);
    /// As put().
    /// \param hasToken in the keychain, which has not forgotten it yet
    Result<> remove(const QString &id, bool hasToken);

    /// Who has been removed while nobody knows yet that the keychain has forgotten their token, too.
    QStringList unforgotten() const;
    Result<> forgotten(const QString &id); ///< the keychain has; as put()
    /// Everybody; as remove() for each. \return those with a token, which the keychain has not forgotten yet
    Result<QStringList> removeAll();

private:
    struct Contents
    {
        QList<StoredAccount> accounts {};
        QStringList unforgotten {};
    };

    static Result<Contents> contentsOf(const QByteArray &bytes);
    Result<Contents> contents() const;
    Result<Contents> contentsForChange() const;
    Result<> write(const Contents &contents) const;

    QString m_path;
};

} // namespace slipway::app
