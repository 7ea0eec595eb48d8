// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slipway::test {

/// How a test proxy asks for a name and password, and whether it takes what comes: Basic (RFC 7617), or
/// Digest with MD5 (RFC 7616), checked for real.
class ProxyGate final
{
public:
    enum class Scheme { None, Basic, Digest };

    void setCredentials(Scheme scheme, const QByteArray &user, const QByteArray &password);
    /// A scheme that it would take as well, as it says: "Negotiate".
    void alsoOffer(const QByteArray &scheme) { m_alsoOffered = scheme; }

    /// \returns the answer to a request's `head` that asks for a password, or nothing for whoever may pass
    QByteArray refusal(const QByteArray &head);
    int refusedPasswords() const { return m_refusedPasswords; }

private:
    bool isRightDigest(const QByteArray &given) const;
    QByteArray challenge() const;

    Scheme m_scheme = Scheme::None;
    QByteArray m_user {};
    QByteArray m_password {};
    QByteArray m_alsoOffered {};
    int m_refusedPasswords = 0;
};

} // namespace slipway::test
