// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scriptmachine.h"

namespace slipway::test {

/// A Debian root of its own where packages are really installed and their engine really runs: apt, dpkg and
/// dockerd are the system's. Only systemd is stood in for, by a program that starts units as they are
/// written, and the packages come from a folder.
class PackageMachine final
{
public:
    enum class Archive {
        Older, ///< its engine says 20.10.23
        Newest, ///< 20.10.24
    };

    /// Why there can be no such machine here; empty when there can. Fetches the packages when they are
    /// missing, which takes a minute or some.
    static QString prepare();

    PackageMachine();

    /// What apt finds from now on.
    void offer(Archive archive) const;
    QByteArray read(const QString &path) const;
    bool exists(const QString &path) const;
    /// Runs `commands` with /bin/sh after the machine has started what is enabled, as after a power failure.
    ScriptMachine::Run run(const QByteArray &commands) const;
    /// Puts `script` where the extension handler would and runs it, then `after`, whose output follows.
    ScriptMachine::Run runScript(const QByteArray &script, const QByteArray &after = {}) const;

private:
    void write(const QString &inside, const QByteArray &bytes) const;
    QString path(const QString &inside) const { return m_root.path() + inside; }

    QTemporaryDir m_root;
};

} // namespace slipway::test
