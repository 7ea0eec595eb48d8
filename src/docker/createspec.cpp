// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/createspec.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecProblem::Kind;

constexpr std::array kPolicies {
    std::pair { RestartPolicy::Kind::No, "no"_L1 },
    std::pair { RestartPolicy::Kind::Always, "always"_L1 },
    std::pair { RestartPolicy::Kind::UnlessStopped, "unless-stopped"_L1 },
    std::pair { RestartPolicy::Kind::OnFailure, "on-failure"_L1 },
};

constexpr qint64 kLeastMemory = qint64 { 6 } * 1024 * 1024; ///< the engine's own limit
constexpr std::chrono::milliseconds kLeastHealthTime { 1 }; ///< the engine's own limit
constexpr auto kComposeLabels = "com.docker.compose."_L1;
constexpr int kHighestPort = 65'535;

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

/// Source: the reference grammar of the distribution project; the parts of a name are lower case.
bool isImageReference(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A(?:[A-Za-z0-9.-]+(?::[0-9]+)?/|\[[0-9A-Fa-f:]+\](?::[0-9]+)?/)?)"
        uR"([a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*)"
        uR"((?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@sha256:[0-9a-f]{64})?\z)"_s);
    static const QRegularExpression id(uR"(\A(?:sha256:)?[0-9a-f]{12,64}\z)"_s);
    return matches(pattern, text) || matches(id, text);
}

class Checker final
{
public:
    explicit Checker(const ContainerSpec &spec)
        : m_spec(spec)
    {
    }

    QList<SpecProblem> all()
    {
        names();
        environment();
        ports();
        mounts();
        limits();
        behaviour();
        return m_found;
    }

private:
    void add(Kind kind, const QString &subject = {}) { m_found.append({ kind, subject }); }

    void names()
    {
        static const QRegularExpression name(uR"(\A[A-Za-z0-9][A-Za-z0-9_.-]+\z)"_s);
        static const QRegularExpression host(
            uR"(\A[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\z)"_s);
        if (m_spec.image.isEmpty())
            add(Kind::NoImage);
        else if (!isImageReference(m_spec.image))
            add(Kind::Image, m_spec.image);
        if (!m_spec.name.isEmpty() && !matches(name, m_spec.name))
            add(Kind::Name, m_spec.name);
        const bool fits = m_spec.hostname.size() <= 63;
        if (!m_spec.hostname.isEmpty() && (!fits || !matches(host, m_spec.hostname)))
            add(Kind::Hostname, m_spec.hostname);
        if (!m_spec.workingDir.isEmpty() && !m_spec.workingDir.startsWith(u'/'))
            add(Kind::WorkingDir, m_spec.workingDir);
        if (m_spec.labels.contains(QString()))
            add(Kind::Label, u'=' + m_spec.labels.value(QString()));
    }

    void environment()
    {
        for (const QString &entry : m_spec.environment) {
            if (entry.isEmpty() || entry.startsWith(u'=') || entry.contains(QChar(0)))
                add(Kind::Environment, entry);
        }
    }

    static bool isHostPort(const QString &text)
    {
        static const QRegularExpression pattern(uR"(\A(\d{1,5})(?:-(\d{1,5}))?\z)"_s);
        const QRegularExpressionMatch match = pattern.match(text);
        if (!match.hasMatch())
            return false;
        const int first = match.captured(1).toInt();
        const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
        return first <= last && last <= kHighestPort;
    }

    /// \param taken the host's ports that the ones before it take
    void port(const PublishedPort &port, QSet<QString> &taken)
    {
        const bool known =
            port.protocol == "tcp"_L1 || port.protocol == "udp"_L1 || port.protocol == "sctp"_L1;
        if (port.containerPort == 0 || !known || (!port.hostPort.isEmpty() && !isHostPort(port.hostPort)))
            add(Kind::Port,
                port.hostPort + u':' + QString::number(port.containerPort) + u'/' + port.protocol);
        if (!port.hostAddress.isEmpty() && QHostAddress(port.hostAddress).isNull())
            add(Kind::HostAddress, port.hostAddress);
        if (port.hostPort.isEmpty() || port.hostPort.contains(u'-') || port.hostPort == "0"_L1)
            return;
        const QString key = port.hostAddress + u' ' + port.hostPort + u'/' + port.protocol;
        if (taken.contains(key))
            add(Kind::PortTwice, port.hostPort + u'/' + port.protocol);
        taken.insert(key);
    }

    void ports()
    {
        QSet<QString> taken;
        for (const PublishedPort &each : m_spec.ports)
            port(each, taken);
        const bool shared = m_spec.networkMode.startsWith("container:"_L1);
        if (!m_spec.ports.isEmpty() && (shared || m_spec.networkMode == "host"_L1))
            add(Kind::PortsWithoutNetwork, m_spec.networkMode);
    }

    static bool isMountSource(const MountSpec &mount)
    {
        static const QRegularExpression volume(uR"(\A[A-Za-z0-9][A-Za-z0-9_.-]+\z)"_s);
        switch (mount.kind) {
        case MountSpec::Kind::Bind:
            return mount.source.startsWith(u'/');
        case MountSpec::Kind::Tmpfs:
            return mount.source.isEmpty();
        default:
            return mount.source.isEmpty() || matches(volume, mount.source);
        }
    }

