// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/tar.h"
#include "docker/transfer.h"

#include <QString>

namespace slipway::docker {

struct ExtractionOptions
{
    bool overwrite = false; ///< files that exist are replaced; folders are always joined
    QString rename {}; ///< for an archive of one file: what to call it; empty: by its own name
    QString into {}; ///< a folder in the folder, made where it is missing, for all of it; empty: none
};

/// Writes what a tar archive from a container holds below one folder, and never anywhere else, whatever the
/// archive says. The archive is not trusted:
///
/// - an absolute path or one with ".." ends everything: Protocol, code "archive.hostile";
/// - no symbolic link is followed on the way, neither one of the archive nor one that was there before;
/// - links that could lead out of the folder, devices, pipes and names that cannot be written are left out;
/// - setuid, setgid and sticky bits, owners and attributes are not taken over;
/// - a file has another name until it is whole, so that a broken transfer never looks like a file.
///
/// Files of this computer are read and written: for the thread pool. One thread at a time.
class Extraction final : public TarSink
{
public:
    /// \param folder exists
    Extraction(const QString &folder, ExtractionOptions options);
    ~Extraction() override;

    /// Opens the folder. \return Local with the reason
    Result<> open();
    /// The next bytes of the archive. \return what TarReader says, Local when something cannot be written (no
    /// space, no permission), Protocol "archive.hostile"
    Result<> feed(QByteArrayView bytes);
    /// The archive has ended: makes the links. \return as feed(), and Unreachable when it was cut short
    Result<TransferReport> finish();
    const TransferReport &report() const;

    Result<> begin(const TarEntry &entry) override;
    Result<> data(QByteArrayView bytes) override;
    Result<> end() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace slipway::docker
