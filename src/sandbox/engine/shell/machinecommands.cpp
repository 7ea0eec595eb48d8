// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/shell/shellcommands.h"

#include <QLocale>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstPid = 40; ///< of what people start in a container

} // namespace

SimShell::Outcome ShellCommands::env()
{
    Outcome outcome;
    for (auto at = m_shell.m_variables.cbegin(); at != m_shell.m_variables.cend(); ++at)
        outcome.out += at.key().toUtf8() + '=' + at.value().toUtf8() + '\n';
    return outcome;
}

SimShell::Outcome ShellCommands::date()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString format = m_words.value(1);
    const QString text = format == u"+%s" ? QString::number(now.toSecsSinceEpoch())
                                          : QLocale::c().toString(now, u"ddd MMM d HH:mm:ss 'UTC' yyyy"_s);
    return { .out = text.toUtf8() + '\n' };
}

SimShell::Outcome ShellCommands::sleep()
{
    const QString time = operands().value(0);
    if (time == u"infinity")
        return { .job = SimShell::Job { .kind = SimShell::Job::Kind::Forever } };
    const auto left = std::chrono::milliseconds(static_cast<qint64>(time.toDouble() * 1000));
    return { .job = SimShell::Job { .kind = SimShell::Job::Kind::Sleep, .left = left } };
}

/// With the numbers that they have within the container.
QList<SimProcess> ShellCommands::innerProcesses() const
{
    QList<SimProcess> list = m_shell.m_world.processes;
    for (qsizetype i = 0; i < list.size(); ++i)
        list[i].pid = i == 0 ? 1 : 20 + static_cast<int>(i);
    list.append({ .pid = kFirstPid + 2, .user = userName(), .command = m_shell.m_world.command.join(u' ') });
    list.append({ .pid = kFirstPid + 9, .user = userName(), .command = m_words.join(u' ') });
    return list;
}

SimShell::Outcome ShellCommands::ps()
{
    QByteArray out = "PID   USER     TIME  COMMAND\n";
    const QList<SimProcess> processes = innerProcesses();
    for (const SimProcess &process : processes) {
        out += u"%1 %2 %3 %4\n"_s.arg(process.pid, 5)
                   .arg(process.user, -8)
                   .arg(u"0:00"_s, 5)
                   .arg(process.command)
                   .toUtf8();
    }
    return { .out = out };
}

QByteArray ShellCommands::topPage() const
{
    QByteArray out = "Mem: 3182404K used, 4953564K free, 2104K shrd, 91200K buff, 1804928K cached\n"
                     "CPU:   6% usr   2% sys   0% nic  91% idle   0% io   0% irq   0% sirq\n"
                     "Load average: 0.31 0.27 0.22 2/411 49\n"
                     "\x1b[7m  PID  PPID USER     STAT   VSZ %VSZ CPU %CPU COMMAND\x1b[0m\n";
    if (!m_shell.m_world.isTty)
        out.replace("\x1b[7m", "").replace("\x1b[0m", "");
    const QList<SimProcess> processes = innerProcesses();
    for (const SimProcess &process : processes) {
        out += u"%1 %2 %3 S    %4   0%   0 %5% %6\n"_s.arg(process.pid, 5)
                   .arg(0, 5)
                   .arg(process.user, -8)
                   .arg(process.memory / 1024, 6)
                   .arg(static_cast<int>(process.load * 100), 3)
                   .arg(process.command)
                   .toUtf8();
    }
    return out;
}

SimShell::Outcome ShellCommands::top()
{
    if (m_words.contains(u"-n1"_s) || m_words.contains(u"1"_s) || has(u'b'))
        return { .out = topPage() };
    if (m_shell.m_world.isTty)
        m_shell.write("\x1b[2J");
    return { .job = SimShell::Job { .kind = SimShell::Job::Kind::Top } };
}

