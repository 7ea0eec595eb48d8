// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/buttons.h"
#include "ui/common/roomforbuttons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway::ui;

namespace {

constexpr int kWide = 900;
constexpr int kNarrow = 320;
constexpr int kLeastField = 80;

} // namespace

/// A row of tools says everything in words, or in icons where it is narrow; nothing is cut.
class TestRoomForButtons final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void row_wide_saysItInWords();
    void row_narrow_showsIconsWithToolTips();
    void row_narrow_cutsNothing();
    void row_narrow_leavesTheMainActionItsWords();
    void row_narrow_leavesAButtonWithoutAnIconItsWords();
    void row_wideAgain_saysItInWords();
    void row_longerWords_getsIcons();
    void row_hiddenButton_takesNoRoom();
    void spareIcon_isSeenOnlyInPlaceOfWords();

private:
    void resize(int width);

    std::unique_ptr<QWidget> m_window;
    QWidget *m_row = nullptr;
    QLineEdit *m_field = nullptr;
    Button *m_refresh = nullptr;
    Button *m_group = nullptr;
    Button *m_open = nullptr;
    Button *m_main = nullptr;
};

void TestRoomForButtons::init()
{
    slipway::test::failOnAnyWarning();
    m_window = std::make_unique<QWidget>();
    m_row = new QWidget(m_window.get()); // in no layout: exactly as wide as it is made
    auto *line = new QHBoxLayout(m_row);
    line->setContentsMargins(0, 0, 0, 0);
    m_field = new QLineEdit(m_row);
    m_field->setMinimumWidth(kLeastField);
    m_refresh = new Button(u"refresh"_s, m_row, ButtonKind::Plain, "refresh"_L1);
    m_group = new Button(u"group"_s, m_row);
    m_open = new Button(u"open"_s, m_row);
    m_main = new Button(u"main"_s, m_row, ButtonKind::Accent, "add"_L1);
    m_refresh->setLabel(u"Refresh all of them"_s);
    m_group->setLabel(u"Group by nothing"_s);
    m_open->setLabel(u"Open"_s);
    m_main->setLabel(u"New"_s);
    line->addWidget(m_field, 1);
    for (Button *button : { m_refresh, m_group, m_open, m_main })
        line->addWidget(button);
    auto *room = new RoomForButtons(*m_row);
    room->setSpareIcon(m_group, "group"_L1);
    m_window->resize(kWide, 100);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    resize(kWide);
}

/// With what the layout does about it.
void TestRoomForButtons::resize(int width)
{
    m_row->resize(width, 40);
    QCoreApplication::processEvents();
}

void TestRoomForButtons::row_wide_saysItInWords()
{
    QCOMPARE(m_refresh->text(), u"Refresh all of them"_s);
    QCOMPARE(m_group->text(), u"Group by nothing"_s);
    QVERIFY(m_refresh->toolTip().isEmpty());
}

void TestRoomForButtons::row_narrow_showsIconsWithToolTips()
{
    resize(kNarrow);
    QVERIFY(m_refresh->text().isEmpty());
    QVERIFY(m_group->text().isEmpty());
    QVERIFY(m_refresh->toolTip().contains(u"Refresh all of them"_s));
    QVERIFY(m_group->toolTip().contains(u"Group by nothing"_s));
    QCOMPARE(m_refresh->accessibleName(), u"Refresh all of them"_s);
}

void TestRoomForButtons::row_narrow_cutsNothing()
{
    resize(kNarrow);
    for (const QWidget *tool : std::initializer_list<const QWidget *> { m_refresh, m_group, m_open, m_main })
        QVERIFY2(tool->width() >= tool->minimumSizeHint().width(), qPrintable(tool->objectName()));
    QVERIFY(m_field->width() >= kLeastField);
}

void TestRoomForButtons::row_narrow_leavesTheMainActionItsWords()
{
    resize(kNarrow);
    QCOMPARE(m_main->text(), u"New"_s);
}

void TestRoomForButtons::row_narrow_leavesAButtonWithoutAnIconItsWords()
{
    resize(kNarrow);
    QCOMPARE(m_open->text(), u"Open"_s);
}

void TestRoomForButtons::row_wideAgain_saysItInWords()
{
    resize(kNarrow);
    resize(kWide);
    row_wide_saysItInWords();
}

void TestRoomForButtons::row_longerWords_getsIcons()
{
    m_open->setLabel(QString(90, u'w'));
    QTRY_VERIFY(m_refresh->text().isEmpty());
}

void TestRoomForButtons::row_hiddenButton_takesNoRoom()
{
    m_open->setLabel(QString(90, u'w'));
    QTRY_VERIFY(m_refresh->text().isEmpty());
    m_open->hide();
    QTRY_VERIFY(!m_refresh->text().isEmpty());
}

void TestRoomForButtons::spareIcon_isSeenOnlyInPlaceOfWords()
{
    QVERIFY(m_group->icon().isNull());
    resize(kNarrow);
    QVERIFY(!m_group->icon().isNull());
    resize(kWide);
    QVERIFY(m_group->icon().isNull());
}

QTEST_MAIN(TestRoomForButtons)
#include "tst_roomforbuttons.moc"
