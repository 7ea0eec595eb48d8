// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tlssocket.h"

#include "net/stream/loopbackname.h"
#include "net/stream/peerverifier.h"
#include "net/stream/tlscontext.h"

#include <QNetworkProxy>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <system_error>
#include <utility>

namespace slipway::net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A peer that has said nothing for so long after a full handshake has nothing to say against us. Only second
/// tries wait, and engines send a ticket at once; a busy machine may need a while for a refusal. Counted in
/// short silences, between which the socket is read: a computer that was busy itself has not listened.
constexpr auto kSilence = 500ms;
constexpr int kSilences = 6;
/// What is taken from the system at once: a record of TLS is at most half as long.
constexpr std::size_t kPiece = 32ULL * 1024;
/// After so many pieces others have their turn.
constexpr int kPieces = 8;
/// What is decrypted before it is handed over, and encrypted before it is sent.
constexpr qsizetype kBlock = 64LL * 1024;
/// An engine writes a log line by line, each in a TLS record of its own. Once so much has come without a
/// pause, reading rests whenever little comes, and what comes meanwhile is read at once: that costs both
/// sides far less. Measured: longer, and the engine finds its socket full.
constexpr qsizetype kMuch = 2048LL * 1024;
constexpr qsizetype kLittle = 64LL * 1024;
constexpr auto kPause = 50ms;
constexpr auto kRest = 1ms;
/// So long a portion may be in the making.
constexpr auto kLongestHold = 10ms;

/// A connected socket's own descriptor once more; the socket can go then.
Descriptor takeOver(QTcpSocket &socket)
{
    Descriptor own(::fcntl(static_cast<int>(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0));
    socket.abort();
    return own;
}

QAbstractSocket::SocketError socketErrorOf(int systemError)
{
    switch (systemError) {
    case 0:
    case ECONNRESET:
    case EPIPE:
        return QAbstractSocket::RemoteHostClosedError;
    case ETIMEDOUT:
        return QAbstractSocket::SocketTimeoutError;
    default:
        return QAbstractSocket::NetworkError;
    }
}

QString describe(int systemError)
{
    return systemError == 0 ? u"The remote host closed the connection"_s
                            : QString::fromStdString(std::generic_category().message(systemError));
}

} // namespace

TlsSocket::TlsSocket(std::shared_ptr<TlsChannel> channel, std::shared_ptr<const TlsSettings> settings,
                     std::shared_ptr<TlsSession> session, const PeerVerifier &verifier, bool careful)
    : m_channel(std::move(channel))
    , m_settings(std::move(settings))
    , m_session(std::move(session))
    , m_verifier(verifier)
    , m_careful(careful)
{
}

TlsSocket::~TlsSocket()
{
    if (m_engine && m_wire && m_isVerified && !m_wire->end()) {
        m_engine->sayGoodbye();
        sendRest();
    }
}

void TlsSocket::start()
{
    m_release = std::make_unique<QTimer>();
    m_release->setSingleShot(true);
    m_release->setTimerType(Qt::PreciseTimer);
    connect(m_release.get(), &QTimer::timeout, this, [this] { m_channel->release(); });
    m_connecting = std::make_unique<QTcpSocket>();
    m_connecting->setProxy(QNetworkProxy::NoProxy);
    connect(m_connecting.get(), &QTcpSocket::connected, this, &TlsSocket::connected);
    connect(m_connecting.get(), &QTcpSocket::errorOccurred, this, &TlsSocket::connectingFailed);
    QTimer::singleShot(m_settings->connectTimeout, this, &TlsSocket::giveUp);
    m_connecting->connectToHost(connectAddress(m_settings->host), m_settings->port);
}

void TlsSocket::connectingFailed(QAbstractSocket::SocketError error)
{
    m_report.socketError = error;
    m_report.text = m_connecting->errorString();
    end();
}

