// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/json/jsonreader.h"
#include "net/httptransport.h"

#include <functional>
#include <optional>

namespace slipway::azure {

/// How an asynchronous ARM operation ended well.
struct OperationOutcome
{
    QByteArray finalBody {}; ///< the resource (PUT, PATCH), the result (POST) or empty (DELETE)
    int requests = 0;
};

/// What an operation has said of itself so far.
struct OperationSigns
{
    QUrl pollUrl {}; ///< to be journalled; empty before the first answer
    QString asked {}; ///< the path of the first request: of a PUT, the id of what is put
    std::optional<int> percent {}; ///< 0 to 100, of services that say it
    QString correlationId {}; ///< x-ms-correlation-request-id of the first answer: what support asks for
    friend bool operator==(const OperationSigns &, const OperationSigns &) = default;
};

/// How long to follow an operation.
struct OperationLimits
{
    std::chrono::minutes longest { 100 }; ///< Azure gives an extension's script 90 minutes
    std::chrono::minutes unreadable {
        15
    }; ///< how long its state may stay unreadable before that is the error
};

/// Sends requests and follows ARM's asynchronous operations to their end, by the contract:
/// Azure-AsyncOperation, then Location, then provisioningState; Retry-After on every answer; 4xx/5xx while
/// polling is a failed reading, not a failed operation; polling URLs only on the origin that was asked.
/// Source: Azure/azure-resource-manager-rpc, async-api-reference.
class LongRunning final
{
public:
    // outlives: `transport` and `clock` are owned by app
    LongRunning(net::HttpTransport &transport, Clock &clock, OperationLimits limits = {});

    /// Called with each polling URL as it becomes known, to be journalled.
    using Resumable = std::function<void(const QUrl &)>;
    /// Called whenever the operation says something new of itself.
    using Watch = std::function<void(const OperationSigns &)>;

    void setWatch(Watch watch) { m_watch = std::move(watch); }

    /// \return Service with the operation's own code and message when it failed; Cancelled (code
    /// "operation.canceled"
    ///         when Azure canceled it); Timeout "operation.timeout" after the longest time; Invalid
    ///         "url.foreign-host"; Protocol when its state cannot be understood; stop ends the waiting, not
    ///         the operation
    [[nodiscard]] Task<Result<OperationOutcome>> run(net::HttpRequest request, Resumable resumable,
                                                     std::stop_token stop);
    /// Goes on waiting for an operation that an earlier run of the program started. `original` is its first
    /// request (the body is not needed), `pollUrl` the last one that was journalled.
    [[nodiscard]] Task<Result<OperationOutcome>> resume(net::HttpRequest original, QUrl pollUrl,
                                                        std::stop_token stop);

private:
    net::HttpTransport &m_transport;
    Clock &m_clock;
    OperationLimits m_limits;
    Watch m_watch {};
};

} // namespace slipway::azure
