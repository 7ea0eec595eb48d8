// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secretdigest.h"

#include <QCryptographicHash>

namespace slipway {

QByteArray digestOf(const Secret &secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    secret.reveal([&hash](QByteArrayView bytes) { hash.addData(bytes); });
    return hash.result();
}

} // namespace slipway
