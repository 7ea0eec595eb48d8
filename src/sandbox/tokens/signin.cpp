// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens/signin.h"

#include "sandbox/tokens/pages.h"
#include "sandbox/tokens/signinerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAdfs = "adfs"_L1;
constexpr int kDeviceCodeLife = 900; // seconds, as Entra
constexpr int kPollInterval = 1; // seconds; Entra says 5
constexpr int kUserCodeLength = 8;
/// What the partner's tenant asks for: a stronger sign-in.
constexpr auto kSecondFactor = R"({"access_token":{"acrs":{"essential":true,"value":"c1"}}})"_L1;

QString newUserCode()
{
    static constexpr std::array kLetters = { 'B', 'C', 'D', 'F', 'G', 'H', 'J', 'K', 'L', 'M',
                                             'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Z' };
    QString code;
    for (int i = 0; i < kUserCodeLength; ++i)
        code += QLatin1Char(
            kLetters.at(static_cast<std::size_t>(QRandomGenerator::system()->bounded(int(kLetters.size())))));
    return code;
}

} // namespace

SignIn::SignIn(Directory directory, TokenStore &tokens)
    : m_directory(std::move(directory))
    , m_tokens(tokens)
{
}

bool SignIn::isTenant(const QString &name) const
{
    const QString lower = name.toLower();
    return m_directory.tenant(name) || lower == u"organizations" || lower == u"common" || lower == kAdfs;
}

const SandboxTenant &SignIn::tenantOf(const QString &name) const
{
    const SandboxTenant *tenant = m_directory.tenant(name);
    return tenant ? *tenant : m_directory.home;
}

std::optional<HttpResponse> SignIn::handle(const HttpRequest &request, const QString &base)
{
    const QString path = request.path();
    if (path == kApprovalPath)
        return approvalPage(request);
    if (path == kMachinePath)
        return machineToken(request, base);
    const QString tenant = path.section(u'/', 1, 1);
    const QString rest = path.section(u'/', 2).toLower();
    const bool isDiscovery =
        rest == u"v2.0/.well-known/openid-configuration" || rest == u".well-known/openid-configuration";
    const bool isToken = rest == u"oauth2/v2.0/token" || rest == u"oauth2/token";
    const bool isDevice = rest == u"oauth2/v2.0/devicecode" || rest == u"oauth2/devicecode";
    const bool isAuthorize = rest == u"oauth2/v2.0/authorize" || rest == u"oauth2/authorize";
    if (!isDiscovery && !isToken && !isDevice && !isAuthorize)
        return std::nullopt;
    if (!isTenant(tenant))
        return signInError(400, u"invalid_tenant"_s, 90002, u"Tenant '%1' not found."_s.arg(tenant));
    if (isDiscovery)
        return discovery(base, tenant);
    if (isAuthorize)
        return authorize(request, base, tenant);
    if (request.method != "POST")
        return signInError(400, u"invalid_request"_s, 900561, u"The endpoint only accepts POST requests."_s);
    const Form form = decodedForm(request.body);
    return isToken ? token(form, base, tenant)
                   : deviceCode(form, base, request.query(u"mkt"_s).value_or(QString()));
}

HttpResponse SignIn::discovery(const QString &base, const QString &tenant) const
{
    const bool isAdfs = tenant.toLower() == kAdfs;
    const QString root = base + tenant;
    const QString oauth = root + (isAdfs ? u"/oauth2/"_s : u"/oauth2/v2.0/"_s);
    const QString issuer = isAdfs ? root : base + tenantOf(tenant).id + u"/v2.0"_s;
    return HttpResponse::json(
        200,
        { { u"issuer"_s, issuer },
          { u"authorization_endpoint"_s, oauth + u"authorize"_s },
          { u"token_endpoint"_s, oauth + u"token"_s },
          { u"device_authorization_endpoint"_s, oauth + u"devicecode"_s },
          { u"jwks_uri"_s, root + u"/discovery/v2.0/keys"_s },
          { u"response_types_supported"_s, QJsonArray { u"code"_s } },
          { u"subject_types_supported"_s, QJsonArray { u"pairwise"_s } },
          { u"id_token_signing_alg_values_supported"_s, QJsonArray { u"RS256"_s } },
          { u"token_endpoint_auth_methods_supported"_s,
            QJsonArray { u"client_secret_post"_s, u"private_key_jwt"_s } },
          { u"code_challenge_methods_supported"_s, QJsonArray { u"S256"_s } },
          { u"scopes_supported"_s, QJsonArray { u"openid"_s, u"profile"_s, u"offline_access"_s } } });
}

