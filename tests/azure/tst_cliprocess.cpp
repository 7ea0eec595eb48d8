// SPDX-License-Identifier: GPL-3.0-or-later
// The Azure CLI as a program that runs: stopped, endless, or talking about the token. It stands behind a
// shell, as does the real one.
#include "azure/auth/clitokens.h"
#include "support/awaited.h"
#include "support/logcatcher.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::azure;
using slipway::test::awaited;
using slipway::test::LogCatcher;
using slipway::test::TestClock;

namespace {

const QByteArray kToken =
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL21hbmFnZW1lbnQuYXp1cmUuY29tIn0.c2lnbmF0dXJl";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Also as a zombie that nobody has waited for.
bool isKnown(int process)
{
    return QFile::exists(u"/proc/%1"_s.arg(process));
}

/// One that has lost its parent may be a zombie until the system's first process looks for it.
bool isRunning(int process)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(process));
    return !stat.isEmpty() && !stat.sliced(stat.lastIndexOf(')')).startsWith(") Z");
}

} // namespace

class TestCliProcess final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        QFile::remove(path(u"shell"_s));
        QFile::remove(path(u"child"_s));
    }

    void person_stopped_isCancelledAndEndsTheProgram()
    {
        CliTokens tokens(m_clock, Cloud::azure(), behindShell("exec sleep 1000"));
        std::stop_source stop;
        std::optional<ErrorKind> ended;
        TaskScope scope;
        scope.run(tokens.person(stop.get_token()),
                  [&ended](const Result<Person> &end) { ended = end ? ErrorKind::Local : end.error().kind; });
        QTRY_VERIFY(hasStarted());
        QVERIFY(isRunning(child()));
        stop.request_stop();
        QTRY_COMPARE(ended, std::optional(ErrorKind::Cancelled));
        QTRY_VERIFY(!isKnown(shell()));
        QTRY_VERIFY(!isRunning(child()));
    }

    /// Others may wait for the same token: the program ends with the last who could want it.
    void token_stopped_isCancelledAndEndsTheProgramWithTheAccount()
    {
        auto tokens = std::make_unique<CliTokens>(m_clock, Cloud::azure(), behindShell("exec sleep 1000"));
        std::stop_source stop;
        std::optional<ErrorKind> ended;
        TaskScope scope;
        scope.run(tokens->tenant({}).token(stop.get_token()),
                  [&ended](const Result<Secret> &end) { ended = end ? ErrorKind::Local : end.error().kind; });
        QTRY_VERIFY(hasStarted());
        stop.request_stop();
        QTRY_COMPARE(ended, std::optional(ErrorKind::Cancelled));
        tokens.reset();
        QTRY_VERIFY(!isKnown(shell()));
        QTRY_VERIFY(!isRunning(child()));
    }

    void silence_forAMinute_endsTheProgram_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("nothing") << QByteArray("exec sleep 1000");
        QTest::newRow("complaints without end") << QByteArray("exec yes complaint >&2");
    }

    void silence_forAMinute_endsTheProgram()
    {
        QFETCH(const QByteArray, script);
        CliTokens tokens(m_clock, Cloud::azure(), behindShell(script));
        std::optional<ErrorKind> ended;
        TaskScope scope;
        scope.run(tokens.tenant({}).token({}),
                  [&ended](const Result<Secret> &end) { ended = end ? ErrorKind::Local : end.error().kind; });
        QTRY_VERIFY(hasStarted());
        m_clock.advance(59s);
        QTest::qWait(0);
        QVERIFY(!ended);
        m_clock.advance(2s);
        QTRY_COMPARE(ended, std::optional(ErrorKind::Timeout));
        QTRY_VERIFY(!isKnown(shell()));
        QTRY_VERIFY(!isRunning(child()));
    }

    void output_tooMuch_isRefusedAndEndsTheProgram_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("lines without end") << QByteArray("exec yes '{\"accessToken\":\"a\"}'");
        QTest::newRow("a line without end") << QByteArray("exec cat /dev/zero");
        QTest::newRow("with an end") << QByteArray("exec head -c 1048577 /dev/zero");
    }

    void output_tooMuch_isRefusedAndEndsTheProgram()
    {
        QFETCH(const QByteArray, script);
        CliTokens tokens(m_clock, Cloud::azure(), behindShell(script));
        const auto result = awaited(tokens.tenant({}).token({}));
        QVERIFY2(result && !*result, "it must be refused");
        QCOMPARE(result->error().kind, ErrorKind::Protocol);
        QCOMPARE(result->error().code, u"http.limit"_s);
        QCOMPARE(result->error().subject, u"az"_s);
        QTRY_VERIFY(!isKnown(shell()));
        QTRY_VERIFY(!isRunning(child()));
    }

    /// What az has started and left behind may hold its output open for long.
    void end_withSomethingLeftBehind_isTheEnd()
    {
        CliTokens tokens(m_clock, Cloud::azure(),
                         program("sleep 1000 &\necho $! >'" + path(u"child"_s).toUtf8()
                                 + "'\necho '{\"accessToken\":\"from-az\",\"expires_on\":4102444800}'"));
        const auto result = awaited(tokens.tenant({}).token({}));
        const bool wasRunning = isRunning(child());
        ::kill(child(), SIGKILL);
        QVERIFY2(result && *result, "the token must come");
        QVERIFY2(wasRunning, "it is nobody's business how long that runs");
    }

    void token_inWhatAzSays_isToldNowhere_data()
    {
        const QByteArray json = "{\"accessToken\": \"" + kToken + "\", \"tokenType\": \"Bearer\"}";
        const QByteArray filler = QByteArray(4060, 'x');
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("code");
        QTest::newRow("broken JSON") << QByteArray("echo '" + json + "]'") << u"json.syntax"_s;
        QTest::newRow("cut JSON") << QByteArray("printf '%s' '" + json.chopped(3) + "'") << u"json.syntax"_s;
        QTest::newRow("not JSON") << QByteArray("echo 'token: " + kToken + "'") << u"json.syntax"_s;
        QTest::newRow("a page") << QByteArray("echo '<p>" + kToken + "</p>'") << u"not-arm"_s;
        QTest::newRow("a list") << QByteArray("echo '[" + json + "]'") << u"json.content"_s;
        QTest::newRow("no end of life") << QByteArray("echo '" + json + "'") << QString();
        QTest::newRow("as a complaint") << QByteArray("echo '" + json + "' >&2; exit 1") << u"az.failed"_s;
        QTest::newRow("bare") << QByteArray("echo 'DEBUG " + kToken + "' >&2; exit 1") << u"az.failed"_s;
        // the end of much is kept: of a token the second half
        QTest::newRow("cut") << QByteArray("echo '" + kToken + filler + "' >&2; echo sorry >&2; exit 1")
                             << u"az.failed"_s;
        QTest::newRow("cut, in pieces")
            << QByteArray("printf '" + filler + filler + kToken.first(40) + "' >&2; sleep 0.1; echo '"
                          + kToken.sliced(40) + "' >&2; echo sorry >&2; exit 1")
            << u"az.failed"_s;
    }

    void token_inWhatAzSays_isToldNowhere()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, code);
        const LogCatcher log;
        QLoggingCategory::setFilterRules(u"slipway.*=true"_s);
        CliTokens tokens(m_clock, Cloud::azure(), program(script));
        const auto result = awaited(tokens.tenant({}).token({}));
        QLoggingCategory::setFilterRules({});
        QVERIFY(result);
        QCOMPARE(*result ? QString() : result->error().code, code);
        QString told = LogCatcher::text();
        if (!*result)
            told += result->error().subject + result->error().detail;
        for (const QByteArray &part : kToken.split('.'))
            QVERIFY2(!told.contains(QLatin1StringView(part)), qPrintable(told));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    int shell() const { return contentOf(path(u"shell"_s)).trimmed().toInt(); }
    int child() const { return contentOf(path(u"child"_s)).trimmed().toInt(); }
    bool hasStarted() const { return shell() > 0 && contentOf(path(u"child"_s)).endsWith('\n'); }

    /// The shell that runs it ends after it, and both are known by number.
    QString behindShell(const QByteArray &script)
    {
        const QByteArray folder = m_folder.path().toUtf8();
        return program("echo $$ >'" + folder + "/shell'\n(" + script + ") &\necho $! >'" + folder
                       + "/child'\nwait");
    }

    QString program(const QByteArray &script)
    {
        const QString path = m_folder.filePath(u"az%1"_s.arg(++m_programs));
        QFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script + '\n') > 0;
        file.close();
        return written && file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner)
            ? path
            : QString();
    }

    QTemporaryDir m_folder;
    int m_programs = 0;
    TestClock m_clock;
};

QTEST_GUILESS_MAIN(TestCliProcess)
#include "tst_cliprocess.moc"
