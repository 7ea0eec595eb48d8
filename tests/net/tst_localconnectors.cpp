// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http1/http1client.h"
#include "net/stream/localconnectors.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace slipway;
using namespace slipway::net;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

using StreamPtr = std::unique_ptr<ByteStream>;

/// A stand-in for ssh: a shell script with the given body.
QString script(const QTemporaryDir &folder, const QByteArray &body)
{
    const QString path = folder.filePath(u"ssh"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

StreamPtr opened(StreamConnector &connector)
{
    auto stream = awaited(connector.open({}));
    return stream && *stream ? std::move(**stream) : StreamPtr();
}

std::unique_ptr<SshConnector> ssh(const QString &program)
{
    auto connector = SshConnector::create(u"me@host.example"_s, 2222, program);
    return connector ? std::move(*connector) : std::unique_ptr<SshConnector>();
}

} // namespace

class TestLocalConnectors : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void unixSocket_missing_isUnreachable();
    void unixSocket_pathTooLong_isInvalid();
    void unixSocket_bytes_goBothWays();
    void unixSocket_halfClose_leavesOtherDirectionOpen();
    void unixSocket_peerCloses_isEnd();
    void unixSocket_unread_staysWithTheSystem();
    void unixSocket_stopWhileReading_isCancelled();
    void unixSocket_destroyedWhileReading_isCancelled();
    void sshDestination_thatIsAnOption_isInvalid_data();
    void sshDestination_thatIsAnOption_isInvalid();
    void ssh_jumpHost_isGivenToSsh();
    void ssh_jumpThatIsNoHost_isInvalid_data();
    void ssh_jumpThatIsNoHost_isInvalid();
    void processStream_missingBinary_failsAtOnce();
    void ssh_arguments_areExact();
    void ssh_echo_bytesGoBothWays();
    void ssh_failure_isErrorWithItsWords();
    void ssh_motdBeforeHttp_isProtocolError();
    void ssh_stopWhileReading_isCancelled();
    void ssh_destroyedStream_endsTheProcess();
    void ssh_program_mayAskAtTheTerminal();
};

void TestLocalConnectors::unixSocket_missing_isUnreachable()
{
    const QTemporaryDir folder;
    UnixConnector connector(folder.filePath(u"docker.sock"_s));
    const auto stream = awaited(connector.open({}));
    QVERIFY2(stream && !*stream, "the call must fail");
    QCOMPARE(stream->error().kind, ErrorKind::Unreachable);
    QCOMPARE(stream->error().code, u"socket.missing"_s);
    QCOMPARE(stream->error().subject, folder.filePath(u"docker.sock"_s));
}

void TestLocalConnectors::unixSocket_pathTooLong_isInvalid()
{
    UnixConnector connector(u"/"_s + QString(200, u'x'));
    const auto stream = awaited(connector.open({}));
    QVERIFY2(stream && !*stream, "the call must fail");
    QCOMPARE(stream->error().kind, ErrorKind::Invalid);
}

void TestLocalConnectors::unixSocket_bytes_goBothWays()
{
    const QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(u"s"_s)));
    UnixConnector connector(server.fullServerName());
    const StreamPtr stream = opened(connector);
    QVERIFY(stream);
    QTRY_VERIFY(server.hasPendingConnections());
    const std::unique_ptr<QLocalSocket> peer(server.nextPendingConnection());

    const auto written = awaited(stream->write("ping", {}));
    QVERIFY2(written && *written, "writing must succeed");
    QTRY_COMPARE(peer->bytesAvailable(), 4);
    peer->write("pong and more");
    const auto four = awaited(stream->read(4, {}));
    const auto rest = awaited(stream->read(100, {}));

    QVERIFY2(four && *four && rest && *rest, "reading must succeed");
    QCOMPARE(**four, "pong"_ba);
    QCOMPARE(**rest, " and more"_ba);
}

