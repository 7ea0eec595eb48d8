// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractengine.h"

#include "docker/containers.h"
#include "enginerules.h"
#include "net/stream/localconnectors.h"
#include "net/stream/tlsconnector.h"
#include "realengine.h"
#include "sandbox/sandbox.h"

#include <map>

namespace slipway::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kSimulated = u"simulated"_s;
const QString kReal = u"real"_s;

const EngineRules &verifier()
{
    static const EngineRules one;
    return one;
}

std::map<QString, std::unique_ptr<ContractEngine>> &engines()
{
    static std::map<QString, std::unique_ptr<ContractEngine>> all;
    return all;
}

} // namespace

ContractEngine::ContractEngine() = default;
ContractEngine::~ContractEngine() = default;

void ContractEngine::addRows()
{
    QTest::addColumn<QString>("engineName");
    for (const QString &name : { kSimulated, kReal })
        QTest::newRow(qPrintable(name)) << name;
}

bool ContractEngine::mayBeSkipped()
{
    return !RealEngine::whyNot().isEmpty() && !RealEngine::isRequired();
}

void ContractEngine::endAll()
{
    engines().clear();
}

ContractEngine *ContractEngine::of(const QString &name, QString &whyNot)
{
    std::unique_ptr<ContractEngine> &engine = engines()[name];
    if (engine)
        return engine.get();
    if (name == kReal) {
        whyNot = RealEngine::whyNot();
        if (!whyNot.isEmpty())
            return nullptr;
    }
    engine.reset(new ContractEngine);
    whyNot = engine->start(name == kReal);
    if (!whyNot.isEmpty())
        engine.reset();
    return engine.get();
}

/// \return empty, or what went wrong
QString ContractEngine::start(bool isReal)
{
    if (isReal) {
        m_real = std::make_unique<RealEngine>();
        m_image = RealEngine::kImage;
        return wordsOf(m_real->start({ .hasOwnNetwork = true }));
    }
    Result<std::unique_ptr<sandbox::Sandbox>> started = sandbox::Sandbox::start({ .heartbeat = 0ms });
    if (!started)
        return wordsOf(started.error());
    m_sandbox = *std::move(started);
    m_image = u"busybox:1.36"_s;
    return {};
}

std::unique_ptr<net::StreamConnector> ContractEngine::connector() const
{
    if (m_real)
        return std::make_unique<net::UnixConnector>(m_real->socketPath());
    const sandbox::EngineAccess access = m_sandbox->presetEngine();
    net::TlsIdentity identity { .authorities = access.ca,
                                .certificate = access.certificate,
                                .privateKey = Secret(access.key) };
    Result<std::unique_ptr<net::TlsConnector>> made = net::TlsConnector::create(
        access.address, static_cast<quint16>(access.port), std::move(identity), verifier());
    return made ? *std::move(made) : nullptr;
}

std::shared_ptr<docker::HostLink> ContractEngine::link()
{
    std::unique_ptr<net::StreamConnector> way = connector();
    if (!way)
        return nullptr;
    auto link = std::make_shared<docker::HostLink>(docker::Host {}, std::move(way), m_clock);
    return ended(link->engine.connect({})) ? link : nullptr;
}

docker::ContainerSpec ContractEngine::spec(const QString &name, const QString &script) const
{
    docker::ContainerSpec spec;
    spec.name = name;
    spec.image = m_image;
    spec.command = QStringList { u"/bin/sh"_s, u"-c"_s, script };
    spec.networkMode = u"none"_s;
    return spec;
}

docker::ContainerId ContractEngine::run(docker::HostLink &link, const docker::ContainerSpec &spec) const
{
    const docker::Containers containers(link.engine);
    const auto made = ended(containers.create(spec, {}));
    if (!made || !ended(containers.start(made->id, {})))
        return {};
    return made->id;
}

void ContractEngine::removeAll(docker::HostLink &link) const
{
    const docker::Containers containers(link.engine);
    const auto rows = ended(containers.list({}));
    if (!rows)
        return;
    for (const docker::ContainerSummary &row : *rows) {
        if (row.name.startsWith("contract-"_L1))
            (void)ended(containers.remove(row.id, { .force = true }, {}));
    }
}

QString wordsOf(const Error &error)
{
    return nameOf(error.kind) + u' ' + error.code + u": "_s + error.detail;
}

} // namespace slipway::test
