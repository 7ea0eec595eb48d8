// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log/logfile.h"
#include "base/log/trace.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace slipway;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcTest, "slipway.test", QtInfoMsg)

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

unsigned modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

std::chrono::nanoseconds monotonic()
{
    timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

struct Child
{
    QString out {};
    QString err {};
};

/// Runs this program once more, in the part that main() has for it.
Child run(const QStringList &arguments, const QString &t0 = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"T0_NS"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, QString());
    if (!t0.isEmpty())
        environment.insert(u"T0_NS"_s, t0);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(20'000))
        return {};
    return { QString::fromUtf8(process.readAllStandardOutput()),
             QString::fromUtf8(process.readAllStandardError()) };
}

/// The milliseconds of the first stamp in `text`; -1 without one.
double stampIn(const QString &text)
{
    static const QRegularExpression pattern(u"^slipway\\.trace main ([0-9]+\\.[0-9]{3}) one two$"_s,
                                            QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? match.captured(1).toDouble() : -1;
}

int logThings(const QString &folder)
{
    const Result<std::unique_ptr<LogFile>> log = LogFile::open(folder);
    if (!log)
        return 1;
    qCInfo(lcTest) << "hello" << 1;
    qCWarning(lcTest).noquote() << u"Authorization: Bearer SEED0123456789\nsecond \u001b[31m line \u202e"_s;
    qCDebug(lcTest) << "not shown";
    trace::stamp("main"_L1, u"one two"_s);
    return 0;
}

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void traceLine_format_isFixed()
    {
        QCOMPARE(trace::line("first-paint"_L1, 1'234'567'890ns), u"slipway.trace first-paint 1234.568"_s);
        QCOMPARE(trace::line("main"_L1, 0ns, u"a\nb  c"_s), u"slipway.trace main 0.000 a b c"_s);
    }

    void traceOrigin_variable_mustBeAPositiveNumber()
    {
        QCOMPARE(trace::originFrom("123456789012345"), std::optional(123456789012345ns));
        for (const QByteArrayView wrong : { "", "0", "-5", "x", "12x", "99999999999999999999" })
            QVERIFY2(!trace::originFrom(wrong), wrong.data());
    }

    void traceStamp_withT0_countsFromThere()
    {
        const auto t0 = monotonic() - 5s;
        const Child child = run({ u"--stamp"_s }, QString::number(t0.count()));
        const double milliseconds = stampIn(child.err);
        QVERIFY2(milliseconds >= 5000 && milliseconds < 25'000, qPrintable(child.err));
    }

    void traceStamp_withoutT0_countsFromTheStartOfTheProcess()
    {
        const auto before = monotonic();
        const Child child = run({ u"--stamp"_s });
        const double most = std::chrono::duration<double, std::milli>(monotonic() - before).count();
        const double milliseconds = stampIn(child.err);
        // the kernel's start time is a multiple of ten milliseconds
        QVERIFY2(milliseconds > 0 && milliseconds <= most + 20, qPrintable(child.err));
    }

    void traceStamp_notAskedFor_printsNoLineOfItsOwn()
    {
        const Child child = run({ u"--quiet-stamp"_s });
        QCOMPARE(stampIn(child.err), -1);
    }

    void logLine_message_isOneHarmlessLine_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"all is well"_s << u"all is well"_s;
        QTest::newRow("lines") << u"a\nb\n"_s << u"a | b"_s;
        QTest::newRow("escape sequence") << u"a\u001b[31mb"_s << u"a\\u001b[31mb"_s;
        QTest::newRow("direction") << u"a\u202eb"_s << u"a\\u202eb"_s;
        QTest::newRow("secret") << u"password=SEED"_s << u"password=[hidden]"_s;
        QTest::newRow("language") << u"caf\u00e9 \u65e5\u672c"_s << u"caf\u00e9 \u65e5\u672c"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void logLine_message_isOneHarmlessLine()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, expected);
        QCOMPARE(logLine(u"T"_s, QtInfoMsg, u"slipway.x"_s, message), u"T info slipway.x: "_s + expected);
    }

    void logLine_endlessMessage_isCut()
    {
        const QString line = logLine(u"T"_s, QtWarningMsg, u"c"_s, QString(1'000'000, u'x'));
        QVERIFY(line.size() < 20'000);
        QVERIFY(line.endsWith(u" [cut]"));
    }

    void logFile_messages_goToStderrAndFile()
    {
        const QTemporaryDir folder;
        const QString data = folder.path() + u"/log"_s;
        const Child child = run({ u"--log"_s, data });
        const QString file = QString::fromUtf8(contentOf(data + u"/slipway.log"_s));
        for (const QString &text : { file, child.err }) {
            QVERIFY2(text.contains(u" info slipway.test: hello 1\n"), qPrintable(text));
            QVERIFY2(
                text.contains(
                    u" warning slipway.test: Authorization: [hidden] | second \\u001b[31m line \\u202e\n"),
                qPrintable(text));
            QVERIFY(!text.contains(u"SEED"));
            QVERIFY(!text.contains(u"not shown"));
        }
        static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info "_s);
        QVERIFY2(time.match(file).hasMatch(), qPrintable(file));
        QVERIFY2(file.contains(u"slipway.trace main "), qPrintable(file));
        QVERIFY2(!child.err.contains(u"slipway.trace"), "only --trace prints stamps");
    }

    void logFile_modes_arePrivate()
    {
        const QTemporaryDir folder;
        const mode_t before = ::umask(0);
        const QString data = folder.path() + u"/log"_s;
        {
            const auto log = LogFile::open(data, LogFile::kDefaultLimit, false);
            QVERIFY(log);
            QCOMPARE((*log)->path(), data + u"/slipway.log"_s);
        }
        ::umask(before);
        QCOMPARE(modeOf(data), 0700U);
        QCOMPARE(modeOf(data + u"/slipway.log"_s), 0600U);
    }

    void logFile_limit_rotatesOnce()
    {
        const QTemporaryDir folder;
        const QString data = folder.path() + u"/log"_s;
        {
            const auto log = LogFile::open(data, 2000, false);
            QVERIFY(log);
            for (int i = 0; i < 200; ++i)
                qCInfo(lcTest) << "line" << i;
        }
        QCOMPARE(QDir(data).entryList(QDir::Files, QDir::Name),
                 (QStringList { u"slipway.log"_s, u"slipway.log.1"_s }));
        const QByteArray now = contentOf(data + u"/slipway.log"_s);
        const QByteArray old = contentOf(data + u"/slipway.log.1"_s);
        QVERIFY(now.size() <= 2000 && old.size() <= 2000 && old.size() > 1900);
        QVERIFY(now.endsWith("line 199\n"));
        QCOMPARE(modeOf(data + u"/slipway.log"_s), 0600U);
        const QByteArray lastOld = old.mid(old.lastIndexOf(' ') + 1).trimmed();
        QVERIFY2(now.left(80).contains("line " + QByteArray::number(lastOld.toInt() + 1) + '\n'),
                 "no line is lost");
    }

    void logFile_openedAgain_isContinued()
    {
        const QTemporaryDir folder;
        const QString data = folder.path() + u"/log"_s;
        for (int i = 0; i < 2; ++i) {
            const auto log = LogFile::open(data, LogFile::kDefaultLimit, false);
            QVERIFY(log);
            qCInfo(lcTest) << "run" << i;
        }
        QCOMPARE(contentOf(data + u"/slipway.log"_s).count('\n'), 2);
    }

    void logFile_symbolicLink_isNotFollowed()
    {
        const QTemporaryDir folder;
        const QString victim = folder.path() + u"/victim"_s;
        QVERIFY(QFile::link(victim, folder.path() + u"/slipway.log"_s));
        const auto log = LogFile::open(folder.path());
        QVERIFY(!log);
        QCOMPARE(log.error().subject, folder.path() + u"/slipway.log"_s);
        QVERIFY(!QFile::exists(victim));
    }

    void logFile_manyThreads_keepLinesWhole()
    {
        const QTemporaryDir folder;
        const QString data = folder.path() + u"/log"_s;
        {
            const auto log = LogFile::open(data, LogFile::kDefaultLimit, false);
            QVERIFY(log);
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([] {
                    for (int i = 0; i < 50; ++i)
                        qCInfo(lcTest) << "whole line";
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        QCOMPARE(contentOf(data + u"/slipway.log"_s).count(" info slipway.test: whole line\n"), 200);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString part = arguments.value(1);
    if (part == u"--log")
        return logThings(arguments.value(2));
    if (part == u"--stamp" || part == u"--quiet-stamp") {
        trace::printToStderr(part == u"--stamp");
        trace::stamp("main"_L1, u"one two"_s);
        return 0;
    }
    TestLog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_log.moc"