HttpResponse SignIn::token(const Form &form, const QString &base, const QString &tenant)
{
    const QString grant = formValue(form, u"grant_type");
    if (grant == u"client_credentials")
        return clientCredentials(form, base, tenant);
    if (grant == u"urn:ietf:params:oauth:grant-type:device_code" || grant == u"device_code")
        return deviceToken(form, base, tenant);
    if (grant == u"refresh_token")
        return refresh(form, base, tenant);
    if (grant == u"authorization_code")
        return codeToken(form, base, tenant);
    if (grant.isEmpty())
        return signInError(400, u"invalid_request"_s, 900144,
                           u"The request body must contain the following parameter: 'grant_type'."_s);
    return signInError(400, u"unsupported_grant_type"_s, 70003,
                       u"The app requested an unsupported grant type '%1'."_s.arg(grant));
}

std::optional<HttpResponse> SignIn::refuseClient(const Form &form, const QString &base, const QString &tenant)
{
    const QString client = formValue(form, u"client_id");
    if (client.compare(m_directory.clientId, Qt::CaseInsensitive) != 0) {
        return signInError(400, u"unauthorized_client"_s, 700016,
                           u"Application with identifier '%1' was not found in the directory '%2'."_s.arg(
                               client, tenantOf(tenant).domain));
    }
    if (const QString assertion = formValue(form, u"client_assertion"); !assertion.isEmpty()) {
        return m_assertions.refuse(assertion, m_directory.clientCertificates,
                                   base + tenant + u"/oauth2/v2.0/token"_s, client);
    }
    if (formValue(form, u"client_secret").toUtf8() == m_directory.clientSecret)
        return std::nullopt;
    return signInError(401, u"invalid_client"_s, 7000215,
                       u"Invalid client secret provided. Ensure the secret being sent in the request is "
                       u"the client secret "
                       "value, not the client secret ID, for a secret added to app '%1'."_s.arg(client));
}

HttpResponse SignIn::clientCredentials(const Form &form, const QString &base, const QString &tenant)
{
    if (auto refusal = refuseClient(form, base, tenant))
        return *refusal;
    const QString client = formValue(form, u"client_id");
    const QString scope = formValue(form, u"scope");
    const QString resource = formValue(form, u"resource");
    const QString wanted = scope.isEmpty() && !resource.isEmpty() ? resource + u"/.default"_s : scope;
    if (resourceOfScope(wanted, base).isEmpty())
        return signInError(
            400, u"invalid_scope"_s, 70011,
            u"The provided value for the input parameter 'scope' is not valid. The scope %1 is not valid."_s
                .arg(wanted));
    const QString claims = formValue(form, u"claims");
    return granted({ .clientId = client,
                     .scope = wanted,
                     .userId = m_directory.clientId,
                     .tenant = m_directory.home.id,
                     .answersChallenges = declaresCapability(claims),
                     .isChallengeMet = m_tokens.isMet(claims) },
                   base, tenant, false);
}

HttpResponse SignIn::deviceCode(const Form &form, const QString &base, const QString &language)
{
    const QString scope = formValue(form, u"scope");
    const QString resource = formValue(form, u"resource");
    const QString wanted = scope.isEmpty() && !resource.isEmpty() ? resource + u"/.default"_s : scope;
    const QString client = formValue(form, u"client_id");
    if (client.isEmpty())
        return signInError(400, u"invalid_request"_s, 900144,
                           u"The request body must contain the following parameter: 'client_id'."_s);
    if (resourceOfScope(wanted, base).isEmpty())
        return signInError(
            400, u"invalid_scope"_s, 70011,
            u"The provided value for the input parameter 'scope' is not valid. The scope %1 is not valid."_s
                .arg(wanted));
    const QByteArray code = randomText(64);
    const DeviceCode entry { .userCode = newUserCode(),
                             .clientId = client,
                             .scope = wanted,
                             .end = QDateTime::currentDateTimeUtc().addSecs(kDeviceCodeLife),
                             .state = m_approveAll ? DeviceState::Approved : DeviceState::Pending };
    m_codes.insert_or_assign(code, entry);
    const QString where = base.chopped(1) + kApprovalPath;
    return HttpResponse::json(200,
                              { { u"user_code"_s, entry.userCode },
                                { u"device_code"_s, QString::fromLatin1(code) },
                                { u"verification_uri"_s, where },
                                { u"expires_in"_s, kDeviceCodeLife },
                                { u"interval"_s, kPollInterval },
                                { u"message"_s, deviceCodeMessage(language, where, entry.userCode) } });
}

