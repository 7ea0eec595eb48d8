// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountcontroller.h"

namespace slipway::app {

using namespace Qt::StringLiterals;

AccountController::AccountController(World &world, const ui::Settings &settings, SandboxLauncher &sandbox,
                                     QObject *parent)
    : ui::AccountService(parent)
    , m_world(world)
    , m_settings(settings)
    , m_sandbox(sandbox)
{
}

AccountController::~AccountController() = default;

void AccountController::setState(ui::AccountState state)
{
    m_state = state;
    emit stateChanged();
}

QString AccountController::cloudName() const
{
    Session *session = m_world.session();
    return session ? session->cloud().name : QString();
}

QString AccountController::accountName() const
{
    Session *session = m_world.session();
    return session ? session->accountName() : QString();
}

Task<Result<>> AccountController::enterAsPrincipal(azure::Cloud cloud, azure::ServicePrincipal principal,
                                                   QString name, QString sandboxFolder, std::stop_token stop)
{
    // The factory is called once, before this frame ends.
    const Session::MakeTokens makeTokens = [&principal, &cloud, this](net::HttpTransport &http) {
        return std::make_unique<azure::ClientCredentialTokens>(http, m_world.clock(), cloud,
                                                               std::move(principal));
    };
    auto session = std::make_unique<Session>(cloud, name, m_world.clock(), makeTokens);
    const Result<Secret> token = co_await session->tokens().token(std::move(stop));
    if (!token)
        co_return token.error();
    m_world.enter(std::move(session), sandboxFolder);
    co_return Result<>();
}

Task<Result<>> AccountController::openSandbox(std::stop_token stop)
{
    const ui::AccountState before = m_state;
    setState(ui::AccountState::SigningIn);
    Result<SandboxAccess> access = co_await m_sandbox.open(m_world.lifeFolder());
    if (!access) {
        setState(before);
        co_return access.error();
    }
    azure::ServicePrincipal principal { .tenantId = access->tenantId,
                                        .clientId = access->clientId,
                                        .secret = std::move(access->clientSecret) };
    const Result<> entered = co_await enterAsPrincipal(access->cloud, std::move(principal), u"sandbox"_s,
                                                       access->dataFolder, std::move(stop));
    setState(entered ? ui::AccountState::SignedIn : before);
    co_return entered;
}

Task<Result<>> AccountController::signInAsServicePrincipal(QString tenant, QString clientId,
                                                           QByteArray secret, std::stop_token stop)
{
    setState(ui::AccountState::SigningIn);
    azure::ServicePrincipal principal { .tenantId = std::move(tenant),
                                        .clientId = clientId,
                                        .secret = Secret(secret) };
    secret.fill('\0');
    const Result<> entered = co_await enterAsPrincipal(azure::Cloud::azure(), std::move(principal),
                                                       std::move(clientId), {}, std::move(stop));
    setState(entered || m_world.session() ? ui::AccountState::SignedIn : ui::AccountState::SignedOut);
    co_return entered;
}

Task<Result<>> AccountController::signIn(QString tenant, std::function<void(ui::DeviceCode)> prompt,
                                         std::stop_token stop)
{
    setState(ui::AccountState::SigningIn);
    azure::DeviceCodeTokens *device = nullptr;
    const QString realTenant = tenant.isEmpty() ? u"organizations"_s : std::move(tenant);
    const Session::MakeTokens makeTokens = [&device, &realTenant, this](net::HttpTransport &http) {
        auto tokens = std::make_unique<azure::DeviceCodeTokens>(http, m_world.clock(), azure::Cloud::azure(),
                                                                realTenant, m_settings.clientId());
        device = tokens.get();
        return tokens;
    };
    auto session = std::make_unique<Session>(azure::Cloud::azure(), realTenant, m_world.clock(), makeTokens);
    const std::function<void(azure::DeviceCodePrompt)> show = [prompt](const azure::DeviceCodePrompt &code) {
        prompt({ .code = code.userCode, .url = code.verificationUrl, .expires = code.expires });
    };
    const Result<> signedIn = co_await device->signIn(m_settings.language(), show, std::move(stop));
    if (signedIn)
        m_world.enter(std::move(session));
    setState(m_world.session() ? ui::AccountState::SignedIn : ui::AccountState::SignedOut);
    co_return signedIn;
}

void AccountController::signOut()
{
    m_world.leave();
    setState(ui::AccountState::SignedOut);
}

} // namespace slipway::app
