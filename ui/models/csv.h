// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace slipway::ui {

/// Records as a CSV file: RFC 4180 (commas, CRLF, quotes doubled) in UTF-8 with a byte order mark, which
/// spreadsheets need to read names right. A cell that a spreadsheet would take for a formula (it begins with
/// =, +, -, @ or a control character, also after blanks) gets an apostrophe in front. Pure.
QByteArray csvDocument(const QList<QStringList> &records);

} // namespace slipway::ui
