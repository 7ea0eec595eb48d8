// SPDX-License-Identifier: GPL-3.0-or-later
// Tenants, tokens and access to machines against the program slipway-sandbox, as strangers start it.
#include "azure/accounts/account.h"
#include "azure/auth/clitokens.h"
#include "azure/auth/persontokens.h"
#include "azure/azureclient.h"
#include "azure/compute/vmaccess.h"
#include "net/qnamtransport.h"
#include "sandboxprocess.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QFile>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::azure;
using slipway::test::awaited;
using slipway::test::SandboxProcess;

namespace {

constexpr auto kLimit = 60s;
constexpr int kLimitMs = 60'000;

Cloud cloudOf(const SandboxProcess &process)
{
    const QUrl arm(process.fact(u"arm"_s));
    return { .name = u"Sandbox"_s,
             .armEndpoint = arm,
             .authority = arm.adjusted(QUrl::RemovePath),
             .audience = arm.toString() };
}

/// The tenant of this name or id in an account; an empty one when there is none.
Tenant tenantOf(const Account &account, const QString &id)
{
    for (const Tenant &tenant : account.tenants()) {
        if (tenant.id == id)
            return tenant;
    }
    return {};
}

} // namespace

class TestProcessTenants final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tenant_slow_holdsBackNobody();
    void tenant_blocked_failsAloneAndComesBack();
    void access_userIsMadeAndRemoved();
    void commandLine_itsToken_isTakenUntilItIsChallenged();

private:
    std::unique_ptr<Account> colleague();
    QString homeTenant() const { return m_process->fact(u"tenantId"_s); }
    QString partner() const { return m_process->fact(u"partnerTenantId"_s); }
    void addFault(const QByteArray &fault) const
    {
        QCOMPARE(m_process->askFaults("POST", "{\"faults\": [" + fault + "]}").first, 200);
    }
    /// What the partner's tenant is asked for tokens by.
    QByteArray partnerPath() const { return '/' + partner().toLatin1() + "/oauth2/v2.0/token"; }

    SystemClock m_clock;
    net::QnamTransport m_http;
    Cloud m_cloud;
    std::unique_ptr<SandboxProcess> m_process;
};

void TestProcessTenants::init()
{
    test::failOnAnyWarning();
    m_process = std::make_unique<SandboxProcess>();
    const QString problem = m_process->start({});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(!partner().isEmpty());
    m_cloud = cloudOf(*m_process);
}

void TestProcessTenants::cleanup()
{
    m_process.reset();
}

/// Signed in with a code: a member of the home tenant and a guest of the partner's.
std::unique_ptr<Account> TestProcessTenants::colleague()
{
    const QString user = m_process->facts().value(u"userNames"_s).toArray().at(1).toString();
    const QString client = m_process->fact(u"publicClientId"_s);
    QNetworkAccessManager browser;
    const auto approve = [&browser, &user](const DeviceCodePrompt &prompt) {
        QUrl page = prompt.verificationUrl;
        page.setQuery(QUrlQuery {
            { u"user_code"_s, prompt.userCode }, { u"user"_s, user }, { u"decision"_s, u"approve"_s } });
        browser.get(QNetworkRequest(page));
    };
    DeviceCodeSignIn device(m_http, m_clock, m_cloud, homeTenant(), client);
    auto grant = awaited(device.signIn({ .language = u"fr"_s }, approve, {}), kLimit);
    if (!grant || !*grant)
        return nullptr;
    auto tokens = std::make_unique<PersonTokens>(m_http, m_clock, m_cloud, homeTenant(), client, nullptr);
    tokens->adopt({}, std::move(**grant));
    return std::make_unique<Account>(user, homeTenant(), m_cloud, m_http, m_clock, std::move(tokens));
}

void TestProcessTenants::tenant_slow_holdsBackNobody()
{
    const std::unique_ptr<Account> account = colleague();
    QVERIFY(account);
    addFault(R"({"kind": "delay", "path": ")" + partnerPath() + R"(", "delayMs": 4000})");
    account->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(tenantOf(*account, homeTenant()).subscriptions.size(), 3, kLimitMs);
    QVERIFY(tenantOf(*account, partner()).isLoading);
    QTRY_VERIFY_WITH_TIMEOUT(!account->isLoading(), kLimitMs);
    QCOMPARE(tenantOf(*account, partner()).error->code, u"interaction_required"_s);
}

