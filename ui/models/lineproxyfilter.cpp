// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a LineProxy match its filter, and the texts that are prepared for it.
#include "ui/models/lineproxy.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <string_view>
#include <utility>

namespace slipway::ui {

namespace {

/// What is prepared in idle moments takes no longer at a time.
constexpr std::chrono::milliseconds kSlice { 4 };
/// While somebody waits for the lines of a filter. With painting it is to stay within a frame.
constexpr std::chrono::milliseconds kLongSlice { 8 };
constexpr int kLookAtClock = 64; ///< rows
/// Whoever types waits for so many rows without a slice in between: 5 ms.
constexpr qsizetype kPreparedAtOnce = 4096;

/// `text` in lower case and UTF-8. What is ASCII, as nearly everything is, costs no detour.
void appendLower(QByteArray &to, QStringView text)
{
    const qsizetype before = to.size();
    to.resize(before + text.size());
    char *out = to.data() + before;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0x80) {
            to.truncate(before);
            to += text.toString().toLower().toUtf8();
            return;
        }
        *out++ = static_cast<char>(unit >= u'A' && unit <= u'Z' ? unit + (u'a' - u'A') : unit);
    }
}

/// One that is looked for in the prepared texts.
bool isWord(const FilterQuery::Term &term)
{
    return term.field.isEmpty() && !term.glob;
}

bool holds(FilterMatch match, const FilterQuery::Term &term, const QString &text)
{
    if (term.glob)
        return globMatches(term.text, text.toLower());
    switch (match) {
    case FilterMatch::Part:
        return text.contains(term.text, Qt::CaseInsensitive);
    case FilterMatch::Start:
        return text.startsWith(term.text, Qt::CaseInsensitive);
    case FilterMatch::Pair:
        if (!term.text.contains(u'='))
            return text.startsWith(term.text, Qt::CaseInsensitive);
        [[fallthrough]];
    case FilterMatch::Whole:
        return text.compare(term.text, Qt::CaseInsensitive) == 0;
    }
    return false;
}

} // namespace

/// Texts are prepared before somebody types, so that the first key costs no more than the others; where
/// somebody was quicker, the filter follows.
void LineProxy::prepareSome()
{
    const QDeadlineTimer deadline(m_isFiltering ? kLongSlice : kSlice);
    const auto count = static_cast<int>(m_prepared.size());
    for (int looked = 1; m_prepareNext < count; ++m_prepareNext, ++looked) {
        if (looked % kLookAtClock == 0 && deadline.hasExpired())
            return;
        preparedText(m_prepareNext);
    }
    m_prepare.stop();
    if (m_isFiltering)
        refresh();
}

/// Texts of rows that are the same as before are still right.
void LineProxy::keepPrepared()
{
    std::vector<QByteArray> before = std::exchange(m_prepared, {});
    m_prepared.resize(static_cast<std::size_t>(m_model.rowCount()));
    const std::vector<int> &same = sourceOrigins();
    for (std::size_t row = 0; row < same.size(); ++row) {
        if (same[row] >= 0)
            m_prepared[row] = std::move(before[static_cast<std::size_t>(same[row])]);
    }
    m_prepareNext = 0;
    m_prepare.start();
}

void LineProxy::forgetTexts(int first, int last)
{
    std::for_each(m_prepared.begin() + first, m_prepared.begin() + last + 1,
                  [](QByteArray &text) { text.clear(); });
    m_prepareNext = qMin(m_prepareNext, first);
    m_prepare.start();
}

const QByteArray &LineProxy::preparedText(int source) const
{
    QByteArray &text = m_prepared[static_cast<std::size_t>(source)];
    if (text.isNull()) {
        m_scratch.resize(0); // and keeps its memory
        eachWordText(source, [this](QStringView part) {
            appendLower(m_scratch, part);
            m_scratch += '\n';
        });
        text = m_scratch.isEmpty() ? QByteArray("\n") : QByteArray(m_scratch.constData(), m_scratch.size());
    }
    return text;
}

bool LineProxy::fits(const FilterQuery::Term &term, int source) const
{
    const auto [match, texts] = fieldTexts(term.field, source);
    return std::any_of(texts.begin(), texts.end(),
                       [&term, how = match](const QString &text) { return holds(how, term, text); });
}

/// \param narrowing only what matched before can match now
void LineProxy::filter(bool narrowing)
{
    const int count = m_model.rowCount();
    std::vector<int> rows;
    if (narrowing) {
        rows = std::move(m_accepted);
    } else {
        rows.resize(static_cast<std::size_t>(count));
        std::iota(rows.begin(), rows.end(), 0);
    }
    // Bare words first, on prepared bytes: they cost the least and leave the fewest.
    for (const FilterQuery::Term &term : m_query.terms()) {
        const bool bare = isWord(term);
        const QByteArray needle = term.text.toUtf8();
        const std::string_view wanted(needle.constData(), static_cast<std::size_t>(needle.size()));
        std::erase_if(rows, [this, &term, bare, wanted](int row) {
            if (!bare)
                return fits(term, row) == term.negated;
            const QByteArray &text = preparedText(row);
            const std::string_view all(text.constData(), static_cast<std::size_t>(text.size()));
            return (all.find(wanted) != std::string_view::npos) == term.negated;
        });
    }
    m_accepted = std::move(rows);
    m_isFiltering = false;
}

void LineProxy::setFilterText(const QString &text)
{
    const FilterQuery query = FilterQuery::parse(text, filterFields());
    if (query == m_query)
        return;
    const bool narrowing = !m_later.isActive() && !m_isFiltering && query.narrows(m_query);
    m_query = query;
    const QList<FilterQuery::Term> &terms = m_query.terms();
    const auto unprepared = static_cast<qsizetype>(m_prepared.size()) - m_prepareNext;
    m_isFiltering = unprepared > kPreparedAtOnce && std::any_of(terms.cbegin(), terms.cend(), &isWord);
    if (m_isFiltering)
        return; // prepareSome() comes to it
    filter(narrowing);
    rebuild();
}

} // namespace slipway::ui
