// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/compose/composeservice.h"

#include "docker/compose/startorder.h"
#include "docker/composelabels.h"
#include "docker/runline.h"

#include <array>
#include <functional>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

/// A service in the making. Most of its keys are options of `docker run` under another name: they are written
/// as a line, and read by the reader that is there for lines.
struct Draft
{
    const ComposeNames &names;
    ComposeService service {};
    QStringList words {}; ///< options, each followed by its value
    QString image {};
    /// What is set on the spec that was read from the line.
    QList<std::function<void(ContainerSpec &)>> later {};

    void add(QLatin1StringView option, const QString &value) { words << QString(option) << value; }
};

struct Option
{
    QLatin1StringView key;
    QLatin1StringView option;
};

constexpr std::array kTexts {
    Option { "container_name"_L1, "--name"_L1 },
    Option { "hostname"_L1, "--hostname"_L1 },
    Option { "domainname"_L1, "--domainname"_L1 },
    Option { "user"_L1, "--user"_L1 },
    Option { "working_dir"_L1, "--workdir"_L1 },
    Option { "stop_signal"_L1, "--stop-signal"_L1 },
    Option { "platform"_L1, "--platform"_L1 },
    Option { "runtime"_L1, "--runtime"_L1 },
    Option { "pid"_L1, "--pid"_L1 },
    Option { "ipc"_L1, "--ipc"_L1 },
    Option { "userns_mode"_L1, "--userns"_L1 },
    Option { "cgroup_parent"_L1, "--cgroup-parent"_L1 },
    Option { "cpuset"_L1, "--cpuset-cpus"_L1 },
    Option { "cpus"_L1, "--cpus"_L1 },
    Option { "cpu_shares"_L1, "--cpu-shares"_L1 },
    Option { "mem_limit"_L1, "--memory"_L1 },
    Option { "mem_reservation"_L1, "--memory-reservation"_L1 },
    Option { "memswap_limit"_L1, "--memory-swap"_L1 },
    Option { "shm_size"_L1, "--shm-size"_L1 },
    Option { "pids_limit"_L1, "--pids-limit"_L1 },
    Option { "oom_score_adj"_L1, "--oom-score-adj"_L1 },
    Option { "restart"_L1, "--restart"_L1 },
};

constexpr std::array kFlags {
    Option { "init"_L1, "--init"_L1 },
    Option { "tty"_L1, "--tty"_L1 },
    Option { "stdin_open"_L1, "--interactive"_L1 },
    Option { "privileged"_L1, "--privileged"_L1 },
    Option { "read_only"_L1, "--read-only"_L1 },
};

constexpr std::array kLists {
    Option { "cap_add"_L1, "--cap-add"_L1 },       Option { "cap_drop"_L1, "--cap-drop"_L1 },
    Option { "devices"_L1, "--device"_L1 },        Option { "dns"_L1, "--dns"_L1 },
    Option { "dns_search"_L1, "--dns-search"_L1 }, Option { "expose"_L1, "--expose"_L1 },
    Option { "group_add"_L1, "--group-add"_L1 },   Option { "security_opt"_L1, "--security-opt"_L1 },
    Option { "tmpfs"_L1, "--tmpfs"_L1 },
};

constexpr std::array kPairs {
    Option { "environment"_L1, "--env"_L1 },
    Option { "sysctls"_L1, "--sysctl"_L1 },
};

template <std::size_t Count>
const Option *find(const std::array<Option, Count> &options, const QString &key)
{
    for (const Option &option : options) {
        if (option.key == key)
            return &option;
    }
    return nullptr;
}

void unsupported(const ComposeNode &node)
{
    node.refuse("compose.unsupported"_L1);
}

/// A text as the shell splits it, or a list of words.
QStringList commandFrom(const ComposeNode &node)
{
    if (!node.isScalar())
        return node.texts();
    QList<SpecProblem> problems;
    QStringList words = shellWords(node.text(), problems, ShellVariables::Kept);
    if (!problems.isEmpty())
        node.refuse("compose.value"_L1, u"not a line of words: "_s + problems.first().subject);
    return words;
}

