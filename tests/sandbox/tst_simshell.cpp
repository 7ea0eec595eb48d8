// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/files/tar.h"
#include "sandbox/engine/shell/simshell.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::sandbox;

/// The small shell in simulated containers, its files and its line editor, without sockets.
class TestSimShell final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void script_printsAndExits_data();
    void script_printsAndExits();
    void program_missing_saysWhyAnd127();
    void program_notExecutable_is126();
    void terminal_echoesEditsAndPrompts_data();
    void terminal_echoesEditsAndPrompts();
    void terminal_interrupt_endsSleepWith130();
    void terminal_hugePaste_runsEveryLine();
    void flood_goesOnUntilInterrupted();
    void input_withoutTerminal_isRunAndEnds();
    void endlessLoop_givesWay();
    void tar_writtenAndRead_isTheSame();
    void tar_damaged_isRefused_data();
    void tar_damaged_isRefused();
    void files_changes_areTold();

private:
    static ShellWorld world(const QStringList &command, bool isTty);
    static QByteArray outputOf(SimShell &shell, bool errors = false);
};

ShellWorld TestSimShell::world(const QStringList &command, bool isTty)
{
    SimContainer container { .id = QString(64, u'a'), .name = u"box"_s, .image = u"alpine:3.21"_s };
    return { .command = command,
             .isTty = isTty,
             .folder = u"/"_s,
             .hostname = u"box"_s,
             .files = SimFiles::make(container, SimImage { .hasBash = false }) };
}

QByteArray TestSimShell::outputOf(SimShell &shell, bool errors)
{
    QByteArray text;
    const QList<ShellOutput> pieces = shell.takeOutput();
    for (const ShellOutput &piece : pieces)
        text += piece.isError == errors ? piece.bytes : QByteArray();
    return text;
}

void TestSimShell::script_printsAndExits_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<int>("code");
    const auto row = [](const char *script, const QByteArray &out, int code = 0) {
        QTest::newRow(script) << QString::fromUtf8(script) << out << code;
    };
    row("echo hello  world", "hello world\n");
    row("echo 'a  b' \"c $HOSTNAME\" d\\ e", "a  b c box d e\n");
    row("busybox echo 'a  b'", "a  b\n");
    row("id -u; id -un", "0\nroot\n");
    row("exit 7", "", 7);
    row("false", "", 1);
    row("false || echo no; true && echo yes", "no\nyes\n");
    row("! true", "", 1);
    row("nonsense", "", 127);
    row("nonsense 2>&1", "sh: nonsense: not found\n", 127);
    row("for i in 1 2 3; do echo n$i; done", "n1\nn2\nn3\n");
    row("i=0; while [ $i -lt 3 ]; do i=$((i+1)); echo $i; done", "1\n2\n3\n");
    row("for i in $(seq 5); do if [ $i = 3 ]; then break; fi; echo $i; done", "1\n2\n");
    row("if false; then echo a; elif true; then echo b; else echo c; fi", "b\n");
    row("echo one > /tmp/f; echo two >> /tmp/f; cat /tmp/f | wc -l", "2\n");
    row("cat < /etc/hostname", "aaaaaaaaaaaa\n");
    row("printf '%s-%03d\\n' a 7", "a-007\n");
    row("echo -n x; echo $?; (", "", 2);
    row("seq 1 100 | head -n 2", "1\n2\n");
    row("seq 1 100 | tail -n 2", "99\n100\n");
    row("yes | head -3", "y\ny\ny\n");
    row("echo größe 日本", "größe 日本\n");
    row("cd /etc && pwd", "/etc\n");
    row("ls /etc/nothing", "", 1);
    row("X=5 ; echo ${X:-6}${Y:-7}", "57\n");
    row("sh -c 'echo inner; exit 3'", "inner\n", 3);
    row("stty size", "", 1);
    row("mkdir -p /d/e; echo abc > '/d/a b'; find /d/. -mindepth 1 -maxdepth 1 -exec stat -c '%f %s %u %g "
        "%n' {} +",
        "81a4 4 0 0 /d/./a b\n41ed 4096 0 0 /d/./e\n");
    row("echo a # comment", "a\n");
}

