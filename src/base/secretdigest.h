// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QByteArray>

namespace slipway {

/// To tell secrets apart without keeping them: SHA-256, which is of use for long random ones only (tokens,
/// not passwords).
QByteArray digestOf(const Secret &secret);

} // namespace slipway
