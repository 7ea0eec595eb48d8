// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/host.h"
#include "provisioning/rotation.h"

#include <QList>
#include <QSet>
#include <QString>

namespace slipway::provisioning {

/// Authorities that no engine of ours trusts any more: somebody has said that they are to go, every engine of
/// their replacement has gone over, and no host relies on them, as one that was left out does.
QSet<QString> droppedAuthorities(const QList<Rotation> &rotations, const QList<docker::Host> &hosts);

} // namespace slipway::provisioning
