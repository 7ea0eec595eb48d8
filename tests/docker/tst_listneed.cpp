// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/listneed.h"
#include "support/warnings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;

namespace {

ContainerSummary container(const QString &id, qint64 created, const QString &name = {})
{
    ContainerSummary row;
    row.id = ContainerId(id);
    row.name = name;
    row.created = QDateTime::fromSecsSinceEpoch(created, Qt::UTC);
    return row;
}

QStringList idsOf(const QList<ContainerSummary> &rows)
{
    QStringList ids;
    for (const ContainerSummary &row : rows)
        ids.append(row.id.text());
    return ids;
}

QStringList sorted(const QList<ContainerId> &ids)
{
    QStringList texts;
    for (const ContainerId &id : ids)
        texts.append(id.text());
    texts.sort();
    return texts;
}

} // namespace

class TestListNeed : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void take_fewChanged_areAskedForOnce()
    {
        ListNeed need;
        need.changed(ContainerId(u"a"_s));
        need.changed(ContainerId(u"b"_s));
        need.changed(ContainerId(u"a"_s));
        QCOMPARE(sorted(need.take()), QStringList({ u"a"_s, u"b"_s }));
        need.changed(ContainerId(u"c"_s));
        QCOMPARE(sorted(need.take()), QStringList { u"c"_s });
    }

    void take_all_isEmptyAndForgotten()
    {
        ListNeed need;
        need.changed(ContainerId(u"a"_s));
        need.all();
        need.changed(ContainerId(u"b"_s));
        QVERIFY(need.take().isEmpty());
        need.changed(ContainerId(u"c"_s));
        QCOMPARE(sorted(need.take()), QStringList { u"c"_s });
    }

    void take_manyChanged_isAll()
    {
        ListNeed need;
        for (int i = 0; i < ListNeed::kMostSingly; ++i)
            need.changed(ContainerId(QString::number(i)));
        QCOMPARE(need.take().size(), ListNeed::kMostSingly);
        for (int i = 0; i <= ListNeed::kMostSingly; ++i)
            need.changed(ContainerId(QString::number(i)));
        QVERIFY(need.take().isEmpty());
    }

    void take_strangeIds_areAll_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("none") << QString();
        QTest::newRow("a path") << u"../a"_s;
        QTest::newRow("a line end") << u"a\n"_s;
    }

    void take_strangeIds_areAll()
    {
        QFETCH(const QString, id);
        ListNeed need;
        need.changed(ContainerId(u"a"_s));
        need.changed(ContainerId(id));
        QVERIFY(need.take().isEmpty());
    }

    void merged_answer_replacesAddsAndRemoves()
    {
        const QList<ContainerSummary> rows { container(u"d"_s, 40), container(u"c"_s, 30),
                                             container(u"b"_s, 20), container(u"a"_s, 10) };
        const QList<ContainerId> asked { ContainerId(u"b"_s), ContainerId(u"c"_s), ContainerId(u"e"_s),
                                         ContainerId(u"f"_s) };
        const QList<ContainerSummary> now = merged(
            rows, asked, { container(u"e"_s, 50), container(u"f"_s, 15), container(u"c"_s, 30, u"new"_s) });
        QCOMPARE(idsOf(now), QStringList({ u"e"_s, u"d"_s, u"c"_s, u"f"_s, u"a"_s }));
        QCOMPARE(now.at(2).name, u"new"_s);
        QCOMPARE(now.at(1), rows.at(0));
    }

    void merged_nothingThere_keepsTheOthers()
    {
        QCOMPARE(merged({}, { ContainerId(u"a"_s) }, {}), QList<ContainerSummary>());
        const QList<ContainerSummary> rows { container(u"a"_s, 1) };
        QCOMPARE(merged(rows, { ContainerId(u"b"_s) }, {}), rows);
        QCOMPARE(merged(rows, { ContainerId(u"a"_s) }, {}), QList<ContainerSummary>());
    }
};

QTEST_GUILESS_MAIN(TestListNeed)
#include "tst_listneed.moc"
