// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/droppedauthorities.h"

namespace slipway::provisioning {

QSet<QString> droppedAuthorities(const QList<Rotation> &rotations, const QList<docker::Host> &hosts)
{
    QSet<QString> dropped;
    for (const Rotation &rotation : rotations) {
        if (rotation.dropsOld && rotation.isFinished())
            dropped.insert(rotation.oldAuthority);
    }
    for (const docker::Host &host : hosts) {
        dropped.remove(host.authorityId);
        for (const QString &also : host.alsoTrusted)
            dropped.remove(also);
    }
    return dropped;
}

} // namespace slipway::provisioning
