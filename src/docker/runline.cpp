// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/runline.h"

#include "base/log/redact.h"
#include "base/log/secretnames.h"
#include "docker/runoptions.h"
#include "docker/specfields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::docker {

using namespace Qt::StringLiterals;
using specfields::Field;

namespace {

constexpr auto kHidden = "[hidden]"_L1;

/// A field of a comma-separated value as the docker program reads it (RFC 4180).
QString csvField(const QString &field)
{
    static const QRegularExpression special(u"[,\"\\r\\n]"_s);
    if (!field.contains(special))
        return field;
    QString quoted = field;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

QString tmpfsText(const MountSpec &mount)
{
    return mount.options.isEmpty() ? mount.target : mount.target + u':' + mount.options;
}

/// What --mount has no field for is added to `leftOut`.
QString mountText(const MountSpec &mount, QStringList &leftOut)
{
    QStringList fields { u"type="_s + mountKindName(mount.kind) };
    if (!mount.source.isEmpty())
        fields.append(u"source="_s + mount.source);
    fields.append(u"target="_s + mount.target);
    if (mount.readOnly)
        fields.append(u"readonly"_s);
    QStringList unknown;
    fields += mountDetailWords(mount.details, unknown);
    for (const QString &name : std::as_const(unknown))
        leftOut.append(mount.target + u": "_s + name);
    std::transform(fields.begin(), fields.end(), fields.begin(), &csvField);
    return fields.join(u',');
}

class Printer final
{
public:
    Printer(const ContainerSpec &spec, RunLineOptions options)
        : m_spec(spec)
        , m_options(options)
    {
    }

    RunLine print()
    {
        m_groups.append(u"docker run -d"_s);
        option(u"--name"_s, m_spec.name);
        option(u"--platform"_s, m_spec.platform);
        behaviour();
        network();
        files();
        environment();
        limits();
        healthCheck();
        simple();
        others(m_spec.otherConfig, u""_s);
        others(m_spec.otherHostConfig, u"HostConfig."_s);
        imageAndCommand();
        m_line.text = m_groups.join(m_options.severalLines ? u" \\\n  "_s : u" "_s);
        return m_line;
    }

private:
    void option(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_groups.append(name + u' ' + shellQuoted(value));
    }

    void flag(const QString &name, bool on)
    {
        if (on)
            m_groups.append(name);
    }

    void number(const QString &name, qint64 value)
    {
        if (value != 0)
            option(name, QString::number(value));
    }

    /// `shown` with its value hidden where it is a secret.
    QString setting(const QString &name, const QString &value)
    {
        if (m_options.showSecrets || !isSecretSetting(name, value))
            return name + u'=' + value;
        m_line.hidden.append(name);
        return name + u'=' + kHidden;
    }

    void behaviour()
    {
        option(u"--restart"_s, m_spec.restart == RestartPolicy {} ? QString() : m_spec.restart.toString());
        if (m_spec.stopTimeout)
            option(u"--stop-timeout"_s, QString::number(*m_spec.stopTimeout));
        option(u"--log-driver"_s, m_spec.logDriver);
        for (auto it = m_spec.logOptions.begin(); it != m_spec.logOptions.end(); ++it)
            option(u"--log-opt"_s, setting(it.key(), it.value()));
    }

    void network()
    {
        const QString &mode = m_spec.networkMode;
        const bool isNamed = std::any_of(m_spec.networks.begin(), m_spec.networks.end(),
                                         [&mode](const NetworkSpec &known) { return known.name == mode; });
        if (!isNamed && mode != "bridge"_L1)
            option(u"--network"_s, mode);
        for (const NetworkSpec &joined : m_spec.networks)
            option(u"--network"_s, networkText(joined));
        for (const PublishedPort &port : m_spec.ports)
            option(u"-p"_s, formatPublished(port));
        for (const QString &port : m_spec.exposedPorts)
            option(u"--expose"_s, port);
    }

    QString networkText(const NetworkSpec &network)
    {
        const QJsonObject addresses = network.details["IPAMConfig"_L1].toObject();
        const QJsonObject driver = network.details["DriverOpts"_L1].toObject();
        QStringList fields;
        fields.reserve(network.aliases.size() + addresses.size() + driver.size() + 1);
        for (const QString &alias : network.aliases)
            fields.append(u"alias="_s + alias);
        if (const QString ip = addresses["IPv4Address"_L1].toString(); !ip.isEmpty())
            fields.append(u"ip="_s + ip);
        if (const QString ip = addresses["IPv6Address"_L1].toString(); !ip.isEmpty())
            fields.append(u"ip6="_s + ip);
        for (auto it = driver.begin(); it != driver.end(); ++it)
            fields.append(u"driver-opt="_s + it.key() + u'=' + it->toString());
        for (const QString &key : { u"Links"_s, u"GwPriority"_s }) {
            if (network.details.contains(key))
                m_line.leftOut.append(network.name + u": "_s + key);
        }
        if (fields.isEmpty())
            return network.name;
        fields.prepend(u"name="_s + network.name);
        std::transform(fields.begin(), fields.end(), fields.begin(), &csvField);
        return fields.join(u',');
    }

    void files()
    {
        for (const MountSpec &mount : m_spec.mounts) {
            if (mount.strict)
                option(u"--mount"_s, mountText(mount, m_line.leftOut));
            else if (mount.kind == MountSpec::Kind::Tmpfs)
                option(u"--tmpfs"_s, tmpfsText(mount));
            else
                option(u"-v"_s, mount.source.isEmpty() ? mount.target : bindText(mount));
        }
        for (const QString &device : m_spec.devices)
            option(u"--device"_s, device);
    }

    void environment()
    {
        for (const QString &entry : m_spec.environment) {
            const qsizetype equals = entry.indexOf(u'=');
            option(u"-e"_s,
                   equals < 0 ? entry + u'=' : setting(entry.first(equals), entry.sliced(equals + 1)));
        }
        for (auto it = m_spec.labels.begin(); it != m_spec.labels.end(); ++it)
            option(u"--label"_s, setting(it.key(), it.value()));
    }

    void limits()
    {
        for (const Field<Bytes> &field : specfields::kSizes) {
            const Bytes size = m_spec.*field.member;
            option(field.option, size.count == 0 ? QString() : formatSize(size));
        }
        if (m_spec.memorySwap > 0)
            option(u"--memory-swap"_s, formatSize({ m_spec.memorySwap }));
        else
            number(u"--memory-swap"_s, m_spec.memorySwap);
        if (m_spec.nanoCpus != 0)
            option(u"--cpus"_s, formatCpus(m_spec.nanoCpus));
        for (const Field<qint64> &field : specfields::kNumbers)
            number(field.option, m_spec.*field.member);
        for (const QString &limit : m_spec.ulimits)
            option(u"--ulimit"_s, limit);
    }

    void healthCheck()
    {
        if (!m_spec.healthCheck)
            return;
        const HealthCheckSpec &check = *m_spec.healthCheck;
        const QString kind = check.test.value(0);
        if (kind == "NONE"_L1)
            return flag(u"--no-healthcheck"_s, true);
        if (kind == "CMD-SHELL"_L1)
            option(u"--health-cmd"_s, check.test.value(1));
        if (kind == "CMD"_L1) {
            QStringList words = check.test.sliced(1);
            std::transform(words.begin(), words.end(), words.begin(), &shellQuoted);
            option(u"--health-cmd"_s, words.join(u' '));
            m_line.leftOut.append(u"Healthcheck.Test: CMD"_s); // it runs through a shell now
        }
        duration(u"--health-interval"_s, check.interval);
        duration(u"--health-timeout"_s, check.timeout);
        duration(u"--health-start-period"_s, check.startPeriod);
        duration(u"--health-start-interval"_s, check.startInterval);
        number(u"--health-retries"_s, check.retries);
    }

    void duration(const QString &name, std::chrono::nanoseconds length)
    {
        option(name, length.count() == 0 ? QString() : formatGoDuration(length));
    }

    void simple()
    {
        for (const Field<QString> &field : specfields::kTexts)
            option(field.option, m_spec.*field.member);
        for (const Field<bool> &field : specfields::kFlags)
            flag(field.option, m_spec.*field.member);
        for (const Field<QStringList> &field : specfields::kLists) {
            const QStringList &words = m_spec.*field.member;
            for (const QString &word : words)
                option(field.option, word);
        }
        for (auto it = m_spec.sysctls.begin(); it != m_spec.sysctls.end(); ++it)
            option(u"--sysctl"_s, it.key() + u'=' + it.value());
    }

    void others(const QJsonObject &json, const QString &prefix)
    {
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (isUsualOther(it.key(), it.value()))
                continue;
            const std::optional<QStringList> words = otherOptionWords(it.key(), it.value());
            if (!words)
                m_line.leftOut.append(prefix + it.key());
            for (qsizetype i = 0; words && i + 1 < words->size(); i += 2)
                option(words->at(i), words->at(i + 1));
        }
    }

    void imageAndCommand()
    {
        QStringList words;
        if (m_spec.entrypoint) {
            m_groups.append(u"--entrypoint "_s + shellQuoted(m_spec.entrypoint->value(0)));
            words = m_spec.entrypoint->mid(1);
        }
        words += m_spec.command.value_or(QStringList());
        words.prepend(m_spec.image);
        std::transform(words.begin(), words.end(), words.begin(), &shellQuoted);
        m_groups.append(words.join(u' '));
    }

    const ContainerSpec &m_spec;
    RunLineOptions m_options;
    QStringList m_groups;
    RunLine m_line;
};

} // namespace

