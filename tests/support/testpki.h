// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace slipway::test {

/// A certificate with its key, both PEM.
struct TestIdentity
{
    QByteArray certificate {};
    QByteArray key {};
};

/// Certificates made by the `openssl` program, right and wrong ones, independent of our own code.
class TestPki final
{
public:
    struct Spec
    {
        QString commonName = QStringLiteral("localhost");
        QString names = QStringLiteral("DNS:localhost,IP:127.0.0.1"); ///< empty: no subjectAltName
        QString usage = QStringLiteral("serverAuth");
        QString start {}; ///< "20200101000000Z"; empty: now
        QString end {}; ///< empty: in 30 days
        bool rsa = false;
        bool ed25519 = false;
    };

    /// An authority of its own, with this name.
    explicit TestPki(const QString &name = QStringLiteral("Test Authority"));

    bool isValid() const { return !m_authority.certificate.isEmpty(); }
    const QByteArray &authority() const { return m_authority.certificate; }
    TestIdentity issue(const Spec &spec);
    TestIdentity selfSigned(const Spec &spec);

private:
    bool openssl(const QStringList &arguments) const;
    QByteArray contents(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    static QStringList newKey(const Spec &spec);

    QTemporaryDir m_folder {};
    TestIdentity m_authority {};
    int m_issued = 0;
};

} // namespace slipway::test
