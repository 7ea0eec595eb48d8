// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tcpwire.h"

#include "net/stream/keepalive.h"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace slipway::net {

namespace {

void setLowDelay(int descriptor)
{
    const int on = 1;
    // Best effort: a connection with delays is still a connection.
    [[maybe_unused]] const int result = ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

} // namespace

TcpWire::TcpWire(Descriptor descriptor)
    : m_descriptor(std::move(descriptor))
    , m_input(m_descriptor.get(), QSocketNotifier::Read)
    , m_room(m_descriptor.get(), QSocketNotifier::Write)
{
    m_room.setEnabled(false);
    setLowDelay(m_descriptor.get());
    keepAlive(m_descriptor.get());
    connect(&m_input, &QSocketNotifier::activated, this, [this] {
        m_isDrained = false;
        emit inputCame();
    });
    connect(&m_room, &QSocketNotifier::activated, this, &TcpWire::roomCame);
}

TcpWire::~TcpWire() = default;

qsizetype TcpWire::receive(char *into, qsizetype most)
{
    while (!m_end && !m_isDrained) {
        const ssize_t count = ::recv(m_descriptor.get(), into, static_cast<std::size_t>(most), 0);
        const int error = errno;
        m_isDrained = count > 0 && count < most;
        if (count > 0)
            return count;
        if (count == 0)
            m_end = 0;
        else if (error == EAGAIN && !m_sendingEnd)
            return 0;
        else if (error != EINTR)
            m_end = m_sendingEnd.value_or(error);
    }
    return 0;
}

qsizetype TcpWire::send(QByteArrayView bytes)
{
    while (canSend()) {
        const ssize_t count =
            ::send(m_descriptor.get(), bytes.data(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
        const int error = errno;
        if (count >= 0)
            return count;
        if (error == EAGAIN)
            return 0;
        if (error != EINTR) {
            m_sendingEnd = error;
            m_isDrained = false;
        }
    }
    return 0;
}

void TcpWire::close()
{
    m_input.setEnabled(false);
    m_room.setEnabled(false);
    m_descriptor = Descriptor();
    m_end = m_end.value_or(ECANCELED);
}

} // namespace slipway::net
