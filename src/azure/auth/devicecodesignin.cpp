// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/clientcapability.h"
#include "azure/auth/tokenendpoint.h"

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr auto kDeviceGrant = "urn:ietf:params:oauth:grant-type:device_code"_L1;
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

class DeviceCodeSignIn::Private
{
public:
    Private(net::HttpTransport &http, Clock &time, Cloud cloud, QString tenant, QString client)
        : clock(time)
        , endpoint(http, std::move(cloud), std::move(tenant))
        , clientId(std::move(client))
    {
    }

    Form deviceCodeForm(const QString &claims) const
    {
        Form form;
        form.add("client_id", clientId);
        form.add("scope", endpoint.scope() + signin::kPersonScopes);
        form.add("claims", withCapability(claims));
        return form;
    }

    Form pollForm(const QString &claims, const Secret &deviceCode) const
    {
        Form form;
        form.add("grant_type", kDeviceGrant);
        form.add("client_id", clientId);
        form.add("claims", withCapability(claims));
        form.add("device_code", deviceCode);
        return form;
    }

    Clock &clock;
    TokenEndpoint endpoint;
    QString clientId;
};

DeviceCodeSignIn::DeviceCodeSignIn(net::HttpTransport &http, Clock &clock, Cloud cloud, QString tenant,
                                   QString clientId)
    : m_d(std::make_unique<Private>(http, clock, std::move(cloud), std::move(tenant), std::move(clientId)))
{
}

DeviceCodeSignIn::~DeviceCodeSignIn() = default;

Task<Result<Grant>> DeviceCodeSignIn::signIn(DeviceCodeRequest request,
                                             std::function<void(DeviceCodePrompt)> prompt,
                                             std::stop_token stop)
{
    Form ask = m_d->deviceCodeForm(request.claims);
    Result<DeviceCode> code = co_await m_d->endpoint.deviceCode(std::move(ask), request.language, stop);
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
        Form form = m_d->pollForm(request.claims, code->deviceCode);
        Result<Grant> grant = co_await m_d->endpoint.personalToken(std::move(form), m_d->clientId, {}, stop);
        if (grant)
            co_return std::move(grant);
        if (!goesOn(grant.error(), interval))
            co_return refused(grant.error());
    }
    co_return Error { .kind = ErrorKind::SignInRequired,
                      .code = signin::kExpired,
                      .detail = u"the code was not entered in time"_s };
}

} // namespace slipway::azure
