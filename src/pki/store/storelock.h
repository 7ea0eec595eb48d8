// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files/descriptor.h"
#include "base/result.h"

#include <QString>

namespace slipway::pki {

/// Keeps other instances of the program, and other stores of this one, from writing into the same data folder
/// for as long as it lives. The lock is on the folder itself (flock): it leaves no file behind, and goes with
/// the process however that ends.
class StoreLock final
{
public:
    /// Makes the folder when there is none, and waits for at most two seconds. What somebody who was killed
    /// has not moved aside yet (moveStoreAside()) is moved first. \return Conflict, code "store.busy":
    /// somebody else is writing; Local otherwise
    static Result<StoreLock> take(const QString &dataFolder);

private:
    explicit StoreLock(Descriptor folder)
        : m_folder(std::move(folder))
    {
    }

    Descriptor m_folder;
};

} // namespace slipway::pki
