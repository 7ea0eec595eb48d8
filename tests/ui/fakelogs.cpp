// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakelogs.h"

#include "base/async/event.h"

#include <algorithm>

namespace slipway::test {

FakeLogs::Stream *FakeLogs::stream(const QString &container) const
{
    for (auto at = streams.rbegin(); at != streams.rend(); ++at) {
        if ((*at)->target.container.text() == container && (*at)->isOpen())
            return at->get();
    }
    return nullptr;
}

qsizetype FakeLogs::openStreams() const
{
    return std::count_if(streams.begin(), streams.end(), [](const auto &stream) { return stream->isOpen(); });
}

docker::LogBatch FakeLogs::batchOf(const QList<QByteArray> &lines, bool error)
{
    docker::LogBatch batch;
    for (const QByteArray &line : lines) {
        const qsizetype space = line.indexOf(' ');
        const auto stamp = docker::LogStamp::parse(line.first(std::max<qsizetype>(space, 0)));
        batch.append({ .stamp = stamp.value_or(docker::LogStamp()),
                       .stream = error ? docker::StreamKind::Stderr : docker::StreamKind::Stdout,
                       .text = stamp ? QByteArrayView(line).sliced(space + 1) : QByteArrayView(line) });
        batch.countEntry();
    }
    return batch;
}

void FakeLogs::write(const QString &container, const QList<QByteArray> &lines, bool error) const
{
    if (Stream *open = stream(container))
        open->listener.arrived(open->cursor->advance(batchOf(lines, error)));
}

void FakeLogs::end(const QString &container, const Result<> &result) const
{
    if (Stream *open = stream(container))
        open->finish(result);
}

Task<Result<>> FakeLogs::follow(ui::LogTarget target, docker::LogOptions options,
                                std::shared_ptr<docker::LogCursor> cursor, docker::LogListener listener,
                                std::stop_token stop)
{
    if (refusal)
        co_return *refusal;
    const bool isFirst = !cursor->since();
    const auto stream = std::make_shared<Stream>(Stream { target, options, cursor, listener, stop });
    Result<> result = Error { .kind = ErrorKind::Cancelled };
    Event over;
    stream->finish = [&result, &over](const Result<> &with) {
        result = with;
        over.fire();
    };
    struct Close
    {
        Stream &stream;
        ~Close() { stream.finish = {}; }
    } const close { *stream };
    streams.push_back(stream);
    const std::stop_callback wakeOnStop(stop, [&over] { over.fire(); });
    if (isFirst) {
        QList<QByteArray> lines = history.value(target.container.text());
        if (options.tail)
            lines = lines.mid(std::max<qsizetype>(lines.size() - *options.tail, 0));
        if (!lines.isEmpty())
            listener.arrived(cursor->advance(batchOf(lines)));
    }
    listener.caughtUp();
    co_await over;
    co_return result;
}

Task<Result<>> FakeLogs::read(ui::LogTarget target, docker::LogOptions options,
                              std::function<void(docker::LogBatch)> arrived, std::stop_token /*stop*/)
{
    reads.append({ target, options });
    Event turn;
    QMetaObject::invokeMethod(
        turn.receiver(), [&turn] { turn.fire(); }, Qt::QueuedConnection);
    co_await turn;
    const QList<QByteArray> lines = earlier.take(target.container.text());
    if (!lines.isEmpty())
        arrived(batchOf(lines));
    co_return Result<>();
}

Task<QString> FakeLogs::render(std::function<QString()> make)
{
    co_return make();
}

Task<Result<>> FakeLogs::save(QString path, std::function<QByteArray()> make)
{
    savedPath = path;
    savedText = make();
    co_return saveOutcome;
}

} // namespace slipway::test
