// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/buttons.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway::ui;

namespace {

enum class Kind { Line, Number, Date, List, ListToTypeIn };

std::unique_ptr<QWidget> make(Kind kind)
{
    switch (kind) {
    case Kind::Line:
        return std::make_unique<QLineEdit>();
    case Kind::Number:
        return std::make_unique<QSpinBox>();
    case Kind::Date: {
        auto date = std::make_unique<QDateEdit>();
        date->setCalendarPopup(true);
        return date;
    }
    case Kind::List:
    case Kind::ListToTypeIn: {
        auto list = std::make_unique<QComboBox>();
        list->setEditable(kind == Kind::ListToTypeIn);
        list->addItem(u"One"_s);
        return list;
    }
    }
    return nullptr;
}

} // namespace

/// Fields that stand in one form look as if they belonged together.
class TestFields final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void fields_ofAllKinds_haveOneHeightAndAFrame_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("line") << Kind::Line;
        QTest::newRow("number") << Kind::Number;
        QTest::newRow("date") << Kind::Date;
        QTest::newRow("list") << Kind::List;
        QTest::newRow("list to type in") << Kind::ListToTypeIn;
    }

    void fields_ofAllKinds_haveOneHeightAndAFrame()
    {
        QFETCH(const Kind, kind);
        const std::unique_ptr<QWidget> field = make(kind);
        polish(*field);
        const std::unique_ptr<QWidget> line = make(Kind::Line);
        polish(*line);
        QCOMPARE(field->sizeHint().height(), line->sizeHint().height());
        field->resize(160, field->sizeHint().height());
        field->setFocusPolicy(Qt::NoFocus);
        const QImage picture = field->grab().toImage();
        const QColor edge = picture.pixelColor(0, picture.height() / 2);
        const QColor inside = picture.pixelColor(3, picture.height() / 2);
        QVERIFY2(qAbs(edge.lightness() - inside.lightness()) > 20, "its left edge is drawn");
    }

    void arrow_onAMainButton_canBeSeen()
    {
        Button button(u"new"_s, nullptr, ButtonKind::Accent);
        QMenu menu;
        button.setMenu(&menu);
        polish(button);
        button.resize(button.sizeHint());
        const QImage picture = button.grab().toImage();
        const QColor ground = picture.pixelColor(picture.width() / 2, 4);
        int brightest = 0;
        for (int x = picture.width() - 24; x < picture.width() - 4; ++x) {
            for (int y = 8; y < picture.height() - 8; ++y)
                brightest = std::max(brightest, picture.pixelColor(x, y).lightness());
        }
        QVERIFY2(brightest > ground.lightness() + 60, "light on the accent");
    }

private:
    void polish(QWidget &widget)
    {
        widget.setPalette(paletteOf(Colors::light()));
        widget.setStyle(&m_style);
        widget.ensurePolished();
    }

    SlipwayStyle m_style;
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
