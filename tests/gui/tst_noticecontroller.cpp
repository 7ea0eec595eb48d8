// SPDX-License-Identifier: GPL-3.0-or-later
// From the engine's events to what people are told, through the controllers of the program, with a small
// engine of the test's own on a unix socket.
#include "app/application.h"
#include "app/hostcontroller.h"
#include "app/noticecontroller.h"
#include "app/settingsstore.h"
#include "app/world.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using docker::NoticeKind;

namespace {

/// Answers pings and lists, and says the events that the test wants said.
class SmallEngine final : public QLocalServer
{
public:
    explicit SmallEngine(const QString &path)
    {
        connect(this, &QLocalServer::newConnection, this, [this] {
            QLocalSocket *socket = nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, this,
                    [this, socket] { answer(socket, socket->readAll()); });
            connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
                m_followers.removeAll(socket);
                socket->deleteLater();
            });
        });
        listen(path);
    }

    void say(const QByteArray &action, const QByteArray &attributes)
    {
        const QByteArray line = R"({"Type":"container","Action":")" + action
            + R"(","Actor":{"ID":"1","Attributes":{"name":"shop",)" + attributes + "}}}\n";
        for (QLocalSocket *follower : std::as_const(m_followers))
            follower->write(QByteArray::number(line.size(), 16) + "\r\n" + line + "\r\n");
    }
    void vanish()
    {
        close();
        const QList<QLocalSocket *> open = findChildren<QLocalSocket *>();
        for (QLocalSocket *socket : open)
            socket->abort();
    }
    qsizetype followers() const { return m_followers.size(); }

private:
    void answer(QLocalSocket *socket, const QByteArray &request)
    {
        if (request.contains("/events")) {
            socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            m_followers.append(socket);
        } else if (request.contains("/containers/json")) {
            const QByteArray body =
                R"([{"Id":"1","Names":["/shop"],"State":"running","Status":"Up 1 hour"}])";
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                          + body);
        } else {
            socket->write("HTTP/1.1 200 OK\r\nApi-Version: 1.43\r\nServer: Docker/27.1.1 (linux)\r\n"
                          "Content-Length: 0\r\n\r\n");
        }
    }

    QList<QLocalSocket *> m_followers;
};

} // namespace

class TestNoticeController final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void event_watchedHost_isToldOnce();
    void settings_changed_areKeptAndUsed();
    void whileHidden_watchesWithoutAnyPage();
    void loss_long_isToldAndComesBack();
    void losses_oneAfterTheOther_areAllAwaited();

private:
    void watch();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SmallEngine> m_engine;
    std::unique_ptr<app::World> m_world;
    app::SystemKeychain m_keychain;
    std::unique_ptr<app::StoreKeeper> m_keeper;
    std::unique_ptr<app::SettingsStore> m_settings;
    std::unique_ptr<app::HostController> m_hosts;
    std::unique_ptr<app::NoticeController> m_notices;
};

void TestNoticeController::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<SmallEngine>(m_folder->filePath(u"engine.sock"_s));
    m_world = std::make_unique<app::World>(m_folder->filePath(u"data"_s));
    QVERIFY(app::prepareDataFolder(m_folder->filePath(u"data"_s)));
    m_settings = std::make_unique<app::SettingsStore>(m_folder->filePath(u"data"_s), QString());
    const docker::Host host { .id = docker::HostId(u"h"_s),
                              .name = u"here"_s,
                              .endpoint = { .kind = docker::Endpoint::Kind::Unix,
                                            .address = m_folder->filePath(u"engine.sock"_s) } };
    const Result<> kept = m_world->workspace().hosts.put(host);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    m_keeper = std::make_unique<app::StoreKeeper>(*m_world, m_keychain);
    m_hosts = std::make_unique<app::HostController>(*m_world, *m_keeper);
    m_notices = std::make_unique<app::NoticeController>(*m_hosts, *m_settings, m_world->clock());
}

void TestNoticeController::cleanup()
{
    m_notices.reset();
    m_hosts.reset();
    m_settings.reset();
    m_keeper.reset();
    m_world.reset();
    m_engine.reset();
}

void TestNoticeController::watch()
{
    m_hosts->setWatched({ docker::HostId(u"h"_s) });
    QTRY_VERIFY(m_engine->followers() == 1 && m_hosts->containers(docker::HostId(u"h"_s)).size() == 1);
}

