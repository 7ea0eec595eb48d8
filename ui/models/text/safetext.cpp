// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/safetext.h"

#include <algorithm>
#include <iterator>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

/// What cannot be seen, or changes how its neighbours are seen. Source: Unicode 15, general categories Cc and
/// Cf, and the blank letters that names are forged with.
constexpr Range kInvisible[] = {
    { 0x00, 0x1F },     { 0x7F, 0x9F },     { 0xAD, 0xAD },       { 0x34F, 0x34F },   { 0x61C, 0x61C },
    { 0x115F, 0x1160 }, { 0x17B4, 0x17B5 }, { 0x180B, 0x180F },   { 0x200B, 0x200F }, { 0x2028, 0x202E },
    { 0x2060, 0x206F }, { 0x3164, 0x3164 }, { 0xD800, 0xDFFF },   { 0xFEFF, 0xFEFF }, { 0xFFA0, 0xFFA0 },
    { 0xFFF9, 0xFFFB }, { 0xFFFE, 0xFFFF }, { 0xE0000, 0xE0FFF },
};

bool isInvisible(char32_t c)
{
    return std::any_of(std::begin(kInvisible), std::end(kInvisible),
                       [c](const Range &range) { return c >= range.first && c <= range.last; });
}

QString visible(char32_t c)
{
    return u"[U+%1]"_s.arg(static_cast<uint>(c), 4, 16, '0'_L1).toUpper();
}

/// One character or a pair of surrogates, from `at` on.
char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

/// The digits from `at` on without leading zeros; `at` moves behind them.
QStringView takeNumber(QStringView text, qsizetype &at)
{
    while (at < text.size() && text.at(at) == u'0')
        ++at;
    const qsizetype first = at;
    while (at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9')
        ++at;
    return text.sliced(first, at - first);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int compareSizes(qsizetype a, qsizetype b)
{
    return a == b ? 0 : a < b ? -1 : 1;
}

int compareNumbers(QStringView a, QStringView b)
{
    const int order = compareSizes(a.size(), b.size());
    return order != 0 ? order : a.compare(b);
}

} // namespace

QString plain(QStringView text, bool multiLine)
{
    qsizetype clean = 0;
    while (clean < text.size() && !isInvisible(text.at(clean).unicode()))
        ++clean;
    if (clean == text.size())
        return text.toString();

    QString out = text.first(clean).toString();
    for (qsizetype i = clean; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        const qsizetype units = c > 0xFFFF ? 2 : 1;
        if (c == '\n' || c == '\t')
            out += multiLine ? QChar(static_cast<char16_t>(c)) : QChar(u' ');
        else if (isInvisible(c))
            out += visible(c);
        else
            out += text.sliced(i, units);
        i += units;
    }
    return out;
}

QString toolTipText(QStringView text)
{
    if (text.isEmpty())
        return {};
    return u"<p style=\"white-space:pre-wrap\">"_s + plain(text, true).toHtmlEscaped() + u"</p>"_s;
}

int compareNatural(QStringView a, QStringView b) noexcept
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a.at(i)) && isDigit(b.at(j))) {
            const QStringView left = takeNumber(a, i);
            const QStringView right = takeNumber(b, j);
            if (const int order = compareNumbers(left, right); order != 0)
                return order;
            continue;
        }
        const char16_t left = a.at(i++).toCaseFolded().unicode();
        const char16_t right = b.at(j++).toCaseFolded().unicode();
        if (left != right)
            return left < right ? -1 : 1;
    }
    if (const int order = compareSizes(a.size() - i, b.size() - j); order != 0)
        return order;
    return a.compare(b); // a total order: "Web" and "web", "01" and "1" are still two
}

} // namespace slipway::ui
