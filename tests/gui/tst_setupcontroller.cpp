// SPDX-License-Identifier: GPL-3.0-or-later
// Set-ups and their plans while people sign out and in again, as in life: the sandbox is a cloud like any
// other here.
#include "app/settingsstore.h"
#include "app/setupcontroller.h"
#include "fakekeychain.h"
#include "pki/authority.h"
#include "provisioning/guardingrules.h"
#include "provisioning/ownaddress.h"
#include "provisioning/rulechange.h"
#include "provisioning/sources.h"
#include "sandboxsession.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::test;
using Phase = ui::SetupRun::Phase;
using sandbox::Fault;
using sandbox::Sandbox;

namespace {

constexpr int kPatience = 60'000; ///< ms
/// Nobody listens there.
constexpr quint16 kNoPort = 1;
constexpr auto kNowhere = "https://127.0.0.1:1/"_L1;

/// What Application puts together for set-ups.
struct Program
{
    explicit Program(const QString &folder)
        : settings(folder, {})
        , world(folder)
        , keeper(world, keychain)
        , setup(world, keeper, catalogue, settings)
    {
    }

    FakeKeychain keychain;
    const provisioning::Catalogue catalogue = *provisioning::Catalogue::builtIn();
    app::SettingsStore settings;
    app::World world;
    app::StoreKeeper keeper;
    app::SetupController setup;
};

} // namespace

class TestSetupController final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offer_signedOutMeanwhile_isMadeWithoutTheRule();
    void offer_privateMachine_letsInWhatItSeesOfThisComputer();
    void offer_authorityEnds_saysSoBeforehand_data();
    void offer_authorityEnds_saysSoBeforehand();
    void offer_addressService_isAskedOnlyForARule_data();
    void offer_addressService_isAskedOnlyForARule();
    void run_signedOutAndInAgain_goesOnAndIsUndone();

private:
    void signIn() { m_program->world.enter(sandboxSession(*m_sandbox, m_program->world.clock())); }
    /// As AccountController does it.
    void signOut()
    {
        m_program->world.session()->accounts().remove(u"somebody"_s);
        m_program->world.leave();
    }
    azure::Machine machine(const QString &name = u"web-01"_s) const
    {
        const auto id = azure::ArmId::parse(*m_sandbox->machineId(name));
        const auto found = awaited(m_program->world.session()->machines().get(*id, {}));
        return found && *found ? **found : azure::Machine();
    }

    /// Known, and with nobody who answers.
    static docker::Host hostOn(const azure::Machine &machine)
    {
        return {
            .id = docker::HostId(u"h"_s),
            .name = machine.name,
            .endpoint = { .kind = docker::Endpoint::Kind::Tls, .address = u"127.0.0.1"_s, .port = kNoPort },
            .identityId = u"i"_s,
            .authorityId = u"a"_s,
            .machineId = machine.id.text()
        };
    }
    /// \param made days ago, for 30 days
    bool putAuthority(const QString &id, const QString &name, int made)
    {
        const QDateTime then = m_program->world.clock().now().addDays(-made).addSecs(60);
        const auto keyed =
            pki::makeAuthority({ .commonName = name, .validity = std::chrono::days(30), .now = then });
        pki::CertificateStore &store = m_program->world.workspace().certificates;
        return keyed
            && store.putAuthority(
                { .id = pki::AuthorityId(id), .name = name, .certificate = keyed->certificate },
                keyed->privateKey);
    }
    bool putRule(const azure::ArmId &group, azure::SecurityRule rule) const
    {
        rule.protocol = u"Tcp"_s;
        rule.destinationPorts = QStringList { QString::number(kNoPort) };
        const auto put = awaited(m_program->world.session()->securityGroups().putRule(group, rule, {}));
        return put && *put;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Program> m_program;
};

void TestSetupController::init()
{
    failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Sandbox>> started = Sandbox::start({ .operationDelay = 50ms, .heartbeat = 0ms });
    QVERIFY(started);
    m_sandbox = std::move(*started);
    m_program = std::make_unique<Program>(m_folder->path());
    signIn();
}

