// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "pki/authority.h"
#include "pki/bundle/pkcs12.h"

#include <vector>

namespace slipway::pki {

// What an export writes. Pure: whoever writes it asks before anything is overwritten, makes folders 0700 and
// files with writePrivateFile().

struct ExportFile
{
    QString path {}; ///< below the folder that was chosen, with "/"
    Secret content {};
};

/// A client's identity as docker looks for it in DOCKER_CERT_PATH: ca.pem, cert.pem, key.pem (unencrypted:
/// docker's command line takes no other since version 23).
///
/// \param trusted PEM of the authorities that sign the engine's certificate
std::vector<ExportFile> folderExport(const KeyedCertificate &identity, QByteArrayView trusted);

/// What dockerd's tlscacert, tlscert and tlskey take: ca.pem, server-cert.pem, server-key.pem (unencrypted:
/// it takes no other).
///
/// \param clients PEM of the authorities whose identities the engine is to let in
std::vector<ExportFile> engineExport(const KeyedCertificate &server, QByteArrayView clients);

struct ContextRequest
{
    QString name {}; ///< see isContextName()
    QString description {};
    QString endpoint {}; ///< "tcp://vm1.example:2376"
};

/// docker/cli, cli/context/store: a letter or digit, then at least one of those or "_", ".", "+", "-";
/// "default" is docker's own.
bool isContextName(const QString &name);

/// A docker context below ~/.docker: contexts/meta/ID/meta.json and contexts/tls/ID/docker/{ca,cert,key}.pem,
/// where ID is the SHA-256 of the name. Then `docker --context NAME ps` works.
///
/// \return Invalid ("context.name", "endpoint.malformed")
Result<std::vector<ExportFile>> contextExport(const ContextRequest &request, const KeyedCertificate &identity,
                                              QByteArrayView trusted);

enum class Shell { Posix, Fish, PowerShell };

/// Lines that make docker's command line in this shell talk to `endpoint` with the files in `folder`:
/// DOCKER_HOST, DOCKER_TLS_VERIFY, DOCKER_CERT_PATH. Whatever is in the values stays a value.
///
/// \return Invalid ("environment.value") for control characters, which no shell can be trusted with
Result<QString> environmentLines(Shell shell, const QString &endpoint, const QString &folder);

/// An authority with its key and what it has issued, with the keys that are kept here and under the ids by
/// which hosts know them, to be kept somewhere else.
struct AuthorityBackup
{
    Pkcs12Entry authority {};
    std::vector<Pkcs12Entry> issued {};
};

/// One PKCS#12 file, so that other programs open it as well should Slipway be gone. readImport() finds all of
/// it again.
/// \return as writePkcs12(); Invalid ("authority.not-one")
Result<QByteArray> backUpAuthority(AuthorityBackup backup, const Secret &passphrase);

} // namespace slipway::pki