void TlsSocket::giveUp()
{
    if (m_isVerified || m_hasEnded)
        return;
    refuse({ .kind = ErrorKind::Timeout,
             .subject = m_settings->peerName,
             .detail = u"no connection in time"_s });
}

void TlsSocket::connected()
{
    m_connecting->disconnect(this);
    Descriptor descriptor = takeOver(*m_connecting);
    m_connecting.release()->deleteLater(); // it is what calls
    if (!descriptor.isOpen()) {
        m_report.socketError = QAbstractSocket::SocketResourceError;
        m_report.text = u"no descriptor left"_s;
        end();
        return;
    }
    m_wire = std::make_unique<TcpWire>(std::move(descriptor));
    connect(m_wire.get(), &TcpWire::inputCame, this, &TlsSocket::goOn);
    connect(m_wire.get(), &TcpWire::roomCame, this, &TlsSocket::moveOutput);
    m_engine = std::make_unique<TlsEngine>(m_settings->context, m_settings->host, *m_session, m_report);
    shakeHands();
}

void TlsSocket::goOn()
{
    if (m_hasEnded)
        return;
    m_piecesLeft = kPieces;
    if (!m_isVerified)
        shakeHands();
    else if (!m_isOpen)
        hear();
    else
        moveInput();
}

void TlsSocket::shakeHands()
{
    bool isDone = m_engine->shakeHands();
    while (!isDone && feed())
        isDone = m_engine->shakeHands();
    sendRest();
    if (isDone)
        encrypted();
    else if (isOver())
        end();
}

void TlsSocket::encrypted()
{
    const Result<> trusted = verified();
    if (!trusted) {
        m_session->ticket.reset();
        refuse(trusted.error());
        return;
    }
    m_isVerified = true;
    m_engine->keepTicket(*m_session);
    if (!m_careful || !m_engine->saysMore()) {
        open();
        return;
    }
    waitForRefusal(kSilences);
    hear();
}

void TlsSocket::refuse(Error why)
{
    m_hasEnded = true;
    m_channel->ended({ .reading = why, .writing = why });
    if (m_connecting)
        m_connecting->abort();
    if (m_wire)
        m_wire->close();
}

/// With TLS 1.3 a server refuses our certificate only after the handshake.
void TlsSocket::hear()
{
    bool isHeard = m_engine->hear();
    while (!isHeard && feed())
        isHeard = m_engine->hear();
    if (isHeard)
        open();
    else if (isOver())
        end();
}

void TlsSocket::waitForRefusal(int silences)
{
    if (silences == 0)
        open();
    else if (!m_isOpen && !m_hasEnded)
        QTimer::singleShot(kSilence, this, [this, silences] { waitForRefusal(silences - 1); });
}

void TlsSocket::open()
{
    if (m_hasEnded || std::exchange(m_isOpen, true))
        return;
    m_channel->opened();
    moveOutput();
    moveInput();
}

/// Nothing but the handshake has been read or written yet.
Result<> TlsSocket::verified()
{
    Result<> trusted = Error { .kind = ErrorKind::Cancelled, .subject = m_settings->peerName };
    m_channel->whileWanted([this, &trusted] {
        trusted = m_verifier.verifyServer(m_engine->peerChain(), m_settings->context->authorities(),
                                          m_settings->host);
    });
    return trusted;
}

void TlsSocket::resume()
{
    moveInput();
}

void TlsSocket::flush()
{
    if (m_isOpen)
        moveOutput();
}

/// What has come, one piece of it, to the engine. \return false: nothing has, the turn is over, or all is
bool TlsSocket::feed()
{
    if (m_piecesLeft == 0 || m_engine->isOver())
        return false;
    --m_piecesLeft;
    std::array<char, kPiece> piece; // NOLINT(*-member-init): written before it is read
    const qsizetype count = m_wire->receive(piece.data(), static_cast<qsizetype>(piece.size()));
    m_engine->feed(QByteArrayView(piece.data(), count));
    return count > 0;
}

