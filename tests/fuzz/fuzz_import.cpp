// SPDX-License-Identifier: GPL-3.0-or-later
// Files that people import: PEM in any mix, DER, PKCS#12, encrypted keys; and what a server says to a probe.
#include "input.h"
#include "pki/bundle/importing.h"
#include "pki/diagnosis/diagnose.h"

using namespace slipway;
using namespace slipway::pki;
using slipway::fuzz::Input;
using slipway::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Input input(data, size);
    const QDateTime now(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
    std::vector<ImportFile> files;
    files.push_back({ .name = QStringLiteral("a"), .bytes = Secret(input.bytes()) });
    const ImportResult result = readImport(files, Secret("password"), now);
    // Whatever it is, something is said of it.
    require(!result.sets.empty() || !result.findings.isEmpty());
    for (const ImportSet &set : result.sets)
        require(!set.own.certificate.der.isEmpty() && (set.hasKey() == !set.keyFile.isEmpty()));

    ProbeHandshake handshake(QStringLiteral("a.example"), {}, Secret());
    handshake.advance({});
    handshake.advance(input.bytes());
    const TlsObservation seen = handshake.observation();
    require(!seen.isEncrypted); // nobody can answer our key share by chance
    diagnose({ .host = QStringLiteral("a.example"),
               .port = 2376,
               .anonymous = seen,
               .plainAnswer = HttpObservation::parse(input.bytes().toByteArray()),
               .now = now });
    return 0;
}
