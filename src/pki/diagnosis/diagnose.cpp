// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/diagnosis/diagnose.h"

#include "pki/clientusage.h"
#include "pki/verification.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxHeaders = 200;
constexpr qsizetype kMaxValue = 300; // of a header that is shown

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 5.6.7).
QDateTime httpDate(const QString &text)
{
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

QList<Certificate> readable(const QList<QByteArray> &chain)
{
    QList<Certificate> certificates;
    for (const QByteArray &der : chain) {
        if (const Result<Certificate> certificate = Certificate::parse(der))
            certificates += *certificate;
    }
    return certificates;
}

QList<Certificate> trusted(const Observation &seen)
{
    QList<Certificate> certificates;
    for (const KnownAuthority &authority : seen.authorities) {
        if (authority.isTrusted)
            certificates += authority.certificate;
    }
    return certificates;
}

/// verify() of the chain as it was sent, in one place for the verdict, for trust and for the question who
/// would fit.
Result<> check(const Observation &seen, const QList<Certificate> &roots, const QString &host)
{
    const Result<Certificate> leaf = seen.anonymous.chain.isEmpty()
        ? Result<Certificate>(Error { .kind = ErrorKind::Tls, .code = u"certificate.missing"_s })
        : Certificate::parse(seen.anonymous.chain.constFirst());
    if (!leaf)
        return leaf.error();
    return verify({ .roots = roots,
                    .intermediates = readable(seen.anonymous.chain.sliced(1)),
                    .leaf = *leaf,
                    .host = host,
                    .time = seen.now });
}

/// Who of those we know but do not trust for this server has issued its certificate. Its dates and its name
/// do not matter here.
QString fittingAuthority(const Observation &seen)
{
    for (const KnownAuthority &authority : seen.authorities) {
        if (authority.isTrusted)
            continue;
        const Result<> verdict = check(seen, { authority.certificate }, {});
        if (verdict || verdict.error().code != "certificate.unknown-authority"_L1)
            return authority.name;
    }
    return {};
}

bool isListed(const QStringList &authorities, const Certificate &identity)
{
    return authorities.isEmpty() || authorities.contains(identity.issuer);
}

/// Products that open TLS on the way, by the names that their authorities carry.
bool isInspector(const QString &issuer)
{
    static const std::array names = {
        "zscaler"_L1,   "netskope"_L1,   "fortinet"_L1,     "fortigate"_L1,     "palo alto"_L1,
        "blue coat"_L1, "bluecoat"_L1,   "symantec web"_L1, "forcepoint"_L1,    "sophos"_L1,
        "umbrella"_L1,  "checkpoint"_L1, "check point"_L1,  "barracuda"_L1,     "mcafee web"_L1,
        "trellix"_L1,   "squid"_L1,      "mitmproxy"_L1,    "charles proxy"_L1, "burp"_L1,
        "fiddler"_L1,   "kaspersky"_L1,  "eset ssl"_L1,     "avast web"_L1,     "bitdefender"_L1,
    };
    return std::any_of(names.begin(), names.end(), [&issuer](QLatin1StringView name) {
        return issuer.contains(name, Qt::CaseInsensitive);
    });
}

struct Verdict
{
    DiagnosisKind kind = DiagnosisKind::Fine;
    QString detail {};
};

DiagnosisKind kindOf(const QString &code)
{
    if (code == "certificate.unknown-authority"_L1)
        return DiagnosisKind::UnknownAuthority;
    if (code == "certificate.expired"_L1)
        return DiagnosisKind::Expired;
    if (code == "certificate.not-yet-valid"_L1)
        return DiagnosisKind::NotYetValid;
    if (code == "certificate.name-mismatch"_L1)
        return DiagnosisKind::WrongName;
    return DiagnosisKind::BadCertificate;
}

bool isOld(const QString &protocol)
{
    return protocol == "TLSv1"_L1 || protocol == "TLSv1.1"_L1 || protocol.startsWith("SSL"_L1);
}

/// The way through what was seen, the gravest first.
class Judge final
{
public:
    explicit Judge(const Observation &seen)
        : m_seen(seen)
    {
        m_found.reach = seen.reach;
        m_found.host = seen.host;
        m_found.port = seen.port;
        m_found.chain = readable(seen.anonymous.chain);
        m_found.protocol = seen.anonymous.protocol;
        m_found.cipher = seen.anonymous.cipher;
        m_found.asksForClientCertificate = seen.anonymous.asksForCertificate;
        m_found.clientAuthorities = seen.anonymous.clientAuthorities;
        m_found.ownTime = seen.now;
        for (const auto *const answer : { &seen.identifiedAnswer, &seen.anonymousAnswer, &seen.plainAnswer })
            note(*answer);
    }

    Diagnosis judge()
    {
        const Verdict verdict = m_seen.reach != Reach::Connected
            ? Verdict { DiagnosisKind::Unreachable, m_seen.reachDetail }
            : m_seen.anonymous.chain.isEmpty() ? judgeWithoutCertificate()
                                               : judgeServer();
        m_found.kind = verdict.kind;
        m_found.detail = verdict.detail;
        return std::move(m_found);
    }

private:
    void note(const std::optional<HttpObservation> &answer)
    {
        if (!answer)
            return;
        if (!m_found.peerTime.isValid())
            m_found.peerTime = answer->date;
        if (m_found.server.isEmpty())
            m_found.server = answer->server;
        if (m_found.proxy.isEmpty() && isProxy(*answer))
            m_found.proxy = answer->via.isEmpty() ? answer->server : answer->via;
    }

    static bool isProxy(const HttpObservation &answer)
    {
        constexpr int kProxyAuthenticationRequired = 407;
        return !answer.via.isEmpty() || answer.status == kProxyAuthenticationRequired;
    }

    static bool isOpenEngine(const std::optional<HttpObservation> &answer)
    {
        constexpr int kOk = 200;
        return answer && answer->isEngine() && answer->status == kOk;
    }

    Verdict judgeWithoutCertificate() const
    {
        const TlsObservation &tls = m_seen.anonymous;
        if (isOpenEngine(m_seen.plainAnswer))
            return { DiagnosisKind::UnprotectedEngine, u"It answers in the clear"_s };
        if (m_seen.plainAnswer && isProxy(*m_seen.plainAnswer))
            return { DiagnosisKind::ProxyInBetween, m_found.proxy };
        if (m_seen.plainAnswer)
            return { m_seen.expectsTls ? DiagnosisKind::PlainOnTlsPort : DiagnosisKind::NotAnEngine,
                     u"HTTP status %1"_s.arg(m_seen.plainAnswer->status) };
        if (tls.failure == TlsFailure::TooOld)
            return { DiagnosisKind::TlsTooOld, tls.detail };
        const bool isSilent = tls.failure == TlsFailure::PlainPeer || tls.failure == TlsFailure::None;
        return { isSilent ? DiagnosisKind::NoTls : DiagnosisKind::HandshakeFailed, tls.detail };
    }

    Verdict judgeServer()
    {
        if (isOpenEngine(m_seen.anonymousAnswer))
            return { DiagnosisKind::UnprotectedEngine, u"It answers without a client certificate"_s };
        if (!m_seen.expectsTls)
            return { DiagnosisKind::TlsOnPlainPort, m_found.protocol };
        if (isOld(m_found.protocol))
            return { DiagnosisKind::TlsTooOld, m_found.protocol };
        const Result<> verdict = check(m_seen, trusted(m_seen), m_seen.host);
        if (!verdict)
            return judgeCertificate(verdict.error());
        return judgeTrusted();
    }

    Verdict judgeCertificate(const Error &error)
    {
        const DiagnosisKind kind = kindOf(error.code);
        if (kind != DiagnosisKind::UnknownAuthority)
            return { kind, error.detail };
        const QString issuer = m_found.chain.isEmpty() ? QString() : m_found.chain.constLast().issuer;
        m_found.fittingAuthority = fittingAuthority(m_seen);
        if (m_found.fittingAuthority.isEmpty() && (isInspector(issuer) || !m_found.proxy.isEmpty())) {
            if (m_found.proxy.isEmpty())
                m_found.proxy = issuer;
            return { DiagnosisKind::ProxyInBetween, error.detail };
        }
        return { kind, error.detail };
    }

    Verdict judgeTrusted()
    {
        for (const KnownIdentity &identity : m_seen.identities) {
            if (m_found.asksForClientCertificate && canBeClient(identity.certificate)
                && isListed(m_found.clientAuthorities, identity.certificate))
                m_found.fittingIdentities += identity.name;
        }
        const bool isIdentified = m_seen.identified.has_value();
        const TlsObservation &last = isIdentified ? *m_seen.identified : m_seen.anonymous;
        const std::optional<HttpObservation> &answer =
            isIdentified ? m_seen.identifiedAnswer : m_seen.anonymousAnswer;
        if (last.failure == TlsFailure::CertificateRefused)
            return { isIdentified ? DiagnosisKind::ClientCertificateRefused
                                  : DiagnosisKind::ClientCertificateNeeded,
                     last.detail };
        if (last.failure != TlsFailure::None)
            return { DiagnosisKind::HandshakeFailed, last.detail };
        if (answer && isProxy(*answer) && !answer->isEngine())
            return { DiagnosisKind::ProxyInBetween, m_found.proxy };
        if (answer && answer->isEngine())
            return { DiagnosisKind::Fine, {} };
        return { DiagnosisKind::NotAnEngine,
                 answer ? u"HTTP status %1"_s.arg(answer->status) : u"No answer"_s };
    }

    const Observation &m_seen;
    Diagnosis m_found {};
};

} // namespace

