// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tlschannel.h"

#include <algorithm>
#include <utility>

namespace slipway::net {

namespace {

/// What lies decrypted before it is asked for: as much as comes while a window is built, or painted under
/// load. More stays with the system.
constexpr qsizetype kMostInput = 1024LL * 1024;
/// While much comes, the owner's thread is woken for so much at a time.
constexpr qsizetype kPortion = 128LL * 1024;

} // namespace

TlsChannel::TlsChannel(QString subject, std::shared_ptr<SocketRest> rest)
    : m_subject(std::move(subject))
    , m_rest(std::move(rest))
{
}

void TlsChannel::whileWanted(const std::function<void()> &work)
{
    const std::lock_guard wanted(m_wanted);
    {
        const std::lock_guard lock(m_guard);
        if (m_isClosed)
            return;
    }
    work();
}

void TlsChannel::opened()
{
    const std::lock_guard lock(m_guard);
    m_isOpening = false;
    wake(Side::Opening);
}

void TlsChannel::ended(End end)
{
    const std::lock_guard lock(m_guard);
    if (m_end)
        return;
    m_end = std::move(end);
    for (const Side side : { Side::Opening, Side::Reading, Side::Writing })
        wake(side);
}

qsizetype TlsChannel::room()
{
    const std::lock_guard lock(m_guard);
    const qsizetype left = kMostInput - (m_input.size() - m_taken);
    m_isStalled = left <= 0;
    return std::max<qsizetype>(left, 0);
}

void TlsChannel::bring(QByteArray bytes, bool hold)
{
    const std::lock_guard lock(m_guard);
    if (m_taken > 0) {
        m_input.remove(0, m_taken);
        m_taken = 0;
    }
    if (m_input.isEmpty())
        m_input = std::move(bytes);
    else
        m_input += bytes;
    m_isHeld = hold;
    if (hasInput())
        wake(Side::Reading);
}

void TlsChannel::release()
{
    const std::lock_guard lock(m_guard);
    m_isHeld = false;
    if (hasInput())
        wake(Side::Reading);
}

bool TlsChannel::hasInput() const
{
    const qsizetype there = m_input.size() - m_taken;
    return m_isHeld ? there >= kPortion : there > 0;
}

QByteArray TlsChannel::takeOutput()
{
    const std::lock_guard lock(m_guard);
    return std::exchange(m_output, {});
}

void TlsChannel::outputGone()
{
    const std::lock_guard lock(m_guard);
    m_hasOutput = !m_output.isEmpty();
    if (!m_hasOutput)
        wake(Side::Writing);
}

void TlsChannel::attach(QObject *socket, std::function<void()> resume, std::function<void()> flush)
{
    const std::lock_guard lock(m_guard);
    m_socket = socket;
    m_resume = std::move(resume);
    m_flush = std::move(flush);
}

void TlsChannel::close()
{
    const std::lock_guard wanted(m_wanted);
    const std::lock_guard lock(m_guard);
    m_isClosed = true;
    m_socket = nullptr;
    for (const Side side : { Side::Opening, Side::Reading, Side::Writing })
        wake(side);
}

bool TlsChannel::isClosed()
{
    const std::lock_guard lock(m_guard);
    return m_isClosed;
}

bool TlsChannel::isOpening()
{
    const std::lock_guard lock(m_guard);
    return m_isOpening && !m_end && !m_isClosed;
}

std::optional<Error> TlsChannel::failure()
{
    const std::lock_guard lock(m_guard);
    if (!m_isOpening || !m_end)
        return std::nullopt;
    return m_end->writing;
}

void TlsChannel::put(const QByteArray &bytes)
{
    const std::lock_guard lock(m_guard);
    if (bytes.isEmpty())
        return;
    m_output += bytes;
    m_hasOutput = true;
    poke(m_flush);
}

bool TlsChannel::hasOutput()
{
    const std::lock_guard lock(m_guard);
    return m_hasOutput;
}

std::optional<Result<QByteArray>> TlsChannel::take(qsizetype maximum)
{
    const std::lock_guard lock(m_guard);
    const qsizetype there = m_input.size() - m_taken;
    if (!hasInput() && !m_end)
        return std::nullopt;
    if (there == 0)
        return m_end->reading ? Result<QByteArray>(*m_end->reading) : Result<QByteArray>(QByteArray());
    QByteArray bytes;
    if (m_taken == 0 && there <= maximum) {
        bytes = std::exchange(m_input, {});
    } else {
        bytes = m_input.mid(m_taken, std::max<qsizetype>(maximum, 1));
        m_taken += bytes.size();
    }
    if (m_taken == m_input.size()) {
        m_input.clear();
        m_taken = 0;
    }
    if (m_isStalled && m_input.size() - m_taken <= kMostInput / 2) {
        m_isStalled = false;
        poke(m_resume);
    }
    return Result<QByteArray>(std::move(bytes));
}

std::optional<Error> TlsChannel::writingEnd()
{
    const std::lock_guard lock(m_guard);
    return m_end ? std::optional(m_end->writing) : std::nullopt;
}

bool TlsChannel::isDue(Side side) const
{
    if (m_isClosed || m_end)
        return true;
    switch (side) {
    case Side::Opening:
        return !m_isOpening;
    case Side::Reading:
        return hasInput();
    case Side::Writing:
        return !m_hasOutput;
    }
    Q_UNREACHABLE();
}

void TlsChannel::wake(Side side)
{
    if (Event *event = waiter(side))
        QMetaObject::invokeMethod(
            event->receiver(), [event] { event->fire(); }, Qt::QueuedConnection);
    waiter(side) = nullptr; // once is enough
}

void TlsChannel::poke(const std::function<void()> &slot)
{
    if (!m_socket)
        return;
    QMetaObject::invokeMethod(m_socket, slot, Qt::QueuedConnection);
    m_rest->end();
}

TlsChannel::Wait::Wait(TlsChannel &channel, Side side, Event &event)
    : m_channel(channel)
    , m_side(side)
    , m_event(event)
{
    const std::lock_guard lock(channel.m_guard);
    channel.waiter(side) = &event;
    if (channel.isDue(side))
        channel.wake(side);
}

TlsChannel::Wait::~Wait()
{
    const std::lock_guard lock(m_channel.m_guard);
    if (m_channel.waiter(m_side) == &m_event)
        m_channel.waiter(m_side) = nullptr;
}

} // namespace slipway::net
