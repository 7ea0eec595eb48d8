// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/catalogue.h"

#include "base/json/jsonreader.h"

#include <QFile>

#include <algorithm>
#include <array>

static void initializeResources()
{
    Q_INIT_RESOURCE(provisioning); // has to stand outside namespaces
}

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr auto kSubject = "catalogue.json"_L1;

Error invalid(QLatin1StringView code, const QString &detail)
{
    return { .kind = ErrorKind::Invalid, .code = code, .subject = kSubject, .detail = detail };
}

/// The families that the install script knows.
bool hasScriptFor(const QString &packages)
{
    static constexpr std::array known = { "apt"_L1, "dnf"_L1, "tdnf"_L1, "zypper"_L1, "system"_L1 };
    return std::find(known.begin(), known.end(), packages) != known.end();
}

constexpr std::array<std::pair<PackageSource, QLatin1StringView>, 4> kSources { {
    { PackageSource::None, ""_L1 },
    { PackageSource::Distribution, "distribution"_L1 },
    { PackageSource::Docker, "docker"_L1 },
    { PackageSource::System, "system"_L1 },
} };

PackageSource sourceFrom(const JsonReader &json)
{
    const QString text = json.stringOr();
    for (const auto &[source, name] : kSources) {
        if (text == name)
            return source;
    }
    json.fail(u"is no source of packages"_s);
    return PackageSource::None;
}

/// Invalid when it is absent.
QDate dateFrom(const JsonReader &json)
{
    const QString text = json.stringOr();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        json.fail(u"is no day"_s);
    return date;
}

HandlerRule handlerFrom(const JsonReader &json)
{
    return { .from = QVersionNumber::fromString(json["from"_L1].stringOr()),
             .imagesFrom = dateFrom(json["imagesFrom"_L1]),
             .notSkus = json["notSkus"_L1].stringsOr() };
}

/// "7.9" of "7_9-gen2", "7.9.2009" or "14.04.5-LTS"; null for one that does not start with two numbers.
QVersionNumber versionIn(QString text)
{
    const QVersionNumber version = QVersionNumber::fromString(text.replace(u'_', u'.'));
    return version.segmentCount() < 2 ? QVersionNumber() : version;
}

/// The day in the version of an image, "14.04.201407240": eight digits and a counter.
QDate dayOfImage(const QString &version)
{
    constexpr qsizetype kDigits = 8;
    return QDate::fromString(
        version.section(u'.', -1).first(std::min(kDigits, version.section(u'.', -1).size())), u"yyyyMMdd"_s);
}

Distribution distributionFrom(const JsonReader &json)
{
    return { .id = json["id"_L1].string(),
             .name = json["name"_L1].string(),
             .version = json["version"_L1].string(),
             .customScript = json["customScript"_L1].boolean(),
             .dockerExtension = json["dockerExtension"_L1].boolean(),
             .handler = handlerFrom(json["handler"_L1]),
             .runCommand = json["runCommand"_L1].booleanOr(),
             .packages = json["packages"_L1].string(),
             .source = sourceFrom(json["source"_L1]),
             .endOfLife = dateFrom(json["endOfLife"_L1]) };
}

} // namespace

