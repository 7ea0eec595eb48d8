// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/installedextension.h"

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

bool isWord(const QString &text, QLatin1StringView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

bool InstalledExtension::isChanging() const
{
    const QString &state = extension.provisioningState;
    if (isWord(state, "Creating"_L1) || isWord(state, "Updating"_L1) || isWord(state, "Deleting"_L1))
        return true;
    return std::any_of(statuses.cbegin(), statuses.cend(), [](const InstanceStatus &status) {
        return status.code.contains("/transitioning"_L1, Qt::CaseInsensitive);
    });
}

bool InstalledExtension::hasFailed() const
{
    if (isWord(extension.provisioningState, "Failed"_L1))
        return true;
    return std::any_of(statuses.cbegin(), statuses.cend(),
                       [](const InstanceStatus &status) { return isWord(status.level, "Error"_L1); });
}

} // namespace slipway::azure
