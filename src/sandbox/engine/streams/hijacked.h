// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/engineapi.h"
#include "sandbox/engine/shell/shelldriver.h"

#include <QPointer>
#include <QTcpSocket>

namespace slipway::sandbox {

/// A connection that is no longer HTTP: what a process says goes out, framed or raw, and what comes in goes
/// to the process. Ends with either, and deletes itself.
class HijackedStream final : public QObject
{
    Q_OBJECT

public:
    struct Wishes
    {
        bool takesInput = false;
        bool showsOutput = true;
        bool showsErrors = true;
    };

    /// Answers 101 to a client that asks for an upgrade, else 200. \return null when the client has gone
    static HijackedStream *take(const EngineCall &call, const QByteArray &contentType, bool isFramed);

    /// Bytes that the process says while the stream lasts; it holds the process back when the client is slow.
    void serve(ShellDriver *process, const Wishes &wishes);
    void write(bool isError, const QByteArray &bytes);
    /// Closes after what is still to be written; immediately, or never when `now` is false.
    void flushAndClose(bool now);

signals:
    void received(const QByteArray &bytes);
    void closed(); ///< by the client, or by us; it deletes itself afterwards

private:
    HijackedStream(QTcpSocket *socket, bool isFramed, QObject *parent);
    void read();
    void balance();
    qint64 backlog() const;

    QPointer<QTcpSocket> m_socket; // a child
    QPointer<ShellDriver> m_process;
    QByteArray m_early; ///< bytes that came with the request
    bool m_isFramed;
    bool m_takesInput = false;
    bool m_isHeld = false;
};

} // namespace slipway::sandbox