SimShell::Outcome ShellCommands::stty()
{
    if (!m_shell.m_world.isTty)
        return complain(u"standard input: Not a tty"_s);
    if (m_words.value(1) == u"size")
        return { .out = u"%1 %2\n"_s.arg(m_shell.m_world.rows).arg(m_shell.m_world.columns).toUtf8() };
    return { .out = u"speed 38400 baud; rows %1; columns %2;\n"_s.arg(m_shell.m_world.rows)
                        .arg(m_shell.m_world.columns)
                        .toUtf8() };
}

SimShell::Outcome ShellCommands::tty() const
{
    return m_shell.m_world.isTty ? Outcome { .out = "/dev/pts/0\n" }
                                 : Outcome { .out = "not a tty\n", .code = 1 };
}

SimShell::Outcome ShellCommands::clear()
{
    return { .out = "\x1b[H\x1b[2J\x1b[3J" };
}

QString ShellCommands::userName() const
{
    const QString user = m_shell.m_world.user.section(u':', 0, 0);
    return user.isEmpty() || user == u"0" ? u"root"_s : user;
}

SimShell::Outcome ShellCommands::id()
{
    const QString user = userName();
    const QString number = user == u"root" ? u"0"_s : user == u"nobody" ? u"65534"_s : user;
    if (has(u'u') || has(u'g'))
        return { .out = (has(u'n') ? user : number).toUtf8() + '\n' };
    return { .out = u"uid=%1(%2) gid=%1(%2) groups=%1(%2)\n"_s.arg(number, user).toUtf8() };
}

SimShell::Outcome ShellCommands::whoami()
{
    return { .out = userName().toUtf8() + '\n' };
}

SimShell::Outcome ShellCommands::hostname() const
{
    return { .out = m_shell.m_world.hostname.toUtf8() + '\n' };
}

SimShell::Outcome ShellCommands::uname()
{
    if (!has(u'a'))
        return { .out = has(u'r') ? "6.8.0-1020-azure\n"_ba : "Linux\n"_ba };
    return { .out = "Linux " + m_shell.m_world.hostname.toUtf8()
                 + " 6.8.0-1020-azure #23-Ubuntu SMP x86_64 GNU/Linux\n" };
}

SimShell::Outcome ShellCommands::uptime()
{
    const QString now = QDateTime::currentDateTimeUtc().toString(u"HH:mm:ss"_s);
    return { .out = u" %1 up 21 days,  load average: 0.31, 0.27, 0.22\n"_s.arg(now).toUtf8() };
}

SimShell::Outcome ShellCommands::df()
{
    return { .out = "Filesystem           1K-blocks      Used Available Use% Mounted on\n"
                    "overlay               30297152  17420384  12860384  58% /\n"
                    "tmpfs                    65536         0     65536   0% /dev\n"
                    "shm                      65536         0     65536   0% /dev/shm\n" };
}

SimShell::Outcome ShellCommands::freeMemory()
{
    return { .out = "              total        used        free      shared  buff/cache   available\n"
                    "Mem:        8135864     1286252     4953564        2104     1896048     6588732\n"
                    "Swap:             0           0           0\n" };
}

SimShell::Outcome ShellCommands::kill()
{
    return complain(u"can't kill pid %1: No such process"_s.arg(operands().value(0)));
}

SimShell::Outcome ShellCommands::colours()
{
    QByteArray out = "\x1b[1mbold\x1b[0m \x1b[2mfaint\x1b[0m \x1b[3mitalic\x1b[0m \x1b[4munderlined\x1b[0m "
                     "\x1b[7mreverse\x1b[0m \x1b[9mcrossed\x1b[0m\n";
    for (int i = 0; i < 16; ++i)
        out += "\x1b[48;5;" + QByteArray::number(i) + "m  ";
    out += "\x1b[0m\n";
    for (int i = 16; i < 232; ++i)
        out += "\x1b[48;5;" + QByteArray::number(i) + "m " + ((i - 15) % 36 == 0 ? "\x1b[0m\n" : "");
    for (int i = 0; i < 64; ++i)
        out += "\x1b[48;2;" + QByteArray::number(i * 4) + ";80;" + QByteArray::number(255 - i * 4) + "m ";
    return { .out = out + "\x1b[0m\n" };
}

} // namespace slipway::sandbox
