// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qnamtransport.h"

#include "base/async/event.h"
#include "base/async/inthreadpool.h"
#include "net/proxytable.h"
#include "net/stream/streamerrors.h"
#include "net/stream/tlserrors.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <functional>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

/// Gateways forget connections after four minutes at the earliest, and a sleep may be as short as this.
constexpr std::chrono::seconds kIdleLimit(60);
constexpr qint64 kBodyLimit = 64LL * 1024 * 1024;
constexpr QByteArrayView kContentType("Content-Type");
constexpr QByteArrayView kContentLength("Content-Length");
constexpr QByteArrayView kContentEncoding("Content-Encoding");
constexpr QByteArrayView kUserAgent("User-Agent");

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
    QSslCertificate outermost {}; ///< the last that the server sent: its issuer is what is unknown
    bool isByProxy = false;
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
        QObject::connect(
            reply, &QNetworkReply::sslErrors, over.receiver(), [this, reply](const QList<QSslError> &errors) {
                holder.certificateErrors = errors;
                const QList<QSslCertificate> chain = reply->sslConfiguration().peerCertificateChain();
                holder.outermost = chain.isEmpty() ? QSslCertificate() : chain.last();
            });
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

/// Not the codes of a ByteStream where people need other advice about a service than about a Docker Engine.
Error serverTlsError(const QNetworkReply &reply, const ReplyHolder &holder)
{
    if (holder.certificateErrors.isEmpty())
        return withCode(ErrorKind::Tls, codes::kServerHandshakeFailed, reply);
    Error error = certificateError(holder.certificateErrors, reply.url().host());
    if (error.code == codes::kUnknownAuthority) {
        error.code = codes::kServerUnknownAuthority;
        error.detail += u"; issuer: "_s + holder.outermost.issuerDisplayName();
    } else if (error.code == codes::kNameMismatch) {
        error.code = codes::kServerNameMismatch;
    }
    return error;
}

/// Why there is no answer.
Error toError(const QNetworkReply &reply, const ReplyHolder &holder)
{
    using Reply = QNetworkReply;
    switch (reply.error()) {
    case Reply::HostNotFoundError:
        return withCode(ErrorKind::Unreachable, codes::kHostNotFound, reply);
    case Reply::ConnectionRefusedError:
        return withCode(ErrorKind::Unreachable, codes::kServerRefused, reply);
    case Reply::TimeoutError:
        return withCode(ErrorKind::Timeout, {}, reply);
    case Reply::OperationCanceledError:
        return withCode(ErrorKind::Cancelled, {}, reply);
    case Reply::SslHandshakeFailedError:
        return serverTlsError(reply, holder);
    case Reply::ProxyAuthenticationRequiredError:
        return withCode(ErrorKind::Forbidden, codes::kProxyCredentials, reply);
    case Reply::ProxyConnectionRefusedError:
    case Reply::ProxyConnectionClosedError:
    case Reply::ProxyNotFoundError:
    case Reply::ProxyTimeoutError:
    case Reply::UnknownProxyError:
        return withCode(ErrorKind::Unreachable, codes::kProxyFailed, reply);
    case Reply::ProtocolFailure:
        return withCode(ErrorKind::Protocol, "http.malformed"_L1, reply);
    case Reply::UnknownNetworkError: // of a tunnel, whatever is wrong with the proxy (Qt 6.4)
        return withCode(ErrorKind::Unreachable, holder.isByProxy ? codes::kProxyFailed : codes::kServerLost,
                        reply);
    default:
        return withCode(ErrorKind::Unreachable, codes::kServerLost, reply);
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
        return toError(reply, holder);
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

/// No request of it is under way.
bool isIdle(const QNetworkAccessManager &network)
{
    const QList<QNetworkReply *> replies =
        network.findChildren<QNetworkReply *>(QString(), Qt::FindDirectChildrenOnly);
    return std::all_of(replies.cbegin(), replies.cend(),
                       [](const QNetworkReply *reply) { return reply->isFinished(); });
}

/// Asks on behalf of Qt, which owns it.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    using Choice = std::function<QList<QNetworkProxy>(const QUrl &)>;

    explicit ProxyFactory(Choice choice)
        : m_choice(std::move(choice))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_choice(query.url());
    }

private:
    Choice m_choice;
};

/// What a proxy said before holds, until other options are set.
Error barred(QLatin1StringView code, const QUrl &url)
{
    const QString detail = code == codes::kProxyNtlm ? u"the proxy asks for NTLM"_s
        : code == codes::kProxyKerberos              ? u"the proxy asks for a Kerberos ticket"_s
                                                     : u"the proxy has refused these credentials before"_s;
    return { .kind = ErrorKind::Forbidden, .code = code, .subject = url.host(), .detail = detail };
}

/// The system is asked on another thread: its answer may come from a script that it has to fetch first.
QList<QNetworkProxy> systemProxies(const QUrl &url)
{
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
}

} // namespace

QnamTransport::QnamTransport(NetworkOptions options)
    : QnamTransport(std::make_shared<const NetworkSetup>(std::move(options)))
{
}

