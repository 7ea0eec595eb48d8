// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace slipway::test {

/// A Debian root to run the install script in: /usr of a debootstrapped system (made once, read-only), its
/// own /etc and /var, stand-ins for systemctl, apt-get and others, and a network of its own with nothing but
/// loopback.
class ScriptMachine final
{
public:
    /// Where the extension handler would put a script.
    static constexpr auto kScript = "/var/lib/waagent/custom-script/download/0/script.sh";

    /// Why there can be no such machine here; empty when there can. Makes the Debian system when it is
    /// missing, which takes a minute or some.
    static QString prepare();
    /// Where that Debian system is: for reading.
    static QString debian();

    ScriptMachine();

    /// Writes a file into the machine; folders are made.
    void write(const QString &path, const QByteArray &bytes, int mode = 0644) const;
    QByteArray read(const QString &path) const;
    bool exists(const QString &path) const;
    /// The permission bits, e.g. 0600; -1 when there is no such file.
    int mode(const QString &path) const;
    QStringList entries(const QString &path) const;
    /// Name, mode, inode, time of change and content of all that the script may touch.
    QByteArray snapshot() const;

    struct Run
    {
        int exitCode = -1;
        QByteArray out {};
        QByteArray error {};

        QByteArray lastLine() const;
    };
    /// Runs `commands` with /bin/sh in the machine. Whatever they leave running ends with them.
    Run run(const QByteArray &commands) const;
    /// Puts `script` where the extension handler would, and runs it `times` times in one go; gives the last
    /// run.
    Run runScript(const QByteArray &script, int times = 1, const QByteArray &before = {}) const;

private:
    QString path(const QString &inside) const { return m_root.path() + inside; }

    QTemporaryDir m_root;
};

} // namespace slipway::test

/// At the start of a test or of initTestCase(): skips it where such a machine cannot be made. With
/// SLIPWAY_REQUIRE_CHROOT=1 it fails.
#define SLIPWAY_NEEDS_DEBIAN(Machine)                                                                        \
    do {                                                                                                     \
        const QString whyNoMachine = slipway::test::Machine::prepare();                                      \
        if (!whyNoMachine.isEmpty() && qEnvironmentVariableIntValue("SLIPWAY_REQUIRE_CHROOT") == 1)          \
            QFAIL(qPrintable(whyNoMachine));                                                                 \
        if (!whyNoMachine.isEmpty())                                                                         \
            QSKIP(qPrintable(whyNoMachine));                                                                 \
    } while (false)
