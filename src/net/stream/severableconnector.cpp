// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/severableconnector.h"

#include "net/stream/streamerrors.h"

#include <cerrno>
#include <utility>

namespace slipway::net {

namespace {

/// Stopped by the caller, or when the streams are cut. Lives in a frame.
class Either final
{
public:
    Either(const std::stop_token &caller, const std::stop_token &era)
        : m_caller(caller)
        , m_era(era)
        , m_onCaller(caller, Forward { &m_both })
        , m_onEra(era, Forward { &m_both })
    {
    }
    Q_DISABLE_COPY_MOVE(Either)
    ~Either() = default;

    std::stop_token token() const { return m_both.get_token(); }

    template <typename T>
    Result<T> explained(Result<T> result, const QString &subject) const
    {
        const bool cut = !result && result.error().kind == ErrorKind::Cancelled && m_era.stop_requested()
            && !m_caller.stop_requested();
        return cut ? Result<T>(connectionLost(subject, ENETRESET)) : std::move(result);
    }

private:
    struct Forward
    {
        std::stop_source *to;
        void operator()() const { to->request_stop(); }
    };

    std::stop_source m_both {};
    std::stop_token m_caller;
    std::stop_token m_era;
    std::stop_callback<Forward> m_onCaller;
    std::stop_callback<Forward> m_onEra;
};

/// A stream that can be cut; `stream` is null once its owner has closed it.
struct Severable
{
    std::unique_ptr<ByteStream> stream {};
    std::stop_token era {};
    QString subject {};
};

using SeverablePtr = std::shared_ptr<Severable>;

Error closed(const QString &subject)
{
    return { .kind = ErrorKind::Cancelled, .subject = subject };
}

Task<Result<QByteArray>> readFrom(SeverablePtr from, qsizetype maximum, std::stop_token stop)
{
    if (!from->stream)
        co_return closed(from->subject);
    const Either either(stop, from->era);
    Result<QByteArray> bytes = co_await from->stream->read(maximum, either.token());
    co_return either.explained(std::move(bytes), from->subject);
}

Task<Result<>> writeTo(SeverablePtr to, QByteArray bytes, std::stop_token stop)
{
    if (!to->stream)
        co_return closed(to->subject);
    const Either either(stop, to->era);
    Result<> written = co_await to->stream->write(std::move(bytes), either.token());
    co_return either.explained(std::move(written), to->subject);
}

class SeverableStream final : public ByteStream
{
public:
    explicit SeverableStream(SeverablePtr shared)
        : m_shared(std::move(shared))
    {
    }
    ~SeverableStream() override { m_shared->stream.reset(); }
    Q_DISABLE_COPY_MOVE(SeverableStream)

    [[nodiscard]] Task<Result<QByteArray>> read(qsizetype maximum, std::stop_token stop) override
    {
        return readFrom(m_shared, maximum, std::move(stop));
    }
    [[nodiscard]] Task<Result<>> write(QByteArray bytes, std::stop_token stop) override
    {
        return writeTo(m_shared, std::move(bytes), std::move(stop));
    }
    void closeWrite() override { m_shared->stream->closeWrite(); }

private:
    SeverablePtr m_shared; ///< also of reads and writes under way, which may outlive this object
};

using Opening = Task<Result<std::unique_ptr<ByteStream>>> (StreamConnector::*)(std::stop_token);

/// outlives: `connector` belongs to the connector that opens
Task<Result<std::unique_ptr<ByteStream>>> openOne(StreamConnector *connector, Opening way,
                                                  std::stop_token era, std::stop_token stop)
{
    using Opened = Result<std::unique_ptr<ByteStream>>;
    const QString subject = connector->peerName();
    const Either either(stop, era);
    Opened opened = co_await (connector->*way)(either.token());
    if (!opened)
        co_return either.explained(std::move(opened), subject);
    auto shared = std::make_shared<Severable>(Severable { *std::move(opened), era, subject });
    std::unique_ptr<ByteStream> stream = std::make_unique<SeverableStream>(std::move(shared));
    co_return Opened(std::move(stream));
}

} // namespace

SeverableConnector::SeverableConnector(std::unique_ptr<StreamConnector> connector)
    : m_connector(std::move(connector))
{
}

SeverableConnector::~SeverableConnector() = default;

void SeverableConnector::sever()
{
    std::exchange(m_era, std::stop_source()).request_stop();
}

Task<Result<std::unique_ptr<ByteStream>>> SeverableConnector::open(std::stop_token stop)
{
    return openOne(m_connector.get(), &StreamConnector::open, m_era.get_token(), std::move(stop));
}

Task<Result<std::unique_ptr<ByteStream>>> SeverableConnector::openAhead(std::stop_token stop)
{
    return openOne(m_connector.get(), &StreamConnector::openAhead, m_era.get_token(), std::move(stop));
}

QString SeverableConnector::peerName() const
{
    return m_connector->peerName();
}

} // namespace slipway::net