void TestLocalConnectors::unixSocket_halfClose_leavesOtherDirectionOpen()
{
    const QTemporaryDir folder;
    const QString program = script(folder, "cat\necho done\n");
    const auto connector = ssh(program);
    const StreamPtr stream = opened(*connector);
    QVERIFY(stream);
    const auto written = awaited(stream->write("in\n", {}));
    QVERIFY2(written && *written, "writing must succeed");
    stream->closeWrite();
    QByteArray all;
    while (true) {
        const auto bytes = awaited(stream->read(100, {}));
        QVERIFY2(bytes && *bytes, "reading must succeed");
        if ((*bytes)->isEmpty())
            break;
        all += **bytes;
    }
    QCOMPARE(all, "in\ndone\n"_ba);
}

void TestLocalConnectors::unixSocket_peerCloses_isEnd()
{
    const QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(u"s"_s)));
    UnixConnector connector(server.fullServerName());
    const StreamPtr stream = opened(connector);
    QVERIFY(stream);
    QTRY_VERIFY(server.hasPendingConnections());
    delete server.nextPendingConnection();
    const auto end = awaited(stream->read(100, {}));
    QVERIFY2(end && *end, "an end in order is no error");
    QVERIFY((*end)->isEmpty());
    const auto written = awaited(stream->write("x", {}));
    QVERIFY2(written && !*written, "writing must fail");
    QCOMPARE(written->error().kind, ErrorKind::Unreachable);
}

void TestLocalConnectors::unixSocket_unread_staysWithTheSystem()
{
    const QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(u"s"_s)));
    UnixConnector connector(server.fullServerName());
    const StreamPtr stream = opened(connector);
    QVERIFY(stream);
    QTRY_VERIFY(server.hasPendingConnections());
    const std::unique_ptr<QLocalSocket> peer(server.nextPendingConnection());
    constexpr qint64 kMuch = 8LL * 1024 * 1024;
    peer->write(QByteArray(kMuch, 'x'));
    QTest::qWait(50);
    QVERIFY2(peer->bytesToWrite() > kMuch / 2, "nothing must be read ahead");
    qint64 got = 0;
    while (got < kMuch) {
        const auto bytes = awaited(stream->read(64 * 1024, {}));
        QVERIFY2(bytes && *bytes && !(*bytes)->isEmpty(), "reading must succeed");
        got += (*bytes)->size();
    }
    QCOMPARE(got, kMuch);
}

void TestLocalConnectors::unixSocket_stopWhileReading_isCancelled()
{
    const QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(u"s"_s)));
    UnixConnector connector(server.fullServerName());
    const StreamPtr stream = opened(connector);
    QVERIFY(stream);
    std::stop_source stop;
    std::optional<Result<QByteArray>> bytes;
    TaskScope scope;
    scope.run(stream->read(1, stop.get_token()),
              [&bytes](Result<QByteArray> r) { bytes.emplace(std::move(r)); });
    QVERIFY(!bytes);
    stop.request_stop();
    QTRY_VERIFY(bytes.has_value());
    QVERIFY(!*bytes);
    QCOMPARE(bytes->error().kind, ErrorKind::Cancelled);
}

void TestLocalConnectors::unixSocket_destroyedWhileReading_isCancelled()
{
    const QTemporaryDir folder;
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(u"s"_s)));
    UnixConnector connector(server.fullServerName());
    StreamPtr stream = opened(connector);
    QVERIFY(stream);
    std::optional<Result<QByteArray>> bytes;
    TaskScope scope;
    scope.run(stream->read(1, {}), [&bytes](Result<QByteArray> r) { bytes.emplace(std::move(r)); });
    stream.reset();
    QTRY_VERIFY(bytes.has_value());
    QVERIFY(!*bytes);
    QCOMPARE(bytes->error().kind, ErrorKind::Cancelled);
}

void TestLocalConnectors::sshDestination_thatIsAnOption_isInvalid_data()
{
    QTest::addColumn<QString>("destination");
    QTest::newRow("option") << u"-oProxyCommand=touch /tmp/x"_s;
    QTest::newRow("host is option") << u"me@-oProxyCommand=x"_s;
    QTest::newRow("user is option") << u"-l@host"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("no host") << u"me@"_s;
    QTest::newRow("no user") << u"@host"_s;
    QTest::newRow("blank") << u"host name"_s;
    QTest::newRow("line break") << u"host\nname"_s;
}

