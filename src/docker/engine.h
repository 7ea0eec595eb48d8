// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "docker/apiversion.h"
#include "docker/containers.h"
#include "docker/engineinfo.h"
#include "docker/events.h"
#include "net/http1/http1client.h"

#include <memory>
#include <optional>

namespace slipway::docker {

/// An engine behind one connector: negotiates the API version and sends requests below /v{version}.
/// Service errors become Error by status: 404 NotFound, 409 Conflict, 400 Invalid, 401/403 Forbidden, 5xx
/// Service; the engine's "message" is the detail, the connector's peer the subject.
class Engine final
{
public:
    // outlives: `connector` and `clock` are owned by whoever owns the engine
    Engine(net::StreamConnector &connector, Clock &clock);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    /// HEAD then, where that is refused, GET /_ping, unversioned; call again after every reconnect. /version
    /// is asked only where the ping leaves something open: it is not from docker, or the engine is newer than
    /// we are. \return Protocol with code "api.too-old" or "api.too-new" when there is no version that both
    /// speak, with
    ///         code "answer.not-engine" when there is no engine; else what the connection or the engine says
    [[nodiscard]] Task<Result<EngineInfo>> connect(std::stop_token stop);
    /// Asks before anything was agreed on, to save the round trip of connect(): `request` goes without a
    /// version, which the engine takes for its newest, and the head of its answer says what a ping's would.
    /// \return nullopt when connect() has to be asked: the answer is no success, leaves something open, or is
    /// of
    ///         an API newer than ours; else what the connection says
    struct FirstAnswer
    {
        EngineInfo info {};
        QByteArray body {};
    };
    [[nodiscard]] Task<Result<std::optional<FirstAnswer>>> sendFirst(net::HttpRequest request,
                                                                     std::stop_token stop);
    /// HEAD /_ping. \return Timeout after 5 s
    [[nodiscard]] Task<Result<>> ping(std::stop_token stop);

    /// Makes a connection for a request that will come soon. Errors: as connect()'s on the way there.
    [[nodiscard]] Task<Result<>> prepare(std::stop_token stop);

    /// `request.url` has the path below the version ("/containers/json?all=1"); connects first where needed.
    /// 2xx and 304 are answers, anything else is an Error.
    [[nodiscard]] Task<Result<net::HttpResponse>> send(net::HttpRequest request, std::stop_token stop);
    [[nodiscard]] Task<Result<std::unique_ptr<net::HttpBodyStream>>> stream(net::HttpRequest request,
                                                                            std::stop_token stop);
    /// For exec and attach: the connection leaves HTTP. An answer that is no change of protocol is the error
    /// that the engine tells.
    [[nodiscard]] Task<Result<net::HijackedStream>> hijack(net::HttpRequest request, std::stop_token stop);
    /// The version agreed on; nullopt before the first connect().
    std::optional<ApiVersion> api() const;
    /// Sends `source` as the body, see net::Http1Client::upload().
    [[nodiscard]] Task<Result<net::HttpResponse>>
    upload(net::HttpRequest request, std::shared_ptr<net::HttpBodySource> source, std::stop_token stop);
    /// Closes idle connections and forgets the agreed version.
    void dropIdle();

    QString peerName() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace slipway::docker
