// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/pageheader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::ui;

class TestPageHeader final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void narrow_actionsShowTheirIconsAlone();
    void longerLabel_isFittedAtOnce();
    void iconAlone_keepsShortcutAndName();
};

void TestPageHeader::init()
{
    slipway::test::failOnAnyWarning();
}

void TestPageHeader::narrow_actionsShowTheirIconsAlone()
{
    PageHeader header;
    header.setTitle(u"Conteneurs"_s);
    Button *stop = header.addButton(u"stop"_s, ButtonKind::Plain, "stop"_L1);
    Button *plainWords = header.addButton(u"more"_s);
    Button *run = header.addButton(u"run"_s, ButtonKind::Accent, "add"_L1);
    stop->setLabel(u"Arrêter"_s);
    plainWords->setLabel(u"Plus"_s);
    run->setLabel(u"Exécuter un conteneur"_s);
    header.resize(900, 60);
    header.show();
    QTRY_COMPARE(stop->text(), u"Arrêter"_s);

    header.resize(400, 60);
    QCOMPARE(stop->text(), QString());
    QCOMPARE(stop->accessibleName(), u"Arrêter"_s);
    QVERIFY(stop->toolTip().contains(u"Arrêter"_s));
    QCOMPARE(plainWords->text(), u"Plus"_s); // without an icon nothing would be left
    QCOMPARE(run->text(), u"Exécuter un conteneur"_s);

    header.resize(900, 60);
    QCOMPARE(stop->text(), u"Arrêter"_s);
    QCOMPARE(stop->toolTip(), QString());
}

void TestPageHeader::longerLabel_isFittedAtOnce()
{
    PageHeader header;
    header.setTitle(u"Containers"_s);
    Button *stop = header.addButton(u"stop"_s, ButtonKind::Plain, "stop"_L1);
    stop->setLabel(u"Stop"_s);
    header.resize(300, 60);
    header.show();
    QTRY_COMPARE(stop->text(), u"Stop"_s);
    stop->setLabel(u"Stop after a time that is very long to read"_s);
    QTRY_COMPARE(stop->text(), QString());
    QCOMPARE(stop->accessibleName(), u"Stop after a time that is very long to read"_s);
}

void TestPageHeader::iconAlone_keepsShortcutAndName()
{
    Button button(u"refresh"_s, nullptr, ButtonKind::Plain, "refresh"_L1);
    button.setLabel(u"Refresh"_s);
    button.setShortcut(QKeySequence::Refresh);
    const int full = button.fullWidth();
    button.setIconAlone(true);
    QVERIFY(button.sizeHint().width() < full);
    QVERIFY2(std::abs(button.fullWidth() - full) <= 12, "what the label needs is still known");
    QCOMPARE(button.shortcut(), QKeySequence(QKeySequence::Refresh));
    QCOMPARE(button.accessibleName(), u"Refresh"_s);
    button.setIconAlone(false);
    QCOMPARE(button.text(), u"Refresh"_s);
    QCOMPARE(button.shortcut(), QKeySequence(QKeySequence::Refresh));
}

QTEST_MAIN(TestPageHeader)
#include "tst_pageheader.moc"
