// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/runline.h"
#include "docker/runoptions.h"
#include "docker/specfields.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace slipway::docker {

using namespace Qt::StringLiterals;
using specfields::Field;

namespace {

using Kind = SpecProblem::Kind;

/// An option that takes a value. \return false: nothing that it takes
using Take = std::function<bool(ContainerSpec &, const QString &)>;
/// An option that is there or not.
using Switch = std::function<void(ContainerSpec &, bool)>;

constexpr int kMostPortsInARange = 1000;

struct Options
{
    QHash<QString, Take> taking {};
    QHash<QString, Switch> switching {};
};

/// The fields of a comma-separated value, with quotes as in RFC 4180.
QStringList csvFields(const QString &text)
{
    QStringList fields;
    fields.reserve(text.count(u',') + 1);
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool doubled = quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
        if (doubled)
            field += text.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields.append(std::exchange(field, QString()));
        else
            field += c;
    }
    fields.append(field);
    return fields;
}

/// "name=value" -> both; a word without "=" has an empty value.
std::pair<QString, QString> pairOf(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    return equals < 0 ? std::pair(text, QString()) : std::pair(text.first(equals), text.sliced(equals + 1));
}

struct PortRange
{
    int first = 0;
    int last = 0;
    int size() const { return last - first + 1; }
};

std::optional<PortRange> rangeFrom(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A(\d{1,5})(?:-(\d{1,5}))?\z)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PortRange range { match.captured(1).toInt(), 0 };
    range.last = match.hasCaptured(2) ? match.captured(2).toInt() : range.first;
    const bool good = range.first >= 0 && range.first <= range.last && range.last <= 65'535
        && range.size() <= kMostPortsInARange;
    return good ? std::optional(range) : std::nullopt;
}

/// One or more published ports, from one option.
struct Publication
{
    QString address {};
    QString host {}; ///< port or range; empty: any
    PortRange outside {}; ///< what `host` says
    PortRange inside {};
    QString protocol {}; ///< empty: the usual one
};

/// "[::1]:8000-8005:80-85/udp" and everything shorter.
std::optional<Publication> publicationFrom(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A(?:(\[[0-9A-Fa-f:.]+\]|[^:\[\]]*):)?(?:([0-9-]*):)?([0-9-]+)(?:/([a-z]+))?\z)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString address = match.captured(1);
    QString host = match.captured(2);
    static const QRegularExpression digits(uR"(\A[0-9-]+\z)"_s);
    if (!match.hasCaptured(2) && digits.match(address).hasMatch())
        host = std::exchange(address, QString()); // "8080:80" has no address
    if (address.startsWith(u'['))
        address = address.sliced(1).chopped(1);
    const std::optional<PortRange> inside = rangeFrom(match.captured(3));
    const std::optional<PortRange> outside = host.isEmpty() ? inside : rangeFrom(host);
    const bool fits = inside && outside && (inside->size() == outside->size() || inside->size() == 1);
    if (!fits || (!match.hasCaptured(2) && host.isEmpty() && !address.isEmpty()))
        return std::nullopt;
    return Publication { .address = address,
                         .host = host,
                         .outside = *outside,
                         .inside = *inside,
                         .protocol = match.captured(4) };
}

bool addPorts(ContainerSpec &spec, const QString &text)
{
    const std::optional<Publication> published = publicationFrom(text);
    if (!published)
        return false;
    const int count = published->inside.size();
    for (int i = 0; i < count; ++i) {
        PublishedPort port { .containerPort = static_cast<quint16>(published->inside.first + i),
                             .hostAddress = published->address };
        if (!published->protocol.isEmpty())
            port.protocol = published->protocol;
        if (!published->host.isEmpty())
            port.hostPort = count == 1 ? published->host : QString::number(published->outside.first + i);
        spec.ports.append(port);
    }
    return true;
}

