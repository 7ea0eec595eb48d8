// SPDX-License-Identifier: GPL-3.0-or-later
// The subjects x509-verify and certificate, from outside.
#include "pki/authority.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

struct Output
{
    int status = -1;
    QJsonObject json {};
};

Output conform(const QString &subject, const QByteArray &input)
{
    QProcess program;
    program.start(QStringLiteral(SLIPWAY_BINARY_DIR "/tests/conformance/slipway-conformance"), { subject });
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return {};
    return { .status = program.exitCode(),
             .json = QJsonDocument::fromJson(program.readAllStandardOutput()).object() };
}

} // namespace

class TestProgramX509 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { slipway::test::failOnAnyWarning(); }

    void x509Verify_input_getsItsVerdict_data();
    void x509Verify_input_getsItsVerdict();
    void certificate_pemAndDer_showTheFields();
    void certificate_junk_isRejected();

private:
    QString m_authority;
    Certificate m_server;
};

void TestProgramX509::initTestCase()
{
    slipway::test::failOnAnyWarning();
    const QDateTime start(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    const Result<KeyedCertificate> authority = makeAuthority({ .commonName = u"Practice"_s, .now = start });
    QVERIFY(authority);
    const Result<KeyedCertificate> server = issue(*authority,
                                                  { .commonName = u"vm1"_s,
                                                    .dnsNames = { u"vm1.example.com"_s },
                                                    .ipAddresses = { u"10.0.0.4"_s },
                                                    .now = start });
    QVERIFY(server);
    m_authority = QString::fromLatin1(authority->certificate.toPem());
    m_server = server->certificate;
}

void TestProgramX509::x509Verify_input_getsItsVerdict_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QJsonObject &changes, const QString &reason, int status = 0) {
        QTest::newRow(name) << changes << status << reason;
    };
    const QString accepted;
    row("right DNS name", {}, accepted);
    row("right address", { { u"name"_s, QJsonObject { { u"ip"_s, u"10.0.0.4"_s } } } }, accepted);
    row("no name", { { u"name"_s, QJsonValue::Null } }, accepted);
    row("no purpose", { { u"purpose"_s, QJsonValue::Null } }, accepted);
    row("depth", { { u"max_depth"_s, 0 } }, accepted);
    row("fraction before the end", { { u"time"_s, u"2027-02-02T12:00:00.999Z"_s } }, accepted);
    row("wrong DNS name", { { u"name"_s, QJsonObject { { u"dns"_s, u"vm2.example.com"_s } } } },
        u"certificate.name-mismatch"_s);
    row("address as DNS name", { { u"name"_s, QJsonObject { { u"dns"_s, u"10.0.0.5"_s } } } },
        u"certificate.name-mismatch"_s);
    row("early", { { u"time"_s, u"2026-01-01T10:59:59Z"_s } }, u"certificate.not-yet-valid"_s);
    row("late", { { u"time"_s, u"2027-02-02T12:00:01Z"_s } }, u"certificate.expired"_s);
    row("client", { { u"purpose"_s, u"client"_s } }, u"certificate.wrong-purpose"_s);
    row("no roots", { { u"roots"_s, QJsonArray() } }, u"certificate.unknown-authority"_s);
    row("junk for a leaf", { { u"leaf"_s, u"junk"_s } }, u"certificate.malformed"_s);
    row("junk for a root", { { u"roots"_s, QJsonArray { u"junk"_s } } }, u"certificate.malformed"_s);
    row("junk for a list", { { u"crls"_s, QJsonArray { u"junk"_s } } }, u"certificate.malformed"_s);
    row("unknown purpose", { { u"purpose"_s, u"mail"_s } }, {}, 2);
    row("leaf missing", { { u"leaf"_s, QJsonValue::Null } }, {}, 2);
    row("leaf a number", { { u"leaf"_s, 7 } }, {}, 2);
    row("time in words", { { u"time"_s, u"now"_s } }, {}, 2);
}

void TestProgramX509::x509Verify_input_getsItsVerdict()
{
    QFETCH(const QJsonObject, changes);
    QFETCH(const int, status);
    QFETCH(const QString, reason);
    QJsonObject input { { u"roots"_s, QJsonArray { m_authority } },
                        { u"intermediates"_s, QJsonArray() },
                        { u"leaf"_s, QString::fromLatin1(m_server.toPem()) },
                        { u"name"_s, QJsonObject { { u"dns"_s, u"vm1.example.com"_s } } },
                        { u"time"_s, u"2026-06-01T00:00:00Z"_s },
                        { u"purpose"_s, u"server"_s },
                        { u"crls"_s, QJsonArray() },
                        { u"max_depth"_s, QJsonValue::Null } };
    for (auto it = changes.begin(); it != changes.end(); ++it)
        input[it.key()] = it.value();
    const Output output = conform(u"x509-verify"_s, QJsonDocument(input).toJson());
    QCOMPARE(output.status, status);
    if (status != 0)
        return;
    const QString given = output.json[u"reason"_s].toString();
    QCOMPARE(output.json[u"verdict"_s].toString(), reason.isEmpty() ? u"accept"_s : u"reject"_s);
    QVERIFY2(given.startsWith(reason) && given.isEmpty() == reason.isEmpty(), qPrintable(given));
}

void TestProgramX509::certificate_pemAndDer_showTheFields()
{
    const Output fromPem = conform(u"certificate"_s, m_server.toPem());
    const Output fromDer = conform(u"certificate"_s, m_server.der);
    QCOMPARE(fromPem.status, 0);
    QCOMPARE(fromPem.json, fromDer.json);
    const QJsonObject expected { { u"verdict"_s, u"accept"_s },
                                 { u"reason"_s, QString() },
                                 { u"subject"_s, u"CN=vm1"_s },
                                 { u"issuer"_s, u"CN=Practice"_s },
                                 { u"serial"_s, m_server.serial },
                                 { u"sans"_s,
                                   QJsonArray { u"DNS:vm1.example.com"_s, u"IP Address:10.0.0.4"_s } },
                                 { u"not_before"_s, u"2026-01-01T11:00:00Z"_s },
                                 { u"not_after"_s, u"2027-02-02T12:00:00Z"_s },
                                 { u"sha256"_s, m_server.sha256 },
                                 { u"key"_s, u"EC P-256"_s },
                                 { u"purpose"_s, u"server"_s } };
    QCOMPARE(fromPem.json, expected);
}

void TestProgramX509::certificate_junk_isRejected()
{
    for (const QByteArray &junk : { QByteArray(), "junk"_ba, m_server.der.chopped(1) }) {
        const Output output = conform(u"certificate"_s, junk);
        QCOMPARE(output.status, 0);
        QCOMPARE(output.json[u"verdict"_s].toString(), u"reject"_s);
        QVERIFY(!output.json[u"reason"_s].toString().isEmpty());
    }
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestProgramX509)
#include "tst_program_x509.moc"
