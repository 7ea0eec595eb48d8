// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnfit.h"

#include <algorithm>
#include <numeric>

namespace slipway::ui {

namespace {

QList<int> widthsBelow(const QList<ColumnNeed> &needs, int limit)
{
    QList<int> widths;
    widths.reserve(needs.size());
    for (const ColumnNeed &need : needs)
        widths.append(std::max(need.least, std::min(need.wanted, limit)));
    return widths;
}

qint64 sum(const QList<int> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), qint64 { 0 });
}

/// What columns keep for later cells is the first that they give.
QList<ColumnNeed> withoutReserves(QList<ColumnNeed> needs, int room)
{
    qint64 said = 0;
    for (ColumnNeed &need : needs) {
        need.said = need.said > 0 ? std::clamp(need.said, need.least, std::max(need.least, need.wanted))
                                  : std::max(need.least, need.wanted);
        said += need.said;
    }
    for (ColumnNeed &need : needs)
        (said <= room ? need.least : need.wanted) = need.said;
    return needs;
}

} // namespace

QList<int> columnsWithoutRoom(const QList<ColumnNeed> &needs, int room)
{
    qint64 least = 0;
    QList<int> byRank;
    byRank.reserve(needs.size());
    for (int i = 0; i < needs.size(); ++i) {
        least += needs.at(i).least;
        if (needs.at(i).rank > 0)
            byRank.append(i);
    }
    std::stable_sort(byRank.begin(), byRank.end(),
                     [&needs](int a, int b) { return needs.at(a).rank < needs.at(b).rank; });
    qsizetype count = 0;
    for (; least > room && count < byRank.size(); ++count)
        least -= needs.at(byRank.at(count)).least;
    QList<int> without = byRank.first(count);
    for (qsizetype i = count - 1; i >= 0; --i) { // what a wide one leaves is enough for a narrow one, perhaps
        const int again = needs.at(without.at(i)).least;
        if (least + again > room)
            continue;
        least += again;
        without.removeAt(i);
    }
    return without;
}

QList<int> fitColumns(const QList<ColumnNeed> &needs, int room)
{
    const QList<ColumnNeed> fitting = withoutReserves(needs, room);
    int fits = 0; // the largest limit at which all of them fit is between these
    int exceeds = 1;
    for (const ColumnNeed &need : fitting)
        exceeds = std::max(exceeds, need.wanted);
    if (sum(widthsBelow(fitting, exceeds)) <= room)
        return widthsBelow(fitting, exceeds);
    while (exceeds - fits > 1) {
        const int middle = fits + (exceeds - fits) / 2;
        if (sum(widthsBelow(fitting, middle)) <= room)
            fits = middle;
        else
            exceeds = middle;
    }
    return widthsBelow(fitting, fits);
}

} // namespace slipway::ui
