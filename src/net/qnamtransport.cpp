// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qnamtransport.h"

#include "base/async/event.h"
#include "net/stream/streamerrors.h"
#include "net/stream/tlserrors.h"

#include <QBuffer>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBodyLimit = 64LL * 1024 * 1024;
constexpr QByteArrayView kContentType("Content-Type");
constexpr QByteArrayView kContentLength("Content-Length");
constexpr QByteArrayView kContentEncoding("Content-Encoding");
constexpr QByteArrayView kUserAgent("User-Agent");

// Not those of a ByteStream: people read other advice about a service than about a Docker Engine.
constexpr QLatin1StringView kServerRefused { "server.refused" };
constexpr QLatin1StringView kServerLost { "server.lost" };

/// Deleted through the event loop, unless its manager was quicker.
struct ReplyHolder
{
    explicit ReplyHolder(QNetworkReply *started)
        : reply(started)
    {
    }
    ~ReplyHolder()
    {
        if (!reply)
            return;
        reply->abort();
        reply->deleteLater();
    }
    Q_DISABLE_COPY_MOVE(ReplyHolder)

    QPointer<QNetworkReply> reply;
    QList<QSslError> certificateErrors {};
    bool tooLarge = false;
    bool timedOut = false;
};

/// A request on its way, and what wakes the one who waits for its answer.
struct Exchange
{
    Exchange(QNetworkReply *reply, std::chrono::milliseconds limit)
        : holder(reply)
    {
        const auto wake = [this] { over.fire(); };
        QObject::connect(reply, &QNetworkReply::finished, over.receiver(), wake);
        QObject::connect(reply, &QObject::destroyed, over.receiver(), wake);
        QObject::connect(reply, &QNetworkReply::sslErrors, over.receiver(),
                         [this](const QList<QSslError> &errors) { holder.certificateErrors = errors; });
        QObject::connect(reply, &QNetworkReply::readyRead, over.receiver(), [this, reply] {
            holder.tooLarge = reply->bytesAvailable() > kBodyLimit;
            if (holder.tooLarge)
                over.fire();
        });
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, over.receiver(), [this] {
            holder.timedOut = true;
            over.fire();
        });
        timer.start(limit);
    }

    ReplyHolder holder;
    Event over; ///< behind the reply: gone first, so that nobody is woken by the reply's end
    QTimer timer;
};

QNetworkRequest prepared(const HttpRequest &request, const QList<QSslCertificate> &extraAuthorities)
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                          false); // Qt 6.4 here lacks fixes for HTTP/2
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    for (const HttpHeaders::Field &field : request.headers.fields())
        prepared.setRawHeader(field.name, field.value);
    if (!request.headers.contains(kUserAgent))
        prepared.setRawHeader(kUserAgent.toByteArray(), "Slipway/" SLIPWAY_VERSION);
    const bool mayHaveBody = request.method == "POST" || request.method == "PUT";
    if (mayHaveBody && !request.headers.contains(kContentType))
        prepared.setRawHeader(kContentType.toByteArray(),
                              "application/json"); // or Qt guesses a form, and warns
    if (!extraAuthorities.isEmpty()) {
        QSslConfiguration configuration = prepared.sslConfiguration();
        configuration.addCaCertificates(extraAuthorities);
        prepared.setSslConfiguration(configuration);
    }
    return prepared;
}

QNetworkReply *start(QNetworkAccessManager &network, const QNetworkRequest &prepared,
                     const HttpRequest &request)
{
    if (request.method == "HEAD")
        return network.head(prepared);
    if (request.method == "GET")
        return network.get(prepared);
    if (request.method == "POST")
        return network.post(prepared, request.body);
    if (request.method == "PUT")
        return network.put(prepared, request.body);
    return network.sendCustomRequest(prepared, request.method, request.body);
}

Error withCode(ErrorKind kind, QLatin1StringView code, const QNetworkReply &reply)
{
    return { .kind = kind, .code = code, .subject = reply.url().host(), .detail = reply.errorString() };
}

