// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/runoptions.h"

#include "docker/runline.h"
#include "docker/specfields.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace slipway::docker {

using namespace Qt::StringLiterals;
using specfields::Place;

namespace {

enum class Shape { Text, Number, List, Size };

/// A detail of a mount: where it stands in the JSON, and its field of --mount.
struct DetailField
{
    QLatin1StringView group;
    QLatin1StringView key;
    QLatin1StringView name;
};

constexpr std::array kDetails {
    DetailField { "BindOptions"_L1, "Propagation"_L1, "bind-propagation"_L1 },
    DetailField { "VolumeOptions"_L1, "NoCopy"_L1, "volume-nocopy"_L1 },
    DetailField { "VolumeOptions"_L1, "Subpath"_L1, "volume-subpath"_L1 },
    DetailField { "TmpfsOptions"_L1, "SizeBytes"_L1, "tmpfs-size"_L1 },
    DetailField { "TmpfsOptions"_L1, "Mode"_L1, "tmpfs-mode"_L1 },
};

constexpr auto kVolumeOptions = "VolumeOptions"_L1;
constexpr auto kVolumeLabel = "volume-label"_L1;
constexpr auto kVolumeDriver = "volume-driver"_L1;
constexpr auto kVolumeOption = "volume-opt"_L1;
constexpr int kOctal = 8;

/// Options that are rare enough to have no member in ContainerSpec.
struct OtherOption
{
    QLatin1StringView key;
    Place place {};
    QLatin1StringView option;
    Shape shape {};
};

constexpr std::array kOthers {
    OtherOption { "MacAddress"_L1, Place::Config, "--mac-address"_L1, Shape::Text },
    OtherOption { "CpuQuota"_L1, Place::HostConfig, "--cpu-quota"_L1, Shape::Number },
    OtherOption { "CpuPeriod"_L1, Place::HostConfig, "--cpu-period"_L1, Shape::Number },
    OtherOption { "CpusetMems"_L1, Place::HostConfig, "--cpuset-mems"_L1, Shape::Text },
    OtherOption { "BlkioWeight"_L1, Place::HostConfig, "--blkio-weight"_L1, Shape::Number },
    OtherOption { "KernelMemory"_L1, Place::HostConfig, "--kernel-memory"_L1, Shape::Size },
    OtherOption { "MemorySwappiness"_L1, Place::HostConfig, "--memory-swappiness"_L1, Shape::Number },
    OtherOption { "VolumeDriver"_L1, Place::HostConfig, "--volume-driver"_L1, Shape::Text },
    OtherOption { "DnsOptions"_L1, Place::HostConfig, "--dns-option"_L1, Shape::List },
    OtherOption { "Links"_L1, Place::HostConfig, "--link"_L1, Shape::List },
    OtherOption { "DeviceCgroupRules"_L1, Place::HostConfig, "--device-cgroup-rule"_L1, Shape::List },
};

/// What the engine writes into every container by itself.
constexpr std::array kUsual { "MaskedPaths"_L1, "ReadonlyPaths"_L1, "CgroupnsMode"_L1,
                              "Isolation"_L1,   "StdinOnce"_L1,     "NetworkDisabled"_L1 };

QStringList mapWords(QLatin1StringView name, const QJsonObject &map)
{
    QStringList words;
    for (auto it = map.begin(); it != map.end(); ++it)
        words.append(name + u'=' + it.key() + u'=' + it->toString());
    return words;
}

QString detailValue(const DetailField &field, const QJsonValue &value)
{
    if (field.key == "Mode"_L1)
        return u'0' + QString::number(value.toInteger(), kOctal);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// Moves what has fields in --mount out of one group of options.
QStringList takeGroupWords(QLatin1StringView group, QJsonObject &json)
{
    QStringList words;
    for (const DetailField &field : kDetails) {
        if (field.group != group || !json.contains(field.key))
            continue;
        const QJsonValue value = json.take(field.key);
        if (value.isBool())
            words += value.toBool() ? QStringList { field.name } : QStringList();
        else
            words.append(field.name + u'=' + detailValue(field, value));
    }
    if (group != kVolumeOptions)
        return words;
    words += mapWords(kVolumeLabel, json.take("Labels"_L1).toObject());
    const QJsonObject driver = json.take("DriverConfig"_L1).toObject();
    if (const QString name = driver["Name"_L1].toString(); !name.isEmpty())
        words.append(kVolumeDriver + u'=' + name);
    return words + mapWords(kVolumeOption, driver["Options"_L1].toObject());
}

bool addToMap(QJsonObject &map, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return false;
    map.insert(text.first(equals), text.sliced(equals + 1));
    return true;
}

bool addVolumeDetail(QJsonObject &options, const QString &name, const QString &value)
{
    QJsonObject driver = options["DriverConfig"_L1].toObject();
    bool good = true;
    if (name == kVolumeLabel) {
        QJsonObject labels = options["Labels"_L1].toObject();
        good = addToMap(labels, value);
        options.insert("Labels"_L1, labels);
        return good;
    }
    if (name == kVolumeDriver) {
        driver.insert("Name"_L1, value);
    } else {
        QJsonObject settings = driver["Options"_L1].toObject();
        good = addToMap(settings, value);
        driver.insert("Options"_L1, settings);
    }
    options.insert("DriverConfig"_L1, driver);
    return good;
}

std::optional<QJsonValue> detailFrom(const DetailField &field, const QString &value)
{
    bool good = true;
    if (field.key == "NoCopy"_L1)
        return value.isEmpty() || value == "true"_L1 || value == "1"_L1;
    if (field.key == "SizeBytes"_L1) {
        const std::optional<Bytes> size = parseSize(value);
        return size ? std::optional(QJsonValue(size->count)) : std::nullopt;
    }
    if (field.key == "Mode"_L1) {
        const int mode = value.toInt(&good, kOctal);
        return good ? std::optional(QJsonValue(mode)) : std::nullopt;
    }
    return value.isEmpty() ? std::nullopt : std::optional(QJsonValue(value));
}

std::optional<QJsonValue> otherFrom(const OtherOption &option, const QString &text, const QJsonValue &before)
{
    bool good = true;
    switch (option.shape) {
    case Shape::Text:
        return text;
    case Shape::Number: {
        const qint64 number = text.toLongLong(&good);
        return good ? std::optional(QJsonValue(number)) : std::nullopt;
    }
    case Shape::Size: {
        const std::optional<Bytes> size = parseSize(text);
        return size ? std::optional(QJsonValue(size->count)) : std::nullopt;
    }
    case Shape::List: {
        QJsonArray list = before.toArray();
        list.append(text);
        return list;
    }
    }
    return std::nullopt;
}

} // namespace

QString mountKindName(MountSpec::Kind kind)
{
    switch (kind) {
    case MountSpec::Kind::Bind:
        return u"bind"_s;
    case MountSpec::Kind::Volume:
        return u"volume"_s;
    case MountSpec::Kind::Tmpfs:
        return u"tmpfs"_s;
    }
    return {};
}

QString bindText(const MountSpec &mount)
{
    QStringList options;
    if (mount.readOnly)
        options.append(u"ro"_s);
    if (!mount.options.isEmpty())
        options.append(mount.options);
    const QString text = mount.source + u':' + mount.target;
    return options.isEmpty() ? text : text + u':' + options.join(u',');
}

MountSpec mountFromBindText(const QString &text)
{
    const QStringList parts = text.split(u':');
    MountSpec mount;
    if (parts.size() == 1) {
        mount.target = text;
        return mount;
    }
    mount.source = parts.at(0);
    mount.target = parts.at(1);
    mount.kind = mount.source.contains(u'/') ? MountSpec::Kind::Bind : MountSpec::Kind::Volume;
    QStringList options = QStringList(parts.sliced(2)).join(u':').split(u',', Qt::SkipEmptyParts);
    mount.readOnly = options.removeAll(u"ro"_s) > 0;
    options.removeAll(u"rw"_s);
    mount.options = options.join(u',');
    return mount;
}

QStringList mountDetailWords(const QJsonObject &details, QStringList &unknown)
{
    QStringList words;
    for (auto it = details.begin(); it != details.end(); ++it) {
        QJsonObject group = it->toObject();
        for (const auto known : { "BindOptions"_L1, kVolumeOptions, "TmpfsOptions"_L1 }) {
            if (it.key() == known)
                words += takeGroupWords(known, group);
        }
        const QStringList left = group.keys();
        for (const QString &key : left) {
            if (!isUsualOther(key, group[key]))
                unknown.append(it.key() + u'.' + key);
        }
        if (!it->isObject() && !isUsualOther(it.key(), it.value()))
            unknown.append(it.key());
    }
    return words;
}

bool addMountDetail(QJsonObject &details, const QString &name, const QString &value)
{
    if (name == kVolumeLabel || name == kVolumeDriver || name == kVolumeOption) {
        QJsonObject options = details[kVolumeOptions].toObject();
        const bool good = addVolumeDetail(options, name, value);
        details.insert(kVolumeOptions, options);
        return good;
    }
    for (const DetailField &field : kDetails) {
        if (field.name != name)
            continue;
        const std::optional<QJsonValue> detail = detailFrom(field, value);
        if (!detail)
            return false;
        QJsonObject group = details[field.group].toObject();
        group.insert(field.key, *detail);
        details.insert(field.group, group);
        return true;
    }
    return false;
}

bool isUsualOther(const QString &key, const QJsonValue &value)
{
    const bool isEmpty = value.isNull() || value == QJsonValue(false) || value == QJsonValue(0)
        || value == QJsonValue(QString()) || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
    return isEmpty || std::any_of(kUsual.begin(), kUsual.end(), [&key](QLatin1StringView usual) {
               return key == usual;
           });
}

std::optional<QStringList> otherOptionWords(const QString &key, const QJsonValue &value)
{
    for (const OtherOption &other : kOthers) {
        if (other.key != key)
            continue;
        QStringList words;
        const QJsonArray values = other.shape == Shape::List ? value.toArray() : QJsonArray { value };
        for (const auto &one : values)
            words << other.option << (one.isDouble() ? QString::number(one.toInteger()) : one.toString());
        return words;
    }
    return std::nullopt;
}

bool setOtherOption(ContainerSpec &spec, const QString &option, const QString &value)
{
    for (const OtherOption &other : kOthers) {
        if (other.option != option)
            continue;
        QJsonObject &json = other.place == Place::Config ? spec.otherConfig : spec.otherHostConfig;
        const std::optional<QJsonValue> made = otherFrom(other, value, json[other.key]);
        if (made)
            json.insert(other.key, *made);
        return made.has_value();
    }
    return false;
}

} // namespace slipway::docker
