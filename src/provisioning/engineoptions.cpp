// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/engineoptions.h"

#include "provisioning/sources.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSmallestPoolNetwork = 29; ///< prefix: a gateway and some containers
constexpr int kHighestPort = 65'535;

constexpr auto kUsualDataRoot = "/var/lib/docker"_L1;
constexpr std::array kReadAgain { "insecure-registries"_L1, "labels"_L1, "live-restore"_L1,
                                  "registry-mirrors"_L1 };
constexpr std::array kAllKeys { "registry-mirrors"_L1, "insecure-registries"_L1,   "log-driver"_L1,
                                "log-opts"_L1,         "live-restore"_L1,          "data-root"_L1,
                                "userns-remap"_L1,     "default-address-pools"_L1, "labels"_L1 };

/// In lists whose order says nothing.
EngineOptions sorted(EngineOptions options)
{
    options.insecureRegistries.sort();
    options.labels.sort();
    return options;
}

bool isMirror(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isHttp && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment();
}

bool isInsecureRegistry(const QString &text)
{
    static const QRegularExpression host(
        u"\\A[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::([0-9]{1,5}))?\\z"_s);
    if (text.contains(u'/'))
        return !isEverybody(text) && canonicalSource(text).has_value();
    const QRegularExpressionMatch match = host.match(text);
    const QString port = match.captured(1);
    return match.hasMatch() && (port.isEmpty() || (port.toInt() >= 1 && port.toInt() <= kHighestPort));
}

/// A folder of its own: the engine changes who may look into it.
bool isDataRoot(const QString &text)
{
    static const QRegularExpression path(u"\\A(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)+\\z"_s);
    static constexpr std::array system = { "bin"_L1,   "boot"_L1, "dev"_L1,  "etc"_L1, "lib"_L1,
                                           "lib64"_L1, "proc"_L1, "root"_L1, "run"_L1, "sbin"_L1,
                                           "sys"_L1,   "tmp"_L1,  "usr"_L1 };
    static constexpr std::array shared = { "home"_L1, "media"_L1, "mnt"_L1, "opt"_L1, "srv"_L1, "var"_L1 };
    if (!path.match(text).hasMatch())
        return false;
    const QString first = text.section(u'/', 1, 1);
    const qsizetype depth = text.count(u'/');
    if (std::find(system.begin(), system.end(), first) != system.end())
        return false;
    if (std::find(shared.begin(), shared.end(), first) == shared.end())
        return true;
    return depth >= (first == "var"_L1 ? 3 : 2);
}

/// "172.30.0.0/16:24".
bool isAddressPool(const QString &text)
{
    static const QRegularExpression pool(u"\\A([0-9.]+)/([0-9]{1,2}):([0-9]{1,2})\\z"_s);
    const QRegularExpressionMatch match = pool.match(text);
    if (!match.hasMatch())
        return false;
    const int prefix = match.captured(2).toInt();
    const int size = match.captured(3).toInt();
    const QString base = match.captured(1) + u'/' + match.captured(2);
    // Canonical: dockerd refuses bits behind the prefix.
    return canonicalSource(base) == base && !isEverybody(base) && size >= prefix
        && size <= kSmallestPoolNetwork;
}

bool isLabel(const QString &text)
{
    static const QRegularExpression label(u"\\A[A-Za-z0-9][A-Za-z0-9._-]*=[^\\x00-\\x1f\\x7f]*\\z"_s);
    return label.match(text).hasMatch();
}

template <typename IsGood>
void check(QList<OptionProblemFound> &found, OptionProblem problem, const QStringList &texts, IsGood isGood)
{
    for (const QString &text : texts) {
        if (!isGood(text))
            found.append({ problem, text });
    }
}

/// dockerd does not start when a key stands there twice.
void checkLabelKeys(QList<OptionProblemFound> &found, const QStringList &labels)
{
    QSet<QString> keys;
    for (const QString &label : labels) {
        const QString key = label.section(u'=', 0, 0);
        if (keys.contains(key))
            found.append({ OptionProblem::Label, label });
        keys.insert(key);
    }
}

QJsonArray poolsJson(const QStringList &pools)
{
    QJsonArray json;
    for (const QString &pool : pools) {
        json.append(QJsonObject { { u"base"_s, pool.section(u':', 0, 0) },
                                  { u"size"_s, pool.section(u':', 1).toInt() } });
    }
    return json;
}

} // namespace

bool EngineOptions::rotatesFiles(const QString &driver)
{
    return driver == "json-file"_L1 || driver == "local"_L1;
}

