// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/composefile.h"

#include "docker/compose/composeproject.h"
#include "docker/runline.h"

#include <QCryptographicHash>

#include <utility>

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

struct Reading
{
    QByteArray of {}; ///< digest of the file: its text may hold secrets, and is not kept
    QStringList services {};
    std::optional<QString> refused {};
};

QByteArray digestOf(const ComposeFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.project.toUtf8() + '\0');
    hash.addData(file.text);
    return hash.result();
}

Reading read(const ComposeFile &file, QByteArray digest)
{
    Reading reading { .of = std::move(digest) };
    const Result<docker::ComposeProject> project = docker::parseCompose(file.text, file.project);
    if (!project) {
        reading.refused = project.error().subject;
        return reading;
    }
    reading.services.reserve(project->services.size());
    for (const docker::ComposeService &service : project->services)
        reading.services.append(serviceLine(service));
    return reading;
}

/// A wizard asks of the same file with every key that is pressed, and a file of a hundred services takes a
/// hundredth of a second to read.
const Reading &readingOf(const ComposeFile &file)
{
    thread_local Reading last;
    if (QByteArray digest = digestOf(file); digest != last.of)
        last = read(file, std::move(digest));
    return last;
}

} // namespace

QStringList servicesOf(const ComposeFile &file)
{
    return file.isEmpty() ? QStringList() : readingOf(file).services;
}

std::optional<QString> refusedPlace(const ComposeFile &file)
{
    return file.isEmpty() ? std::nullopt : readingOf(file).refused;
}

} // namespace slipway::provisioning
