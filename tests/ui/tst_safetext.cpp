// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/models/text/safetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::ui;

class TestSafeText final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void plain_hostileText_isMadeVisible_data();
    void plain_hostileText_isMadeVisible();
    void plain_multiLine_keepsLineEnds();
    void toolTip_markup_isEscaped();
    void natural_order_isWhatPeopleExpect_data();
    void natural_order_isWhatPeopleExpect();
};

void TestSafeText::init()
{
    slipway::test::failOnAnyWarning();
}

void TestSafeText::plain_hostileText_isMadeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ordinary") << u"blog-web-1 données 数据 🐳"_s << u"blog-web-1 données 数据 🐳"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("right-to-left override") << u"a\u202Egpj.exe"_s << u"a[U+202E]gpj.exe"_s;
    QTest::newRow("isolate") << u"\u2066x\u2069"_s << u"[U+2066]x[U+2069]"_s;
    QTest::newRow("zero width") << u"ad\u200Bmin\uFEFF"_s << u"ad[U+200B]min[U+FEFF]"_s;
    QTest::newRow("escape sequence") << u"\u001B[31mred"_s << u"[U+001B][31mred"_s;
    QTest::newRow("line end and tab") << u"a\nb\tc"_s << u"a b c"_s;
    QTest::newRow("nul") << QString(QChar(u'\0')) << u"[U+0000]"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << u"[U+D83D]"_s;
    QTest::newRow("tag character") << QString::fromUcs4(U"a\U000E0041", 2) << u"a[U+E0041]"_s;
    QTest::newRow("markup stays text") << u"<b>x</b>"_s << u"<b>x</b>"_s;
}

void TestSafeText::plain_hostileText_isMadeVisible()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(plain(text), shown);
}

void TestSafeText::plain_multiLine_keepsLineEnds()
{
    QCOMPARE(plain(u"a\nb\u0007"_s, true), u"a\nb[U+0007]"_s);
}

void TestSafeText::toolTip_markup_isEscaped()
{
    const QString text = toolTipText(u"<img src=\"file:///etc/passwd\">"_s);
    QVERIFY(!text.contains(u"<img"_s));
    QVERIFY(text.contains(u"&lt;img"_s));
    QVERIFY(toolTipText({}).isEmpty());
}

void TestSafeText::natural_order_isWhatPeopleExpect_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("numbers by value") << u"web-2"_s << u"web-10"_s;
    QTest::newRow("case does not matter") << u"alpha"_s << u"Beta"_s;
    QTest::newRow("shorter first") << u"web"_s << u"web-1"_s;
    QTest::newRow("longer numbers than any integer")
        << u"n99999999999999999999"_s << u"n100000000000000000000"_s;
    QTest::newRow("digits before letters") << u"a1"_s << u"ab"_s;
}

void TestSafeText::natural_order_isWhatPeopleExpect()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QVERIFY(compareNatural(first, second) < 0);
    QVERIFY(compareNatural(second, first) > 0);
    QCOMPARE(compareNatural(first, first), 0);
    QVERIFY(compareNatural(u"Web"_s, u"web"_s) != 0);
}

QTEST_GUILESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
