// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "mainjob.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/warnings.h"
#include "ui/services/hostservice.h"
#include "ui/services/machineservice.h"
#include "ui/services/setupservice.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using provisioning::Plan;
using provisioning::Route;
using Phase = ui::SetupRun::Phase;

namespace {

constexpr auto kPatience = 60'000; ///< ms
constexpr qsizetype kAtATime = 3; ///< as the program does it
const QString kAuthority = u"of-several"_s;

QString words(const Error &error)
{
    return error.code + u": "_s + error.detail;
}

bool isBusy(const ui::SetupRun *run)
{
    return run->phase() == Phase::Waiting || run->phase() == Phase::Running || run->phase() == Phase::Undoing;
}

/// By the tabulator, as people without a mouse do.
bool tabTo(const QString &button)
{
    for (int presses = 0; presses < 30; ++presses) {
        if (MainJob::find(button) && MainJob::find(button)->hasFocus())
            return true;
        MainJob::press(Qt::Key_Tab);
    }
    return false;
}

QStringList column(const QTreeWidget &table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.topLevelItemCount(); ++row)
        texts.append(table.topLevelItem(row)->text(column));
    return texts;
}

/// All machines but those that no test can reach: without an address to the outside.
bool selectAllButInner()
{
    auto *table = MainJob::find<QAbstractItemView>(u"machines"_s);
    if (!table)
        return false;
    table->setFocus();
    MainJob::press(Qt::Key_Home, Qt::ControlModifier);
    MainJob::press(Qt::Key_A, Qt::ControlModifier);
    for (int presses = 0; presses < table->model()->rowCount(); ++presses) {
        if (table->currentIndex().siblingAtColumn(1).data().toString() == "inner-01"_L1) {
            MainJob::press(Qt::Key_Space, Qt::ControlModifier);
            return true;
        }
        MainJob::press(Qt::Key_Down, Qt::ControlModifier);
    }
    return false;
}

} // namespace

/// Docker on several machines of the embedded sandbox, a few at a time.
class TestSeveralSetups final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_data = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_application.reset();
        m_data.reset();
    }

    void oneFails_othersGoOn_eachIsRetriedAndUndone();
    void killedBeforeTheirTurn_areContinuedAfewAtATime();
    void together_areUndoneAfewAtATime();
    void window_byKeyboard_mixedSelection();
    void waiting_canBeCancelledAndTakenBack();

private:
    /// In the embedded sandbox, or in one that runs already: the file says where.
    bool start(const QString &at = {});
    void setDelay(std::chrono::milliseconds delay)
    {
        m_application->sandbox().embedded()->setOperationDelay(delay);
    }
    ui::SetupService &setup() { return m_application->services().setup; }
    /// For all machines that can get Docker, up to `most`; empty when something is wrong.
    QList<Plan> plans(qsizetype most);

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<app::Application> m_application;
};

bool TestSeveralSetups::start(const QString &at)
{
    m_application = std::make_unique<app::Application>(
        app::CommandLine { .sandbox = true, .sandboxAt = at, .language = u"en"_s }, m_data->path());
    m_application->start();
    return QTest::qWaitFor(
        [this] {
            return m_application->world().session() && !m_application->services().machines.isLoading()
                && !m_application->services().machines.rows().isEmpty();
        },
        kPatience);
}

QList<Plan> TestSeveralSetups::plans(qsizetype most)
{
    QList<Plan> made;
    const QList<ui::MachineRow> rows = m_application->services().machines.rows();
    for (const ui::MachineRow &row : rows) {
        if (row.verdict.kind != provisioning::VerdictKind::CanGetDocker
            || !row.verdict.routes.contains(Route::CustomScript) || row.machine->publicAddress.isEmpty()
            || made.size() == most)
            continue;
        const auto plan = awaited(setup().plan({ .machine = row.machine,
                                                 .newAuthorityName = u"Several"_s,
                                                 .sharedAuthorityId = kAuthority,
                                                 .identityName = u"me"_s,
                                                 .addresses = { u"203.0.113.7"_s } },
                                               {}));
        if (plan && *plan)
            made.append(**plan);
    }
    return made;
}

