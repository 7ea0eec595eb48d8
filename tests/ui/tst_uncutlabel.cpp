// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that have to be read, in places with little room.
#include "support/warnings.h"
#include "ui/common/uncutlabel.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

const QString kLong = u"Many more words than stand beside each other in one line. "_s.repeated(6);

} // namespace

class TestUncutLabel final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void text_besideWhatScrolls_isNotCut()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *label = new UncutLabel(&window);
        label->setText(kLong);
        layout->addWidget(label);
        layout->addWidget(new QScrollArea(&window), 1);
        window.resize(300, 150);
        window.show();
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    }

    void page_shownForTheFirstTime_makesNoWindowHigher()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *pages = new QStackedWidget(&window);
        layout->addWidget(pages);
        pages->addWidget(new QWidget(pages));
        auto *page = new QWidget(pages);
        auto *lines = new QVBoxLayout(page);
        auto *text = new UncutLabel(page);
        text->setText(kLong);
        lines->addWidget(text);
        lines->addStretch(1);
        pages->addWidget(page);
        window.resize(600, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        pages->setCurrentWidget(page);
        QTRY_COMPARE(text->minimumSizeHint().height(), text->heightForWidth(text->width()));
        QCOMPARE(window.height(), 400);
    }

    void text_shorterAgain_asksForLess()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *label = new UncutLabel(&window);
        label->setText(kLong);
        layout->addWidget(label);
        window.resize(300, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const int oneLine = label->fontMetrics().height();
        QTRY_VERIFY(label->minimumSizeHint().height() > 2 * oneLine);
        const int high = label->minimumSizeHint().height();
        label->setText(u"One line"_s);
        QVERIFY(label->minimumSizeHint().height() < high);
    }
};

QTEST_MAIN(TestUncutLabel)
#include "tst_uncutlabel.moc"
