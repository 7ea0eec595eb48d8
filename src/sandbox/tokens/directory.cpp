// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens/directory.h"

#include <algorithm>

namespace slipway::sandbox {

const SandboxPerson *Directory::person(const QString &userName) const
{
    const auto found =
        std::find_if(people.cbegin(), people.cend(), [&userName](const SandboxPerson &candidate) {
            return candidate.userName.compare(userName, Qt::CaseInsensitive) == 0;
        });
    return found == people.cend() ? nullptr : &*found;
}

const SandboxTenant *Directory::tenant(const QString &idOrDomain) const
{
    for (const SandboxTenant *tenant : { &home, &partner }) {
        const bool isIt = tenant->id.compare(idOrDomain, Qt::CaseInsensitive) == 0
            || tenant->domain.compare(idOrDomain, Qt::CaseInsensitive) == 0;
        if (isIt)
            return tenant;
    }
    return nullptr;
}

} // namespace slipway::sandbox
