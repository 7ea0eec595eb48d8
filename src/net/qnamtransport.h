// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httptransport.h"

#include <QNetworkProxy>
#include <QSslCertificate>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace slipway::net {

/// How Azure is reached from this network. Never used for Docker hosts.
struct NetworkOptions
{
    QList<QSslCertificate> extraAuthorities {}; ///< of a company that inspects TLS, beside the system's
    std::optional<QNetworkProxy> proxy {}; ///< absent: as the system is set up
};

/// HTTP for Azure by QNetworkAccessManager: system trust (plus `extraAuthorities`), HTTP/2 off, no redirects
/// followed, no cookies, no cache. One per cloud and identity (style 3.6, 20).
class QnamTransport final : public HttpTransport
{
public:
    explicit QnamTransport(NetworkOptions options = {});
    ~QnamTransport() override;

    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;

private:
    std::unique_ptr<QNetworkAccessManager> m_network;
    QList<QSslCertificate> m_extraAuthorities;
};

} // namespace slipway::net
