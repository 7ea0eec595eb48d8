// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"

#include <QList>

namespace slipway::docker {

/// hosts.json in the data folder, 0600, written whole and atomically; has a format version. A damaged file is kept
/// beside it as hosts.json.bad-<time> and reported.
class HostStore final
{
public:
    explicit HostStore(QString dataFolder);

    Result<QList<Host>> load() const;
    /// Adds, or replaces the host of the same id: remembering twice is remembering once.
    Result<> put(const Host &host) const;
    Result<> remove(const HostId &id) const;

private:
    QString m_path;
};

} // namespace slipway::docker
