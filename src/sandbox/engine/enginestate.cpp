// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/enginestate.h"

#include "sandbox/engine/files/simfiles.h"
#include "sandbox/engine/healthchecks.h"
#include "sandbox/engine/shell/shelldriver.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kKeptEvents = 256;
constexpr qsizetype kShortId = 12;

} // namespace

EngineState::EngineState(EngineSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_content(makeEngineContent(m_settings.seed, m_settings.machineName, QDateTime::currentDateTimeUtc(),
                                  m_settings.containers))
    , m_random(m_settings.seed)
{
    for (SimContainer &container : m_content.containers) {
        checkHealth(container);
        if (container.state == RunState::Running && container.hasStdin)
            startProcess(container);
    }
    m_events.clear();
    new HealthChecks(*this);
    goOn();
}

EngineState::~EngineState()
{
    for (ShellDriver *process : std::as_const(m_processes))
        process->disconnect(this);
}

QString EngineState::newId()
{
    return simId(m_settings.seed,
                 u"%1/%2/%3"_s.arg(m_settings.machineName).arg(++m_ids).arg(m_random.generate()));
}

SimContainer *EngineState::find(const QString &reference)
{
    const QString name = reference.startsWith(u'/') ? reference.mid(1) : reference;
    SimContainer *byPrefix = nullptr;
    int matches = 0;
    for (SimContainer &container : m_content.containers) {
        if (container.id == name || container.name == name)
            return &container;
        if (!name.isEmpty() && container.id.startsWith(name)) {
            byPrefix = &container;
            ++matches;
        }
    }
    return matches == 1 ? byPrefix : nullptr;
}

SimImage *EngineState::findImage(const QString &reference)
{
    const QString tag = familiarImageName(reference);
    const QString id = reference.startsWith(u"sha256:") ? reference : u"sha256:"_s + reference;
    for (SimImage &image : m_content.images) {
        if (image.tags.contains(tag) || (!image.digest.isEmpty() && image.digest == reference)
            || (id.size() >= 7 + 4 && image.id.startsWith(id)))
            return &image;
    }
    return nullptr;
}

SimNetwork *EngineState::findNetwork(const QString &reference)
{
    for (SimNetwork &network : m_content.networks) {
        if (network.name == reference || network.id == reference
            || (reference.size() >= kShortId && network.id.startsWith(reference)))
            return &network;
    }
    return nullptr;
}

SimVolume *EngineState::findVolume(const QString &name)
{
    for (SimVolume &volume : m_content.volumes) {
        if (volume.name == name)
            return &volume;
    }
    return nullptr;
}

SimExec *EngineState::findExec(const QString &id)
{
    const auto found = m_execs.find(id);
    return found == m_execs.end() ? nullptr : &found->second;
}

ShellDriver *EngineState::processOf(const QString &containerId) const
{
    return m_processes.value(containerId);
}

SimFiles &EngineState::filesOf(SimContainer &container)
{
    if (!container.files) {
        const SimImage *image = findImage(container.imageId);
        container.files = SimFiles::make(container, image ? *image : SimImage {});
    }
    return *container.files;
}

void EngineState::note(const QString &type, const QString &action, const QString &id,
                       const Attributes &attributes)
{
    // Stamps never repeat, so that a client can go on from the last one.
    const qint64 nano = std::max(QDateTime::currentMSecsSinceEpoch() * 1'000'000, m_lastStamp + 1);
    m_lastStamp = nano;
    QJsonObject json;
    for (auto at = attributes.begin(); at != attributes.end(); ++at)
        json.insert(at.key(), at.value());
    const QJsonObject event { { u"Type"_s, type },
                              { u"Action"_s, action },
                              { u"Actor"_s, QJsonObject { { u"ID"_s, id }, { u"Attributes"_s, json } } },
                              { u"scope"_s, u"local"_s },
                              { u"time"_s, nano / 1'000'000'000 },
                              { u"timeNano"_s, nano } };
    m_events.push_back(event);
    if (m_events.size() > kKeptEvents)
        m_events.pop_front();
    emit happened(event);
}

void EngineState::note(const SimContainer &container, const QString &action, const Attributes &more)
{
    Attributes attributes = container.labels;
    attributes.insert(u"image"_s, container.image);
    attributes.insert(u"name"_s, container.name);
    attributes.insert(more);
    note(u"container"_s, action, container.id, attributes);
}

} // namespace slipway::sandbox