void TestSetupController::cleanup()
{
    m_program.reset();
    m_sandbox.reset();
    m_folder.reset();
}

void TestSetupController::offer_signedOutMeanwhile_isMadeWithoutTheRule()
{
    m_program->settings.setAddressService(kNowhere); // so that the rule is looked at, too
    const docker::Host host = hostOn(machine());
    QVERIFY(m_program->world.workspace().hosts.put(host));
    QVERIFY(awaited(m_program->keeper.open({})));
    // What is asked of the machine last.
    m_sandbox->inject({ .kind = Fault::Kind::Delay, .pathContains = u"/subnets/"_s, .delay = 500ms });

    std::optional<QList<ui::ReplacementOffer>> offers;
    TaskScope window;
    window.run(m_program->setup.offerReplacements({ host.id }, window.token()),
               [&offers](QList<ui::ReplacementOffer> made) { offers = std::move(made); });
    QTRY_VERIFY(m_sandbox->faults().isEmpty()); // it is asked now
    signOut();
    QTRY_VERIFY(offers);
    QCOMPARE(offers->size(), 1);
    QVERIFY(offers->constFirst().plan);
    QVERIFY(offers->constFirst().plan->ruleGroups().isEmpty());
}

/// No service on the Internet is asked, which would tell another address.
void TestSetupController::offer_privateMachine_letsInWhatItSeesOfThisComputer()
{
    QVERIFY(m_program->settings.addressService().isEmpty());
    const azure::Machine inner = machine(u"inner-01"_s);
    const Result<QString> own = provisioning::addressTowards(inner.privateAddress);
    if (!own)
        QSKIP("this computer has no way to other networks");
    const auto access =
        awaited(provisioning::accessTo(m_program->world.session()->securityGroups(), inner, {}));
    QVERIFY(access && *access);
    const azure::ArmId group = (*access)->machine.interfaceSecurityGroup;
    QVERIFY(putRule(group,
                    { .name = provisioning::ruleNameFor(kNoPort, inner.name),
                      .priority = 400,
                      .sources = { u"203.0.113.7"_s } }));
    QVERIFY(putRule(group,
                    { .name = u"nobody-else"_s, .priority = 4000, .allow = false, .sources = { u"*"_s } }));
    const docker::Host host = hostOn(inner);
    QVERIFY(m_program->world.workspace().hosts.put(host));
    QVERIFY(awaited(m_program->keeper.open({})));

    const auto offers = awaited(m_program->setup.offerReplacements({ host.id }, {}));
    QVERIFY(offers && offers->size() == 1 && offers->constFirst().plan);
    const provisioning::Plan plan = *offers->constFirst().plan;
    QVERIFY(plan.ruleGroups().contains(group));
    QCOMPARE(plan.choices.addresses, QStringList { *provisioning::canonicalSource(*own) });
}

void TestSetupController::offer_authorityEnds_saysSoBeforehand_data()
{
    QTest::addColumn<int>("made"); // days ago, for 30 days
    QTest::addColumn<QString>("code");
    QTest::newRow("long ago") << 400 << u"renew.authority-ended"_s;
    QTest::newRow("today") << 30 << u"renew.authority-ended"_s;
    QTest::newRow("in two days") << 28 << QString();
}

/// The plan's first step would fail, with words about a number of days that nobody has chosen.
void TestSetupController::offer_authorityEnds_saysSoBeforehand()
{
    QFETCH(const int, made);
    QVERIFY(awaited(m_program->keeper.open({})));
    const docker::Host host = hostOn(machine());
    QVERIFY(putAuthority(host.authorityId, u"Ours"_s, made));
    for (const QString &other : { u"0"_s, u"z"_s }) // that it has to be told from
        QVERIFY(putAuthority(other, u"Other"_s, 500));
    QVERIFY(m_program->world.workspace().hosts.put(host));

    const auto offers = awaited(m_program->setup.offerReplacements({ host.id }, {}));
    QVERIFY(offers && offers->size() == 1);
    const ui::ReplacementOffer &offer = offers->constFirst();
    QTEST(offer.error ? offer.error->code : QString(), "code");
    QCOMPARE(offer.plan.has_value(), !offer.error);
    if (offer.error)
        QCOMPARE(offer.error->subject, u"Ours"_s);
}

