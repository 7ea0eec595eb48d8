// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawhttp.h"
#include "support/warnings.h"

#include <QFile>
#include <QHostAddress>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using slipway::sandbox::Fault;
using slipway::sandbox::Sandbox;
using slipway::sandbox::SandboxOptions;
using slipway::test::ArmProbe;
using slipway::test::RawAnswer;

namespace {

const QString kVersion = u"?api-version=2024-07-01"_s;

SandboxOptions quick()
{
    return { .operationDelay = 20ms, .retryAfter = 0s, .heartbeat = 0ms };
}

} // namespace

class TestAccess final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void request_withoutToken_is401();
    void request_withForeignToken_is401();
    void request_withExpiredToken_is401();
    void throttling_onDemand_is429WithRetryAfter();
    void drop_onDemand_closes();
    void host_ofSomebodyElse_is421();
    void origin_isRefused();
    void listener_isOnLoopbackOnly();
    void everythingElse_isForgottenWithTheSandbox();

private:
    QString path(const QString &machine, const QString &rest = {}) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ArmProbe> m_arm;
};

void TestAccess::init()
{
    slipway::test::failOnAnyWarning();
    auto sandbox = Sandbox::start(quick());
    QVERIFY2(sandbox, sandbox ? "" : qPrintable(sandbox.error().detail));
    m_sandbox = std::move(*sandbox);
    m_arm = std::make_unique<ArmProbe>(*m_sandbox);
    QVERIFY(m_arm->signIn());
}

void TestAccess::cleanup()
{
    m_arm.reset();
    m_sandbox.reset();
}

QString TestAccess::path(const QString &machine, const QString &rest) const
{
    return m_sandbox->machineId(machine).value_or(QString()).mid(1) + rest + kVersion;
}

void TestAccess::request_withoutToken_is401()
{
    m_arm->setToken({});
    const RawAnswer answer = m_arm->get(u"subscriptions"_s + kVersion);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.errorCode(), u"AuthenticationFailed"_s);
    QVERIFY(answer.fields.value("www-authenticate").startsWith("Bearer "));
}

void TestAccess::request_withForeignToken_is401()
{
    m_arm->setToken("eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJodHRwczovL21hbmFnZW1lbnQuYXp1cmUuY29tLyJ9.c2lnbmF0dXJl");
    QCOMPARE(m_arm->get(u"subscriptions"_s + kVersion).errorCode(), u"InvalidAuthenticationToken"_s);
}

void TestAccess::request_withExpiredToken_is401()
{
    m_sandbox->expireTokens();
    QCOMPARE(m_arm->get(u"subscriptions"_s + kVersion).errorCode(), u"ExpiredAuthenticationToken"_s);
}

void TestAccess::throttling_onDemand_is429WithRetryAfter()
{
    m_sandbox->inject({ .kind = Fault::Kind::Throttle,
                        .count = 2,
                        .pathContains = u"virtualMachines"_s,
                        .retryAfter = 7s });
    QCOMPARE(m_arm->get(u"subscriptions"_s + kVersion).status, 200);
    const RawAnswer answer = m_arm->get(path(u"web-01"_s));
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.fields.value("retry-after"), "7"_ba);
    QCOMPARE(m_arm->get(path(u"web-01"_s)).status, 429);
    QCOMPARE(m_arm->get(path(u"web-01"_s)).status, 200);
}

void TestAccess::drop_onDemand_closes()
{
    m_sandbox->inject({ .kind = Fault::Kind::Drop, .count = 5 });
    const RawAnswer answer = m_arm->get(u"subscriptions"_s + kVersion);
    QVERIFY(answer.error != QNetworkReply::NoError);
    QCOMPARE(answer.status, 0);
}

void TestAccess::host_ofSomebodyElse_is421()
{
    const auto port = static_cast<quint16>(m_sandbox->armEndpoint().port());
    const auto ask = [&](const QByteArray &fields) {
        return slipway::test::sendBytes(QHostAddress::LocalHost, port,
                                        "GET /metadata/endpoints?api-version=2015-01-01 HTTP/1.1\r\n" + fields
                                            + "Connection: close\r\n\r\n");
    };
    const QByteArray number = QByteArray::number(port);
    QVERIFY(ask("Host: evil.example:" + number + "\r\n").startsWith("HTTP/1.1 421 "));
    QVERIFY(ask("Host: evil.example\r\n").startsWith("HTTP/1.1 421 "));
    QVERIFY(ask("Host: 127.0.0.1:1\r\n").startsWith("HTTP/1.1 421 "));
    QVERIFY(ask({}).startsWith("HTTP/1.1 400 "));
    QVERIFY(ask("Host: localhost:" + number + "\r\nHost: evil.example\r\n").startsWith("HTTP/1.1 400 "));
    QVERIFY(ask("Host: localhost:" + number + "\r\n").startsWith("HTTP/1.1 200 "));
}

void TestAccess::origin_isRefused()
{
    const RawAnswer answer =
        m_arm->send("GET", u"subscriptions"_s + kVersion, {}, { { "Origin", "http://evil.example" } });
    QCOMPARE(answer.status, 403);
    QVERIFY(!answer.fields.contains("access-control-allow-origin"));
}

void TestAccess::listener_isOnLoopbackOnly()
{
    // Every socket of this process that listens, as the kernel tells it.
    QFile table(u"/proc/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        QSKIP("no /proc/net/tcp here");
    const QByteArray port =
        QByteArray::number(m_sandbox->armEndpoint().port(), 16).toUpper().rightJustified(4, '0');
    const QList<QByteArray> lines = table.readAll().split('\n');
    int found = 0;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() > 3 && columns.at(3) == "0A" && columns.at(1).endsWith(':' + port)) {
            ++found;
            QCOMPARE(columns.at(1), "0100007F:" + port);
        }
    }
    QCOMPARE(found, 1);
}

void TestAccess::everythingElse_isForgottenWithTheSandbox()
{
    const QByteArray token = m_arm->token();
    const auto second = Sandbox::start(quick());
    QVERIFY(second);
    ArmProbe other(**second);
    other.setToken(token);
    QCOMPARE(other.get(u"subscriptions"_s + kVersion).status, 401);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
