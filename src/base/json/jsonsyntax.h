// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace slipway {

/// How deep arrays and objects may stand in each other, so that a hostile text cannot exhaust the stack.
inline constexpr int kMaxJsonNesting = 128;

/// Where a text stops being JSON (RFC 8259): the first byte that no JSON text can have there, or the text's
/// size when it only ends too early. For messages, once the parser has refused the text: it does not say
/// where. \return -1 when no mistake is found (a number that is too large is none of the grammar)
qsizetype jsonErrorOffset(QByteArrayView text);

} // namespace slipway