void TestSimShell::script_printsAndExits()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, out);
    QFETCH(int, code);
    SimShell shell(world({ u"sh"_s, u"-c"_s, script }, false));
    shell.start();
    QCOMPARE(outputOf(shell), out);
    QCOMPARE(shell.exitCode(), std::optional(code));
}

void TestSimShell::program_missing_saysWhyAnd127()
{
    SimShell shell(world({ u"bash"_s }, true));
    shell.start();
    QCOMPARE(shell.exitCode(), std::optional(127));
    QVERIFY(shell.failure().contains(u"exec: \"bash\": executable file not found in $PATH"_s));
}

void TestSimShell::program_notExecutable_is126()
{
    SimShell shell(world({ u"/etc/hostname"_s }, true));
    shell.start();
    QCOMPARE(shell.exitCode(), std::optional(126));
    QVERIFY(shell.failure().contains(u"permission denied"_s));
}

void TestSimShell::terminal_echoesEditsAndPrompts_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("echo") << "echo hi\r"_ba
                          << "/ # echo hi\r\nhi\r\n/ # "_ba;
    QTest::newRow("backspace") << "ab\x7f"_ba
                               << "/ # ab\x1b[1D\x1b[K"_ba;
    QTest::newRow("interrupt") << "abc\x03"_ba
                               << "/ # abc^C\r\n/ # "_ba;
    QTest::newRow("insert in the middle") << "ac\x1b[Db"_ba
                                          << "/ # ac\x1b[1Dbc\x1b[1D"_ba;
    QTest::newRow("wide") << "日\x7f"_ba
                          << "/ # 日\x1b[2D\x1b[K"_ba;
    QTest::newRow("size") << "stty size\r"_ba
                          << "/ # stty size\r\n24 80\r\n/ # "_ba;
    QTest::newRow("unfinished") << "echo 'a\r"_ba
                                << "/ # echo 'a\r\n> "_ba;
    QTest::newRow("history") << "echo 1\r\x1b[A"_ba
                             << "/ # echo 1\r\n1\r\n/ # echo 1\x1b[K"_ba;
    QTest::newRow("end") << "\x04"_ba
                         << "/ # \r\n"_ba;
    QTest::newRow("unknown") << "vi\r"_ba
                             << "/ # vi\r\nsh: vi: not found\r\n/ # "_ba;
}

void TestSimShell::terminal_echoesEditsAndPrompts()
{
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, shown);
    // Whole and byte by byte.
    SimShell whole(world({ u"sh"_s }, true));
    whole.start();
    whole.input(typed);
    QCOMPARE(outputOf(whole), shown);
    SimShell pieces(world({ u"sh"_s }, true));
    pieces.start();
    for (const char byte : std::as_const(typed))
        pieces.input(QByteArrayView(&byte, 1));
    QCOMPARE(outputOf(pieces), shown);
}

