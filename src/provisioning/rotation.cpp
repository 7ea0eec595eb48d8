// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/rotation.h"

#include "base/files/privatefile.h"
#include "base/json/jsonreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcRotation, "slipway.provisioning.rotation", QtInfoMsg)

constexpr int kFormat = 1;
constexpr qint64 kLargestFile = 4'194'304;

constexpr std::array<std::pair<RotationState, QLatin1StringView>, 3> kStates { {
    { RotationState::Waiting, "waiting"_L1 },
    { RotationState::BothTrusted, "both-trusted"_L1 },
    { RotationState::Done, "done"_L1 },
} };

QString nameOf(RotationState state)
{
    for (const auto &[value, name] : kStates) {
        if (value == state)
            return name;
    }
    return {};
}

RotationState stateFrom(const JsonReader &json)
{
    const QString text = json.string();
    for (const auto &[state, name] : kStates) {
        if (name == text)
            return state;
    }
    json.fail(u"no state of a rotation"_s);
    return RotationState::Waiting;
}

/// Of a file that is damaged, whatever looks like one: what may belong to a rotation is not to be continued
/// from elsewhere.
QSet<PlanId> plansIn(const QByteArray &json)
{
    QSet<PlanId> ids;
    const Result<Rotation> rotation = Rotation::fromJson(json);
    if (!rotation) {
        static const QRegularExpression plan(u"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
        const QString text = QString::fromUtf8(json);
        for (const QRegularExpressionMatch &match : plan.globalMatch(text))
            ids.insert(PlanId(match.captured()));
        return ids;
    }
    for (const RotationHost &host : rotation->hosts) {
        if (!host.plan.isEmpty())
            ids.insert(host.plan);
    }
    for (const QString &left : rotation->leftPlans)
        ids.insert(PlanId(left));
    return ids;
}

bool isId(const QString &text)
{
    static const QRegularExpression id(u"\\A[a-z0-9-]{1,64}\\z"_s);
    return id.match(text).hasMatch();
}

} // namespace

bool Rotation::hasWork(const RotationHost &host) const
{
    return host.state == RotationState::Waiting || (host.state == RotationState::BothTrusted && dropsOld);
}

bool Rotation::hasWork() const
{
    return std::any_of(hosts.cbegin(), hosts.cend(),
                       [this](const RotationHost &host) { return hasWork(host); });
}

bool Rotation::isEverywhereTrusted() const
{
    return std::none_of(hosts.cbegin(), hosts.cend(),
                        [](const RotationHost &host) { return host.state == RotationState::Waiting; });
}

bool Rotation::isFinished() const
{
    return std::all_of(hosts.cbegin(), hosts.cend(),
                       [](const RotationHost &host) { return host.state == RotationState::Done; });
}

void Rotation::follow(const QList<docker::Host> &known)
{
    hosts.removeIf([&known](const RotationHost &host) {
        return std::none_of(known.cbegin(), known.cend(),
                            [&host](const docker::Host &each) { return each.id == host.id; });
    });
    for (const docker::Host &each : known) {
        const auto same = std::find_if(hosts.begin(), hosts.end(), // clazy:exclude=detaching-member
                                       [&each](const RotationHost &host) { return host.id == each.id; });
        if (same != hosts.end()) // clazy:exclude=detaching-member
            same->name = each.name;
        else if (each.authorityId == oldAuthority && each.endpoint.kind == docker::Endpoint::Kind::Tls
                 && !leftOut.contains(each.id.text()))
            hosts.append({ .id = each.id, .name = each.name });
    }
}

void Rotation::leaveOut(const docker::HostId &host)
{
    const auto found = std::find_if(hosts.cbegin(), hosts.cend(),
                                    [&host](const RotationHost &each) { return each.id == host; });
    if (found == hosts.cend())
        return;
    if (!found->plan.isEmpty())
        leftPlans.append(found->plan.text());
    leftOut.append(host.text());
    hosts.erase(found);
}

Replacement Rotation::next(const RotationHost &host, const docker::Host &now) const
{
    Replacement replacement { .before = now,
                              .trusted = { id },
                              .identityId = identities.value(now.identityId, now.identityId) };
    if (host.state == RotationState::Waiting)
        replacement.trusted.append(oldAuthority);
    return replacement;
}

