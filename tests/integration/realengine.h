// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QLockFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>
#include <optional>

namespace slipway::test {

/// The contents of the three files that make an engine's TCP port a mutual-TLS one, in PEM.
struct EngineTlsFiles
{
    QByteArray authority {}; ///< whose clients are let in (tlscacert)
    QByteArray certificate {}; ///< the engine's own (tlscert)
    QByteArray privateKey {}; ///< of that certificate, not encrypted (tlskey)
};

struct RealEngineOptions
{
    /// Listens by TCP as well, with these files; without them there is no TCP listener at all.
    std::optional<EngineTlsFiles> tls {};
    QString address = QStringLiteral("127.10.0.4"); ///< any 127.x.y.z works on Linux without preparation
    quint16 port = 0; ///< 0: one that is free
    QStringList further {}; ///< arguments of dockerd: "--live-restore"
    bool isBeside = false; ///< another engine of the same test keeps the lock
    /// In a network of its own, where it has its default bridge; nobody reaches it but by its unix socket.
    bool hasOwnNetwork = false;
};

/// A dockerd of the test's own: in a temporary folder, on a unix socket and, if asked for, on a loopback
/// address by mutual TLS; without a network for containers, unless it has its own. One at a time on a
/// computer (a lock file sees to that), but for those of one test (isBeside). Its image kImage prints the
/// date every second. Destroying it ends it, its containers and their mounts.
///
///     SLIPWAY_NEEDS_REAL_ENGINE();
///     RealEngine engine;
///     const Result<> started = engine.start({ .tls = files });
///     QVERIFY2(started, qPrintable(describe(started)));
///     engine.docker({ "run", "-d", "--network", "none", "--name", "web", RealEngine::kImage });
class RealEngine final
{
public:
    static inline const QString kImage = QStringLiteral("localhost/bb:1");

    /// Why no engine can run here (not root, programs missing); empty when one can.
    static QString whyNot();
    /// SLIPWAY_REQUIRE_ENGINE=1: a test that cannot have its engine fails.
    static bool isRequired();

    RealEngine();
    ~RealEngine();
    Q_DISABLE_COPY_MOVE(RealEngine)

    /// Starts it, waits until it answers /_ping and imports kImage. Local with the end of dockerd's log
    /// otherwise.
    Result<> start(const RealEngineOptions &options = {});
    /// kill -9: containers keep running.
    void kill();
    /// After kill() or stop(): the same folder, socket, port and files; what was running is gone or stopped.
    Result<> startAgain();
    /// Other files in the place of those given to start(); dockerd reads them when it starts the next time.
    Result<> writeTls(const EngineTlsFiles &files) const;
    /// As `systemctl restart docker` does: containers stay, and with --live-restore they run on.
    Result<> restart();
    /// In order: containers are removed first.
    void stop();
    bool isRunning() const;
    qint64 pid() const; ///< of dockerd, 0 when it does not run

    QString socketPath() const; ///< /.../docker.sock
    QString address() const { return m_options.address; }
    quint16 port() const { return m_options.port; } ///< by TLS; 0 without

    /// Runs the docker program against the unix socket and gives what it printed. Local with its words when
    /// it fails.
    Result<QByteArray> docker(const QStringList &arguments,
                              std::chrono::seconds limit = std::chrono::seconds(60)) const;
    QByteArray log() const; ///< what dockerd has said so far

private:
    Result<> launch();
    Result<> waitUntilItAnswers();
    Result<> importImage();
    QStringList arguments() const;
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    void killLeftovers() const;
    void unmountLeftovers() const;
    Error failure(const QString &what) const;

    QTemporaryDir m_folder;
    QLockFile m_lock;
    RealEngineOptions m_options {};
    std::unique_ptr<QProcess> m_process;
};

} // namespace slipway::test

/// At the start of a test or of initTestCase().
#define SLIPWAY_NEEDS_REAL_ENGINE()                                                                          \
    do {                                                                                                     \
        const QString whyNoEngine = slipway::test::RealEngine::whyNot();                                     \
        if (!whyNoEngine.isEmpty() && slipway::test::RealEngine::isRequired())                               \
            QFAIL(qPrintable(whyNoEngine));                                                                  \
        if (!whyNoEngine.isEmpty())                                                                          \
            QSKIP(qPrintable(whyNoEngine));                                                                  \
    } while (false)
