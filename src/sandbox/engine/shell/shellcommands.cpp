// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/shell/shellcommands.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kNotFound = 127;
constexpr int kFirstPid = 40; ///< of what people start in a container
constexpr qsizetype kMostYes = 10'000; ///< lines of it in a pipe

QByteArray unescaped(const QString &text)
{
    static const QRegularExpression kEscape(u"\\\\(?:0?([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|(.))"_s);
    QByteArray out;
    qsizetype last = 0;
    auto matches = kEscape.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += text.mid(last, match.capturedStart() - last).toUtf8();
        last = match.capturedEnd();
        if (!match.captured(1).isEmpty()) {
            out += static_cast<char>(match.captured(1).toInt(nullptr, 8));
            continue;
        }
        if (!match.captured(2).isEmpty()) {
            out += static_cast<char>(match.captured(2).toInt(nullptr, 16));
            continue;
        }
        static const QMap<QChar, char> kNamed { { u'n', '\n' }, { u't', '\t' }, { u'r', '\r' },
                                                { u'a', '\a' }, { u'b', '\b' }, { u'e', '\x1b' },
                                                { u'\\', '\\' } };
        const QChar name = match.captured(3).at(0);
        out += kNamed.contains(name) ? QByteArray(1, kNamed.value(name)) : match.captured().toUtf8();
    }
    return out + text.mid(last).toUtf8();
}

QString modeText(const SimFile &file)
{
    QString text(file.kind == FileKind::Folder ? u"d"_s : file.kind == FileKind::Link ? u"l"_s : u"-"_s);
    for (int shift = 6; shift >= 0; shift -= 3) {
        const quint32 bits = (file.mode >> static_cast<unsigned>(shift)) & 7U;
        text += (bits & 4U) != 0 ? u'r' : u'-';
        text += (bits & 2U) != 0 ? u'w' : u'-';
        text += (bits & 1U) != 0 ? u'x' : u'-';
    }
    if ((file.mode & 01000U) != 0)
        text[9] = u't';
    return text;
}

QByteArray cutTo(const QByteArray &text, qsizetype lines, bool fromEnd)
{
    QList<QByteArray> list = text.split('\n');
    const bool endsWhole = !list.isEmpty() && list.last().isEmpty();
    if (endsWhole)
        list.removeLast();
    if (list.size() > lines)
        list = fromEnd ? list.last(lines) : list.first(lines);
    return list.isEmpty() ? QByteArray() : list.join('\n') + (endsWhole || !fromEnd ? "\n" : "");
}

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

/// What stands for a %s, %d or %x with its width, or for %%; takes the value off `values`.
QString shownValue(const QRegularExpressionMatch &place, QStringList &values)
{
    const QString kind = place.captured(2);
    if (kind == u"%")
        return u"%"_s;
    const QString value = values.isEmpty() ? QString() : values.takeFirst();
    const QString shown = kind == u"s" ? value : QString::number(value.toLongLong(), kind == u"x" ? 16 : 10);
    const QString width = place.captured(1);
    return shown.rightJustified(width.toInt(), width.startsWith(u'0') ? u'0' : u' ');
}

/// What find looks for.
struct Search
{
    QString start {}; ///< as it was typed
    QString root {}; ///< the same, resolved
    qsizetype least = 0; ///< depth below the start
    qsizetype most = 0;
    QString type {}; ///< "d", "l" or "f"; empty: any
    QRegularExpression pattern {}; ///< of the name

    /// How a path at or below the root is shown; nullopt: it is not wanted.
    std::optional<QString> shown(const QString &path, const SimFile *file) const
    {
        const QString below = path.mid(root == u"/" ? 0 : root.size());
        const qsizetype depth = below.size() > 1 ? below.count(u'/') : 0;
        const QString kind = !file || file->isFolder() ? u"d"_s
            : file->kind == FileKind::Link             ? u"l"_s
                                                       : u"f"_s;
        const bool isWanted = depth >= least && depth <= most && (type.isEmpty() || type == kind)
            && pattern.match(path.section(u'/', -1)).hasMatch();
        if (!isWanted)
            return std::nullopt;
        return depth == 0 ? start : start + (start.endsWith(u'/') ? below.mid(1) : below);
    }
};

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

