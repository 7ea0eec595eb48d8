// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain itself: a Secret Service of its own (gnome-keyring) on a bus of its own. The test
// starts itself once more in there.
#include "app/keychain.h"
#include "support/awaited.h"
#include "support/warnings.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kRole = "SLIPWAY_KEYCHAIN_ROLE"; ///< which function of InnerKeychain the inner process runs
constexpr auto kPatience = 20s;
constexpr int kLongest = 60'000;

/// Starts the service, unlocked with a password, and then the program that is given.
const auto kSession = u"printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
                      "exec \"$0\""_s;

QByteArray textOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

QString codeOf(const std::optional<Result<Secret>> &result)
{
    if (!result)
        return u"no answer"_s;
    return *result ? QString::fromLatin1("read ") + QString::fromUtf8(textOf(**result))
                   : result->error().code;
}

QString codeOf(const std::optional<Result<>> &result)
{
    if (!result)
        return u"no answer"_s;
    return *result ? QString() : result->error().code;
}

} // namespace

/// Within the session.
class InnerKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void entry_whatever_comesAndGoes()
    {
        app::SystemKeychain keychain;
        QCOMPARE(codeOf(awaited(keychain.read(u"a"_s), kPatience)), u"keychain.entry"_s);
        QCOMPARE(codeOf(awaited(keychain.remove(u"a"_s), kPatience)), QString());
        QCOMPARE(codeOf(awaited(keychain.write(u"a"_s, Secret("first")), kPatience)), QString());
        QCOMPARE(codeOf(awaited(keychain.write(u"b"_s, Secret("other")), kPatience)), QString());
        QCOMPARE(codeOf(awaited(keychain.write(u"a"_s, Secret("second")), kPatience)), QString());
        QCOMPARE(codeOf(awaited(keychain.read(u"a"_s), kPatience)), u"read second"_s);
        app::SystemKeychain again; // as the next run of the program
        QCOMPARE(codeOf(awaited(again.read(u"b"_s), kPatience)), u"read other"_s);
        const QByteArray bytes("\0\xff\n1", 4);
        QCOMPARE(codeOf(awaited(keychain.write(u"a"_s, Secret(bytes)), kPatience)), QString());
        const auto read = awaited(keychain.read(u"a"_s), kPatience);
        QVERIFY(read && *read);
        QCOMPARE(textOf(**read), bytes);
        QCOMPARE(codeOf(awaited(keychain.remove(u"a"_s), kPatience)), QString());
        QCOMPARE(codeOf(awaited(keychain.read(u"a"_s), kPatience)), u"keychain.entry"_s);
        QCOMPARE(codeOf(awaited(keychain.read(u"b"_s), kPatience)), u"read other"_s);
    }

    void service_missing_isUnavailable()
    {
        app::SystemKeychain keychain;
        QCOMPARE(codeOf(awaited(keychain.read(u"a"_s), kPatience)), u"keychain.unavailable"_s);
        QCOMPARE(codeOf(awaited(keychain.write(u"a"_s, Secret("x")), kPatience)), u"keychain.unavailable"_s);
    }
};

class TestKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void secretService_ofItsOwn_keepsAndForgets()
    {
        for (const QString &program : { u"dbus-run-session"_s, u"gnome-keyring-daemon"_s }) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed here"_s));
        }
        const QString said =
            run(u"entry_whatever_comesAndGoes"_s, u"dbus-run-session"_s,
                { u"--"_s, u"sh"_s, u"-c"_s, kSession, QCoreApplication::applicationFilePath() });
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void noService_isSaid()
    {
        const QString said =
            run(u"service_missing_isUnavailable"_s, QCoreApplication::applicationFilePath(), {});
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

private:
    /// What went wrong.
    static QString run(const QString &role, const QString &program, const QStringList &arguments)
    {
        QTemporaryDir home; // 0700
        home.setAutoRemove(false); // the service ends a little after the program, and writes until then
        const QString said = runAt(home, role, program, arguments);
        const bool isGone = QTest::qWaitFor([&home] { return QDir(home.path()).removeRecursively(); });
        return said.isEmpty() && !isGone ? u"the service has not ended"_s : said;
    }

    static QString runAt(const QTemporaryDir &home, const QString &role, const QString &program,
                         const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
             { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
               u"XDG_CURRENT_DESKTOP"_s, u"GNOME_KEYRING_CONTROL"_s })
            environment.remove(name);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + home.filePath(u"no-bus"_s));
        environment.insert(QString::fromLatin1(kRole), role);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(kLongest)) {
            process.kill();
            process.waitForFinished();
            return u"did not end: "_s + QString::fromUtf8(process.readAll());
        }
        const bool isWell = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return isWell ? QString() : QString::fromUtf8(process.readAll());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(kRole)) {
        InnerKeychain inner;
        return QTest::qExec(&inner, { application.applicationFilePath(), qEnvironmentVariable(kRole) });
    }
    TestKeychain outer;
    return QTest::qExec(&outer, argc, argv);
}

#include "tst_keychain.moc"
