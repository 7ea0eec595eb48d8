// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include "sandbox/core.h"

#include <QThread>

#include <algorithm>

namespace slipway::sandbox {

/// The thread, the core that lives in it, and the way to run something there.
class Sandbox::Thread
{
public:
    explicit Thread(SandboxOptions options)
        : m_core(new SandboxCore(std::move(options)))
    {
        m_thread.setObjectName(QStringLiteral("sandbox"));
        m_core->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_core, &QObject::deleteLater);
        m_thread.start();
    }
    ~Thread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;

    /// Runs `work` in the thread and waits for it.
    template <typename Work>
    auto ask(Work work) const
    {
        using Answer = decltype(work(*m_core));
        const auto type =
            QThread::currentThread() == &m_thread ? Qt::DirectConnection : Qt::BlockingQueuedConnection;
        if constexpr (std::is_void_v<Answer>) {
            QMetaObject::invokeMethod(
                m_core, [&] { work(*m_core); }, type);
        } else {
            std::optional<Answer> answer;
            QMetaObject::invokeMethod(
                m_core, [&] { answer.emplace(work(*m_core)); }, type);
            return std::move(*answer);
        }
    }

    SandboxFacts facts;

private:
    QThread m_thread;
    SandboxCore *m_core; // deleted by its own thread when that ends
};

Result<std::unique_ptr<Sandbox>> Sandbox::start(SandboxOptions options)
{
    auto thread = std::make_unique<Thread>(std::move(options));
    auto facts = thread->ask([](SandboxCore &core) { return core.start(); });
    if (!facts)
        return facts.error();
    thread->facts = std::move(*facts);
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(thread)));
}

Sandbox::Sandbox(std::unique_ptr<Thread> thread)
    : m_thread(std::move(thread))
{
}

Sandbox::~Sandbox() = default;

QUrl Sandbox::armEndpoint() const
{
    return m_thread->facts.base;
}

QUrl Sandbox::authority() const
{
    return m_thread->facts.base.resolved(QUrl(m_thread->facts.tenantId));
}

QUrl Sandbox::approvalPage() const
{
    return m_thread->facts.base.resolved(QUrl(QString(SignIn::kApprovalPath)));
}

QString Sandbox::tenantId() const
{
    return m_thread->facts.tenantId;
}

QString Sandbox::partnerTenantId() const
{
    return m_thread->facts.partnerTenantId;
}

QStringList Sandbox::userNames() const
{
    return m_thread->ask([](SandboxCore &core) {
        QStringList names;
        for (const SandboxPerson &person : core.signIn().directory().people)
            names.append(person.userName); // clazy:exclude=reserve-candidates
        return names;
    });
}

QString Sandbox::clientId() const
{
    return m_thread->facts.clientId;
}

QByteArray Sandbox::clientSecret() const
{
    return m_thread->facts.clientSecret;
}

QString Sandbox::publicClientId() const
{
    return SignIn::kPublicClientId;
}

QStringList Sandbox::subscriptionIds() const
{
    return m_thread->facts.subscriptionIds;
}

QByteArray Sandbox::certificateAuthority() const
{
    return m_thread->facts.certificateAuthority;
}

EngineAccess Sandbox::presetEngine() const
{
    return m_thread->facts.presets.value(0);
}

QList<EngineAccess> Sandbox::presetEngines() const
{
    return m_thread->facts.presets;
}

QStringList Sandbox::machineIds() const
{
    return m_thread->facts.machineIds;
}

std::optional<QString> Sandbox::machineId(const QString &name) const
{
    const QStringList &ids = m_thread->facts.machineIds;
    const auto found = std::find_if(ids.begin(), ids.end(), [&name](const QString &id) {
        return id.endsWith(u'/' + name, Qt::CaseInsensitive);
    });
    return found == ids.end() ? std::nullopt : std::optional(*found);
}

void Sandbox::inject(const Fault &fault)
{
    m_thread->ask([&fault](SandboxCore &core) { core.faults().add(fault); });
}

void Sandbox::clearFaults()
{
    m_thread->ask([](SandboxCore &core) { core.faults().clear(); });
}

QList<Fault> Sandbox::faults() const
{
    return m_thread->ask([](SandboxCore &core) { return core.faults().waiting(); });
}

void Sandbox::setOperationDelay(std::chrono::milliseconds delay)
{
    m_thread->ask([delay](SandboxCore &core) { core.setOperationDelay(delay); });
}

void Sandbox::setLeastImageDisk(int gib)
{
    m_thread->ask([gib](SandboxCore &core) { core.setLeastImageDisk(gib); });
}

bool Sandbox::approveDeviceCode(const QString &userCode, const QString &userName)
{
    return m_thread->ask(
        [&userCode, &userName](SandboxCore &core) { return core.signIn().decide(userCode, true, userName); });
}

bool Sandbox::denyDeviceCode(const QString &userCode)
{
    return m_thread->ask([&userCode](SandboxCore &core) { return core.signIn().decide(userCode, false); });
}

void Sandbox::approveAllDeviceCodes(bool on)
{
    m_thread->ask([on](SandboxCore &core) { core.signIn().approveAll(on); });
}

void Sandbox::expireTokens()
{
    m_thread->ask([](SandboxCore &core) { core.tokens().expireAll(); });
}

void Sandbox::revokeRefreshTokens()
{
    m_thread->ask([](SandboxCore &core) { core.tokens().revokeRefresh(); });
}

void Sandbox::challengeTokens(bool needsPerson)
{
    m_thread->ask([needsPerson](SandboxCore &core) { core.tokens().challenge(needsPerson); });
}

void Sandbox::addClientCertificate(const QByteArray &der)
{
    m_thread->ask([&der](SandboxCore &core) { core.signIn().addClientCertificate(der); });
}

bool Sandbox::deleteMachine(const QString &machineId)
{
    return m_thread->ask([&machineId](SandboxCore &core) { return core.deleteMachine(machineId); });
}

bool Sandbox::setAgentSilent(const QString &machineId, bool silent)
{
    return m_thread->ask([&](SandboxCore &core) { return core.setAgentSilent(machineId, silent); });
}

bool Sandbox::setDiskFull(const QString &machineId, bool full)
{
    return m_thread->ask([&](SandboxCore &core) { return core.setDiskFull(machineId, full); });
}

bool Sandbox::stopEngine(const QString &machineId)
{
    return m_thread->ask([&machineId](SandboxCore &core) { return core.setEngineStopped(machineId, true); });
}

bool Sandbox::startEngine(const QString &machineId)
{
    return m_thread->ask([&machineId](SandboxCore &core) { return core.setEngineStopped(machineId, false); });
}

QList<RecordedExtensionPut> Sandbox::recordedExtensionPuts() const
{
    return m_thread->ask([](SandboxCore &core) { return core.recorder().extensionPuts(); });
}

QList<RecordedAccess> Sandbox::recordedAccess() const
{
    return m_thread->ask([](SandboxCore &core) { return core.recorder().access(); });
}

QList<RecordedRequest> Sandbox::requests() const
{
    return m_thread->ask([](SandboxCore &core) { return core.recorder().requests(); });
}

int Sandbox::requestCount(const QString &pathContains) const
{
    return m_thread->ask([&pathContains](SandboxCore &core) { return core.recorder().count(pathContains); });
}

void Sandbox::forgetRequests()
{
    m_thread->ask([](SandboxCore &core) { core.recorder().forgetRequests(); });
}

bool Sandbox::isEngineListening(const QString &machineId) const
{
    return m_thread->ask([&machineId](SandboxCore &core) { return core.engines().isListening(machineId); });
}

} // namespace slipway::sandbox