bool addMount(ContainerSpec &spec, const QString &text)
{
    static const QHash<QString, MountSpec::Kind> kinds { { u"bind"_s, MountSpec::Kind::Bind },
                                                         { u"volume"_s, MountSpec::Kind::Volume },
                                                         { u"tmpfs"_s, MountSpec::Kind::Tmpfs } };
    MountSpec mount { .strict = true };
    const QStringList fields = csvFields(text);
    for (const QString &field : fields) {
        const auto [name, value] = pairOf(field);
        if (name == "type"_L1) {
            if (!kinds.contains(value))
                return false;
            mount.kind = kinds.value(value);
        } else if (name == "source"_L1 || name == "src"_L1) {
            mount.source = value;
        } else if (name == "target"_L1 || name == "dst"_L1 || name == "destination"_L1) {
            mount.target = value;
        } else if (name == "readonly"_L1 || name == "ro"_L1) {
            mount.readOnly = value.isEmpty() || value == "true"_L1 || value == "1"_L1;
        } else if (!addMountDetail(mount.details, name, value)) {
            return false;
        }
    }
    spec.mounts.append(mount);
    return !mount.target.isEmpty();
}

bool addVolume(ContainerSpec &spec, const QString &text)
{
    const MountSpec mount = mountFromBindText(text);
    spec.mounts.append(mount);
    return mount.kind != MountSpec::Kind::Bind || mount.source.startsWith(u'/');
}

bool addTmpfs(ContainerSpec &spec, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    MountSpec mount { .kind = MountSpec::Kind::Tmpfs, .target = text };
    if (colon >= 0) {
        mount.target = text.first(colon);
        mount.options = text.sliced(colon + 1);
    }
    spec.mounts.append(mount);
    return true;
}

void addNetworkDetail(NetworkSpec &network, QLatin1StringView group, const QString &key, const QString &value)
{
    QJsonObject members = network.details.value(group).toObject();
    members.insert(key, value);
    network.details.insert(group, members);
}

/// "alias=web". \return false: nothing that a network has
bool addNetworkField(NetworkSpec &network, const QString &field)
{
    const auto [name, value] = pairOf(field);
    if (name == "name"_L1) {
        network.name = value;
    } else if (name == "alias"_L1) {
        network.aliases.append(value);
    } else if (name == "ip"_L1) {
        addNetworkDetail(network, "IPAMConfig"_L1, u"IPv4Address"_s, value);
    } else if (name == "ip6"_L1) {
        addNetworkDetail(network, "IPAMConfig"_L1, u"IPv6Address"_s, value);
    } else if (name == "driver-opt"_L1) {
        const auto [key, setting] = pairOf(value);
        addNetworkDetail(network, "DriverOpts"_L1, key, setting);
    } else {
        return false;
    }
    return true;
}

/// A network by its name alone, or as "name=net,alias=web,ip=10.0.0.2".
bool addNetwork(ContainerSpec &spec, const QString &text)
{
    NetworkSpec network { .name = text };
    const QStringList fields = text.contains(u'=') ? csvFields(text) : QStringList();
    for (const QString &field : fields) {
        if (!addNetworkField(network, field))
            return false;
    }
    if (spec.networkMode.isEmpty())
        spec.networkMode = network.name == "default"_L1 ? QString() : network.name;
    if (!isBuiltInNetworkMode(network.name))
        spec.networks.append(network);
    return !network.name.isEmpty();
}

/// Of --ip, --ip6 and --network-alias: they mean the first network, which may be named after them.
bool setInFirstNetwork(ContainerSpec &spec, const QString &key, const QString &value)
{
    if (spec.networks.isEmpty())
        return false;
    NetworkSpec network = spec.networks.constFirst();
    if (key.isEmpty())
        network.aliases.append(value);
    else
        addNetworkDetail(network, "IPAMConfig"_L1, key, value);
    spec.networks.replace(0, network);
    return true;
}

bool setEntrypoint(ContainerSpec &spec, const QString &value)
{
    spec.entrypoint = value.isEmpty() ? QStringList() : QStringList { value };
    return true;
}

HealthCheckSpec &healthOf(ContainerSpec &spec)
{
    if (!spec.healthCheck)
        spec.healthCheck.emplace();
    return *spec.healthCheck;
}

