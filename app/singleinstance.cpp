// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QLoggingCategory>

#include <optional>

Q_LOGGING_CATEGORY(lcInstance, "slipway.app.instance", QtInfoMsg)

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLockName = "/slipway.lock"_L1;
constexpr auto kSocketName = "/slipway.socket"_L1;
constexpr auto kShown = "shown\n";
constexpr qint64 kLongestWish = 4096;
constexpr int kAnswerLimit = 2000; // milliseconds; a window that is busy for longer is asked again
constexpr int kBetweenTries = 100; // milliseconds

/// "show", page and host, each ended by a tab; then the end of the line.
QByteArray wishLine(const SingleInstance::Wish &wish)
{
    return "show\t"_ba + wish.page.simplified().toUtf8() + '\t' + wish.host.simplified().toUtf8() + '\n';
}

std::optional<SingleInstance::Wish> wishFrom(const QByteArray &line)
{
    const QList<QByteArray> fields = line.chopped(1).split('\t');
    if (fields.size() != 3 || fields.at(0) != "show")
        return std::nullopt;
    return SingleInstance::Wish { .page = QString::fromUtf8(fields.at(1)),
                                  .host = QString::fromUtf8(fields.at(2)) };
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_folder(dataFolder)
    , m_socketPath(dataFolder + kSocketName)
    , m_lock(dataFolder + kLockName)
{
    m_lock.setStaleLockTime(0); // a lock is as good as its process, however old
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *client = m_server.nextPendingConnection())
            answer(client);
    });
}

SingleInstance::~SingleInstance() = default;

Result<SingleInstance::Claim> SingleInstance::claim(const Wish &wish, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    bool isOurs = m_lock.tryLock(0);
    while (!isOurs && m_lock.error() == QLockFile::LockFailedError) {
        if (askFirst(wish))
            return Claim::Shown;
        if (deadline.hasExpired()) {
            return Error { .kind = ErrorKind::Conflict,
                           .code = u"data-folder.in-use"_s,
                           .subject = m_folder,
                           .detail = u"another Slipway uses %1 and does not answer"_s.arg(m_folder) };
        }
        isOurs = m_lock.tryLock(kBetweenTries);
    }
    if (!isOurs)
        qCInfo(lcInstance) << "the data folder cannot be locked";
    return Claim::First;
}

bool SingleInstance::askFirst(const Wish &wish) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(kAnswerLimit))
        return false;
    socket.write(wishLine(wish));
    return socket.waitForReadyRead(kAnswerLimit) && socket.readLine(kLongestWish) == kShown;
}

void SingleInstance::listen()
{
    if (!m_lock.isLocked())
        return;
    QLocalServer::removeServer(m_socketPath); // left by a program that was killed: we hold the lock
    if (!m_server.listen(m_socketPath))
        qCInfo(lcInstance).noquote() << "later programs will not be heard:" << m_server.errorString();
}

void SingleInstance::answer(QLocalSocket *client)
{
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    const auto read = [this, client] {
        if (client->bytesAvailable() > kLongestWish)
            client->abort();
        if (!client->canReadLine())
            return;
        if (const std::optional<Wish> wish = wishFrom(client->readLine(kLongestWish))) {
            emit showWanted(*wish);
            client->write(kShown);
        }
        client->disconnectFromServer();
    };
    connect(client, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace slipway::app