// Each machine of a list is held against every rule: nothing is allocated here.
bool fitsPattern(QStringView pattern, QStringView text)
{
    qsizetype star = pattern.indexOf(u'*');
    if (star < 0)
        return pattern.compare(text, Qt::CaseInsensitive) == 0;
    if (!text.startsWith(pattern.first(star), Qt::CaseInsensitive))
        return false;
    qsizetype at = star;
    QStringView rest = pattern.sliced(star + 1);
    for (star = rest.indexOf(u'*'); star >= 0; star = rest.indexOf(u'*')) {
        at = text.indexOf(rest.first(star), at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        at += star;
        rest = rest.sliced(star + 1);
    }
    return text.size() - at >= rest.size() && text.endsWith(rest, Qt::CaseInsensitive);
}

QString unfitForHandler(const HandlerRule &rule, const azure::Machine &machine)
{
    QString sku = machine.image ? machine.image->sku : QString();
    const QVersionNumber version =
        machine.osVersion.isEmpty() ? versionIn(sku) : QVersionNumber::fromString(machine.osVersion);
    if (!version.isNull() && version < rule.from)
        return version.toString();
    if (std::any_of(rule.notSkus.cbegin(), rule.notSkus.cend(),
                    [&sku](const QString &pattern) { return fitsPattern(pattern, sku); }))
        return sku;
    const QDate day = machine.image ? dayOfImage(machine.image->version) : QDate();
    if (day.isValid() && rule.imagesFrom.isValid() && day < rule.imagesFrom)
        return machine.image->version;
    return {};
}

Result<Catalogue> Catalogue::parse(QByteArrayView json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, kSubject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    Catalogue catalogue;
    for (const JsonReader &entry : root["distributions"_L1].items()) {
        const Distribution distribution = distributionFrom(entry);
        for (const JsonReader &image : entry["images"_L1].items()) {
            catalogue.m_rules.append({ .publisher = image["publisher"_L1].string(),
                                       .offer = image["offer"_L1].string(),
                                       .sku = image["sku"_L1].string(),
                                       .distribution = distribution });
        }
        for (const JsonReader &system : entry["systems"_L1].items()) {
            catalogue.m_rules.append({ .osName = system["name"_L1].string(),
                                       .osVersion = system["version"_L1].string(),
                                       .distribution = distribution });
        }
    }
    const qint64 format = root["format"_L1].integer();
    const Result<bool> read = root.finish(true);
    if (!read)
        return read.error();
    if (format != kFormat)
        return invalid("catalogue.format"_L1, u"format %1 is not known"_s.arg(format));
    const Result<> possible = catalogue.check();
    if (!possible)
        return possible.error();
    return catalogue;
}

Result<> Catalogue::check() const
{
    if (m_rules.isEmpty())
        return invalid("catalogue.entry"_L1, u"there is no distribution in it"_s);
    for (const Rule &rule : m_rules) {
        const Distribution &distribution = rule.distribution;
        if (distribution.id.isEmpty() || distribution.name.isEmpty())
            return invalid("catalogue.entry"_L1, u"a distribution without id or name"_s);
        if (rule.publisher.isEmpty() == rule.osName.isEmpty())
            return invalid("catalogue.entry"_L1, u"%1: a rule that can never fit"_s.arg(distribution.id));
        if (distribution.packages.isEmpty() != (distribution.source == PackageSource::None))
            return invalid("catalogue.entry"_L1,
                           u"%1: packages without a source, or the other way"_s.arg(distribution.id));
        if (distribution.customScript && !hasScriptFor(distribution.packages)) {
            return invalid(
                "catalogue.entry"_L1,
                u"%1: no install script for packages \"%2\""_s.arg(distribution.id, distribution.packages));
        }
    }
    return {};
}

Result<Catalogue> Catalogue::builtIn()
{
    initializeResources();
    QFile file(u":/provisioning/catalogue.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error { .kind = ErrorKind::Local,
                       .code = u"catalogue.missing"_s,
                       .subject = file.fileName(),
                       .detail = u"the catalogue is not compiled in"_s };
    }
    return parse(file.readAll());
}

const Distribution *Catalogue::find(const azure::Machine &machine) const
{
    const auto isReported = [&machine](const Rule &rule) {
        return !machine.osName.isEmpty() && !rule.osName.isEmpty() && fitsPattern(rule.osName, machine.osName)
            && fitsPattern(rule.osVersion, machine.osVersion);
    };
    const auto isImage = [&machine](const Rule &rule) {
        return machine.image && !rule.publisher.isEmpty()
            && fitsPattern(rule.publisher, machine.image->publisher)
            && fitsPattern(rule.offer, machine.image->offer) && fitsPattern(rule.sku, machine.image->sku);
    };
    auto found = std::find_if(m_rules.cbegin(), m_rules.cend(), isReported);
    if (found == m_rules.cend())
        found = std::find_if(m_rules.cbegin(), m_rules.cend(), isImage);
    return found == m_rules.cend() ? nullptr : &found->distribution;
}

} // namespace slipway::provisioning
