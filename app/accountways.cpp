// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in: what comes of a request to sign in, before the account is added.
#include "app/accountcontroller.h"
#include "app/certificatefile.h"
#include "azure/auth/clitokens.h"
#include "azure/auth/clouddiscovery.h"
#include "azure/auth/managedidentitytokens.h"

#include <QLocale>
#include <QStandardPaths>

namespace slipway::app {

using namespace Qt::StringLiterals;
using ui::CloudChoice;
using ui::SignInWay;

namespace {

constexpr auto kAnyTenant = "organizations"_L1; ///< the sign-in page finds the tenant of a work account

/// BCP 47, for the page's own sentences.
QString languageTag(const QString &setting)
{
    return (setting.isEmpty() ? QLocale() : QLocale(setting)).bcp47Name();
}

} // namespace

Task<Result<azure::Cloud>> AccountController::cloudOf(ui::SignInRequest request, std::stop_token stop)
{
    Session *session = m_world.session();
    switch (request.cloud) {
    case CloudChoice::Azure:
        co_return azure::Cloud::azure();
    case CloudChoice::China:
        co_return azure::Cloud::china();
    case CloudChoice::UsGovernment:
        co_return azure::Cloud::usGovernment();
    case CloudChoice::Sandbox:
        co_return session ? Result<azure::Cloud>(session->cloud())
                          : Error { .kind = ErrorKind::SignInRequired };
    case CloudChoice::Custom:
        break;
    }
    net::QnamTransport http(m_world.network());
    Result<azure::Cloud> cloud =
        co_await azure::discoverCloud(http, request.endpoint.host(), request.endpoint, std::move(stop));
    co_return std::move(cloud);
}

Task<Result<AccountController::Candidate>> AccountController::entered(Session &session,
                                                                      ui::SignInRequest request,
                                                                      ui::SignInPrompts prompts,
                                                                      std::stop_token stop)
{
    if (isPerson(request.way)) {
        Result<Candidate> person =
            co_await personEntered(session, std::move(request), std::move(prompts), std::move(stop));
        co_return std::move(person);
    }
    if (request.way == SignInWay::AzureCli) {
        Result<Candidate> cli = co_await commandLineEntered(session, std::move(stop));
        co_return std::move(cli);
    }
    Result<Candidate> program = Error { .kind = ErrorKind::Invalid };
    if (request.way == SignInWay::ManagedIdentity) {
        const QString id = u"machine "_s + request.clientId;
        program = made(session,
                       { .id = id.trimmed(),
                         .name = request.clientId.isEmpty() ? QSysInfo::machineHostName() : request.clientId,
                         .way = request.way,
                         .clientId = request.clientId,
                         .cloud = session.cloud() });
    } else {
        program = principal(session, request);
    }
    if (!program)
        co_return program.error();
    const Result<Secret> token = co_await program->tokens->tenant({}).token(std::move(stop));
    if (!token)
        co_return token.error();
    co_return std::move(program);
}

Task<Result<AccountController::Candidate>> AccountController::personEntered(Session &session,
                                                                            ui::SignInRequest request,
                                                                            ui::SignInPrompts prompts,
                                                                            std::stop_token stop)
{
    const QString tenant = request.tenant.isEmpty() ? QString(kAnyTenant) : request.tenant;
    const QString client = m_settings.clientId();
    Result<azure::Grant> grant = Error { .kind = ErrorKind::Invalid };
    if (request.way == SignInWay::Browser) {
        azure::BrowserRequest how = browserRequest(prompts, client);
        grant = co_await byBrowser(session, tenant, client, std::move(how), std::move(prompts), stop);
    } else {
        grant = co_await byCode(session, tenant, client, {}, std::move(prompts), stop);
    }
    if (!grant)
        co_return grant.error();
    const azure::Person who = grant->who;
    Candidate candidate = made(session,
                               { .id = who.objectId + u'@' + who.tenantId,
                                 .name = who.userName,
                                 .way = request.way,
                                 .tenantId = who.tenantId,
                                 .clientId = client,
                                 .cloud = session.cloud() });
    candidate.person->adopt({}, std::move(*grant));
    co_return std::move(candidate);
}

Task<Result<azure::Grant>> AccountController::byCode(Session &session, QString tenant, QString clientId,
                                                     QString claims, ui::SignInPrompts prompts,
                                                     std::stop_token stop)
{
    azure::DeviceCodeSignIn device(session.plain(), m_world.clock(), session.cloud(), std::move(tenant),
                                   std::move(clientId));
    const auto show = [prompts](const azure::DeviceCodePrompt &code) {
        prompts.showCode({ .code = code.userCode,
                           .url = code.verificationUrl,
                           .expires = code.expires,
                           .message = code.message });
    };
    azure::DeviceCodeRequest request { .language = languageTag(m_settings.language()),
                                       .claims = std::move(claims) };
    Result<azure::Grant> grant = co_await device.signIn(std::move(request), show, std::move(stop));
    co_return std::move(grant);
}

azure::BrowserRequest AccountController::browserRequest(const ui::SignInPrompts &prompts,
                                                        const QString &clientId) const
{
    const bool isAzureCli = clientId == azure::kAzureCliClientId; // it is registered by that name alone
    return { .pages = { .language = languageTag(m_settings.language()),
                        .signedIn = prompts.signedInPage,
                        .failed = prompts.failedPage },
             .redirectHost = isAzureCli ? u"localhost"_s : u"127.0.0.1"_s };
}

Task<Result<azure::Grant>> AccountController::byBrowser(Session &session, QString tenant, QString clientId,
                                                        azure::BrowserRequest request,
                                                        ui::SignInPrompts prompts, std::stop_token stop)
{
    azure::BrowserSignIn browser(session.plain(), m_world.clock(), session.cloud(), std::move(tenant),
                                 std::move(clientId));
    Result<azure::Grant> grant =
        co_await browser.signIn(std::move(request), std::move(prompts.openUrl), std::move(stop));
    co_return std::move(grant);
}

Task<Result<AccountController::Candidate>> AccountController::commandLineEntered(Session &session,
                                                                                 std::stop_token stop)
{
    Candidate candidate =
        made(session, { .id = u"az"_s, .way = SignInWay::AzureCli, .cloud = session.cloud() });
    auto &tokens = static_cast<azure::CliTokens &>(*candidate.tokens);
    const Result<azure::Person> person = co_await tokens.person(stop);
    if (!person)
        co_return person.error();
    const Result<Secret> token = co_await tokens.tenant({}).token(stop);
    if (!token)
        co_return token.error();
    candidate.stored.name = person->userName;
    candidate.stored.tenantId = person->tenantId;
    co_return std::move(candidate);
}

Result<AccountController::Candidate> AccountController::principal(Session &session,
                                                                  ui::SignInRequest &request)
{
    azure::ServicePrincipal principal { .tenantId = request.tenant,
                                        .clientId = request.clientId,
                                        .secret = Secret(request.secret) };
    request.secret.fill('\0');
    if (request.way == SignInWay::Certificate) {
        Result<azure::ClientCertificate> certificate = readClientCertificate(request.certificateFile);
        if (!certificate)
            return certificate.error();
        principal.certificate = std::move(*certificate);
    }
    auto tokens = std::make_unique<azure::ClientCredentialTokens>(session.plain(), m_world.clock(),
                                                                  session.cloud(), std::move(principal));
    Candidate candidate { .stored = { .id = request.clientId + u'@' + request.tenant,
                                      .name = request.clientId,
                                      .way = request.way,
                                      .tenantId = request.tenant,
                                      .clientId = request.clientId,
                                      .cloud = session.cloud() } };
    candidate.tokens = std::make_unique<azure::OneTenantTokens>(std::move(tokens));
    return candidate;
}

AccountController::Candidate AccountController::made(Session &session, StoredAccount stored)
{
    Candidate candidate { .stored = std::move(stored) };
    const QString id = candidate.stored.id;
    if (candidate.stored.way == SignInWay::AzureCli) {
        candidate.tokens = std::make_unique<azure::CliTokens>(m_world.clock(), session.cloud(),
                                                              QStandardPaths::findExecutable(u"az"_s));
    } else if (candidate.stored.way == SignInWay::ManagedIdentity) {
        auto tokens = std::make_unique<azure::ManagedIdentityTokens>(
            m_direct, m_world.clock(), session.cloud(), candidate.stored.clientId);
        candidate.tokens = std::make_unique<azure::OneTenantTokens>(std::move(tokens));
    } else {
        const auto changed = [this, id](const Secret &token) { tokenChanged(id, token); };
        auto tokens = std::make_unique<azure::PersonTokens>(session.plain(), m_world.clock(), session.cloud(),
                                                            candidate.stored.tenantId,
                                                            candidate.stored.clientId, changed);
        candidate.person = tokens.get();
        candidate.tokens = std::move(tokens);
    }
    return candidate;
}

} // namespace slipway::app