Take healthTime(std::chrono::nanoseconds HealthCheckSpec::*member)
{
    return [member](ContainerSpec &spec, const QString &value) {
        const std::optional<std::chrono::nanoseconds> length = parseGoDuration(value);
        healthOf(spec).*member = length.value_or(std::chrono::nanoseconds::zero());
        return length.has_value();
    };
}

bool toNumber(qint64 &number, const QString &text)
{
    bool good = false;
    number = text.toLongLong(&good);
    return good;
}

void addSpecials(QHash<QString, Take> &taking)
{
    const auto intoMap = [](QMap<QString, QString> ContainerSpec::*member) {
        return [member](ContainerSpec &spec, const QString &value) {
            const auto [name, setting] = pairOf(value);
            (spec.*member).insert(name, setting);
            return !name.isEmpty();
        };
    };
    const auto intoText = [](QString ContainerSpec::*member) {
        return [member](ContainerSpec &spec, const QString &value) {
            spec.*member = value;
            return true;
        };
    };
    const auto intoList = [](QStringList ContainerSpec::*member) {
        return [member](ContainerSpec &spec, const QString &value) {
            (spec.*member).append(value);
            return true;
        };
    };
    taking[u"--name"_s] = intoText(&ContainerSpec::name);
    taking[u"--platform"_s] = intoText(&ContainerSpec::platform);
    taking[u"--log-driver"_s] = intoText(&ContainerSpec::logDriver);
    taking[u"--log-opt"_s] = intoMap(&ContainerSpec::logOptions);
    taking[u"--device"_s] = intoList(&ContainerSpec::devices);
    taking[u"--ulimit"_s] = [](ContainerSpec &spec, const QString &value) {
        static const QRegularExpression pattern(uR"(\A([a-z]+)=(-?\d+)(?::(-?\d+))?\z)"_s);
        const QRegularExpressionMatch match = pattern.match(value);
        const QString hard = match.hasCaptured(3) ? match.captured(3) : match.captured(2);
        spec.ulimits.append(match.captured(1) + u'=' + match.captured(2) + u':' + hard);
        return match.hasMatch();
    };
    taking[u"--expose"_s] = [](ContainerSpec &spec, const QString &value) {
        spec.exposedPorts.append(value.contains(u'/') ? value : value + "/tcp"_L1);
        return true;
    };
    for (const QString &name : { u"--publish"_s, u"-p"_s })
        taking.insert(name, &addPorts);
    for (const QString &name : { u"--volume"_s, u"-v"_s })
        taking.insert(name, &addVolume);
    for (const QString &name : { u"--network"_s, u"--net"_s })
        taking.insert(name, &addNetwork);
    taking[u"--mount"_s] = &addMount;
    taking[u"--tmpfs"_s] = &addTmpfs;
    taking[u"--entrypoint"_s] = &setEntrypoint;
}

void addNumbers(QHash<QString, Take> &taking)
{
    taking[u"--restart"_s] = [](ContainerSpec &spec, const QString &value) {
        const std::optional<RestartPolicy> policy = RestartPolicy::parse(value);
        spec.restart = policy.value_or(RestartPolicy {});
        return policy.has_value();
    };
    taking[u"--cpus"_s] = [](ContainerSpec &spec, const QString &value) {
        const std::optional<qint64> cpus = parseCpus(value);
        spec.nanoCpus = cpus.value_or(0);
        return cpus.has_value();
    };
    taking[u"--memory-swap"_s] = [](ContainerSpec &spec, const QString &value) {
        const std::optional<Bytes> size = value == "-1"_L1 ? Bytes { -1 } : parseSize(value);
        spec.memorySwap = size.value_or(Bytes {}).count;
        return size.has_value();
    };
    taking[u"--stop-timeout"_s] = [](ContainerSpec &spec, const QString &value) {
        qint64 seconds = 0;
        const bool good = toNumber(seconds, value);
        spec.stopTimeout = seconds;
        return good;
    };
    taking[u"--health-cmd"_s] = [](ContainerSpec &spec, const QString &value) {
        healthOf(spec).test = { u"CMD-SHELL"_s, value };
        return !value.isEmpty();
    };
    taking[u"--health-retries"_s] = [](ContainerSpec &spec, const QString &value) {
        qint64 retries = 0;
        const bool good = toNumber(retries, value) && retries >= 0 && retries < 1'000'000;
        healthOf(spec).retries = good ? static_cast<int>(retries) : 0;
        return good;
    };
    taking[u"--health-interval"_s] = healthTime(&HealthCheckSpec::interval);
    taking[u"--health-timeout"_s] = healthTime(&HealthCheckSpec::timeout);
    taking[u"--health-start-period"_s] = healthTime(&HealthCheckSpec::startPeriod);
    taking[u"--health-start-interval"_s] = healthTime(&HealthCheckSpec::startInterval);
}

