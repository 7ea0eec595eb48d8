// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/tlssocket.h"

#include "net/stream/keepalive.h"
#include "net/stream/loopbackname.h"
#include "net/stream/peerverifier.h"

#include <QNetworkProxy>
#include <QTimer>

#include <algorithm>
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
/// What Qt decrypts ahead, and what is taken from it ahead.
constexpr qsizetype kReadBuffer = 128LL * 1024;
constexpr qsizetype kBlock = 128LL * 1024;
/// Encrypted bytes that are left after the peer has gone are decrypted within so many turns of the event
/// loop.
constexpr int kTurnsForTheRest = 8;
/// An engine writes a log line by line, each in a TLS record of its own. Once so much has come without a
/// pause, reading rests whenever little comes, and what comes meanwhile is read at once: that costs both
/// sides far less. Measured: longer, and the engine finds its socket full.
constexpr qsizetype kMuch = 2048LL * 1024;
constexpr qsizetype kLittle = 64LL * 1024;
constexpr auto kPause = 50ms;
constexpr auto kRest = 1ms;
/// So long a portion may be in the making.
constexpr auto kLongestHold = 10ms;

QList<QByteArray> toDer(const QList<QSslCertificate> &certificates)
{
    QList<QByteArray> der;
    der.reserve(certificates.size());
    for (const QSslCertificate &certificate : certificates)
        der.append(certificate.toDer());
    return der;
}

} // namespace

QList<QSslCertificate> TlsSession::chainOf(const QSslSocket &socket) const
{
    const QList<QSslCertificate> sent = socket.peerCertificateChain();
    const QSslCertificate own = socket.peerCertificate();
    if (sent.size() <= 1 && !chain.isEmpty() && chain.first() == own)
        return chain;
    return sent.isEmpty() && !own.isNull() ? QList<QSslCertificate> { own } : sent;
}

void TlsSession::keepTicket(const QSslSocket &socket)
{
    const QByteArray offered = socket.sslConfiguration().sessionTicket();
    if (!offered.isEmpty())
        ticket = offered;
}

TlsSocket::TlsSocket(std::shared_ptr<TlsChannel> channel, std::shared_ptr<const TlsSettings> settings,
                     std::shared_ptr<TlsSession> session, const PeerVerifier &verifier, bool careful)
    : m_channel(std::move(channel))
    , m_settings(std::move(settings))
    , m_session(std::move(session))
    , m_verifier(verifier)
    , m_careful(careful)
    , m_turnsLeft(kTurnsForTheRest)
{
}

TlsSocket::~TlsSocket()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
}

void TlsSocket::start()
{
    m_socket = std::make_unique<QSslSocket>();
    QSslConfiguration configuration = m_settings->configuration;
    configuration.setSessionTicket(m_session->ticket);
    m_socket->setSslConfiguration(configuration);
    m_socket->setReadBufferSize(kReadBuffer);
    m_release = std::make_unique<QTimer>();
    m_release->setSingleShot(true);
    m_release->setTimerType(Qt::PreciseTimer);
    connect(m_release.get(), &QTimer::timeout, this, [this] { m_channel->release(); });
    m_socket->setProxy(QNetworkProxy::NoProxy);
    listen();
    QTimer::singleShot(m_settings->connectTimeout, this, &TlsSocket::giveUp);
    m_socket->connectToHostEncrypted(connectAddress(m_settings->host), m_settings->port, m_settings->host);
}

void TlsSocket::listen()
{
    QSslSocket *socket = m_socket.get();
    connect(socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (!std::exchange(m_failed, true)) {
            m_report.socketError = error;
            m_report.text = m_socket->errorString();
        }
        QMetaObject::invokeMethod(this, &TlsSocket::lookForEnd, Qt::QueuedConnection);
    });
    connect(socket, &QSslSocket::disconnected, this, &TlsSocket::lookForEnd, Qt::QueuedConnection);
    // Else a request waits for the peer to acknowledge the end of a resumed handshake, which it delays by 40
    // ms. After a full one it must not overtake the refusal of our certificate, which the peer's reset would
    // follow.
    connect(socket, &QSslSocket::connected, this, [this] {
        if (!m_session->ticket.isEmpty())
            m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    });
    connect(socket, &QSslSocket::encrypted, this, &TlsSocket::encrypted);
    connect(socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_report.certificateErrors = errors; });
    connect(socket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type, const QString &) { m_report.alert = type; });
    connect(socket, &QSslSocket::newSessionTicketReceived, this, [this] {
        if (!m_isVerified)
            return;
        m_session->keepTicket(*m_socket);
        open();
    });
    connect(socket, &QSslSocket::readyRead, this, &TlsSocket::takeInput);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &TlsSocket::noteWritten);
}

void TlsSocket::giveUp()
{
    if (m_isVerified || m_hasEnded)
        return;
    m_hasEnded = true;
    const Error timeout { .kind = ErrorKind::Timeout,
                          .subject = m_settings->peerName,
                          .detail = u"no connection in time"_s };
    m_channel->ended({ .reading = timeout, .writing = timeout });
    m_socket->abort();
}

