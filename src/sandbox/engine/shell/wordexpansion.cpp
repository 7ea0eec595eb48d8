// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/shell/wordexpansion.h"

#include <QRegularExpression>

#include <utility>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind a $ at `at`; moves `at` behind it.
QString substituted(const QString &text, qsizetype &at, const WordSources &sources)
{
    static const QRegularExpression kName(u"\\G(?:[A-Za-z_][A-Za-z0-9_]*|[0-9?$#])"_s);
    static const QRegularExpression kBraces(u"\\G\\{([A-Za-z_0-9?]+)(?::?-([^}]*))?\\}"_s);
    static const QRegularExpression kSum(u"\\G\\(\\(([^()]*)\\)\\)"_s);
    const qsizetype start = at + 1;
    if (const auto match = kName.match(text, start); match.hasMatch()) {
        at = match.capturedEnd();
        return sources.variable(match.captured());
    }
    if (const auto match = kBraces.match(text, start); match.hasMatch()) {
        at = match.capturedEnd();
        const QString value = sources.variable(match.captured(1));
        return value.isEmpty() ? match.captured(2) : value;
    }
    if (const auto match = kSum.match(text, start); match.hasMatch()) {
        at = match.capturedEnd();
        return sources.sum(match.captured(1));
    }
    if (start < text.size() && text.at(start) == u'(') {
        const qsizetype end = text.lastIndexOf(u')');
        at = end < 0 ? text.size() : end + 1;
        return sources.output(text.mid(start + 1, end - start - 1));
    }
    at = start;
    return u"$"_s;
}

/// The fields that a word has come to so far.
struct Expansion
{
    QStringList fields {};
    QString field {};
    bool hasField = false;
    bool hasPattern = false; ///< an unquoted * or ?
    QChar quote {};

    void add(const QString &value)
    {
        static const QRegularExpression kBlanks(u"\\s+"_s);
        const QStringList parts =
            quote.isNull() ? value.split(kBlanks, Qt::SkipEmptyParts) : QStringList { value };
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (part > 0)
                fields.append(std::exchange(field, {}));
            field += parts.at(part);
            hasField = true;
        }
    }

    /// A character as it stands, or a quotation mark.
    void add(QChar c)
    {
        const bool isMark = (c == u'\'' || c == u'"') && (quote.isNull() || quote == c);
        if (isMark)
            quote = quote.isNull() ? c : QChar();
        else
            field += c;
        hasPattern = hasPattern || (quote.isNull() && (c == u'*' || c == u'?'));
        hasField = true;
    }
};

QStringList globbed(const QString &word, const WordSources &sources)
{
    const qsizetype slash = word.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : word.left(slash + 1);
    const QRegularExpression pattern(QRegularExpression::wildcardToRegularExpression(word.mid(slash + 1)));
    QStringList found;
    const QStringList names = sources.names(folder);
    for (const QString &name : names) {
        if (!name.startsWith(u'.') && pattern.match(name).hasMatch())
            found.append(folder + name);
    }
    return found.isEmpty() ? QStringList { word } : found;
}

} // namespace

QStringList expandedWord(const QString &word, const WordSources &sources)
{
    if (word == u"~")
        return { sources.variable(u"HOME"_s) };
    Expansion expansion;
    for (qsizetype i = 0; i < word.size();) {
        const QChar c = word.at(i);
        const QChar next = i + 1 < word.size() ? word.at(i + 1) : QChar();
        const bool isEscape = c == u'\\' && !next.isNull()
            && (expansion.quote.isNull()
                || (expansion.quote == u'"' && QStringView(u"\"$\\`").contains(next)));
        if (c == u'$' && expansion.quote != u'\'') {
            expansion.add(substituted(word, i, sources));
        } else if (isEscape) {
            expansion.field += next;
            expansion.hasField = true;
            i += 2;
        } else {
            expansion.add(c);
            ++i;
        }
    }
    if (expansion.hasField)
        expansion.fields +=
            expansion.hasPattern ? globbed(expansion.field, sources) : QStringList { expansion.field };
    return expansion.fields;
}

} // namespace slipway::sandbox
