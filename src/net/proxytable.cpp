// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxytable.h"

#include "net/qnamtransport.h"

#include <QAuthenticator>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

/// How long the system's answer about a server's proxy is good for.
constexpr std::chrono::seconds kProxyAge(60);
constexpr int kHttpsPort = 443;

QString nameOf(const QString &host, int port)
{
    return host + u':' + QString::number(port);
}

QString nameOf(const QNetworkProxy &proxy)
{
    return nameOf(proxy.hostName(), proxy.port());
}

/// Names of schemes in lower case, in all the challenges of an answer (RFC 9110, 11.6.1 and 11.7.1).
QSet<QString> schemesIn(const QByteArray &answer)
{
    static const QRegularExpression kField(u"^proxy-authenticate:(.*)$"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::MultilineOption);
    static const QRegularExpression kScheme(u"(?:^|,)\\s*([a-z0-9-]+)(?=\\s*(?:,|$)|\\s+\\S)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QSet<QString> schemes;
    const QString head = QString::fromLatin1(answer).section(u"\r\n\r\n"_s, 0, 0).remove(u'\r');
    for (const QRegularExpressionMatch &field : kField.globalMatch(head)) {
        for (const QRegularExpressionMatch &scheme : kScheme.globalMatch(field.captured(1)))
            schemes.insert(scheme.captured(1).toLower());
    }
    return schemes;
}

} // namespace

void ProxyTable::begin(std::shared_ptr<const NetworkOptions> options)
{
    m_options = std::move(options);
    m_ofSystem.clear();
    m_answered.clear();
    m_refusing.clear();
    m_examined.clear();
    m_ntlm.clear();
    m_kerberos.clear();
}

bool ProxyTable::isAskedOfSystem(const QUrl &url) const
{
    return m_options->proxy == NetworkOptions::Proxy::System && !isReachedDirectly(url.host(), {})
        && m_ofSystem.value(url.host()).age.hasExpired();
}

void ProxyTable::put(const QUrl &url, QList<QNetworkProxy> proxies)
{
    m_ofSystem.insert(url.host(), { .found = std::move(proxies), .age = QDeadlineTimer(kProxyAge) });
}

QList<QNetworkProxy> ProxyTable::of(const QUrl &url) const
{
    using Proxy = NetworkOptions::Proxy;
    QList<QNetworkProxy> proxies;
    const bool isManual = m_options->proxy == Proxy::Manual;
    if (!isReachedDirectly(url.host(), isManual ? m_options->direct : QStringList())) {
        if (isManual)
            proxies = { { QNetworkProxy::HttpProxy, m_options->proxyHost, m_options->proxyPort } };
        else if (m_options->proxy == Proxy::System)
            proxies = m_ofSystem.value(url.host()).found;
    }
    return proxies.isEmpty() ? QList { QNetworkProxy(QNetworkProxy::NoProxy) } : proxies;
}

std::optional<ProxyTable::Examination> ProxyTable::unexamined(const QUrl &url) const
{
    const QNetworkProxy proxy = of(url).constFirst();
    const bool isTunnel = url.scheme() == "https"_L1
        && (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy);
    if (!isTunnel || m_examined.contains(nameOf(proxy)))
        return std::nullopt;
    const QString host = url.host(QUrl::FullyEncoded);
    const QByteArray server = (host.contains(u':') ? u'[' + host + u']' : host).toLatin1() + ':'
        + QByteArray::number(url.port(kHttpsPort));
    return Examination { .target = { .host = proxy.hostName(), .port = proxy.port() },
                         .request = "CONNECT " + server + " HTTP/1.1\r\nHost: " + server
                             + "\r\nUser-Agent: Slipway/" SLIPWAY_VERSION "\r\n\r\n" };
}

void ProxyTable::examined(const ProbeTarget &proxy, const ProbeTranscript &seen)
{
    if (seen.unreachable)
        return; // it may be there the next time; who sends will see
    const QString name = nameOf(proxy.host, proxy.port);
    m_examined.insert(name);
    const QSet<QString> schemes = schemesIn(seen.answer);
    if (schemes.contains(u"ntlm"_s))
        m_ntlm.insert(name); // which Qt takes before all others
    else if (schemes.contains(u"negotiate"_s) && !schemes.intersects({ u"basic"_s, u"digest"_s }))
        m_kerberos.insert(name);
}

void ProxyTable::authenticate(const QNetworkProxy &proxy, QAuthenticator &authenticator)
{
    const QString &user = m_options->proxyUser;
    if (user.isEmpty())
        return;
    const QString name = nameOf(proxy);
    if (m_answered.contains(name))
        m_refusing.insert(name);
    m_answered.insert(name);
    if (m_refusing.contains(name))
        return;
    authenticator.setUser(user);
    m_options->proxyPassword.reveal(
        [&authenticator](QByteArrayView text) { authenticator.setPassword(QString::fromUtf8(text)); });
}

bool ProxyTable::areAll(const QSet<QString> &names, const QUrl &url) const
{
    if (names.isEmpty())
        return false;
    const QList<QNetworkProxy> proxies = of(url);
    return std::all_of(proxies.cbegin(), proxies.cend(),
                       [&names](const QNetworkProxy &proxy) { return names.contains(nameOf(proxy)); });
}

QLatin1StringView ProxyTable::whyBarred(const QUrl &url) const
{
    if (areAll(m_ntlm, url))
        return codes::kProxyNtlm;
    if (areAll(m_kerberos, url))
        return codes::kProxyKerberos;
    return areAll(m_refusing, url) ? codes::kProxyCredentials : QLatin1StringView();
}

} // namespace slipway::net
