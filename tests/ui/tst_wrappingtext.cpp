// SPDX-License-Identifier: GPL-3.0-or-later
// Text that wraps: as tall as its lines, whatever fonts they are drawn with.
#include "support/warnings.h"
#include "ui/common/wrappingtext.h"

#include <QScrollBar>
#include <QTest>
#include <QTextCursor>

using namespace Qt::StringLiterals;
using slipway::ui::TextStyle;
using slipway::ui::WrappingText;

namespace {

/// Of the last line, below the top of the widget.
int bottomOf(const WrappingText &text)
{
    QTextCursor end(text.document());
    end.movePosition(QTextCursor::End);
    return text.cursorRect(end).bottom();
}

} // namespace

class TestWrappingText final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void height_holdsEveryLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one word") << u"web-01"_s;
        QTest::newRow("wraps") << u"Wednesday, 25 November 2026 18:06:45 UTC"_s;
        QTest::newRow("one long word") << QString(90, u'x');
        QTest::newRow("another font")
            << u"2026 年 11 月 25 日 18:06:45 UTC (期限切れ: 2 日前)、現在のアドレスは 198.51.100.9"_s;
        QTest::newRow("paragraphs") << u"one\ntwo 二\nthree"_s;
    }

    void height_holdsEveryLine()
    {
        QFETCH(const QString, text);
        WrappingText value(TextStyle::Body);
        value.resize(120, 20);
        value.show();
        value.setText(text);
        QTRY_VERIFY2(bottomOf(value) < value.viewport()->height(),
                     qPrintable(u"%1 of %2"_s.arg(bottomOf(value)).arg(value.viewport()->height())));
        QCOMPARE(value.verticalScrollBar()->maximum(), 0);
    }

    void height_followsTheWidth()
    {
        WrappingText value(TextStyle::Body);
        value.resize(120, 20);
        value.show();
        value.setText(u"ネットワーク規則で接続が許可されていません。"_s);
        value.resize(400, value.height());
        const int wide = value.height();
        value.resize(100, value.height());
        QTRY_VERIFY(value.height() > wide);
        QTRY_VERIFY(bottomOf(value) < value.viewport()->height());
        QCOMPARE(value.verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(TestWrappingText)
#include "tst_wrappingtext.moc"
