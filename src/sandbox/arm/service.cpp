// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/service.h"

#include "sandbox/arm/answers.h"
#include "sandbox/tokens/tokenstore.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUuid>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1();
}

HttpResponse challenged(HttpResponse answer, const QString &base, const QString &tenant, const QString &error)
{
    answer.fields.add("WWW-Authenticate",
                      u"Bearer authorization_uri=\"%1%2\", error=\"%3\", error_description=\"%4\""_s
                          .arg(base, tenant, u"invalid_token"_s, error)
                          .toUtf8());
    return answer;
}

std::optional<HttpResponse> refuseVersion(const HttpRequest &request, QString &version)
{
    const auto given = request.query(u"api-version");
    if (!given || given->isEmpty()) {
        return armError(400, u"MissingApiVersionParameter"_s,
                        u"The api-version query parameter (?api-version=) is required for all requests."_s);
    }
    static const QRegularExpression kDate(u"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(-[a-z]+)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (!kDate.match(*given).hasMatch())
        return armError(400, u"InvalidApiVersionParameter"_s,
                        u"The api-version '%1' is invalid."_s.arg(*given));
    version = *given;
    return std::nullopt;
}

/// azure-cli puts a template into a request as its file spells it, under a name without quotes; Azure's
/// reader takes that.
QByteArray withQuotedTemplate(QByteArray body)
{
    static const QByteArray kSpliced(", template:");
    if (const qsizetype at = body.indexOf(kSpliced); at >= 0)
        body.replace(at, kSpliced.size(), ", \"template\":");
    return body;
}

std::optional<HttpResponse> readBody(const HttpRequest &request, QJsonObject &body)
{
    if (request.body.trimmed().isEmpty())
        return std::nullopt;
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        document = QJsonDocument::fromJson(withQuotedTemplate(request.body), &error);
    if (error.error == QJsonParseError::NoError && document.isObject()) {
        body = document.object();
        return std::nullopt;
    }
    return armError(
        400, u"InvalidRequestContent"_s,
        u"The request content was invalid and could not be deserialized: '%1'."_s.arg(error.errorString()));
}

HttpResponse unknownPath(const QString &path, const QString &version)
{
    static const QRegularExpression kProvider(u"/providers/([^/]+)(/([^/]+))?"_s);
    const auto match = kProvider.match(path);
    const QString space = match.captured(1);
    if (!match.hasMatch())
        return armError(404, u"NotFound"_s,
                        u"No HTTP resource was found that matches the request URI '%1'."_s.arg(path));
    if (knownSpelling(space, { "Microsoft.Compute"_L1, "Microsoft.Network"_L1, "Microsoft.Resources"_L1 })
            .isEmpty())
        return armError(404, u"InvalidResourceNamespace"_s,
                        u"The resource namespace '%1' is invalid."_s.arg(space));
    return armError(
        404, u"InvalidResourceType"_s,
        u"The resource type '%1' could not be found in the namespace '%2' for api version '%3'."_s.arg(
            match.captured(3), space, version));
}

} // namespace

ArmService::ArmService(ArmContext &context, TokenStore &tokens)
    : m_context(context)
    , m_tokens(tokens)
{
    addSubscriptionRoutes(m_router, context);
    addMachineRoutes(m_router, context);
    addPowerRoutes(m_router, context);
    addExtensionRoutes(m_router, context);
    addCatalogueRoutes(m_router, context);
    addNetworkRoutes(m_router, context);
    addSecurityRuleRoutes(m_router, context);
    addEffectiveRuleRoutes(m_router, context);
    addRunCommandRoutes(m_router, context);
    addResourceGraphRoutes(m_router, context);
    addCreationRoutes(m_router, context);
    addDeploymentRoutes(m_router, context);
    addImageRoutes(m_router, context);
    addSizeRoutes(m_router, context);
    addOperationRoutes(m_router, context);
}

HttpResponse ArmService::handle(const HttpRequest &request, const QString &base)
{
    HttpResponse answer = route(request, base);
    addCommonFields(request, answer);
    return answer;
}

HttpResponse ArmService::route(const HttpRequest &request, const QString &base)
{
    if (auto refusal = refuseToken(request, base))
        return *refusal;
    ArmCall call { .request = request, .base = base };
    const TokenGrant grant = grantOf(request);
    call.user = grant.user;
    call.tenant = grant.tenant;
    if (auto refusal = refuseVersion(request, call.apiVersion))
        return *refusal;
    const QString path = request.path();
    auto match = m_router.find(request.method, path);
    if (!match.isPathKnown)
        return unknownPath(path, call.apiVersion);
    if (auto refusal = refuseScope(match.parameters))
        return *refusal;
    if (auto refusal = refuseTenant(match.parameters, call))
        return *refusal;
    if (!match.handler) {
        return armError(405, u"MethodNotAllowed"_s,
                        u"The requested resource does not support http method '%1'."_s.arg(
                            QString::fromLatin1(request.method)));
    }
    call.parameters = std::move(match.parameters);
    if (auto refusal = readBody(request, call.body))
        return *refusal;
    return (*match.handler)(call);
}

