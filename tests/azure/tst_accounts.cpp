// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/accounts/accounts.h"
#include "azure/graph/resourcegraph.h"
#include "base/async/event.h"
#include "support/awaited.h"
#include "support/faketransport.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <map>

using namespace slipway;
using namespace slipway::azure;
using namespace Qt::StringLiterals;
using slipway::test::awaited;
using slipway::test::FakeTransport;
using slipway::test::TestClock;

namespace {

/// The token of a tenant is "token-" and its id.
class TenantToken final : public net::TokenSource
{
public:
    explicit TenantToken(QByteArray text)
        : m_text(std::move(text))
    {
    }
    Task<Result<Secret>> token(std::stop_token /*stop*/) override { co_return Secret(m_text); }
    void invalidate() override { }

private:
    QByteArray m_text;
};

class Tokens final : public AccountTokens
{
public:
    net::TokenSource &tenant(const QString &id) override
    {
        std::unique_ptr<TenantToken> &token = m_tokens[id];
        if (!token)
            token = std::make_unique<TenantToken>("token-" + id.toUtf8());
        return *token;
    }
    bool spansTenants() const override { return true; }
    void forget() override { ++*forgotten; }

    std::shared_ptr<int> forgotten = std::make_shared<int>(0); ///< how often

private:
    std::map<QString, std::unique_ptr<TenantToken>> m_tokens {};
};

/// Two tenants, each with subscriptions and machines that only its own token shows. As Azure, Resource Graph
/// says nothing about those that it leaves out.
class TwoTenants final : public net::HttpTransport
{
public:
    QList<std::pair<QString, QStringList>> asked {}; ///< token and subscriptions of each query
    QString silent {}; ///< a tenant that does not answer
    QString silentPath = u"/subscriptions"_s; ///< what it does not answer to
    int givenUp = 0; ///< how many have waited for that tenant until they were stopped
    QStringList refused {}; ///< tenants that let nobody in
    bool refusesTenants = false; ///< does not tell which ones there are
    QStringList tenants { u"home"_s, u"partner"_s };
    QStringList disabled {}; ///< subscriptions
    QStringList tokens {}; ///< of each request

    Task<Result<net::HttpResponse>> send(net::HttpRequest request, std::stop_token stop) override
    {
        const QString token =
            QString::fromLatin1(request.headers.value("Authorization")).mid(u"Bearer token-"_s.size());
        const QString path = request.url.path();
        if (token == silent && path == silentPath) {
            Event stopped;
            const std::stop_callback wakeOnStop(stop, [&stopped] { stopped.fire(); });
            co_await stopped;
            ++givenUp;
            co_return Error { .kind = ErrorKind::Cancelled };
        }
        tokens.append(token);
        const bool isRefused =
            path == u"/tenants"_s ? refusesTenants : refused.contains(token) && path == u"/subscriptions"_s;
        if (isRefused)
            co_return net::HttpResponse { .status = 403, .body = R"({"error":{"code":"No","message":"x"}})" };
        QJsonArray rows;
        if (path == u"/tenants"_s) {
            for (const QString &id : std::as_const(tenants))
                rows.append(QJsonObject { { u"tenantId"_s, id } });
        } else if (path == u"/subscriptions"_s) {
            for (const QString &id : subscriptionsOf(token))
                rows.append(
                    QJsonObject { { u"subscriptionId"_s, id },
                                  { u"displayName"_s, id },
                                  { u"state"_s, disabled.contains(id) ? u"Disabled"_s : u"Enabled"_s } });
        } else {
            co_return graph(token, request.body);
        }
        co_return answer({ { u"value"_s, rows } });
    }

private:
    static QStringList subscriptionsOf(const QString &tenant)
    {
        return { tenant + u"-1"_s, tenant + u"-2"_s };
    }
    static net::HttpResponse answer(const QJsonObject &body)
    {
        return { .status = 200, .body = QJsonDocument(body).toJson() };
    }
    net::HttpResponse graph(const QString &token, const QByteArray &body)
    {
        QStringList wanted;
        for (const QJsonValue &id : QJsonDocument::fromJson(body)[u"subscriptions"_s].toArray())
            wanted.append(id.toString());
        asked.append({ token, wanted });
        QJsonArray rows;
        for (const QString &id : std::as_const(wanted)) {
            if (!subscriptionsOf(token).contains(id))
                continue;
            rows.append(
                QJsonObject { { u"id"_s,
                                u"/subscriptions/"_s + id
                                    + u"/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/m"_s },
                              { u"name"_s, u"m"_s },
                              { u"location"_s, u"westeurope"_s },
                              { u"properties"_s, QJsonObject() } });
        }
        return answer({ { u"data"_s, rows } });
    }
};

const QUrl kEndpoint { u"https://arm.example"_s };

/// One account whose own tenant is "home".
/// \return how often its tokens were forgotten
std::shared_ptr<int> addTo(Accounts &accounts, TwoTenants &azure, TestClock &clock,
                           const QString &id = u"a"_s)
{
    auto tokens = std::make_unique<Tokens>();
    std::shared_ptr<int> forgotten = tokens->forgotten;
    accounts.add(std::make_unique<Account>(id, u"home"_s, Cloud { .armEndpoint = kEndpoint }, azure, clock,
                                           std::move(tokens)));
    return forgotten;
}

QStringList idsOf(const QList<Subscription> &subscriptions)
{
    QStringList ids;
    for (const Subscription &one : subscriptions)
        ids.append(one.id);
    return ids;
}

std::function<void(const QList<Subscription> &)> namesInto(QStringList &found)
{
    return [&found](const QList<Subscription> &some) {
        for (const Subscription &subscription : some)
            found.append(subscription.id);
    };
}

} // namespace

