// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testpki.h"

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace slipway::test {

/// `openssl s_server` on loopback, which insists on a client certificate of `clientAuthority`. It prints what
/// it receives, unless it is "-quiet", and sends what it is told.
class OpensslServer final
{
public:
    OpensslServer(const TestIdentity &identity, const QByteArray &clientAuthority,
                  const QStringList &options);
    ~OpensslServer();
    Q_DISABLE_COPY_MOVE(OpensslServer)

    quint16 port() const { return m_port; }
    bool isListening() { return output().contains("ACCEPT"); }
    const QByteArray &errors() { return m_errors += m_process.readAllStandardError(); }
    const QByteArray &output() { return m_output += m_process.readAllStandardOutput(); }
    void tell(const QByteArray &line) { m_process.write(line); }
    /// Reads nothing and answers nothing, though the system still accepts bytes for it.
    void pause(bool on);

private:
    void write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder {};
    QProcess m_process {};
    QByteArray m_output {};
    QByteArray m_errors {};
    quint16 m_port = 0;
};

} // namespace slipway::test
