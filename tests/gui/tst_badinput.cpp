// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "mainjob.h"
#include "sandbox/sandbox.h"
#include "support/warnings.h"
#include "ui/services/machineservice.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kMachine = "web-01"_L1;
constexpr quint16 kDockerPort = 2376;
constexpr int kPatience = 30'000; // milliseconds

QString shownText(const QString &objectName)
{
    const auto *label = MainJob::find<QLabel>(objectName);
    return label ? label->text() : QString();
}

int shownRows(const QString &table)
{
    const auto *view = MainJob::find<QAbstractItemView>(table);
    return view ? view->model()->rowCount() : -1;
}

QString wordsOf(const MainJob::Failure &failure)
{
    return failure.value_or(QString());
}

/// A sandbox in a process of its own, which can vanish as a network does.
class RemoteAzure final
{
public:
    bool start(const QString &descriptionPath)
    {
        m_process.start(QStringLiteral(SLIPWAY_SANDBOX_PROGRAM), QStringList());
        QByteArray line;
        const auto printed = [this, &line] {
            line += m_process.readAllStandardOutput();
            return line.endsWith('\n');
        };
        if (!QTest::qWaitFor(printed, kPatience))
            return false;
        QFile file(descriptionPath);
        return file.open(QIODevice::WriteOnly) && file.write(line) == line.size();
    }
    bool vanish()
    {
        m_process.kill();
        return m_process.waitForFinished(kPatience);
    }
    ~RemoteAzure()
    {
        if (m_process.state() != QProcess::NotRunning)
            vanish();
    }

private:
    QProcess m_process;
};

} // namespace

/// What goes wrong outside is said in the window, in words, changes nothing, and can be tried again.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void setup_portInUse_isSaidAndCanBeRetried();
    void start_azureUnreachable_isSaidOnHome();
    void refresh_networkGone_keepsTheListAndSaysSo();

private:
    static void activate(app::Application &application)
    {
        QApplication::setActiveWindow(&application.window());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBadInput::setup_portInUse_isSaidAndCanBeRetried()
{
    app::Application application({ .sandbox = true, .language = u"en"_s }, m_folder->path());
    application.start();
    activate(application);
    QTRY_VERIFY_WITH_TIMEOUT(application.world().session() != nullptr, kPatience);
    sandbox::Sandbox &azure = *application.sandbox().embedded();
    azure.setOperationDelay(50ms);
    MainJob job(&application.window());
    QVERIFY(!job.openMachines());
    const auto address = [&application] { // shown once all lists are there
        const QList<ui::MachineRow> rows = application.services().machines.rows();
        const auto machine = std::find_if(rows.cbegin(), rows.cend(), [](const ui::MachineRow &row) {
            return row.machine->name == kMachine;
        });
        return machine == rows.cend() ? QString() : machine->machine->publicAddress;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!address().isEmpty(), kPatience);

    QTcpServer squatter; // something else on the machine
    QVERIFY(squatter.listen(QHostAddress(address()), kDockerPort));
    MainJob::Failure failure = job.chooseMachine(kMachine);
    QVERIFY2(!failure, qPrintable(wordsOf(failure)));
    failure = job.answerQuestions();
    QVERIFY2(!failure, qPrintable(wordsOf(failure)));
    QVERIFY(!job.beginSetup());
    QVERIFY(job.awaitSetup(60s));
    QTRY_VERIFY(MainJob::find(u"retry"_s));
    QVERIFY2(shownText(u"bannerText"_s).contains(u"port"_s), qPrintable(shownText(u"bannerText"_s)));
    QVERIFY(shownText(u"bannerText"_s).contains(kMachine));
    QVERIFY(!azure.isEngineListening(azure.machineId(kMachine).value_or(QString())));

    squatter.close();
    MainJob::find(u"retry"_s)->setFocus();
    MainJob::press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(MainJob::find(u"openContainers"_s), 60'000);
    QVERIFY(shownText(u"bannerText"_s).isEmpty());
    QVERIFY(azure.isEngineListening(azure.machineId(kMachine).value_or(QString())));
}

void TestBadInput::start_azureUnreachable_isSaidOnHome()
{
    const QString at = m_folder->filePath(u"sandbox.json"_s);
    RemoteAzure azure;
    QVERIFY(azure.start(at));
    QVERIFY(azure.vanish());
    app::Application application({ .sandbox = true, .sandboxAt = at, .language = u"en"_s },
                                 m_folder->filePath(u"data"_s));
    QVERIFY(app::prepareDataFolder(m_folder->filePath(u"data"_s)));
    application.start();
    activate(application);
    QTRY_VERIFY_WITH_TIMEOUT(!shownText(u"bannerText"_s).isEmpty(), 60'000);
    QVERIFY2(shownText(u"bannerText"_s).contains(u"Nobody answers at \"127."_s),
             qPrintable(shownText(u"bannerText"_s)));
    QVERIFY(MainJob::find(u"homePage"_s));
    QVERIFY(!application.world().session());
}

void TestBadInput::refresh_networkGone_keepsTheListAndSaysSo()
{
    const QString at = m_folder->filePath(u"sandbox.json"_s);
    const QString data = m_folder->filePath(u"data"_s);
    RemoteAzure azure;
    QVERIFY(azure.start(at));
    QVERIFY(app::prepareDataFolder(data));
    app::Application application({ .sandbox = true, .sandboxAt = at, .language = u"en"_s }, data);
    application.start();
    activate(application);
    QTRY_VERIFY_WITH_TIMEOUT(application.world().session() != nullptr, kPatience);
    MainJob job(&application.window());
    const MainJob::Failure failure = job.openMachines();
    QVERIFY2(!failure, qPrintable(wordsOf(failure)));
    QTRY_VERIFY_WITH_TIMEOUT(!application.services().machines.isLoading(), kPatience);
    const int before = shownRows(u"machines"_s);
    QVERIFY(before > 0);

    QVERIFY(azure.vanish());
    MainJob::press(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!shownText(u"bannerText"_s).isEmpty(), 60'000);
    QVERIFY2(shownText(u"bannerText"_s).contains(u"Nobody answers at"_s),
             qPrintable(shownText(u"bannerText"_s)));
    QCOMPARE(shownRows(u"machines"_s), before);
}

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