QJsonObject EngineOptions::toDaemonJson() const
{
    QJsonObject json;
    const auto addTexts = [&json](const QString &key, const QStringList &texts) {
        if (!texts.isEmpty())
            json.insert(key, QJsonArray::fromStringList(texts));
    };
    addTexts(u"registry-mirrors"_s, registryMirrors);
    addTexts(u"insecure-registries"_s, insecureRegistries);
    addTexts(u"labels"_s, labels);
    if (!logDriver.isEmpty())
        json.insert(u"log-driver"_s, logDriver);
    QJsonObject rotation; // dockerd takes texts only
    if (rotatesFiles(logDriver) && logSize > 0)
        rotation.insert(u"max-size"_s, QString::number(logSize) + u'm');
    if (rotatesFiles(logDriver) && logFiles > 0)
        rotation.insert(u"max-file"_s, QString::number(logFiles));
    if (!rotation.isEmpty())
        json.insert(u"log-opts"_s, rotation);
    if (liveRestore)
        json.insert(u"live-restore"_s, true);
    if (!dataRoot.isEmpty())
        json.insert(u"data-root"_s, dataRoot);
    if (!addressPools.isEmpty())
        json.insert(u"default-address-pools"_s, poolsJson(addressPools));
    if (userNamespaces)
        json.insert(u"userns-remap"_s, u"default"_s);
    return json;
}

EngineOptions EngineOptions::fromDaemonJson(const JsonReader &json)
{
    const JsonReader rotation = json["log-opts"_L1];
    const QString size = rotation["max-size"_L1].stringOr();
    EngineOptions options { .registryMirrors = json["registry-mirrors"_L1].stringsOr(),
                            .insecureRegistries = json["insecure-registries"_L1].stringsOr(),
                            .logDriver = json["log-driver"_L1].stringOr(),
                            .logSize = size.endsWith(u'm') ? size.chopped(1).toInt() : 0,
                            .logFiles = rotation["max-file"_L1].stringOr().toInt(),
                            .liveRestore = json["live-restore"_L1].booleanOr(),
                            .dataRoot = json["data-root"_L1].stringOr(),
                            .userNamespaces = !json["userns-remap"_L1].stringOr().isEmpty(),
                            .labels = json["labels"_L1].stringsOr() };
    for (const JsonReader &pool : json["default-address-pools"_L1].items()) {
        options.addressPools.append(u"%1:%2"_s.arg(pool["base"_L1].string()).arg(pool["size"_L1].integer()));
    }
    return options;
}

EngineOptions EngineOptions::fromInfo(const docker::SystemInfo &info)
{
    static const QRegularExpression remapped(
        u"/[0-9]+\\.[0-9]+\\z"_s); // below the data folder, of user namespaces
    EngineOptions options { .registryMirrors = info.registryMirrors,
                            .insecureRegistries = info.insecureRegistries,
                            .logDriver = info.loggingDriver,
                            .liveRestore = info.liveRestore,
                            .dataRoot = QString(info.rootFolder).remove(remapped),
                            .addressPools = info.addressPools,
                            .userNamespaces = info.hasSecurityOption(u"userns"),
                            .labels = info.labels };
    for (QString &mirror : options.registryMirrors) {
        if (mirror.endsWith(u'/')) // which the engine adds
            mirror.chop(1);
    }
    if (options.dataRoot == kUsualDataRoot)
        options.dataRoot.clear();
    return options;
}

QStringList changedKeys(const EngineOptions &before, const EngineOptions &after)
{
    const QJsonObject old = sorted(before).toDaemonJson();
    const QJsonObject wanted = sorted(after).toDaemonJson();
    QStringList keys;
    keys.reserve(std::ssize(kAllKeys));
    for (const auto &key : kAllKeys) {
        const bool isUnknown = key == "log-opts"_L1 && !wanted.contains(key);
        if (!isUnknown && old.value(key) != wanted.value(key))
            keys.append(key);
    }
    return keys;
}

bool needStartAnew(const QStringList &keys)
{
    return std::any_of(keys.cbegin(), keys.cend(), [](const QString &key) {
        return std::find(kReadAgain.begin(), kReadAgain.end(), key) == kReadAgain.end();
    });
}

QList<OptionProblemFound> problemsOf(const EngineOptions &options)
{
    QList<OptionProblemFound> found;
    check(found, OptionProblem::Mirror, options.registryMirrors, isMirror);
    check(found, OptionProblem::InsecureRegistry, options.insecureRegistries, isInsecureRegistry);
    if (!options.dataRoot.isEmpty() && !isDataRoot(options.dataRoot))
        found.append({ OptionProblem::DataRoot, options.dataRoot });
    check(found, OptionProblem::AddressPool, options.addressPools, isAddressPool);
    check(found, OptionProblem::Label, options.labels, isLabel);
    checkLabelKeys(found, options.labels);
    return found;
}

} // namespace slipway::provisioning