void readCommand(Draft &draft, const ComposeNode &node)
{
    if (!node.isNull())
        draft.later.append([words = commandFrom(node)](ContainerSpec &spec) { spec.command = words; });
}

void readEntrypoint(Draft &draft, const ComposeNode &node)
{
    if (!node.isNull())
        draft.later.append([words = commandFrom(node)](ContainerSpec &spec) { spec.entrypoint = words; });
}

/// { target: 80, published: 8080, protocol: tcp, host_ip: 127.0.0.1 }
QString portFrom(const ComposeNode &node)
{
    QHash<QString, QString> parts;
    const auto members = node.members();
    for (const auto &[key, value] : members) {
        static const QStringList known { u"target"_s, u"published"_s, u"protocol"_s,    u"host_ip"_s,
                                         u"mode"_s,   u"name"_s,      u"app_protocol"_s };
        if (!known.contains(key))
            unsupported(value);
        parts.insert(key, value.text());
    }
    if (parts.value(u"target"_s).isEmpty())
        node.refuse("compose.value"_L1, u"no target"_s);
    QString text = parts.value(u"published"_s) + u':' + parts.value(u"target"_s);
    if (const QString address = parts.value(u"host_ip"_s); !address.isEmpty())
        text.prepend((address.contains(u':') ? u'[' + address + u']' : address) + u':');
    const QString protocol = parts.value(u"protocol"_s);
    return protocol.isEmpty() ? text : text + u'/' + protocol;
}

void readPorts(Draft &draft, const ComposeNode &node)
{
    const QList<ComposeNode> items = node.items();
    for (const ComposeNode &item : items)
        draft.add("--publish"_L1, item.isMap() ? portFrom(item) : item.text());
}

/// The engine's name of a volume, or a folder of the host.
QString sourceFrom(const Draft &draft, const ComposeNode &node, const QString &source)
{
    if (source.startsWith(u'/'))
        return source;
    if (source.startsWith(u'.') || source.startsWith(u'~')) {
        node.refuse("compose.relative-path"_L1, source);
        return {};
    }
    if (!draft.names.volumes.contains(source))
        node.refuse("compose.unknown-name"_L1, source);
    return draft.names.volumes.value(source);
}

/// "data:/var/lib/data:ro", "/srv:/srv", "/cache".
void readShortVolume(Draft &draft, const ComposeNode &node)
{
    const QString text = node.text();
    const QString source = text.section(u':', 0, 0);
    if (!text.contains(u':')) {
        draft.add("--volume"_L1, text);
        return;
    }
    draft.add("--volume"_L1, sourceFrom(draft, node, source) + u':' + text.section(u':', 1));
}

/// A part of the value of `--mount`, which is cut at its commas.
QString mountPart(const ComposeNode &node)
{
    QString text = node.text();
    if (text.contains(u',') || text.contains(u'"'))
        node.refuse("compose.value"_L1, u"a comma or a quotation mark"_s);
    return text;
}

/// { type: volume, source: data, target: /var/lib/data, read_only: true }
void readLongVolume(Draft &draft, const ComposeNode &node)
{
    QString type;
    QStringList parts;
    std::optional<ComposeNode> source;
    const auto members = node.members();
    for (const auto &[key, value] : members) {
        if (key == "type"_L1)
            type = mountPart(value);
        else if (key == "source"_L1)
            source = value;
        else if (key == "target"_L1)
            parts.append(u"target="_s + mountPart(value));
        else if (key != "read_only"_L1)
            unsupported(value);
        else if (value.boolean())
            parts.append(u"readonly"_s);
    }
    parts.prepend(u"type="_s + type);
    if (source && type == "tmpfs"_L1)
        unsupported(*source);
    else if (source)
        parts.append(u"source="_s + sourceFrom(draft, *source, mountPart(*source)));
    draft.add("--mount"_L1, parts.join(u','));
}

void readVolumes(Draft &draft, const ComposeNode &node)
{
    const QList<ComposeNode> items = node.items();
    for (const ComposeNode &item : items) {
        if (item.isMap())
            readLongVolume(draft, item);
        else
            readShortVolume(draft, item);
    }
}

