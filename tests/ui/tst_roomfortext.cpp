// SPDX-License-Identifier: GPL-3.0-or-later
// Windows whose texts get longer while they are open.
#include "support/warnings.h"
#include "ui/common/labels.h"
#include "ui/common/roomfortext.h"

#include <QDialog>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestRoomForText final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void text_longer_makesTheWindowHigher()
    {
        QDialog dialog;
        auto *text = new ui::TextLabel(&dialog);
        text->setMultiLine(true);
        auto *layout = new QVBoxLayout(&dialog);
        layout->addWidget(text);
        new ui::RoomForText(dialog);
        text->setText(u"One line"_s);
        dialog.setFixedWidth(300);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const int before = dialog.height();

        text->setText(u"Many more words than stand beside each other in one line. "_s.repeated(8));
        QTRY_VERIFY(dialog.height() > before);
        QVERIFY(text->height() >= text->heightForWidth(text->width()));

        const int high = dialog.height();
        text->setText(u"One line"_s);
        QTest::qWait(0);
        QCOMPARE(dialog.height(), high); // what somebody reads does not jump about
    }
};

QTEST_MAIN(TestRoomForText)

#include "tst_roomfortext.moc"
