// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/certificatewords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;
using pki::ImportProblem;

namespace {

using Core = QCoreApplication;

/// What is wrong with a file.
QString fileProblem(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::NotRecognised:
        return Core::translate("slipway::ui::words", "There is no certificate and no key in this file.");
    case ImportProblem::Damaged:
        return Core::translate("slipway::ui::words", "The file is damaged: it cannot be read to its end.");
    case ImportProblem::TooLarge:
        return Core::translate("slipway::ui::words", "The file is larger than certificates and keys are.");
    case ImportProblem::NeedsPassphrase:
        return Core::translate("slipway::ui::words",
                               "It is encrypted. Type its passphrase, then look again.");
    case ImportProblem::WrongPassphrase:
        return Core::translate("slipway::ui::words", "The passphrase does not open it.");
    case ImportProblem::UnsupportedKey:
        return Core::translate("slipway::ui::words",
                               "The key is of a kind that Slipway cannot use, for example one of OpenSSH.");
    case ImportProblem::Duplicate:
        return Core::translate("slipway::ui::words", "The same stands in another file, too.");
    default:
        return {};
    }
}

/// What is wrong with a key or a certificate.
QString partProblem(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::KeyWithoutCertificate:
        return Core::translate("slipway::ui::words", "The key belongs to none of the certificates.");
    case ImportProblem::KeyMismatch:
        return Core::translate("slipway::ui::words", "The key and the certificate do not belong together.");
    case ImportProblem::CertificateWithoutKey:
        return Core::translate("slipway::ui::words", "Its private key is not among the files.");
    case ImportProblem::ChainIncomplete:
        return Core::translate("slipway::ui::words", "The authority that signed it is not among the files.");
    case ImportProblem::Expired:
        return Core::translate("slipway::ui::words", "It has ended.");
    case ImportProblem::NotYetValid:
        return Core::translate("slipway::ui::words", "It is not valid yet.");
    case ImportProblem::WrongPurpose:
        return Core::translate("slipway::ui::words", "It is made neither for servers nor for clients.");
    case ImportProblem::NoPurpose:
        return Core::translate("slipway::ui::words",
                               "It does not say whether it is for a server or a client. Renew it.");
    case ImportProblem::NoAlternativeName:
        return Core::translate(
            "slipway::ui::words",
            "It names no host in the way that counts today, so clients will refuse it. Renew it.");
    case ImportProblem::WeakKey:
        return Core::translate("slipway::ui::words", "Its key is too weak. Make a new one.");
    case ImportProblem::WeakSignature:
        return Core::translate("slipway::ui::words", "Its signature is too weak. Make a new one.");
    case ImportProblem::BreaksRules:
        return Core::translate(
            "slipway::ui::words",
            "It breaks a rule for certificates, so connections will refuse it. Make a new one.");
    default:
        return {};
    }
}

} // namespace

QString importProblem(ImportProblem problem)
{
    const QString text = fileProblem(problem);
    return text.isEmpty() ? partProblem(problem) : text;
}

QString newCertificateProblem(const NewCertificateCheck &check)
{
    switch (check.problem) {
    case NewCertificateProblem::None:
        break;
    case NewCertificateProblem::NoName:
        return Core::translate("slipway::ui::words", "It needs a name.");
    case NewCertificateProblem::NameTooLong:
        return Core::translate("slipway::ui::words", "A name has at most 64 characters.");
    case NewCertificateProblem::NameTaken:
        return Core::translate("slipway::ui::words", "The authority itself has this name.");
    case NewCertificateProblem::NoNames:
        return Core::translate("slipway::ui::words",
                               "A server needs the names or addresses under which it is reached.");
    case NewCertificateProblem::BadName:
        //: %1 is what somebody typed
        return Core::translate("slipway::ui::words", "\"%1\" is neither a DNS name nor an IP address.")
            .arg(plain(check.subject));
    case NewCertificateProblem::BadLimit:
        //: %1 is what somebody typed
        return Core::translate("slipway::ui::words",
                               "\"%1\" is neither a DNS name nor an IP address or a range of them.")
            .arg(plain(check.subject));
    case NewCertificateProblem::NoAuthority:
        return Core::translate("slipway::ui::words", "Make an authority first: somebody has to sign it.");
    case NewCertificateProblem::BeyondAuthority:
        //: %1 is a date
        return Core::translate("slipway::ui::words", "Its authority ends before, on %1.").arg(check.subject);
    }
    if (check.isLong)
        return Core::translate(
            "slipway::ui::words",
            "That is longer than usual: who gets hold of the key can use it all that time.");
    return {};
}

