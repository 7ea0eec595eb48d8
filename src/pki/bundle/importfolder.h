// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pki/bundle/importing.h"

namespace slipway::pki {

enum class ImportOrigin {
    Folder, ///< a DOCKER_CERT_PATH: ca.pem, cert.pem, key.pem
    DockerContext,
    DockerMachine,
};

/// Files that somebody's tool keeps together, to be given to readImport() as they are.
struct ImportGroup
{
    ImportOrigin origin = ImportOrigin::Folder;
    QString name {}; ///< of the folder, the context or the machine
    QString folder {};
    QString endpoint {}; ///< "tcp://10.0.0.4:2376" where the tool has written it down; as it stands there
    bool skipsVerification = false; ///< the context has SkipTLSVerify: people must be told, we never do it
    std::vector<ImportFile> files {};
    QList<Error> problems {}; ///< files that were not read, with path and reason
};

/// One file that somebody has chosen: regular, no symbolic link, at most 1 MiB. Nothing is opened that would
/// block (a pipe) or do something (a device).
///
/// \return NotFound; Invalid ("file.too-large"); Local ("file.not-regular" for links, pipes, folders), with
/// the path
Result<ImportFile> readImportFile(const QString &path);

/// The files of a folder whose names say that they hold certificates or keys (.pem .crt .cer .der .key .p12
/// .pfx), 100 at most, not those of folders below it.
///
/// \return NotFound, Local: the folder itself cannot be read
Result<ImportGroup> readCertificateFolder(const QString &folder);

/// Every context below `dockerFolder` (usually ~/.docker) that has TLS files: contexts/meta/ID/meta.json and
/// contexts/tls/ID/docker/*, where ID is the SHA-256 of the name (docker/cli, cli/context/store). One that
/// breaks docker's own rules for names and IDs is left out and told of in `problems`.
std::vector<ImportGroup> findDockerContexts(const QString &dockerFolder, QList<Error> &problems);

/// Every machine of docker-machine: machine/machines/NAME with config.json, and machine/certs, where the
/// key of the authority is that all of them have in common (docker/machine, libmachine/persist,
/// libmachine/cert).
std::vector<ImportGroup> findDockerMachines(const QString &dockerFolder, QList<Error> &problems);

/// Puts the folder's name in front of names that several files have, so that what is said of one can be told
/// from what is said of another.
void tellApart(std::vector<ImportFile> &files);

} // namespace slipway::pki
