// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "pki/bundle/importing.h"
#include "pki/keytype.h"
#include "ui/models/certificatemodel.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::ui {

/// How long certificates are good for at first. 397 days is the most that the CA/Browser Forum's rules of
/// 2020 allow public servers; for private ones it is a habit that keeps renewing a routine.
inline constexpr int kAuthorityDays = 3650;
inline constexpr int kLeafDays = 397;

/// A certificate to be made.
struct NewCertificate
{
    CertificateRow::Kind kind = CertificateRow::Kind::Authority;
    QString name {}; ///< what it is called here; of authorities and identities also the common name
    QStringList names {}; ///< of a server: DNS names and addresses, each once
    pki::KeyType key = pki::KeyType::EcP256;
    int days = kLeafDays;
    QString authority {}; ///< id of the one that signs; empty for authorities
    QString machine {}; ///< of a server: ARM id of the machine that it is for; empty: none in particular
    /// Of an authority: the DNS names, addresses and ranges of addresses that it may vouch for; empty: any.
    QStringList limits {};
};

/// What is wrong with a NewCertificate before anything is made; None: nothing.
enum class NewCertificateProblem {
    None,
    NoName,
    NameTooLong,
    NameTaken, ///< by the authority that would sign
    NoNames,
    BadName, ///< neither a DNS name nor an address
    BadLimit, ///< neither a DNS name nor an address or a range of addresses
    NoAuthority,
    BeyondAuthority, ///< would end later than its authority
};
struct NewCertificateCheck
{
    NewCertificateProblem problem = NewCertificateProblem::None;
    QString subject {}; ///< the bad name or limit, or when the authority ends
    /// Can be made, but people will regret it: longer than clients like, RSA 2048 for ten years.
    bool isLong = false;
    friend bool operator==(const NewCertificateCheck &, const NewCertificateCheck &) = default;
};

/// \param rows all certificates there are
NewCertificateCheck check(const NewCertificate &request, const QList<CertificateRow> &rows,
                          const QDateTime &now);

/// "a.example, 10.0.0.4 b" as a list, each once.
QStringList certificateNames(const QString &text);

/// Certificates to be made anew under the same name.
struct Renewal
{
    QList<CertificateKey> which {};
    bool newKey = true; ///< false: for the same key. An authority always keeps its key: others trust it
    bool correctNames = true; ///< give servers the addresses that their machine has today
    friend bool operator==(const Renewal &, const Renewal &) = default;
};

/// What became of a Renewal.
struct RenewalOutcome
{
    struct Failure
    {
        CertificateKey which {};
        Error error {};
    };
    QList<CertificateKey> renewed {};
    QList<Failure> failures {}; ///< what stayed as it was, and why
};

/// Where an engine listens, as docker or docker-machine have written it down beside certificates.
struct ImportEndpoint
{
    QString name {}; ///< of the context or the machine
    QString endpoint {}; ///< "tcp://10.0.0.4:2376"
    friend bool operator==(const ImportEndpoint &, const ImportEndpoint &) = default;
};

/// Something in files that can be taken into the store.
struct ImportOffer
{
    CertificateRow row {}; ///< its id is that of the one that is here already, else empty
    QStringList files {};
    QList<pki::ImportFinding> findings {};
    QList<ImportEndpoint> endpoints {}; ///< of an identity: engines that it was used for
    bool isTakeable = false;
    bool isKnown = false; ///< it is in the store already
};
struct ImportOffers
{
    quint64 number = 0; ///< names this look at the files
    QList<ImportOffer> offers {};
    QList<pki::ImportFinding> findings {}; ///< of files, and of keys that belong to nothing
    QList<Error> unread {}; ///< files and folders that could not be read
    /// Docker contexts that have SkipTLSVerify: whoever is between could read all. Slipway never does that.
    QStringList unverified {};
    bool wantsPassphrase = false;
};

enum class ExportForm {
    Folder, ///< ca.pem, cert.pem, key.pem
    Pkcs12,
    Pkcs12Compatible,
    DockerContext,
    AuthorityBackup,
    CertificateOnly, ///< one PEM file without any key
};

struct ExportRequest
{
    CertificateKey which {};
    ExportForm form = ExportForm::Folder;
    QString target {}; ///< Folder: the folder. DockerContext: docker's folder, ~/.docker. Else: the file
    QString contextName {};
    QString endpoint {}; ///< DockerContext: "tcp://web-01.example:2376"
    bool overwrite = false;
};

enum class ShellKind { Posix, Fish, PowerShell };

/// When something ends, in the words of the windows.
struct CalendarEntry
{
    QString uid {};
    QString summary {};
    QString description {};
    QDateTime end {};
};

} // namespace slipway::ui
