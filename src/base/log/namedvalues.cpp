// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log/namedvalues.h"

#include "base/log/secretnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

/// A name, in quotes or not, and what separates it from its value. Possessive throughout: linear on any text.
const QRegularExpression &namePattern()
{
    static const QRegularExpression pattern(
        uR"re((?:(?<!\\)(?<quote>\\*+["'])|(?<![A-Za-z0-9_.\-])-{0,2}|(?<=%3[Ff]|%26))(?<name>[A-Za-z][A-Za-z0-9_.\-]*+)(?(<quote>)\k<quote>))re"
        uR"re([ \t]*+(?<separator>=>|[:=,]|%3[Dd])\s*+)re"_s);
    return pattern;
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

qsizetype backslashesBefore(QStringView text, qsizetype position)
{
    qsizetype count = 0;
    while (position - count > 0 && text.at(position - count - 1) == u'\\')
        ++count;
    return count;
}

/// The quote that ends a string, or the end of the text. `level` is how many backslashes its opening quote
/// has: 0 in plain JSON, 1 in JSON inside a JSON string, 3 one deeper. A quote that belongs to the content
/// has more of them.
qsizetype endOfString(QStringView text, qsizetype position, QChar quote, qsizetype level)
{
    for (qsizetype i = text.indexOf(quote, position); i >= 0; i = text.indexOf(quote, i + 1)) {
        const qsizetype backslashes = std::min(backslashesBefore(text, i), i - position);
        if (backslashes < level || backslashes % (2 * (level + 1)) == level)
            return i;
    }
    return text.size();
}

/// Just behind the bracket that closes the one at `position`, or the end of the text.
qsizetype endOfNested(QStringView text, qsizetype position)
{
    int depth = 0;
    for (qsizetype i = position; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuote(c))
            i = endOfString(text, i + 1, c, backslashesBefore(text, i));
        else if (c == u'{' || c == u'[')
            ++depth;
        else if ((c == u'}' || c == u']') && --depth == 0)
            return i + 1;
    }
    return text.size();
}

qsizetype endOfWord(QStringView text, qsizetype position, QStringView delimiters)
{
    const auto ends = [&](QChar c) { return c.isSpace() || delimiters.contains(c); };
    while (position < text.size() && !ends(text.at(position)))
        ++position;
    return position;
}

qsizetype endOfLine(QStringView text, qsizetype position)
{
    const qsizetype end = text.indexOf(u'\n', position);
    return end < 0 ? text.size() : end;
}

/// Where a named value stands and what it is, once its name and separator are known.
struct Candidate
{
    QStringView text;
    qsizetype nameBegin = 0; ///< with the quote
    qsizetype valueBegin = 0;
    qsizetype quoteLength = 0; ///< of the name's
    QStringView separator;
    NameMeaning meaning = NameMeaning::Harmless;

    bool isLoose() const { return quoteLength == 0 && separator == u":"; } ///< a header, YAML, or a sentence
    bool beginsLine() const
    {
        const QStringView before = text.left(nameBegin);
        return QStringView(before.mid(before.lastIndexOf(u'\n') + 1)).trimmed().isEmpty();
    }
    QStringView value() const { return text.mid(valueBegin); }
};

struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// "invalid_token: the token ..." names a problem, not a secret.
bool namesAProblem(QStringView name)
{
    static const QRegularExpression pattern(
        u"^(?:invalid|expired|missing|bad|wrong|unknown|unsupported|incorrect|no|not)(?![a-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression camel(
        u"^(?:Invalid|Expired|Missing|Bad|Wrong|Unknown|Unsupported|Incorrect)[A-Z]"_s);
    return pattern.match(name).hasMatch() || camel.match(name).hasMatch();
}

bool isHarmlessCode(QStringView value)
{
    static const QRegularExpression pattern(u"^(?:[A-Za-z/]{0,64}|-?[0-9]{1,6})$"_s);
    return pattern.match(value).hasMatch();
}

