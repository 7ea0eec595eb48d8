// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pki/store/certificatestore.h"

#include <QStringList>

#include <functional>

namespace slipway::test {

struct Pair
{
    pki::KeyedCertificate before {};
    pki::KeyedCertificate after {};
};

const Pair &pair();

/// Opened, with a store key that needs no passphrase.
pki::CertificateStore storeIn(const QString &folder);
/// As the authority "a1".
Result<> put(pki::CertificateStore &store, const pki::KeyedCertificate &what);
/// "none", "Before", "After": what is there of the authority, whole. Anything else is a failure in words.
QString stateOf(const pki::CertificateStore &store);

/// A change of a store that can be cut short anywhere.
struct Operation
{
    std::function<void(pki::CertificateStore &)> prepare {};
    std::function<Result<>(pki::CertificateStore &)> run {};
    QStringList states {}; ///< the one before, and the one after
    QString folder = QStringLiteral("authorities"); ///< where it may leave things, and must not
    std::function<QString(const pki::CertificateStore &)> stateOf = &test::stateOf;
    /// Another change, which takes away what was left.
    std::function<Result<>(pki::CertificateStore &)> next = [](pki::CertificateStore &store) {
        return put(store, pair().after);
    };
    QStringList entries { QStringLiteral("a1") }; ///< of the folder, after the next change
};

/// "add", "replace", "remove", "confirm", "former", "encrypt", "set aside", "create the vault", "passphrase",
/// "recovery".
Operation operationOf(const QString &name);

} // namespace slipway::test
