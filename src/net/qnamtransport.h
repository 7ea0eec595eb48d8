// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httptransport.h"
#include "net/networkoptions.h"
#include "net/networkwatch.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QNetworkAccessManager;

namespace slipway::net {

namespace codes {
/// The server's certificate has an issuer that is unknown here: TLS is inspected on the way, or the server is
/// of a private cloud. The issuer is in the detail.
inline constexpr QLatin1StringView kServerUnknownAuthority { "server.unknown-authority" };
inline constexpr QLatin1StringView kServerNameMismatch { "server.name-mismatch" };
inline constexpr QLatin1StringView kServerHandshakeFailed { "server.handshake-failed" };
inline constexpr QLatin1StringView kServerRefused { "server.refused" };
inline constexpr QLatin1StringView kServerLost { "server.lost" };
inline constexpr QLatin1StringView kProxyCredentials {
    "proxy.credentials"
}; ///< the proxy wants a name and password, or does not take ours
inline constexpr QLatin1StringView kProxyFailed {
    "proxy.failed"
}; ///< the proxy cannot be reached, or does not lead to the server
/// The proxy asks for NTLM. Qt 6.4 begins it without a name, and goes on for ever when it is refused.
inline constexpr QLatin1StringView kProxyNtlm { "proxy.ntlm" };
/// The proxy takes nothing but a Kerberos ticket. Qt 6.4 asks for one of a service that no realm has.
inline constexpr QLatin1StringView kProxyKerberos { "proxy.kerberos" };
} // namespace codes

class ProxyTable;

/// HTTP for Azure by QNetworkAccessManager: system trust (plus `extraAuthorities`), HTTP/2 off, no redirects
/// followed, no cookies, no cache. One per cloud and identity (style 3.6, 20). Connections that nobody used
/// for a minute, or while the computer slept, are not used again: what is in between may have forgotten them
/// silently.
///
/// A proxy's password is tried once: after it was refused, requests fail with "proxy.credentials" until other
/// options are set, because many proxies lock an account after a few attempts. Basic and Digest are answered;
/// a proxy that wants NTLM or a Kerberos ticket is recognised beforehand, and refused with "proxy.ntlm" or
/// "proxy.kerberos".
class QnamTransport final : public HttpTransport
{
public:
    explicit QnamTransport(NetworkOptions options = {});
    /// \param sinceBoot tells time that goes on while the computer sleeps
    explicit QnamTransport(std::shared_ptr<const NetworkSetup> setup,
                           NetworkWatch::BootTime sinceBoot = &NetworkWatch::sinceBoot);
    ~QnamTransport() override;

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;

private:
    [[nodiscard]] Task<bool> findWay(QUrl url, std::stop_token stop);
    void follow();
    void renewManager();
    void forgetRetired();
    void dropStaleConnections();

    NetworkWatch::BootTime m_sinceBoot;
    std::optional<std::chrono::nanoseconds> m_lastUse; ///< by m_sinceBoot
    std::shared_ptr<const NetworkSetup> m_setup;
    std::shared_ptr<const NetworkOptions> m_options; ///< those that m_network was made for
    int m_timesLeft = 0; ///< of the set-up, when m_network was made
    std::shared_ptr<ProxyTable> m_proxies; ///< nobody else holds it: gone with this object
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_retired; ///< still with a request under way
};

} // namespace slipway::net
