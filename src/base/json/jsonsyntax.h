// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace slipway {

/// How deep arrays and objects may stand in each other, so that a hostile text cannot exhaust the stack.
inline constexpr int kMaxJsonNesting = 128;

} // namespace slipway
