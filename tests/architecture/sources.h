// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace slipway::test {

/// A file of the project.
struct SourceFile
{
    QString path {}; ///< below the project's folder, e.g. "src/net/http.h"
    QString text {};
};

/// All files below the given folders of the project whose names end as given.
QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings);

/// C++ with comments and the contents of strings and characters blanked out; line ends stay where they are.
QString codeOnly(const QString &text);

/// The line, counted from 1, of a position.
qsizetype lineOf(const QString &text, qsizetype position);

} // namespace slipway::test
