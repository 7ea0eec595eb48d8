// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/stream/fdstream.h"

#include <QObject>
#include <QStringList>

namespace slipway::net {

class ChildProcess;

/// What a program belongs to. A group of its own ends with whatever the program has started in it, such as
/// the real program behind a script; but nothing in it can ask at the terminal that Slipway was started from.
enum class ProcessGroup { Shared, Own };

/// A stream to a program's standard input and output, through a socket pair, so that what is not read stays
/// with the system and one direction can be ended alone. Destroying it ends the program. With the program's
/// own end nothing more is to come, even if something that it has left behind holds its output open.
class ProcessStream final : public ByteStream
{
public:
    /// \param program absolute path
    /// \return Local with code "program.missing" when it cannot be started
    static Task<Result<std::unique_ptr<ByteStream>>>
    start(QString program, QStringList arguments, QString subject, ProcessGroup group, std::stop_token stop);
    ~ProcessStream() override;

    /// As ByteStream; the end of a program that failed is Unreachable with code "process.exit-<status>" and
    /// the end of its standard error as detail.
    [[nodiscard]] Task<Result<QByteArray>> read(qsizetype maximum, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> write(QByteArray bytes, std::stop_token stop) override;
    void closeWrite() override;

private:
    ProcessStream(std::unique_ptr<FdStream> pipe, std::shared_ptr<ChildProcess> child);

    std::unique_ptr<FdStream> m_pipe;
    std::shared_ptr<ChildProcess> m_child;
    QObject m_context {}; ///< of the connection that uses `m_pipe`
};

} // namespace slipway::net
