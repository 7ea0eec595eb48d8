// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check.h"

#include "net/probe/probe.h"
#include "net/stream/streamerrors.h"
#include "pki/diagnosis/probehandshake.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 kTlsPort = 2376; // Docker's defaults
constexpr quint16 kPlainPort = 2375;

/// pki's handshake for net's probe.
class Handshake final : public net::ProbeTls
{
public:
    Handshake(const QString &host, const QByteArray &certificates, const Secret &key)
        : m_handshake(host, certificates, key)
    {
    }

    QByteArray advance(QByteArray received) override { return m_handshake.advance(received); }
    bool isEncrypted() const override { return m_handshake.isEncrypted(); }
    bool hasFailed() const override { return m_handshake.hasFailed(); }
    void write(QByteArray plain) override { m_handshake.write(plain); }
    QByteArray takeReceived() override { return m_handshake.takeReceived(); }
    pki::TlsObservation observation() const { return m_handshake.observation(); }

private:
    pki::ProbeHandshake m_handshake;
};

using HandshakePtr = std::shared_ptr<Handshake>;
using SeenPtr = std::shared_ptr<pki::Observation>;
using RequestPtr = std::shared_ptr<const CheckRequest>;

QByteArray ping(const CheckTarget &target)
{
    const bool isIpv6 = QHostAddress(target.host).protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isIpv6 ? u'[' + target.host + u']' : target.host;
    return "GET /_ping HTTP/1.1\r\nHost: " + host.toLatin1() + ':' + QByteArray::number(target.port)
        + "\r\nUser-Agent: Slipway\r\nAccept: */*\r\nConnection: close\r\n\r\n";
}

net::ProbeTarget probeTarget(const CheckRequest &request)
{
    return { .host = request.target.host,
             .port = request.target.port,
             .connectTimeout = request.connectTimeout,
             .answerTimeout = request.answerTimeout };
}

pki::Reach reachOf(const Error &error)
{
    if (error.code == net::codes::kHostNotFound)
        return pki::Reach::HostNotFound;
    if (error.code == net::codes::kConnectionRefused)
        return pki::Reach::Refused;
    return error.kind == ErrorKind::Timeout ? pki::Reach::TimedOut : pki::Reach::NoRoute;
}

bool mayAnswerInTheClear(const pki::Observation &seen)
{
    const pki::TlsFailure failure = seen.anonymous.failure;
    return seen.anonymous.chain.isEmpty() && failure != pki::TlsFailure::TooOld
        && failure != pki::TlsFailure::OtherAlert;
}

/// The first that the server asks for, as our certificate and key.
std::optional<pki::KeyedCertificate> identityToShow(const CheckRequest &request, const pki::Observation &seen)
{
    const QStringList &wanted = seen.anonymous.clientAuthorities;
    for (const CheckIdentity &identity : request.identities) {
        const bool isWanted = wanted.isEmpty() || wanted.contains(identity.known.certificate.issuer);
        // The only one there is gets shown in any case: its refusal is what people want to know of.
        if (!isWanted && request.identities.size() > 1)
            continue;
        if (Result<pki::KeyedCertificate> loaded = identity.load())
            return std::move(*loaded);
    }
    return {};
}

/// \return false when it was cancelled
Task<bool> lookAnonymously(RequestPtr request, SeenPtr seen, std::stop_token stop)
{
    const auto handshake = std::make_shared<Handshake>(request->target.host, QByteArray(), Secret());
    const Result<net::ProbeTranscript> said =
        co_await net::probe(probeTarget(*request), handshake, ping(request->target), std::move(stop));
    if (!said)
        co_return false;
    if (said->unreachable) {
        seen->reach = reachOf(*said->unreachable);
        seen->reachDetail = said->unreachable->detail;
    }
    seen->anonymous = handshake->observation();
    seen->anonymousAnswer = pki::HttpObservation::parse(said->answer);
    co_return true;
}

Task<bool> lookInTheClear(RequestPtr request, SeenPtr seen, std::stop_token stop)
{
    const Result<net::ProbeTranscript> said =
        co_await net::probe(probeTarget(*request), nullptr, ping(request->target), std::move(stop));
    if (!said)
        co_return false;
    seen->plainAnswer = pki::HttpObservation::parse(said->answer);
    co_return true;
}

Task<bool> lookIdentified(RequestPtr request, SeenPtr seen, std::stop_token stop)
{
    const std::optional<pki::KeyedCertificate> identity = identityToShow(*request, *seen);
    if (!identity)
        co_return true;
    const auto handshake = std::make_shared<Handshake>(request->target.host, identity->certificate.toPem(),
                                                       identity->privateKey);
    const Result<net::ProbeTranscript> said =
        co_await net::probe(probeTarget(*request), handshake, ping(request->target), std::move(stop));
    if (!said)
        co_return false;
    pki::TlsObservation tls = handshake->observation();
    // Another server may have answered this time; it has not been verified.
    if (tls.chain.isEmpty() || tls.chain == seen->anonymous.chain)
        seen->identified = std::move(tls);
    seen->identifiedAnswer = pki::HttpObservation::parse(said->answer);
    co_return true;
}

Error notAnAddress(const QString &text)
{
    return { .kind = ErrorKind::Invalid,
             .code = u"check.address"_s,
             .subject = text,
             .detail = u"Not of the form host:port"_s };
}

} // namespace

Result<CheckTarget> parseCheckAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool hasScheme = trimmed.contains("://"_L1);
    // An IPv6 address on its own has colons, but no port.
    const bool isBareIpv6 = QHostAddress(trimmed).protocol() == QAbstractSocket::IPv6Protocol;
    const QString whole = hasScheme ? trimmed : u"tcp://"_s + (isBareIpv6 ? u'[' + trimmed + u']' : trimmed);
    const QUrl url(whole, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isKnown = scheme == "tcp"_L1 || scheme == "http"_L1 || scheme == "https"_L1;
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == "/"_L1);
    if (!url.isValid() || !isKnown || !isBare || url.host().isEmpty())
        return notAnAddress(text);
    const int port = url.port(scheme == "http"_L1 ? kPlainPort : kTlsPort);
    if (port < 1 || port > 65535)
        return notAnAddress(text);
    return CheckTarget { .host = url.host(),
                         .port = static_cast<quint16>(port),
                         .expectsTls = scheme != "http"_L1 && port != kPlainPort };
}

// outlives: `clock` is owned by World
Task<Result<pki::Diagnosis>> checkServer(CheckRequest request, Clock *clock, std::stop_token stop)
{
    const auto shared = std::make_shared<const CheckRequest>(std::move(request));
    const auto seen = std::make_shared<pki::Observation>();
    seen->host = shared->target.host;
    seen->port = shared->target.port;
    seen->expectsTls = shared->target.expectsTls;
    seen->authorities = shared->authorities;
    for (const CheckIdentity &identity : shared->identities)
        seen->identities += identity.known;
    bool goesOn = co_await lookAnonymously(shared, seen, stop);
    seen->now = clock->now();
    if (goesOn && seen->reach == pki::Reach::Connected && mayAnswerInTheClear(*seen))
        goesOn = co_await lookInTheClear(shared, seen, stop);
    if (goesOn && seen->anonymous.asksForCertificate && pki::isTrustworthy(*seen))
        goesOn = co_await lookIdentified(shared, seen, stop);
    if (!goesOn)
        co_return Error { .kind = ErrorKind::Cancelled, .subject = shared->target.host };
    co_return pki::diagnose(*seen);
}

} // namespace slipway::app
