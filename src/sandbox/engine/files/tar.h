// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/files/simfiles.h"

namespace slipway::sandbox {

struct TarEntry
{
    QString name {}; ///< as in the archive, without a slash at the end
    SimFile file {};
};

/// A tar archive (POSIX.1-2001: ustar, with pax headers for what does not fit into it).
QByteArray writeTar(const QList<TarEntry> &entries);

/// The entries of a tar archive: ustar, pax and GNU's long names. Devices are left out; a hard link is the
/// file that it stands for. Nullopt when it is none or is cut short.
std::optional<QList<TarEntry>> readTar(QByteArrayView archive);

} // namespace slipway::sandbox
