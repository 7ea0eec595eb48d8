// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"

#include <QLatin1StringView>
#include <QList>

#include <functional>

namespace slipway::docker {

/// hosts.json in the data folder, 0600, written whole and atomically; has a format version.
class HostStore final
{
public:
    static constexpr auto kDamaged = QLatin1StringView("hosts.damaged");

    explicit HostStore(const QString &dataFolder);

    /// The hosts in the order in which they were added; none when there is no file.
    /// \return Local, code "hosts.damaged": the file could not be understood and is now beside it as
    ///         hosts.json.bad-<time> (named in the detail); the next load() finds no file. Invalid, code
    ///         "hosts.newer-format": written by a newer Slipway, left alone. Local: cannot be read.
    Result<QList<Host>> load() const;
    /// Adds, or replaces the host of the same id: remembering twice is remembering once. A damaged file is
    /// kept as load() does, and does not stop this. Local, code "hosts.busy": another writer did not end in
    /// time.
    Result<> put(const Host &host) const;
    /// Forgetting what is not there is success.
    Result<> remove(const HostId &id) const;

private:
    Result<> change(const std::function<bool(QList<Host> &)> &edit) const;
    Result<QList<Host>> loadForChange() const;
    Result<> write(const QList<Host> &hosts) const;
    Error keepDamaged(const Error &reason) const;

    QString m_path;
};

} // namespace slipway::docker
