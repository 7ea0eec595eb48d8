// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/shell/shellcommands.h"

#include <QLocale>
#include <QRegularExpression>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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

} // namespace slipway::sandbox
