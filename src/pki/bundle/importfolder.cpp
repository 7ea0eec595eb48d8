// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/bundle/importfolder.h"

#include "base/files/descriptor.h"
#include "base/json/jsonreader.h"
#include "pki/handles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxFile = qsizetype(1024) * 1024;
constexpr qsizetype kMaxFiles = 100; // of a folder
constexpr qsizetype kMaxFolders = 1000; // contexts or machines

Error localError(const QString &path, const QString &code, const QString &detail)
{
    return { .kind = ErrorKind::Local, .code = code, .subject = path, .detail = detail };
}

Error errnoError(const QString &path, int number)
{
    if (number == ENOENT)
        return { .kind = ErrorKind::NotFound, .subject = path, .detail = u"there is no such file"_s };
    if (number == ELOOP)
        return localError(path, u"file.not-regular"_s, u"it is a symbolic link"_s);
    const char *const text = ::strerrordesc_np(number);
    return localError(path, {}, text ? QString::fromLatin1(text) : u"error %1"_s.arg(number));
}

/// Bytes that are wiped when they go, also on the way to the Secret.
struct Buffer
{
    std::vector<char> bytes;

    explicit Buffer(std::size_t size)
        : bytes(size)
    {
    }
    Q_DISABLE_COPY_MOVE(Buffer)
    ~Buffer() { OPENSSL_cleanse(bytes.data(), bytes.size()); }
};

Result<Secret> readOpen(const Descriptor &file, const QString &path)
{
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return errnoError(path, errno);
    if (!S_ISREG(status.st_mode))
        return localError(path, u"file.not-regular"_s, u"it is no regular file"_s);
    Buffer buffer(static_cast<std::size_t>(kMaxFile) + 1);
    std::size_t length = 0;
    while (length < buffer.bytes.size()) {
        const ssize_t count = ::read(file.get(), buffer.bytes.data() + length, buffer.bytes.size() - length);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errnoError(path, errno);
        if (count == 0)
            break;
        length += static_cast<std::size_t>(count);
    }
    if (static_cast<qsizetype>(length) > kMaxFile)
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"file.too-large"_s,
                       .subject = path,
                       .detail = u"the file is larger than 1 MiB"_s };
    return Secret(QByteArrayView(buffer.bytes.data(), static_cast<qsizetype>(length)));
}

bool holdsCertificates(const QString &name)
{
    static const QStringList endings { u".pem"_s, u".crt"_s, u".cer"_s, u".der"_s,
                                       u".key"_s, u".p12"_s, u".pfx"_s };
    return std::any_of(endings.begin(), endings.end(), [&name](const QString &ending) {
        return name.size() > ending.size() && name.endsWith(ending, Qt::CaseInsensitive);
    });
}

/// Links too, so that they can be told of.
QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

/// The first folders of a folder; a link to a folder is none.
QStringList foldersIn(const QString &folder)
{
    return QDir(folder)
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks | QDir::Hidden, QDir::Name)
        .mid(0, kMaxFolders);
}

void addFile(ImportGroup &group, const QString &folder, const QString &name)
{
    Result<ImportFile> file = readImportFile(folder + u'/' + name);
    if (!file) {
        group.problems += file.error();
        return;
    }
    file->folder = group.name;
    group.files.push_back(*std::move(file));
}

void addFiles(ImportGroup &group, const QString &folder)
{
    qsizetype count = 0;
    for (const QString &name : namesIn(folder)) {
        if (!holdsCertificates(name))
            continue;
        if (count++ == kMaxFiles) {
            group.problems += Error { .kind = ErrorKind::Invalid,
                                      .code = u"file.too-many"_s,
                                      .subject = folder,
                                      .detail = u"only the first 100 files were read"_s };
            return;
        }
        addFile(group, folder, name);
    }
}

Result<JsonDocument> readJson(const QString &path)
{
    const Result<ImportFile> file = readImportFile(path);
    if (!file)
        return file.error();
    return file->bytes.reveal([&path](QByteArrayView text) { return JsonDocument::parse(text, path); });
}

struct ContextMeta
{
    QString name {};
    QString host {};
    bool skipsVerification = false;
};

Result<ContextMeta> readContext(const QString &path)
{
    const Result<JsonDocument> document = readJson(path);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    const JsonReader docker = root["Endpoints"_L1]["docker"_L1];
    return root.finish(ContextMeta { .name = root["Name"_L1].string(),
                                     .host = docker["Host"_L1].stringOr(),
                                     .skipsVerification = docker["SkipTLSVerify"_L1].booleanOr() });
}

