// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/shell/simshell.h"

#include <functional>

namespace slipway::sandbox {

/// The commands of the small shell: those of the shell itself, and in files of their own those of text, files
/// and the machine.
class ShellCommands final
{
public:
    explicit ShellCommands(SimShell &shell)
        : m_shell(shell)
    {
    }

    static bool knows(const QString &name) { return table().contains(name); }
    SimShell::Outcome run(const QStringList &words, const QByteArray &input);
    QByteArray topPage() const;
    /// Of whole numbers and variables, from left to right.
    QString sum(const QString &text) const;

private:
    using Outcome = SimShell::Outcome;
    using Command = std::function<Outcome(ShellCommands &)>;
    static const QMap<QString, Command> &table();

    // Of the shell itself.
    Outcome nothing() { return {}; }
    Outcome fails() { return { .code = 1 }; }
    Outcome cd();
    Outcome exit();
    Outcome exportVariable();
    Outcome readLine();
    Outcome test();
    Outcome which();
    // Text.
    Outcome echo();
    Outcome printf();
    Outcome cat();
    Outcome head();
    Outcome tail();
    Outcome grep();
    Outcome wc();
    Outcome seq();
    Outcome yes();
    // Files.
    Outcome ls();
    Outcome find();
    Outcome stat();
    Outcome mkdir();
    Outcome touch();
    Outcome rm();
    Outcome copy();
    Outcome chmod();
    Outcome pwd();
    // The machine.
    Outcome env();
    Outcome date();
    Outcome sleep();
    Outcome ps();
    Outcome top();
    Outcome stty();
    Outcome tty() const;
    Outcome clear();
    Outcome id();
    Outcome whoami();
    Outcome hostname() const;
    Outcome uname();
    Outcome uptime();
    Outcome df();
    Outcome freeMemory();
    Outcome colours();
    Outcome kill();

    bool has(QChar option) const;
    /// What test says of one operand: -n, -z, -e, -d and -f.
    bool holds(const QString &option, const QString &operand) const;
    QStringList operands() const;
    QString pathOf(const QString &word) const { return SimFiles::absolute(word, m_shell.m_folder); }
    SimFiles &files() const { return *m_shell.m_world.files; }
    Outcome complain(const QString &text, int code = 1) const;
    /// The contents of the files named, or the input; nullopt: somebody has to type it.
    std::optional<QByteArray> texts(Outcome &outcome) const;
    QString longRow(const QString &name, const SimFile &file) const;
    QString shownName(const QString &name, const SimFile &file) const;
    QByteArray listed(const QString &folder, const QStringList &names) const;
    QString userName() const;
    QList<SimProcess> innerProcesses() const;

    SimShell &m_shell;
    QStringList m_words;
    QByteArray m_input;
};

} // namespace slipway::sandbox
