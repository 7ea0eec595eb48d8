// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxsession.h"

#include "azure/auth/accounttokens.h"
#include "azure/auth/signin.h"
#include "net/networkoptions.h"

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

/// Somebody whose token is good for nothing here.
class StrangersToken final : public net::TokenSource
{
public:
    Task<Result<Secret>> token(std::stop_token /*stop*/) override { co_return Secret("stranger"); }
    void invalidate() override { }
};

} // namespace

std::unique_ptr<app::Session> sandboxSession(const sandbox::Sandbox &sandbox, Clock &clock, bool hasStranger)
{
    QString audience = sandbox.armEndpoint().toString();
    while (audience.endsWith(u'/'))
        audience.chop(1);
    const azure::Cloud cloud { .name = u"Sandbox"_s,
                               .armEndpoint = sandbox.armEndpoint(),
                               .authority = sandbox.authority(),
                               .audience = audience };
    auto made = std::make_unique<app::Session>(cloud, clock, std::make_shared<net::NetworkSetup>());
    if (hasStranger) {
        made->accounts().add(std::make_unique<azure::Account>(
            u"stranger"_s, u"elsewhere"_s, cloud, made->bare(), clock,
            std::make_unique<azure::OneTenantTokens>(std::make_unique<StrangersToken>())));
    }
    auto tokens = std::make_unique<azure::ClientCredentialTokens>(
        made->plain(), clock, cloud,
        azure::ServicePrincipal { .tenantId = sandbox.tenantId(),
                                  .clientId = sandbox.clientId(),
                                  .secret = Secret(sandbox.clientSecret()) });
    made->accounts().add(
        std::make_unique<azure::Account>(u"somebody"_s, sandbox.tenantId(), cloud, made->bare(), clock,
                                         std::make_unique<azure::OneTenantTokens>(std::move(tokens))));
    return made;
}

} // namespace slipway::test