void TlsSocket::encrypted()
{
    m_report.wasEncrypted = true;
    if (m_failed || m_hasEnded)
        return;
    const Result<> trusted = verified();
    if (!trusted) {
        m_hasEnded = true;
        m_session->ticket.clear();
        m_channel->ended({ .reading = trusted.error(), .writing = trusted.error() });
        m_socket->abort();
        return;
    }
    m_isVerified = true;
    // After the handshake of TLS 1.3: a ticket, or a refusal; what Qt calls one until then resumes nothing.
    // Before 1.3, both were part of the handshake.
    const bool saysMore = m_socket->sessionProtocol() == QSsl::TlsV1_3;
    if (!saysMore)
        m_session->keepTicket(*m_socket);
    keepAlive(m_socket->socketDescriptor());
    if (m_careful && saysMore)
        waitForRefusal(kSilences);
    else
        open();
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
    // With TLS 1.3 a server refuses our certificate only after the handshake, and then resets the connection.
    // Writing to it would throw away the alert that says why, if it lies there unread: let the socket read
    // first.
    QMetaObject::invokeMethod(this, &TlsSocket::flush, Qt::QueuedConnection);
    moveSoon();
}

/// Nothing but the handshake has been read or written yet.
Result<> TlsSocket::verified()
{
    Result<> trusted = Error { .kind = ErrorKind::Cancelled, .subject = m_settings->peerName };
    m_channel->whileWanted([this, &trusted] {
        const QList<QSslCertificate> chain = m_session->chainOf(*m_socket);
        trusted = m_verifier.verifyServer(toDer(chain), m_settings->authorities, m_settings->host);
        if (trusted)
            m_session->chain = chain;
    });
    return trusted;
}

void TlsSocket::resume()
{
    moveInput();
}

void TlsSocket::flush()
{
    if (!m_isOpen)
        return;
    if (isOver()) {
        lookForEnd();
        return;
    }
    if (const QByteArray bytes = m_channel->takeOutput(); !bytes.isEmpty())
        m_socket->write(bytes);
    noteWritten();
}

void TlsSocket::noteWritten()
{
    if (m_isOpen && m_socket->bytesToWrite() == 0 && m_socket->encryptedBytesToWrite() == 0)
        m_channel->outputGone();
}

/// The socket emits readyRead() for every record, and at least for every 4 KB, that it has decrypted, and
/// keeps each in a buffer of its own until it is read. Read at once, they all use the same.
void TlsSocket::takeInput()
{
    const qsizetype had = m_block.size();
    if (const qsizetype some = std::min(m_socket->bytesAvailable(), kBlock - had); m_isOpen && some > 0) {
        m_block.resize(had + some);
        const qint64 got = m_socket->read(m_block.data() + had, some); // clazy:exclude=detaching-member
        m_block.truncate(had + std::max<qint64>(got, 0));
    }
    moveSoon();
}

void TlsSocket::moveSoon()
{
    if (!std::exchange(m_isMoveDue, true))
        QMetaObject::invokeMethod(this, &TlsSocket::moveInput, Qt::QueuedConnection);
}

void TlsSocket::moveInput()
{
    m_isMoveDue = false;
    if (!m_isOpen)
        return;
    qsizetype moved = 0;
    while (!m_block.isEmpty() || m_socket->bytesAvailable() > 0) {
        if (m_block.isEmpty())
            m_block = m_socket->read(kBlock);
        if (!moveBlock(&moved))
            return; // resume() goes on
    }
    if (isOver()) {
        lookForEnd();
    } else if (moved > 0) {
        if (!std::exchange(m_hasHeard, true))
            m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        restIfPiecemeal(moved);
    }
}

/// As much of the block as there is room for in the channel. \return false: there was none
bool TlsSocket::moveBlock(qsizetype *moved)
{
    const qsizetype room = m_channel->room();
    if (room <= 0)
        return false;
    QByteArray bytes = std::exchange(m_block, {});
    if (bytes.size() > room) {
        m_block = bytes.sliced(room);
        bytes.truncate(room);
    }
    *moved += bytes.size();
    const bool isBulk = m_flow > kMuch;
    m_channel->bring(std::move(bytes), isBulk);
    if (isBulk && !m_release->isActive())
        m_release->start(kLongestHold);
    return true;
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
    return m_failed || m_socket->state() != QAbstractSocket::ConnectedState;
}

/// The end counts once all that came before it has been taken: data, and the alert that says why, which Qt
/// may decrypt only some turns of the event loop later.
void TlsSocket::lookForEnd()
{
    if (m_hasEnded || !isOver())
        return;
    if (m_isOpen && (!m_block.isEmpty() || m_socket->bytesAvailable() > 0)) {
        moveInput();
    } else if (!m_report.alert && m_turnsLeft-- > 0) {
        QMetaObject::invokeMethod(this, &TlsSocket::lookForEnd, Qt::QueuedConnection);
    } else {
        if (!m_isOpen)
            m_session->ticket.clear();
        end();
    }
}

/// In order: the peer said that it will send no more (close_notify), and all it sent has been taken.
void TlsSocket::end()
{
    m_hasEnded = true;
    TlsChannel::End how { .reading = error(), .writing = error() };
    if (m_isOpen && m_report.alert == QSsl::AlertType::CloseNotify)
        how.reading.reset();
    else if (m_isOpen && how.reading->kind == ErrorKind::Unreachable)
        how.reading->code = codes::kCut;
    m_channel->ended(std::move(how));
}

} // namespace slipway::net
