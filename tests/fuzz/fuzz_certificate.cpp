// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates and keys from files that people choose and servers that they reach.
#include "input.h"
#include "pki/certificate.h"
#include "pki/keypair.h"
#include "pki/verification.h"

using namespace slipway;
using namespace slipway::pki;
using slipway::fuzz::Input;
using slipway::fuzz::require;

namespace {

/// What was read can be written and read again, and is the same.
void checkAgain(const Certificate &certificate)
{
    const auto again = Certificate::parse(certificate.toPem());
    require(again && *again == certificate);
    for (const QString &text : { certificate.subject, certificate.issuer, certificate.commonName })
        require(!text.contains(QChar(u'\n')) && !text.contains(QChar(u'\0')));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Input input(data, size);
    const auto one = Certificate::parse(input.bytes());
    if (one)
        checkAgain(*one);
    const auto all = Certificate::parseAll(input.bytes());
    if (all) {
        require(all->size() <= Certificate::kMaxCertificates);
        for (const Certificate &each : *all)
            checkAgain(each);
        if (!all->isEmpty()) {
            VerificationRequest request { .roots = { all->last() }, .leaf = all->first() };
            request.intermediates = all->mid(1).first(std::min<qsizetype>(5, all->size() - 1));
            request.host = QStringLiteral("a.example");
            request.time = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
            request.crls = { input.bytes().toByteArray() };
            (void)verify(request);
        }
    }
    (void)keyFromPem(Secret(input.bytes().toByteArray()));
    return 0;
}
