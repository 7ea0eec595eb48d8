// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/naturalorder.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using slipway::docker::naturalLess;

class TestNaturalOrder final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void naturalLess_orderedList_holdsForEveryPair();
};

void TestNaturalOrder::naturalLess_orderedList_holdsForEveryPair()
{
    const QStringList ordered { QString(),
                                u"0"_s,
                                u"1"_s,
                                u"01"_s,
                                u"001"_s,
                                u"2"_s,
                                u"10"_s,
                                u"99999999999999999999"_s,
                                u"100000000000000000000"_s,
                                u"-"_s,
                                u"A"_s,
                                u"a"_s,
                                u"web"_s,
                                u"web-1"_s,
                                u"web-2"_s,
                                u"web-2a"_s,
                                u"web-10"_s,
                                u"web-a"_s,
                                u"é"_s,
                                u"\uFFFD"_s,
                                u"😀"_s };
    for (qsizetype a = 0; a < ordered.size(); ++a) {
        for (qsizetype b = 0; b < ordered.size(); ++b)
            QVERIFY2(naturalLess(ordered.at(a), ordered.at(b)) == (a < b),
                     qPrintable(ordered.at(a) + u" and "_s + ordered.at(b)));
    }
}

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