void TestSeveralSetups::oneFails_othersGoOn_eachIsRetriedAndUndone()
{
    QVERIFY(start());
    setDelay(50ms);
    const QList<Plan> all = plans(5);
    QVERIFY2(all.size() > kAtATime, "too few machines for a queue");
    const qsizetype before = m_application->services().hosts.hosts().size();
    const QString unlucky = all.at(1).choices.machine.name;
    m_application->sandbox().embedded()->inject({ .kind = sandbox::Fault::Kind::FailOperation,
                                                  .pathContains = unlucky + u"/extensions"_s,
                                                  .code = u"VMExtensionProvisioningError"_s,
                                                  .message = u"the disk is full"_s });

    const QList<ui::SetupRun *> runs = setup().startAll(all);
    QCOMPARE(runs.size(), all.size());
    qsizetype most = 0;
    const auto look = [&runs, &most] {
        most =
            std::max<qsizetype>(most, std::count_if(runs.cbegin(), runs.cend(), [](const ui::SetupRun *run) {
                                    return run->phase() == Phase::Running;
                                }));
    };
    look();
    for (ui::SetupRun *run : runs)
        connect(run, &ui::SetupRun::changed, this, look);
    QTRY_VERIFY_WITH_TIMEOUT(std::none_of(runs.cbegin(), runs.cend(), isBusy), kPatience);
    QCOMPARE(most, kAtATime);
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const QString said = runs.at(i)->error() ? words(*runs.at(i)->error()) : QString();
        QVERIFY2(runs.at(i)->phase() == (i == 1 ? Phase::Failed : Phase::Succeeded), qPrintable(said));
    }
    QVERIFY(words(*runs.at(1)->error()).contains(u"the disk is full"_s));

    runs.at(1)->retry();
    QTRY_VERIFY_WITH_TIMEOUT(!isBusy(runs.at(1)), kPatience);
    QCOMPARE(runs.at(1)->phase(), Phase::Succeeded);
    const QList<docker::Host> hosts = m_application->services().hosts.hosts();
    QCOMPARE(hosts.size(), before + runs.size());
    QCOMPARE(std::count_if(hosts.cbegin(), hosts.cend(),
                           [](const docker::Host &host) { return host.authorityId == kAuthority; }),
             runs.size());

    // The authority goes with the last of them, and no rule of another machine goes before.
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const auto known = setup().authorities();
        QVERIFY(std::any_of(known.cbegin(), known.cend(),
                            [](const auto &authority) { return authority.first == kAuthority; }));
        for (qsizetype other = i; other < runs.size(); ++other)
            QVERIFY(m_application->sandbox().embedded()->isEngineListening(
                all.at(other).choices.machine.id.text()));
        runs.at(i)->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!isBusy(runs.at(i)), kPatience);
        QVERIFY2(runs.at(i)->phase() == Phase::Undone,
                 qPrintable(runs.at(i)->error() ? words(*runs.at(i)->error()) : QString()));
    }
    const auto known = setup().authorities();
    QVERIFY(std::none_of(known.cbegin(), known.cend(),
                         [](const auto &authority) { return authority.first == kAuthority; }));
    QCOMPARE(m_application->services().hosts.hosts().size(), before);
}

