// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/bytestream.h"

#include <QStringList>

namespace slipway::net {

/// A unix socket, e.g. /var/run/docker.sock.
class UnixConnector final : public StreamConnector
{
public:
    explicit UnixConnector(QString path);

    [[nodiscard]] Task<Result<std::unique_ptr<ByteStream>>> open(std::stop_token stop) override;
    QString peerName() const override;

private:
    QString m_path;
};

/// `ssh -T -o ConnectTimeout=30 -- HOST docker system dial-stdio`: one process a stream. ssh asks a silent
/// machine every 10 s and gives up after the third time. What ssh says on its standard error becomes the
/// error's detail. A missing program fails at once.
class SshConnector final : public StreamConnector
{
public:
    /// \param destination "user@host" or "host"; Invalid when a part starts with "-" (it would be an option)
    /// \param jump the host in between, for `ssh -J`: "user@host" or "user@host:22"; empty: directly. Invalid
    /// when it could be anything else, as ssh hands it to a shell
    static Result<std::unique_ptr<SshConnector>> create(QString destination, std::optional<quint16> port,
                                                        QString program = QStringLiteral("ssh"),
                                                        const QString &jump = {});

    [[nodiscard]] Task<Result<std::unique_ptr<ByteStream>>> open(std::stop_token stop) override;
    QString peerName() const override;

private:
    SshConnector(QString program, QStringList arguments, QString name);

    QString m_program;
    QStringList m_arguments;
    QString m_name;
};

} // namespace slipway::net
