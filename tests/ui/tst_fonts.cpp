// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

/// Which fonts draw what, in each language.
class TestFonts final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void hanLetters_areThoseOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("en") << u"en"_s << u"SC"_s << false;
        QTest::newRow("fr") << u"fr"_s << u"SC"_s << false;
        QTest::newRow("zh_CN") << u"zh_CN"_s << u"SC"_s << true;
        QTest::newRow("ja") << u"ja"_s << u"JP"_s << true;
    }

    /// A Chinese reader takes Japanese forms for mistakes, and the other way round.
    void hanLetters_areThoseOfTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, family);
        QFETCH(const bool, isFirst);
        test::FakeSettings settings;
        settings.languageCode = language;
        ThemeController theme(settings);
        theme.apply();
        const QStringList usual = QApplication::font().families();
        const QString han = u"Noto Sans CJK "_s + family;
        QCOMPARE(usual.filter(u"CJK"_s), QStringList { han });
        QCOMPARE(usual.constFirst() == han, isFirst && QFontDatabase::hasFamily(han));
        const QStringList mono = fontOf(TextStyle::Mono).families();
        QCOMPARE(mono.filter(u"CJK"_s), QStringList { u"Noto Sans Mono CJK "_s + family });
        QVERIFY2(!mono.constFirst().contains(u"CJK"_s), "logs keep the letters that the system has for them");
        QCOMPARE(fontOf(TextStyle::Mono).pointSizeF(), QApplication::font().pointSizeF());
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
