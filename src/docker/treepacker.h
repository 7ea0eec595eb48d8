// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files/descriptor.h"
#include "base/result.h"
#include "docker/transfer.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace slipway::docker {

/// Makes a tar archive of files and folders of this computer, piece by piece. Symbolic links are taken along
/// as links, except those that were named themselves. Devices, pipes and sockets are left out. Reads files:
/// for the thread pool. One thread at a time.
class TreePacker final
{
public:
    /// \param sources absolute paths; each becomes an entry of its own name
    explicit TreePacker(const QStringList &sources);

    /// The next bytes; empty at the end. \return Local when something cannot be read, or, with code
    /// "file.changed", became shorter while it was read
    Result<QByteArray> next();

    const TransferReport &report() const { return m_report; }
    QString currentPath() const { return m_path; }

private:
    struct Pending
    {
        QByteArray local {}; ///< path on this computer
        QByteArray name {}; ///< path in the archive
        bool followLink = false;
    };

    Result<QByteArray> beginNext();
    Result<QByteArray> beginFile(const Pending &item, int mode, qint64 size, qint64 modified);
    Result<> pushChildren(const Pending &folder);
    Result<QByteArray> moreData();

    QList<Pending> m_pending; ///< a stack: the last is the next
    Descriptor m_file {};
    qint64 m_left = 0; ///< bytes of the file under way
    qint64 m_size = 0;
    QString m_path {};
    bool m_ended = false;
    TransferReport m_report {};
};

} // namespace slipway::docker
