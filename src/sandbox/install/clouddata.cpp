// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/install/clouddata.h"

#include "sandbox/install/gunzip.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDaemonFile = "/etc/docker/daemon.json"_L1;
constexpr qsizetype kLargestFile = 4'194'304;

QString textOf(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

bool bringsEngine(const YAML::Node &packages)
{
    static const QStringList engines { u"docker.io"_s, u"docker-ce"_s, u"moby-engine"_s, u"docker"_s };
    if (!packages.IsDefined() || !packages.IsSequence())
        return false;
    return std::any_of(packages.begin(), packages.end(),
                       [](const YAML::Node &package) { return engines.contains(textOf(package)); });
}

/// What a file of "write_files" will hold; empty when it cannot be unpacked.
QByteArray contentOf(const YAML::Node &file)
{
    QByteArray content = textOf(file["content"]).toUtf8();
    const QString encoding = textOf(file["encoding"]);
    if (encoding == "b64"_L1)
        return QByteArray::fromBase64(content);
    if (encoding == "gz+b64"_L1)
        return gunzip(QByteArray::fromBase64(content), kLargestFile).value_or(QByteArray());
    return content;
}

QJsonObject daemonOptions(const YAML::Node &files)
{
    if (!files.IsDefined() || !files.IsSequence())
        return {};
    for (const YAML::Node &file : files) {
        if (file.IsMap() && textOf(file["path"]) == kDaemonFile)
            return QJsonDocument::fromJson(contentOf(file)).object();
    }
    return {};
}

/// The words of "runcmd", whose commands are texts or lists of words.
QString commandsOf(const YAML::Node &commands)
{
    QString text;
    if (!commands.IsDefined() || !commands.IsSequence())
        return text;
    for (const YAML::Node &command : commands) {
        text += textOf(command) + u'\n';
        if (!command.IsSequence())
            continue;
        for (const YAML::Node &word : command)
            text += textOf(word) + u'\n';
    }
    return text;
}

std::optional<DecodedUpload> runScript(const YAML::Node &root)
{
    const QString commands = commandsOf(root["runcmd"]);
    const YAML::Node files = root["write_files"];
    if (!files.IsDefined() || !files.IsSequence())
        return std::nullopt;
    for (const YAML::Node &file : files) {
        const QString path = file.IsMap() ? textOf(file["path"]) : QString();
        if (path.isEmpty() || !commands.contains(path))
            continue;
        const DecodedUpload upload = decodeInstallScript(contentOf(file));
        if (upload.payload || !upload.problem.isEmpty())
            return upload;
    }
    return std::nullopt;
}

/// The cloud-config in custom data; a node that is no map when it is none.
YAML::Node cloudConfig(const QString &customData)
{
    const QByteArray text = QByteArray::fromBase64(customData.toLatin1());
    return text.startsWith("#cloud-config") ? YAML::Load(text.toStdString()) : YAML::Node();
}

} // namespace

std::optional<QJsonObject> engineFromCloudData(const QString &customData)
{
    try {
        const YAML::Node root = cloudConfig(customData);
        if (!root.IsMap() || !bringsEngine(root["packages"]))
            return std::nullopt;
        return daemonOptions(root["write_files"]);
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

std::optional<DecodedUpload> scriptFromCloudData(const QString &customData)
{
    try {
        const YAML::Node root = cloudConfig(customData);
        return root.IsMap() ? runScript(root) : std::nullopt;
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

} // namespace slipway::sandbox
