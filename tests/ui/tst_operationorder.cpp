// SPDX-License-Identifier: GPL-3.0-or-later
// Services of a compose project that are started and stopped together, in their order.
#include "docker/composelabels.h"
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/confirm.h"
#include "ui/common/detailsbox.h"
#include "ui/containers/containerspage.h"
#include "ui/containers/operationorder.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;
using docker::DependencyCondition;
using docker::OperationKind;

namespace {

const docker::HostId kHost(u"web-01"_s);

docker::ContainerSummary rowOf(const QString &service, const QString &dependsOn, const QString &state)
{
    docker::ContainerSummary row;
    row.id = docker::ContainerId(service);
    row.name = service;
    row.project = u"shop"_s;
    row.service = service;
    row.state = docker::ContainerState::parse(state);
    if (!dependsOn.isEmpty())
        row.labels.insert(docker::kDependsOnLabel, dependsOn);
    return row;
}

} // namespace

class TestOperationOrder final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void start_dependencies_comeFirst();
    void start_healthy_isWaitedForOnce();
    void start_failedDependency_failsWhatWaits();
    void start_unhealthyDependency_failsWhatWaits();
    void start_notChosenDependency_isWaitedForUntilHealthy();
    void start_one_waitsForNobody();
    void start_cancelledWhileWaiting_ends();
    void stop_dependents_comeFirst();
    void stop_failedDependent_holdsNobodyUp();
    void restart_dependencies_comeFirst();
    void restart_healthy_isWaitedForAnew();
    void restart_unhealthyDependency_leavesWhatWaits();
    void restart_failedDependency_leavesWhatDependsOnIt();
    void restart_notChosenDependency_isNotWaitedFor();
    void page_groupOfAProject_startsInOrder();

private:
    void setProject(const QString &state, const QString &webWaitsFor = u"db:service_healthy:false"_s);
    std::unique_ptr<OperationRun> begin(OperationKind kind, const QStringList &names);
    QStringList calls() const { return m_fakes->operations.calls; }
    static OperationPhase phaseOf(const OperationRun &run, const QString &name);
    static Error errorOf(const OperationRun &run, const QString &name);

    std::unique_ptr<test::FakeServices> m_fakes;
};

void TestOperationOrder::init()
{
    test::failOnAnyWarning();
    m_fakes = std::make_unique<test::FakeServices>();
    m_fakes->fillWithExamples();
    setProject(u"exited"_s);
}

/// web waits for db, proxy for web; cache stands alone.
void TestOperationOrder::setProject(const QString &state, const QString &webWaitsFor)
{
    m_fakes->hosts.setContainers(kHost,
                                 { rowOf(u"proxy"_s, u"web:service_started:false"_s, state),
                                   rowOf(u"web"_s, webWaitsFor, state), rowOf(u"db"_s, {}, state),
                                   rowOf(u"cache"_s, {}, state) });
}

std::unique_ptr<OperationRun> TestOperationOrder::begin(OperationKind kind, const QStringList &names)
{
    QList<OperationTarget> targets;
    for (const QString &name : names)
        targets.append({ .host = kHost, .container = docker::ContainerId(name), .name = name });
    putInOrder(targets, kind, m_fakes->hosts);
    auto run =
        std::make_unique<OperationRun>(m_fakes->operations, docker::Operation { .kind = kind }, targets);
    run->start();
    return run;
}

OperationPhase TestOperationOrder::phaseOf(const OperationRun &run, const QString &name)
{
    for (const OperationItem &item : run.items()) {
        if (item.target.name == name)
            return item.phase;
    }
    return OperationPhase::Cancelled;
}

Error TestOperationOrder::errorOf(const OperationRun &run, const QString &name)
{
    for (const OperationItem &item : run.items()) {
        if (item.target.name == name)
            return item.error.value_or(Error());
    }
    return {};
}

void TestOperationOrder::start_dependencies_comeFirst()
{
    setProject(u"exited"_s, u"db:service_started:false"_s);
    const auto run = begin(OperationKind::Start, { u"proxy"_s, u"web"_s, u"db"_s, u"cache"_s });
    QTRY_VERIFY(run->isFinished());
    const auto placeOf = [this](const QString &name) { return calls().indexOf(u"start web-01 "_s + name); };
    QCOMPARE(calls().size(), 4);
    QVERIFY(placeOf(u"db"_s) < placeOf(u"web"_s));
    QVERIFY(placeOf(u"web"_s) < placeOf(u"proxy"_s));
    QVERIFY(m_fakes->operations.waits.isEmpty());
}

