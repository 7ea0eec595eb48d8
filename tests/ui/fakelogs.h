// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/logservice.h"

#include <QHash>

#include <vector>

namespace slipway::test {

/// Logs that the test writes: every follow() stays open until it is stopped or end()ed.
class FakeLogs final : public ui::LogService
{
    Q_OBJECT

public:
    struct Stream
    {
        ui::LogTarget target {};
        docker::LogOptions options {};
        std::shared_ptr<docker::LogCursor> cursor {};
        docker::LogListener listener {};
        std::stop_token stop {};
        std::function<void(Result<>)> finish {};
        bool isOpen() const { return !stop.stop_requested() && finish; }
    };
    struct Read
    {
        ui::LogTarget target {};
        docker::LogOptions options {};
    };

    /// Lines that a follow() tells at once, by container: whole lines with stamps as the engine sends them.
    QHash<QString, QList<QByteArray>> history {};
    QHash<QString, QList<QByteArray>> earlier {}; ///< what the next read() gives
    std::optional<Error> refusal {}; ///< of follow()
    Result<> saveOutcome {};
    std::vector<std::shared_ptr<Stream>> streams {};
    QList<Read> reads {};
    QString savedPath {};
    QByteArray savedText {};

    /// The latest open stream of a container; null when there is none.
    Stream *stream(const QString &container) const;
    qsizetype openStreams() const;
    /// "2026-01-02T03:04:05.000000001Z text" to whoever follows; `error` on stderr.
    void write(const QString &container, const QList<QByteArray> &lines, bool error = false) const;
    void end(const QString &container, const Result<> &result) const;
    static docker::LogBatch batchOf(const QList<QByteArray> &lines, bool error = false);

    Task<Result<>> follow(ui::LogTarget target, docker::LogOptions options,
                          std::shared_ptr<docker::LogCursor> cursor, docker::LogListener listener,
                          std::stop_token stop) override;
    Task<Result<>> read(ui::LogTarget target, docker::LogOptions options,
                        std::function<void(docker::LogBatch)> arrived, std::stop_token stop) override;
    Task<QString> render(std::function<QString()> make) override;
    Task<Result<>> save(QString path, std::function<QByteArray()> make) override;
};

} // namespace slipway::test
