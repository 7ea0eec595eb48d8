// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeengine.h"

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

void FakeEngine::answer(const FakeConnectionPtr &connection, const FakeRequest &request)
{
    if (request.target == "/_ping") {
        connection->answerHead(200,
                               "Api-Version: " + apiVersion + "\r\nOstype: linux\r\nServer: " + serverName
                                   + "\r\nContent-Length: 0\r\n" + pingFields);
    } else if (request.target.contains("/containers/json")) {
        connection->answer(listStatus, listBody);
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
