// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace slipway::sandbox {

/// Where the words of a script get what they stand for.
struct WordSources
{
    std::function<QString(const QString &name)> variable {};
    std::function<QString(const QString &sum)> sum {}; ///< $((...))
    std::function<QString(const QString &script)> output {}; ///< $(...)
    std::function<QStringList(const QString &folder)> names {}; ///< of files; the folder as it was written
};

/// What a word of a script stands for, as a POSIX shell expands it: one field, several when something
/// unquoted in it has blanks or is a pattern that matches files, or none.
QStringList expandedWord(const QString &word, const WordSources &sources);

} // namespace slipway::sandbox
