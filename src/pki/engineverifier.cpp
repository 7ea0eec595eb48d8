// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/engineverifier.h"

#include "pki/verification.h"

#include <algorithm>
#include <utility>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

/// More hosts than people have at once, and longer chains than engines send.
constexpr std::size_t kMostRemembered = 64;
constexpr qsizetype kLongestRemembered = 8;

struct Parsed
{
    QList<Certificate> chain {};
    QList<Certificate> authorities {};
};

Result<QList<Certificate>> parseEach(const QList<QByteArray> &ders, const QString &host)
{
    QList<Certificate> certificates;
    certificates.reserve(ders.size());
    for (const QByteArray &der : ders) {
        Result<Certificate> certificate = Certificate::parse(der);
        if (!certificate)
            return Error { .kind = ErrorKind::Tls,
                           .code = certificate.error().code,
                           .subject = host,
                           .detail = certificate.error().detail };
        certificates += *std::move(certificate);
    }
    return certificates;
}

Result<Parsed> parseAll(const QList<QByteArray> &chainDer, const QList<QByteArray> &authoritiesDer,
                        const QString &host)
{
    if (host.isEmpty())
        return Error { .kind = ErrorKind::Invalid, .code = u"host.missing"_s };
    if (chainDer.isEmpty())
        return Error { .kind = ErrorKind::Tls,
                       .code = u"certificate.missing"_s,
                       .subject = host,
                       .detail = u"The server has shown no certificate"_s };
    Result<QList<Certificate>> chain = parseEach(chainDer, host);
    if (!chain)
        return chain.error();
    Result<QList<Certificate>> authorities = parseEach(authoritiesDer, host);
    if (!authorities)
        return authorities.error();
    return Parsed { .chain = *std::move(chain), .authorities = *std::move(authorities) };
}

Result<> verifyParsed(const Parsed &parsed, const QString &host, const QDateTime &time)
{
    return verify({ .roots = parsed.authorities,
                    .intermediates = parsed.chain.sliced(1),
                    .leaf = parsed.chain.constFirst(),
                    .host = host,
                    .time = time });
}

/// From when until when all of them are valid.
std::pair<QDateTime, QDateTime> validityOf(const Parsed &parsed)
{
    QDateTime from = parsed.chain.constFirst().notBefore;
    QDateTime until = parsed.chain.constFirst().notAfter;
    for (const QList<Certificate> &certificates : { parsed.chain, parsed.authorities }) {
        for (const Certificate &certificate : certificates) {
            from = std::max(from, certificate.notBefore);
            until = std::min(until, certificate.notAfter);
        }
    }
    return { from, until };
}

} // namespace

Result<> verifyEngineCertificate(const QList<QByteArray> &chainDer, const QList<QByteArray> &authoritiesDer,
                                 const QString &host, const QDateTime &time)
{
    const Result<Parsed> parsed = parseAll(chainDer, authoritiesDer, host);
    if (!parsed)
        return parsed.error();
    return verifyParsed(*parsed, host, time);
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
    if (knows(chainDer, authoritiesDer, host, time))
        return {};
    const Result<Parsed> parsed = parseAll(chainDer, authoritiesDer, host);
    if (!parsed)
        return parsed.error();
    if (Result<> accepted = verifyParsed(*parsed, host, time); !accepted)
        return accepted;
    if (chainDer.size() <= kLongestRemembered && authoritiesDer.size() <= kLongestRemembered) {
        const auto [from, until] = validityOf(*parsed);
        const std::lock_guard lock(m_guard);
        m_accepted.push_back({ chainDer, authoritiesDer, host, from, until });
        if (m_accepted.size() > kMostRemembered)
            m_accepted.pop_front();
    }
    return {};
}

} // namespace slipway::pki
