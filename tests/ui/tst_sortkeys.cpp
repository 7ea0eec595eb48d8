// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/models/sortkeys.h"
#include "ui/models/text/safetext.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

/// In the order that people expect, with what makes keys of bytes difficult: digits, marks around them,
/// letters beyond ASCII, texts that begin with others, numbers longer than a machine word.
const QStringList kInOrder { QString(),
                             u"-"_s,
                             u"2"_s,
                             u"010"_s,
                             u"99999999999999999999999"_s,
                             u"123456789012345678901234567890"_s,
                             u":"_s,
                             u"node"_s,
                             u"node-1"_s,
                             u"node-2"_s,
                             u"node-2-a"_s,
                             u"node-10"_s,
                             u"node-0100"_s,
                             u"node-very-long-name-1"_s,
                             u"node-very-long-name-2"_s,
                             u"node-very-long-name-11"_s,
                             u"Web"_s,
                             u"web 1"_s,
                             u"Zebra"_s,
                             u"\u00C9cole"_s,
                             u"\u00E9cole 2"_s,
                             u"\u4E00"_s,
                             u"\u4E8C"_s };

QList<int> sorted(const SortKeys &keys, int count)
{
    QList<int> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), [&keys](int a, int b) { return keys(a, b); });
    return rows;
}

} // namespace

class TestSortKeys final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void text_eachPair_comparesLikeNatural();
    void text_descending_isTurnedAround();
    void number_unknown_isLastInBothDirections();
    void number_times_areInTheirOrder();
};

void TestSortKeys::text_eachPair_comparesLikeNatural()
{
    SortKeys keys(SortKeys::Kind::Text, Qt::AscendingOrder, static_cast<std::size_t>(kInOrder.size()));
    for (int row = 0; row < kInOrder.size(); ++row)
        keys.setText(row, kInOrder.at(row));
    for (int a = 0; a < kInOrder.size(); ++a) {
        for (int b = 0; b < kInOrder.size(); ++b) {
            const QByteArray pair = (kInOrder.at(a) + u" / "_s + kInOrder.at(b)).toUtf8();
            QVERIFY2(keys(a, b) == (a < b), pair.constData());
            QVERIFY2((compareNatural(kInOrder.at(a), kInOrder.at(b)) < 0) == (a < b), pair.constData());
        }
    }
}

void TestSortKeys::text_descending_isTurnedAround()
{
    SortKeys keys(SortKeys::Kind::Text, Qt::DescendingOrder, 3);
    keys.setText(0, u"web-9");
    keys.setText(1, u"web-10");
    keys.setText(2, u"WEB-9");
    QCOMPARE(sorted(keys, 3), (QList<int> { 1, 0, 2 })); // the same but for case stay as they were
}

void TestSortKeys::number_unknown_isLastInBothDirections()
{
    for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        SortKeys keys(SortKeys::Kind::Number, order, 3);
        keys.setNumber(0, QVariant());
        keys.setNumber(1, 7);
        keys.setNumber(2, 3.5);
        const QList<int> expected =
            order == Qt::AscendingOrder ? QList<int> { 2, 1, 0 } : QList<int> { 1, 2, 0 };
        QCOMPARE(sorted(keys, 3), expected);
    }
}

void TestSortKeys::number_times_areInTheirOrder()
{
    const QDateTime noon = QDateTime::fromString(u"2026-11-26T12:00:00Z"_s, Qt::ISODate);
    SortKeys keys(SortKeys::Kind::Number, Qt::AscendingOrder, 3);
    keys.setNumber(0, noon.addSecs(1));
    keys.setNumber(1, QDateTime());
    keys.setNumber(2, noon);
    QCOMPARE(sorted(keys, 3), (QList<int> { 2, 0, 1 }));
}

QTEST_GUILESS_MAIN(TestSortKeys)
#include "tst_sortkeys.moc"