class TestAccounts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void list_tenantThatIsSilent_holdsBackNobodyElse();
    void list_allAnswer_givesEachOnce();
    void list_tenantsOnTwoPages_areAllAsked();
    void list_disabledSubscription_isLeftOut();
    void list_tenantThatRefuses_isItsErrorAndNobodyElses();
    void list_letInAgain_hasNoErrorAnyMore();
    void list_whileTenantsAreListed_tellsNothingOfTheLastTime();
    void list_whileATenantIsAskedAgain_tellsNothingOfItsLastTime();
    void list_failsNextTime_keepsWhatWasKnown();
    void list_tenantInOtherCase_isTheSame();
    void list_twoAccountsWithTheSame_giveItOnce();
    void list_allRefuse_isTheFirstFailure();
    void list_tenantThatIsGone_takesItsSubscriptionsAlong();
    void send_toNoSubscription_goesWithTheHomeToken();
    void send_nobodySignedIn_needsSignIn();
    void remove_account_forgetsItsTokens();
    void remove_accountThatIsAsked_tellsNothingMore();
    void graph_twoTenants_isAskedWithTheTokenOfEach();
    void graph_thousandsOfSubscriptions_areAskedInPortions();
    void graph_stopWhileAPageIsRead_isCancelled();
    void refreshAnew_whileATenantIsAsked_asksAgain();
    void refreshAnew_answersOfBefore_countForNothing();
    void refreshAnew_whileTenantsAreListed_asksAgain();
};

void TestAccounts::list_tenantThatIsSilent_holdsBackNobodyElse()
{
    TwoTenants azure;
    azure.silent = u"partner"_s;
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    QStringList found;
    std::optional<ErrorKind> ended;
    std::stop_source stop;
    TaskScope scope;
    scope.run(accounts.list(namesInto(found), stop.get_token()),
              [&ended](const Result<QList<Subscription>> &end) {
                  ended = end ? ErrorKind::Local : end.error().kind;
              });
    QTRY_COMPARE(found, (QStringList { u"home-1"_s, u"home-2"_s }));
    QVERIFY(!ended); // the other one may still come
    QVERIFY(accounts.reaches(u"HOME-1"_s));
    QVERIFY(!accounts.reaches(u"partner-1"_s));
    const QList<Tenant> tenants = accounts.account(u"a"_s)->tenants();
    QCOMPARE(tenants.size(), 2);
    QVERIFY(!tenants.at(0).isLoading && tenants.at(1).isLoading);
    stop.request_stop();
    QTRY_COMPARE(ended, std::optional(ErrorKind::Cancelled));
}

