// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/localconnectors.h"
#include "net/stream/processstream.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

/// What an engine behind ssh is called in the Host header.
constexpr auto kHostHeader = "docker"_L1;

/// A part that begins with "-" would be taken for an option; blanks and control characters are in no name.
bool isSafePart(QStringView part)
{
    return !part.isEmpty() && !part.startsWith(u'-')
        && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

bool isSafeDestination(const QString &destination)
{
    const qsizetype at = destination.lastIndexOf(u'@');
    const QStringView whole(destination);
    return isSafePart(whole.mid(at + 1)) && (at < 0 || isSafePart(whole.first(at)));
}

/// Nothing that means something to the shell by which ssh runs itself for the jump, and one host only.
bool isSafeJump(const QString &jump)
{
    static const QRegularExpression pattern(
        uR"(\A(?:[A-Za-z0-9_.][A-Za-z0-9_.+-]*@)?)"
        uR"((?:[A-Za-z0-9_][A-Za-z0-9_.-]*|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?\z)"_s);
    return pattern.match(jump).hasMatch();
}

/// The program's absolute path; empty when there is none.
QString found(const QString &program)
{
    if (!QFileInfo(program).isAbsolute())
        return QStandardPaths::findExecutable(program);
    return QFileInfo(program).isExecutable() ? program : QString();
}

Task<Result<std::unique_ptr<ByteStream>>> failed(Error error)
{
    co_return Result<std::unique_ptr<ByteStream>>(error);
}

} // namespace

Result<std::unique_ptr<SshConnector>> SshConnector::create(QString destination, std::optional<quint16> port,
                                                           QString program, const QString &jump)
{
    const bool isSafe = isSafeDestination(destination) && (jump.isEmpty() || isSafeJump(jump));
    if (!isSafe || port == quint16(0)) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"endpoint.malformed"_s,
                       .subject = destination,
                       .detail = u"not a user and host that can be given to ssh"_s };
    }
    // A machine that vanishes is noticed within 30 seconds of silence, as with TLS (keepalive.h).
    QStringList arguments { u"-T"_s,
                            u"-o"_s,
                            u"ConnectTimeout=30"_s,
                            u"-o"_s,
                            u"ServerAliveInterval=10"_s,
                            u"-o"_s,
                            u"ServerAliveCountMax=3"_s };
    if (port)
        arguments << u"-p"_s << QString::number(*port);
    if (!jump.isEmpty())
        arguments << u"-J"_s << jump;
    arguments << u"--"_s << destination << u"docker"_s << u"system"_s << u"dial-stdio"_s;
    return std::unique_ptr<SshConnector>(
        new SshConnector(std::move(program), std::move(arguments), std::move(destination)));
}

SshConnector::SshConnector(QString program, QStringList arguments, QString name)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_name(std::move(name))
{
}

Task<Result<std::unique_ptr<ByteStream>>> SshConnector::open(std::stop_token stop)
{
    const QString program = found(m_program);
    if (program.isEmpty()) {
        return failed({ .kind = ErrorKind::Local,
                        .code = u"program.missing"_s,
                        .subject = m_program,
                        .detail = u"the program is not on the search path"_s });
    }
    return ProcessStream::start(program, m_arguments, m_name, ProcessGroup::Shared, std::move(stop));
}

QString SshConnector::peerName() const
{
    return kHostHeader;
}

} // namespace slipway::net
