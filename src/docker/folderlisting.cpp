// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/folderlisting.h"

#include "docker/archive.h"
#include "docker/commandoutput.h"
#include "docker/engine.h"

#include <QRegularExpression>

#include <array>
#include <sys/stat.h>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostOutput = qint64 { 16 } << 20U;
constexpr auto kFormat = "%f %s %Y %u %g %n"_L1;
constexpr std::array kMulticalls { ""_L1, "busybox"_L1, "toybox"_L1 };

Error notAListing()
{
    return { .kind = ErrorKind::Protocol,
             .code = u"listing.malformed"_s,
             .detail = u"the container's tools print something else"_s };
}

FileKind kindOf(uint mode)
{
    if (S_ISDIR(mode))
        return FileKind::Folder;
    if (S_ISLNK(mode))
        return FileKind::SymbolicLink;
    return S_ISREG(mode) ? FileKind::File : FileKind::Special;
}

/// "81a4 12 1795633994 0 0 /etc/./hosts"; nullopt when it is the rest of a name with a line end in it.
std::optional<FileEntry> entryIn(const QByteArray &line)
{
    constexpr qsizetype kNumbers = 5;
    const qsizetype mark = line.indexOf("/./");
    const QList<QByteArray> fields = line.first(std::max<qsizetype>(mark, 0)).split(' ');
    if (mark < 0 || fields.size() <= kNumbers)
        return std::nullopt;
    std::array<qint64, kNumbers> numbers {};
    for (qsizetype i = 0; i < kNumbers; ++i) {
        bool isNumber = false;
        numbers[static_cast<std::size_t>(i)] = fields.at(i).toLongLong(&isNumber, i == 0 ? 16 : 10);
        if (!isNumber)
            return std::nullopt;
    }
    const auto mode = static_cast<uint>(numbers[0]);
    const QByteArray name = line.sliced(mark + 3);
    FileEntry entry { .name = QString::fromUtf8(name),
                      .kind = kindOf(mode),
                      .size = numbers[1],
                      .mode = static_cast<int>(mode & 07777U),
                      .modified = QDateTime::fromSecsSinceEpoch(numbers[2], Qt::UTC),
                      .userId = numbers[3],
                      .groupId = numbers[4] };
    entry.isNameExact = entry.name.toUtf8() == name;
    return entry;
}

/// What came of asking the container itself.
struct ToolAnswer
{
    std::optional<FolderListing> listing {}; ///< nullopt: it could not say
    bool hasTools = false;
};

// outlives: as listFolder()
Task<ToolAnswer> listByTools(Engine *engine, Clock *clock, ContainerId id, QString folder,
                             std::stop_token stop)
{
    for (const QLatin1StringView multicall : kMulticalls) {
        const Result<CommandOutput> answer = co_await commandOutput(
            engine, clock, id, listCommand(folder, QString(multicall)), kMostOutput, stop);
        if (!answer && answer.error().kind == ErrorKind::Invalid)
            continue; // engines from 24 on refuse at once to start what is not there (400)
        if (!answer)
            co_return ToolAnswer { .hasTools = true };
        const Result<QList<FileEntry>> entries = parseListOutput(answer->output);
        // Something may go while it is looked at: then stat complains, and the rest is right.
        if (entries && (answer->exitCode == 0 || !entries->isEmpty()))
            co_return ToolAnswer { FolderListing { .entries = *entries }, true };
        constexpr qint64 kFirstNotRun = 126;
        if (answer->exitCode >= 0 && answer->exitCode < kFirstNotRun)
            co_return ToolAnswer { .hasTools = true }; // it ran, and has said no
    }
    co_return ToolAnswer {};
}

} // namespace

QStringList listCommand(const QString &folder, const QString &multicall)
{
    QStringList command;
    if (!multicall.isEmpty())
        command.append(multicall);
    command += { u"find"_s,      folder + (folder.endsWith(u'/') ? u"."_s : u"/."_s),
                 u"-mindepth"_s, u"1"_s,
                 u"-maxdepth"_s, u"1"_s,
                 u"-exec"_s };
    if (!multicall.isEmpty())
        command.append(multicall);
    command += { u"stat"_s, u"-c"_s, kFormat, u"{}"_s, u"+"_s };
    return command;
}

Result<QList<FileEntry>> parseListOutput(const QByteArray &output)
{
    QList<FileEntry> entries;
    if (output.isEmpty())
        return entries;
    if (!output.endsWith('\n'))
        return notAListing();
    const QList<QByteArray> lines = output.chopped(1).split('\n');
    for (const QByteArray &line : lines) {
        if (const std::optional<FileEntry> entry = entryIn(line)) {
            entries.append(*entry);
            continue;
        }
        if (entries.isEmpty() || line.contains('/'))
            return notAListing();
        FileEntry &last = entries.last(); // a line end inside a name
        const QString rest = QString::fromUtf8(line);
        last.name += u'\n' + rest;
        last.isNameExact = last.isNameExact && rest.toUtf8() == line;
    }
    return entries;
}

Task<Result<FolderListing>> listFolder(Engine *engine, Clock *clock, ContainerId id, QString folder,
                                       bool isRunning, qint64 limit, std::stop_token stop)
{
    bool hasTools = true;
    if (isRunning) {
        const ToolAnswer answer = co_await listByTools(engine, clock, id, folder, stop);
        if (answer.listing)
            co_return *answer.listing;
        hasTools = answer.hasTools;
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
    }
    const Archive archive(*engine, *clock);
    Result<FolderListing> listing = co_await archive.list(id, folder, limit, stop);
    if (listing)
        listing->hasTools = hasTools;
    co_return listing;
}

} // namespace slipway::docker
