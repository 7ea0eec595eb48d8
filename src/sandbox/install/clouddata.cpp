// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/install/clouddata.h"

#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDaemonFile = "/etc/docker/daemon.json"_L1;

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

QJsonObject daemonOptions(const YAML::Node &files)
{
    if (!files.IsDefined() || !files.IsSequence())
        return {};
    for (const YAML::Node &file : files) {
        if (!file.IsMap() || textOf(file["path"]) != kDaemonFile)
            continue;
        const QByteArray content = textOf(file["content"]).toUtf8();
        const bool isPacked = textOf(file["encoding"]) == "b64"_L1;
        return QJsonDocument::fromJson(isPacked ? QByteArray::fromBase64(content) : content).object();
    }
    return {};
}

} // namespace

std::optional<QJsonObject> engineFromCloudData(const QString &customData)
{
    const QByteArray text = QByteArray::fromBase64(customData.toLatin1());
    if (!text.startsWith("#cloud-config"))
        return std::nullopt;
    try {
        const YAML::Node root = YAML::Load(text.toStdString());
        if (!root.IsMap() || !bringsEngine(root["packages"]))
            return std::nullopt;
        return daemonOptions(root["write_files"]);
    } catch (const YAML::Exception &) {
        return std::nullopt;
    }
}

} // namespace slipway::sandbox
