// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async/event.h"
#include "net/stream/fdstream.h"
#include "net/stream/localconnectors.h"
#include "net/stream/streamerrors.h"

#include <QFile>
#include <QTimer>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace slipway::net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a local engine is called in the Host header.
constexpr auto kLocalHostHeader = "docker"_L1;
/// A listener whose queue is full answers EAGAIN, which cannot be waited for: ask again, for this long.
constexpr auto kBusyPause = 20ms;
constexpr int kBusyTries = 500;

/// errno of one attempt to connect `descriptor`; 0 when it is connected.
int tryConnect(int descriptor, const QByteArray &path)
{
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    // The socket interface wants the general type.
    const auto *general = reinterpret_cast<const sockaddr *>(&address);
    return ::connect(descriptor, general, sizeof address) == 0 ? 0 : errno;
}

Task<> pause(std::stop_token stop)
{
    Event over;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, over.receiver(), [&over] { over.fire(); });
    const std::stop_callback wakeOnStop(stop, [&over] { over.fire(); });
    timer.start(kBusyPause);
    co_await over;
}

Task<Result<std::unique_ptr<ByteStream>>> openSocket(QString path, std::stop_token stop)
{
    using Opened = Result<std::unique_ptr<ByteStream>>;
    const QByteArray encoded = QFile::encodeName(path);
    if (encoded.isEmpty() || encoded.contains('\0')
        || encoded.size() >= qsizetype(sizeof(sockaddr_un::sun_path))) {
        co_return Opened(Error { .kind = ErrorKind::Invalid,
                                 .code = u"socket.path"_s,
                                 .subject = path,
                                 .detail = u"a unix socket's path has 1 to 107 bytes"_s });
    }
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        co_return Opened(Error { .kind = ErrorKind::Local, .subject = path, .detail = u"no socket left"_s });
    auto stream = std::make_unique<FdStream>(descriptor, path);
    int error = tryConnect(descriptor, encoded);
    for (int tries = 1; error == EAGAIN && tries < kBusyTries && !stop.stop_requested(); ++tries) {
        co_await pause(stop);
        error = tryConnect(descriptor, encoded);
    }
    if (stop.stop_requested())
        co_return Opened(Error { .kind = ErrorKind::Cancelled, .subject = path });
    if (error == EAGAIN)
        co_return Opened(
            Error { .kind = ErrorKind::Timeout, .subject = path, .detail = u"the listener is busy"_s });
    if (error != 0)
        co_return Opened(localConnectFailed(path, error));
    co_return Opened(std::move(stream));
}

} // namespace

UnixConnector::UnixConnector(QString path)
    : m_path(std::move(path))
{
}

Task<Result<std::unique_ptr<ByteStream>>> UnixConnector::open(std::stop_token stop)
{
    return openSocket(m_path, std::move(stop));
}

QString UnixConnector::peerName() const
{
    return kLocalHostHeader;
}

} // namespace slipway::net
