// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/authority.h"
#include "pki/certificaterequest.h"
#include "sandbox/install/guest.h"

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoKey = 15; // exit status of the install script

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal([](QByteArrayView bytes) { return bytes.toByteArray(); });
}

bool isKeyOf(const Payload &payload, const QByteArray &key)
{
    const Result<pki::Certificate> certificate = pki::Certificate::parse(payload.certificate);
    return certificate && pki::checkKeyMatches(*certificate, Secret(key));
}

} // namespace

/// Unlike the script, a second run for the same marker makes another key: nobody has a certificate for the
/// first one that is not replaced by this.
Guest::ScriptRun Guest::makeKey(Machine &machine, const Payload &payload)
{
    const Result<pki::KeyedRequest> made = pki::makeCertificateRequest(pki::KeyType::EcP256);
    if (!made)
        return { kNoKey, {}, u"slipway: error: no key could be made\n"_s };
    machine.madeKey = bytesOf(made->privateKey);
    machine.madeKeyMarker = payload.marker;
    return { 0,
             u"slipway: a key was made; it stays on this machine\nslipway-request-%1\n%2"
             "slipway-request-end-%1\n%1"_s.arg(payload.marker, QString::fromLatin1(made->pem)),
             {} };
}

Guest::ScriptRun Guest::dropKey(Machine &machine, const Payload &payload)
{
    const bool isThere = machine.madeKeyMarker == QString(payload.marker).remove(u"-undo"_s);
    if (isThere) {
        machine.madeKey.clear();
        machine.madeKeyMarker.clear();
    }
    const QString said = isThere ? u"the key was taken away"_s : u"there is no key to take away"_s;
    return { 0, u"slipway: %1\n%2"_s.arg(said, payload.marker), {} };
}

Guest::ScriptRun Guest::runWithKeyHere(Machine &machine, Payload payload)
{
    if (machine.madeKeyMarker == payload.marker + u"-key"_s)
        payload.key = machine.madeKey;
    else if (machine.engine && isKeyOf(payload, machine.engine->key))
        payload.key = machine.engine->key;
    else
        return { kNoKey, {}, u"slipway: error: the key for this certificate is not on this machine\n"_s };
    ScriptRun script = runCertificateJob(machine, payload);
    if (script.exitStatus == 0) {
        machine.madeKey.clear();
        machine.madeKeyMarker.clear();
    }
    return script;
}

} // namespace slipway::sandbox
