// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace slipway::docker {

/// Why something was not taken along.
enum class LeftOutReason {
    Exists, ///< there is something of that name, and it was not to be replaced
    LeavingLink, ///< a link that leads out of the folder
    BrokenLink, ///< a hard link to something that was left out
    Special, ///< a device, a pipe or a socket
    Unsupported, ///< a kind of entry that cannot be read
    BadName, ///< a name that cannot be written here
    ThroughLink, ///< its folder is a symbolic link on this computer
};

struct LeftOut
{
    QString path {};
    LeftOutReason reason = LeftOutReason::Exists;
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// What was carried from or to a container.
struct TransferReport
{
    static constexpr qsizetype kMostNamed = 100;

    qint64 files = 0;
    qint64 folders = 0;
    qint64 links = 0;
    qint64 bytes = 0; ///< of files' contents
    qint64 leftOutCount = 0;
    QList<LeftOut> leftOut {}; ///< the first kMostNamed of them

    void leaveOut(const QString &path, LeftOutReason reason)
    {
        ++leftOutCount;
        if (leftOut.size() < kMostNamed)
            leftOut.append({ path, reason });
    }
    friend bool operator==(const TransferReport &, const TransferReport &) = default;
};

/// How far a transfer is.
struct TransferProgress
{
    qint64 bytes = 0; ///< so far
    qint64 total = 0; ///< 0: not known
    QString path {}; ///< under way now
    friend bool operator==(const TransferProgress &, const TransferProgress &) = default;
};

} // namespace slipway::docker