SimShell::Outcome ShellCommands::echo()
{
    QStringList words = m_words.mid(1);
    bool isOpen = false;
    bool hasEscapes = false;
    while (QStringList { u"-n"_s, u"-e"_s, u"-ne"_s, u"-en"_s }.contains(words.value(0))) {
        const QString option = words.takeFirst();
        isOpen = isOpen || option.contains(u'n');
        hasEscapes = hasEscapes || option.contains(u'e');
    }
    const QString text = words.join(u' ');
    return { .out = (hasEscapes ? unescaped(text) : text.toUtf8()) + (isOpen ? "" : "\n") };
}

SimShell::Outcome ShellCommands::printf()
{
    static const QRegularExpression kPlace(u"%(0?\\d*)([sdx%])"_s);
    QStringList values = m_words.mid(2);
    const QString format = m_words.value(1);
    QString text;
    do {
        qsizetype last = 0;
        auto matches = kPlace.globalMatch(format);
        while (matches.hasNext()) {
            const auto match = matches.next();
            text += QStringView(format).mid(last, match.capturedStart() - last);
            text += shownValue(match, values);
            last = match.capturedEnd();
        }
        text += QStringView(format).mid(last);
    } while (!values.isEmpty() && format.contains(kPlace));
    return { .out = unescaped(text) };
}

SimShell::Outcome ShellCommands::cat()
{
    Outcome outcome;
    const auto text = texts(outcome);
    if (!text)
        return { .job = SimShell::Job { .kind = SimShell::Job::Kind::Copy } };
    outcome.out = *text;
    return outcome;
}

SimShell::Outcome ShellCommands::head()
{
    const qsizetype option = m_words.indexOf(u"-n"_s);
    qsizetype lines = 10;
    if (option > 0) {
        lines = m_words.value(option + 1).toLongLong();
        m_words.remove(option, 2);
    } else if (m_words.value(1).startsWith(u'-')) {
        lines = m_words.takeAt(1).mid(1).toLongLong();
    }
    Outcome outcome;
    outcome.out = cutTo(texts(outcome).value_or(QByteArray()), lines, m_words.first() == u"tail");
    return outcome;
}

SimShell::Outcome ShellCommands::tail()
{
    const bool follows = m_words.removeAll(u"-f"_s) > 0;
    Outcome outcome = head();
    if (follows)
        outcome.job = SimShell::Job { .kind = SimShell::Job::Kind::Forever };
    return outcome;
}

SimShell::Outcome ShellCommands::grep()
{
    const bool ignoresCase = has(u'i');
    const bool isInverted = has(u'v');
    QStringList names = operands();
    const QString pattern = names.isEmpty() ? QString() : names.takeFirst();
    m_words = QStringList { u"grep"_s } + names;
    Outcome outcome;
    const QByteArray text = texts(outcome).value_or(QByteArray());
    const QRegularExpression expression(pattern,
                                        ignoresCase ? QRegularExpression::CaseInsensitiveOption
                                                    : QRegularExpression::NoPatternOption);
    QList<QByteArray> lines = text.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    outcome.code = 1;
    for (const QByteArray &line : std::as_const(lines)) {
        if (expression.match(QString::fromUtf8(line)).hasMatch() == isInverted)
            continue;
        outcome.out += line + '\n';
        outcome.code = 0;
    }
    return outcome;
}

SimShell::Outcome ShellCommands::wc()
{
    Outcome outcome;
    const QByteArray text = texts(outcome).value_or(QByteArray());
    const qsizetype lines = text.count('\n');
    const qsizetype words = text.simplified().isEmpty() ? 0 : text.simplified().count(' ') + 1;
    const QString name = operands().value(0);
    const QString numbers = has(u'l') ? QString::number(lines)
        : has(u'c')                   ? QString::number(text.size())
                                      : u"%1 %2 %3"_s.arg(lines, 7).arg(words, 7).arg(text.size(), 7);
    outcome.out = numbers.toUtf8() + (name.isEmpty() ? QByteArray() : ' ' + name.toUtf8()) + '\n';
    return outcome;
}

SimShell::Outcome ShellCommands::seq()
{
    constexpr qint64 kMost = 1'000'000;
    const QStringList numbers = operands();
    const qint64 first = numbers.size() > 1 ? numbers.first().toLongLong() : 1;
    const qint64 last = numbers.isEmpty() ? 0 : numbers.last().toLongLong();
    Outcome outcome;
    for (qint64 i = first; i <= last && i - first < kMost; ++i)
        outcome.out += QByteArray::number(i) + '\n';
    return outcome;
}