/// Adds an option under both of its names.
template <typename T, typename Value>
void put(QHash<QString, Value> &options, const Field<T> &field, const Value &what)
{
    options.insert(field.option, what);
    if (!field.alias.isEmpty())
        options.insert(field.alias, what);
}

void addTables(Options &options)
{
    for (const Field<QString> &field : specfields::kTexts)
        put(options.taking, field, Take([field](ContainerSpec &spec, const QString &value) {
                spec.*field.member = value == field.usual ? QString() : value;
                return true;
            }));
    for (const Field<QStringList> &field : specfields::kLists)
        put(options.taking, field, Take([field](ContainerSpec &spec, const QString &value) {
                (spec.*field.member).append(value);
                return !value.isEmpty();
            }));
    for (const Field<QMap<QString, QString>> &field : specfields::kMaps)
        put(options.taking, field, Take([field](ContainerSpec &spec, const QString &value) {
                const auto [name, setting] = pairOf(value);
                (spec.*field.member).insert(name, setting);
                return !name.isEmpty();
            }));
    for (const Field<Bytes> &field : specfields::kSizes)
        put(options.taking, field, Take([field](ContainerSpec &spec, const QString &value) {
                const std::optional<Bytes> size = parseSize(value);
                spec.*field.member = size.value_or(Bytes {});
                return size.has_value();
            }));
    for (const Field<qint64> &field : specfields::kNumbers)
        put(options.taking, field, Take([field](ContainerSpec &spec, const QString &value) {
                return toNumber(spec.*field.member, value);
            }));
    for (const Field<bool> &field : specfields::kFlags)
        put(options.switching, field,
            Switch([field](ContainerSpec &spec, bool on) { spec.*field.member = on; }));
}

/// About the terminal the line ran in, or about the pull: nothing of the container.
void addPassedOver(Options &options)
{
    const Switch nothing = [](ContainerSpec &, bool) {};
    for (const QString &name :
         { u"--detach"_s, u"-d"_s, u"--quiet"_s, u"-q"_s, u"--sig-proxy"_s, u"--disable-content-trust"_s })
        options.switching.insert(name, nothing);
    const Take passed = [](ContainerSpec &, const QString &) { return true; };
    for (const QString &name : { u"--pull"_s, u"--attach"_s, u"-a"_s, u"--detach-keys"_s })
        options.taking.insert(name, passed);
}

const Options &knownOptions()
{
    static const Options known = [] {
        Options options;
        addTables(options);
        addSpecials(options.taking);
        addNumbers(options.taking);
        addPassedOver(options);
        options.switching[u"--no-healthcheck"_s] = [](ContainerSpec &spec, bool on) {
            if (on)
                healthOf(spec).test = { u"NONE"_s };
        };
        return options;
    }();
    return known;
}

class LineReader final
{
public:
    explicit LineReader(const QString &line)
        : m_words(shellWords(line, m_parsed.problems))
    {
    }