NetworkSpec networkFrom(const Draft &draft, const QString &name, const ComposeNode &node)
{
    if (!draft.names.networks.contains(name))
        node.refuse("compose.unknown-name"_L1, name);
    NetworkSpec network { .name = draft.names.networks.value(name), .aliases = { draft.service.name } };
    QJsonObject addresses;
    const auto members = node.isMap() ? node.members() : QList<ComposeNode::Member>();
    for (const auto &[key, value] : members) {
        if (key == "aliases"_L1)
            network.aliases += value.texts();
        else if (key == "ipv4_address"_L1)
            addresses.insert(u"IPv4Address"_s, value.text());
        else if (key == "ipv6_address"_L1)
            addresses.insert(u"IPv6Address"_s, value.text());
        else
            unsupported(value);
    }
    if (!addresses.isEmpty())
        network.details.insert(u"IPAMConfig"_s, addresses);
    return network;
}

void join(Draft &draft, const QList<NetworkSpec> &networks)
{
    draft.later.append([networks](ContainerSpec &spec) {
        spec.networks = networks;
        spec.networkMode = networks.isEmpty() ? QString() : networks.first().name;
    });
}

void readNetworks(Draft &draft, const ComposeNode &node)
{
    QList<NetworkSpec> networks;
    if (node.isMap()) {
        const auto members = node.members();
        networks.reserve(members.size());
        for (const auto &[name, value] : members)
            networks.append(networkFrom(draft, name, value));
    } else {
        const QList<ComposeNode> items = node.items();
        networks.reserve(items.size());
        for (const ComposeNode &item : items)
            networks.append(networkFrom(draft, item.text(), item));
    }
    join(draft, networks);
}

void readNetworkMode(Draft &draft, const ComposeNode &node)
{
    const QString mode = node.text();
    if (mode != "none"_L1 && mode != "host"_L1 && mode != "bridge"_L1)
        unsupported(node);
    draft.add("--network"_L1, mode);
}

void readDependencies(Draft &draft, const ComposeNode &node)
{
    if (!node.isMap()) {
        const QStringList names = node.texts();
        for (const QString &name : names)
            draft.service.dependsOn.append({ .service = name });
        return;
    }
    const auto members = node.members();
    for (const auto &[name, value] : members) {
        ServiceDependency dependency { .service = name };
        const auto details = value.members();
        for (const auto &[key, detail] : details) {
            const QString text = detail.text();
            const auto condition = key == "condition"_L1 ? conditionFrom(text) : std::nullopt;
            if (condition)
                dependency.condition = *condition;
            else if (key != "restart"_L1 && !(key == "required"_L1 && text == "true"_L1))
                unsupported(detail);
        }
        draft.service.dependsOn.append(dependency);
    }
}

std::chrono::nanoseconds durationFrom(const ComposeNode &node)
{
    const std::optional<std::chrono::nanoseconds> duration = parseGoDuration(node.text());
    if (!duration)
        node.refuse("compose.value"_L1, u"not a duration"_s);
    return duration.value_or(std::chrono::nanoseconds(0));
}

int countFrom(const ComposeNode &node)
{
    bool isNumber = false;
    const int count = node.text().toInt(&isNumber);
    if (!isNumber || count < 0)
        node.refuse("compose.value"_L1, u"not a count"_s);
    return count;
}

QStringList testFrom(const ComposeNode &node)
{
    return node.isScalar() ? QStringList { u"CMD-SHELL"_s, node.text() } : node.texts();
}

void readHealthCheck(Draft &draft, const ComposeNode &node)
{
    HealthCheckSpec check;
    bool isOff = false;
    const auto members = node.members();
    for (const auto &[key, value] : members) {
        if (key == "test"_L1)
            check.test = testFrom(value);
        else if (key == "disable"_L1)
            isOff = value.boolean();
        else if (key == "interval"_L1)
            check.interval = durationFrom(value);
        else if (key == "timeout"_L1)
            check.timeout = durationFrom(value);
        else if (key == "start_period"_L1)
            check.startPeriod = durationFrom(value);
        else if (key == "start_interval"_L1)
            check.startInterval = durationFrom(value);
        else if (key == "retries"_L1)
            check.retries = countFrom(value);
        else
            unsupported(value);
    }
    if (isOff)
        check.test = QStringList { u"NONE"_s };
    draft.later.append([check](ContainerSpec &spec) { spec.healthCheck = check; });
}

