// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/terminalservice.h"

#include <QList>
#include <QPointer>

namespace slipway::test {

/// A shell that the test plays: it writes down what it gets, and says what the test wants.
class FakeChannel final : public ui::ShellChannel
{
    Q_OBJECT

public:
    QByteArray written {};
    int rows = 0;
    int columns = 0;
    bool isPaused = false;
    int pauses = 0; ///< so often it was paused

    void write(const QByteArray &bytes) override { written += bytes; }
    void resize(int newRows, int newColumns) override
    {
        rows = newRows;
        columns = newColumns;
    }
    void setPaused(bool on) override
    {
        pauses += on && !isPaused ? 1 : 0;
        isPaused = on;
    }

    void start(const QString &command) { emit started(command); }
    void say(const QByteArray &bytes) { emit outputReceived(bytes); }
    void join(const docker::Attached &attached) { emit joined(attached); }
    void print(const docker::AttachPiece &piece) { emit printed(piece); }
    void end(std::optional<int> exitCode) { emit ended(exitCode); }
    void fail(const Error &error) { emit failed(error); }
};

class FakeTerminals final : public ui::TerminalService
{
    Q_OBJECT

public:
    QList<ui::ShellRequest> requests {};
    QList<QPointer<FakeChannel>> channels {}; ///< null once closed

    std::unique_ptr<ui::ShellChannel> open(const ui::ShellRequest &request) override
    {
        auto channel = std::make_unique<FakeChannel>();
        requests.append(request);
        channels.append(channel.get());
        return channel;
    }
    FakeChannel *latest() const { return channels.isEmpty() ? nullptr : channels.constLast().data(); }
};

} // namespace slipway::test