void TestLocalConnectors::sshDestination_thatIsAnOption_isInvalid()
{
    QFETCH(const QString, destination);
    const auto connector = SshConnector::create(destination, {});
    QVERIFY(!connector);
    QCOMPARE(connector.error().kind, ErrorKind::Invalid);
}

void TestLocalConnectors::ssh_jumpHost_isGivenToSsh()
{
    const QTemporaryDir folder;
    const QString program = script(folder, "printf '%s\\n' \"$@\"\n");
    const auto connector = SshConnector::create(u"me@10.0.0.4"_s, {}, program, u"ops@bastion.example:2222"_s);
    QVERIFY(connector);
    const StreamPtr stream = opened(**connector);
    QVERIFY(stream);
    QByteArray said;
    for (;;) {
        const auto some = awaited(stream->read(4096, {}));
        if (!some || !*some || (*some)->isEmpty())
            break;
        said += **some;
    }
    QVERIFY2(said.contains("\n-J\nops@bastion.example:2222\n--\nme@10.0.0.4\n"), said.constData());
}

void TestLocalConnectors::ssh_jumpThatIsNoHost_isInvalid_data()
{
    QTest::addColumn<QString>("jump");
    for (const QString &jump : { u"-oProxyCommand=x"_s, u"a;b"_s, u"$(x)"_s, u"a,b"_s, u"me@-x"_s, u"host:"_s,
                                 u"@host"_s, u"a b"_s })
        QTest::addRow("%s", qPrintable(jump)) << jump;
}

void TestLocalConnectors::ssh_jumpThatIsNoHost_isInvalid()
{
    QFETCH(const QString, jump);
    const auto connector = SshConnector::create(u"me@10.0.0.4"_s, {}, u"ssh"_s, jump);
    QVERIFY(!connector);
    QCOMPARE(connector.error().kind, ErrorKind::Invalid);
}

void TestLocalConnectors::processStream_missingBinary_failsAtOnce()
{
    const QTemporaryDir folder;
    for (const QString &program : { folder.filePath(u"none"_s), u"slipway-no-such-program"_s }) {
        const auto connector = ssh(program);
        const auto stream = awaited(connector->open({}), std::chrono::seconds(2));
        QVERIFY2(stream && !*stream, "the call must fail, and soon");
        QCOMPARE(stream->error().kind, ErrorKind::Local);
        QCOMPARE(stream->error().code, u"program.missing"_s);
        QCOMPARE(stream->error().subject, program);
    }
    const QString notAProgram = script(folder, {});
    QFile file(notAProgram);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/no/such/shell\n") > 0);
    file.close();
    const auto connector = ssh(notAProgram);
    const auto stream = awaited(connector->open({}), std::chrono::seconds(2));
    QVERIFY2(stream && !*stream, "the call must fail, and soon");
    QCOMPARE(stream->error().code, u"program.missing"_s);
}

void TestLocalConnectors::ssh_arguments_areExact()
{
    const QTemporaryDir folder;
    const auto connector = ssh(script(folder, "for a in \"$@\"; do echo \"$a\"; done\n"));
    const StreamPtr stream = opened(*connector);
    QVERIFY(stream);
    QByteArray all;
    while (true) {
        const auto bytes = awaited(stream->read(1000, {}));
        QVERIFY2(bytes && *bytes, "reading must succeed");
        if ((*bytes)->isEmpty())
            break;
        all += **bytes;
    }
    QCOMPARE(
        all,
        "-T\n-o\nConnectTimeout=30\n-o\nServerAliveInterval=10\n-o\nServerAliveCountMax=3\n-p\n2222\n--\nme@host.example\ndocker\nsystem\ndial-stdio\n"_ba);
}

