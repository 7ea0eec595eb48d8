// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QTemporaryDir>
#include <QThread>

#include <functional>
#include <memory>

namespace slipway::test {

/// What a hostile engine sends to one request, made as it goes so that it needs no memory.
struct Malice
{
    enum class End { StaysOpen, Closes };

    QByteArray start {}; ///< the first bytes
    /// The next bytes, called as long as the client takes them; `turn` counts from 0. An empty piece ends.
    std::function<QByteArray(qint64 turn)> more {};
    End end = End::StaysOpen;
    int pauseMs = 0; ///< between pieces
};

/// An engine that means harm, on a unix socket, in a thread of its own, so that what it does costs the
/// client's thread nothing. It never sends more than the client takes.
///
///     HostileEngine engine({ { "/containers/json", { .start = head, .more = endless("x") } } });
///     UnixConnector connector(engine.path());
///
/// A key is a part of the method and the target as they stand in the request ("GET /v1.43/info").
/// What a test leaves out is answered as a good engine does: ping, event stream, a list of one container.
class HostileEngine final
{
public:
    explicit HostileEngine(QHash<QByteArray, Malice> byPath);
    ~HostileEngine();
    Q_DISABLE_COPY_MOVE(HostileEngine)

    QString path() const;

    static Malice goodPing(const QByteArray &fields = {});
    static Malice goodEvents();
    static Malice goodList();
    static Malice answer(const QByteArray &body, int status = 200); ///< with its length
    static std::function<QByteArray(qint64)> endless(const QByteArray &piece, int times = 1000);

private:
    class Server;

    QTemporaryDir m_folder;
    QThread m_thread;
    std::unique_ptr<Server> m_server; ///< lives in the thread
};

} // namespace slipway::test
