// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "mainjob.h"
#include "sandbox/sandbox.h"
#include "ui/services/certificateservice.h"
#include "ui/services/hostservice.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The main job by keyboard only, in the real window, against the embedded sandbox.
class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void mainJob_byKeyboard_endsWithContainers()
    {
        const QTemporaryDir data;
        app::Application application({ .sandbox = true, .language = u"en"_s }, data.path());
        application.start();
        QApplication::setActiveWindow(&application.window());
        QVERIFY(QTest::qWaitForWindowExposed(&application.window()));
        QTRY_VERIFY_WITH_TIMEOUT(application.world().session(), 20000);
        application.sandbox().embedded()->setOperationDelay(50ms);

        MainJob job(&application.window());
        const MainJob::Failure failure = job.run(u"web-01"_s);
        QVERIFY2(!failure, qPrintable(failure.value_or(QString())));

        // What is shown is what is: the page names the host, the table has its containers.
        const auto *table = MainJob::find<QAbstractItemView>(u"containers"_s);
        QVERIFY(table);
        QVERIFY(table->model()->rowCount() >= 5);
        const QList<docker::Host> hosts = application.services().hosts.hosts();
        QCOMPARE(std::count_if(hosts.cbegin(), hosts.cend(),
                               [](const docker::Host &host) { return host.name == u"web-01"_s; }),
                 1);
        QCOMPARE(application.services().certificates.rows().size(),
                 4); // authority, server, identity; and the preset host's identity
    }
};

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
