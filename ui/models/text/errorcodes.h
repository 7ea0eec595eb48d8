// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Sentences for the error codes of our own libraries, not translated yet (context "slipway::ui::words").
namespace slipway::ui::errorcodes {

/// A sentence in which %1 is the subject; nullptr when the code has none and the kind of the error decides.
const char *textAbout(QStringView code);
/// A sentence without a subject; nullptr when there is none.
const char *plainText(QStringView code);

} // namespace slipway::ui::errorcodes
