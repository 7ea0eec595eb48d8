// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace slipway {

/// Writes what the program logs, redacted, to stderr and to `folder`/slipway.log, as long as it lives.
///
/// A line: time in UTC, level, category, text; control characters are made visible, so that nothing of
/// foreign origin can act on a terminal. Stamps (slipway.trace) go to the file only: trace::printToStderr()
/// shows them. The file is 0600; when it would pass the limit it becomes slipway.log.1, in place of an older
/// one. May be called from any thread. A file that cannot be written any longer (full disk) stops nothing.
class LogFile final
{
public:
    static constexpr qint64 kDefaultLimit = qint64 { 5 } * 1024 * 1024;

    /// Installs itself as Qt's message handler; one at a time.
    /// \param echo also to stderr
    /// \return Local when the folder is not private or the file cannot be made
    static Result<std::unique_ptr<LogFile>> open(const QString &folder, qint64 limit = kDefaultLimit,
                                                 bool echo = true);

    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    QString path() const;

private:
    class Writer;
    LogFile(std::unique_ptr<Writer> writer, bool echo);
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);

    static QtMessageHandler install(LogFile *log);

    std::unique_ptr<Writer> m_writer;
    bool m_echo;
    QtMessageHandler m_before;
};

/// One line of the log without its end, as LogFile writes it: redacted, on one line, of bounded length.
QString logLine(const QString &time, QtMsgType type, const QString &category, const QString &message);

} // namespace slipway