/// Why there is no answer.
Error toError(const QNetworkReply &reply, const QList<QSslError> &certificateErrors)
{
    using Reply = QNetworkReply;
    switch (reply.error()) {
    case Reply::HostNotFoundError:
        return withCode(ErrorKind::Unreachable, codes::kHostNotFound, reply);
    case Reply::ConnectionRefusedError:
        return withCode(ErrorKind::Unreachable, kServerRefused, reply);
    case Reply::TimeoutError:
        return withCode(ErrorKind::Timeout, {}, reply);
    case Reply::OperationCanceledError:
        return withCode(ErrorKind::Cancelled, {}, reply);
    case Reply::SslHandshakeFailedError:
        return certificateErrors.isEmpty() ? withCode(ErrorKind::Tls, codes::kHandshakeFailed, reply)
                                           : certificateError(certificateErrors, reply.url().host());
    case Reply::ProxyConnectionRefusedError:
    case Reply::ProxyConnectionClosedError:
    case Reply::ProxyNotFoundError:
    case Reply::ProxyTimeoutError:
    case Reply::ProxyAuthenticationRequiredError:
    case Reply::UnknownProxyError:
        return withCode(ErrorKind::Unreachable, "proxy.failed"_L1, reply);
    case Reply::ProtocolFailure:
        return withCode(ErrorKind::Protocol, "http.malformed"_L1, reply);
    default:
        return withCode(ErrorKind::Unreachable, kServerLost, reply);
    }
}

/// Qt reports a status of 400 or more as an error, too (400 and 418 as an invalid operation); for us it is an
/// answer like any other.
bool isAboutStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

/// Qt would open files and more.
bool isHttpUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// Qt takes a connection that ends early for the end of the body.
bool isShort(const HttpResponse &response, const QByteArray &method)
{
    if (method == "HEAD" || response.headers.contains(kContentEncoding) || response.status == 304)
        return false;
    bool isNumber = false;
    const qint64 length = response.headers.value(kContentLength).toLongLong(&isNumber);
    return isNumber && response.body.size() < length;
}

Result<HttpResponse> toResponse(QNetworkReply &reply, const QByteArray &method, const ReplyHolder &holder)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (!status.isValid() || !isAboutStatus(reply.error()))
        return toError(reply, holder.certificateErrors);
    HttpResponse response { .status = status.toInt() };
    const QList<QNetworkReply::RawHeaderPair> &fields = reply.rawHeaderPairs();
    for (const QNetworkReply::RawHeaderPair &field : fields)
        response.headers.append(field.first, field.second);
    response.body = reply.readAll();
    if (response.body.size() > kBodyLimit)
        return withCode(ErrorKind::Protocol, "http.limit"_L1, reply);
    if (isShort(response, method))
        return withCode(ErrorKind::Unreachable, "http.truncated"_L1, reply);
    return response;
}

} // namespace

QnamTransport::QnamTransport(NetworkOptions options)
    : m_network(std::make_unique<QNetworkAccessManager>())
    , m_extraAuthorities(std::move(options.extraAuthorities))
{
    if (options.proxy)
        m_network->setProxy(*options.proxy);
    m_network->setAutoDeleteReplies(false);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QnamTransport::~QnamTransport() = default;

Task<Result<HttpResponse>> QnamTransport::send(HttpRequest request, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled, .subject = request.url.host() };
    if (!isHttpUrl(request.url))
        co_return Error { .kind = ErrorKind::Invalid,
                          .code = u"url.scheme"_s,
                          .subject = request.url.host() };
    Exchange exchange(start(*m_network, prepared(request, m_extraAuthorities), request), request.timeout);
    const ReplyHolder &holder = exchange.holder;
    const std::stop_callback wakeOnStop(stop, [&exchange] { exchange.over.fire(); });
    if (!holder.reply->isFinished())
        co_await exchange.over;
    // The manager, and this object with it, may have gone in the meantime.
    if (stop.stop_requested() || !holder.reply)
        co_return Error { .kind = ErrorKind::Cancelled, .subject = request.url.host() };
    if (holder.tooLarge)
        co_return withCode(ErrorKind::Protocol, "http.limit"_L1, *holder.reply);
    if (holder.timedOut && !holder.reply->isFinished())
        co_return Error { .kind = ErrorKind::Timeout,
                          .subject = request.url.host(),
                          .detail = u"no complete answer in time"_s };
    co_return toResponse(*holder.reply, request.method, holder);
}

} // namespace slipway::net