void TlsSocket::moveInput()
{
    if (!m_isOpen || m_hasEnded)
        return;
    m_piecesLeft = kPieces;
    qsizetype moved = 0;
    bool isAll = false;
    while (!isAll) {
        const qsizetype room = m_channel->room();
        m_wire->awaitInput(room > 0);
        if (room == 0)
            break; // resume() goes on
        const qsizetype most = std::min(room, kBlock);
        QByteArray block = nextBlock(most);
        isAll = block.size() < most;
        moved += block.size();
        bring(std::move(block));
    }
    m_engine->keepTicket(*m_session);
    moveOutput(); // which may now have to say something for OpenSSL, too
    if (isAll && isOver())
        end();
    else if (moved > 0)
        restIfPiecemeal(moved);
}

/// What can be decrypted now.
QByteArray TlsSocket::nextBlock(qsizetype most)
{
    QByteArray block(most, Qt::Uninitialized);
    qsizetype done = m_engine->read(block.data(), most);
    while (done < most && feed())
        done += m_engine->read(block.data() + done, most - done);
    block.truncate(done);
    block.squeeze();
    return block;
}

void TlsSocket::bring(QByteArray block)
{
    if (block.isEmpty())
        return;
    const bool isBulk = m_flow > kMuch;
    m_channel->bring(std::move(block), isBulk);
    if (isBulk && !m_release->isActive())
        m_release->start(kLongestHold);
}

/// As much as the system takes. Before it is open that is only what OpenSSL has to say, and so it is after
/// the peer's end: what was to be written then is not said to be gone.
void TlsSocket::moveOutput()
{
    if (m_hasEnded)
        return;
    while (sendRest() && m_isOpen && !m_engine->isOver()) {
        if (m_outputDone == m_output.size()) {
            m_output = m_channel->takeOutput();
            m_outputDone = 0;
        }
        if (m_output.isEmpty()) {
            m_channel->outputGone();
            return;
        }
        const QByteArrayView next = QByteArrayView(m_output).sliced(m_outputDone);
        const qsizetype count = std::min(next.size(), kBlock);
        m_engine->write(next.first(count));
        m_outputDone += count;
    }
}

/// What is encrypted. \return false: the system takes no more, for now or for good
bool TlsSocket::sendRest()
{
    m_unsent = m_unsent.sliced(m_sent) + m_engine->takeOutput();
    m_sent = m_unsent.isEmpty() ? 0 : m_wire->send(m_unsent);
    const bool isRestLeft = m_sent < m_unsent.size();
    m_wire->awaitRoom(isRestLeft && m_wire->canSend());
    return !isRestLeft;
}

void TlsSocket::restIfPiecemeal(qsizetype moved)
{
    const auto now = std::chrono::steady_clock::now();
    m_flow = now - m_lastMove > kPause ? moved : m_flow + moved;
    if (m_flow > kMuch && moved < kLittle)
        m_channel->rest().restAtMost(kRest);
    m_lastMove = std::chrono::steady_clock::now();
}

bool TlsSocket::isOver() const
{
    return m_engine->isOver() || m_wire->end();
}

/// In order: the peer said that it will send no more (close_notify), and all it sent has been taken.
void TlsSocket::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    if (m_wire && m_report.socketError == QAbstractSocket::UnknownSocketError) {
        const int reason = m_wire->end().value_or(0);
        m_report.socketError = socketErrorOf(reason);
        m_report.text = describe(reason);
    }
    if (m_wire)
        m_wire->close();
    if (!m_isOpen)
        m_session->ticket.reset();
    TlsChannel::End how { .reading = error(), .writing = error() };
    if (m_isOpen && m_engine->hasEnded())
        how.reading.reset();
    else if (m_isOpen && how.reading->kind == ErrorKind::Unreachable)
        how.reading->code = codes::kCut;
    m_channel->ended(std::move(how));
}

} // namespace slipway::net
