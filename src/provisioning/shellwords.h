// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace slipway::provisioning {

/// `word` as a POSIX shell reads it back unchanged: bare when nothing in it means anything to a shell, else
/// in single quotes.
QString shellWord(const QString &word);

/// The words of one command, each quoted as needed.
QString shellCommand(const QStringList &words);

} // namespace slipway::provisioning