    ParsedRunLine read()
    {
        if (!m_parsed.problems.isEmpty())
            return m_parsed;
        if (!passCommand()) {
            m_parsed.problems.append({ Kind::NotACommand, m_words.value(0) });
            return m_parsed;
        }
        while (m_at < m_words.size() && m_words.at(m_at).startsWith(u'-') && m_words.at(m_at) != "-"_L1) {
            const QString word = m_words.at(m_at++);
            if (word == "--"_L1)
                break;
            readOption(word);
        }
        finish();
        return m_parsed;
    }

private:
    /// "sudo docker container run" and its shorter forms.
    bool passCommand()
    {
        if (m_words.value(m_at) == "sudo"_L1)
            ++m_at;
        const QString program = m_words.value(m_at++);
        const bool isDocker =
            program == "docker"_L1 || program == "podman"_L1 || program.endsWith("/docker"_L1);
        if (m_words.value(m_at) == "container"_L1)
            ++m_at;
        const QString verb = m_words.value(m_at++);
        return isDocker && (verb == "run"_L1 || verb == "create"_L1);
    }

    void readOption(const QString &word)
    {
        if (word.startsWith("--"_L1)) {
            const qsizetype equals = word.indexOf(u'=');
            readNamed(word.first(equals < 0 ? word.size() : equals),
                      equals < 0 ? std::nullopt : std::optional(word.sliced(equals + 1)));
            return;
        }
        readCluster(word);
    }

    /// "-it", "-p80:80", "-e=A=b".
    void readCluster(const QString &word)
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            const QString name = u'-' + QString(word.at(i));
            if (knownOptions().switching.contains(name) && word.mid(i + 1, 1) != "="_L1) {
                knownOptions().switching[name](m_parsed.spec, true);
                continue;
            }
            QString rest = word.mid(i + 1);
            if (rest.startsWith(u'='))
                rest.remove(0, 1);
            return readNamed(name, rest.isEmpty() ? std::nullopt : std::optional(rest));
        }
    }

    void readNamed(const QString &name, std::optional<QString> value)
    {
        const Options &known = knownOptions();
        if (const auto found = known.switching.find(name); found != known.switching.end()) {
            const QString said = value.value_or(u"true"_s).toLower();
            found.value()(m_parsed.spec, said == "true"_L1 || said == "1"_L1 || said == "t"_L1);
            return;
        }
        if (!value && m_at < m_words.size())
            value = m_words.at(m_at++);
        if (!value)
            return m_parsed.problems.append({ Kind::OptionValue, name });
        readValue(name, *value);
    }

    void readValue(const QString &name, const QString &value)
    {
        if (name == "--env"_L1 || name == "-e"_L1)
            return readEnvironment(value);
        if (name == "--ip"_L1 || name == "--ip6"_L1 || name == "--network-alias"_L1
            || name == "--net-alias"_L1)
            return m_ofFirstNetwork.append({ name, value });
        const Options &known = knownOptions();
        if (const auto found = known.taking.find(name); found != known.taking.end()) {
            if (!found.value()(m_parsed.spec, value))
                m_parsed.problems.append({ Kind::OptionValue, name + u' ' + value });
            return;
        }
        if (!setOtherOption(m_parsed.spec, name, value))
            m_parsed.problems.append({ Kind::UnknownOption, name });
    }

    void readEnvironment(const QString &value)
    {
        if (value.contains(u'='))
            m_parsed.spec.environment.append(value);
        else
            m_parsed.problems.append({ Kind::EnvironmentOfShell, value });
    }

    void finish()
    {
        ContainerSpec &spec = m_parsed.spec;
        for (const auto &[name, value] : std::as_const(m_ofFirstNetwork)) {
            const QString key = name == "--ip"_L1 ? u"IPv4Address"_s
                : name == "--ip6"_L1              ? u"IPv6Address"_s
                                                  : QString();
            if (!setInFirstNetwork(spec, key, value))
                m_parsed.problems.append({ Kind::OptionValue, name + u' ' + value });
        }
        spec.image = m_words.value(m_at);
        const QStringList command = m_words.mid(m_at + 1);
        if (!command.isEmpty())
            spec.command = command;
        // An option that was not understood may have eaten the image.
        if (m_parsed.problems.isEmpty())
            m_parsed.problems = problemsOf(spec);
    }

    ParsedRunLine m_parsed;
    QStringList m_words;
    QList<std::pair<QString, QString>> m_ofFirstNetwork;
    qsizetype m_at = 0;
};

} // namespace

ParsedRunLine parseRunLine(const QString &line)
{
    return LineReader(line).read();
}

} // namespace slipway::docker