void TestNoticeController::event_watchedHost_isToldOnce()
{
    watch();
    const QSignalSpy arrived(m_notices.get(), &ui::NoticeService::arrived);
    m_engine->say("die", R"("exitCode":"3")");
    QTRY_COMPARE(m_notices->notices().size(), 1);
    QCOMPARE(m_notices->notices().constFirst().notice.kind, NoticeKind::Exited);
    QCOMPARE(m_notices->notices().constFirst().notice.hostName, u"here"_s);
    QCOMPARE(m_notices->unread(), 1);
    m_engine->say("die", R"("exitCode":"3")");
    m_engine->say("oom", R"("x":"")");
    QTRY_COMPARE(m_notices->notices().size(), 2);
    QCOMPARE(m_notices->notices().constFirst().notice.kind, NoticeKind::OutOfMemory);
    QCOMPARE(arrived.size(), 2);
    m_notices->markAllRead();
    QCOMPARE(m_notices->unread(), 0);
    m_notices->clear();
    QVERIFY(m_notices->notices().isEmpty());
}

void TestNoticeController::settings_changed_areKeptAndUsed()
{
    watch();
    docker::NoticeSettings settings = m_notices->noticeSettings();
    settings.rules = { { u"shop"_s, docker::NoticeRule::Level::Nothing } };
    m_notices->setNoticeSettings(settings);
    m_engine->say("die", R"("exitCode":"3")");
    QTest::qWait(100);
    QVERIFY(m_notices->notices().isEmpty());
    const app::NoticeController again(*m_hosts, *m_settings, m_world->clock());
    QCOMPARE(again.noticeSettings(), settings);
}

void TestNoticeController::whileHidden_watchesWithoutAnyPage()
{
    docker::NoticeSettings settings = m_notices->noticeSettings();
    QCOMPARE(m_engine->followers(), 0);
    settings.whileHidden = true;
    m_notices->setNoticeSettings(settings);
    QTRY_COMPARE(m_engine->followers(), 1);
    m_hosts->setWatched({}); // a page that is left does not end it
    m_engine->say("die", R"("exitCode":"3")");
    QTRY_COMPARE(m_notices->notices().size(), 1);
    settings.whileHidden = false;
    m_notices->setNoticeSettings(settings);
    QTRY_COMPARE(m_engine->followers(), 0);
}

void TestNoticeController::loss_long_isToldAndComesBack()
{
    watch();
    m_engine->vanish();
    QTRY_VERIFY_WITH_TIMEOUT(!m_notices->notices().isEmpty(), 30'000); // the grace is 15 s
    QCOMPARE(m_notices->notices().constFirst().notice.kind, NoticeKind::HostLost);
    QVERIFY(m_engine->listen(m_folder->filePath(u"engine.sock"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_notices->notices().size(), 2, 20'000);
    QCOMPARE(m_notices->notices().constFirst().notice.kind, NoticeKind::HostBack);
}

void TestNoticeController::losses_oneAfterTheOther_areAllAwaited()
{
    const QString path = m_folder->filePath(u"other.sock"_s);
    SmallEngine other(path);
    QVERIFY(m_world->workspace().hosts.put(
        { .id = docker::HostId(u"o"_s),
          .name = u"other"_s,
          .endpoint = { .kind = docker::Endpoint::Kind::Unix, .address = path } }));
    m_hosts->reload();
    test::TestClock clock;
    const app::NoticeController notices(*m_hosts, *m_settings, clock);
    m_hosts->setWatched({ docker::HostId(u"h"_s), docker::HostId(u"o"_s) });
    QTRY_VERIFY(m_engine->followers() == 1 && other.followers() == 1);
    m_engine->vanish();
    QTRY_COMPARE(clock.sleeping(), 1);
    clock.advance(10s);
    other.vanish();
    QTRY_VERIFY(m_hosts->connection(docker::HostId(u"o"_s)).lastError);
    // Only now: every try to connect again would look at what is due, too.
    m_hosts->blockSignals(true);
    clock.advance(6s);
    QTRY_COMPARE(notices.notices().size(), 1);
    QCOMPARE(notices.notices().constFirst().notice.hostName, u"here"_s);
    QCOMPARE(clock.sleeping(), 1);
    clock.advance(10s);
    QTRY_COMPARE(notices.notices().size(), 2);
    QCOMPARE(notices.notices().constFirst().notice.hostName, u"other"_s);
}

QTEST_GUILESS_MAIN(TestNoticeController)
#include "tst_noticecontroller.moc"
