// SPDX-License-Identifier: GPL-3.0-or-later
// Compose files of strangers: read, or refused by a place in them.
#include "docker/compose/composeproject.h"
#include "input.h"

#include <QSet>

using namespace slipway;
using namespace slipway::docker;
using namespace Qt::StringLiterals;
using slipway::fuzz::Input;
using slipway::fuzz::require;

namespace {

/// What is done for a project relies on it.
void checkProject(const ComposeProject &project)
{
    require(!project.name.isEmpty() && !project.services.isEmpty() && project.services.size() <= 100);
    QSet<QString> done;
    QSet<QString> containers;
    for (const ComposeService &service : project.services) {
        for (const ServiceDependency &dependency : service.dependsOn)
            require(done.contains(dependency.service));
        require(!containers.contains(service.spec.name));
        require(problemsOf(service.spec).isEmpty());
        require(service.spec.labels.value(u"com.docker.compose.project"_s) == project.name);
        require(!createBody(service.spec).isEmpty());
        done.insert(service.name);
        containers.insert(service.spec.name);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Input input(data, size);
    const QByteArray text = input.bytes().toByteArray();
    const Result<ComposeProject> project = parseCompose(text, u"Fuzz"_s);
    if (!project) {
        require(project.error().kind == ErrorKind::Invalid);
        require(project.error().code.startsWith("compose."_L1));
        return 0;
    }
    checkProject(*project);
    // A set-up is resumed from its text and its project's name.
    const Result<ComposeProject> again = parseCompose(text, project->name);
    require(again && *again == *project);
    return 0;
}
