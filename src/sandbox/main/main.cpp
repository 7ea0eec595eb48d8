// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using slipway::sandbox::Fault;
using slipway::sandbox::Sandbox;
using slipway::sandbox::SandboxOptions;

namespace {

std::array<int, 2> &signalPipe()
{
    static std::array<int, 2> pipe = { -1, -1 };
    return pipe;
}

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe()[1], &byte, 1);
}

/// SIGTERM and SIGINT end the event loop: the handler may only write a byte, the loop reads it.
bool endOnSignals(QCoreApplication &application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe().data()) != 0)
        return false;
    auto *notifier = new QSocketNotifier(signalPipe()[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    return true;
}

SandboxOptions readOptions(const QCommandLineParser &parser)
{
    SandboxOptions options;
    options.port = parser.value(u"port"_s).toUShort();
    options.tlsDir = parser.value(u"tls-dir"_s);
    options.machines = parser.value(u"machines"_s).toInt();
    if (const QString engine = parser.value(u"engine"_s); engine != u"simulated")
        options.engine = engine;
    options.operationDelay = std::chrono::milliseconds(parser.value(u"operation-delay"_s).toLongLong());
    options.engines = parser.value(u"engines"_s).toInt();
    options.containers = parser.value(u"containers"_s).toInt();
    options.eventsPerSecond = parser.value(u"events"_s).toInt();
    options.seed = parser.value(u"seed"_s).toUInt();
    return options;
}

slipway::Result<QList<Fault>> readFaults(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return slipway::Error { .kind = slipway::ErrorKind::Local,
                                .code = u"sandbox.faults"_s,
                                .detail = u"%1: %2"_s.arg(path, file.errorString()) };
    }
    return Fault::fromJson(file.readAll());
}

int complain(const slipway::Error &error)
{
    const QByteArray text = error.detail.toUtf8();
    std::fprintf(stderr, "slipway-sandbox: %s\n", text.constData());
    return EXIT_FAILURE;
}

QByteArray description(const Sandbox &sandbox)
{
    const auto preset = sandbox.presetEngine();
    QJsonArray others; // they take the same files
    const auto presets = sandbox.presetEngines();
    for (const auto &other : presets) {
        others.append(QJsonObject { { u"machineId"_s, other.machineId },
                                    { u"address"_s, other.address },
                                    { u"port"_s, other.port } });
    }
    const QJsonObject json {
        { u"arm"_s, sandbox.armEndpoint().toString() },
        { u"authority"_s, sandbox.authority().toString() },
        { u"adfs"_s, sandbox.armEndpoint().resolved(QUrl(u"adfs"_s)).toString() },
        { u"approvalPage"_s, sandbox.approvalPage().toString() },
        { u"faults"_s, sandbox.armEndpoint().resolved(QUrl(u"sandbox/faults"_s)).toString() },
        { u"scope"_s, sandbox.armEndpoint().toString() + u".default"_s },
        { u"tenantId"_s, sandbox.tenantId() },
        { u"partnerTenantId"_s, sandbox.partnerTenantId() },
        { u"userNames"_s, QJsonArray::fromStringList(sandbox.userNames()) },
        { u"clientId"_s, sandbox.clientId() },
        { u"clientSecret"_s, QString::fromLatin1(sandbox.clientSecret()) },
        { u"publicClientId"_s, sandbox.publicClientId() },
        { u"subscriptionIds"_s, QJsonArray::fromStringList(sandbox.subscriptionIds()) },
        { u"certificateAuthority"_s, QString::fromLatin1(sandbox.certificateAuthority()) },
        { u"engines"_s, others },
        { u"engine"_s,
          QJsonObject { { u"machineId"_s, preset.machineId },
                        { u"address"_s, preset.address },
                        { u"port"_s, preset.port },
                        { u"ca"_s, QString::fromLatin1(preset.ca) },
                        { u"cert"_s, QString::fromLatin1(preset.certificate) },
                        { u"key"_s, QString::fromLatin1(preset.key) } } }
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"slipway-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"An Azure and a Docker Engine to practise on, on this computer only."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        { { u"port"_s, u"The port to listen at; 0 for any."_s, u"number"_s, u"0"_s },
          { u"tls-dir"_s, u"Serve https with the certificate in this folder, made when absent."_s,
            u"folder"_s },
          { u"machines"_s, u"How many machines there are, up to 20000."_s, u"number"_s, u"12"_s },
          { u"engine"_s, u"simulated, or unix:///path of a real engine."_s, u"which"_s, u"simulated"_s },
          { u"engines"_s, u"On how many machines Docker runs from the start."_s, u"number"_s, u"1"_s },
          { u"containers"_s,
            u"How many plain containers each engine has, for load; 0 for the believable set."_s, u"number"_s,
            u"0"_s },
          { u"events"_s, u"How many events each engine makes in a second, for load."_s, u"number"_s, u"0"_s },
          { u"operation-delay"_s, u"How long an operation takes, in milliseconds."_s, u"number"_s,
            u"2500"_s },
          { u"faults"_s, u"Put the faults that are described in this file in the way, from the start."_s,
            u"file"_s },
          { u"seed"_s, u"Of all that is made up."_s, u"number"_s, u"1"_s } });
    parser.process(application);
    if (!endOnSignals(application))
        return EXIT_FAILURE;
    SandboxOptions options = readOptions(parser);
    if (const QString file = parser.value(u"faults"_s); !file.isEmpty()) {
        const auto faults = readFaults(file);
        if (!faults)
            return complain(faults.error());
        options.faults = *faults;
    }
    const auto sandbox = Sandbox::start(options);
    if (!sandbox)
        return complain(sandbox.error());
    const QByteArray line = description(**sandbox);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