void TestAccounts::list_allAnswer_givesEachOnce()
{
    TwoTenants azure;
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    accounts.setHidden({ u"partner-2"_s });
    for (int time = 0; time < 2; ++time) { // what is known from the last time is asked for again
        QStringList found;
        const auto listed = awaited(accounts.list(namesInto(found), {}));
        QVERIFY(listed && *listed);
        QCOMPARE((*listed)->size(), 3);
        QCOMPARE(found, (QStringList { u"home-1"_s, u"home-2"_s, u"partner-1"_s }));
    }
}

void TestAccounts::list_tenantsOnTwoPages_areAllAsked()
{
    FakeTransport transport;
    TestClock clock;
    transport.expect("GET", u"/tenants?api-version=2022-12-01"_s)
        .answer(200,
                R"({"value":[{"tenantId":"t-1","displayName":"One","defaultDomain":"one.example"}],)"
                R"("nextLink":"https://arm.example/more"})")
        .check([](const net::HttpRequest &sent) {
            QCOMPARE(sent.headers.value("Authorization"), QByteArray("Bearer token-home"));
        });
    transport.expect("GET", u"/more"_s)
        .answer(200, R"({"value":[{"tenantId":"t-2","defaultDomain":"two.example"}]})");
    for (const QByteArray tenant : { "t-1", "t-2" }) {
        transport.expect("GET", u"/subscriptions?api-version=2022-12-01"_s)
            .answer(200, R"({"value":[{"subscriptionId":"of-)" + tenant + R"("}]})")
            .check([tenant](const net::HttpRequest &sent) {
                QCOMPARE(sent.headers.value("Authorization"), "Bearer token-" + tenant);
            });
    }
    Accounts accounts;
    const Account &account = accounts.add(std::make_unique<Account>(
        u"a"_s, u"home"_s, Cloud { .armEndpoint = kEndpoint }, transport, clock, std::make_unique<Tokens>()));
    const auto found = awaited(accounts.list({}));
    QVERIFY(found && *found);
    QCOMPARE(idsOf(**found), (QStringList { u"of-t-1"_s, u"of-t-2"_s }));
    QList<Tenant> tenants = account.tenants();
    tenants.removeIf([](const Tenant &tenant) { return tenant.id == u"home"_s; });
    QCOMPARE(tenants.size(), 2);
    QCOMPARE(tenants.at(0).name, u"One"_s);
    QCOMPARE(tenants.at(0).domain, u"one.example"_s);
    QCOMPARE(tenants.at(1).name, QString());
    QCOMPARE(tenants.at(1).domain, u"two.example"_s);
}

void TestAccounts::list_disabledSubscription_isLeftOut()
{
    TwoTenants azure;
    azure.disabled = { u"home-2"_s };
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    const auto listed = awaited(accounts.list({}));
    QVERIFY(listed && *listed);
    QCOMPARE(idsOf(**listed), (QStringList { u"home-1"_s, u"partner-1"_s, u"partner-2"_s }));
}

void TestAccounts::list_tenantThatRefuses_isItsErrorAndNobodyElses()
{
    TwoTenants azure;
    azure.refused = { u"partner"_s };
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    const auto listed = awaited(accounts.list({}));
    QVERIFY(listed && *listed);
    QCOMPARE(idsOf(**listed), (QStringList { u"home-1"_s, u"home-2"_s }));
    const QList<Tenant> tenants = accounts.account(u"a"_s)->tenants();
    QVERIFY(!tenants.at(0).error);
    QVERIFY(tenants.at(1).error);
    QCOMPARE(tenants.at(1).error->kind, ErrorKind::Forbidden);
}

void TestAccounts::list_letInAgain_hasNoErrorAnyMore()
{
    TwoTenants azure;
    azure.refused = { u"partner"_s };
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    QVERIFY(awaited(accounts.list({})));
    const Account &account = *accounts.account(u"a"_s);
    QVERIFY(account.tenants().constLast().error);
    azure.refusesTenants = true;
    QVERIFY(awaited(accounts.list({})));
    QVERIFY(account.error());
    azure.refusesTenants = false;
    azure.refused.clear();
    QVERIFY(awaited(accounts.list({})));
    QVERIFY(!account.error());
    QVERIFY(!account.tenants().constLast().error);
}

/// It may be gone: what is told is what has been asked.
void TestAccounts::list_whileTenantsAreListed_tellsNothingOfTheLastTime()
{
    TwoTenants azure;
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    QVERIFY(awaited(accounts.list({})));
    azure.silent = u"home"_s;
    azure.silentPath = u"/tenants"_s;
    QStringList found;
    TaskScope scope;
    scope.run(accounts.list(namesInto(found), scope.token()), [](const Result<QList<Subscription>> &) {});
    QVERIFY(accounts.account(u"a"_s)->isListing());
    QVERIFY(found.isEmpty());
}

void TestAccounts::list_whileATenantIsAskedAgain_tellsNothingOfItsLastTime()
{
    TwoTenants azure;
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    QVERIFY(awaited(accounts.list({})));
    azure.silent = u"partner"_s;
    QStringList found;
    TaskScope scope;
    scope.run(accounts.list(namesInto(found), scope.token()), [](const Result<QList<Subscription>> &) {});
    QTRY_COMPARE(found, (QStringList { u"home-1"_s, u"home-2"_s }));
    QVERIFY(accounts.account(u"a"_s)->tenants().constLast().isLoading);
}

/// A tenant that lets nobody in for now has not lost its machines.
void TestAccounts::list_failsNextTime_keepsWhatWasKnown()
{
    TwoTenants azure;
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    QVERIFY(awaited(accounts.list({})));
    azure.refused = { u"partner"_s };
    const auto listed = awaited(accounts.list({}));
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->size(), 4);
    QVERIFY(accounts.account(u"a"_s)->tenants().constLast().error);
    QVERIFY(accounts.reaches(u"partner-1"_s));
}

