// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace slipway::docker {

/// A name that can be offered for a file on any computer, made from one that a container chose: letters,
/// digits, ".", "_" and "-" of ASCII, everything else replaced by "_"; no dot or dash at the beginning, no
/// reserved name ("CON", "nul.txt"), at most 120 bytes with the suffix kept. Never empty.
QString offeredFileName(const QString &name);

/// `name`, one component of a path, as it may be written below a folder that a person chose: control,
/// bidirectional and invisible characters and what is not UTF-8 are replaced by "_". Empty for what cannot be
/// a name: "", ".", "..", with "/" or a zero byte, or above 255 bytes.
QByteArray writableName(QByteArrayView name);

} // namespace slipway::docker
