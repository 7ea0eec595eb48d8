// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logs/logpattern.h"

#include "ui/models/logs/logtext.h"

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

/// PCRE2 gives up after so many steps: below a millisecond or some. Source: pcre2pattern(3).
constexpr auto kStepLimit = "(*LIMIT_MATCH=50000)"_L1;
/// A regular expression sees so much of a line.
constexpr qsizetype kLongestForRegex = qsizetype { 32 } * 1024;
constexpr qsizetype kMostPlaces = 1'000;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// `needle` in lower case.
bool containsIgnoringCase(QByteArrayView line, QByteArrayView needle)
{
    const qsizetype last = line.size() - needle.size();
    const char first = needle.front();
    const char upper = first >= 'a' && first <= 'z' ? static_cast<char>(first - ('a' - 'A')) : first;
    for (qsizetype at = 0; at <= last; ++at) {
        if (line[at] != first && line[at] != upper)
            continue;
        qsizetype i = 1;
        while (i < needle.size() && lowered(line[at + i]) == needle[i])
            ++i;
        if (i == needle.size())
            return true;
    }
    return false;
}

} // namespace

LogPattern::LogPattern(const LogSearch &search)
    : m_search(search)
    , m_isAscii(isAscii(search.text))
    , m_lower(search.text.toLower().toUtf8())
    , m_matcher(search.text.toUtf8())
{
    if (!search.isRegex)
        return;
    m_regex = QRegularExpression(kStepLimit + search.text,
                                 search.isCaseSensitive ? QRegularExpression::NoPatternOption
                                                        : QRegularExpression::CaseInsensitiveOption);
    m_regex.optimize();
}

QString LogPattern::problem() const
{
    return m_search.isRegex && !m_regex.isValid() ? m_regex.errorString() : QString();
}

bool LogPattern::matches(QByteArrayView line) const
{
    if (isEmpty())
        return false;
    QByteArray storage;
    const QByteArrayView text = withoutSgr(line, storage);
    if (m_search.isRegex) {
        return m_regex.isValid()
            && m_regex.match(QString::fromUtf8(text.first(std::min(text.size(), kLongestForRegex))))
                   .hasMatch();
    }
    if (m_search.isCaseSensitive)
        return m_matcher.indexIn(text.data(), text.size()) >= 0;
    if (m_isAscii)
        return containsIgnoringCase(text, m_lower);
    return QString::fromUtf8(text).contains(m_search.text, Qt::CaseInsensitive);
}

QList<std::pair<qsizetype, qsizetype>> LogPattern::placesIn(const QString &text) const
{
    QList<std::pair<qsizetype, qsizetype>> places;
    if (isEmpty() || !problem().isEmpty())
        return places;
    if (m_search.isRegex) {
        QRegularExpressionMatchIterator matches = m_regex.globalMatch(text);
        while (matches.hasNext() && places.size() < kMostPlaces) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedLength() > 0)
                places.append({ match.capturedStart(), match.capturedLength() });
        }
        return places;
    }
    const auto sensitivity = m_search.isCaseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype at = text.indexOf(m_search.text, 0, sensitivity);
    while (at >= 0 && places.size() < kMostPlaces) {
        places.append({ at, m_search.text.size() });
        at = text.indexOf(m_search.text, at + m_search.text.size(), sensitivity);
    }
    return places;
}

} // namespace slipway::ui
