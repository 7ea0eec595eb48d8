// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "docker/hoststore.h"
#include "support/warnings.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

/// Hosts are asked while the window is still being built, if the first page shows them.
class TestWatchAhead final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void construct_pageThatShowsHosts_asksForTheirListAtOnce_data();
    void construct_pageThatShowsHosts_asksForTheirListAtOnce();
    void construct_otherPage_asksNobody();
    void start_samePage_keepsTheConnection();

private:
    static constexpr int kPatience = 10'000; // milliseconds, on a busy machine

    static void remember(const QString &folder, const QString &socket)
    {
        const docker::Host host { .id = docker::HostId(u"h"_s),
                                  .name = u"here"_s,
                                  .endpoint = { .kind = docker::Endpoint::Kind::Unix, .address = socket } };
        QVERIFY(docker::HostStore(folder).put(host));
    }
};

void TestWatchAhead::construct_pageThatShowsHosts_asksForTheirListAtOnce_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("the usual one") << QString();
    QTest::newRow("home") << u"home"_s;
    QTest::newRow("containers") << u"containers"_s;
}

void TestWatchAhead::construct_pageThatShowsHosts_asksForTheirListAtOnce()
{
    QFETCH(const QString, page);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"engine.sock"_s);
    QLocalServer server;
    QVERIFY(server.listen(path));
    remember(folder.path(), path);
    const app::Application application({ .language = u"en"_s, .page = page }, folder.path());
    QVERIFY(server.waitForNewConnection(kPatience)); // with no turn of the program's event loop
    QLocalSocket *client = server.nextPendingConnection();
    QVERIFY(client->bytesAvailable() > 0 || client->waitForReadyRead(kPatience));
    QVERIFY(client->readAll().startsWith("GET /containers/json?all=1 HTTP/1.1\r\n"));
}

void TestWatchAhead::construct_otherPage_asksNobody()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"engine.sock"_s);
    QLocalServer server;
    QVERIFY(server.listen(path));
    remember(folder.path(), path);
    app::Application application({ .language = u"en"_s, .page = u"learn"_s }, folder.path());
    application.start();
    QTest::qWait(50);
    QVERIFY(!server.hasPendingConnections());
}

void TestWatchAhead::start_samePage_keepsTheConnection()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"engine.sock"_s);
    QLocalServer server;
    QVERIFY(server.listen(path));
    remember(folder.path(), path);
    app::Application application({ .language = u"en"_s, .page = u"containers"_s }, folder.path());
    application.start();
    QTRY_VERIFY(server.hasPendingConnections());
    const QLocalSocket *client = server.nextPendingConnection();
    QTest::qWait(50);
    QCOMPARE(client->state(), QLocalSocket::ConnectedState);
}

QTEST_MAIN(TestWatchAhead)
#include "tst_watchahead.moc"
