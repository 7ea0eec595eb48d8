// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QStringList>

namespace slipway::docker {

/// `error` with the code of the cause, where the engine's words tell one that we know:
///
/// - "conflict.name-taken": another container has the name
/// - "conflict.running", "conflict.paused", "conflict.not-running", "conflict.restarting": the container's
///   state does not allow it
/// - "conflict.removing": it is being removed already
/// - "conflict.auto-remove": the restart policy of a container that removes itself cannot be changed
/// - "conflict.image-used", "conflict.image-children", "conflict.image-tags": an image is used by a
/// container,
///   has images made from it, or has several names
/// - "conflict.volume-used", "conflict.network-used"
/// - "conflict.port-taken": the port of the host is in use
/// - "update.memory-swap": the limit of memory is above that of memory and swap together
/// - "platform.missing": the image was not made for this kind of machine
/// - "image.missing": the image is not on the host
///
/// Others keep their code. Source: messages of Docker Engine 20.10 to 28.
Error withCause(Error error);

/// Who is in the way, by the engine's words: ids of containers, or "address:port". May be empty.
QStringList inTheWay(const Error &error);

} // namespace slipway::docker
