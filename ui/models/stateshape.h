// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace slipway::ui {

/// The six states that anything can have, the same everywhere: machines, hosts, containers, certificates,
/// operations. A state is always shown as shape, word and colour; the delegates know the shapes, the models
/// only say which.
enum class StateShape {
    Running, ///< filled circle, good
    Stopped, ///< hollow circle, muted
    Changing, ///< half circle, accent: starting, stopping, connecting
    Warning, ///< triangle
    Failed, ///< square with a bar
    Unknown, ///< dashed circle, muted
};

} // namespace slipway::ui

Q_DECLARE_METATYPE(slipway::ui::StateShape)
