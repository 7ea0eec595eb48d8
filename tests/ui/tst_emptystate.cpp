// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::ui;

namespace {

const auto kTwoLines =
    u"There are no lines here yet. New ones appear as they are written, and those that were "
    "written before are asked for at once."_s;

} // namespace

/// What stands where there is nothing is read, however low the place is.
class TestEmptyState final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void high_hasAPicture();
    void low_hasWordsAlone();
    void low_action_takesThePlaceOfThePicture();
    void highAgain_hasAPicture();

private:
    static bool hasPicture(const EmptyState &empty)
    {
        return empty.findChild<QWidget *>(u"emptyPicture"_s)->isVisible();
    }
    static bool isWhole(const EmptyState &empty)
    {
        const auto *text = empty.findChild<QLabel *>(u"emptyText"_s);
        return text->height() >= text->heightForWidth(text->width());
    }
    static void show(EmptyState &empty, int height)
    {
        empty.setText(kTwoLines);
        empty.resize(500, height);
        empty.show();
        QVERIFY(QTest::qWaitForWindowExposed(&empty));
        QCoreApplication::processEvents();
    }
};

void TestEmptyState::high_hasAPicture()
{
    EmptyState empty("folder"_L1);
    show(empty, 300);
    QVERIFY(hasPicture(empty));
    QVERIFY(isWhole(empty));
}

void TestEmptyState::low_hasWordsAlone()
{
    QWidget window;
    EmptyState empty("folder"_L1, &window); // a pane makes it lower than it asks to be
    window.resize(500, 300);
    window.show();
    show(empty, 80);
    QVERIFY(!hasPicture(empty));
    QVERIFY(isWhole(empty));
}

void TestEmptyState::low_action_takesThePlaceOfThePicture()
{
    QWidget window;
    EmptyState empty("folder"_L1, &window);
    window.resize(500, 300);
    window.show();
    show(empty, 130);
    QVERIFY(hasPicture(empty));
    empty.setAction(u"Refresh"_s);
    QTRY_VERIFY(!hasPicture(empty));
    QVERIFY(empty.findChild<QPushButton *>()->isVisible());
    QVERIFY(isWhole(empty));
}

void TestEmptyState::highAgain_hasAPicture()
{
    QWidget window;
    EmptyState empty("folder"_L1, &window);
    window.resize(500, 300);
    window.show();
    show(empty, 80);
    empty.resize(500, 300);
    QTRY_VERIFY(hasPicture(empty));
}

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
