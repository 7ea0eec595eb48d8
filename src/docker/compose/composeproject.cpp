// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/compose/composeproject.h"

#include "docker/compose/composedocument.h"
#include "docker/compose/composeservice.h"
#include "docker/composelabels.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostServices = 100;

Error refusal(QLatin1StringView code, const QString &subject, const QString &detail = {})
{
    return { .kind = ErrorKind::Invalid, .code = code, .subject = subject, .detail = detail };
}

/// Lower case, digits, "-" and "_", as docker compose makes names of folders.
QString projectName(const QString &name)
{
    static const QRegularExpression others(u"[^a-z0-9_-]"_s);
    static const QRegularExpression start(u"\\A[_-]+"_s);
    const QString fit = name.toLower().remove(others).remove(start);
    return fit.isEmpty() ? u"project"_s : fit;
}

/// The file's name for a service, network or volume. \see Compose Specification, services, networks, volumes
void refuseUnlessKey(const QString &name, const ComposeNode &node)
{
    static const QRegularExpression key(u"\\A[A-Za-z0-9._-]+\\z"_s);
    if (!key.match(name).hasMatch())
        node.refuse("compose.value"_L1,
                    u"a name with other characters than letters, digits, \".\", \"_\" and \"-\""_s);
}

/// The engine's name for a network or volume.
QString engineName(const ComposeNode &node)
{
    static const QRegularExpression valid(u"\\A[A-Za-z0-9][A-Za-z0-9_.-]+\\z"_s);
    QString name = node.text();
    if (!valid.match(name).hasMatch())
        node.refuse("compose.value"_L1, u"not a name that the engine takes"_s);
    return name;
}

void readResource(ComposeResource &resource, const ComposeNode &node, bool isNetwork)
{
    const auto members = node.members();
    for (const auto &[key, value] : members) {
        if (key == "name"_L1)
            resource.name = engineName(value);
        else if (key == "external"_L1)
            resource.isExternal = value.boolean();
        else if (key == "driver"_L1)
            resource.driver = value.text();
        else if (key == "internal"_L1 && isNetwork)
            resource.isInternal = value.boolean();
        else if (key == "labels"_L1 || key == "driver_opts"_L1)
            for (const QString &pair : value.pairs(false))
                (key == "labels"_L1 ? resource.labels : resource.driverOptions)
                    .insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        else
            value.refuse("compose.unsupported"_L1);
    }
}

/// Those of the file, and what services call them.
QList<ComposeResource> readResources(const QString &project, const ComposeNode &node, bool isNetwork,
                                     QHash<QString, QString> &names)
{
    QList<ComposeResource> list;
    const auto members = node.members();
    list.reserve(members.size());
    for (const auto &[name, value] : members) {
        refuseUnlessKey(name, value);
        ComposeResource resource;
        readResource(resource, value, isNetwork);
        if (resource.name.isEmpty())
            resource.name = resource.isExternal ? name : project + u'_' + name;
        resource.labels.insert(kProjectLabel, project);
        resource.labels.insert(isNetwork ? u"com.docker.compose.network"_s : u"com.docker.compose.volume"_s,
                               name);
        names.insert(name, resource.name);
        list.append(resource);
    }
    return list;
}

bool isUsed(const QList<ComposeService> &services, const QString &network)
{
    return std::any_of(services.cbegin(), services.cend(), [&network](const ComposeService &service) {
        const QList<NetworkSpec> &joined = service.spec.networks;
        return std::any_of(joined.cbegin(), joined.cend(),
                           [&network](const NetworkSpec &each) { return each.name == network; });
    });
}

/// Each behind those that it depends on. \return the name of one that waits for itself, or for nobody
QString order(QList<ComposeService> &services)
{
    QList<ComposeService> done;
    QList<ComposeService> left = services;
    const auto isThere = [&done](const ServiceDependency &dependency) {
        return std::any_of(done.cbegin(), done.cend(), [&dependency](const ComposeService &service) {
            return service.name == dependency.service;
        });
    };
    while (!left.isEmpty()) {
        const auto next = std::find_if(left.cbegin(), left.cend(), [&isThere](const ComposeService &service) {
            return std::all_of(service.dependsOn.cbegin(), service.dependsOn.cend(), isThere);
        });
        if (next == left.cend())
            return left.constFirst().name;
        done.append(*next);
        left.removeAt(next - left.cbegin());
    }
    services = done;
    return {};
}

/// The members of the file itself, by name.
struct Parts
{
    QString name {};
    std::optional<ComposeNode> services {};
    std::optional<ComposeNode> networks {};
    std::optional<ComposeNode> volumes {};
};