SimShell::Outcome ShellCommands::yes()
{
    const QByteArray line = m_words.size() > 1 ? m_words.mid(1).join(u' ').toUtf8() + '\n' : "y\n"_ba;
    return { .out = line.repeated(kMostYes),
             .job = SimShell::Job { .kind = SimShell::Job::Kind::Flood, .text = line } };
}

QString ShellCommands::shownName(const QString &name, const SimFile &file) const
{
    if (!m_shell.m_world.isTty)
        return name;
    const QString colour = file.isFolder() ? u"1;34"_s
        : file.kind == FileKind::Link      ? u"1;36"_s
        : (file.mode & 0111U) != 0         ? u"1;32"_s
                                           : QString();
    return colour.isEmpty() ? name : u"\x1b[%1m%2\x1b[m"_s.arg(colour, name);
}

QString ShellCommands::longRow(const QString &name, const SimFile &file) const
{
    const QString target = file.kind == FileKind::Link ? u" -> "_s + file.target : QString();
    const QString time = QLocale::c().toString(file.modified.toUTC(), u"MMM dd HH:mm"_s);
    const QString user = file.user == 0 ? u"root"_s : QString::number(file.user);
    return u"%1 %2 %3 %4 %5 %6 "_s.arg(modeText(file))
               .arg(file.isFolder() ? 2 : 1, 4)
               .arg(user, -8)
               .arg(file.group == 0 ? u"root"_s : QString::number(file.group), -8)
               .arg(file.isFolder() ? 4096 : file.content.size(), 9)
               .arg(time)
        + shownName(name, file) + target;
}

QByteArray ShellCommands::listed(const QString &folder, const QStringList &names) const
{
    QStringList shown;
    shown.reserve(names.size());
    for (const QString &name : names) {
        const SimFile *file = files().find(SimFiles::absolute(name, folder));
        if (file && (has(u'a') || !name.startsWith(u'.') || folder.isEmpty()))
            shown.append(has(u'l') ? longRow(name, *file) : shownName(name, *file));
    }
    const bool inRows = has(u'l') || has(u'1') || !m_shell.m_world.isTty;
    return shown.isEmpty() ? QByteArray() : shown.join(inRows ? u"\n"_s : u"  "_s).toUtf8() + '\n';
}

SimShell::Outcome ShellCommands::ls()
{
    QStringList names = operands();
    if (names.isEmpty())
        names = { u"."_s };
    Outcome outcome;
    for (const QString &name : std::as_const(names)) {
        const auto path = files().resolved(pathOf(name));
        if (!path) {
            outcome.error += u"ls: %1: No such file or directory\n"_s.arg(name).toUtf8();
            outcome.code = 1;
            continue;
        }
        const SimFile *file = files().find(*path);
        if (file && !file->isFolder()) {
            outcome.out += has(u'l') ? longRow(name, *file).toUtf8() + '\n' : name.toUtf8() + '\n';
            continue;
        }
        if (names.size() > 1)
            outcome.out += name.toUtf8() + ":\n";
        outcome.out += listed(*path, files().names(*path));
    }
    return outcome;
}

/// find PATH [-mindepth N] [-maxdepth N] [-type f|d|l] [-name PATTERN] [-exec COMMAND {} +]
SimShell::Outcome ShellCommands::find()
{
    const auto option = [this](const QString &name, const QString &fallback) {
        const qsizetype at = m_words.indexOf(name);
        return at < 0 ? fallback : m_words.value(at + 1);
    };
    const QString start = m_words.size() > 1 && !m_words.at(1).startsWith(u'-') ? m_words.at(1) : u"."_s;
    const auto root = files().resolved(pathOf(start));
    if (!root)
        return complain(start + u": No such file or directory"_s);
    const Search search { .start = start,
                          .root = *root,
                          .least = option(u"-mindepth"_s, u"0"_s).toLongLong(),
                          .most = option(u"-maxdepth"_s, u"1000"_s).toLongLong(),
                          .type = option(u"-type"_s, {}),
                          .pattern = QRegularExpression(
                              QRegularExpression::wildcardToRegularExpression(option(u"-name"_s, u"*"_s))) };
    QStringList found;
    const QStringList paths = files().tree(*root);
    found.reserve(paths.size());
    for (const QString &path : paths) {
        if (const std::optional<QString> shown = search.shown(path, files().find(path)))
            found.append(*shown);
    }
    const qsizetype exec = m_words.indexOf(u"-exec"_s);
    if (exec < 0)
        return { .out = found.isEmpty() ? QByteArray() : found.join(u'\n').toUtf8() + '\n' };
    QStringList command = m_words.mid(exec + 1);
    const qsizetype place = command.indexOf(u"{}"_s);
    if (found.isEmpty() || place < 0)
        return {};
    return ShellCommands(m_shell).run(command.first(place) + found, {});
}