void TestAccounts::list_tenantInOtherCase_isTheSame()
{
    TwoTenants azure;
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    QVERIFY(awaited(accounts.list({})));
    azure.tenants = { u"HOME"_s, u"Partner"_s };
    const auto listed = awaited(accounts.list({}));
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->size(), 4);
    QCOMPARE(accounts.account(u"a"_s)->tenants().size(), 2);
}

void TestAccounts::list_twoAccountsWithTheSame_giveItOnce()
{
    TwoTenants azure;
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    addTo(accounts, azure, clock, u"b"_s);
    const auto listed = awaited(accounts.list({}));
    QVERIFY(listed && *listed);
    QCOMPARE(accounts.account(u"b"_s)->tenants().size(), 2);
    QCOMPARE((*listed)->size(), 4);
}

void TestAccounts::list_allRefuse_isTheFirstFailure()
{
    TwoTenants azure;
    azure.refused = { u"home"_s, u"partner"_s };
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    const auto listed = awaited(accounts.list({}));
    QVERIFY(listed);
    QVERIFY2(!*listed, "no subscription and no error would say that all is well");
    QCOMPARE(listed->error().kind, ErrorKind::Forbidden);
}

void TestAccounts::list_tenantThatIsGone_takesItsSubscriptionsAlong()
{
    for (const bool hadFailed : { false, true }) {
        TwoTenants azure;
        if (hadFailed)
            azure.refused = { u"partner"_s };
        TestClock clock;
        Accounts accounts;
        addTo(accounts, azure, clock);
        QVERIFY(awaited(accounts.list({})));
        QCOMPARE(accounts.reaches(u"partner-1"_s), !hadFailed);
        azure.tenants = { u"home"_s };
        const auto listed = awaited(accounts.list({}));
        QVERIFY(listed && *listed);
        QCOMPARE(idsOf(**listed), (QStringList { u"home-1"_s, u"home-2"_s }));
        QVERIFY(!accounts.reaches(u"partner-1"_s));
        for (const Tenant &tenant : accounts.account(u"a"_s)->tenants())
            QVERIFY2(!tenant.error, qPrintable(tenant.id));
    }
}