void TestLocalConnectors::ssh_echo_bytesGoBothWays()
{
    const QTemporaryDir folder;
    const auto connector = ssh(script(folder, "exec cat\n"));
    const StreamPtr stream = opened(*connector);
    QVERIFY(stream);
    const auto written = awaited(stream->write("ping", {}));
    const auto back = awaited(stream->read(100, {}));
    QVERIFY2(written && *written && back && *back, "both ways must work");
    QCOMPARE(**back, "ping"_ba);
}

void TestLocalConnectors::ssh_failure_isErrorWithItsWords()
{
    const QTemporaryDir folder;
    const auto connector = ssh(script(folder, "echo 'Permission denied (publickey).' >&2\nexit 255\n"));
    TestClock clock;
    Http1Client client(*connector, clock);
    const auto answer = awaited(client.send({ .url = QUrl(u"/_ping"_s) }, {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().kind, ErrorKind::Unreachable);
    QCOMPARE(answer->error().code, u"process.exit-255"_s);
    QCOMPARE(answer->error().subject, u"me@host.example"_s);
    QCOMPARE(answer->error().detail, u"Permission denied (publickey)."_s);
}

void TestLocalConnectors::ssh_motdBeforeHttp_isProtocolError()
{
    const QTemporaryDir folder;
    const auto connector = ssh(script(folder, "echo 'Welcome to web-02!'\nexec cat >/dev/null\n"));
    TestClock clock;
    Http1Client client(*connector, clock);
    const auto answer = awaited(client.send({ .url = QUrl(u"/_ping"_s) }, {}));
    QVERIFY2(answer && !*answer, "the call must fail");
    QCOMPARE(answer->error().kind, ErrorKind::Protocol);
    QVERIFY(answer->error().detail.contains(u"Welcome to web-02!"_s));
}

void TestLocalConnectors::ssh_stopWhileReading_isCancelled()
{
    const QTemporaryDir folder;
    const auto connector = ssh(script(folder, "exec cat\n"));
    const StreamPtr stream = opened(*connector);
    QVERIFY(stream);
    std::stop_source stop;
    std::optional<Result<QByteArray>> bytes;
    TaskScope scope;
    scope.run(stream->read(1, stop.get_token()),
              [&bytes](Result<QByteArray> r) { bytes.emplace(std::move(r)); });
    stop.request_stop();
    QTRY_VERIFY(bytes.has_value());
    QVERIFY(!*bytes);
    QCOMPARE(bytes->error().kind, ErrorKind::Cancelled);
}

void TestLocalConnectors::ssh_destroyedStream_endsTheProcess()
{
    const QTemporaryDir folder;
    const auto connector = ssh(script(folder, "echo $$\ntrap '' HUP\nexec sleep 600\n"));
    StreamPtr stream = opened(*connector);
    QVERIFY(stream);
    const auto pid = awaited(stream->read(100, {}));
    QVERIFY2(pid && *pid, "reading must succeed");
    const QString process = u"/proc/"_s + QString::fromLatin1((*pid)->trimmed());
    QVERIFY(QFile::exists(process));
    stream.reset();
    QTRY_VERIFY(!QFile::exists(process));
}

/// For a passphrase: the system stops whoever reads there and is not of the group in the foreground.
void TestLocalConnectors::ssh_program_mayAskAtTheTerminal()
{
    const QTemporaryDir folder;
    const auto connector = ssh(script(folder, "cut -d ' ' -f 5 /proc/$$/stat\n"));
    StreamPtr stream = opened(*connector);
    QVERIFY(stream);
    const auto group = awaited(stream->read(100, {}));
    QVERIFY2(group && *group, "reading must succeed");
    QCOMPARE((*group)->trimmed(), QByteArray::number(::getpgrp()));
    const auto end = awaited(stream->read(100, {}));
    QVERIFY2(end && *end && (*end)->isEmpty(), "the program has ended");
    stream.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // no test comes after it
}

QTEST_GUILESS_MAIN(TestLocalConnectors)
#include "tst_localconnectors.moc"
