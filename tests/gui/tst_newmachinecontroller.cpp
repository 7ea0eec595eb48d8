// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a new machine is told of Azure: the sandbox is a cloud like any other here.
#include "app/newmachinecontroller.h"
#include "app/settingsstore.h"
#include "app/setupcontroller.h"
#include "fakekeychain.h"
#include "sandboxsession.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::test;
using sandbox::Fault;
using sandbox::Sandbox;

namespace {

/// What Application puts together for new machines.
struct Program
{
    explicit Program(const QString &folder)
        : settings(folder, {})
        , world(folder)
        , keeper(world, keychain)
        , setup(world, keeper, catalogue, settings)
        , machines(world, keeper, catalogue, setup)
    {
    }

    FakeKeychain keychain;
    const provisioning::Catalogue catalogue = *provisioning::Catalogue::builtIn();
    app::SettingsStore settings;
    app::World world;
    app::StoreKeeper keeper;
    app::SetupController setup;
    app::NewMachineController machines;
};

} // namespace

class TestNewMachineController final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void plan_groupAndNames_areLookedAtAgain_data();
    void plan_groupAndNames_areLookedAtAgain();
    void preview_whereAzureMayNotBeAsked_isMadeHere_data();
    void preview_whereAzureMayNotBeAsked_isMadeHere();
    void sizes_areFromTheSmallest_withWhatIsLeft();
    void price_ofACloudWithoutAPriceList_isNone();

private:
    QString existingGroup() const { return m_sandbox->machineIds().constFirst().split(u'/').at(4); }
    provisioning::NewMachineChoices choices(const QString &group, bool makesGroup) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Program> m_program;
};

void TestNewMachineController::init()
{
    failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Sandbox>> started = Sandbox::start({ .operationDelay = 50ms, .heartbeat = 0ms });
    QVERIFY(started);
    m_sandbox = std::move(*started);
    m_program = std::make_unique<Program>(m_folder->path());
    m_program->world.enter(sandboxSession(*m_sandbox, m_program->world.clock()));
}

void TestNewMachineController::cleanup()
{
    m_program.reset();
    m_sandbox.reset();
    m_folder.reset();
}

provisioning::NewMachineChoices TestNewMachineController::choices(const QString &group, bool makesGroup) const
{
    return {
        .name = u"fresh-01"_s,
        .subscription = m_sandbox->machineIds().constFirst().split(u'/').at(2),
        .group = group,
        .makesGroup = makesGroup,
        .location = u"westeurope"_s,
        .size = u"Standard_B2s"_s,
        .sshKey =
            u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB6KfQ5nCcVYNp0xuzIlGg4DE1DqQ8wc1n7GmB4vTq2h ann@example"_s,
        .addresses = { u"203.0.113.7"_s },
        .newAuthorityName = u"Fresh"_s,
        .identityName = u"ann"_s
    };
}

void TestNewMachineController::plan_groupAndNames_areLookedAtAgain_data()
{
    QTest::addColumn<bool>("isThere"); // the group
    QTest::addColumn<bool>("makesGroup");
    QTest::addColumn<bool>("isTaken"); // the name of the machine
    QTest::addColumn<QString>("code"); // empty: there is a plan
    QTest::newRow("new") << false << true << false << QString();
    QTest::newRow("existing") << true << false << false << QString();
    QTest::newRow("made by somebody meanwhile") << true << true << false << u"newmachine.group-exists"_s;
    QTest::newRow("gone meanwhile") << false << false << false << u"newmachine.group-gone"_s;
    QTest::newRow("name taken") << true << false << true << u"newmachine.name-taken"_s;
}

void TestNewMachineController::plan_groupAndNames_areLookedAtAgain()
{
    QFETCH(const bool, isThere);
    QFETCH(const bool, makesGroup);
    QFETCH(const bool, isTaken);
    QFETCH(const QString, code);
    provisioning::NewMachineChoices wanted = choices(isThere ? existingGroup() : u"fresh-rg"_s, makesGroup);
    if (isTaken)
        wanted.name = m_sandbox->machineIds().constFirst().split(u'/').constLast();
    const auto plan = awaited(m_program->machines.plan(wanted, {}));
    QVERIFY(plan);
    QCOMPARE(*plan ? QString() : plan->error().code, code);
}

void TestNewMachineController::preview_whereAzureMayNotBeAsked_isMadeHere_data()
{
    QTest::addColumn<bool>("makesGroup");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("new group, not allowed to ask above it") << true << 403 << true;
    QTest::newRow("new group, something else") << true << 400 << false;
    QTest::newRow("existing group, not allowed") << false << 403 << false;
}

/// What is not allowed in a group that is there would not be allowed later either.
void TestNewMachineController::preview_whereAzureMayNotBeAsked_isMadeHere()
{
    QFETCH(const bool, makesGroup);
    QFETCH(const int, status);
    QFETCH(const bool, isShown);
    const auto plan = awaited(
        m_program->machines.plan(choices(makesGroup ? u"fresh-rg"_s : existingGroup(), makesGroup), {}));
    QVERIFY(plan && *plan);
    m_sandbox->inject({ .kind = Fault::Kind::Status,
                        .pathContains = u"Microsoft.Resources/deployments"_s,
                        .status = status,
                        .code = u"SomeReason"_s,
                        .message = u"not in this scope"_s });
    const auto preview = awaited(m_program->machines.preview(**plan, {}));
    QVERIFY(preview);
    QCOMPARE(preview->has_value(), isShown);
    if (!isShown) {
        QCOMPARE(preview->error().code, u"SomeReason"_s);
        return;
    }
    QVERIFY(!(*preview)->isOfAzure);
    QList<azure::ArmId> made = (*plan)->made(); // the last one first
    QCOMPARE((*preview)->changes.size(), made.size());
    for (const azure::ForeseenChange &change : std::as_const((*preview)->changes))
        QCOMPARE(change.id, made.takeLast());
}

void TestNewMachineController::sizes_areFromTheSmallest_withWhatIsLeft()
{
    const QString subscription = choices({}, false).subscription;
    const QString location = u"northeurope"_s; // where the smallest is the last that Azure names
    const auto usages = awaited(m_program->world.session()->sizes().usages(subscription, location, {}));
    QVERIFY(usages && *usages);
    const auto offers = awaited(m_program->machines.sizes(subscription, location, {}));
    QVERIFY(offers && *offers && (*offers)->size() > 3);
    for (const ui::SizeOffer &offer : std::as_const(**offers))
        QCOMPARE(offer.left, azure::machinesLeft(offer.size, **usages));
    QVERIFY(std::is_sorted(
        (*offers)->cbegin(), (*offers)->cend(), [](const ui::SizeOffer &a, const ui::SizeOffer &b) {
            return std::pair(a.size.cores, a.size.memoryGiB) < std::pair(b.size.cores, b.size.memoryGiB);
        }));
}

/// Only the public cloud has one: elsewhere its prices would be wrong, and it is none of its business.
void TestNewMachineController::price_ofACloudWithoutAPriceList_isNone()
{
    const auto price = awaited(m_program->machines.price(u"Standard_B2s"_s, u"westeurope"_s, {}));
    QVERIFY(price && *price);
    QVERIFY(!**price);
}

QTEST_GUILESS_MAIN(TestNewMachineController)
#include "tst_newmachinecontroller.moc"
