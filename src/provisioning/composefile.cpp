// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/composefile.h"

#include "docker/compose/composeproject.h"
#include "docker/runline.h"

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

QString serviceLine(const docker::ComposeService &service)
{
    const QString line = service.name + u": "_s + service.spec.image;
    QStringList ports;
    ports.reserve(service.spec.ports.size());
    for (const docker::PublishedPort &port : service.spec.ports)
        ports.append(docker::formatPublished(port));
    return ports.isEmpty() ? line : u"%1 (%2)"_s.arg(line, ports.join(u", "_s));
}

} // namespace

QStringList servicesOf(const ComposeFile &file)
{
    QStringList lines;
    if (file.isEmpty())
        return lines;
    if (const Result<docker::ComposeProject> project = docker::parseCompose(file.text, file.project)) {
        lines.reserve(project->services.size());
        for (const docker::ComposeService &service : project->services)
            lines.append(serviceLine(service));
    }
    return lines;
}

std::optional<QString> refusedPlace(const ComposeFile &file)
{
    if (file.isEmpty())
        return std::nullopt;
    const Result<docker::ComposeProject> project = docker::parseCompose(file.text, file.project);
    return project ? std::nullopt : std::optional(project.error().subject);
}

} // namespace slipway::provisioning