/// The content of a value in quotes; nothing when it is not in quotes.
std::optional<Range> quotedValue(const Candidate &candidate)
{
    const QStringView text = candidate.text;
    qsizetype quoteAt = candidate.valueBegin;
    while (quoteAt < text.size() && text.at(quoteAt) == u'\\')
        ++quoteAt;
    if (quoteAt >= text.size() || !isQuote(text.at(quoteAt)))
        return std::nullopt;
    const qsizetype level = quoteAt - candidate.valueBegin;
    const qsizetype end = endOfString(text, quoteAt + 1, text.at(quoteAt), level);
    return Range { quoteAt + 1, end < text.size() ? std::max(quoteAt + 1, end - level) : end };
}

/// Behind `name=` or `name%3D`.
qsizetype endOfAssigned(const Candidate &candidate)
{
    const qsizetype begin = candidate.valueBegin;
    const qsizetype end = endOfWord(candidate.text, begin, u"&;,\"'<>)]}");
    if (!candidate.separator.startsWith(u'%'))
        return end;
    const qsizetype encoded = candidate.text.mid(begin, end - begin).indexOf(u"%26");
    return encoded < 0 ? end : begin + encoded;
}

/// The part of the text that has to go, without the quotes around it.
Range valueOf(const Candidate &candidate)
{
    const QStringView text = candidate.text;
    const qsizetype begin = candidate.valueBegin;
    if (const std::optional<Range> quoted = quotedValue(candidate))
        return *quoted;
    if (candidate.separator == u",")
        return { begin, begin }; // only a list of quoted pairs
    if (candidate.isLoose() && candidate.meaning == NameMeaning::Header)
        return { begin, endOfLine(text, begin) };
    if (begin < text.size() && (text.at(begin) == u'{' || text.at(begin) == u'['))
        return { begin, endOfNested(text, begin) };
    if (candidate.isLoose())
        return { begin, candidate.beginsLine() ? endOfLine(text, begin) : endOfWord(text, begin, {}) };
    if (candidate.separator == u":")
        return { begin, endOfWord(text, begin, u",}]") };
    return { begin, endOfAssigned(candidate) };
}

bool isSecret(const Candidate &candidate, QStringView name, QStringView value)
{
    static constexpr std::array<QStringView, 4> kNoSecrets { u"true", u"false", u"null", u"" };
    if (std::find(kNoSecrets.begin(), kNoSecrets.end(), value.trimmed()) != kNoSecrets.end())
        return false;
    if (candidate.meaning == NameMeaning::Code)
        return !candidate.isLoose() && !isHarmlessCode(value);
    if (candidate.isLoose())
        return candidate.meaning != NameMeaning::WeakSecret && !namesAProblem(name);
    return true;
}

/// What has to go behind one name; nothing when there is no secret.
std::optional<Range> secretAt(const QString &text, const QRegularExpressionMatch &match,
                              const QString &replacement)
{
    const QStringView name = match.capturedView(u"name"_s);
    const Candidate candidate { .text = text,
                                .nameBegin = match.capturedStart(),
                                .valueBegin = match.capturedEnd(),
                                .quoteLength = match.capturedLength(u"quote"_s),
                                .separator = match.capturedView(u"separator"_s),
                                .meaning = meaningOf(name) };
    if (candidate.meaning == NameMeaning::Harmless || candidate.value().startsWith(replacement))
        return std::nullopt;
    const qsizetype gap = match.capturedEnd(u"separator"_s);
    if (candidate.isLoose() && candidate.text.sliced(gap, candidate.valueBegin - gap).contains(u'\n'))
        return std::nullopt;
    const Range range = valueOf(candidate);
    const QStringView value = candidate.text.sliced(range.begin, range.end - range.begin);
    if (value.startsWith(replacement) || !isSecret(candidate, name, value))
        return std::nullopt;
    return range;
}

} // namespace

QString withoutNamedSecrets(const QString &text, const QString &replacement)
{
    QString result;
    qsizetype copied = 0;
    QRegularExpressionMatch match = namePattern().match(text);
    while (match.hasMatch()) {
        qsizetype next = match.capturedEnd(u"separator"_s);
        if (const std::optional<Range> secret = secretAt(text, match, replacement)) {
            result += QStringView(text).sliced(copied, secret->begin - copied);
            result += replacement;
            copied = next = secret->end;
        }
        match = namePattern().match(text, next);
    }
    result += QStringView(text).sliced(copied);
    return result;
}

} // namespace slipway
