// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterquery.h"

#include <algorithm>

namespace slipway::ui {

namespace {

/// Splits at blanks; quotes keep them and are dropped.
QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            if (!word.isEmpty())
                words.append(std::exchange(word, {}));
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace

FilterQuery FilterQuery::parse(QStringView text, const QStringList &fields)
{
    FilterQuery query;
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        Term term;
        term.negated = word.size() > 1 && word.startsWith(u'-');
        const QString body = term.negated ? word.mid(1) : word;
        const qsizetype colon = body.indexOf(u':');
        const QString field = colon > 0 ? body.left(colon).toLower() : QString();
        if (fields.contains(field)) {
            term.field = field;
            term.text = body.mid(colon + 1);
        } else {
            term.text = body;
        }
        if (!term.text.isEmpty()) // "state:" is still being typed
            query.m_terms.append(term);
    }
    return query;
}

bool FilterQuery::matches(const Fields &fields) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&fields](const Term &term) {
        const QStringList texts = fields(term.field);
        const bool found = std::any_of(texts.begin(), texts.end(), [&term](const QString &text) {
            return text.contains(term.text, Qt::CaseInsensitive);
        });
        return found != term.negated;
    });
}

} // namespace slipway::ui