QString ownName(const ComposeNode &node)
{
    QString name = node.text();
    if (name != projectName(name))
        node.refuse("compose.value"_L1, u"not a name of a project"_s);
    return name;
}

Parts partsOf(const ComposeNode &root)
{
    Parts parts;
    const auto members = root.members();
    for (const auto &[key, value] : members) {
        if (key == "name"_L1)
            parts.name = ownName(value);
        else if (key == "services"_L1)
            parts.services = value;
        else if (key == "networks"_L1)
            parts.networks = value;
        else if (key == "volumes"_L1)
            parts.volumes = value;
        else if (key != "version"_L1 && !key.startsWith(u"x-"))
            value.refuse("compose.unsupported"_L1);
    }
    return parts;
}

ComposeProject readProject(const ComposeNode &root, const QString &usualName)
{
    const Parts parts = partsOf(root);
    ComposeProject project { .name = projectName(parts.name.isEmpty() ? usualName : parts.name) };
    ComposeNames names { .project = project.name };
    if (parts.networks)
        project.networks = readResources(project.name, *parts.networks, true, names.networks);
    if (parts.volumes)
        project.volumes = readResources(project.name, *parts.volumes, false, names.volumes);
    const bool hasDefault = names.networks.contains(u"default"_s);
    if (!hasDefault)
        names.networks.insert(u"default"_s, project.name + u"_default"_s);
    const auto services = parts.services ? parts.services->members() : QList<ComposeNode::Member>();
    for (const auto &[name, node] : services) {
        refuseUnlessKey(name, node);
        project.services.append(readComposeService(name, node, names));
    }
    if (const QString own = names.networks.value(u"default"_s);
        !hasDefault && isUsed(project.services, own)) {
        project.networks.append({ .name = own,
                                  .labels = { { kProjectLabel, project.name },
                                              { u"com.docker.compose.network"_s, u"default"_s } } });
    }
    return project;
}

std::optional<Error> unknownDependency(const QList<ComposeService> &services)
{
    QSet<QString> names;
    for (const ComposeService &service : services)
        names.insert(service.name);
    for (const ComposeService &service : services) {
        for (const ServiceDependency &dependency : service.dependsOn) {
            if (!names.contains(dependency.service))
                return refusal("compose.unknown-name"_L1, u"services.%1.depends_on"_s.arg(service.name),
                               dependency.service);
        }
    }
    return std::nullopt;
}

/// Two services cannot be one container.
std::optional<Error> nameTakenTwice(const QList<ComposeService> &services)
{
    QSet<QString> names;
    for (const ComposeService &service : services) {
        if (names.contains(service.spec.name))
            return refusal("compose.value"_L1, u"services.%1.container_name"_s.arg(service.name),
                           u"the name of another service's container"_s);
        names.insert(service.spec.name);
    }
    return std::nullopt;
}

Result<ComposeProject> checked(ComposeProject project)
{
    if (project.services.isEmpty())
        return refusal("compose.empty"_L1, u"services"_s);
    if (project.services.size() > kMostServices)
        return refusal("compose.too-large"_L1, u"services"_s);
    if (const std::optional<Error> unknown = unknownDependency(project.services))
        return *unknown;
    if (const std::optional<Error> twice = nameTakenTwice(project.services))
        return *twice;
    if (const QString cycle = order(project.services); !cycle.isEmpty())
        return refusal("compose.cycle"_L1, u"services.%1.depends_on"_s.arg(cycle));
    return project;
}

/// What stands behind the first document would be left out.
std::optional<Error> moreThanADocument(const QByteArray &text, const QString &file)
{
    if (!hasMoreThanADocument(text.toStdString()))
        return std::nullopt;
    if (text.contains("\n---"))
        return refusal("compose.unsupported"_L1, u"---"_s);
    return refusal("compose.syntax"_L1, file, u"something that belongs to nothing"_s);
}

} // namespace

Result<ComposeProject> parseCompose(const QByteArray &text, const QString &usualName)
{
    if (text.size() > kComposeLimit)
        return refusal("compose.too-large"_L1, usualName);
    try {
        if (const std::optional<Error> more = moreThanADocument(text, usualName))
            return *more;
        ComposeNode::State state;
        const ComposeNode root(YAML::Load(text.toStdString()), QString(), state);
        ComposeProject project = readProject(root, usualName);
        if (state.reason)
            return *state.reason;
        return checked(std::move(project));
    } catch (const YAML::Exception &wrong) {
        return refusal("compose.syntax"_L1, usualName,
                       u"line %1: %2"_s.arg(wrong.mark.line + 1).arg(QString::fromStdString(wrong.msg)));
    }
}

} // namespace slipway::docker