void readLogging(Draft &draft, const ComposeNode &node)
{
    const auto members = node.members();
    for (const auto &[key, value] : members) {
        if (key == "driver"_L1)
            draft.add("--log-driver"_L1, value.text());
        else if (key == "options"_L1)
            for (const QString &pair : value.pairs(true))
                draft.add("--log-opt"_L1, pair);
        else
            unsupported(value);
    }
}

void readUlimits(Draft &draft, const ComposeNode &node)
{
    const auto members = node.members();
    for (const auto &[name, value] : members) {
        QHash<QString, QString> parts;
        const auto details = value.isMap() ? value.members() : QList<ComposeNode::Member>();
        for (const auto &[key, detail] : details) {
            if (key != "soft"_L1 && key != "hard"_L1)
                unsupported(detail);
            parts.insert(key, detail.text());
        }
        const QString limit =
            value.isMap() ? parts.value(u"soft"_s) + u':' + parts.value(u"hard"_s) : value.text();
        draft.add("--ulimit"_L1, name + u'=' + limit);
    }
}

/// "name:address" or "name=address", or a map.
void readExtraHosts(Draft &draft, const ComposeNode &node)
{
    const QStringList pairs = node.pairs(false);
    for (QString pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals > 0)
            pair[equals] = u':';
        draft.add("--add-host"_L1, pair);
    }
}

void readGracePeriod(Draft &draft, const ComposeNode &node)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(durationFrom(node));
    draft.add("--stop-timeout"_L1, QString::number(seconds.count()));
}

void readLimits(Draft &draft, const ComposeNode &node, bool reserves)
{
    const auto members = node.members();
    for (const auto &[key, value] : members) {
        if (key == "memory"_L1)
            draft.add(reserves ? "--memory-reservation"_L1 : "--memory"_L1, value.text());
        else if (key == "cpus"_L1 && !reserves)
            draft.add("--cpus"_L1, value.text());
        else if (key == "pids"_L1 && !reserves)
            draft.add("--pids-limit"_L1, value.text());
        else
            unsupported(value);
    }
}

/// Limits, and one replica.
void readDeploy(Draft &draft, const ComposeNode &node)
{
    const auto members = node.members();
    for (const auto &[key, value] : members) {
        const bool isOne = key == "replicas"_L1 && value.text() == "1"_L1;
        if (key != "resources"_L1 && !isOne)
            unsupported(value);
        const auto kinds = key == "resources"_L1 ? value.members() : QList<ComposeNode::Member>();
        for (const auto &[kind, limits] : kinds) {
            if (kind == "limits"_L1 || kind == "reservations"_L1)
                readLimits(draft, limits, kind == "reservations"_L1);
            else
                unsupported(limits);
        }
    }
}

void readLabels(Draft &draft, const ComposeNode &node)
{
    const QStringList pairs = node.pairs(false);
    for (const QString &pair : pairs)
        draft.add("--label"_L1, pair);
}

using Read = void (*)(Draft &, const ComposeNode &);

const QHash<QString, Read> &readers()
{
    static const QHash<QString, Read> all {
        { u"command"_s, &readCommand },
        { u"entrypoint"_s, &readEntrypoint },
        { u"ports"_s, &readPorts },
        { u"volumes"_s, &readVolumes },
        { u"networks"_s, &readNetworks },
        { u"network_mode"_s, &readNetworkMode },
        { u"depends_on"_s, &readDependencies },
        { u"healthcheck"_s, &readHealthCheck },
        { u"logging"_s, &readLogging },
        { u"ulimits"_s, &readUlimits },
        { u"extra_hosts"_s, &readExtraHosts },
        { u"stop_grace_period"_s, &readGracePeriod },
        { u"deploy"_s, &readDeploy },
        { u"labels"_s, &readLabels },
    };
    return all;
}

