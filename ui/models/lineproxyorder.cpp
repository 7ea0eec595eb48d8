// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which a LineProxy shows its rows, and what of it is kept when they change.
#include "ui/models/lineproxy.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace slipway::ui {

namespace {

/// Below this part of all rows, only those that match, or that have come, are sorted.
constexpr std::size_t kFewOf = 8;

} // namespace

void LineProxy::setKey(SortKeys &keys, int row) const
{
    if (sortsByValue(m_sortColumn))
        keys.setNumber(row, sortValue(row, m_sortColumn));
    else
        keys.setText(row, sortText(row, m_sortColumn));
}

SortKeys LineProxy::emptyKeys() const
{
    return { sortsByValue(m_sortColumn) ? SortKeys::Kind::Number : SortKeys::Kind::Text, m_sortOrder,
             static_cast<std::size_t>(m_model.rowCount()) };
}

SortKeys LineProxy::keysOf(const std::vector<int> &rows) const
{
    SortKeys keys = emptyKeys();
    for (const int row : rows)
        setKey(keys, row);
    return keys;
}

/// After a reset: what says the same is sorted already. When not much else has come, that alone is sorted in.
void LineProxy::keepOrder()
{
    const std::vector<int> &moves = sourceMoves();
    const std::vector<int> &origins = sourceOrigins();
    const auto count = static_cast<std::size_t>(m_model.rowCount());
    const std::vector<int> before = std::exchange(m_order, {});
    if (m_sortColumn < 0 || before.empty() || before.size() != moves.size() || origins.size() != count)
        return;
    std::vector<int> kept;
    kept.reserve(count);
    for (const int row : before) {
        const int now = moves[static_cast<std::size_t>(row)];
        if (now >= 0 && origins[static_cast<std::size_t>(now)] == row)
            kept.push_back(now);
    }
    if (count - kept.size() > count / kFewOf)
        return;
    std::vector<int> others;
    for (std::size_t row = 0; row < count; ++row) {
        if (origins[row] < 0)
            others.push_back(static_cast<int>(row));
    }
    m_order = merged(kept, std::move(others));
}

/// \param kept in their order
std::vector<int> LineProxy::merged(const std::vector<int> &kept, std::vector<int> others) const
{
    SortKeys keys = emptyKeys();
    std::vector<bool> hasKey(static_cast<std::size_t>(m_model.rowCount()));
    const auto isBefore = [&](int a, int b) {
        for (const int row : { a, b }) {
            if (!hasKey[static_cast<std::size_t>(row)])
                setKey(keys, row);
            hasKey[static_cast<std::size_t>(row)] = true;
        }
        return keys(a, b) || (!keys(b, a) && a < b); // as a stable sort of the source does
    };
    std::sort(others.begin(), others.end(), isBefore);
    std::vector<int> all;
    all.reserve(kept.size() + others.size());
    auto at = kept.begin();
    for (const int row : others) {
        const auto place = std::lower_bound(at, kept.end(), row, isBefore);
        all.insert(all.end(), at, place);
        all.push_back(row);
        at = place;
    }
    all.insert(all.end(), at, kept.end());
    return all;
}

/// `rows`, which are in the order of the source, as they are shown. What was sorted once is not sorted again
/// for another filter.
std::vector<int> LineProxy::sorted(const std::vector<int> &rows) const
{
    if (m_sortColumn < 0)
        return rows;
    const auto count = static_cast<std::size_t>(m_model.rowCount());
    if (m_order.empty() && rows.size() < count / kFewOf) {
        std::vector<int> few = rows;
        const SortKeys keys = keysOf(few);
        std::stable_sort(few.begin(), few.end(), [&keys](int a, int b) { return keys(a, b); });
        return few;
    }
    if (m_order.empty()) {
        m_order.resize(count);
        std::iota(m_order.begin(), m_order.end(), 0);
        const SortKeys keys = keysOf(m_order);
        std::stable_sort(m_order.begin(), m_order.end(), [&keys](int a, int b) { return keys(a, b); });
    }
    if (rows.size() == count)
        return m_order;
    std::vector<bool> matches(count);
    for (const int row : rows)
        matches[static_cast<std::size_t>(row)] = true;
    std::vector<int> order;
    order.reserve(rows.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(order),
                 [&matches](int row) { return matches[static_cast<std::size_t>(row)]; });
    return order;
}

std::vector<int> LineProxy::matches() const
{
    return sorted(m_accepted);
}

} // namespace slipway::ui
