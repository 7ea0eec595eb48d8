// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/shell/shellcommands.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNotFound = 127;

/// As test compares; what it does not know is -ge.
bool compares(const QString &a, const QString &how, const QString &b)
{
    if (how == u"=")
        return a == b;
    if (how == u"!=")
        return a != b;
    const qint64 left = a.toLongLong();
    const qint64 right = b.toLongLong();
    if (how == u"-eq")
        return left == right;
    if (how == u"-ne")
        return left != right;
    if (how == u"-lt")
        return left < right;
    if (how == u"-le")
        return left <= right;
    return how == u"-gt" ? left > right : left >= right;
}

/// One operation of $(( )).
qint64 calculated(qint64 value, const QString &sign, qint64 operand)
{
    if (sign == u"*")
        return value * operand;
    if (sign == u"/" || sign == u"%") {
        if (operand == 0)
            return 0;
        return sign == u"/" ? value / operand : value % operand;
    }
    return sign == u"-" ? value - operand : value + operand;
}

} // namespace

const QMap<QString, ShellCommands::Command> &ShellCommands::table()
{
    using C = ShellCommands;
    static const QMap<QString, Command> commands {
        { u":"_s, &C::nothing },       { u"true"_s, &C::nothing },
        { u"false"_s, &C::fails },     { u"set"_s, &C::nothing },
        { u"trap"_s, &C::nothing },    { u"wait"_s, &C::nothing },
        { u"cd"_s, &C::cd },           { u"exit"_s, &C::exit },
        { u"logout"_s, &C::exit },     { u"export"_s, &C::exportVariable },
        { u"read"_s, &C::readLine },   { u"test"_s, &C::test },
        { u"["_s, &C::test },          { u"which"_s, &C::which },
        { u"echo"_s, &C::echo },       { u"printf"_s, &C::printf },
        { u"cat"_s, &C::cat },         { u"head"_s, &C::head },
        { u"tail"_s, &C::tail },       { u"grep"_s, &C::grep },
        { u"wc"_s, &C::wc },           { u"seq"_s, &C::seq },
        { u"yes"_s, &C::yes },         { u"ls"_s, &C::ls },
        { u"mkdir"_s, &C::mkdir },     { u"touch"_s, &C::touch },
        { u"rm"_s, &C::rm },           { u"cp"_s, &C::copy },
        { u"mv"_s, &C::copy },         { u"chmod"_s, &C::chmod },
        { u"pwd"_s, &C::pwd },         { u"env"_s, &C::env },
        { u"date"_s, &C::date },       { u"sleep"_s, &C::sleep },
        { u"ps"_s, &C::ps },           { u"top"_s, &C::top },
        { u"stty"_s, &C::stty },       { u"tty"_s, &C::tty },
        { u"clear"_s, &C::clear },     { u"id"_s, &C::id },
        { u"whoami"_s, &C::whoami },   { u"hostname"_s, &C::hostname },
        { u"uname"_s, &C::uname },     { u"uptime"_s, &C::uptime },
        { u"df"_s, &C::df },           { u"free"_s, &C::freeMemory },
        { u"colours"_s, &C::colours }, { u"kill"_s, &C::kill },
        { u"find"_s, &C::find },       { u"stat"_s, &C::stat },
    };
    return commands;
}

SimShell::Outcome ShellCommands::run(const QStringList &words, const QByteArray &input)
{
    static const QStringList kBuiltIn { u":"_s,    u"cd"_s,   u"exit"_s, u"logout"_s, u"export"_s,
                                        u"read"_s, u"test"_s, u"["_s,    u"set"_s,    u"trap"_s,
                                        u"wait"_s, u"echo"_s, u"pwd"_s };
    m_words = words;
    m_input = input;
    const QString &name = words.first();
    const QString path = kBuiltIn.contains(name) ? name : m_shell.located(name);
    const QString shell = m_shell.m_isBash ? u"bash"_s : u"sh"_s;
    if (path.isEmpty())
        return { .error = (m_shell.m_isBash ? u"bash: %1: command not found\n"_s : u"sh: %1: not found\n"_s)
                              .arg(name)
                              .toUtf8(),
                 .code = kNotFound };
    if (path.endsWith(u"/busybox") && words.size() > 1) // one program, called what the next word says
        return run(words.sliced(1), input);
    const Command command = table().value(path.mid(path.lastIndexOf(u'/') + 1));
    if (command)
        return command(*this);
    const SimFile *file = files().followed(path);
    if (file && (file->isFolder() || (file->mode & 0111U) == 0))
        return { .error = u"%1: %2: Permission denied\n"_s.arg(shell, name).toUtf8(), .code = 126 };
    if (file && file->content.startsWith("#!/bin/sh\n") && !file->content.contains("exec \"$@\"")) {
        m_shell.m_frames.push_back({ .script = compileShell(QString::fromUtf8(file->content)) });
        return {};
    }
    return { .error = u"%1: is already running\n"_s.arg(name).toUtf8(), .code = 1 };
}

