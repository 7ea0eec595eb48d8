// SPDX-License-Identifier: GPL-3.0-or-later
// The store and its certificates under a clock that is wrong: this program runs itself again under faketime,
// which Qt and OpenSSL both follow.
#include "pki/store/certificatestore.h"
#include "pki/verification.h"
#include "support/warnings.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace slipway;
using namespace slipway::pki;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSubjectFolder = "SLIPWAY_CLOCK_SUBJECT";
constexpr auto kAuthority = "authority-1"_L1;
constexpr auto kServer = "server-1"_L1;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

void say(const char *what, const Result<> &result)
{
    const QByteArray text = result ? "ok" : result.error().code.toLatin1();
    std::printf("%s %s\n", what, text.constData());
}

Result<> verifyServer(const CertificateStore &store)
{
    const Result<QList<StoredAuthority>> authorities = store.authorities();
    const Result<QList<StoredServer>> servers = store.servers();
    if (!authorities || !servers || authorities->isEmpty() || servers->isEmpty())
        return Error { .code = u"nothing-there"_s };
    return verify({ .roots = { authorities->first().certificate },
                    .leaf = servers->first().certificate,
                    .host = u"localhost"_s });
}

Result<KeyedCertificate> issueServer(const CertificateStore &store)
{
    const Result<KeyedCertificate> authority = store.authority(AuthorityId(kAuthority));
    if (!authority)
        return authority.error();
    return issue(*authority,
                 { .commonName = u"Docker on x"_s, .dnsNames = { u"localhost"_s }, .now = now() });
}

/// What is asked of a store under another clock; one line each.
int runSubject(const QString &folder)
{
    CertificateStore store(folder, KeysAtRest::Plain);
    std::printf("problems %lld\n", static_cast<long long>(store.problems().size()));
    say("verify", verifyServer(store));
    const Result<KeyedCertificate> issued = issueServer(store);
    say("issue", issued ? Result<>() : Result<>(issued.error()));
    const Result<KeyedCertificate> server = store.server(kServer);
    say("read", server ? Result<>() : Result<>(server.error()));
    if (server)
        say("write",
            store.putServer({ .id = kServer,
                              .name = u"x"_s,
                              .authority = AuthorityId(kAuthority),
                              .certificate = server->certificate },
                            server->privateKey));
    return 0;
}

} // namespace

class TestClocks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void store_wrongClock_keepsEverything_data();
    void store_wrongClock_keepsEverything();

private:
    QByteArrayList linesAt(const QString &time) const;

    QTemporaryDir m_folder;
    QString m_faketime;
};

void TestClocks::initTestCase()
{
    m_faketime = QStandardPaths::findExecutable(u"faketime"_s);
    if (m_faketime.isEmpty())
        QSKIP("the program faketime (Debian: faketime) is not there: clocks cannot be set wrong for one "
              "program");
    const Result<KeyedCertificate> authority = makeAuthority({ .commonName = u"Clocks"_s, .now = now() });
    QVERIFY(authority);
    const Result<KeyedCertificate> server =
        issue(*authority, { .commonName = u"Docker on x"_s, .dnsNames = { u"localhost"_s }, .now = now() });
    QVERIFY(server);
    CertificateStore store(m_folder.path(), KeysAtRest::Plain);
    QVERIFY(store.putAuthority(
        { .id = AuthorityId(kAuthority), .name = u"Clocks"_s, .certificate = authority->certificate },
        authority->privateKey));
    QVERIFY(store.putServer({ .id = kServer,
                              .name = u"x"_s,
                              .authority = AuthorityId(kAuthority),
                              .certificate = server->certificate },
                            server->privateKey));
}

QByteArrayList TestClocks::linesAt(const QString &time) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kSubjectFolder), m_folder.path());
    // faketime's library is loaded before the sanitizer's, where there is one
    const QString options = environment.value(u"ASAN_OPTIONS"_s);
    environment.insert(u"ASAN_OPTIONS"_s, options + u":verify_asan_link_order=0"_s);
    program.setProcessEnvironment(environment);
    program.start(m_faketime, { u"-f"_s, time, QCoreApplication::applicationFilePath() });
    if (!program.waitForFinished() || program.exitCode() != 0)
        return { program.readAllStandardError() };
    return program.readAllStandardOutput().trimmed().split('\n');
}

void TestClocks::store_wrongClock_keepsEverything_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QByteArray>("verified");
    QTest::addColumn<QByteArray>("issued");
    QTest::newRow("right") << u"+0"_s << "ok"_ba
                           << "ok"_ba;
    QTest::newRow("two years ago") << u"-2y"_s << "certificate.not-yet-valid"_ba
                                   << "validity.before-authority"_ba;
    QTest::newRow("in two years") << u"+2y"_s << "certificate.expired"_ba
                                  << "ok"_ba;
    QTest::newRow("in twenty years") << u"+20y"_s << "certificate.expired"_ba
                                     << "validity.beyond-authority"_ba;
    QTest::newRow("right again") << u"+0"_s << "ok"_ba
                                 << "ok"_ba;
}

void TestClocks::store_wrongClock_keepsEverything()
{
    QFETCH(QString, time);
    QFETCH(QByteArray, verified);
    QFETCH(QByteArray, issued);
    const QByteArrayList lines = linesAt(time);
    QVERIFY2(lines.size() == 5, lines.join('\n').constData());
    QCOMPARE(lines.at(0), "problems 0"_ba);
    QCOMPARE(lines.at(1), "verify " + verified);
    QCOMPARE(lines.at(2), "issue " + issued);
    QCOMPARE(lines.at(3), "read ok"_ba);
    QCOMPARE(lines.at(4), "write ok"_ba);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(kSubjectFolder))
        return runSubject(qEnvironmentVariable(kSubjectFolder));
    TestClocks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clocks.moc"