void TestAccounts::send_toNoSubscription_goesWithTheHomeToken()
{
    TwoTenants azure;
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    QVERIFY(awaited(accounts.list({})));
    azure.tokens.clear();
    for (const auto &path : { u"/tenants"_s, u"/subscriptions/PARTNER-2/resources"_s,
                              u"/Subscriptions/partner-1/resourcegroups"_s }) { // as Azure writes it, too
        net::HttpRequest request;
        request.method = "GET";
        request.url = QUrl(u"https://arm.example"_s + path);
        const auto response = awaited(accounts.send(request, {}));
        QVERIFY(response && *response);
    }
    QCOMPARE(azure.tokens, (QStringList { u"home"_s, u"partner"_s, u"partner"_s }));
}

void TestAccounts::send_nobodySignedIn_needsSignIn()
{
    Accounts accounts;
    const auto response = awaited(accounts.send({}, {}));
    QVERIFY(response && !*response);
    QCOMPARE(response->error().kind, ErrorKind::SignInRequired);
}

void TestAccounts::remove_account_forgetsItsTokens()
{
    TwoTenants azure;
    TestClock clock;
    Accounts accounts;
    const std::shared_ptr<int> forgotten = addTo(accounts, azure, clock);
    QVERIFY(awaited(accounts.list({})));
    accounts.remove(u"nobody"_s);
    QCOMPARE(*forgotten, 0);
    accounts.remove(u"a"_s);
    QCOMPARE(*forgotten, 1);
    QVERIFY(!accounts.account(u"a"_s));
    QVERIFY(!accounts.reaches(u"home-1"_s));
}

void TestAccounts::remove_accountThatIsAsked_tellsNothingMore()
{
    TwoTenants azure;
    azure.silent = u"partner"_s;
    TestClock clock;
    Accounts accounts;
    addTo(accounts, azure, clock);
    Account &account = *accounts.account(u"a"_s);
    account.refresh();
    QTRY_VERIFY(account.tenants().size() == 2 && !account.tenants().constFirst().isLoading);
    accounts.remove(u"a"_s);
    QSignalSpy changed(&accounts, &Accounts::changed);
    azure.silent.clear();
    account.refreshAnew();
    QTRY_VERIFY(!account.isLoading());
    QVERIFY(changed.isEmpty());
}

void TestAccounts::graph_twoTenants_isAskedWithTheTokenOfEach()
{
    TwoTenants azure;
    TestClock clock;
    const QUrl endpoint = kEndpoint;
    Accounts accounts;
    addTo(accounts, azure, clock);
    const auto listed = awaited(accounts.list({}));
    QVERIFY(listed && *listed);
    QCOMPARE((*listed)->size(), 4);

    const QList<QStringList> groups =
        accounts.byTenant({ u"partner-2"_s, u"home-1"_s, u"nobody"_s, u"PARTNER-1"_s, u"home-2"_s });
    QCOMPARE(groups,
             (QList<QStringList> { { u"partner-2"_s, u"PARTNER-1"_s }, { u"home-1"_s, u"home-2"_s } }));
    const ResourceGraph graph(accounts, clock, endpoint);
    QStringList found;
    const auto arrived = [&found](const QList<SharedMachine> &some) {
        for (const Machine &machine : some)
            found.append(machine.subscriptionId);
    };
    for (const QStringList &group : { QStringList { u"partner-2"_s }, QStringList { u"home-1"_s } }) {
        const auto read = awaited(graph.machines(group, arrived, {}));
        QVERIFY2(read && *read, "the query must succeed");
    }
    QCOMPARE(found, (QStringList { u"partner-2"_s, u"home-1"_s }));
    QCOMPARE(azure.asked.size(), 2);
    QCOMPARE(azure.asked.at(0).first, u"partner"_s);
    QCOMPARE(azure.asked.at(1).first, u"home"_s);
}