void readKey(Draft &draft, const QString &key, const ComposeNode &node)
{
    if (key == "image"_L1) {
        draft.image = node.text();
    } else if (const Option *text = find(kTexts, key)) {
        draft.add(text->option, node.text());
    } else if (const Option *flag = find(kFlags, key)) {
        if (node.boolean())
            draft.words.append(flag->option);
    } else if (const Option *list = find(kLists, key)) {
        for (const QString &value : node.texts())
            draft.add(list->option, value);
    } else if (const Option *pairs = find(kPairs, key)) {
        for (const QString &pair : node.pairs(true))
            draft.add(pairs->option, pair);
    } else if (const Read read = readers().value(key)) {
        read(draft, node);
    } else if (!key.startsWith(u"x-")) {
        unsupported(node);
    }
}

/// What is wrong, unless it may be the value of a setting, and with that a secret.
QString detailOf(const SpecProblem &problem)
{
    switch (problem.kind) {
    case SpecProblem::Kind::Image:
    case SpecProblem::Kind::Name:
    case SpecProblem::Kind::Port:
    case SpecProblem::Kind::PortTwice:
    case SpecProblem::Kind::HostAddress:
    case SpecProblem::Kind::MountTarget:
    case SpecProblem::Kind::MountSource:
    case SpecProblem::Kind::MountTwice:
    case SpecProblem::Kind::Hostname:
    case SpecProblem::Kind::Capability:
    case SpecProblem::Kind::WorkingDir:
        return problem.subject;
    case SpecProblem::Kind::Environment:
        return u"a variable of the environment without a name"_s;
    case SpecProblem::Kind::Label:
        return u"a label without a name"_s;
    case SpecProblem::Kind::HealthCheck:
        return u"a health check that the engine does not take"_s;
    default:
        return {};
    }
}

ContainerSpec specFrom(const Draft &draft, const ComposeNode &node)
{
    QString line = u"docker create"_s;
    for (const QString &word : draft.words)
        line += u' ' + shellQuoted(word);
    const ParsedRunLine parsed = parseRunLine(line + u' ' + shellQuoted(draft.image));
    ContainerSpec spec = parsed.spec;
    for (const auto &change : draft.later)
        change(spec);
    const QList<SpecProblem> problems = parsed.problems + problemsOf(spec);
    if (!problems.isEmpty())
        node.refuse("compose.value"_L1, detailOf(problems.first()));
    return spec;
}

} // namespace

ComposeService readComposeService(const QString &name, const ComposeNode &node, const ComposeNames &names)
{
    Draft draft { .names = names, .service = { .name = name } };
    bool hasNetworks = false;
    const auto members = node.members();
    for (const auto &[key, value] : members) {
        if (key == "networks"_L1 || key == "network_mode"_L1) {
            if (hasNetworks)
                value.refuse("compose.value"_L1, u"networks and a network mode"_s);
            hasNetworks = true;
        }
        readKey(draft, key, value);
    }
    if (draft.image.isEmpty())
        node.refuse("compose.value"_L1, u"no image"_s);
    if (!hasNetworks)
        join(draft, { { .name = names.networks.value(u"default"_s), .aliases = { name } } });
    ContainerSpec spec = specFrom(draft, node);
    if (spec.name.isEmpty())
        spec.name = u"%1-%2-1"_s.arg(names.project, name);
    spec.labels.insert(kProjectLabel, names.project);
    spec.labels.insert(kServiceLabel, name);
    spec.labels.insert(u"com.docker.compose.container-number"_s, u"1"_s);
    spec.labels.insert(kOneOffLabel, u"False"_s);
    // So that docker compose, and Slipway later, start and stop the containers in order.
    if (const QString dependencies = dependencyLabel(draft.service.dependsOn); !dependencies.isEmpty())
        spec.labels.insert(kDependsOnLabel, dependencies);
    draft.service.spec = spec;
    return draft.service;
}

} // namespace slipway::docker
