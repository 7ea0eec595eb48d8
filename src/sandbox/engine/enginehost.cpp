// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/enginehost.h"

#include "sandbox/arm/portrules.h"
#include "sandbox/engine/runningengine.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>

#include <array>
#include <utility>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcEngine, "slipway.sandbox.engine", QtInfoMsg)

/// Options that an engine also reads while it runs, when it is told to.
constexpr std::array kReadAgain { "registry-mirrors"_L1, "insecure-registries"_L1, "labels"_L1,
                                  "live-restore"_L1 };

/// What an engine reads when it starts.
QByteArray fingerprint(const EngineSetup &setup)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(setup.ca);
    hash.addData(setup.certificate);
    hash.addData(setup.key);
    QJsonObject atStart = setup.options;
    for (const auto &name : kReadAgain)
        atStart.remove(name);
    hash.addData(QJsonDocument(atStart).toJson(QJsonDocument::Compact));
    return hash.result() + QByteArray::number(setup.port) + (setup.isUpgraded ? "+" : "");
}

bool isProgramRunning(const Machine &machine)
{
    return machine.engine && !machine.engine->isStopped && machine.isRunning();
}

} // namespace

EngineHost::EngineHost(World &world, QString engine, EngineSettings settings, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_engine(std::move(engine))
    , m_settings(std::move(settings))
{
}

EngineHost::~EngineHost() = default;

/// A closed port hides an engine, but does not end it.
bool EngineHost::mayListen(const Machine &machine)
{
    return isProgramRunning(machine) && m_world.addressOf(machine)
        && isPortOpen(m_world, machine, machine.engine->port);
}

void EngineHost::shutDown(Place &place)
{
    if (place.state && !std::exchange(place.isDown, true))
        place.state->shutDown();
}

void EngineHost::startUp(Place &place)
{
    if (place.state && std::exchange(place.isDown, false))
        place.state->startUp();
}

void EngineHost::settle(const Machine &machine)
{
    const QString key = machine.id.toLower();
    if (!machine.engine && !m_places.contains(key))
        return;
    Place &place = m_places[key];
    const QByteArray wanted = machine.engine ? fingerprint(*machine.engine) : QByteArray();
    if (place.state && machine.engine)
        place.state->setOptions(machine.engine->options);
    const bool isOther = std::exchange(place.fingerprint, wanted) != wanted;
    if (isOther) // other certificates and options are read by a new start only
        place.running.reset();
    const bool goOn = machine.engine && machine.isRunning() && place.state && place.state->hasLiveRestore();
    if ((isOther || !isProgramRunning(machine)) && !goOn)
        shutDown(place);
    if (isProgramRunning(machine))
        startUp(place);
    if (!mayListen(machine))
        place.running.reset();
    else if (!place.running)
        place.running = makeRunning(machine, place, *machine.engine);
}

std::unique_ptr<RunningEngine> EngineHost::makeRunning(const Machine &machine, Place &place,
                                                       const EngineSetup &setup) const
{
    const QSslConfiguration tls = mutualTls(setup);
    const PublicAddress *address = m_world.addressOf(machine);
    if (tls.privateKey().isNull() || !address)
        return nullptr;
    auto running = std::make_unique<RunningEngine>();
    const QHostAddress where(address->address);
    const auto port = static_cast<quint16>(setup.port);
    QString problem;
    if (m_engine.isEmpty()) {
        if (!place.state) {
            EngineSettings settings = m_settings;
            settings.machineName = machine.name;
            place.state = std::make_unique<EngineState>(std::move(settings));
        }
        place.state->setOptions(setup.options);
        place.state->setVersion(setup.isUpgraded ? kUpgradedEngineVersion : kEngineVersion);
        problem = running->serveSimulated(*place.state, where, port, tls);
    } else {
        problem = running->serveFront(QUrl(m_engine).path(), where, port, tls);
    }
    if (problem.isEmpty())
        return running;
    qCInfo(lcEngine).noquote() << machine.name << "cannot listen at" << address->address << port << problem;
    return nullptr;
}

QString EngineHost::tryToListen(const Machine &machine, const EngineSetup &setup)
{
    if (isListening(machine.id) && machine.engine && machine.engine->port == setup.port)
        return {}; // its own engine has the port
    if (mutualTls(setup).privateKey().isNull())
        return u"tls: unsupported key type"_s;
    const PublicAddress *address = m_world.addressOf(machine);
    if (!address)
        return {};
    QTcpServer probe;
    const bool isFree = probe.listen(QHostAddress(address->address), static_cast<quint16>(setup.port));
    if (isFree)
        return {};
    return probe.serverError() == QAbstractSocket::AddressInUseError ? u"address already in use"_s
                                                                     : probe.errorString();
}

void EngineHost::forget(const QString &machineId)
{
    m_places.erase(machineId.toLower());
}

bool EngineHost::isListening(const QString &machineId) const
{
    const auto found = m_places.find(machineId.toLower());
    return found != m_places.end() && found->second.running;
}

} // namespace slipway::sandbox
