// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain.h"

#include "base/async/event.h"

#include <qt6keychain/keychain.h>

#include <cstring>

namespace slipway::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kService = "slipway"_L1;

Error toError(const QKeychain::Job &job)
{
    Error error { .kind = ErrorKind::Local, .code = u"keychain.refused"_s, .detail = job.errorString() };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        error.kind = ErrorKind::NotFound;
        error.code = u"keychain.entry"_s;
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        error.code = u"keychain.unavailable"_s;
        break;
    default:
        break;
    }
    return error;
}

/// A job that dies with the frame that waits for it.
template <typename Job>
struct Held
{
    explicit Held(const QString &name)
        : job(new Job(kService))
    {
        job->setAutoDelete(false);
        job->setInsecureFallback(false);
        job->setKey(name);
    }
    ~Held() { job->deleteLater(); }
    Q_DISABLE_COPY_MOVE(Held)

    Job *job;
};

// outlives: `job` is held by the frame that waits for this
Task<> ended(QKeychain::Job &job)
{
    Event over;
    QObject::connect(&job, &QKeychain::Job::finished, over.receiver(), [&over] { over.fire(); });
    job.start();
    co_await over;
}

} // namespace

Keychain::~Keychain() = default;

Task<Result<Secret>> SystemKeychain::read(QString name)
{
    const Held<QKeychain::ReadPasswordJob> held(name);
    co_await ended(*held.job);
    if (held.job->error() != QKeychain::NoError)
        co_return toError(*held.job);
    const QByteArray bytes = held.job->binaryData();
    Secret secret(bytes);
    // In its place: the job has the same bytes, and fill() would leave them and write over a copy.
    ::explicit_bzero(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    co_return std::move(secret);
}

Task<Result<>> SystemKeychain::write(QString name, Secret secret)
{
    const Held<QKeychain::WritePasswordJob> held(name);
    QByteArray bytes = secret.reveal([](QByteArrayView secretBytes) { return secretBytes.toByteArray(); });
    held.job->setBinaryData(bytes);
    co_await ended(*held.job);
    held.job->setBinaryData({});
    bytes.fill('\0'); // now the only one that has them
    if (held.job->error() != QKeychain::NoError)
        co_return toError(*held.job);
    co_return Result<>();
}

Task<Result<>> SystemKeychain::remove(QString name)
{
    const Held<QKeychain::DeletePasswordJob> held(name);
    co_await ended(*held.job);
    const QKeychain::Error error = held.job->error();
    if (error != QKeychain::NoError && error != QKeychain::EntryNotFound)
        co_return toError(*held.job);
    co_return Result<>();
}

} // namespace slipway::app