void TestProcessTenants::tenant_blocked_failsAloneAndComesBack()
{
    const std::unique_ptr<Account> account = colleague();
    QVERIFY(account);
    addFault(R"({"kind": "status", "count": 99, "status": 403, "code": "Blocked", "path": ")" + partnerPath()
             + "\"}");
    account->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!account->isLoading(), kLimitMs);
    QCOMPARE(tenantOf(*account, homeTenant()).subscriptions.size(), 3);
    QVERIFY(!tenantOf(*account, homeTenant()).error);
    QCOMPARE(tenantOf(*account, partner()).error->code, u"Blocked"_s);
    QCOMPARE(m_process->askFaults("DELETE").first, 204);
    account->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!account->isLoading(), kLimitMs);
    QCOMPARE(tenantOf(*account, partner()).error->code, u"interaction_required"_s); // what it wants itself
}

void TestProcessTenants::access_userIsMadeAndRemoved()
{
    const std::unique_ptr<Account> account = colleague();
    QVERIFY(account);
    net::HttpTransport &arm = account->homeWay();
    const ArmId machine = *ArmId::parse(m_process->facts()[u"engine"_s][u"machineId"_s].toString());
    const MachineChanges changes(arm, m_clock, m_cloud.armEndpoint);
    const Machines machines(arm, m_clock, m_cloud.armEndpoint);
    const auto found = awaited(machines.get(machine, {}), kLimit);
    QVERIFY(found && *found);
    int tag = 0;
    for (const AccessAction action : { AccessAction::SetPassword, AccessAction::RemoveUser }) {
        AccessRequest request { .action = action, .user = u"visitor"_s };
        if (action == AccessAction::SetPassword)
            request.password = Secret("Correct-Horse-7");
        const MachineChange change =
            accessChange(machine, (*found)->location, request, QString::number(++tag));
        const auto ended = awaited(changes.run(change, {}, {}), kLimit);
        QVERIFY2(ended && *ended, ended && !*ended ? qPrintable((*ended).error().detail) : "no end");
    }
    const Extensions extensions(arm, m_clock, m_cloud.armEndpoint);
    const auto installed = awaited(extensions.list(machine, {}), kLimit);
    QVERIFY(installed && *installed);
    const auto access = std::find_if((*installed)->cbegin(), (*installed)->cend(),
                                     [](const Extension &one) { return one.type == "VMAccessForLinux"_L1; });
    QVERIFY(access != (*installed)->cend());
    QCOMPARE(access->provisioningState, u"Succeeded"_s);
}

/// A stand-in for az that gives a real token of the process.
void TestProcessTenants::commandLine_itsToken_isTakenUntilItIsChallenged()
{
    ClientCredentialTokens real(m_http, m_clock, m_cloud,
                                { .tenantId = homeTenant(),
                                  .clientId = m_process->fact(u"clientId"_s),
                                  .secret = Secret(m_process->fact(u"clientSecret"_s).toUtf8()) });
    const auto token = awaited(real.token({}), kLimit);
    QVERIFY(token && *token);
    const QTemporaryDir folder;
    const QString az = folder.filePath(u"az"_s);
    QFile file(az);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\necho '{\"accessToken\":\"" + (*token)->reveal([](QByteArrayView bytes) {
        return bytes.toByteArray();
    }) + "\",\"expires_on\":4102444800}'\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    CliTokens tokens(m_clock, m_cloud, az);
    net::BearerPolicy arm(m_http, tokens.tenant({}), m_cloud.armEndpoint);
    const Subscriptions subscriptions(arm, m_cloud.armEndpoint);
    const auto listed = awaited(subscriptions.list({}), kLimit);
    QVERIFY(listed && *listed);
    QVERIFY(!(*listed)->isEmpty());

    addFault(R"({"kind": "challengeClaims", "path": "/subscriptions?"})");
    const auto challenged = awaited(subscriptions.list({}), kLimit);
    QVERIFY(challenged && !*challenged);
    QCOMPARE(challenged->error().kind, ErrorKind::SignInRequired);
    QCOMPARE(challenged->error().code, u"az.challenged"_s);
}

QTEST_GUILESS_MAIN(TestProcessTenants)
#include "tst_processtenants.moc"
