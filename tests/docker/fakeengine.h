// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakestream.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace slipway::test {

/// What a fake engine says; the test changes it as it goes.
class FakeEngine final
{
public:
    FakeEngine();

    FakeServer server {};
    QByteArray apiVersion = "1.43";
    QByteArray serverName = "Docker/27.1.1 (linux)";
    QByteArray pingFields {}; ///< more lines in the heads that tell of the engine
    QByteArray listBody = R"([{"Id":"1","Names":["/one"],"State":"running"}])";
    int listStatus = 200;
    bool isSilent = false; ///< takes requests and answers none, as a stopped process
    /// For every request that is not a ping, a list or the event stream.
    std::function<void(const FakeConnectionPtr &, const FakeRequest &)> onOther {};
    /// For every event stream, after its head was sent.
    std::function<void(const FakeConnectionPtr &)> onEvents {};

    /// The latest event stream; null when none was opened.
    FakeConnectionPtr events() const { return m_events.isEmpty() ? nullptr : m_events.constLast(); }
    qsizetype eventStreams() const { return m_events.size(); }
    /// Without the first one, which is asked for before anything was agreed on.
    qsizetype lists() const { return server.count("GET", "/containers/json") - firstLists(); }
    qsizetype firstLists() const;
    qsizetype pings() const { return server.count("HEAD", "/_ping"); }
    void emitEvent(const QByteArray &action, const QByteArray &id = "1") const;

    static QByteArray eventLine(const QByteArray &action, const QByteArray &id = "1");

private:
    void answer(const FakeConnectionPtr &connection, const FakeRequest &request);

    QList<FakeConnectionPtr> m_events;
};

} // namespace slipway::test
