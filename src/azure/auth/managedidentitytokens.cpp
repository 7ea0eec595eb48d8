// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/managedidentitytokens.h"

#include <QUrlQuery>

namespace slipway::azure {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr auto kPath = "/metadata/identity/oauth2/token"_L1;
constexpr auto kApiVersion = "2018-02-01"_L1;
constexpr seconds kProbe { 1 }; ///< the service is on the machine itself
constexpr seconds kLongestTrying { 70 }; ///< as long as an upgrade of the service takes
constexpr milliseconds kFirstWait { 800 };

/// Source: the same, "Retry guidance".
bool passes(int status)
{
    return status == 404 || status == 410 || status == 429 || status >= 500;
}

Error refused(const net::HttpResponse &response, const QString &subject)
{
    Error error = signInError(response, subject);
    const bool noIdentity = response.status == 400 || response.status == 403 || response.status == 404;
    if (noIdentity) {
        error.kind = ErrorKind::SignInRequired;
        error.code = u"managed-identity.not-assigned"_s;
    }
    return error;
}

bool mayPass(const Result<net::HttpResponse> &answer)
{
    return answer ? passes(answer->status) : answer.error().isTransient();
}

Result<Grant> outcomeOf(const Result<net::HttpResponse> &answer, const QString &subject)
{
    if (!answer)
        return answer.error();
    if (!answer->isSuccess())
        return refused(*answer, subject);
    return grantFrom(answer->body, subject);
}

} // namespace

ManagedIdentityTokens::ManagedIdentityTokens(net::HttpTransport &http, Clock &clock, const Cloud &cloud,
                                             QString clientId, QUrl service)
    : m_http(http)
    , m_clock(clock)
    , m_resource(cloud.audience)
    , m_clientId(std::move(clientId))
    , m_service(std::move(service))
    , m_cache(clock, [this](std::stop_token stop) { return renewed(this, std::move(stop)); })
{
}

ManagedIdentityTokens::~ManagedIdentityTokens() = default;

Task<Result<Secret>> ManagedIdentityTokens::token(std::stop_token stop)
{
    return m_cache.token(std::move(stop));
}

net::HttpRequest ManagedIdentityTokens::request() const
{
    net::HttpRequest request;
    request.url = m_service;
    request.url.setPath(kPath);
    QUrlQuery query { { u"api-version"_s, kApiVersion }, { u"resource"_s, m_resource } };
    if (!m_clientId.isEmpty())
        query.addQueryItem(u"client_id"_s, QString::fromLatin1(m_clientId.toUtf8().toPercentEncoding()));
    request.url.setQuery(query);
    request.headers = { { "Metadata", "true" } };
    request.pathTemplate = kPath;
    return request;
}

// outlives: as renewed()
Task<Result<>> ManagedIdentityTokens::probed(ManagedIdentityTokens *self, std::stop_token stop)
{
    // Without the header: any answer means that the service is there.
    net::HttpRequest probe = self->request();
    probe.headers = {};
    probe.timeout = kProbe;
    const Result<net::HttpResponse> there = co_await self->m_http.send(std::move(probe), stop);
    if (!there && there.error().kind == ErrorKind::Cancelled)
        co_return there.error();
    if (!there) {
        co_return Error { .kind = ErrorKind::Unreachable,
                          .code = u"managed-identity.none"_s,
                          .subject = self->m_service.host(),
                          .detail = there.error().detail };
    }
    self->m_isThere = true;
    co_return Result<> {};
}

Task<Result<Grant>> ManagedIdentityTokens::renewed(ManagedIdentityTokens *self, std::stop_token stop)
{
    if (!self->m_isThere) {
        const Result<> there = co_await probed(self, stop);
        if (!there)
            co_return there.error();
    }
    const std::chrono::nanoseconds end = self->m_clock.monotonic() + kLongestTrying;
    for (milliseconds wait = kFirstWait;; wait *= 2) {
        const Result<net::HttpResponse> answer = co_await self->m_http.send(self->request(), stop);
        if (!mayPass(answer) || self->m_clock.monotonic() + wait > end)
            co_return outcomeOf(answer, self->m_service.host());
        co_await self->m_clock.sleep(wait, stop);
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
    }
}

} // namespace slipway::azure
