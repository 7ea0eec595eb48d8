// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/csv.h"

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

/// Also in full width: some spreadsheets take these for the same.
bool looksLikeFormula(const QString &cell)
{
    static const QString starts = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    const auto first = std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return c != u' '; });
    return first != cell.cend() && (starts.contains(*first) || *first < u' ');
}

QString csvCell(QString cell)
{
    const bool guarded = looksLikeFormula(cell);
    if (guarded)
        cell.prepend(u'\'');
    const auto needsQuotes = [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; };
    const bool hasEdge = cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!guarded && !hasEdge && std::none_of(cell.cbegin(), cell.cend(), needsQuotes))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray csvDocument(const QList<QStringList> &records)
{
    QString text = u"\uFEFF"_s;
    for (const QStringList &record : records) {
        for (qsizetype i = 0; i < record.size(); ++i) {
            if (i > 0)
                text += u',';
            text += csvCell(record.at(i));
        }
        text += u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace slipway::ui
