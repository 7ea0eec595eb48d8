// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "docker/attached.h"
#include "docker/containersummary.h"
#include "docker/host.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace slipway::ui {

/// What somebody wants to run, where, and how large its terminal is.
struct ShellRequest
{
    docker::HostId host {};
    docker::ContainerId container {};
    /// The main process is joined, and no shell is opened; what follows about a shell is not looked at then.
    bool attaches = false;
    bool withHistory = false; ///< attaching: first the last lines of the log
    QStringList command {}; ///< empty: the first shell that the container has
    QString user {}; ///< empty: the container's own
    QString workingDirectory {}; ///< empty: the container's own
    QStringList environment {}; ///< "NAME=value"
    int rows = 24;
    int columns = 80;
    friend bool operator==(const ShellRequest &, const ShellRequest &) = default;
};

/// A shell that runs, or is about to, or a main process that was joined. Order of its signals: started,
/// outputReceived..., or joined, printed..., then once ended or failed; all of them through the event loop.
/// Destroying it closes the connection, which need not end what runs, and never ends a main process. Not to
/// be destroyed inside its own signals: use deleteLater().
class ShellChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void write(const QByteArray &bytes) = 0;
    virtual void resize(int rows, int columns) = 0;
    /// Back-pressure: while on, no more is read, and the program has to wait.
    virtual void setPaused(bool on) = 0;

signals:
    void started(const QString &command); ///< the shell that was there
    void outputReceived(const QByteArray &bytes);
    void joined(const slipway::docker::Attached &attached);
    void printed(const slipway::docker::AttachPiece &piece);
    void ended(std::optional<int> exitCode); ///< nullopt: it goes on running without us
    void failed(const slipway::Error &error);
};

/// Shells in containers and their main processes, as the windows need them. Implemented by app.
class TerminalService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Never null; what goes wrong is told by failed().
    virtual std::unique_ptr<ShellChannel> open(const ShellRequest &request) = 0;
};

} // namespace slipway::ui
