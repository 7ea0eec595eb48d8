// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files/syncfolder.h"

#include "base/files/descriptor.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace slipway {

void syncFolder(const QString &folder)
{
    const Descriptor descriptor(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.isOpen())
        ::fsync(descriptor.get());
}

} // namespace slipway
