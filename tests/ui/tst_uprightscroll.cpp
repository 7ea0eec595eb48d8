// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/uprightscroll.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace slipway::ui;

class TestUprightScroll final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    /// Also when it gets wider later, as in another language.
    void content_wide_isNeverCutAtTheSide()
    {
        QWidget window;
        auto *content = new QWidget;
        auto *inside = new QVBoxLayout(content);
        auto *label = new QLabel(u"short"_s, content);
        inside->addWidget(label);
        auto *scroll = new UprightScroll(content, &window);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(scroll);
        window.resize(120, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        label->setText(u"A text in another language that is a good deal longer"_s);
        label->setMinimumHeight(400);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QTRY_VERIFY(content->width() <= scroll->viewport()->width());
        QVERIFY(content->width() >= content->minimumSizeHint().width());
    }
};

QTEST_MAIN(TestUprightScroll)
#include "tst_uprightscroll.moc"
