// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "base/secret.h"
#include "ui/models/certificaterequests.h"

#include <QList>
#include <QObject>

#include <stop_token>

namespace slipway::ui {

/// Whether private keys can be read and written.
enum class StoreState {
    Open,
    Closed, ///< nobody has needed a key yet
    WantsPassphrase, ///< the keychain does not have it: somebody has to type it
    WantsNewPassphrase, ///< there is no keychain: somebody has to think of one
};

/// What is wrong with the certificate store on disk.
struct StoreHealth
{
    QList<Error> problems {}; ///< what cannot be read, and why
    QStringList openToOthers {}; ///< files and folders that others may read or write
    bool dependsOnKeychain = false; ///< nobody but the keychain knows a passphrase of the store
};

/// What the certificate store holds and what can be done with it, as the windows need it. Implemented by app.
///
/// Whatever needs a private key opens the store first. When that takes a person, it ends with Local, code
/// "store.locked", and passphraseWanted() is emitted.
class CertificateService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual QList<CertificateRow> rows() const = 0;
    /// UTC, by the clock that the watch goes by.
    virtual QDateTime now() const = 0;

    virtual StoreState storeState() const = 0;
    /// With what somebody typed. Invalid, code "store.passphrase", when it is another passphrase.
    [[nodiscard]] virtual Task<Result<>> unlock(Secret passphrase, std::stop_token stop) = 0;

    /// A second passphrase, which opens the store when the first is lost. It takes the place of one that was
    /// made before. \return it; it cannot be shown again. Conflict, code "store.unprotected": the sandbox
    /// keeps nothing encrypted
    [[nodiscard]] virtual Task<Result<Secret>> makeRecovery(std::stop_token stop) = 0;
    /// Writes a recovery passphrase into a file that nobody else can read.
    [[nodiscard]] virtual Task<Result<>> saveRecovery(QString path, Secret passphrase,
                                                      std::stop_token stop) = 0;
    /// Another passphrase for the store. Conflict, code "store.unprotected".
    [[nodiscard]] virtual Task<Result<>> changePassphrase(Secret passphrase, std::stop_token stop) = 0;
    /// Begins an empty store in the place of one that nobody can open. \return where the former one is kept
    [[nodiscard]] virtual Task<Result<QString>> startAnew(std::stop_token stop) = 0;

    /// What is wrong with the store on disk. Reads all of it.
    [[nodiscard]] virtual Task<StoreHealth> checkStore(std::stop_token stop) = 0;
    /// Takes from others what StoreHealth::openToOthers tells.
    [[nodiscard]] virtual Task<Result<>> closeToOthers(std::stop_token stop) = 0;

    [[nodiscard]] virtual Task<Result<CertificateKey>> make(NewCertificate request, std::stop_token stop) = 0;
    /// One after the other; one that cannot be renewed does not stop the others. An error only when the store
    /// cannot be opened, or Cancelled: what was renewed before stays renewed.
    [[nodiscard]] virtual Task<Result<RenewalOutcome>> renew(Renewal request, std::stop_token stop) = 0;
    /// One after the other; one that cannot be removed does not keep the rest. \return the first error
    [[nodiscard]] virtual Task<Result<>> remove(QList<CertificateKey> which, std::stop_token stop) = 0;

    /// Looks at files and folders. What it finds is kept until it is taken or dropped.
    [[nodiscard]] virtual Task<Result<ImportOffers>> lookAt(QStringList paths, Secret passphrase,
                                                            std::stop_token stop) = 0;
    /// \param chosen indexes into offers
    /// \return what they became, in the order of `chosen`
    [[nodiscard]] virtual Task<Result<QList<CertificateKey>>> take(quint64 number, QList<int> chosen,
                                                                   std::stop_token stop) = 0;
    virtual void drop(quint64 number) = 0;
    /// Where docker keeps its files: "/home/me/.docker".
    virtual QString dockerFolder() const = 0;

    /// \param passphrase of PKCS#12 and backups
    /// \return the files that were written. Conflict, code "export.exists", with all that are there already
    /// as lines of the subject, when not to be overwritten; nothing is written then
    [[nodiscard]] virtual Task<Result<QStringList>> exportTo(ExportRequest request, Secret passphrase,
                                                             std::stop_token stop) = 0;
    /// Lines for a shell that point docker at a folder which was exported.
    virtual Result<QString> environment(ShellKind shell, const QString &endpoint,
                                        const QString &folder) const = 0;
    /// Conflict, code "export.exists", as exportTo().
    [[nodiscard]] virtual Task<Result<>> saveCalendar(QString path, QList<CalendarEntry> entries,
                                                      bool overwrite, std::stop_token stop) = 0;

signals:
    void changed();
    void storeStateChanged();
    /// Something needs a key now, and only a person can open the store.
    void passphraseWanted();
    /// One of the certificates has come within 90, 30 or 7 days of its end, or has ended: told once for each.
    void endIsNear(const slipway::ui::CertificateRow &row);
};

} // namespace slipway::ui
