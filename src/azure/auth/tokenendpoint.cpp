// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/tokenendpoint.h"

#include "azure/arm/armanswer.h"
#include "azure/auth/clouddiscovery.h"
#include "azure/auth/idtoken.h"
#include "base/log/redact.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFormType = "application/x-www-form-urlencoded";
constexpr auto kTokenOperation = "token"_L1;
constexpr auto kDeviceOperation = "devicecode"_L1;
constexpr qsizetype kLongestText = 1000;
constexpr qint64 kLongestLife = 7LL * 24 * 3600; // no token lives longer; more is nonsense
constexpr qint64 kShortestInterval = 1;
constexpr qint64 kLongestInterval = 300;

/// `error`s that only a person, or another secret, can help with.
constexpr std::array kSignInErrors = {
    "invalid_grant"_L1,  "interaction_required"_L1, "login_required"_L1,       "consent_required"_L1,
    "invalid_client"_L1, "unauthorized_client"_L1,  "access_denied"_L1,        "authorization_declined"_L1,
    "expired_token"_L1,  "code_expired"_L1,         "bad_verification_code"_L1
};
constexpr std::array kRequestErrors = { "invalid_request"_L1, "invalid_scope"_L1, "invalid_resource"_L1,
                                        "unsupported_grant_type"_L1, "invalid_tenant"_L1 };

template <std::size_t N>
bool contains(const std::array<QLatin1StringView, N> &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(),
                       [&word](QLatin1StringView known) { return word == known; });
}

bool isTenant(const QString &tenant)
{
    return !tenant.isEmpty() && tenant != "."_L1 && tenant != ".."_L1
        && std::all_of(tenant.cbegin(), tenant.cend(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_');
           });
}

QString textOf(const JsonReader &field)
{
    return field.isString() ? field.string() : QString();
}

/// Seconds that are a number or, from some services, a number in quotes.
std::chrono::seconds secondsOf(const JsonReader &field, qint64 fallback)
{
    bool ok = false;
    const qint64 quoted = textOf(field).toLongLong(&ok);
    const qint64 count = ok ? quoted : field.integerOr(fallback);
    return std::chrono::seconds(std::clamp<qint64>(count, 0, kLongestLife));
}

Secret secretOf(const JsonReader &field)
{
    QByteArray bytes = field.string().toUtf8();
    Secret secret { bytes };
    bytes.fill('\0');
    return secret;
}

ErrorKind kindOf(const QString &error, const net::HttpResponse &response)
{
    if (contains(kSignInErrors, error))
        return ErrorKind::SignInRequired;
    if (contains(kRequestErrors, error))
        return ErrorKind::Invalid;
    return response.status >= 500 || response.status == 429 ? azure::kindOf(response) : ErrorKind::Service;
}

QString firstLine(const QString &text)
{
    return redacted(text.section(u'\n', 0, 0).trimmed().left(kLongestText));
}

/// The id token of an answer that has been understood already.
QString idTokenIn(const QByteArray &body)
{
    const Result<JsonDocument> document = armDocument(body, {});
    return document ? textOf(document->root()["id_token"_L1]) : QString();
}

/// What a refusal says beside its error.
QString fieldIn(const net::HttpResponse &response, QLatin1StringView name)
{
    const Result<JsonDocument> document = armDocument(response.body, {});
    return document && document->root().isObject() ? textOf(document->root()[name]) : QString();
}

Result<DeviceCode> deviceCodeFrom(const QByteArray &body, const QString &subject)
{
    const Result<JsonDocument> document = armDocument(body, subject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    const JsonReader address =
        root["verification_uri"_L1].isAbsent() ? root["verification_url"_L1] : root["verification_uri"_L1];
    DeviceCode code { .deviceCode = secretOf(root["device_code"_L1]),
                      .life = secondsOf(root["expires_in"_L1], 900) };
    code.interval =
        std::clamp(secondsOf(root["interval"_L1], code.interval.count()),
                   std::chrono::seconds(kShortestInterval), std::chrono::seconds(kLongestInterval));
    code.prompt.userCode = root["user_code"_L1].string().left(kLongestText);
    code.prompt.verificationUrl = QUrl(address.string(), QUrl::StrictMode);
    code.prompt.message = root["message"_L1].stringOr().left(kLongestText);
    const QUrl &shown = code.prompt.verificationUrl;
    if (!isSafeToSendSecrets(shown) || !shown.userInfo().isEmpty())
        address.fail(u"is not an https address"_s);
    return root.finish(std::move(code));
}

} // namespace

void Form::addName(QByteArrayView name)
{
    if (!m_body.isEmpty())
        m_body += '&';
    m_body.append(name);
    m_body += '=';
}

void Form::add(QByteArrayView name, const QString &value)
{
    addName(name);
    m_body += value.toUtf8().toPercentEncoding();
}

void Form::add(QByteArrayView name, const Secret &value)
{
    addName(name);
    value.reveal([this](QByteArrayView bytes) { m_body += bytes.toByteArray().toPercentEncoding(); });
}

