// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/engineid.h"

#include "base/json/jsonreader.h"
#include "docker/engine.h"

namespace slipway::docker {

using namespace Qt::StringLiterals;

Task<Result<QString>> engineId(Engine *engine, std::stop_token stop)
{
    constexpr auto kPath = "/info"_L1;
    net::HttpRequest request;
    request.url.setPath(kPath);
    request.pathTemplate = kPath;
    request.timeout = std::chrono::seconds(20); // it counts volumes and images on the way
    const Result<net::HttpResponse> answer = co_await engine->send(std::move(request), std::move(stop));
    if (!answer)
        co_return answer.error();
    const Result<JsonDocument> document = JsonDocument::parse(answer->body, engine->peerName() + kPath);
    if (!document)
        co_return document.error();
    co_return document->root()["ID"_L1].stringOr();
}

} // namespace slipway::docker
