// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/redirectlistener.h"

#include "azure/auth/tokenendpoint.h"
#include "base/async/event.h"
#include "base/log/redact.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlowest = 10'000; ///< ms in which a request must be there
constexpr qsizetype kLongestText = 1000;
constexpr QByteArrayView kEndOfHead("\r\n\r\n");

/// In the same time wherever the difference is.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size() || a.isEmpty())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a.at(i) ^ b.at(i);
    return difference == 0;
}

QByteArray hostOf(const QByteArray &head)
{
    QByteArray host;
    for (const QByteArray &line : head.split('\n')) {
        if (!line.toLower().startsWith("host:"))
            continue;
        if (!host.isEmpty())
            return {}; // two are none
        host = line.mid(5).trimmed().toLower();
    }
    return host;
}

Error refusal(const QUrlQuery &query)
{
    const QString code = query.queryItemValue(u"error"_s, QUrl::FullyDecoded).left(kLongestText);
    QString text = query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded);
    text.replace(u'+', u' ');
    return { .kind = ErrorKind::SignInRequired,
             .code = code == signin::kAccessDenied ? QString(signin::kDeclined) : code,
             .detail = redacted(text.section(u'\n', 0, 0).trimmed().left(kLongestText)) };
}

QByteArray page(const QString &language, const QString &text)
{
    return "<!DOCTYPE html><html lang=\"" + language.toHtmlEscaped().toUtf8()
        + "\"><head><meta charset=\"utf-8\"><title>Slipway</title><style>body{font-family:sans-serif;"
          "max-width:32em;margin:4em auto;padding:0 1em}</style></head><body><h1>Slipway</h1><p>"
        + text.toHtmlEscaped().toUtf8() + "</p></body></html>\n";
}

} // namespace

RedirectListener::RedirectListener(BrowserPages pages)
    : m_pages(std::move(pages))
    , m_server(std::make_unique<QTcpServer>())
{
    m_server->setMaxPendingConnections(kMostConnections);
    connect(m_server.get(), &QTcpServer::newConnection, this, &RedirectListener::accept);
}

RedirectListener::~RedirectListener() = default;

Result<> RedirectListener::listen()
{
    if (m_server->listen(QHostAddress(QHostAddress::LocalHost)))
        return {};
    return Error { .kind = ErrorKind::Local, .code = u"redirect.port"_s, .detail = m_server->errorString() };
}

quint16 RedirectListener::port() const
{
    return m_server->serverPort();
}

void RedirectListener::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_server->findChildren<QTcpSocket *>().size() > kMostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        auto *slow = new QTimer(socket);
        slow->setSingleShot(true);
        connect(slow, &QTimer::timeout, socket, &QTcpSocket::abort);
        slow->start(kSlowest);
    }
}

void RedirectListener::read(QTcpSocket *socket)
{
    if (socket == m_browser)
        return;
    const QByteArray got = socket->peek(kLongestRequest + 1);
    const qsizetype end = got.indexOf(kEndOfHead);
    if (end < 0 && got.size() > kLongestRequest)
        answer(socket, "431 Request Header Fields Too Large", m_pages.failed);
    else if (end >= 0)
        take(socket, got.first(end));
}

void RedirectListener::take(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> line = head.left(head.indexOf('\r')).split(' ');
    const QByteArray port = QByteArray::number(m_server->serverPort());
    const QByteArray host = hostOf(head);
    if (host != "127.0.0.1:" + port && host != "localhost:" + port)
        return answer(socket, "421 Misdirected Request", m_pages.failed);
    if (line.size() != 3 || line.first() != "GET")
        return answer(socket, "405 Method Not Allowed", m_pages.failed);
    const QByteArray &target = line.at(1);
    if (target != "/" && !target.startsWith("/?"))
        return answer(socket, "404 Not Found", m_pages.failed);
    const QUrlQuery query(QString::fromLatin1(target.mid(2)));
    const QByteArray state = query.queryItemValue(u"state"_s, QUrl::FullyDecoded).toUtf8();
    if (m_outcome || !isSame(state, m_state.toUtf8()))
        return answer(socket, "400 Bad Request", m_pages.failed);
    const QByteArray code = query.queryItemValue(u"code"_s, QUrl::FullyDecoded).toUtf8();
    if (query.hasQueryItem(u"error"_s))
        m_outcome.emplace(refusal(query));
    else if (code.isEmpty())
        return answer(socket, "400 Bad Request", m_pages.failed);
    else
        m_outcome.emplace(Secret(code));
    m_browser = socket;
    qDeleteAll(socket->findChildren<QTimer *>(Qt::FindDirectChildrenOnly)); // it waits for us now
    if (m_waiting)
        m_waiting->fire();
}

void RedirectListener::answer(QTcpSocket *socket, const QByteArray &status, const QString &text) const
{
    const QByteArray body = page(m_pages.language, text);
    socket->write("HTTP/1.1 " + status
                  + "\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\n"
                    "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                    "X-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'; "
                    "style-src 'unsafe-inline'; frame-ancestors 'none'\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

Task<Result<Secret>> RedirectListener::code(QString state, std::stop_token stop)
{
    m_state = std::move(state);
    Event arrived;
    struct Waiting
    {
        Event *&place;
        Q_DISABLE_COPY_MOVE(Waiting)
        Waiting(Event *&where, Event *event)
            : place(where)
        {
            place = event; // NOLINT(cppcoreguidelines-prefer-member-initializer): what it refers to
        }
        ~Waiting() { place = nullptr; }
    };
    const Waiting waiting(m_waiting, &arrived);
    const std::stop_callback wakeOnStop(stop, [&arrived] { arrived.fire(); });
    if (!m_outcome)
        co_await arrived;
    if (stop.stop_requested() || !m_outcome)
        co_return Error { .kind = ErrorKind::Cancelled };
    co_return std::move(*m_outcome);
}

void RedirectListener::finish(bool signedIn)
{
    m_server->close();
    if (!m_browser)
        return;
    m_browser->setParent(nullptr); // it outlives us until the page is sent
    QTimer::singleShot(kSlowest, m_browser, &QTcpSocket::abort);
    answer(m_browser, "200 OK", signedIn ? m_pages.signedIn : m_pages.failed);
}

} // namespace slipway::azure