void TestSeveralSetups::killedBeforeTheirTurn_areContinuedAfewAtATime()
{
    const auto sandbox =
        sandbox::Sandbox::start({ .operationDelay = 10min, .heartbeat = 0ms }); // outlives both
    QVERIFY(sandbox);
    const QString at = m_data->filePath(u"sandbox.json"_s);
    QFile file(at);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        QJsonDocument(QJsonObject { { u"arm"_s, (*sandbox)->armEndpoint().toString() },
                                    { u"tenantId"_s, (*sandbox)->tenantId() },
                                    { u"clientId"_s, (*sandbox)->clientId() },
                                    { u"clientSecret"_s, QString::fromLatin1((*sandbox)->clientSecret()) } })
            .toJson(QJsonDocument::Compact)
        + '\n');
    file.close();

    QVERIFY(start(at));
    const QList<Plan> all = plans(5);
    QCOMPARE(all.size(), 5);
    QCOMPARE(setup().startAll(all).constLast()->phase(), Phase::Waiting);
    m_application.reset();

    (*sandbox)->setOperationDelay(50ms);
    QVERIFY(start(at));
    QTRY_COMPARE_WITH_TIMEOUT(setup().interrupted().size(), all.size(), kPatience);
    qsizetype most = 0;
    connect(&setup(), &ui::SetupService::runsChanged, this, [this, &most] {
        const QList<ui::SetupRun *> runs = setup().runs();
        most =
            std::max<qsizetype>(most, std::count_if(runs.cbegin(), runs.cend(), [](const ui::SetupRun *run) {
                                    return run->phase() == Phase::Running;
                                }));
    });
    // Home continues one and leads to Activity, which continues the others.
    for (const QString &button : { u"continueSetup"_s, u"continueAll"_s }) {
        QTRY_VERIFY(MainJob::find(button));
        MainJob::find(button)->setFocus();
        QTest::keyClick(MainJob::find(button), Qt::Key_Space);
    }
    QCOMPARE(setup().runs().size(), all.size());
    const QList<ui::SetupRun *> runs = setup().runs();
    QTRY_VERIFY_WITH_TIMEOUT(std::none_of(runs.cbegin(), runs.cend(), isBusy), kPatience);
    QVERIFY2(most <= kAtATime, qPrintable(QString::number(most)));
    for (const ui::SetupRun *run : runs)
        QVERIFY2(run->phase() == Phase::Succeeded,
                 qPrintable(run->error() ? words(*run->error()) : QString()));
    QVERIFY(setup().interrupted().isEmpty());
}

void TestSeveralSetups::waiting_canBeCancelledAndTakenBack()
{
    QVERIFY(start());
    setDelay(10min); // nothing ends by itself
    const QList<Plan> all = plans(4);
    QCOMPARE(all.size(), 4);
    ui::SetupRun *last = setup().startAll(all).constLast();
    last->cancel();
    QCOMPARE(last->phase(), Phase::Cancelled);
    last->undo();
    QTRY_VERIFY_WITH_TIMEOUT(!isBusy(last), kPatience);
    QCOMPARE(last->phase(), Phase::Undone);
    const auto puts = m_application->sandbox().embedded()->recordedExtensionPuts();
    const QString machine = all.constLast().choices.machine.id.text();
    QVERIFY(std::none_of(puts.cbegin(), puts.cend(),
                         [&machine](const auto &put) { return put.machineId == machine; }));
}

void TestSeveralSetups::together_areUndoneAfewAtATime()
{
    QVERIFY(start());
    setDelay(50ms);
    const qsizetype before = m_application->services().hosts.hosts().size();
    const QList<ui::SetupRun *> runs = setup().startAll(plans(5));
    QCOMPARE(runs.size(), 5);
    QTRY_VERIFY_WITH_TIMEOUT(std::none_of(runs.cbegin(), runs.cend(), isBusy), kPatience);
    const auto undoing = [&runs] {
        return std::count_if(runs.cbegin(), runs.cend(),
                             [](const ui::SetupRun *run) { return run->phase() == Phase::Undoing; });
    };
    qsizetype most = 0;
    for (const ui::SetupRun *run : runs)
        connect(run, &ui::SetupRun::changed, this, [&most, undoing] { most = std::max(most, undoing()); });
    setup().runInTurn(runs, ui::RunAction::Undo);
    QCOMPARE(undoing(), kAtATime);
    QCOMPARE(runs.constLast()->phase(), Phase::Waiting);
    runs.constLast()->cancel(); // stays as it was
    QCOMPARE(runs.constLast()->phase(), Phase::Succeeded);
    QTRY_VERIFY_WITH_TIMEOUT(std::none_of(runs.cbegin(), runs.cend(), isBusy), kPatience);
    QCOMPARE(std::count_if(runs.cbegin(), runs.cend(),
                           [](const ui::SetupRun *run) { return run->phase() == Phase::Undone; }),
             4);
    QCOMPARE(most, kAtATime);
    QCOMPARE(m_application->services().hosts.hosts().size(), before + 1);
    const auto known = setup().authorities();
    QVERIFY(std::any_of(known.cbegin(), known.cend(),
                        [](const auto &authority) { return authority.first == kAuthority; }));
}

