// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <chrono>

namespace slipway::app {

/// One program on one data folder: two would overwrite each other's files. The first holds a lock file (with
/// its process id and the id of the boot, so that the lock of a program that was killed is taken over) and
/// listens on a socket beside it; a later one asks the first to show its window, and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        First, ///< the folder is ours now
        Shown, ///< another program has the folder, and shows its window
    };

    /// What a later program wants to see.
    struct Wish
    {
        QString page {}; ///< empty: where the window is
        QString host {}; ///< id or name; empty: none in particular

        friend bool operator==(const Wish &, const Wish &) = default;
    };

    /// \param dataFolder exists, for its owner only
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Blocks until one of the two is true, at most `patience`: before there is a window, at start. A folder
    /// that cannot be written to has no lock and is everybody's.
    /// \return Conflict, code "data-folder.in-use", subject the folder: another program has it and does not
    ///         answer
    Result<Claim> claim(const Wish &wish, std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Begins to hear later programs. After claim(), with an event loop.
    void listen();

signals:
    /// A later program was started.
    void showWanted(const slipway::app::SingleInstance::Wish &wish);

private:
    bool askFirst(const Wish &wish) const;
    void answer(QLocalSocket *client);

    QString m_folder;
    QString m_socketPath;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace slipway::app
