// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeengine.h"

#include <algorithm>

namespace slipway::test {

FakeEngine::FakeEngine()
{
    server.onRequest = [this](const FakeConnectionPtr &connection, const FakeRequest &request) {
        if (!isSilent)
            answer(connection, request);
    };
}

QByteArray FakeEngine::eventLine(const QByteArray &action, const QByteArray &id)
{
    return R"({"Type":"container","Action":")" + action + R"(","Actor":{"ID":")" + id
        + R"(","Attributes":{"name":"one"}},"scope":"local","time":1629574695,"timeNano":1629574695515050031})"
        + "\n";
}

void FakeEngine::emitEvent(const QByteArray &action, const QByteArray &id) const
{
    events()->chunk(eventLine(action, id));
}

qsizetype FakeEngine::firstLists() const
{
    const QList<FakeRequest> all = server.requests();
    return std::count_if(all.cbegin(), all.cend(), [](const FakeRequest &request) {
        return request.target.startsWith("/containers/json");
    });
}

void FakeEngine::answer(const FakeConnectionPtr &connection, const FakeRequest &request)
{
    const QByteArray about =
        "Api-Version: " + apiVersion + "\r\nOstype: linux\r\nServer: " + serverName + "\r\n" + pingFields;
    if (request.target == "/_ping") {
        connection->answerHead(200, about + "Content-Length: 0\r\n");
    } else if (request.target.contains("/containers/json")) {
        connection->answer(listStatus, listBody, "application/json", about);
    } else if (request.target.contains("/events")) {
        m_events.append(connection);
        connection->beginChunks();
        if (onEvents)
            onEvents(connection);
    } else if (onOther) {
        onOther(connection, request);
    }
}

} // namespace slipway::test
