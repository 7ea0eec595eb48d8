// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shownfile.h"

#include "base/files/privatefile.h"
#include "base/json/jsonreader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcShown, "slipway.app.shown", QtInfoMsg)

constexpr int kFormat = 1;
constexpr qint64 kLargestFile = 4'194'304;
constexpr auto kFormatField = "format"_L1;
constexpr auto kHostsField = "hosts"_L1;
constexpr auto kSha256Field = "sha256"_L1;
constexpr auto kNotBeforeField = "notBefore"_L1;

QString pathIn(const QString &dataFolder)
{
    return dataFolder + "/shown.json"_L1;
}

Result<ShownCertificates> shownFrom(const QByteArray &text, const QString &path)
{
    const Result<JsonDocument> document = JsonDocument::parse(text, path);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    if (root[kFormatField].integer() != kFormat)
        root[kFormatField].fail(u"not a known format"_s);
    ShownCertificates shown;
    for (const auto &[host, certificate] : root[kHostsField].members())
        shown.insert(host,
                     { .sha256 = certificate[kSha256Field].string(),
                       .notBefore = certificate[kNotBeforeField].dateTime() });
    return root.finish(std::move(shown));
}

} // namespace

ShownCertificates shownIn(const QString &dataFolder)
{
    const QString path = pathIn(dataFolder);
    const Result<QByteArray> text = readFile(path, kLargestFile);
    Result<ShownCertificates> shown = text ? shownFrom(*text, path) : text.error();
    if (!shown && shown.error().kind != ErrorKind::NotFound)
        qCInfo(lcShown).noquote() << path << "is left out:" << shown.error().detail;
    return shown ? *std::move(shown) : ShownCertificates();
}

Result<> writeShown(const QString &dataFolder, const ShownCertificates &shown)
{
    if (Result<> made = makePrivateFolder(dataFolder); !made)
        return made;
    QJsonObject hosts;
    for (auto it = shown.cbegin(); it != shown.cend(); ++it)
        hosts.insert(it.key(),
                     QJsonObject { { kSha256Field, it->sha256 },
                                   { kNotBeforeField, it->notBefore.toUTC().toString(Qt::ISODate) } });
    const QJsonObject root { { kFormatField, kFormat }, { kHostsField, hosts } };
    return writePrivateFile(pathIn(dataFolder), QJsonDocument(root).toJson());
}

ShownCertificates ofHosts(const ShownCertificates &shown, const QList<docker::Host> &hosts)
{
    ShownCertificates some;
    for (const docker::Host &host : hosts) {
        if (const auto found = shown.constFind(host.id.text()); found != shown.cend())
            some.insert(found.key(), found.value());
    }
    return some;
}

} // namespace slipway::app
