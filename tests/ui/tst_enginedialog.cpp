// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/machines/docker/enginedialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using provisioning::EngineWorkKind;
using provisioning::StepKind;

namespace {

azure::MachineAccess access()
{
    azure::MachineAccess access;
    const QString base = u"/subscriptions/s1/resourceGroups/rg/providers/"_s;
    access.machine.id =
        azure::ArmId::parse(base + u"Microsoft.Compute/virtualMachines/web-01"_s).value_or(azure::ArmId());
    access.machine.name = u"web-01"_s;
    access.machine.interfaceSecurityGroup =
        azure::ArmId::parse(base + u"Microsoft.Network/networkSecurityGroups/web-nsg"_s)
            .value_or(azure::ArmId());
    access.interfaceRules = { { .name = u"slipway-docker-2376"_s,
                                .priority = 310,
                                .protocol = u"Tcp"_s,
                                .sources = { u"203.0.113.7/32"_s },
                                .destinationPorts = { u"2376"_s } } };
    return access;
}

docker::Host host()
{
    return { .id = docker::HostId(u"h1"_s),
             .name = u"web-01"_s,
             .endpoint = { .kind = docker::Endpoint::Kind::Tls, .address = u"198.51.100.7"_s, .port = 2376 },
             .identityId = u"i1"_s,
             .authorityId = u"a1"_s,
             .machineId = access().machine.id.text() };
}

} // namespace

/// What is done to an engine from its machine's tab: every change is shown before anything is.
class TestEngineDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void options_asTheEngineHasThem_areNothingToDo();
    void options_changedByKeyboard_sendOnlyThose();
    void options_readAtStart_sayThatContainersStop_data();
    void options_readAtStart_sayThatContainersStop();
    void options_wrong_cannotBeSent();
    void options_engineSilent_areNotOffered();
    void options_strangeLogDriver_isKept();
    void upgrade_sayWhatBecomesOfContainers_data();
    void upgrade_sayWhatBecomesOfContainers();
    void remove_showsEverything();
    void remove_data_wantsTheMachinesName();
    void remove_engineSilent_isStillPossible();
    void dialog_closedWhileAsking_startsNothing();

private:
    void open(EngineWorkKind kind);
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    Button *action() const { return find<Button>(u"action"_s); }
    QString impact() const { return find<QLabel>(u"engineImpact"_s)->text(); }
    QString changes() const { return find<QPlainTextEdit>(u"engineChanges"_s)->toPlainText(); }
    provisioning::EngineWork started() const;

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<EngineDialog> m_dialog;
};

void TestEngineDialog::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->setup.now =
        EngineNow { .options = { .logDriver = u"json-file"_s, .labels = { u"stage=test"_s } }, .running = 3 };
}

void TestEngineDialog::cleanup()
{
    m_dialog.reset();
    m_fakes.reset();
}

