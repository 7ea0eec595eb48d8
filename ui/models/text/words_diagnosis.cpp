// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/diagnosiswords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace slipway::ui::words {

using pki::Diagnosis;
using pki::DiagnosisKind;
using pki::Reach;
using Core = QCoreApplication;

namespace {

constexpr std::chrono::seconds kNoticeableSkew { 60 };
constexpr qsizetype kMostNames = 5; // in a sentence; the list below it has all

QString address(const Diagnosis &found)
{
    const bool isIpv6 = found.host.contains(QLatin1Char(':'));
    return plain(
        (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(found.host).arg(found.port));
}

QString names(const QStringList &all)
{
    QStringList shown;
    shown.reserve(kMostNames);
    for (const QString &name : all.mid(0, kMostNames))
        shown += plain(name);
    return list(shown);
}

pki::Certificate leaf(const Diagnosis &found)
{
    return found.chain.value(0);
}

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString unreachable(const Diagnosis &found)
{
    switch (found.reach) {
    case Reach::HostNotFound:
        //: %1 is a host and port
        return Core::translate("slipway::ui::words", "Nobody knows an address for \"%1\".");
    case Reach::Refused:
        //: %1 is a host and port
        return Core::translate("slipway::ui::words",
                               "The computer of \"%1\" is there, but nothing listens at this port.");
    case Reach::TimedOut:
        //: %1 is a host and port
        return Core::translate("slipway::ui::words", "\"%1\" did not answer in time.");
    case Reach::NoRoute:
    case Reach::Connected:
        break;
    }
    //: %1 is a host and port
    return Core::translate("slipway::ui::words", "There is no way from this computer to \"%1\".");
}

QString unreachableRemedy(const Diagnosis &found)
{
    switch (found.reach) {
    case Reach::HostNotFound:
        return Core::translate("slipway::ui::words",
                               "Check how the name is written, and whether this network can look it up.");
    case Reach::Refused:
        return Core::translate("slipway::ui::words",
                               "Check the port, and whether Docker runs on the machine.");
    case Reach::TimedOut:
        return Core::translate(
            "slipway::ui::words",
            "Check that the machine runs, and that a network rule lets your address through to this "
            "port.");
    case Reach::NoRoute:
    case Reach::Connected:
        break;
    }
    return Core::translate("slipway::ui::words",
                           "Check the network connection, and whether a VPN is needed.");
}

QString unknownAuthority(const Diagnosis &found)
{
    if (!found.fittingAuthority.isEmpty())
        //: %1 is a host and port, %2 an authority
        return Core::translate(
                   "slipway::ui::words",
                   "The certificate of \"%1\" was issued by your authority \"%2\", which does not count for "
                   "this host.")
            .arg(address(found), plain(found.fittingAuthority));
    //: %1 is a host and port, %2 an authority
    return Core::translate("slipway::ui::words",
                           R"(The certificate of "%1" was issued by "%2", which Slipway does not know.)")
        .arg(address(found), plain(leaf(found).issuer));
}

QString wrongName(const Diagnosis &found)
{
    const QStringList all = leaf(found).dnsNames + leaf(found).ipAddresses;
    if (all.isEmpty())
        //: %1 is a host and port
        return Core::translate("slipway::ui::words",
                               "The certificate of \"%1\" names no host that it is for.")
            .arg(address(found));
    //: %1 is a host and port, %2 a list of names
    return Core::translate("slipway::ui::words", "The certificate of \"%1\" is for %2 and not for this name.")
        .arg(address(found), names(all));
}

bool isValidAt(const pki::Certificate &certificate, const QDateTime &time)
{
    return time.isValid() && time >= certificate.notBefore && time <= certificate.notAfter;
}

/// The server's own certificate is in time, so that it is the authority's that is not.
bool hasAuthorityEnded(const Diagnosis &found)
{
    return found.kind == DiagnosisKind::Expired && isValidAt(leaf(found), found.ownTime);
}

QString expired(const Diagnosis &found)
{
    if (hasAuthorityEnded(found))
        //: %1 is a host and port, %2 an authority, %3 a time
        return Core::translate("slipway::ui::words",
                               "The authority \"%2\" that issued the certificate of \"%1\" has ended. The "
                               "certificate itself is valid until %3.")
            .arg(address(found), plain(leaf(found).issuer), day(leaf(found).notAfter));
    //: %1 is a host and port, %2 a time
    return Core::translate("slipway::ui::words", "The certificate of \"%1\" ended on %2.")
        .arg(address(found), day(leaf(found).notAfter));
}

QString needsIdentity(const Diagnosis &found)
{
    if (found.clientAuthorities.isEmpty())
        //: %1 is a host and port
        return Core::translate(
                   "slipway::ui::words",
                   "\"%1\" is in order, but lets in only who shows an identity, and there was none to show.")
            .arg(address(found));
    //: %1 is a host and port, %2 a list of authorities
    return Core::translate("slipway::ui::words",
                           "\"%1\" is in order, but lets in only who shows an identity of %2.")
        .arg(address(found), names(found.clientAuthorities));
}

/// With %1, the host and port, still in it.
QString aboutCertificate(const Diagnosis &found)
{
    switch (found.kind) {
    case DiagnosisKind::Expired:
        return expired(found);
    case DiagnosisKind::NotYetValid:
        //: %1 is a host and port, %2 a time
        return Core::translate("slipway::ui::words", "The certificate of \"%1\" is valid only from %2 on.")
            .arg(address(found), day(leaf(found).notBefore));
    case DiagnosisKind::WrongName:
        return wrongName(found);
    case DiagnosisKind::UnknownAuthority:
        return unknownAuthority(found);
    case DiagnosisKind::ClientCertificateNeeded:
        return needsIdentity(found);
    case DiagnosisKind::ProxyInBetween:
        //: %1 is a host and port, %2 how a proxy calls itself
        return Core::translate("slipway::ui::words", "A proxy stands between this computer and \"%1\": %2")
            .arg(address(found), plain(found.proxy));
    default:
        break;
    }
    return {};
}

/// Of the kinds that need no more than the address.
const char *sentence(DiagnosisKind kind)
{
    switch (kind) {
    case DiagnosisKind::Fine:
        //: %1 is a host and port
        return QT_TRANSLATE_NOOP(
            "slipway::ui::words",
            "All is well: \"%1\" is a Docker engine that is trusted and that lets you in.");
    case DiagnosisKind::NoTls:
        //: %1 is a host and port
        return QT_TRANSLATE_NOOP("slipway::ui::words", "What answers at \"%1\" speaks neither TLS nor HTTP.");
    case DiagnosisKind::PlainOnTlsPort:
        //: %1 is a host and port
        return QT_TRANSLATE_NOOP(
            "slipway::ui::words",
            "A web server without TLS answers at \"%1\", where an engine with TLS should be.");
    case DiagnosisKind::TlsOnPlainPort:
        //: %1 is a host and port
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "\"%1\" speaks TLS, although the address says that it does not.");
    case DiagnosisKind::UnprotectedEngine:
        //: %1 is a host and port
        return QT_TRANSLATE_NOOP(
            "slipway::ui::words",
            "The engine at \"%1\" is unprotected: whoever reaches this port owns the machine.");
    case DiagnosisKind::TlsTooOld:
        //: %1 is a host and port
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "\"%1\" speaks only TLS below 1.2, which is not safe.");
    case DiagnosisKind::BadCertificate:
        //: %1 is a host and port
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "The certificate of \"%1\" is not fit for a server. The details tell why.");
    case DiagnosisKind::ClientCertificateRefused:
        //: %1 is a host and port
        return QT_TRANSLATE_NOOP("slipway::ui::words", "The engine at \"%1\" does not accept your identity.");
    case DiagnosisKind::NotAnEngine:
        //: %1 is a host and port
        return QT_TRANSLATE_NOOP("slipway::ui::words", "What answers at \"%1\" is no Docker engine.");
    default:
        break;
    }
    //: %1 is a host and port
    return QT_TRANSLATE_NOOP("slipway::ui::words",
                             "A TLS connection to \"%1\" could not be made. The details tell why.");
}

