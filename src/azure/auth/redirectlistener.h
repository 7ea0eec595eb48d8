// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "base/secret.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <stop_token>

class QTcpServer;
class QTcpSocket;

namespace slipway {
class Event;
}

namespace slipway::azure {

/// What the browser shows at the end, in the person's language. Plain text.
struct BrowserPages
{
    QString language {}; ///< BCP 47, for the page's lang
    QString signedIn {};
    QString failed {};
};

/// Waits on 127.0.0.1 for the one redirect that ends a sign-in in the browser (RFC 8252, section 7.3).
///
/// Bound to a port of the system's choice before the browser opens. Only a GET of "/" for this host and port
/// with the right `state` (compared in constant time) counts; anything else gets an error page and is
/// forgotten. Pages have no script and nothing of the request in them.
class RedirectListener final : public QObject
{
    Q_OBJECT

public:
    explicit RedirectListener(BrowserPages pages);
    ~RedirectListener() override;

    /// Local "redirect.port" when no port can be had.
    Result<> listen();
    quint16 port() const;

    /// The code that the redirect brought. SignInRequired with the service's `error` when it brought that
    /// instead ("access_denied" as "authorization_declined"); Cancelled.
    [[nodiscard]] Task<Result<Secret>> code(QString state, std::stop_token stop);
    /// Shows the end to the person and stops listening.
    void finish(bool signedIn);

    static constexpr int kMostConnections = 16;
    static constexpr qsizetype kLongestRequest = 16'384;

private:
    void accept();
    void read(QTcpSocket *socket);
    void take(QTcpSocket *socket, const QByteArray &head);
    void answer(QTcpSocket *socket, const QByteArray &status, const QString &text) const;

    BrowserPages m_pages;
    std::unique_ptr<QTcpServer> m_server;
    QString m_state;
    std::optional<Result<Secret>> m_outcome;
    QPointer<QTcpSocket> m_browser; ///< waits for the page
    Event *m_waiting = nullptr; ///< while code() waits
};

} // namespace slipway::azure