void TestSetupController::offer_addressService_isAskedOnlyForARule_data()
{
    QTest::addColumn<bool>("hasRule");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("no rule of ours") << false << u"https"_s << false;
    QTest::newRow("a rule of ours") << true << u"https"_s << true;
    QTest::newRow("a service whose answer anybody can forge") << true << u"http"_s << false;
}

/// Somebody on the Internet learns of a repair only where the answer is of use.
void TestSetupController::offer_addressService_isAskedOnlyForARule()
{
    QFETCH(const bool, hasRule);
    QFETCH(const QString, scheme);
    QTcpServer service;
    QVERIFY(service.listen(QHostAddress::LocalHost));
    int asked = 0;
    connect(&service, &QTcpServer::newConnection, this, [&service, &asked] {
        ++asked;
        service.nextPendingConnection()->abort();
    });
    m_program->settings.setAddressService(u"%1://127.0.0.1:%2/"_s.arg(scheme).arg(service.serverPort()));
    const azure::Machine web = machine();
    if (hasRule) {
        QVERIFY(putRule(web.interfaceSecurityGroup,
                        { .name = provisioning::ruleNameFor(kNoPort, web.name),
                          .priority = 400,
                          .sources = { u"203.0.113.7"_s } }));
    }
    const docker::Host host = hostOn(web);
    QVERIFY(m_program->world.workspace().hosts.put(host));
    QVERIFY(awaited(m_program->keeper.open({})));

    const auto offers = awaited(m_program->setup.offerReplacements({ host.id }, {}));
    QVERIFY(offers && offers->size() == 1);
    QVERIFY2(offers->constFirst().plan, "an answer that does not come leaves the rule as it is");
    QCOMPARE(offers->constFirst().containers, ui::ContainersThen::Unknown); // nobody answers there
    QTEST(asked > 0, "isAsked");
}

void TestSetupController::run_signedOutAndInAgain_goesOnAndIsUndone()
{
    m_sandbox->inject({ .kind = Fault::Kind::FailOperation,
                        .pathContains = u"web-01/extensions"_s,
                        .code = u"VMExtensionProvisioningError"_s,
                        .message = u"the disk is full"_s });
    const auto plan = awaited(m_program->setup.plan({ .machine = machine(),
                                                      .newAuthorityName = u"Ours"_s,
                                                      .identityName = u"me"_s,
                                                      .addresses = { u"203.0.113.7"_s } },
                                                    {}));
    QVERIFY(plan && *plan);
    ui::SetupRun *run = m_program->setup.start(**plan);
    QTRY_COMPARE_WITH_TIMEOUT(run->phase(), Phase::Failed, kPatience);
    signOut();
    run->retry();
    QTRY_COMPARE_WITH_TIMEOUT(run->phase(), Phase::Failed, kPatience);
    QCOMPARE(run->error()->kind, ErrorKind::SignInRequired);

    signIn();
    run->retry();
    QTRY_VERIFY_WITH_TIMEOUT(run->phase() != Phase::Running, kPatience);
    QVERIFY2(run->phase() == Phase::Succeeded,
             qPrintable(run->error() ? run->error()->code + run->error()->detail : QString()));
    signOut();
    signIn();
    run->undo();
    QTRY_VERIFY_WITH_TIMEOUT(run->phase() != Phase::Undoing, kPatience);
    QVERIFY2(run->phase() == Phase::Undone,
             qPrintable(run->error() ? run->error()->code + run->error()->detail : QString()));
}

QTEST_GUILESS_MAIN(TestSetupController)
#include "tst_setupcontroller.moc"