namespace {

QJsonObject objectOf(const QHash<QString, QString> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

QByteArray Rotation::toJson() const
{
    QJsonArray list;
    for (const RotationHost &host : hosts) {
        list.append(QJsonObject { { u"id"_s, host.id.text() },
                                  { u"name"_s, host.name },
                                  { u"state"_s, nameOf(host.state) },
                                  { u"plan"_s, host.plan.text() } });
    }
    const QJsonObject json { { u"format"_s, kFormat },
                             { u"id"_s, id },
                             { u"oldAuthority"_s, oldAuthority },
                             { u"name"_s, name },
                             { u"dropsOld"_s, dropsOld },
                             { u"identities"_s, objectOf(identities) },
                             { u"servers"_s, objectOf(servers) },
                             { u"hosts"_s, list },
                             { u"leftOut"_s, QJsonArray::fromStringList(leftOut) },
                             { u"leftPlans"_s, QJsonArray::fromStringList(leftPlans) } };
    return QJsonDocument(json).toJson();
}

Result<Rotation> Rotation::fromJson(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, u"rotation"_s);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    if (root["format"_L1].integer() != kFormat)
        root["format"_L1].fail(u"not a known format"_s);
    Rotation rotation { .id = root["id"_L1].string(),
                        .oldAuthority = root["oldAuthority"_L1].string(),
                        .name = root["name"_L1].string(),
                        .dropsOld = root["dropsOld"_L1].boolean(),
                        .identities = root["identities"_L1].stringMapOr(),
                        .servers = root["servers"_L1].stringMapOr() };
    if (!isId(rotation.id) || !isId(rotation.oldAuthority))
        root["id"_L1].fail(u"not an id"_s);
    if (root["hosts"_L1].isAbsent())
        root["hosts"_L1].fail(u"missing"_s);
    for (const JsonReader &host : root["hosts"_L1].items())
        rotation.hosts.append({ .id = docker::HostId(host["id"_L1].string()),
                                .name = host["name"_L1].string(),
                                .state = stateFrom(host["state"_L1]),
                                .plan = PlanId(host["plan"_L1].string()) });
    for (const JsonReader &host : root["leftOut"_L1].items()) // a file of an earlier version has none
        rotation.leftOut.append(host.string());
    rotation.leftPlans = root["leftPlans"_L1].stringsOr();
    return root.finish(std::move(rotation));
}

namespace {

Result<Rotation> rotationIn(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kLargestFile);
    return bytes ? Rotation::fromJson(*bytes) : bytes.error();
}

} // namespace

RotationStore::RotationStore(const QString &dataFolder)
    : m_folder(dataFolder + u"/rotations"_s)
{
}

QString RotationStore::pathOf(const QString &id) const
{
    return m_folder + u'/' + id + u".json"_s;
}

QStringList RotationStore::files() const
{
    const QDir folder(m_folder);
    QStringList paths;
    const QStringList names = folder.entryList({ u"*.json"_s }, QDir::Files | QDir::NoSymLinks, QDir::Name);
    paths.reserve(names.size());
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

QList<Rotation> RotationStore::load() const
{
    QList<Rotation> rotations;
    const QStringList paths = files();
    rotations.reserve(paths.size());
    for (const QString &path : paths) {
        const Result<Rotation> rotation = rotationIn(path);
        if (rotation)
            rotations.append(*rotation);
        else
            qCWarning(lcRotation).noquote() << path << "is left out:" << rotation.error().detail;
    }
    return rotations;
}

QStringList RotationStore::unreadable() const
{
    QStringList paths = files();
    paths.removeIf([](const QString &path) { return bool(rotationIn(path)); });
    return paths;
}

QSet<PlanId> RotationStore::plans() const
{
    QSet<PlanId> ids;
    const QStringList paths = files();
    for (const QString &path : paths)
        ids += plansIn(readFile(path, kLargestFile).value_or(QByteArray()));
    return ids;
}

Result<> RotationStore::put(const Rotation &rotation) const
{
    if (const Result<> made = makePrivateFolder(m_folder); !made)
        return made.error();
    return writePrivateFile(pathOf(rotation.id), rotation.toJson());
}

Result<> RotationStore::remove(const QString &id) const
{
    QFile file(pathOf(id));
    if (!file.exists() || file.remove())
        return {};
    return Error { .kind = ErrorKind::Local,
                   .code = u"rotation.remove"_s,
                   .subject = file.fileName(),
                   .detail = file.errorString() };
}

} // namespace slipway::provisioning