void TestEngineDialog::open(EngineWorkKind kind)
{
    m_dialog = std::make_unique<EngineDialog>(
        m_fakes->services, EngineTask { .kind = kind, .host = host(), .access = access() }, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

provisioning::EngineWork TestEngineDialog::started() const
{
    const auto runs = m_fakes->setup.runs();
    return runs.isEmpty() ? provisioning::EngineWork()
                          : runs.last()->plan().work.value_or(provisioning::EngineWork());
}

void TestEngineDialog::options_asTheEngineHasThem_areNothingToDo()
{
    open(EngineWorkKind::Options);
    QCOMPARE(find<QLineEdit>(u"labels"_s)->text(), u"stage=test"_s);
    QCOMPARE(find<QComboBox>(u"logDriver"_s)->currentData().toString(), u"json-file"_s);
    QVERIFY(!action()->isEnabled());
    QVERIFY2(impact().contains(u"already"_s), qPrintable(impact()));
    QVERIFY(changes().isEmpty());
}

void TestEngineDialog::options_changedByKeyboard_sendOnlyThose()
{
    open(EngineWorkKind::Options);
    auto *mirrors = find<QLineEdit>(u"registryMirrors"_s);
    mirrors->setFocus();
    QTest::keyClicks(mirrors, u"https://mirror.example"_s);
    QVERIFY2(impact().contains(u"keep running"_s), qPrintable(impact()));
    QVERIFY2(changes().contains(u"registry-mirrors"_s) && !changes().contains(u"labels"_s),
             qPrintable(changes()));
    QVERIFY(find<QPlainTextEdit>(u"engineRequests"_s)->toPlainText().contains(u"********"_s));
    QVERIFY(find<QPlainTextEdit>(u"engineCommands"_s)->toPlainText().startsWith(u"az vm extension set"_s));
    QSignalSpy begun(m_dialog.get(), &EngineDialog::started);
    QTest::keyClick(mirrors, Qt::Key_Return);
    QCOMPARE(begun.size(), 1);
    QCOMPARE(started().optionKeys, QStringList { u"registry-mirrors"_s });
    QCOMPARE(started().options.labels, QStringList { u"stage=test"_s });
}

void TestEngineDialog::options_readAtStart_sayThatContainersStop_data()
{
    QTest::addColumn<bool>("liveRestore");
    QTest::addColumn<QString>("says");
    QTest::newRow("containers stop") << false << u"3 running container(s) will stop"_s;
    QTest::newRow("switched on before") << true << u"containers keep running"_s;
}

void TestEngineDialog::options_readAtStart_sayThatContainersStop()
{
    QFETCH(const bool, liveRestore);
    QFETCH(const QString, says);
    open(EngineWorkKind::Options);
    auto *driver = find<QComboBox>(u"logDriver"_s);
    driver->setCurrentIndex(driver->findData(u"local"_s));
    find<QCheckBox>(u"liveRestore"_s)->setChecked(liveRestore);
    QVERIFY2(impact().contains(says), qPrintable(impact()));
    QVERIFY(action()->isEnabled());
}

void TestEngineDialog::options_wrong_cannotBeSent()
{
    open(EngineWorkKind::Options);
    find<QLineEdit>(u"addressPools"_s)->setText(u"172.30.0.1/16:24"_s);
    QVERIFY(!action()->isEnabled());
    QVERIFY2(impact().contains(u"172.30.0.1/16:24"_s), qPrintable(impact()));
    QTest::keyClick(find<QLineEdit>(u"addressPools"_s), Qt::Key_Return);
    QVERIFY(m_fakes->setup.runs().isEmpty());
}

void TestEngineDialog::options_engineSilent_areNotOffered()
{
    m_fakes->setup.now = Error { .kind = ErrorKind::Timeout, .subject = u"web-01"_s };
    open(EngineWorkKind::Options);
    QVERIFY(!find<QWidget>(u"engineOptions"_s)->isEnabled());
    QVERIFY(!m_dialog->findChild<Banner *>()->text().isEmpty());
    QVERIFY(!action()->isEnabled());
}

void TestEngineDialog::options_strangeLogDriver_isKept()
{
    m_fakes->setup.now = EngineNow { .options = { .logDriver = u"fluentd"_s } };
    open(EngineWorkKind::Options);
    QCOMPARE(find<QComboBox>(u"logDriver"_s)->currentText(), u"fluentd"_s);
    find<QCheckBox>(u"liveRestore"_s)->setChecked(true);
    action()->click();
    QCOMPARE(started().optionKeys, QStringList { u"live-restore"_s });
}

void TestEngineDialog::upgrade_sayWhatBecomesOfContainers_data()
{
    QTest::addColumn<Result<EngineNow>>("now");
    QTest::addColumn<QString>("says");
    QTest::newRow("stop") << Result<EngineNow>(EngineNow { .running = 3 }) << u"3 running container(s)"_s;
    QTest::newRow("live-restore") << Result<EngineNow>(EngineNow { .options = { .liveRestore = true } })
                                  << u"keep running"_s;
    QTest::newRow("no answer") << Result<EngineNow>(Error { .kind = ErrorKind::Timeout })
                               << u"does not answer"_s;
}

void TestEngineDialog::upgrade_sayWhatBecomesOfContainers()
{
    QFETCH(const Result<EngineNow>, now);
    QFETCH(const QString, says);
    m_fakes->setup.now = now;
    open(EngineWorkKind::Upgrade);
    QVERIFY2(impact().contains(says), qPrintable(impact()));
    action()->click();
    QCOMPARE(m_fakes->setup.runs().last()->plan().steps(),
             (QList { StepKind::UpgradeEngine, StepKind::Verify }));
    QVERIFY(!m_fakes->setup.runs().last()->plan().canBeUndone());
}

void TestEngineDialog::remove_showsEverything()
{
    open(EngineWorkKind::Remove);
    QVERIFY2(impact().contains(u"3 running container(s) will be stopped"_s), qPrintable(impact()));
    const QString all = changes();
    QVERIFY2(all.contains(u"slipway-docker-2376"_s) && all.contains(u"volumes stay"_s)
                 && all.contains(u"Forget the host"_s),
             qPrintable(all));
    action()->click();
    QVERIFY(!started().deletesData);
    QCOMPARE(m_fakes->setup.runs().last()->plan().steps(),
             (QList { StepKind::CloseRule, StepKind::RemoveEngine, StepKind::ForgetHost }));
}

void TestEngineDialog::remove_data_wantsTheMachinesName()
{
    open(EngineWorkKind::Remove);
    auto *data = find<QCheckBox>(u"deleteData"_s);
    auto *name = find<QLineEdit>(u"confirmDeletion"_s);
    QVERIFY(!name->isEnabled());
    data->setFocus();
    QTest::keyClick(data, Qt::Key_Space);
    QVERIFY2(changes().contains(u"delete them with all images and volumes"_s), qPrintable(changes()));
    QVERIFY(!action()->isEnabled());
    name->setFocus();
    QTest::keyClicks(name, u"web-0"_s);
    QVERIFY(!action()->isEnabled());
    QTest::keyClicks(name, u"1"_s);
    QVERIFY(action()->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(started().deletesData);
}

void TestEngineDialog::remove_engineSilent_isStillPossible()
{
    m_fakes->setup.now = Error { .kind = ErrorKind::Timeout };
    open(EngineWorkKind::Remove);
    QVERIFY(action()->isEnabled());
}

void TestEngineDialog::dialog_closedWhileAsking_startsNothing()
{
    open(EngineWorkKind::Remove);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isHidden());
    QVERIFY(m_fakes->setup.runs().isEmpty());
}

QTEST_MAIN(TestEngineDialog)
#include "tst_enginedialog.moc"