HttpResponse SignIn::deviceToken(const Form &form, const QString &base, const QString &tenant)
{
    QString given = formValue(form, u"device_code");
    if (given.isEmpty())
        given = formValue(form, u"code");
    const auto known = m_codes.find(given.toLatin1());
    if (known == m_codes.end())
        return signInError(400, u"bad_verification_code"_s, 70019, u"The device code is not known."_s);
    DeviceCode &code = known->second;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (code.end < now || code.state == DeviceState::Redeemed)
        return signInError(
            400, u"expired_token"_s, 70020,
            u"The provided value for the input parameter 'device_code' is not valid. This device code has expired."_s);
    if (code.state == DeviceState::Declined)
        return signInError(400, u"authorization_declined"_s, 70018,
                           u"The user declined to authorize the application."_s);
    if (code.state == DeviceState::Pending) {
        const bool isEarly =
            code.lastPoll.isValid() && code.lastPoll.msecsTo(now) < qint64(kPollInterval) * 500;
        code.lastPoll = now;
        if (isEarly)
            return signInError(400, u"slow_down"_s, 50196, u"The client polls too often."_s);
        return signInError(400, u"authorization_pending"_s, 70016,
                           u"OAuth 2.0 device flow error. Authorization is pending. Continue polling."_s);
    }
    code.state = DeviceState::Redeemed;
    const SandboxPerson *named = m_directory.person(code.user);
    const SandboxPerson &person = named ? *named : m_directory.people.constFirst();
    const TokenGrant grant { .clientId = code.clientId,
                             .scope = code.scope,
                             .user = person.userName,
                             .userId = person.userId,
                             .tenant = tenantOf(tenant).id,
                             .isInteractive = true,
                             .answersChallenges = declaresCapability(formValue(form, u"claims")),
                             .isChallengeMet = true };
    if (auto refusal = refusePerson(grant, tenantOf(tenant)))
        return *refusal;
    if (&tenantOf(tenant) == &m_directory.partner)
        m_enteredPartner.append(grant.user);
    return granted(grant, base, tenant, true);
}

HttpResponse SignIn::refresh(const Form &form, const QString &base, const QString &tenant)
{
    const QByteArray given = formValue(form, u"refresh_token").toLatin1();
    auto grant = m_tokens.grantOfRefresh(given);
    if (!grant || grant->clientId != formValue(form, u"client_id")) {
        HttpResponse answer = signInError(
            400, u"invalid_grant"_s, 50173,
            u"The provided grant has expired due to it being revoked, a fresh auth token is needed."_s);
        QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        body.insert(u"suberror"_s, u"bad_token"_s);
        answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return answer;
    }
    const QString scope = formValue(form, u"scope");
    if (!scope.isEmpty())
        grant->scope = scope;
    if (resourceOfScope(grant->scope, base).isEmpty())
        return signInError(400, u"invalid_scope"_s, 70011, u"The scope %1 is not valid."_s.arg(grant->scope));
    const SandboxTenant &target = tenantOf(tenant);
    grant->isInteractive = grant->isInteractive && grant->tenant == target.id;
    grant->tenant = target.id;
    const QString claims = formValue(form, u"claims");
    grant->answersChallenges = declaresCapability(claims);
    grant->isChallengeMet = grant->isChallengeMet || m_tokens.isMet(claims);
    if (auto refusal = refusePerson(*grant, target))
        return *refusal;
    if (m_tokens.isMet(claims) && m_tokens.challengeNeedsPerson())
        return interactionRequired(QString::fromLatin1(m_tokens.challengeClaims()));
    m_tokens.replaceRefresh(given);
    return granted(*grant, base, tenant, true);
}

std::optional<HttpResponse> SignIn::refusePerson(const TokenGrant &grant, const SandboxTenant &tenant) const
{
    if (&tenant == &m_directory.home || grant.user.isEmpty())
        return std::nullopt;
    const SandboxPerson *person = m_directory.person(grant.user);
    if (!person || !person->isGuest) {
        return signInError(
            400, u"interaction_required"_s, 50020,
            u"User account '%1' does not exist in tenant '%2' and cannot access the application."_s.arg(
                grant.user, tenant.name));
    }
    if (grant.isInteractive || m_enteredPartner.contains(grant.user))
        return std::nullopt;
    return interactionRequired(kSecondFactor);
}