Result<Grant> grantFrom(const QByteArray &body, const QString &subject)
{
    const Result<JsonDocument> document = armDocument(body, subject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    Grant grant { .accessToken = secretOf(root["access_token"_L1]),
                  .life = secondsOf(root["expires_in"_L1], 0) };
    if (!root["refresh_token"_L1].isAbsent())
        grant.refreshToken = secretOf(root["refresh_token"_L1]);
    if (grant.accessToken.isEmpty())
        root["access_token"_L1].fail(u"is empty"_s);
    return root.finish(std::move(grant));
}

Error signInError(const net::HttpResponse &response, const QString &subject)
{
    const Result<JsonDocument> document = armDocument(response.body, subject);
    const JsonReader root = document ? document->root() : JsonReader();
    const QString name = document && root.isObject() ? textOf(root["error"_L1]) : QString();
    if (name.isEmpty())
        return armError(response, subject);
    Error error { .kind = kindOf(name, response), .code = name.left(kLongestText), .subject = subject };
    error.detail = firstLine(textOf(root["error_description"_L1]));
    if (const QString more = textOf(root["suberror"_L1]); !more.isEmpty())
        error.detail += u" ("_s + redacted(more.left(kLongestText)) + u')';
    error.requestId = textOf(root["trace_id"_L1]).left(kLongestText);
    return error;
}

TokenEndpoint::TokenEndpoint(net::HttpTransport &http, Cloud cloud, QString tenant)
    : m_http(http)
    , m_authority(std::move(cloud.authority))
    , m_tenant(std::move(tenant))
    , m_scope(cloud.audience + u"/.default"_s)
{
}

Result<QUrl> TokenEndpoint::url(const QString &operation) const
{
    if (!isSafeToSendSecrets(m_authority)) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"url.not-secure"_s,
                       .subject = m_authority.host(),
                       .detail = u"sign-in needs an https address"_s };
    }
    QString base = m_authority.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    if (base.isEmpty()) {
        if (!isTenant(m_tenant))
            return Error { .kind = ErrorKind::Invalid,
                           .code = u"tenant.name"_s,
                           .detail = u"no usable tenant"_s };
        base = u'/' + m_tenant;
    }
    QUrl url = m_authority;
    url.setPath(base + u"/oauth2/v2.0/"_s + operation);
    return url;
}

Task<Result<net::HttpResponse>> TokenEndpoint::post(QUrl url, Form form, std::stop_token stop) const
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = std::move(url);
    request.headers = { { "Accept", "application/json" }, { "Content-Type", kFormType } };
    request.body = form.body();
    request.pathTemplate = u"/{tenant}/oauth2/v2.0/"_s + request.url.fileName();
    const Result<net::HttpResponse> response = co_await m_http.send(std::move(request), std::move(stop));
    co_return response;
}

Task<Result<QByteArray>> TokenEndpoint::grantBody(Form form, std::stop_token stop) const
{
    const Result<QUrl> target = url(kTokenOperation);
    if (!target)
        co_return target.error();
    const Result<net::HttpResponse> response = co_await post(*target, std::move(form), std::move(stop));
    if (!response)
        co_return response.error();
    if (!response->isSuccess()) {
        m_claimsWanted = fieldIn(*response, "claims"_L1);
        m_refusedFor = fieldIn(*response, "suberror"_L1);
        co_return signInError(*response, target->host());
    }
    m_claimsWanted.clear();
    m_refusedFor.clear();
    co_return response->body;
}

Task<Result<Grant>> TokenEndpoint::token(Form form, std::stop_token stop) const
{
    const Result<QByteArray> body = co_await grantBody(std::move(form), std::move(stop));
    if (!body)
        co_return body.error();
    co_return grantFrom(*body, m_authority.host());
}

Task<Result<Grant>> TokenEndpoint::personalToken(Form form, QString clientId, QString nonce,
                                                 std::stop_token stop) const
{
    const Result<QByteArray> body = co_await grantBody(std::move(form), std::move(stop));
    if (!body)
        co_return body.error();
    Result<Grant> grant = grantFrom(*body, m_authority.host());
    if (!grant)
        co_return grant.error();
    const Result<Person> who = personOf(idTokenIn(*body), clientId, nonce);
    if (!who)
        co_return who.error();
    grant->who = *who;
    co_return std::move(grant);
}

Task<Result<DeviceCode>> TokenEndpoint::deviceCode(Form form, QString language, std::stop_token stop) const
{
    const Result<QUrl> target = url(kDeviceOperation);
    if (!target)
        co_return target.error();
    QUrl asked = *target;
    if (!language.isEmpty())
        asked.setQuery(QUrlQuery { { u"mkt"_s, language } });
    const Result<net::HttpResponse> response =
        co_await post(std::move(asked), std::move(form), std::move(stop));
    if (!response)
        co_return response.error();
    if (!response->isSuccess())
        co_return signInError(*response, target->host());
    co_return deviceCodeFrom(response->body, target->host());
}

} // namespace slipway::azure
