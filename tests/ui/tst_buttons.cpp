// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/buttons.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::ui;

/// What the keyboard does to buttons.
class TestButtons final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void enter_onAButton_pressesThatOne_data()
    {
        QTest::addColumn<ButtonKind>("kind");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("plain") << ButtonKind::Plain << Qt::Key_Return;
        QTest::newRow("quiet") << ButtonKind::Quiet << Qt::Key_Return;
        QTest::newRow("destructive") << ButtonKind::Destructive << Qt::Key_Return;
        QTest::newRow("number pad") << ButtonKind::Plain << Qt::Key_Enter;
    }

    /// In a dialog the main action is pressed by Enter from anywhere else.
    void enter_onAButton_pressesThatOne()
    {
        QFETCH(const ButtonKind, kind);
        QFETCH(const Qt::Key, key);
        QDialog dialog;
        auto *layout = new QHBoxLayout(&dialog);
        auto *other = new Button(u"other"_s, &dialog, kind);
        auto *main = new Button(u"main"_s, &dialog, ButtonKind::Accent);
        layout->addWidget(other);
        layout->addWidget(main);
        main->setDefault(true);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        other->setFocus();
        const QSignalSpy pressed(other, &Button::clicked);
        const QSignalSpy mainPressed(main, &Button::clicked);
        QTest::keyClick(other, key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(mainPressed.size(), 0);
    }

    void label_ofAnIconAlone_isToldByTheToolTip()
    {
        Button button(u"group"_s, nullptr, ButtonKind::Plain, "refresh"_L1);
        button.setLabel(u"Group: None"_s);
        button.setIconAlone(true);
        QVERIFY(button.toolTip().contains(u"Group: None"_s));
        button.setLabel(u"Group: State"_s);
        QVERIFY(button.text().isEmpty());
        QVERIFY2(button.toolTip().contains(u"Group: State"_s), qPrintable(button.toolTip()));
        button.setIconAlone(false);
        QCOMPARE(button.text(), u"Group: State"_s);
        QVERIFY(button.toolTip().isEmpty());
    }

    void enter_onAButtonWithAMenu_opensIt()
    {
        Button button(u"more"_s);
        QMenu menu;
        menu.addAction(u"One"_s);
        button.setMenu(&menu);
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        bool wasOpen = false;
        connect(&menu, &QMenu::aboutToShow, &menu, [&] {
            wasOpen = true;
            QMetaObject::invokeMethod(&menu, &QMenu::close, Qt::QueuedConnection);
        });
        QTest::keyClick(&button, Qt::Key_Return);
        QVERIFY(wasOpen);
    }
};

QTEST_MAIN(TestButtons)
#include "tst_buttons.moc"
