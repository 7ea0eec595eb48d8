// SPDX-License-Identifier: GPL-3.0-or-later
#include "opensslserver.h"

#include "support/scriptedserver.h"

#include <csignal>

namespace slipway::test {

using namespace Qt::StringLiterals;

OpensslServer::OpensslServer(const TestIdentity &identity, const QByteArray &clientAuthority,
                             const QStringList &options)
{
    write(u"s.pem"_s, identity.certificate);
    write(u"s.key"_s, identity.key);
    write(u"ca.pem"_s, clientAuthority);
    {
        const ScriptedServer free;
        m_port = free.port();
    }
    m_process.setWorkingDirectory(m_folder.path());
    if (options.contains(u"-quiet"_s))
        m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(u"openssl"_s,
                    QStringList { u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(m_port), u"-cert"_s,
                                  u"s.pem"_s, u"-key"_s, u"s.key"_s, u"-CAfile"_s, u"ca.pem"_s, u"-Verify"_s,
                                  u"2"_s }
                        + options);
}

OpensslServer::~OpensslServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

void OpensslServer::pause(bool on)
{
    ::kill(static_cast<pid_t>(m_process.processId()), on ? SIGSTOP : SIGCONT);
}

void OpensslServer::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace slipway::test
