// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::sandbox {

struct ShellRedirect
{
    enum class Kind { Write, Append, Read, Merge };
    Kind kind = Kind::Write;
    int from = 1; ///< the stream
    QString target {}; ///< a word as it stands, or the other stream's number
};

struct ShellCommand
{
    QStringList assignments {}; ///< name=word
    QStringList words {}; ///< as they stand, with their quotes
    QList<ShellRedirect> redirects {};
};

/// One step of a script: a pipeline to run, or where to go on.
struct ShellStep
{
    enum class Kind { Run, JumpIfFailed, JumpIfDone, Jump, ForBegin, ForNext };
    Kind kind = Kind::Run;
    QList<ShellCommand> pipeline {};
    bool isNegated = false;
    bool clears = false; ///< jumping is no failure
    QString variable {}; ///< of a for
    QStringList words {}; ///< of a for
    qsizetype target = 0;
};

/// A script of the small shell: simple commands with quotes, variables, redirections and pipes; ; && || !;
/// if, while, until, for, { }.
struct ShellScript
{
    QList<ShellStep> steps {};
    QString error {}; ///< the word at which it makes no sense; empty: it does
    bool isIncomplete = false; ///< another line is needed
};
ShellScript compileShell(const QString &text);

} // namespace slipway::sandbox
