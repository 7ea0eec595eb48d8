// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 200;
constexpr int kRows = 4;

/// Rows whose heights follow from the width, each of more than one line.
struct Sample
{
    explicit Sample(int rows)
        : form(new Form(&window))
    {
        for (int row = 0; row < rows; ++row) {
            TextLabel *hint = form->addHint();
            hint->setText(
                u"A line of explanation that is much longer than the form is wide, row %1"_s.arg(row));
            hints.append(hint);
        }
        window.resize(kWidth, 600);
        window.show();
        form->activate();
    }

    QWidget window {};
    Form *form;
    QList<TextLabel *> hints {};
};

} // namespace

class TestForm final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void row_hidden_takesNoHeight_data();
    void row_hidden_takesNoHeight();
    void rows_hiddenBeforeShown_takeNoHeight();
    void row_hiddenAndShown_keepsItsPlace();
    void field_hidden_goesWithItsLabel();
    void labelAbove_isNoHigherThanItsText();
};

void TestForm::row_hidden_takesNoHeight_data()
{
    QTest::addColumn<int>("hidden");
    for (int hidden = 0; hidden < kRows; ++hidden)
        QTest::addRow("row %d", hidden) << hidden;
}

void TestForm::row_hidden_takesNoHeight()
{
    QFETCH(const int, hidden);
    Sample sample(kRows);
    sample.form->heightForWidth(kWidth); // each row has its place
    sample.hints.at(hidden)->hide();
    const Sample without(kRows - 1);
    QCOMPARE(sample.form->heightForWidth(kWidth), without.form->heightForWidth(kWidth));
    QCOMPARE(sample.form->rowCount(), kRows);
}

/// Memory checkers see here what Qt does with the places of rows that were hidden before the window was
/// shown.
void TestForm::rows_hiddenBeforeShown_takeNoHeight()
{
    QWidget window;
    auto *form = new Form(&window);
    QList<TextLabel *> hints;
    for (int row = 0; row < kRows; ++row) {
        hints.append(form->addHint());
        hints.last()->setText(u"A line of explanation that is much longer than the form is wide"_s);
    }
    QVERIFY(form->sizeHint().isValid()); // each row has its place
    for (int row = 1; row < kRows; ++row)
        hints.at(row)->hide();
    QCOMPARE(form->heightForWidth(kWidth), hints.constFirst()->heightForWidth(kWidth));
}

void TestForm::row_hiddenAndShown_keepsItsPlace()
{
    Sample sample(kRows);
    const int height = sample.form->heightForWidth(kWidth);
    for (TextLabel *hint : { sample.hints.at(1), sample.hints.at(3) })
        hint->hide();
    sample.form->activate();
    for (TextLabel *hint : { sample.hints.at(3), sample.hints.at(1) })
        hint->show();
    sample.form->activate();
    QCOMPARE(sample.form->heightForWidth(kWidth), height);
    for (int row = 0; row < kRows; ++row)
        QCOMPARE(sample.form->itemAt(row, QFormLayout::FieldRole)->widget(), sample.hints.at(row));
    for (int row = 1; row < kRows; ++row)
        QVERIFY(sample.hints.at(row)->y() > sample.hints.at(row - 1)->y());
}

void TestForm::field_hidden_goesWithItsLabel()
{
    Sample sample(1);
    auto *field = new QLineEdit(&sample.window);
    TextLabel *label = sample.form->addField(field);
    sample.form->activate();
    label->hide();
    field->hide();
    sample.form->activate();
    QCOMPARE(sample.form->rowCount(), 2);
    QCOMPARE(sample.form->labelForField(field), label);
    QCOMPARE(label->buddy(), field);
    label->show();
    field->show();
    sample.form->activate();
    QVERIFY(field->isVisible());
    QVERIFY(field->y() > sample.hints.constFirst()->y());
}

void TestForm::labelAbove_isNoHigherThanItsText()
{
    QWidget window;
    auto *form = new Form(&window);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *field = new QWidget(&window);
    auto *lines = new QVBoxLayout(field);
    for (int line = 0; line < kRows; ++line)
        lines->addWidget(new QLineEdit(field));
    TextLabel *label = form->addField(field);
    setFieldLabel(label, u"Above:"_s);
    window.resize(kWidth, 400);
    window.show();
    form->activate();
    QVERIFY(label->height() < 2 * label->fontMetrics().height());
}

QTEST_MAIN(TestForm)
#include "tst_form.moc"
