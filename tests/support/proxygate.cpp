// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxygate.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRealm = "proxy";
constexpr auto kNonce = "dcd98b7102dd2f0e8b11d0f600bfb0c0";
constexpr auto kOpaque = "5ccc069c403ebaf9f0171e9517f40e41";

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

/// The value of a field of a Digest answer, quoted or not.
QByteArray digestValue(const QByteArray &given, const QString &name)
{
    const QRegularExpression pattern(uR"-([ ,]%1="?([^",]*)"?)-"_s.arg(name));
    return pattern.match(QString::fromLatin1(given)).captured(1).toLatin1();
}

QByteArray authorizationOf(const QByteArray &head)
{
    static const QByteArray kField("\r\nProxy-Authorization: ");
    const qsizetype at = head.indexOf(kField);
    return at < 0 ? QByteArray() : head.mid(at + kField.size()).split('\r').first();
}

} // namespace

void ProxyGate::setCredentials(Scheme scheme, const QByteArray &user, const QByteArray &password)
{
    m_scheme = scheme;
    m_user = user;
    m_password = password;
}

QByteArray ProxyGate::refusal(const QByteArray &head)
{
    if (m_scheme == Scheme::None)
        return {};
    const QByteArray given = authorizationOf(head);
    const bool isRight = m_scheme == Scheme::Digest
        ? isRightDigest(given)
        : given == "Basic " + (m_user + ':' + m_password).toBase64();
    if (isRight)
        return {};
    m_refusedPasswords += given.isEmpty() ? 0 : 1;
    const QByteArray other =
        m_alsoOffered.isEmpty() ? QByteArray() : "Proxy-Authenticate: " + m_alsoOffered + "\r\n";
    return "HTTP/1.1 407 Proxy Authentication Required\r\n" + other + "Proxy-Authenticate: " + challenge()
        + "\r\nContent-Length: 0\r\n\r\n";
}

bool ProxyGate::isRightDigest(const QByteArray &given) const
{
    if (!given.startsWith("Digest ") || digestValue(given, u"nonce"_s) != kNonce
        || digestValue(given, u"opaque"_s) != kOpaque || digestValue(given, u"username"_s) != m_user)
        return false;
    const QByteArray secret = md5(m_user + ':' + kRealm + ':' + m_password);
    const QByteArray what = md5("CONNECT:" + digestValue(given, u"uri"_s));
    const QByteArray expected =
        md5(secret + ':' + kNonce + ':' + digestValue(given, u"nc"_s) + ':' + digestValue(given, u"cnonce"_s)
            + ':' + digestValue(given, u"qop"_s) + ':' + what);
    return digestValue(given, u"response"_s) == expected;
}

QByteArray ProxyGate::challenge() const
{
    if (m_scheme == Scheme::Digest)
        return QByteArray("Digest realm=\"") + kRealm + "\", qop=\"auth\", algorithm=MD5, nonce=\"" + kNonce
            + "\", opaque=\"" + kOpaque + '"';
    return QByteArray("Basic realm=\"") + kRealm + '"';
}

} // namespace slipway::test
