// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::test {

using namespace Qt::StringLiterals;

QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &endings)
{
    const QDir project(QStringLiteral(SLIPWAY_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator found(project.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString path = found.next();
            const auto fits = [&](const QString &ending) { return path.endsWith(ending); };
            QFile file(path);
            if (std::any_of(endings.begin(), endings.end(), fits) && file.open(QIODevice::ReadOnly))
                files.append({ project.relativeFilePath(path), QString::fromUtf8(file.readAll()) });
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

QString codeOnly(const QString &text)
{
    // Comments; raw strings; strings; characters (a ' behind a digit only groups digits).
    static const QRegularExpression pattern(
        uR"re((?s)//[^\n]*|/\*.*?(?:\*/|$)|R"(?<mark>[^()\\\s]{0,16})\(.*?\)\k<mark>"|"(?:[^"\\\n]|\\.)*"|(?<![0-9A-Fa-f])'(?:[^'\\\n]|\\.)*')re"_s);
    QString code = text;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isComment = match.captured().startsWith(u'/');
        const qsizetype edge = isComment ? 0 : 1;
        for (qsizetype i = match.capturedStart() + edge; i < match.capturedEnd() - edge; ++i) {
            if (code.at(i) != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

qsizetype lineOf(const QString &text, qsizetype position)
{
    return QStringView(text).left(position).count(u'\n') + 1;
}

} // namespace slipway::test
