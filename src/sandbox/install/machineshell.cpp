// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/install/machineshell.h"

#include "sandbox/engine/shell/simshell.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMostTicks = 2000;
constexpr qsizetype kMostOutput = 1'048'576;
constexpr int kKilled = 137;
constexpr int kFirstUser = 1000;

/// As the user data of Slipway keeps them.
void writeFirstStart(SimFiles &files, const FirstStart &start)
{
    const QString log = u"/var/log/slipway-docker"_s;
    files.write(log + u".out"_s, start.output);
    files.write(log + u".err"_s, start.error);
    files.write(log + u".exit"_s, QByteArray::number(start.exitCode) + '\n');
}

std::shared_ptr<SimFiles> filesOf(const Machine &machine)
{
    SimContainer system { .name = machine.name, .created = machine.created };
    system.config.insert(u"Hostname"_s, machine.name);
    auto files = SimFiles::make(system, SimImage { .created = machine.created });
    files->remove(u"/.dockerenv"_s);
    files->write(u"/etc/os-release"_s,
                 u"ID=%1\nVERSION_ID=\"%2\"\nPRETTY_NAME=\"%1 %2\"\n"_s
                     .arg(machine.image.osName, machine.image.osVersion)
                     .toUtf8());
    if (machine.firstStart)
        writeFirstStart(*files, *machine.firstStart);
    QByteArray users = u"%1:x:%2:%2::/home/%1:/bin/bash\n"_s.arg(machine.admin).arg(kFirstUser).toUtf8();
    int number = kFirstUser;
    for (const auto &[name, user] : machine.users)
        users += u"%1:x:%2:%2::/home/%1:/bin/bash\n"_s.arg(name).arg(++number).toUtf8();
    files->write(u"/etc/passwd"_s, users, true);
    for (const auto &[name, user] : machine.users)
        files->put(u"/home/%1/.ssh/authorized_keys"_s.arg(name),
                   { .mode = 0600, .content = user.keys.join(u'\n').toUtf8() + '\n' });
    return files;
}

} // namespace

MachineScript runOnMachine(const Machine &machine, const QString &script, const QStringList &environment,
                           const QString &user)
{
    SimShell shell({ .command = { u"sh"_s, u"-c"_s, script },
                     .user = user,
                     .folder = u"/"_s,
                     .environment = environment,
                     .hostname = machine.name,
                     .started = machine.created,
                     .files = filesOf(machine) });
    MachineScript result;
    const auto take = [&] {
        const QList<ShellOutput> pieces = shell.takeOutput();
        for (const ShellOutput &piece : pieces)
            (piece.isError ? result.error : result.output) += piece.bytes;
    };
    shell.start();
    shell.inputEnded();
    take();
    for (int ticks = 0; ticks < kMostTicks && !shell.exitCode() && result.output.size() < kMostOutput;
         ++ticks) {
        const auto wait = shell.nextTick();
        if (!wait)
            break;
        result.time += *wait;
        shell.tick();
        take();
    }
    result.exitCode = shell.exitCode().value_or(kKilled);
    return result;
}

} // namespace slipway::sandbox
