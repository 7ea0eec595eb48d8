// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/host.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTcp = "tcp://"_L1;
constexpr auto kUnix = "unix://"_L1;
constexpr auto kSsh = "ssh://"_L1;
constexpr auto kJump = "?jump="_L1;
constexpr quint16 kPlainPort = 2375;
constexpr qsizetype kLongestSocketPath = 107; // sun_path of Linux without its NUL
constexpr qsizetype kLongestName = 253; // RFC 1035

Error invalid(const QString &code, const QString &text, const QString &detail)
{
    return { .kind = ErrorKind::Invalid, .code = code, .subject = text, .detail = detail };
}

struct Authority
{
    QString host {};
    QString port {}; ///< as written; null when there was none
};

/// "host", "host:port", "[v6]", "[v6]:port"; nullopt when it is none of them.
std::optional<Authority> split(const QString &text)
{
    static const QRegularExpression pattern(uR"(\A(?:\[([0-9A-Fa-f:.]+)\]|([^\[\]:]+))(?::([0-9]*))?\z)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString bracketed = match.captured(1);
    if (!bracketed.isNull() && QHostAddress(bracketed).protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    return Authority { bracketed.isNull() ? match.captured(2) : bracketed, match.captured(3) };
}

bool isHostName(const QString &host)
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_.])?\z)"_s);
    return host.size() <= kLongestName && (pattern.match(host).hasMatch() || host.contains(u':'));
}

bool isUserName(const QString &user)
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z0-9_.][A-Za-z0-9_.\\+-]*\z)"_s);
    return pattern.match(user).hasMatch();
}

/// nullopt when it is not one.
std::optional<quint16> portFrom(const QString &digits)
{
    bool isNumber = false;
    const ushort port = digits.toUShort(&isNumber);
    return isNumber && port > 0 ? std::optional<quint16>(port) : std::nullopt;
}

QString withoutLastSlash(QString text)
{
    if (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

Result<Endpoint> parseTls(const QString &text)
{
    const QString rest = withoutLastSlash(text.sliced(kTcp.size()));
    if (rest.contains(u'/'))
        return invalid(u"endpoint.path"_s, text, u"an engine's address has no path"_s);
    const std::optional<Authority> authority = split(rest);
    if (!authority || !isHostName(authority->host))
        return invalid(u"endpoint.address"_s, text, u"not a host name or IP address"_s);
    Endpoint endpoint { Endpoint::Kind::Tls, authority->host, Endpoint::kDefaultTlsPort };
    if (!authority->port.isNull())
        endpoint.port = portFrom(authority->port);
    if (!endpoint.port)
        return invalid(u"endpoint.port"_s, text, u"not a port number"_s);
    if (endpoint.port == kPlainPort)
        return invalid(u"endpoint.plain"_s, text,
                       u"port 2375 is docker's port without TLS, which is never used"_s);
    return endpoint;
}

Result<Endpoint> parseUnix(const QString &text)
{
    const QString path = text.sliced(kUnix.size());
    const bool hasControls =
        std::any_of(path.begin(), path.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!path.startsWith(u'/') || path.size() < 2 || hasControls)
        return invalid(u"endpoint.path"_s, text, u"not an absolute path"_s);
    if (path.toUtf8().size() > kLongestSocketPath)
        return invalid(u"endpoint.path"_s, text, u"too long for the path of a socket"_s);
    return Endpoint { Endpoint::Kind::Unix, path, std::nullopt };
}

Result<Endpoint> parseSsh(const QString &text)
{
    const qsizetype jump = text.indexOf(kJump);
    if (jump >= 0) {
        Result<Endpoint> last = parseSsh(text.first(jump));
        if (!last)
            return last;
        last->jump = text.sliced(jump + kJump.size());
        if (!Endpoint::isJump(last->jump))
            return invalid(u"endpoint.jump"_s, last->jump, u"not a user and a host to jump over"_s);
        return last;
    }
    const QString rest = withoutLastSlash(text.sliced(kSsh.size()));
    if (rest.contains(u'/'))
        return invalid(u"endpoint.path"_s, text, u"an engine's address has no path"_s);
    const qsizetype at = rest.lastIndexOf(u'@');
    const QString user = at < 0 ? QString() : rest.first(at);
    const std::optional<Authority> authority = split(rest.sliced(at + 1));
    // What starts with "-" would be an option of ssh.
    if (!authority || !isHostName(authority->host) || (at >= 0 && !isUserName(user)))
        return invalid(u"endpoint.address"_s, text, u"not a user and a host"_s);
    Endpoint endpoint { Endpoint::Kind::Ssh, rest.first(at + 1) + authority->host, std::nullopt };
    if (authority->port.isNull())
        return endpoint;
    endpoint.port = portFrom(authority->port);
    if (!endpoint.port)
        return invalid(u"endpoint.port"_s, text, u"not a port number"_s);
    return endpoint;
}

} // namespace

bool Endpoint::isJump(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const std::optional<Authority> authority = split(text.sliced(at + 1));
    return authority && isHostName(authority->host) && (at < 0 || isUserName(text.first(at)))
        && (authority->port.isNull() || portFrom(authority->port));
}

Result<Endpoint> Endpoint::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(kTcp, Qt::CaseInsensitive))
        return parseTls(trimmed);
    if (trimmed.startsWith(kUnix, Qt::CaseInsensitive))
        return parseUnix(trimmed);
    if (trimmed.startsWith(kSsh, Qt::CaseInsensitive))
        return parseSsh(trimmed);
    if (trimmed.startsWith("http://"_L1, Qt::CaseInsensitive))
        return invalid(u"endpoint.plain"_s, trimmed, u"an engine without TLS is never used"_s);
    return invalid(u"endpoint.scheme"_s, trimmed, u"not tcp://, unix:// or ssh://"_s);
}

QString Endpoint::toString() const
{
    if (kind == Kind::Unix)
        return kUnix + address;
    const qsizetype at = address.lastIndexOf(u'@');
    const QString host = address.sliced(at + 1);
    QString text = address.first(at + 1) + (host.contains(u':') ? u"[%1]"_s.arg(host) : host);
    if (port)
        text += u':' + QString::number(*port);
    if (!jump.isEmpty())
        text += kJump + jump;
    return (kind == Kind::Tls ? kTcp : kSsh) + text;
}

} // namespace slipway::docker