void TestOperationOrder::start_healthy_isWaitedForOnce()
{
    QList<docker::ContainerSummary> rows = m_fakes->hosts.contents.value(kHost);
    rows[0].labels.insert(docker::kDependsOnLabel, u"db:service_healthy:false"_s);
    m_fakes->hosts.setContainers(kHost, rows);
    m_fakes->operations.holdsWaits = true;
    const auto run = begin(OperationKind::Start, { u"proxy"_s, u"web"_s, u"db"_s });
    QTRY_COMPARE(m_fakes->operations.waits.size(), 1);
    QCOMPARE(m_fakes->operations.waits.constFirst().container.text(), u"db"_s);
    QCOMPARE(m_fakes->operations.waits.constFirst().condition, DependencyCondition::Healthy);
    QCOMPARE(calls(), QStringList { u"start web-01 db"_s });
    QCOMPARE(phaseOf(*run, u"web"_s), OperationPhase::Waiting);
    m_fakes->operations.release();
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(run->count(OperationPhase::Done), 3);
    QCOMPARE(m_fakes->operations.waits.size(), 1);
}

void TestOperationOrder::start_failedDependency_failsWhatWaits()
{
    m_fakes->operations.errors.insert(u"db"_s, Error { .kind = ErrorKind::Service });
    const auto run = begin(OperationKind::Start, { u"proxy"_s, u"web"_s, u"db"_s, u"cache"_s });
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(calls(), QStringList({ u"start web-01 db"_s, u"start web-01 cache"_s }));
    QCOMPARE(run->count(OperationPhase::Failed), 3);
    QCOMPARE(run->count(OperationPhase::Done), 1);
    QCOMPARE(errorOf(*run, u"web"_s).code, u"compose.dependency"_s);
    QCOMPARE(errorOf(*run, u"web"_s).subject, u"db"_s);
    QCOMPARE(errorOf(*run, u"proxy"_s).subject, u"web"_s);
}

void TestOperationOrder::start_unhealthyDependency_failsWhatWaits()
{
    m_fakes->operations.waitErrors.insert(
        u"db"_s, Error { .kind = ErrorKind::Timeout, .code = u"compose.unhealthy"_s, .subject = u"db"_s });
    const auto run = begin(OperationKind::Start, { u"proxy"_s, u"web"_s, u"db"_s });
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(phaseOf(*run, u"db"_s), OperationPhase::Done);
    QCOMPARE(errorOf(*run, u"web"_s).code, u"compose.unhealthy"_s);
    QCOMPARE(errorOf(*run, u"proxy"_s).code, u"compose.dependency"_s);
    QCOMPARE(calls(), QStringList { u"start web-01 db"_s });
}

void TestOperationOrder::start_notChosenDependency_isWaitedForUntilHealthy()
{
    QList<docker::ContainerSummary> rows = m_fakes->hosts.contents.value(kHost);
    rows[2].state = docker::ContainerState::parse(u"running"_s);
    rows[2].health = docker::ContainerHealth::Starting;
    m_fakes->hosts.setContainers(kHost, rows);
    m_fakes->operations.holdsWaits = true;
    const auto run = begin(OperationKind::Start, { u"proxy"_s, u"web"_s });
    QCOMPARE(m_fakes->operations.waits.size(), 1);
    QVERIFY(calls().isEmpty());
    m_fakes->operations.release();
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(calls(), QStringList({ u"start web-01 web"_s, u"start web-01 proxy"_s }));
}

void TestOperationOrder::start_one_waitsForNobody()
{
    QList<docker::ContainerSummary> rows = m_fakes->hosts.contents.value(kHost);
    rows[2].state = docker::ContainerState::parse(u"running"_s);
    rows[2].health = docker::ContainerHealth::Unhealthy;
    m_fakes->hosts.setContainers(kHost, rows);
    const auto run = begin(OperationKind::Start, { u"web"_s });
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(calls(), QStringList { u"start web-01 web"_s });
    QVERIFY(m_fakes->operations.waits.isEmpty());
}

void TestOperationOrder::start_cancelledWhileWaiting_ends()
{
    m_fakes->operations.holdsWaits = true;
    const auto run = begin(OperationKind::Start, { u"web"_s, u"db"_s });
    const QSignalSpy finished(run.get(), &OperationRun::finished);
    QTRY_COMPARE(m_fakes->operations.waits.size(), 1);
    run->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(phaseOf(*run, u"web"_s), OperationPhase::Cancelled);
    QCOMPARE(calls(), QStringList { u"start web-01 db"_s });
}

void TestOperationOrder::stop_dependents_comeFirst()
{
    setProject(u"running"_s);
    m_fakes->operations.holds = true;
    const auto run = begin(OperationKind::Stop, { u"db"_s, u"web"_s, u"proxy"_s, u"cache"_s });
    QCOMPARE(calls(), QStringList({ u"stop web-01 proxy"_s, u"stop web-01 cache"_s }));
    m_fakes->operations.release();
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(calls().mid(2), QStringList({ u"stop web-01 web"_s, u"stop web-01 db"_s }));
    QVERIFY(m_fakes->operations.waits.isEmpty());
}

