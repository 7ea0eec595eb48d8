// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/handles.h"

#include <QStringList>

#include <limits>

namespace slipway::pki {

using namespace Qt::StringLiterals;

QString drainErrors()
{
    QStringList reasons;
    while (const unsigned long code = ERR_get_error()) {
        const char *const reason = ERR_reason_error_string(code);
        reasons += reason ? QString::fromLatin1(reason) : u"error %1"_s.arg(code, 0, 16);
    }
    reasons.removeDuplicates();
    return reasons.join("; "_L1);
}

Error opensslError(ErrorKind kind, const QString &code, const QString &what)
{
    const QString reasons = drainErrors();
    return Error { .kind = kind,
                   .code = code,
                   .detail = reasons.isEmpty() ? what : what + ": "_L1 + reasons };
}

BioPtr readingBio(QByteArrayView bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max())
        return {};
    return BioPtr(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

X509Ptr fromDer(QByteArrayView der)
{
    const auto *const begin = reinterpret_cast<const unsigned char *>(der.data());
    const unsigned char *next = begin;
    X509Ptr certificate(d2i_X509(nullptr, &next, static_cast<long>(der.size())));
    if (certificate && next != begin + der.size()) {
        ERR_raise(ERR_LIB_ASN1, ASN1_R_TOO_LONG);
        return {};
    }
    return certificate;
}

QByteArray toDer(const X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int length = i2d_X509(certificate, &bytes);
    if (length <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char *>(bytes), length);
    OPENSSL_free(bytes);
    return der;
}

QByteArrayView written(BIO *memory)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(memory, &data);
    return length > 0 ? QByteArrayView(data, length) : QByteArrayView();
}

int noPassword(char *, int, int, void *)
{
    return -1;
}

} // namespace slipway::pki
