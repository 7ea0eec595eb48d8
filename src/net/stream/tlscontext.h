// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <memory>

struct ssl_ctx_st; // of OpenSSL
struct x509_st;

namespace slipway::net {

struct TlsIdentity;

/// What all connections of one connector have in common: who we are, whom we trust, versions and protocols.
/// Made once, as reading a key and a certificate takes OpenSSL longer than a handshake. The key is read where
/// it lies and is nowhere but with OpenSSL, which wipes it. Never changes; may be used by several threads.
class TlsContext final
{
public:
    /// \return Invalid with "identity.unreadable", and with "identity.key-mismatch" when the key is not that
    /// of the certificate
    static Result<std::shared_ptr<const TlsContext>> create(const TlsIdentity &identity);

    ssl_ctx_st *get() const { return m_context.get(); }
    const QList<QByteArray> &authorities() const { return m_authorities; } ///< DER

private:
    struct Free
    {
        void operator()(ssl_ctx_st *context) const noexcept;
    };
    using Handle = std::unique_ptr<ssl_ctx_st, Free>;

    TlsContext(Handle context, QList<QByteArray> authorities);

    Handle m_context;
    QList<QByteArray> m_authorities;
};

QByteArray toDer(const x509_st &certificate);

} // namespace slipway::net