std::optional<std::chrono::seconds> Diagnosis::skew() const
{
    if (!ownTime.isValid() || !peerTime.isValid())
        return {};
    return std::chrono::seconds(ownTime.secsTo(peerTime));
}

std::optional<HttpObservation> HttpObservation::parse(const QByteArray &head)
{
    const qsizetype end = head.indexOf("\r\n\r\n");
    const QByteArrayList lines = (end < 0 ? head : head.first(end)).split('\n');
    const QByteArray status = lines.constFirst().trimmed();
    constexpr qsizetype kBeforeCode = 9; // "HTTP/1.1 "
    bool isNumber = false;
    HttpObservation seen { .status = status.mid(kBeforeCode, 3).toInt(&isNumber) };
    if (!status.startsWith("HTTP/1.") || !isNumber)
        return {};
    for (const QByteArray &line : lines.mid(1, kMaxHeaders)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArray name = line.first(colon).trimmed().toLower();
        const QString value = QString::fromLatin1(line.mid(colon + 1).trimmed().left(kMaxValue));
        if (name == "server")
            seen.server = value;
        else if (name == "api-version")
            seen.apiVersion = value;
        else if (name == "date")
            seen.date = httpDate(value);
        else if (name == "via" || name == "proxy-authenticate" || name == "x-squid-error"
                 || name == "proxy-connection")
            seen.via = value;
    }
    return seen;
}

bool isTrustworthy(const Observation &seen)
{
    return !seen.anonymous.chain.isEmpty() && !isOld(seen.anonymous.protocol)
        && check(seen, trusted(seen), seen.host).has_value();
}

Diagnosis diagnose(const Observation &seen)
{
    return Judge(seen).judge();
}

} // namespace slipway::pki
