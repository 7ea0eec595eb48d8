// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/engineverifier.h"

#include "pki/certificatefields.h"
#include "pki/pathcheck.h"

#include <algorithm>
#include <utility>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

/// More hosts than people have at once, and longer chains than engines send.
constexpr std::size_t kMostRemembered = 64;
constexpr qsizetype kLongestRemembered = 8;

/// From when until when all that were looked at are valid.
struct Validity
{
    QDateTime from {};
    QDateTime until {};

    void add(const Certificate &certificate)
    {
        from = from.isValid() ? std::max(from, certificate.notBefore) : certificate.notBefore;
        until = until.isValid() ? std::min(until, certificate.notAfter) : certificate.notAfter;
    }
};

struct Decoded
{
    X509Ptr x509 {};
    Certificate certificate {};
};

/// A server's chain.
struct Shown
{
    DecodedPath path {};
    Certificate leaf {};
    Validity validity {};
};

Error unreadable(const Error &why)
{
    return { .kind = ErrorKind::Tls, .code = why.code, .detail = why.detail };
}

Result<Decoded> decode(const QByteArray &der)
{
    ERR_clear_error();
    X509Ptr x509 = fromDer(der);
    if (!x509)
        return opensslError(ErrorKind::Tls, u"certificate.malformed"_s, u"Not a certificate"_s);
    Result<Certificate> certificate = describeCertificate(*x509, der);
    if (!certificate)
        return unreadable(certificate.error());
    return Decoded { .x509 = std::move(x509), .certificate = *std::move(certificate) };
}

Result<Shown> readChain(const QList<QByteArray> &chainDer)
{
    const auto refuse = [](const QString &code, const QString &detail) {
        return Error { .kind = ErrorKind::Tls, .code = code, .detail = detail };
    };
    if (chainDer.isEmpty())
        return refuse(u"certificate.missing"_s, u"The server has shown no certificate"_s);
    if (chainDer.size() > 1 + kMaxIntermediates)
        return refuse(u"certificate.malformed"_s, u"Too many certificates"_s);
    Shown shown;
    shown.path.intermediates.reset(sk_X509_new_null());
    for (const QByteArray &der : chainDer) {
        Result<Decoded> next = decode(der);
        if (!next)
            return next.error();
        shown.validity.add(next->certificate);
        if (!shown.path.leaf) {
            shown.path.leaf = std::move(next->x509);
            shown.leaf = std::move(next->certificate);
        } else if (sk_X509_push(shown.path.intermediates.get(), next->x509.get()) > 0) {
            static_cast<void>(next->x509.release());
        }
    }
    return shown;
}

} // namespace

/// Authorities that are trusted together.
struct EngineTrust
{
    QList<QByteArray> ders {};
    std::shared_ptr<X509_STORE> store {};
    Validity validity {};
};

namespace {

Result<std::shared_ptr<const EngineTrust>> readTrust(const QList<QByteArray> &authoritiesDer)
{
    auto trust = std::make_shared<EngineTrust>();
    trust->ders = authoritiesDer;
    trust->store = X509StorePtr(X509_STORE_new());
    for (const QByteArray &der : authoritiesDer) {
        const Result<Decoded> next = decode(der);
        if (!next)
            return next.error();
        trust->validity.add(next->certificate);
        if (!trust->store || X509_STORE_add_cert(trust->store.get(), next->x509.get()) != 1)
            return opensslError(ErrorKind::Local, u"certificate.verification"_s,
                                u"The check could not be made"_s);
    }
    return std::shared_ptr<const EngineTrust>(std::move(trust));
}

Result<> judge(Shown &shown, const EngineTrust &trust, const QString &host, const QDateTime &time)
{
    shown.path.roots = trust.store;
    return verifyPath(shown.path, { .leaf = shown.leaf, .host = host, .time = time });
}

Error about(const QString &host, Error error)
{
    error.subject = host;
    return error;
}

} // namespace

Result<> verifyEngineCertificate(const QList<QByteArray> &chainDer, const QList<QByteArray> &authoritiesDer,
                                 const QString &host, const QDateTime &time)
{
    return EngineVerdicts().verify(chainDer, authoritiesDer, host,
                                   time.isValid() ? time : QDateTime::currentDateTimeUtc());
}

bool EngineVerdicts::knows(const QList<QByteArray> &chainDer, const QList<QByteArray> &authoritiesDer,
                           const QString &host, const QDateTime &time) const
{
    const std::lock_guard lock(m_guard);
    return std::any_of(m_accepted.cbegin(), m_accepted.cend(), [&](const Accepted &known) {
        return known.chain == chainDer && known.authorities == authoritiesDer && known.host == host
            && known.from <= time && time < known.until;
    });
}

Result<> EngineVerdicts::verify(const QList<QByteArray> &chainDer, const QList<QByteArray> &authoritiesDer,
                                const QString &host, const QDateTime &time)
{
    if (host.isEmpty())
        return Error { .kind = ErrorKind::Invalid, .code = u"host.missing"_s };
    if (knows(chainDer, authoritiesDer, host, time))
        return {};
    Result<Shown> shown = readChain(chainDer);
    if (!shown)
        return about(host, shown.error());
    const Result<std::shared_ptr<const EngineTrust>> trust = trustIn(authoritiesDer);
    if (!trust)
        return about(host, trust.error());
    if (Result<> accepted = judge(*shown, **trust, host, time); !accepted)
        return accepted;
    if (chainDer.size() <= kLongestRemembered && authoritiesDer.size() <= kLongestRemembered) {
        const Validity &theirs = (*trust)->validity;
        const std::lock_guard lock(m_guard);
        m_accepted.push_back({ chainDer, authoritiesDer, host, std::max(shown->validity.from, theirs.from),
                               std::min(shown->validity.until, theirs.until) });
        if (m_accepted.size() > kMostRemembered)
            m_accepted.pop_front();
    }
    return {};
}

void EngineVerdicts::prepare(const QList<QByteArray> &authoritiesDer)
{
    static_cast<void>(trustIn(authoritiesDer));
}

Result<std::shared_ptr<const EngineTrust>> EngineVerdicts::trustIn(const QList<QByteArray> &authoritiesDer)
{
    {
        const std::lock_guard lock(m_guard);
        const auto known = std::find_if(m_trusted.cbegin(), m_trusted.cend(),
                                        [&](const auto &trust) { return trust->ders == authoritiesDer; });
        if (known != m_trusted.cend())
            return *known;
    }
    Result<std::shared_ptr<const EngineTrust>> trust = readTrust(authoritiesDer);
    if (trust && authoritiesDer.size() <= kLongestRemembered) {
        const std::lock_guard lock(m_guard);
        m_trusted.push_back(*trust);
        if (m_trusted.size() > kMostRemembered)
            m_trusted.pop_front();
    }
    return trust;
}

} // namespace slipway::pki
