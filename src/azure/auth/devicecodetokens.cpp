// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/cachedtoken.h"

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr auto kDeviceGrant = "urn:ietf:params:oauth:grant-type:device_code"_L1;
constexpr auto kExtraScopes = " offline_access openid profile"_L1;
constexpr seconds kSlowDownBy { 5 };
constexpr seconds kLongestInterval { 300 };

/// Whether to go on asking after `error`, and how often from now on. Source: RFC 8628, section 3.5.
bool goesOn(const Error &error, seconds &interval)
{
    if (error.code == signin::kPending)
        return true;
    if (error.code == signin::kSlowDown) {
        interval = std::min(interval + kSlowDownBy, kLongestInterval);
        return true;
    }
    const bool unnamed =
        error.code.isEmpty() || error.code == signin::kUnavailable || error.code == signin::kServerError;
    const bool passing = error.isTransient() || (error.kind == ErrorKind::Service && unnamed);
    if (passing)
        interval = std::min(interval * 2, kLongestInterval);
    return passing;
}

/// One name for each way in which a code comes to nothing.
Error refused(Error error)
{
    error.kind = error.kind == ErrorKind::Service ? ErrorKind::SignInRequired : error.kind;
    if (error.code == signin::kAccessDenied)
        error.code = signin::kDeclined;
    if (error.code == signin::kCodeExpired)
        error.code = signin::kExpired;
    return error;
}

} // namespace

class DeviceCodeTokens::Private
{
public:
    Private(net::HttpTransport &http, Clock &time, Cloud cloud, QString tenant, QString client)
        : clock(time)
        , endpoint(http, std::move(cloud), std::move(tenant))
        , clientId(std::move(client))
        , cache(time, [this](std::stop_token stop) { return renewed(this, std::move(stop)); })
    {
    }

    Form deviceCodeForm() const
    {
        Form form;
        form.add("client_id", clientId);
        form.add("scope", endpoint.scope() + kExtraScopes);
        return form;
    }

    Form pollForm(const Secret &deviceCode) const
    {
        Form form;
        form.add("grant_type", kDeviceGrant);
        form.add("client_id", clientId);
        form.add("device_code", deviceCode);
        return form;
    }

    Form refreshForm() const
    {
        Form form;
        form.add("grant_type", u"refresh_token"_s);
        form.add("client_id", clientId);
        form.add("scope", endpoint.scope() + kExtraScopes);
        form.add("refresh_token", refreshToken);
        return form;
    }

    void keep(Grant grant)
    {
        if (!grant.refreshToken.isEmpty())
            refreshToken = std::move(grant.refreshToken);
        cache.keep(std::move(grant.accessToken), grant.life);
    }

    // outlives: the cache that calls it is a member of `self`, and runs it in its own scope
    static Task<Result<Grant>> renewed(Private *self, std::stop_token stop)
    {
        if (self->refreshToken.isEmpty()) {
            co_return Error { .kind = ErrorKind::SignInRequired,
                              .code = u"sign-in.needed"_s,
                              .detail = u"nobody is signed in"_s };
        }
        Form form = self->refreshForm();
        Result<Grant> grant = co_await self->endpoint.token(std::move(form), std::move(stop));
        if (grant && !grant->refreshToken.isEmpty())
            self->refreshToken = std::move(grant->refreshToken);
        if (!grant && grant.error().code == signin::kInvalidGrant)
            self->refreshToken = Secret();
        co_return std::move(grant);
    }

    Clock &clock;
    TokenEndpoint endpoint;
    QString clientId;
    Secret refreshToken {};
    CachedToken cache;
};

DeviceCodeTokens::DeviceCodeTokens(net::HttpTransport &http, Clock &clock, Cloud cloud, QString tenant,
                                   QString clientId)
    : m_d(std::make_unique<Private>(http, clock, std::move(cloud), std::move(tenant), std::move(clientId)))
{
}

DeviceCodeTokens::~DeviceCodeTokens() = default;

Task<Result<>> DeviceCodeTokens::signIn(QString language, std::function<void(DeviceCodePrompt)> prompt,
                                        std::stop_token stop)
{
    Form ask = m_d->deviceCodeForm();
    Result<DeviceCode> code = co_await m_d->endpoint.deviceCode(std::move(ask), std::move(language), stop);
    if (!code)
        co_return code.error();
    code->prompt.expires = m_d->clock.now().addSecs(code->life.count());
    const std::chrono::nanoseconds end = m_d->clock.monotonic() + code->life;
    if (prompt)
        prompt(code->prompt);
    seconds interval = code->interval;
    while (m_d->clock.monotonic() + interval < end) {
        co_await m_d->clock.sleep(interval, stop);
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
        Form form = m_d->pollForm(code->deviceCode);
        Result<Grant> grant = co_await m_d->endpoint.token(std::move(form), stop);
        if (grant) {
            m_d->keep(std::move(*grant));
            co_return Result<>();
        }
        if (!goesOn(grant.error(), interval))
            co_return refused(grant.error());
    }
    co_return Error { .kind = ErrorKind::SignInRequired,
                      .code = signin::kExpired,
                      .detail = u"the code was not entered in time"_s };
}

Task<Result<Secret>> DeviceCodeTokens::token(std::stop_token stop)
{
    return m_d->cache.token(std::move(stop));
}

void DeviceCodeTokens::invalidate()
{
    m_d->cache.invalidate();
}

} // namespace slipway::azure