HttpResponse SignIn::granted(const TokenGrant &grant, const QString &base, const QString &tenant,
                             bool withRefresh)
{
    const QString issuer = tenant.toLower() == kAdfs ? base + tenant : base + grant.tenant + u"/v2.0"_s;
    const QString resource = resourceOfScope(grant.scope, base);
    const auto life = qint64(m_tokens.life().count());
    QJsonObject body { { u"token_type"_s, u"Bearer"_s },
                       { u"expires_in"_s, life },
                       { u"ext_expires_in"_s, life },
                       { u"access_token"_s,
                         QString::fromLatin1(m_tokens.issueAccess(grant, issuer, resource)) } };
    if (withRefresh) {
        const QJsonObject more = personalPart(grant, issuer, resource);
        for (auto field = more.begin(); field != more.end(); ++field)
            body.insert(field.key(), field.value());
    }
    HttpResponse answer = HttpResponse::json(200, body);
    answer.fields.add("Cache-Control", "no-store, no-cache");
    return answer;
}

QJsonObject SignIn::personalPart(const TokenGrant &grant, const QString &issuer, const QString &resource)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const SandboxPerson *person = m_directory.person(grant.user);
    QJsonObject claims { { u"aud"_s, grant.clientId },
                         { u"iss"_s, issuer },
                         { u"iat"_s, now },
                         { u"nbf"_s, now },
                         { u"exp"_s, now + qint64(m_tokens.life().count()) },
                         { u"name"_s, person ? person->name : QString() },
                         { u"oid"_s, grant.userId },
                         { u"sub"_s, grant.userId },
                         { u"preferred_username"_s, grant.user },
                         { u"upn"_s, grant.user },
                         { u"tid"_s, grant.tenant },
                         { u"ver"_s, u"2.0"_s } };
    if (!grant.nonce.isEmpty())
        claims.insert(u"nonce"_s, grant.nonce);
    TokenGrant lasting = grant;
    lasting.nonce.clear();
    const QJsonObject info { { u"uid"_s, grant.userId }, { u"utid"_s, m_directory.home.id } };
    return { { u"scope"_s, u"%1/user_impersonation %1/.default"_s.arg(resource) },
             { u"refresh_token"_s, QString::fromLatin1(m_tokens.issueRefresh(lasting)) },
             { u"foci"_s, u"1"_s },
             { u"id_token"_s, QString::fromLatin1(unsignedJwt(claims)) },
             { u"client_info"_s,
               QString::fromLatin1(
                   QJsonDocument(info)
                       .toJson(QJsonDocument::Compact)
                       .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)) } };
}

HttpResponse SignIn::approvalPage(const HttpRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return HttpResponse::text(405, "GET only\n");
    const QString code = request.query(u"user_code").value_or(QString()).trimmed().toUpper();
    const QString decision = request.query(u"decision").value_or(QString());
    if (code.isEmpty() || decision.isEmpty())
        return deviceCodePage(m_directory, code);
    if (!decide(code, decision == u"approve", request.query(u"user").value_or(QString()))) {
        return htmlPage(
            404,
            "<p>There is no such code. It may have expired.</p><p><a href=\"/device\">Try again</a></p>");
    }
    return htmlPage(200,
                    decision == u"approve" ? "<p>Signed in. You can close this page.</p>"
                                           : "<p>Refused. You can close this page.</p>");
}

bool SignIn::decide(const QString &userCode, bool approve, const QString &userName)
{
    for (auto &[secret, code] : m_codes) {
        if (code.userCode == userCode.trimmed().toUpper() && code.state == DeviceState::Pending
            && QDateTime::currentDateTimeUtc() < code.end) {
            code.state = approve ? DeviceState::Approved : DeviceState::Declined;
            code.user = userName;
            return true;
        }
    }
    return false;
}

void SignIn::approveAll(bool on)
{
    m_approveAll = on;
    if (!on)
        return;
    for (auto &[secret, code] : m_codes) {
        if (code.state == DeviceState::Pending)
            code.state = DeviceState::Approved;
    }
}

} // namespace slipway::sandbox