void TestSimShell::terminal_interrupt_endsSleepWith130()
{
    SimShell shell(world({ u"sh"_s }, true));
    shell.start();
    shell.input("sleep 100\r");
    QCOMPARE(shell.nextTick(), std::optional(std::chrono::milliseconds(100'000)));
    shell.input("echo ahead\r");
    (void)outputOf(shell);
    shell.input("\x03");
    QVERIFY(!shell.nextTick());
    shell.input("echo $?\r");
    QVERIFY(outputOf(shell).contains("130"));
}

void TestSimShell::terminal_hugePaste_runsEveryLine()
{
    SimShell shell(world({ u"sh"_s }, true));
    shell.start();
    (void)outputOf(shell);
    QByteArray paste;
    constexpr int kLines = 20'000;
    for (int i = 0; i < kLines; ++i)
        paste += "true\r";
    shell.input(paste);
    for (int i = 0; i < kLines && shell.nextTick(); ++i)
        shell.tick();
    QCOMPARE(outputOf(shell).count("/ # "), kLines);
}

void TestSimShell::flood_goesOnUntilInterrupted()
{
    SimShell shell(world({ u"yes"_s }, true));
    shell.start();
    qsizetype sent = 0;
    for (int i = 0; i < 100; ++i) {
        QVERIFY(shell.nextTick());
        shell.tick();
        sent += outputOf(shell).size();
    }
    QVERIFY(sent > 5'000'000);
    shell.input("\x03");
    QCOMPARE(shell.exitCode(), std::optional(130));
}

void TestSimShell::input_withoutTerminal_isRunAndEnds()
{
    SimShell shell(world({ u"sh"_s }, false));
    shell.start();
    shell.input("echo a\nread x\nvalue\necho $x");
    shell.inputEnded();
    QCOMPARE(outputOf(shell), "a\nvalue\n"_ba);
    QCOMPARE(shell.exitCode(), std::optional(0));

    SimShell cat(world({ u"cat"_s }, false));
    cat.start();
    cat.input("one");
    cat.input("\0two"_ba);
    cat.inputEnded();
    QCOMPARE(outputOf(cat), "one\0two"_ba);
    QCOMPARE(cat.exitCode(), std::optional(0));
}

void TestSimShell::endlessLoop_givesWay()
{
    SimShell shell(world({ u"sh"_s, u"-c"_s, u"while true; do :; done"_s }, true));
    shell.start();
    QVERIFY(shell.nextTick());
    shell.tick();
    QVERIFY(!shell.exitCode());
    shell.input("\x03");
    QCOMPARE(shell.exitCode(), std::optional(130));
}

void TestSimShell::tar_writtenAndRead_isTheSame()
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += static_cast<char>(i * 7);
    const QString longName = u"dir/"_s + QString(180, u'ü');
    const QList<TarEntry> entries {
        { u"dir"_s, { .kind = FileKind::Folder, .mode = 01777, .modified = time } },
        { u"dir/empty"_s, { .modified = time } },
        { longName, { .mode = 04755, .user = 33, .group = 44, .modified = time, .content = bytes } },
        { u"dir/link"_s,
          { .kind = FileKind::Link, .mode = 0777, .modified = time, .target = QString(150, u'x') } },
    };
    const QByteArray archive = writeTar(entries);
    QCOMPARE(archive.size() % 512, 0);
    const auto read = readTar(archive);
    QVERIFY(read);
    QCOMPARE(read->size(), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const SimFile &before = entries.at(i).file;
        const SimFile &after = read->at(i).file;
        QCOMPARE(read->at(i).name, entries.at(i).name);
        QCOMPARE(after.mode, before.mode);
        QCOMPARE(after.user, before.user);
        QCOMPARE(after.modified, before.modified);
        QCOMPARE(after.target, before.target);
        QVERIFY(after.kind == before.kind && after.content == before.content);
    }
}

void TestSimShell::tar_damaged_isRefused_data()
{
    QTest::addColumn<QByteArray>("archive");
    const QByteArray whole = writeTar({ { u"a"_s, { .content = QByteArray(2000, 'x') } } });
    QByteArray wrongSum = whole;
    wrongSum[3] = 'b';
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << "this is no archive"_ba;
    QTest::newRow("cut in the content") << whole.left(1400);
    QTest::newRow("wrong sum") << wrongSum;
}

void TestSimShell::tar_damaged_isRefused()
{
    QFETCH(QByteArray, archive);
    QVERIFY(!readTar(archive));
}

void TestSimShell::files_changes_areTold()
{
    const ShellWorld own =
        world({ u"sh"_s, u"-c"_s,
                u"echo x > /tmp/new; echo y >> /etc/hostname; rm /etc/group; mkdir -p /a/b; "
                "touch /tmp/gone; rm /tmp/gone"_s },
              false);
    SimShell second(own);
    second.start();
    const auto &changes = own.files->changes();
    QCOMPARE(changes.at(u"/tmp/new"_s), FileChange::Added);
    QCOMPARE(changes.at(u"/tmp"_s), FileChange::Modified);
    QCOMPARE(changes.at(u"/etc/hostname"_s), FileChange::Modified);
    QCOMPARE(changes.at(u"/etc/group"_s), FileChange::Deleted);
    QCOMPARE(changes.at(u"/a/b"_s), FileChange::Added);
    QVERIFY(changes.count(u"/tmp/gone"_s) == 0);
    QCOMPARE(own.files->resolved(u"/var/run/main.pid"_s).has_value(), false);
    QCOMPARE(SimFiles::absolute(u"../../x/./y"_s, u"/a"_s), u"/x/y"_s);
}

QTEST_GUILESS_MAIN(TestSimShell)
#include "tst_simshell.moc"