/// stat -c FORMAT FILE...
SimShell::Outcome ShellCommands::stat()
{
    constexpr quint32 kKinds[] = { 0100000, 0040000, 0120000 }; // of a file, a folder, a link
    const qsizetype option = m_words.indexOf(u"-c"_s);
    const QString format = option < 0 ? u"  File: %n\n  Size: %s"_s : m_words.value(option + 1);
    const QStringList names = m_words.mid(option < 0 ? 1 : option + 2);
    Outcome outcome;
    for (const QString &name : names) {
        const SimFile *file = files().find(pathOf(name));
        if (!file) {
            outcome.error += u"stat: can't stat '%1': No such file or directory\n"_s.arg(name).toUtf8();
            outcome.code = 1;
            continue;
        }
        const quint32 mode = kKinds[static_cast<std::size_t>(file->kind)] | file->mode;
        QString row = format;
        row.replace(u"%f"_s, QString::number(mode, 16))
            .replace(u"%a"_s, QString::number(file->mode, 8))
            .replace(u"%s"_s, QString::number(file->isFolder() ? 4096 : file->content.size()))
            .replace(u"%Y"_s, QString::number(file->modified.toSecsSinceEpoch()))
            .replace(u"%u"_s, QString::number(file->user))
            .replace(u"%g"_s, QString::number(file->group))
            .replace(u"%n"_s, name);
        outcome.out += row.toUtf8() + '\n';
    }
    return outcome;
}

SimShell::Outcome ShellCommands::mkdir()
{
    const QStringList names = operands();
    for (const QString &name : names) {
        const QString path = pathOf(name);
        if (files().find(path) && !has(u'p'))
            return complain(u"can't create directory '%1': File exists"_s.arg(name));
        if (!files().followed(SimFiles::parentOf(path)) && !has(u'p'))
            return complain(u"can't create directory '%1': No such file or directory"_s.arg(name));
        if (!files().find(path))
            files().put(
                path,
                { .kind = FileKind::Folder, .mode = 0755, .modified = QDateTime::currentDateTimeUtc() });
    }
    return {};
}

SimShell::Outcome ShellCommands::touch()
{
    const QStringList names = operands();
    for (const QString &name : names) {
        if (!files().write(pathOf(name), {}, true))
            return complain(u"%1: No such file or directory"_s.arg(name));
    }
    return {};
}

SimShell::Outcome ShellCommands::rm()
{
    const QStringList names = operands();
    for (const QString &name : names) {
        const SimFile *file = files().find(pathOf(name));
        if (!file && !has(u'f'))
            return complain(u"can't remove '%1': No such file or directory"_s.arg(name));
        if (file && file->isFolder() && !has(u'r'))
            return complain(u"'%1' is a directory"_s.arg(name));
        files().remove(pathOf(name));
    }
    return {};
}

SimShell::Outcome ShellCommands::copy()
{
    const QStringList names = operands();
    const SimFile *file = files().followed(pathOf(names.value(0)));
    if (names.size() != 2 || !file || file->isFolder())
        return complain(u"can't stat '%1': No such file or directory"_s.arg(names.value(0)));
    QString target = pathOf(names.at(1));
    if (const SimFile *there = files().followed(target); there && there->isFolder())
        target += u'/' + names.first().section(u'/', -1);
    const SimFile copied = *file;
    if (!files().put(target, copied))
        return complain(u"can't create '%1'"_s.arg(names.at(1)));
    if (m_words.first() == u"mv")
        files().remove(pathOf(names.first()));
    return {};
}

SimShell::Outcome ShellCommands::chmod()
{
    const QStringList names = operands();
    const QString path = pathOf(names.value(1));
    const SimFile *file = files().find(path);
    if (!file)
        return complain(u"%1: No such file or directory"_s.arg(names.value(1)));
    SimFile changed = *file;
    bool isOctal = false;
    const uint mode = names.value(0).toUInt(&isOctal, 8);
    changed.mode = isOctal ? mode : names.value(0).contains(u"+x") ? file->mode | 0111U : file->mode;
    files().put(path, changed);
    return {};
}

SimShell::Outcome ShellCommands::pwd()
{
    return { .out = m_shell.m_folder.toUtf8() + '\n' };
}

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
