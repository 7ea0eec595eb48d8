// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/connectors.h"
#include "docker/engine.h"
#include "integration/realengine.h"
#include "mainjob.h"
#include "sandbox/sandbox.h"
#include "support/awaited.h"
#include "support/warnings.h"
#include "ui/models/containermodel.h"
#include "ui/services/certificateservice.h"
#include "ui/services/hostservice.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kMachine = "web-01"_L1;

/// The program on its embedded sandbox, with operations that take no time worth waiting for.
class Program
{
public:
    explicit Program(const app::CommandLine &options)
        : m_application(options, m_data.path())
        , m_job(nullptr)
    {
        m_application.start();
        m_job = MainJob(&m_application.window());
    }

    bool isReady()
    {
        QApplication::setActiveWindow(&m_application.window());
        const bool ready =
            QTest::qWaitFor([this] { return m_application.world().session() != nullptr; }, 20'000);
        if (ready)
            m_application.sandbox().embedded()->setOperationDelay(50ms);
        return ready;
    }

    app::Application &application() { return m_application; }
    MainJob &job() { return m_job; }

    std::optional<docker::Host> host(const QString &name)
    {
        const QList<docker::Host> hosts = m_application.services().hosts.hosts();
        const auto found = std::find_if(hosts.cbegin(), hosts.cend(),
                                        [&name](const docker::Host &host) { return host.name == name; });
        return found == hosts.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QTemporaryDir m_data;
    app::Application m_application;
    MainJob m_job;
};

QStringList shownNames()
{
    const auto *table = MainJob::find<QAbstractItemView>(u"containers"_s);
    QStringList names;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        names.append(table->model()->index(row, ui::ContainerModel::NameColumn).data().toString());
    return names;
}

QString wordsOf(const Result<> &result)
{
    return result ? QString() : result.error().detail;
}

} // namespace

/// The main job by keyboard only, in the real window: against the simulated engine, and against real ones.
class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void mainJob_byKeyboard_endsWithContainers()
    {
        Program program({ .sandbox = true, .language = u"en"_s });
        QVERIFY(program.isReady());
        const MainJob::Failure failure = program.job().run(kMachine);
        QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
        QVERIFY(shownNames().size() >= 5);
        QVERIFY(program.host(kMachine));
        // An authority, a server and an identity were made; the fourth is the identity of the machine that
        // had Docker before.
        QCOMPARE(program.application().services().certificates.rows().size(), 4);
    }

    void mainJob_realEngineBehindTheFront_showsItsContainers()
    {
        SLIPWAY_NEEDS_REAL_ENGINE();
        RealEngine engine;
        const Result<> started = engine.start();
        QVERIFY2(started, qPrintable(wordsOf(started)));
        QVERIFY(engine.docker(
            { u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, u"--name"_s, u"before"_s, RealEngine::kImage }));

        Program program(
            { .sandbox = true, .sandboxEngine = u"unix://"_s + engine.socketPath(), .language = u"en"_s });
        QVERIFY(program.isReady());
        const MainJob::Failure failure = program.job().run(kMachine);
        QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
        QTRY_COMPARE(shownNames(), QStringList { u"before"_s });

        QVERIFY(engine.docker(
            { u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, u"--name"_s, u"later"_s, RealEngine::kImage }));
        QTRY_COMPARE_WITH_TIMEOUT(shownNames(), (QStringList { u"before"_s, u"later"_s }), 10'000);
    }

    /// What went through protectedSettings, and nothing else, makes a real engine that only our identity can
    /// talk to.
    void uploadedFiles_protectARealEngine()
    {
        SLIPWAY_NEEDS_REAL_ENGINE();
        Program program({ .sandbox = true, .language = u"en"_s });
        QVERIFY(program.isReady());
        const MainJob::Failure failure = program.job().run(kMachine);
        QVERIFY2(!failure, qPrintable(failure.value_or(QString())));
        const QList<sandbox::RecordedExtensionPut> puts =
            program.application().sandbox().embedded()->recordedExtensionPuts();
        QCOMPARE(puts.size(), 1);
        std::optional<docker::Host> host = program.host(kMachine);
        QVERIFY(host);

        RealEngine engine;
        const EngineTlsFiles files { puts.first().ca, puts.first().certificate, puts.first().key };
        const Result<> started = engine.start({ .tls = files, .address = host->endpoint.address });
        QVERIFY2(started, qPrintable(wordsOf(started)));
        QVERIFY(engine.docker(
            { u"create"_s, u"--network"_s, u"none"_s, u"--name"_s, u"mine"_s, RealEngine::kImage }));
        host->endpoint.port = engine.port();

        app::World &world = program.application().world();
        const auto connector = app::makeConnector(*host, world.workspace(), world.verifier());
        QVERIFY(connector);
        docker::Engine client(**connector, world.clock());
        const auto connected = awaited(client.connect({}));
        QVERIFY(connected && *connected);
        docker::Containers containers(client);
        const auto listed = awaited(containers.list({}));
        QVERIFY(listed && *listed);
        QCOMPARE((*listed)->size(), 1);
        QCOMPARE((*listed)->first().name, u"mine"_s);
        const docker::ContainerId id = (*listed)->first().id;
        const auto begun = awaited(containers.start(id, {}));
        QVERIFY(begun && *begun);
        const auto ended = awaited(containers.stop(id, { .gracePeriod = 0s }, {}));
        QVERIFY(ended && *ended);

        // The identity of the machine that had Docker before is a stranger here.
        docker::Host stranger = *host;
        stranger.identityId = u"sandbox-preset"_s;
        const auto refused =
            awaited(app::probeEngine(stranger, world.workspace(), world.verifier(), world.clock(), {}));
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().kind, ErrorKind::Tls);
    }
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