/// docker/cli, cli/context/store: the rule for names, and the folder's name that follows from one.
Result<> checkContextName(const QString &name, const QString &id, const QString &path)
{
    static const QRegularExpression rule(u"\\A[a-zA-Z0-9][a-zA-Z0-9_.+-]+\\z"_s);
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    if (rule.match(name).hasMatch() && id == QLatin1StringView(hash))
        return {};
    return Error { .kind = ErrorKind::Invalid,
                   .code = u"context.name"_s,
                   .subject = path,
                   .detail = u"the name in it is none of docker's, or the folder is another context's"_s };
}

struct MachineMeta
{
    QString address {};
    qint64 port = 2376;
};

Result<MachineMeta> readMachine(const QString &path)
{
    const Result<JsonDocument> document = readJson(path);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    const JsonReader driver = root["Driver"_L1];
    return root.finish(MachineMeta { .address = driver["IPAddress"_L1].stringOr(),
                                     .port = driver["DockerPort"_L1].integerOr(2376) });
}

} // namespace

Result<ImportFile> readImportFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(
        ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen())
        return errnoError(path, errno);
    Result<Secret> bytes = readOpen(file, path);
    if (!bytes)
        return bytes.error();
    const QFileInfo info(path);
    return ImportFile { .name = info.fileName(),
                        .folder = info.absoluteDir().dirName(),
                        .bytes = *std::move(bytes) };
}

Result<ImportGroup> readCertificateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return Error { .kind = ErrorKind::NotFound,
                       .subject = folder,
                       .detail = u"there is no such folder"_s };
    if (!info.isDir() || !info.isReadable())
        return localError(folder, {}, u"the folder cannot be read"_s);
    ImportGroup group { .name = QDir(folder).dirName(), .folder = folder };
    addFiles(group, folder);
    return group;
}

std::vector<ImportGroup> findDockerContexts(const QString &dockerFolder, QList<Error> &problems)
{
    std::vector<ImportGroup> groups;
    const QString meta = dockerFolder + u"/contexts/meta/"_s;
    for (const QString &id : foldersIn(meta)) {
        const QString path = meta + id + u"/meta.json"_s;
        const Result<ContextMeta> context = readContext(path);
        const Result<> named = context ? checkContextName(context->name, id, path) : context.error();
        if (!named) {
            problems += named.error();
            continue;
        }
        ImportGroup group { .origin = ImportOrigin::DockerContext,
                            .name = context->name,
                            .folder = dockerFolder + u"/contexts/tls/"_s + id + u"/docker"_s,
                            .endpoint = context->host,
                            .skipsVerification = context->skipsVerification };
        addFiles(group, group.folder);
        if (!group.files.empty() || !group.problems.isEmpty())
            groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<ImportGroup> findDockerMachines(const QString &dockerFolder, QList<Error> &problems)
{
    std::vector<ImportGroup> groups;
    const QString machines = dockerFolder + u"/machine/machines/"_s;
    const QStringList names = foldersIn(machines);
    groups.reserve(static_cast<std::size_t>(names.size()));
    for (const QString &name : names) {
        const Result<MachineMeta> machine = readMachine(machines + name + u"/config.json"_s);
        if (!machine)
            problems += machine.error();
        ImportGroup group { .origin = ImportOrigin::DockerMachine, .name = name, .folder = machines + name };
        if (machine && !machine->address.isEmpty())
            group.endpoint = u"tcp://%1:%2"_s.arg(machine->address).arg(machine->port);
        addFiles(group, group.folder);
        if (!group.files.empty() || !group.problems.isEmpty())
            groups.push_back(std::move(group));
    }
    ImportGroup shared { .origin = ImportOrigin::DockerMachine,
                         .name = u"certs"_s,
                         .folder = dockerFolder + u"/machine/certs"_s };
    addFiles(shared, shared.folder);
    if (!shared.files.empty() || !shared.problems.isEmpty())
        groups.push_back(std::move(shared));
    return groups;
}

void tellApart(std::vector<ImportFile> &files)
{
    QHash<QString, int> count;
    for (const ImportFile &file : files)
        ++count[file.name];
    for (ImportFile &file : files) {
        if (count.value(file.name) > 1 && !file.folder.isEmpty())
            file.name.prepend(file.folder + u'/');
    }
}

} // namespace slipway::pki
