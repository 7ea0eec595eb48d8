// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/event.h"
#include "base/async/taskscope.h"
#include "fakearm.h"
#include "flushwatch.h"
#include "provisioning/journal.h"
#include "provisioning/runner.h"
#include "support/awaited.h"
#include "support/testclock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace slipway::test {

using namespace slipway::provisioning;
using namespace Qt::StringLiterals;

template <typename T>
QList<T> listOf(const Result<QList<T>> &result)
{
    return result ? *result : QList<T>();
}

struct Recorder final : ProgressSink
{
    void stepChanged(const StepProgress &step) override { all.append(step); }

    QList<StepState> statesOf(StepKind kind) const
    {
        QList<StepState> states;
        for (const StepProgress &step : all) {
            if (step.kind == kind && (states.isEmpty() || states.last() != step.state))
                states.append(step.state);
        }
        return states;
    }

    QList<StepProgress> all;
};

/// Everything around a runner: an Azure, a data folder, a clock that does not wait and an engine that
/// answers.
struct Setting
{
    Setting() { clock.setSleepsEndAtOnce(true); }

    RunnerServices services()
    {
        return { .machines = machines,
                 .extensions = extensionsClient,
                 .runCommands = runCommands,
                 .securityGroups = groups,
                 .certificates = certificates,
                 .hosts = hosts,
                 .clock = clock,
                 .probe =
                     [this](docker::Host host, std::stop_token stop) {
                         return probe(this, std::move(host), std::move(stop));
                     },
                 .dataFolder = folder.path() };
    }

    /// Whether something has waited for the disk in the thread of the windows since takeFlushes(), or was
    /// written beside the queue of the disk.
    static std::optional<Error> heldUp()
    {
        const Flushes flushes = takeFlushes();
        if (!flushes.here.isEmpty())
            return Error { .code = u"test.flushed-here"_s, .subject = flushes.here.first() };
        if (!flushes.beside.isEmpty())
            return Error { .code = u"test.flushed-beside"_s, .subject = flushes.beside.first() };
        return std::nullopt;
    }

    Runner runner() { return Runner(services()); }

    // outlives: the setting lives as long as the test
    static Task<Result<QString>> probe(Setting *setting, docker::Host host, std::stop_token stop)
    {
        ++setting->probes;
        setting->probed = host;
        if (setting->isProbeStuck) {
            setting->arm.isStuck = true;
            Event stopped;
            const std::stop_callback wake(stop, [&stopped] { stopped.fire(); });
            co_await stopped;
            co_return Error { .kind = ErrorKind::Cancelled };
        }
        const std::optional<Error> refusal = setting->engineSays ? setting->engineSays(host) : std::nullopt;
        if (refusal)
            co_return *refusal;
        if (setting->probes <= setting->probeFailures)
            co_return setting->probeError;
        co_return u"20.10.24"_s;
    }

    Result<SetupOutcome> run(const Plan &plan, std::stop_token stop = {})
    {
        Runner current = runner();
        takeFlushes();
        std::optional<Result<SetupOutcome>> outcome = awaited(current.run(plan, sink, std::move(stop)));
        if (const std::optional<Error> held = heldUp())
            return *held;
        return outcome ? *outcome : Result<SetupOutcome>(Error { .code = u"test.hangs"_s });
    }

    Result<> undo(const Plan &plan)
    {
        Runner current = runner();
        takeFlushes();
        std::optional<Result<>> outcome = awaited(current.undo(plan.id, sink, {}));
        if (const std::optional<Error> held = heldUp())
            return *held;
        return outcome ? *outcome : Result<>(Error { .code = u"test.hangs"_s });
    }

    /// Runs until a request hangs or the run ends, and then forgets the run as a killed program does.
    bool runUntilKilled(const Plan &plan)
    {
        Runner current = runner();
        bool hasEnded = false;
        TaskScope scope;
        scope.run(current.run(plan, sink, {}),
                  [&hasEnded](const Result<SetupOutcome> &) { hasEnded = true; });
        return QTest::qWaitFor([&] { return arm.isStuck || hasEnded; }) && arm.isStuck;
    }

    /// The same of an undo.
    bool undoUntilKilled(const Plan &plan)
    {
        Runner current = runner();
        bool hasEnded = false;
        TaskScope scope;
        scope.run(current.undo(plan.id, sink, {}), [&hasEnded](const Result<> &) { hasEnded = true; });
        return QTest::qWaitFor([&] { return arm.isStuck || hasEnded; }) && arm.isStuck;
    }

    QByteArray journalText(const Plan &plan) const
    {
        QFile file(Journal::pathOf(folder.path(), plan.id));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool hasKeyFile() const
    {
        return !QDir(Journal::folder(folder.path())).entryList({ u"*.key"_s }).isEmpty();
    }

    /// What an undisturbed run ends with; empty when it is so.
    QString difference() const
    {
        if (arm.rules.size() != 1)
            return u"%1 rules"_s.arg(arm.rules.size());
        if (arm.extensions.size() != 1 || !arm.extensions.firstKey().startsWith(u"slipway-docker"_s))
            return u"extensions: "_s + QStringList(arm.extensions.keys()).join(u' ');
        if (arm.extensions.first().state != "Succeeded"_L1)
            return u"extension "_s + arm.extensions.first().state;
        if (listOf(certificates.authorities()).size() != 1 || listOf(certificates.identities()).size() != 1
            || listOf(certificates.servers()).size() != 1)
            return u"certificates"_s;
        if (listOf(hosts.load()).size() != 1)
            return u"hosts"_s;
        return hasKeyFile() ? u"the server's key is still there"_s : QString();
    }

    bool isEmpty() const
    {
        return arm.rules.isEmpty() && arm.extensions.isEmpty() && listOf(certificates.authorities()).isEmpty()
            && listOf(certificates.identities()).isEmpty() && listOf(certificates.servers()).isEmpty()
            && listOf(hosts.load()).isEmpty()
            && QDir(Journal::folder(folder.path())).entryList(QDir::Files).isEmpty();
    }

    QTemporaryDir folder;
    FakeArm arm;
    TestClock clock;
    azure::Machines machines { arm, clock, FakeArm::endpoint() };
    azure::Extensions extensionsClient { arm, clock, FakeArm::endpoint() };
    azure::RunCommands runCommands { arm, clock, FakeArm::endpoint() };
    azure::SecurityGroups groups { arm, clock, FakeArm::endpoint() };
    pki::CertificateStore certificates { folder.path(), pki::KeysAtRest::Plain };
    docker::HostStore hosts { folder.path() };
    Recorder sink;
    int probes = 0;
    std::function<std::optional<Error>(const docker::Host &host)> engineSays {}; ///< nullopt: it lets us in
    int probeFailures = 0;
    Error probeError { .kind = ErrorKind::Unreachable };
    bool isProbeStuck = false;
    docker::Host probed;
};

} // namespace slipway::test