std::optional<HttpResponse> ArmService::refuseToken(const HttpRequest &request, const QString &base) const
{
    const QByteArray given = request.fields.value("Authorization");
    const QString &tenant = m_context.world.tenantId;
    if (given.isEmpty()) {
        const QString text = u"Authentication failed. The 'Authorization' header is missing."_s;
        return challenged(armError(401, u"AuthenticationFailed"_s, text), base, tenant, text);
    }
    const bool isBearer = given.left(7).toLower() == "bearer ";
    const auto verdict = isBearer ? m_tokens.check(given.mid(7).trimmed()) : TokenStore::Verdict::Unknown;
    if (verdict == TokenStore::Verdict::Valid)
        return std::nullopt;
    if (verdict == TokenStore::Verdict::Challenged)
        return claimsChallenge(m_tokens.challengeClaims(), base);
    if (verdict == TokenStore::Verdict::Expired) {
        const QString text = u"The access token expiry UTC time is earlier than current UTC time."_s;
        return challenged(armError(401, u"ExpiredAuthenticationToken"_s, text), base, tenant, text);
    }
    const QString text = u"The access token is invalid."_s;
    return challenged(armError(401, u"InvalidAuthenticationToken"_s, text), base, tenant, text);
}

TokenGrant ArmService::grantOf(const HttpRequest &request) const
{
    return m_tokens.grantOfAccess(request.fields.value("Authorization").mid(7).trimmed())
        .value_or(TokenGrant());
}

/// A subscription answers only to tokens of its own tenant.
std::optional<HttpResponse> ArmService::refuseTenant(const QHash<QString, QString> &parameters,
                                                     const ArmCall &call) const
{
    const World &world = m_context.world;
    const QString subscription = parameters.value(u"sub"_s);
    for (const Subscription &one : world.subscriptions) {
        if (one.id.compare(subscription, Qt::CaseInsensitive) != 0)
            continue;
        const QString &owner = one.tenant.isEmpty() ? world.tenantId : one.tenant;
        if (owner == call.tenant)
            return std::nullopt;
        const QString text = u"The access token is from the wrong issuer. It must match the tenant '%1' "
                             "associated with this subscription."_s.arg(owner);
        return challenged(armError(401, u"InvalidAuthenticationTokenTenant"_s, text), call.base, owner, text);
    }
    return std::nullopt;
}

std::optional<HttpResponse> ArmService::refuseScope(const QHash<QString, QString> &parameters) const
{
    const QString subscription = parameters.value(u"sub"_s);
    if (subscription.isEmpty())
        return std::nullopt;
    if (QUuid::fromString(subscription).isNull()) {
        return armError(
            400, u"InvalidSubscriptionId"_s,
            u"The provided subscription identifier '%1' is malformed or invalid."_s.arg(subscription));
    }
    if (!m_context.world.hasSubscription(subscription))
        return armError(404, u"SubscriptionNotFound"_s,
                        u"The subscription '%1' could not be found."_s.arg(subscription));
    const QString group = parameters.value(u"group"_s);
    if (group.isEmpty())
        return std::nullopt;
    const QString id = u"/subscriptions/%1/resourceGroups/%2"_s.arg(subscription, group);
    if (!findById(m_context.world.groups, id))
        return armError(404, u"ResourceGroupNotFound"_s,
                        u"Resource group '%1' could not be found."_s.arg(group));
    return std::nullopt;
}

void ArmService::addCommonFields(const HttpRequest &request, HttpResponse &answer)
{
    const QByteArray requestId = newGuid();
    const QByteArray given = request.fields.value("x-ms-correlation-request-id");
    answer.fields.add("Cache-Control", "no-cache");
    answer.fields.add("X-Content-Type-Options", "nosniff");
    answer.fields.add("x-ms-request-id", requestId);
    answer.fields.add("x-ms-correlation-request-id", given.isEmpty() ? requestId : given);
    answer.fields.add("x-ms-routing-request-id",
                      "SANDBOX:"
                          + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddTHHmmss'Z'"_s).toLatin1() + ':'
                          + requestId);
    if (request.fields.value("x-ms-return-client-request-id").toLower() == "true")
        answer.fields.add("x-ms-client-request-id", request.fields.value("x-ms-client-request-id"));
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    int &remaining = isRead ? m_remainingReads : m_remainingWrites;
    remaining = remaining > 1 ? remaining - 1 : 1000;
    answer.fields.add(isRead ? "x-ms-ratelimit-remaining-subscription-reads"
                             : "x-ms-ratelimit-remaining-subscription-writes",
                      QByteArray::number(remaining));
}

} // namespace slipway::sandbox