QString formatPublished(const PublishedPort &port)
{
    QString text = QString::number(port.containerPort);
    if (port.protocol != "tcp"_L1)
        text += u'/' + port.protocol;
    if (port.hostAddress.isEmpty() && port.hostPort.isEmpty())
        return text;
    text.prepend(port.hostPort + u':');
    if (port.hostAddress.isEmpty())
        return text;
    const bool isV6 = port.hostAddress.contains(u':');
    return (isV6 ? u'[' + port.hostAddress + u']' : port.hostAddress) + u':' + text;
}

bool isSecretSetting(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return false;
    static const QRegularExpression passwordInUrl(uR"(://[^/\s:@]*:[^/\s@]+@)"_s);
    return meaningOf(name) != NameMeaning::Harmless || redacted(value) != value
        || value.contains(passwordInUrl);
}

QStringList portLines(const ContainerSpec &spec)
{
    QStringList lines;
    lines.reserve(spec.ports.size());
    for (const PublishedPort &port : spec.ports)
        lines.append(formatPublished(port));
    return lines;
}

QStringList mountLines(const ContainerSpec &spec)
{
    QStringList lines;
    QStringList leftOut;
    for (const MountSpec &mount : spec.mounts) {
        if (mount.strict)
            lines.append(u"--mount "_s + mountText(mount, leftOut));
        else if (mount.kind == MountSpec::Kind::Tmpfs)
            lines.append(u"--tmpfs "_s + tmpfsText(mount));
        else
            lines.append(mount.source.isEmpty() ? mount.target : bindText(mount));
    }
    return lines;
}

RunLine runLine(const ContainerSpec &spec, RunLineOptions options)
{
    return Printer(spec, options).print();
}

} // namespace slipway::docker
