// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/host.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using slipway::ErrorKind;
using slipway::Result;
using slipway::docker::Endpoint;

class TestEndpoint final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void parse_goodText_saysKindAddressAndPort_data();
    void parse_goodText_saysKindAddressAndPort();
    void parse_badText_isInvalidWithCode_data();
    void parse_badText_isInvalidWithCode();
};

void TestEndpoint::parse_goodText_saysKindAddressAndPort_data()
{
    using Kind = Endpoint::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("back");

    const auto row = [](const char *name, const QString &text, Kind kind, const QString &address, int port,
                        const QString &back) {
        QTest::newRow(name) << text << static_cast<int>(kind) << address << port << back;
    };
    row("tls", u"tcp://web-1.example:2376"_s, Kind::Tls, u"web-1.example"_s, 2376,
        u"tcp://web-1.example:2376"_s);
    row("tls default port", u"tcp://10.0.0.4"_s, Kind::Tls, u"10.0.0.4"_s, 2376, u"tcp://10.0.0.4:2376"_s);
    row("tls slash and blanks", u"  tcp://h:1/ "_s, Kind::Tls, u"h"_s, 1, u"tcp://h:1"_s);
    row("tls upper case", u"TCP://Host:65535"_s, Kind::Tls, u"Host"_s, 65535, u"tcp://Host:65535"_s);
    row("tls v6", u"tcp://[2001:db8::1]:99"_s, Kind::Tls, u"2001:db8::1"_s, 99, u"tcp://[2001:db8::1]:99"_s);
    row("tls v6 default", u"tcp://[::1]"_s, Kind::Tls, u"::1"_s, 2376, u"tcp://[::1]:2376"_s);
    row("unix", u"unix:///var/run/docker.sock"_s, Kind::Unix, u"/var/run/docker.sock"_s, -1,
        u"unix:///var/run/docker.sock"_s);
    row("unix odd letters", u"unix:///tmp/a b/%20é.sock"_s, Kind::Unix, u"/tmp/a b/%20é.sock"_s, -1,
        u"unix:///tmp/a b/%20é.sock"_s);
    row("ssh", u"ssh://me@vm.example"_s, Kind::Ssh, u"me@vm.example"_s, -1, u"ssh://me@vm.example"_s);
    row("ssh jump", u"ssh://me@10.0.0.4?jump=ops@bastion:2222"_s, Kind::Ssh, u"me@10.0.0.4"_s, -1,
        u"ssh://me@10.0.0.4?jump=ops@bastion:2222"_s);
    row("ssh no user", u"ssh://vm:22"_s, Kind::Ssh, u"vm"_s, 22, u"ssh://vm:22"_s);
    row("ssh v6", u"ssh://me@[fe80::1]:2222"_s, Kind::Ssh, u"me@fe80::1"_s, 2222,
        u"ssh://me@[fe80::1]:2222"_s);
}

void TestEndpoint::parse_goodText_saysKindAddressAndPort()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, address);
    QFETCH(int, port);
    QFETCH(QString, back);

    const Result<Endpoint> endpoint = Endpoint::parse(text);
    QVERIFY2(endpoint, qPrintable(endpoint ? QString() : endpoint.error().detail));
    QCOMPARE(static_cast<int>(endpoint->kind), kind);
    QCOMPARE(endpoint->address, address);
    QCOMPARE(endpoint->port ? int { *endpoint->port } : -1, port);
    QCOMPARE(endpoint->toString(), back);
    const Result<Endpoint> again = Endpoint::parse(back);
    QVERIFY(again);
    QVERIFY(*again == *endpoint);
}

void TestEndpoint::parse_badText_isInvalidWithCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    QTest::newRow("empty") << QString() << u"endpoint.scheme"_s;
    QTest::newRow("no scheme") << u"host:2376"_s << u"endpoint.scheme"_s;
    QTest::newRow("fd") << u"fd://"_s << u"endpoint.scheme"_s;
    QTest::newRow("https") << u"https://host:2376"_s << u"endpoint.scheme"_s;
    QTest::newRow("http") << u"http://host:2375"_s << u"endpoint.plain"_s;
    QTest::newRow("plain port") << u"tcp://host:2375"_s << u"endpoint.plain"_s;
    QTest::newRow("tls no host") << u"tcp://:2376"_s << u"endpoint.address"_s;
    QTest::newRow("tls nothing") << u"tcp://"_s << u"endpoint.address"_s;
    QTest::newRow("tls user") << u"tcp://me@host:2376"_s << u"endpoint.address"_s;
    QTest::newRow("tls path") << u"tcp://host:2376/api"_s << u"endpoint.path"_s;
    QTest::newRow("tls query") << u"tcp://host?x"_s << u"endpoint.address"_s;
    QTest::newRow("tls dash") << u"tcp://-host"_s << u"endpoint.address"_s;
    QTest::newRow("tls blank") << u"tcp://ho st:1"_s << u"endpoint.address"_s;
    QTest::newRow("tls newline") << u"tcp://host\nx:1"_s << u"endpoint.address"_s;
    QTest::newRow("tls v6 bare") << u"tcp://::1:2376"_s << u"endpoint.address"_s;
    QTest::newRow("tls v6 wrong") << u"tcp://[1:2]:2376"_s << u"endpoint.address"_s;
    QTest::newRow("tls v4 in brackets") << u"tcp://[1.2.3.4]:2376"_s << u"endpoint.address"_s;
    QTest::newRow("port 0") << u"tcp://host:0"_s << u"endpoint.port"_s;
    QTest::newRow("port empty") << u"tcp://host:"_s << u"endpoint.port"_s;
    QTest::newRow("port 65536") << u"tcp://host:65536"_s << u"endpoint.port"_s;
    QTest::newRow("port negative") << u"tcp://host:-1"_s << u"endpoint.address"_s;
    QTest::newRow("unix relative") << u"unix://docker.sock"_s << u"endpoint.path"_s;
    QTest::newRow("unix empty") << u"unix://"_s << u"endpoint.path"_s;
    QTest::newRow("unix root") << u"unix:///"_s << u"endpoint.path"_s;
    QTest::newRow("unix NUL") << u"unix:///a"_s + QChar(u'\0') + u"b"_s << u"endpoint.path"_s;
    QTest::newRow("unix long") << u"unix:///"_s + QString(107, u'a') << u"endpoint.path"_s;
    QTest::newRow("ssh option as host") << u"ssh://-oProxyCommand=x"_s << u"endpoint.address"_s;
    QTest::newRow("ssh option as user") << u"ssh://-l@host"_s << u"endpoint.address"_s;
    QTest::newRow("ssh option behind user") << u"ssh://me@-host"_s << u"endpoint.address"_s;
    QTest::newRow("ssh empty user") << u"ssh://@host"_s << u"endpoint.address"_s;
    QTest::newRow("ssh password") << u"ssh://me:secret@host"_s << u"endpoint.address"_s;
    QTest::newRow("ssh path") << u"ssh://me@host/run/docker.sock"_s << u"endpoint.path"_s;
    QTest::newRow("ssh port") << u"ssh://me@host:x"_s << u"endpoint.address"_s;
    QTest::newRow("ssh nothing") << u"ssh://"_s << u"endpoint.address"_s;
}

void TestEndpoint::parse_badText_isInvalidWithCode()
{
    QFETCH(QString, text);
    QFETCH(QString, code);

    const Result<Endpoint> endpoint = Endpoint::parse(text);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, ErrorKind::Invalid);
    QCOMPARE(endpoint.error().code, code);
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