void TestOperationOrder::stop_failedDependent_holdsNobodyUp()
{
    setProject(u"running"_s);
    m_fakes->operations.errors.insert(u"web"_s, Error { .kind = ErrorKind::Timeout });
    const auto run = begin(OperationKind::Stop, { u"db"_s, u"web"_s });
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(phaseOf(*run, u"web"_s), OperationPhase::Failed);
    QCOMPARE(phaseOf(*run, u"db"_s), OperationPhase::Done);
}

void TestOperationOrder::restart_dependencies_comeFirst()
{
    setProject(u"running"_s, u"db:service_started:false"_s);
    m_fakes->operations.holds = true;
    const auto run = begin(OperationKind::Restart, { u"proxy"_s, u"web"_s, u"db"_s, u"cache"_s });
    QCOMPARE(calls(), QStringList({ u"restart web-01 db"_s, u"restart web-01 cache"_s }));
    m_fakes->operations.release();
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(calls().mid(2), QStringList({ u"restart web-01 web"_s, u"restart web-01 proxy"_s }));
    QVERIFY(m_fakes->operations.waits.isEmpty());
}

void TestOperationOrder::restart_healthy_isWaitedForAnew()
{
    setProject(u"running"_s);
    m_fakes->operations.holdsWaits = true;
    const auto run = begin(OperationKind::Restart, { u"web"_s, u"db"_s });
    QTRY_COMPARE(m_fakes->operations.waits.size(), 1);
    QCOMPARE(m_fakes->operations.waits.constFirst().container.text(), u"db"_s);
    QCOMPARE(calls(), QStringList { u"restart web-01 db"_s });
    m_fakes->operations.release();
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(calls().mid(1), QStringList { u"restart web-01 web"_s });
}

void TestOperationOrder::restart_unhealthyDependency_leavesWhatWaits()
{
    setProject(u"running"_s);
    m_fakes->operations.waitErrors.insert(
        u"db"_s, Error { .kind = ErrorKind::Timeout, .code = u"compose.unhealthy"_s, .subject = u"db"_s });
    const auto run = begin(OperationKind::Restart, { u"proxy"_s, u"web"_s, u"db"_s });
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(calls(), QStringList { u"restart web-01 db"_s });
    QCOMPARE(errorOf(*run, u"web"_s).code, u"compose.restarted-badly"_s);
    QCOMPARE(errorOf(*run, u"web"_s).subject, u"db"_s);
    QCOMPARE(errorOf(*run, u"proxy"_s).code, u"compose.dependency-restart"_s);
    QCOMPARE(errorOf(*run, u"proxy"_s).subject, u"web"_s);
}

void TestOperationOrder::restart_failedDependency_leavesWhatDependsOnIt()
{
    setProject(u"running"_s);
    m_fakes->operations.errors.insert(u"db"_s, Error { .kind = ErrorKind::Conflict });
    const auto run = begin(OperationKind::Restart, { u"web"_s, u"db"_s });
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(calls(), QStringList { u"restart web-01 db"_s });
    QCOMPARE(errorOf(*run, u"web"_s).code, u"compose.dependency-restart"_s);
    QCOMPARE(errorOf(*run, u"web"_s).subject, u"db"_s);
}

/// It has run beside it until now.
void TestOperationOrder::restart_notChosenDependency_isNotWaitedFor()
{
    setProject(u"running"_s);
    QList<docker::ContainerSummary> rows = m_fakes->hosts.contents.value(kHost);
    rows[2].health = docker::ContainerHealth::Unhealthy;
    m_fakes->hosts.setContainers(kHost, rows);
    const auto run = begin(OperationKind::Restart, { u"web"_s, u"proxy"_s });
    QTRY_VERIFY(run->isFinished());
    QCOMPARE(calls(), QStringList({ u"restart web-01 web"_s, u"restart web-01 proxy"_s }));
    QVERIFY(m_fakes->operations.waits.isEmpty());
}

void TestOperationOrder::page_groupOfAProject_startsInOrder()
{
    ContainersPage page(m_fakes->services);
    page.resize(1000, 700);
    page.show();
    page.activated();
    page.showHost(kHost);
    auto *table = page.findChild<QTableView *>(u"containers"_s);
    table->setFocus();
    table->selectAll();
    m_fakes->operations.waitErrors.insert(
        u"db"_s, Error { .kind = ErrorKind::Timeout, .code = u"compose.unhealthy"_s, .subject = u"db"_s });
    page.findChild<QAction *>(u"startAction"_s)->trigger();
    if (auto *question = page.findChild<Confirm *>())
        question->accept();
    auto *banner = page.findChild<Banner *>(u"actionBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(calls().size(), 2); // db and cache
    const QString details = banner->findChild<DetailsBox *>()->text();
    QVERIFY2(details.contains(u"\"db\" was not found healthy within two minutes"_s), qPrintable(details));
    QVERIFY2(details.contains(u"\"web\" could not be started"_s), qPrintable(details));
}

QTEST_MAIN(TestOperationOrder)
#include "tst_operationorder.moc"