    void mounts()
    {
        QSet<QString> targets;
        for (const MountSpec &mount : m_spec.mounts) {
            if (!mount.target.startsWith(u'/') || mount.target == "/"_L1)
                add(Kind::MountTarget, mount.target);
            const bool hasColon = !mount.strict && (mount.source + mount.target).contains(u':');
            if (!isMountSource(mount) || (hasColon && mount.kind != MountSpec::Kind::Tmpfs))
                add(Kind::MountSource, mount.source);
            if (targets.contains(mount.target))
                add(Kind::MountTwice, mount.target);
            targets.insert(mount.target);
        }
    }

    void limits()
    {
        const qint64 memory = m_spec.memory.count;
        if (memory != 0 && memory < kLeastMemory)
            add(Kind::Memory, QString::number(memory));
        if (m_spec.memorySwap > 0 && m_spec.memorySwap < memory)
            add(Kind::MemorySwap, QString::number(m_spec.memorySwap));
        if (m_spec.nanoCpus < 0)
            add(Kind::Cpus, QString::number(m_spec.nanoCpus));
        static const QRegularExpression capability(uR"(\A[A-Za-z_]+\z)"_s);
        const QStringList capabilities = m_spec.capAdd + m_spec.capDrop;
        for (const QString &word : capabilities) {
            if (!matches(capability, word))
                add(Kind::Capability, word);
        }
    }

    void behaviour()
    {
        if (m_spec.autoRemove && m_spec.restart.kind != RestartPolicy::Kind::No)
            add(Kind::RestartWithAutoRemove);
        if (!m_spec.healthCheck)
            return;
        const HealthCheckSpec &check = *m_spec.healthCheck;
        const auto good = [](std::chrono::nanoseconds time) {
            return time.count() == 0 || time >= kLeastHealthTime;
        };
        const bool goodTest =
            check.test.isEmpty() || check.test.constFirst() == "NONE"_L1 || check.test.size() > 1;
        if (!goodTest || check.retries < 0 || !good(check.interval) || !good(check.timeout)
            || !good(check.startPeriod) || !good(check.startInterval))
            add(Kind::HealthCheck, check.test.join(u' '));
    }

    const ContainerSpec &m_spec;
    QList<SpecProblem> m_found;
};

} // namespace

std::optional<RestartPolicy> RestartPolicy::parse(QStringView text)
{
    if (text.isEmpty())
        return RestartPolicy {};
    const qsizetype colon = text.indexOf(u':');
    const QStringView word = text.first(colon < 0 ? text.size() : colon);
    RestartPolicy policy;
    bool isNumber = true;
    if (colon >= 0)
        policy.retries = text.sliced(colon + 1).toInt(&isNumber);
    for (const auto &[kind, name] : kPolicies) {
        if (word != name)
            continue;
        policy.kind = kind;
        const bool mayCount = kind == Kind::OnFailure || colon < 0;
        return isNumber && mayCount && policy.retries >= 0 ? std::optional(policy) : std::nullopt;
    }
    return std::nullopt;
}

QString RestartPolicy::name() const
{
    for (const auto &[known, name] : kPolicies) {
        if (known == kind)
            return name;
    }
    return {};
}

QString RestartPolicy::toString() const
{
    return kind == Kind::OnFailure && retries > 0 ? name() + u':' + QString::number(retries) : name();
}

bool isBuiltInNetworkMode(const QString &mode)
{
    return mode.isEmpty() || mode == "default"_L1 || mode == "bridge"_L1 || mode == "host"_L1
        || mode == "none"_L1 || mode.startsWith("container:"_L1);
}

QList<SpecProblem> problemsOf(const ContainerSpec &spec)
{
    return Checker(spec).all();
}

ContainerSpec withoutDefaults(ContainerSpec spec, const ImageDefaults &defaults)
{
    spec.environment.removeIf([&](const QString &entry) { return defaults.environment.contains(entry); });
    for (auto it = defaults.labels.begin(); it != defaults.labels.end(); ++it) {
        if (spec.labels.value(it.key()) == it.value())
            spec.labels.remove(it.key());
    }
    spec.exposedPorts.removeIf([&](const QString &port) { return defaults.exposedPorts.contains(port); });
    spec.mounts.removeIf([&](const MountSpec &mount) {
        return mount == MountSpec { .kind = MountSpec::Kind::Volume, .target = mount.target }
        && defaults.volumes.contains(mount.target);
    });

    const QStringList entrypoint = spec.entrypoint.value_or(QStringList());
    const bool commandTakenAway = !spec.command && !defaults.command.isEmpty();
    if (entrypoint != defaults.entrypoint)
        spec.entrypoint = entrypoint; // an empty list takes the image's away
    else if (!commandTakenAway) // saying it is what took the image's command away
        spec.entrypoint.reset();
    if (!spec.entrypoint && spec.command && *spec.command == defaults.command)
        spec.command.reset();

    const auto dropText = [](QString &text, const QString &usual) {
        if (text == usual)
            text.clear();
    };
    dropText(spec.user, defaults.user);
    dropText(spec.workingDir, defaults.workingDir);
    dropText(spec.stopSignal, defaults.stopSignal);
    if (spec.healthCheck == defaults.healthCheck)
        spec.healthCheck.reset();
    return spec;
}

ContainerSpec forAnotherContainer(ContainerSpec spec)
{
    spec.name.clear();
    for (NetworkSpec &network : spec.networks) {
        network.aliases.clear();
        network.details.remove("IPAMConfig"_L1);
    }
    spec.otherConfig.remove("MacAddress"_L1);
    spec.labels.removeIf([](const auto &label) { return label.key().startsWith(kComposeLabels); });
    return spec;
}

} // namespace slipway::docker
