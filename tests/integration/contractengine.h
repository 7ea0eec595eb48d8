// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "docker/createspec.h"
#include "docker/hostlink.h"
#include "support/awaited.h"

#include <memory>

namespace slipway::sandbox {
class Sandbox;
}

namespace slipway::test {

class RealEngine;

/// An engine that the contract is about: the simulated one, or a dockerd. What a test of the contract asserts
/// holds for both, so that the simulation stays true.
///
/// An engine starts when a row needs it first and lives until endAll().
class ContractEngine final
{
public:
    /// Rows "simulated" and "real" of a column "engine".
    static void addRows();
    /// The engine of the current row's name; null with a reason in `whyNot`.
    static ContractEngine *of(const QString &name, QString &whyNot);
    static void endAll();
    /// No real engine can run here, and nobody insists.
    static bool mayBeSkipped();

    ~ContractEngine();
    Q_DISABLE_COPY_MOVE(ContractEngine)

    /// A link of its own for each test function.
    std::shared_ptr<docker::HostLink> link();
    std::unique_ptr<net::StreamConnector> connector() const;
    Clock &clock() { return m_clock; }
    /// An image with a shell and a handful of tools.
    QString image() const { return m_image; }
    /// A container of that image that runs `script`, without a network.
    docker::ContainerSpec spec(const QString &name, const QString &script) const;
    /// Creates and starts it; an empty id when that went wrong.
    docker::ContainerId run(docker::HostLink &link, const docker::ContainerSpec &spec) const;
    /// Removes what a test has left behind.
    void removeAll(docker::HostLink &link) const;

private:
    ContractEngine();
    QString start(bool isReal);

    SystemClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<RealEngine> m_real;
    QString m_image;
};

/// The value of a task, or an error when it does not end.
template <typename T>
Result<T> ended(Task<Result<T>> task, std::chrono::seconds limit = std::chrono::seconds(40))
{
    std::optional<Result<T>> result = awaited(std::move(task), limit);
    return result ? *std::move(result)
                  : Result<T>(Error { .kind = ErrorKind::Timeout, .detail = QStringLiteral("no end") });
}

QString wordsOf(const Error &error);
template <typename T>
QString wordsOf(const Result<T> &result)
{
    return result ? QString() : wordsOf(result.error());
}

} // namespace slipway::test

/// At the start of a test function: `engine` and `link` of its row.
#define SLIPWAY_CONTRACT_ENGINE()                                                                            \
    QFETCH(QString, engineName);                                                                             \
    QString whyNoEngine;                                                                                     \
    slipway::test::ContractEngine *const engine =                                                            \
        slipway::test::ContractEngine::of(engineName, whyNoEngine);                                          \
    if (!engine && !whyNoEngine.isEmpty() && slipway::test::ContractEngine::mayBeSkipped())                  \
        QSKIP(qPrintable(whyNoEngine));                                                                      \
    QVERIFY2(engine, qPrintable(whyNoEngine));                                                               \
    const std::shared_ptr<slipway::docker::HostLink> link = engine->link();                                  \
    QVERIFY(link)
