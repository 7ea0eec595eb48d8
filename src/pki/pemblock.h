// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/handles.h"

namespace slipway::pki {

/// One block of a PEM text. May hold a private key when a file has both, so it is wiped.
struct PemBlock
{
    TextPtr name {};
    TextPtr header {};
    unsigned char *data = nullptr;
    long length = 0;

    PemBlock() = default;
    Q_DISABLE_COPY_MOVE(PemBlock)
    ~PemBlock() { OPENSSL_clear_free(data, static_cast<std::size_t>(length)); }

    /// False at the end of the text and at damage: isEndOfText() tells which.
    bool read(BIO *bio)
    {
        char *foundName = nullptr;
        char *foundHeader = nullptr;
        const bool ok = PEM_read_bio(bio, &foundName, &foundHeader, &data, &length) == 1;
        name.reset(foundName);
        header.reset(foundHeader);
        return ok;
    }

    QLatin1StringView kind() const { return QLatin1StringView(name.get()); }
    QByteArrayView bytes() const { return { data, length }; }

    bool isCertificate() const
    {
        return kind() == QLatin1StringView(PEM_STRING_X509)
            || kind() == QLatin1StringView(PEM_STRING_X509_OLD);
    }
    /// Encrypted ones too, and kinds that OpenSSL cannot read (OpenSSH's).
    bool isPrivateKey() const { return kind().endsWith(QLatin1StringView("PRIVATE KEY")); }
};

/// Whether the last failure of PemBlock::read() was no more than the end of the text.
inline bool isEndOfText()
{
    const unsigned long code = ERR_peek_last_error();
    return ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_NO_START_LINE;
}

} // namespace slipway::pki
