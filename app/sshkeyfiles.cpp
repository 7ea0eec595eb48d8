// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sshkeyfiles.h"

#include "base/files/privatefile.h"
#include "provisioning/newmachine/sshkey.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestKey = 16'384;
constexpr int kLongestRun = 30'000; // ms; it takes a few
constexpr qsizetype kLongestText = 500;

QString commentHere()
{
    return qEnvironmentVariable("USER", u"slipway"_s) + u'@' + QSysInfo::machineHostName();
}

} // namespace

QString sshFolder()
{
    return QDir::home().filePath(u".ssh"_s);
}

QList<ui::PublicKeyFile> publicKeysIn(const QString &folder)
{
    QList<ui::PublicKeyFile> keys;
    const QFileInfoList files = QDir(folder).entryInfoList({ u"*.pub"_s }, QDir::Files, QDir::Name);
    keys.reserve(files.size());
    for (const QFileInfo &file : files) {
        const Result<QByteArray> bytes = readFile(file.filePath(), kLargestKey);
        const QString line = bytes ? QString::fromUtf8(*bytes).trimmed() : QString();
        if (provisioning::judgeSshKey(line) == provisioning::SshKeyVerdict::Good)
            keys.append({ .path = file.filePath(), .line = line });
    }
    return keys;
}

QString suggestedKeyFile(const QString &folder, const QString &machine)
{
    const QString stem = QDir(folder).filePath(u"slipway-"_s + (machine.isEmpty() ? u"machine"_s : machine));
    QString path = stem;
    for (int number = 2; QFileInfo::exists(path) || QFileInfo::exists(path + u".pub"_s); ++number)
        path = u"%1-%2"_s.arg(stem).arg(number);
    return path;
}

Result<ui::PublicKeyFile> makeKeyPair(const QString &path)
{
    const QString publicPath = path + u".pub"_s;
    for (const QString &taken : { path, publicPath }) {
        if (QFileInfo(taken).isSymLink() || QFileInfo::exists(taken))
            return Error { .kind = ErrorKind::Conflict, .code = u"sshkey.exists"_s, .subject = taken };
    }
    const QString program = QStandardPaths::findExecutable(u"ssh-keygen"_s);
    if (program.isEmpty())
        return Error { .kind = ErrorKind::Local, .code = u"sshkey.missing"_s, .subject = u"ssh-keygen"_s };
    if (const Result<> folder = makePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return folder.error();
    QProcess keygen;
    keygen.setProcessChannelMode(QProcess::MergedChannels);
    keygen.setStandardInputFile(QProcess::nullDevice()); // it would ask before it overwrites
    keygen.start(
        program,
        { u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-C"_s, commentHere(), u"-f"_s, path });
    const bool ended = keygen.waitForFinished(kLongestRun);
    const Result<QByteArray> line = readFile(publicPath, kLargestKey);
    if (!ended || keygen.exitCode() != 0 || !line) {
        return Error { .kind = ErrorKind::Local,
                       .code = u"sshkey.failed"_s,
                       .subject = path,
                       .detail = QString::fromLocal8Bit(keygen.readAll()).trimmed().left(kLongestText) };
    }
    return ui::PublicKeyFile { .path = publicPath, .line = QString::fromUtf8(*line).trimmed() };
}

} // namespace slipway::app