void TestAccounts::graph_thousandsOfSubscriptions_areAskedInPortions()
{
    TwoTenants azure;
    TestClock clock;
    const ResourceGraph graph(azure, clock, QUrl(u"https://arm.example"_s));
    QStringList many;
    for (int i = 0; i < 2'001; ++i)
        many.append(QString::number(i));
    const auto read = awaited(graph.machines(many, [](const QList<SharedMachine> &) {}, {}));
    QVERIFY2(read && *read, "the queries must succeed");
    QCOMPARE(azure.asked.size(), 3);
    QCOMPARE(azure.asked.at(0).second.size(), 1'000);
    QCOMPARE(azure.asked.at(2).second, QStringList { u"2000"_s });
}

/// This service answers at once: when the stop comes, its answer is being decoded.
void TestAccounts::graph_stopWhileAPageIsRead_isCancelled()
{
    TwoTenants azure;
    TestClock clock;
    std::stop_source stop;
    QMetaObject::invokeMethod(
        qApp, [&stop] { stop.request_stop(); }, Qt::QueuedConnection);
    bool hasArrived = false;
    const ResourceGraph graph(azure, clock, kEndpoint);
    const auto read = awaited(graph.machines(
        { u"home-1"_s }, [&hasArrived](const QList<SharedMachine> &) { hasArrived = true; },
        stop.get_token()));
    QVERIFY(read && !*read);
    QCOMPARE(read->error().kind, ErrorKind::Cancelled);
    QVERIFY(!hasArrived);
    QCOMPARE(azure.asked.size(), 1);
}

/// Somebody who signs in again while a tenant is being asked does not get what was asked before.
void TestAccounts::refreshAnew_whileATenantIsAsked_asksAgain()
{
    TwoTenants azure;
    TestClock clock;
    Account account(u"a"_s, u"home"_s, Cloud { .armEndpoint = kEndpoint }, azure, clock,
                    std::make_unique<Tokens>());
    azure.silent = u"partner"_s;
    account.refresh();
    QTRY_VERIFY(account.tenants().size() == 2 && !account.tenants().constFirst().isLoading);
    azure.silent.clear();
    account.refresh();
    QVERIFY(account.isLoading()); // as before: that is going on
    account.refreshAnew();
    QTRY_VERIFY(!account.isLoading());
    for (const Tenant &tenant : account.tenants()) {
        QVERIFY(!tenant.error);
        QCOMPARE(tenant.subscriptions.size(), 2);
    }
}

/// What was under way ends as cancelled, while the same tenant is being asked anew.
void TestAccounts::refreshAnew_answersOfBefore_countForNothing()
{
    TwoTenants azure;
    TestClock clock;
    Account account(u"a"_s, u"home"_s, Cloud { .armEndpoint = kEndpoint }, azure, clock,
                    std::make_unique<Tokens>());
    azure.silent = u"partner"_s;
    account.refresh();
    QTRY_VERIFY(account.tenants().size() == 2 && !account.tenants().constFirst().isLoading);
    account.refreshAnew();
    QTRY_COMPARE(azure.givenUp, 1);
    QTRY_VERIFY(!account.tenants().constFirst().isLoading);
    const Tenant partner = account.tenants().constLast();
    QVERIFY(partner.isLoading);
    QVERIFY2(!partner.error, "nobody has refused anything");
}

void TestAccounts::refreshAnew_whileTenantsAreListed_asksAgain()
{
    TwoTenants azure;
    TestClock clock;
    Account account(u"a"_s, u"home"_s, Cloud { .armEndpoint = kEndpoint }, azure, clock,
                    std::make_unique<Tokens>());
    azure.silent = u"home"_s;
    azure.silentPath = u"/tenants"_s;
    account.refresh();
    QVERIFY(account.isListing());
    account.refreshAnew();
    QTRY_COMPARE(azure.givenUp, 1);
    QVERIFY(account.isListing());
    QVERIFY(!account.error());
    azure.silent.clear();
    account.refreshAnew();
    QTRY_VERIFY(!account.isLoading());
    QVERIFY(!account.error());
    QCOMPARE(account.tenants().size(), 2);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
