// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterquery.h"

#include <algorithm>
#include <utility>

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
        term.field = fields.contains(field) ? field : QString();
        term.text = (term.field.isEmpty() ? body : body.mid(colon + 1)).toLower();
        term.glob = term.text.contains(u'*') || term.text.contains(u'?');
        if (!term.text.isEmpty()) // "state:" is still being typed
            query.m_terms.append(term);
    }
    return query;
}

QString FilterQuery::unknownField() const
{
    for (const Term &term : m_terms) {
        const qsizetype colon = term.field.isEmpty() ? term.text.indexOf(u':') : -1;
        const QStringView name = QStringView(term.text).first(std::max<qsizetype>(colon, 0));
        const bool isName = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
        if (!name.isEmpty() && isName)
            return name.toString();
    }
    return {};
}

bool FilterQuery::matches(const Fields &fields) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&fields](const Term &term) {
        const QStringList texts = fields(term.field);
        const bool found = std::any_of(texts.begin(), texts.end(), [&term](const QString &text) {
            return term.glob ? globMatches(term.text, text.toLower())
                             : text.contains(term.text, Qt::CaseInsensitive);
        });
        return found != term.negated;
    });
}

bool FilterQuery::narrows(const FilterQuery &other) const
{
    return std::all_of(other.m_terms.begin(), other.m_terms.end(), [this](const Term &old) {
        return std::any_of(m_terms.begin(), m_terms.end(), [&old](const Term &term) {
            if (term == old)
                return true;
            const bool isPlain = !term.negated && !old.negated && !term.glob && !old.glob;
            return isPlain && term.field.isEmpty() && old.field.isEmpty() && term.text.contains(old.text);
        });
    });
}

bool globMatches(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1; ///< where to go on when what follows the last star does not fit
    qsizetype starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = ++p;
            starText = t;
        } else if (p < pattern.size() && (pattern[p] == u'?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace slipway::ui
