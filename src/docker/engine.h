// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "docker/containersummary.h"
#include "net/http1/http1client.h"

#include <functional>
#include <memory>
#include <optional>

namespace slipway::docker {

struct EngineInfo
{
    QString version{};      ///< "27.1.1"
    QString apiVersion{};   ///< agreed: min(ours, theirs)
    QString osType{};
    QString name{};         ///< /version Platform.Name, or "Podman Engine"
};

/// An engine behind one connector: negotiates the API version and sends requests below /v{version}.
/// Service errors become Error by status: 404 NotFound, 409 Conflict, 400 Invalid, 401/403 Forbidden, 5xx Service;
/// the engine's "message" is the detail.
class Engine final
{
public:
    static constexpr auto kOldestApi = "1.24";
    static constexpr auto kNewestApi = "1.51";

    // outlives: `connector` and `clock` are owned by whoever owns the engine
    Engine(net::StreamConnector &connector, Clock &clock);
    ~Engine();

    /// HEAD then GET /_ping, unversioned; call again after every reconnect. Protocol (code "api.too-old") when the engine
    /// speaks nothing we do.
    [[nodiscard]] Task<Result<EngineInfo>> connect(std::stop_token stop);
    [[nodiscard]] Task<Result<net::HttpResponse>> send(net::HttpRequest request, std::stop_token stop);
    [[nodiscard]] Task<Result<std::unique_ptr<net::HttpBodyStream>>> stream(net::HttpRequest request, std::stop_token stop);
    void dropIdle();

private:
    class Private;
    std::unique_ptr<Private> d;
};

struct StopOptions
{
    /// Time the process gets to end by itself. nullopt: the container's own setting; 0 s: kill at once.
    std::optional<std::chrono::seconds> gracePeriod{};
};

struct RemoveOptions
{
    bool force = false;             ///< also when it runs
    bool anonymousVolumes = false;
};

class Containers final
{
public:
    // outlives: `engine` is owned by whoever owns this
    explicit Containers(Engine &engine);

    /// All containers, also stopped ones, in one request.
    [[nodiscard]] Task<Result<QList<ContainerSummary>>> list(std::stop_token stop) const;
    [[nodiscard]] Task<Result<QByteArray>> inspectJson(ContainerId id, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> start(ContainerId id, std::stop_token stop) const;   ///< already running is success (304)
    [[nodiscard]] Task<Result<>> stop(ContainerId id, StopOptions options, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> restart(ContainerId id, StopOptions options, std::stop_token stop) const;
    [[nodiscard]] Task<Result<>> remove(ContainerId id, RemoveOptions options, std::stop_token stop) const;

private:
    Engine &m_engine;
};

/// One line of GET /events, old and new shape.
struct EngineEvent
{
    QString type{};     ///< "container", "image", ...
    QString action{};   ///< without the suffix after a colon
    QString actorId{};
    QHash<QString, QString> attributes{};
    qint64 timeNanos = 0;

    static Result<EngineEvent> fromJson(JsonReader json);
};

/// The engine's event stream. Ends when the connection does, with the reason.
class Events final
{
public:
    // outlives: `engine` is owned by whoever owns this
    explicit Events(Engine &engine);
    /// `opened` is called once the stream is there (list now), `arrived` for each event.
    [[nodiscard]] Task<Result<>> follow(std::function<void()> opened, std::function<void(EngineEvent)> arrived,
                                        std::stop_token stop) const;

private:
    Engine &m_engine;
};

} // namespace slipway::docker