void TestSeveralSetups::window_byKeyboard_mixedSelection()
{
    QVERIFY(start());
    setDelay(50ms);
    QApplication::setActiveWindow(&m_application->window());
    MainJob job(&m_application->window());
    MainJob::Failure failed = job.openMachines();
    QVERIFY2(!failed, qPrintable(failed.value_or(QString())));
    QVERIFY(selectAllButInner());
    MainJob::press(Qt::Key_Return);
    QTRY_VERIFY(MainJob::find(u"setupWizard"_s));
    const auto *chosen = MainJob::find<QTreeWidget>(u"machineList"_s);
    QVERIFY(chosen);
    const QStringList names = column(*chosen, 0);
    const QStringList said = column(*chosen, 1);
    const auto saidOf = [&](const QString &name) { return said.value(names.indexOf(name)); };
    QCOMPARE(saidOf(u"web-01"_s), u"Ubuntu 22.04"_s);
    QVERIFY2(saidOf(u"build-01"_s).startsWith(u"Left out: "_s), qPrintable(said.join(u'\n')));
    QVERIFY2(saidOf(u"build-01"_s).contains(u"Start it"_s), qPrintable(saidOf(u"build-01"_s)));
    QVERIFY(!names.contains(u"inner-01"_s));
    failed = job.answerQuestions();
    QVERIFY2(!failed, qPrintable(failed.value_or(QString())));

    const auto *review = MainJob::find<QTreeWidget>(u"changes"_s);
    const QStringList planned = column(*review, 0);
    QVERIFY2(planned.contains(u"web-02"_s) && !planned.contains(u"build-01"_s),
             qPrintable(planned.join(u' ')));
    m_application->sandbox().embedded()->inject({ .kind = sandbox::Fault::Kind::FailOperation,
                                                  .pathContains = u"web-02/extensions"_s,
                                                  .code = u"VMExtensionProvisioningError"_s,
                                                  .message = u"the disk is full"_s });
    failed = job.beginSetup();
    QVERIFY2(!failed, qPrintable(failed.value_or(QString())));
    const auto *runs = MainJob::find<QTreeWidget>(u"setupRuns"_s);
    QCOMPARE(column(*runs, 0), planned);
    QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"undoAll"_s), kPatience); // all have ended
    QStringList states = column(*runs, 1);
    QCOMPARE(states.count(u"Done"_s), planned.size() - 1);
    QCOMPARE(states.indexOf(u"Failed"_s), planned.indexOf(u"web-02"_s));
    QCOMPARE(runs->currentItem()->text(0), u"web-02"_s); // opened by itself

    QVERIFY(tabTo(u"retry"_s));
    MainJob::press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(column(*runs, 1).count(u"Done"_s), planned.size(), kPatience);
    QVERIFY(tabTo(u"undoAll"_s));
    MainJob::press(Qt::Key_Space);
    QTRY_VERIFY(MainJob::find(u"confirm"_s));
    QApplication::setActiveWindow(MainJob::find(u"confirm"_s)->window()); // what a window manager does
    QVERIFY(tabTo(u"confirm"_s));
    MainJob::press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(column(*runs, 1).count(u"Undone"_s), planned.size(), kPatience);
}

QTEST_MAIN(TestSeveralSetups)
#include "tst_severalsetups.moc"