QString keyType(pki::KeyType type)
{
    switch (type) {
    case pki::KeyType::EcP256:
        //: Kind of key
        return Core::translate("slipway::ui::words", "EC P-256 (usual)");
    case pki::KeyType::EcP384:
        return u"EC P-384"_s;
    case pki::KeyType::Rsa2048:
        //: Kind of key
        return Core::translate("slipway::ui::words", "RSA 2048 (for old clients)");
    case pki::KeyType::Rsa3072:
        return u"RSA 3072"_s;
    case pki::KeyType::Rsa4096:
        //: Kind of key
        return Core::translate("slipway::ui::words", "RSA 4096 (slow)");
    case pki::KeyType::Ed25519:
        //: Kind of key
        return Core::translate("slipway::ui::words", "Ed25519 (Docker and Go only)");
    }
    return {};
}

QString endIsNear(const CertificateRow &row, const QDateTime &now)
{
    if (row.shown)
        //: Notification about a machine's certificate. %1 is its name, %2 is "in 12 days" or "ended 3 days
        //: ago"
        return Core::translate(
                   "slipway::ui::words",
                   "The engine of \"%1\" still shows its former certificate (%2). Put the renewed "
                   "one on the machine.")
            .arg(plain(row.name), until(row.inUse().notAfter, now));
    if (now > row.certificate.notAfter)
        //: Notification. %1 is the name of a certificate
        return Core::translate("slipway::ui::words", "The certificate of \"%1\" has ended. Renew it.")
            .arg(plain(row.name));
    //: Notification. %1 is the name of a certificate, %2 is "in 12 days"
    return Core::translate("slipway::ui::words", "The certificate of \"%1\" ends %2.")
        .arg(plain(row.name), until(row.certificate.notAfter, now));
}

CalendarEntry calendarEntry(const CertificateRow &row)
{
    //: In a calendar. %1 is the name of a certificate
    const QString summary = Core::translate("slipway::ui::words", "Certificate of \"%1\" ends");
    //: In a calendar. %1 is "Server", %2 is whom a certificate is for
    const QString description = Core::translate("slipway::ui::words", "%1: %2. Renew it in Slipway.");
    //: In a calendar. %1 is "Server", %2 is whom a certificate is for
    const QString renewed =
        Core::translate("slipway::ui::words", "%1: %2. It is renewed: put the new one on the machine.");
    return { .uid = row.inUse().sha256,
             .summary = summary.arg(plain(row.name)),
             .description =
                 (row.shown ? renewed : description).arg(kindText(row.kind), plain(row.certificate.subject)),
             .end = row.inUse().notAfter };
}

QStringList chain(const CertificateRow &row, const QList<CertificateRow> &rows)
{
    QStringList names { row.name };
    if (row.kind == CertificateRow::Kind::Authority)
        return names;
    const auto authority = std::find_if(rows.begin(), rows.end(), [&row](const CertificateRow &each) {
        return each.kind == CertificateRow::Kind::Authority && each.id == row.authorityId;
    });
    names += authority == rows.end() ? row.certificate.issuer : authority->name;
    return names;
}

QString grouped(const QString &hex)
{
    constexpr qsizetype kGroup = 4;
    QStringList groups;
    groups.reserve((hex.size() + kGroup - 1) / kGroup);
    for (qsizetype at = 0; at < hex.size(); at += kGroup)
        groups.append(hex.mid(at, kGroup));
    return groups.join(u' ');
}

QString certificateText(const CertificateRow &row, const QList<CertificateRow> &rows)
{
    const pki::Certificate &certificate = row.certificate;
    const std::pair<const char *, QString> lines[] = {
        { "Subject", certificate.subject },
        { "Issuer", certificate.issuer },
        { "Alternative names", certificate.alternativeNames.join(u", "_s) },
        { "Permitted names", certificate.permittedNames.join(u", "_s) },
        { "Excluded names", certificate.excludedNames.join(u", "_s) },
        { "Key usage", certificate.usages.join(u", "_s) },
        { "Not before", certificate.notBefore.toString(Qt::ISODate) },
        { "Not after", certificate.notAfter.toString(Qt::ISODate) },
        { "Key", certificate.keyDescription },
        { "Serial", certificate.serial },
        { "SHA-256", certificate.sha256 },
        { "SHA-1", certificate.sha1 },
        { "Chain", chain(row, rows).join(u" < "_s) },
    };
    QString text;
    for (const auto &[label, value] : lines) {
        if (!value.isEmpty())
            text += QLatin1StringView(label) + u": "_s + plain(value) + u'\n';
    }
    return text;
}

} // namespace slipway::ui::words