bool ShellCommands::has(QChar option) const
{
    return std::any_of(m_words.begin() + 1, m_words.end(), [option](const QString &word) {
        return word.startsWith(u'-') && !word.startsWith(u"--") && word.contains(option);
    });
}

QStringList ShellCommands::operands() const
{
    QStringList list;
    for (qsizetype i = 1; i < m_words.size(); ++i) {
        if (!m_words.at(i).startsWith(u'-') || m_words.at(i) == u"-")
            list.append(m_words.at(i));
    }
    return list;
}

SimShell::Outcome ShellCommands::complain(const QString &text, int code) const
{
    return { .error = u"%1: %2\n"_s.arg(m_words.first(), text).toUtf8(), .code = code };
}

std::optional<QByteArray> ShellCommands::texts(Outcome &outcome) const
{
    const QStringList names = operands();
    if (names.isEmpty() || names == QStringList { u"-"_s })
        return m_input.isNull() ? std::nullopt : std::optional(m_input);
    QByteArray text;
    for (const QString &name : names) {
        const SimFile *file = files().followed(pathOf(name));
        if (file && !file->isFolder()) {
            text += file->content;
            continue;
        }
        outcome.error +=
            u"%1: %2: %3\n"_s
                .arg(m_words.first(), name, file ? u"Is a directory"_s : u"No such file or directory"_s)
                .toUtf8();
        outcome.code = 1;
    }
    return text;
}

SimShell::Outcome ShellCommands::cd()
{
    const QString wanted = operands().value(0, m_shell.m_variables.value(u"HOME"_s));
    const auto path = files().resolved(pathOf(wanted));
    if (!path)
        return complain(u"can't cd to %1: No such file or directory"_s.arg(wanted), 2);
    if (!files().find(*path)->isFolder() && *path != u"/")
        return complain(u"can't cd to %1: Not a directory"_s.arg(wanted), 2);
    m_shell.m_folder = *path;
    m_shell.m_variables.insert(u"PWD"_s, *path);
    return {};
}

SimShell::Outcome ShellCommands::exit()
{
    const QString code = operands().value(0);
    if (m_shell.m_isInteractive && m_shell.m_isBash)
        m_shell.write("exit\n");
    m_shell.end(code.isEmpty() ? m_shell.m_status : code.toInt() & 0xff);
    return { .code = code.toInt() };
}

SimShell::Outcome ShellCommands::exportVariable()
{
    const QStringList names = operands();
    for (const QString &name : names) {
        if (name.contains(u'='))
            m_shell.m_variables.insert(name.section(u'=', 0, 0), name.section(u'=', 1));
    }
    return {};
}

SimShell::Outcome ShellCommands::readLine()
{
    const QString variable = operands().value(0, u"REPLY"_s);
    if (!m_input.isNull()) {
        m_shell.m_variables.insert(variable, QString::fromUtf8(m_input.left(m_input.indexOf('\n'))));
        return {};
    }
    return { .job = SimShell::Job { .kind = SimShell::Job::Kind::ReadLine, .variable = variable } };
}

bool ShellCommands::holds(const QString &option, const QString &operand) const
{
    if (option == u"-n")
        return !operand.isEmpty();
    if (option == u"-z")
        return operand.isEmpty();
    const SimFile *file = files().followed(pathOf(operand));
    return file && (option == u"-e" || (option == u"-d") == file->isFolder());
}

SimShell::Outcome ShellCommands::test()
{
    QStringList words = m_words.mid(1);
    if (m_words.first() == u"[" && words.value(words.size() - 1) == u"]")
        words.removeLast();
    bool isTrue = !words.value(0).isEmpty();
    if (words.size() == 2)
        isTrue = holds(words.at(0), words.at(1));
    else if (words.size() == 3)
        isTrue = compares(words.at(0), words.at(1), words.at(2));
    return { .code = isTrue ? 0 : 1 };
}

SimShell::Outcome ShellCommands::which()
{
    Outcome outcome;
    const QStringList names = operands();
    for (const QString &name : names) {
        const QString path = m_shell.located(name);
        outcome.out += path.isEmpty() ? QByteArray() : path.toUtf8() + '\n';
        outcome.code = path.isEmpty() ? 1 : outcome.code;
    }
    return outcome;
}

QString ShellCommands::sum(const QString &text) const
{
    static const QRegularExpression kPart(u"\\s*([-+*/%]?)\\s*([A-Za-z_]\\w*|\\d+)"_s);
    qint64 value = 0;
    auto matches = kPart.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString word = match.captured(2);
        const qint64 operand = word.at(0).isDigit() ? word.toLongLong() : m_shell.variable(word).toLongLong();
        value = calculated(value, match.captured(1), operand);
    }
    return QString::number(value);
}

} // namespace slipway::sandbox