QString datesRemedy(const Diagnosis &found)
{
    if (hasAuthorityEnded(found))
        return Core::translate("slipway::ui::words",
                               "Replace the authority under Certificates, and with it what it has signed.");
    if (isValidAt(leaf(found), found.peerTime))
        return Core::translate(
            "slipway::ui::words",
            "By the clock of the server it is valid: set the clock of this computer right.");
    if (found.kind == DiagnosisKind::NotYetValid)
        return Core::translate("slipway::ui::words",
                               "Check the clocks of both computers, then make a new certificate.");
    return Core::translate("slipway::ui::words", "Renew the certificate, and put it on the machine.");
}

QString identityRemedy(const Diagnosis &found)
{
    if (!found.fittingIdentities.isEmpty())
        //: %1 is a list of identities
        return Core::translate("slipway::ui::words", "It would let in your %1: use that for this host.")
            .arg(names(found.fittingIdentities));
    if (!found.clientAuthorities.isEmpty())
        //: %1 is a list of authorities
        return Core::translate("slipway::ui::words", "Make or import an identity of %1.")
            .arg(names(found.clientAuthorities));
    return Core::translate("slipway::ui::words",
                           "Make or import an identity of the authority that the engine was set up with.");
}

QString authorityRemedy(const Diagnosis &found)
{
    if (!found.fittingAuthority.isEmpty())
        return Core::translate(
            "slipway::ui::words",
            "If that is right, connect to the host again with an identity of this authority.");
    return Core::translate(
        "slipway::ui::words",
        "If you know who has issued it, import that authority. Else do not go on: somebody may stand "
        "in between.");
}