QnamTransport::QnamTransport(std::shared_ptr<const NetworkSetup> setup, NetworkWatch::BootTime sinceBoot)
    : m_sinceBoot(std::move(sinceBoot))
    , m_setup(std::move(setup))
    , m_proxies(std::make_shared<ProxyTable>())
{
    follow();
}

QnamTransport::~QnamTransport() = default;

void QnamTransport::follow()
{
    forgetRetired();
    const bool isLeft = std::exchange(m_timesLeft, m_setup->timesLeft()) != m_setup->timesLeft();
    const bool isOther = m_options != m_setup->options();
    if (isOther) {
        m_options = m_setup->options();
        m_proxies->begin(m_options);
    }
    if (isOther || isLeft)
        renewManager();
}

/// A new manager for new options, or after a pause: connections and credentials of the old one are not used
/// again. What is under way ends as it began.
void QnamTransport::renewManager()
{
    if (m_network)
        m_retired.push_back(std::move(m_network));
    m_network = std::make_unique<QNetworkAccessManager>();
    m_proxies->startOver();
    // the table is of this object, which outlives its managers
    m_network->setProxyFactory(
        new ProxyFactory([proxies = m_proxies.get()](const QUrl &url) { return proxies->of(url); }));
    m_network->setAutoDeleteReplies(false);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QObject::connect(m_network.get(), &QNetworkAccessManager::proxyAuthenticationRequired, m_network.get(),
                     [proxies = m_proxies.get()](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
                         proxies->authenticate(proxy, *authenticator);
                     });
}

void QnamTransport::forgetRetired()
{
    std::erase_if(m_retired, [](const std::unique_ptr<QNetworkAccessManager> &network) {
        return network->findChildren<QNetworkReply *>(QString(), Qt::FindDirectChildrenOnly).isEmpty();
    });
}

void QnamTransport::dropStaleConnections()
{
    const std::chrono::nanoseconds now = m_sinceBoot();
    if (m_lastUse && now - *m_lastUse > kIdleLimit && isIdle(*m_network))
        renewManager();
    m_lastUse = now;
}

/// Asks the system for the way, and the proxy how it wants a password, where that is not known yet.
/// \returns false when nobody waits any more: then this object may have gone
Task<bool> QnamTransport::findWay(QUrl url, std::stop_token stop)
{
    const std::weak_ptr<ProxyTable> alive = m_proxies;
    follow();
    if (m_proxies->isAskedOfSystem(url)) {
        const auto ask = [url] { return systemProxies(url); };
        QList<QNetworkProxy> found = co_await inThreadPool(ask);
        if (alive.expired() || stop.stop_requested())
            co_return false;
        m_proxies->put(url, std::move(found));
        follow();
    }
    if (const std::optional<ProxyTable::Examination> unknown = m_proxies->unexamined(url)) {
        const Result<ProbeTranscript> seen = co_await probe(unknown->target, nullptr, unknown->request, stop);
        if (alive.expired() || !seen || stop.stop_requested())
            co_return false;
        m_proxies->examined(unknown->target, *seen);
        follow();
    }
    co_return true;
}

Task<Result<HttpResponse>> QnamTransport::send(HttpRequest request, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Error { .kind = ErrorKind::Cancelled, .subject = request.url.host() };
    if (!isHttpUrl(request.url))
        co_return Error { .kind = ErrorKind::Invalid,
                          .code = u"url.scheme"_s,
                          .subject = request.url.host() };
    const bool isThere = co_await findWay(request.url, stop);
    if (!isThere)
        co_return Error { .kind = ErrorKind::Cancelled, .subject = request.url.host() };
    if (const QLatin1StringView code = m_proxies->whyBarred(request.url); !code.isEmpty())
        co_return barred(code, request.url);
    dropStaleConnections();
    Exchange exchange(start(*m_network, prepared(request, m_options->extraAuthorities), request),
                      request.timeout);
    exchange.holder.isByProxy = m_proxies->isUsed(request.url);
    const ReplyHolder &holder = exchange.holder;
    const std::stop_callback wakeOnStop(stop, [&exchange] { exchange.over.fire(); });
    if (!holder.reply->isFinished())
        co_await exchange.over;
    // The manager, and this object with it, may have gone in the meantime.
    if (stop.stop_requested() || !holder.reply)
        co_return Error { .kind = ErrorKind::Cancelled, .subject = request.url.host() };
    if (holder.tooLarge)
        co_return withCode(ErrorKind::Protocol, "http.limit"_L1, *holder.reply);
    if (holder.timedOut && !holder.reply->isFinished()) {
        co_return Error { .kind = ErrorKind::Timeout,
                          .subject = request.url.host(),
                          .detail = u"no complete answer in time"_s };
    }
    m_lastUse = m_sinceBoot();
    Result<HttpResponse> response = toResponse(*holder.reply, request.method, holder);
    if (response && holder.isByProxy && holder.reply->manager() == m_network.get())
        m_proxies->startOver();
    co_return std::move(response);
}

} // namespace slipway::net