QString remedyByKind(const Diagnosis &found)
{
    switch (found.kind) {
    case DiagnosisKind::Unreachable:
        return unreachableRemedy(found);
    case DiagnosisKind::UnknownAuthority:
        return authorityRemedy(found);
    case DiagnosisKind::Expired:
    case DiagnosisKind::NotYetValid:
        return datesRemedy(found);
    case DiagnosisKind::ClientCertificateRefused:
    case DiagnosisKind::ClientCertificateNeeded:
        return identityRemedy(found);
    default:
        break;
    }
    return {};
}

/// Of the kinds for which there is one thing to do.
const char *remedy(DiagnosisKind kind)
{
    switch (kind) {
    case DiagnosisKind::NoTls:
    case DiagnosisKind::NotAnEngine:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "Check the port: an engine with TLS usually listens at 2376.");
    case DiagnosisKind::PlainOnTlsPort:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "Check the port, or set up Docker with certificates on the machine.");
    case DiagnosisKind::TlsOnPlainPort:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "Write the address as tcp:// with the port at which it speaks TLS.");
    case DiagnosisKind::UnprotectedEngine:
        return QT_TRANSLATE_NOOP("slipway::ui::words",
                                 "Close the port by a network rule now, then set up Docker with certificates "
                                 "that it checks (--tlsverify).");
    case DiagnosisKind::ProxyInBetween:
        return QT_TRANSLATE_NOOP(
            "slipway::ui::words",
            "Ask who runs the network to let this address and port through untouched, or use "
            "another network.");
    case DiagnosisKind::TlsTooOld:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Update Docker on the machine.");
    case DiagnosisKind::WrongName:
        return QT_TRANSLATE_NOOP(
            "slipway::ui::words",
            "Use one of the names in the certificate, or renew it with the address of today.");
    case DiagnosisKind::BadCertificate:
        return QT_TRANSLATE_NOOP("slipway::ui::words", "Make a new certificate for the machine.");
    case DiagnosisKind::HandshakeFailed:
        return QT_TRANSLATE_NOOP(
            "slipway::ui::words",
            "Look into the log of Docker on the machine for what it says about this moment.");
    default:
        break;
    }
    return nullptr;
}

} // namespace

QString diagnosis(const Diagnosis &found)
{
    if (found.kind == DiagnosisKind::Unreachable)
        return unreachable(found).arg(address(found));
    if (QString text = aboutCertificate(found); !text.isEmpty())
        return text;
    return Core::translate("slipway::ui::words", sentence(found.kind)).arg(address(found));
}

QString diagnosisRemedy(const Diagnosis &found)
{
    if (const char *const text = remedy(found.kind))
        return Core::translate("slipway::ui::words", text);
    return remedyByKind(found);
}

QString clockSkew(const Diagnosis &found)
{
    const std::optional<std::chrono::seconds> skew = found.skew();
    if (!skew || std::chrono::abs(*skew) < kNoticeableSkew)
        return {};
    const QString span = duration(std::chrono::abs(*skew));
    if (*skew > std::chrono::seconds(0))
        //: %1 is a time span: "5 min"
        return Core::translate("slipway::ui::words",
                               "The clock of this computer is %1 behind that of the server.")
            .arg(span);
    //: %1 is a time span: "5 min"
    return Core::translate("slipway::ui::words",
                           "The clock of this computer is %1 ahead of that of the server.")
        .arg(span);
}

} // namespace slipway::ui::words
