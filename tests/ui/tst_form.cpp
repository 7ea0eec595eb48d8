// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
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
    void row_hiddenAndShown_keepsItsPlace();
    void field_hidden_goesWithItsLabel();
    void hint_withoutWords_takesNoHeight();
    void gaps_areTheSame_whateverHintsSay_data();
    void gaps_areTheSame_whateverHintsSay();
    void label_besideOneLine_standsInItsMiddle();
    void label_besideSeveralLines_standsAtTheTop();
    void labelAbove_isNoHigherThanItsText();
    void fields_beginAtOneEdge_behindTheLongestLabel();
    void roomLeftOver_goesToTheFieldThatGrows();
    void roomLeftOver_isNotGivenToAFieldOfAFixedHeight();
    void tooLittleRoom_isTakenFromWhatCanGiveIt();
    void widget_deleted_leavesItsRow();
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
    sample.hints.at(hidden)->hide();
    const Sample without(kRows - 1);
    QCOMPARE(sample.form->heightForWidth(kWidth), without.form->heightForWidth(kWidth));
    QCOMPARE(sample.form->sizeHint(), without.form->sizeHint());
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
    for (int row = 1; row < kRows; ++row)
        QVERIFY(sample.hints.at(row)->y() > sample.hints.at(row - 1)->y());
}

void TestForm::field_hidden_goesWithItsLabel()
{
    Sample sample(1);
    const int before = sample.form->heightForWidth(kWidth);
    auto *field = new QLineEdit(&sample.window);
    TextLabel *label = sample.form->addField(field);
    label->hide();
    field->hide();
    sample.form->activate();
    QCOMPARE(sample.form->heightForWidth(kWidth), before);
    QCOMPARE(label->buddy(), field);
    label->show();
    field->show();
    sample.form->activate();
    QVERIFY(field->isVisible());
    QVERIFY(field->y() > sample.hints.constFirst()->y());
}

void TestForm::hint_withoutWords_takesNoHeight()
{
    Sample sample(kRows);
    sample.hints.at(1)->setText({});
    const Sample without(kRows - 1);
    QCOMPARE(sample.form->heightForWidth(kWidth), without.form->heightForWidth(kWidth));
}

void TestForm::gaps_areTheSame_whateverHintsSay_data()
{
    QTest::addColumn<int>("height");
    QTest::addRow("as high as it needs") << 0;
    QTest::addRow("higher") << 900;
}

void TestForm::gaps_areTheSame_whateverHintsSay()
{
    QFETCH(const int, height);
    QWidget window;
    auto *form = new Form(&window);
    QList<QWidget *> fields;
    QList<TextLabel *> hints;
    for (const int words : { 3, 40, 9, 21 }) {
        auto *field = new QLineEdit(&window);
        setFieldLabel(form->addField(field), u"A label:"_s);
        fields.append(field);
        hints.append(form->addHint());
        hints.last()->setText(u"words "_s.repeated(words).trimmed());
    }
    window.resize(2 * kWidth, height > 0 ? height : form->heightForWidth(2 * kWidth));
    window.show();
    form->activate();
    for (int row = 0; row < fields.size(); ++row) {
        const TextLabel &hint = *hints.at(row);
        QCOMPARE(hint.height(), hint.heightForWidth(hint.width()));
        QCOMPARE(hint.x(), fields.at(row)->x());
        QCOMPARE(hint.y() - fields.at(row)->geometry().bottom() - 1, metrics::kSpaceXs);
        if (row + 1 < fields.size())
            QCOMPARE(fields.at(row + 1)->y() - hint.geometry().bottom() - 1, metrics::kSpaceM);
    }
}

void TestForm::label_besideOneLine_standsInItsMiddle()
{
    QWidget window;
    auto *form = new Form(&window);
    auto *field = new QLineEdit(&window);
    TextLabel *label = form->addField(field);
    setFieldLabel(label, u"Name:"_s);
    window.resize(kWidth, 200);
    window.show();
    form->activate();
    QCOMPARE(label->geometry().center().y(), field->geometry().center().y());
    QVERIFY(label->alignment().testFlag(Qt::AlignVCenter));
}

void TestForm::label_besideSeveralLines_standsAtTheTop()
{
    QWidget window;
    auto *form = new Form(&window);
    auto *field = new QPlainTextEdit(&window);
    TextLabel *label = form->addField(field);
    setFieldLabel(label, u"Script:"_s);
    window.resize(2 * kWidth, 300);
    window.show();
    form->activate();
    QVERIFY(label->y() < field->y() + label->height());
    QVERIFY(label->height() < 2 * label->fontMetrics().height());
}

void TestForm::labelAbove_isNoHigherThanItsText()
{
    QWidget window;
    auto *form = new Form(&window);
    form->setLabels(Form::Labels::Above);
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
    QVERIFY(field->y() > label->geometry().bottom());
    QCOMPARE(field->x(), label->x());
}

void TestForm::fields_beginAtOneEdge_behindTheLongestLabel()
{
    QWidget window;
    auto *form = new Form(&window);
    QList<QWidget *> fields;
    QList<TextLabel *> labels;
    for (const QString &text : { u"A:"_s, u"A long one:"_s }) {
        fields.append(new QLineEdit(&window));
        labels.append(form->addField(fields.last()));
        setFieldLabel(labels.last(), text);
    }
    auto *below = new QCheckBox(u"Below"_s, &window);
    form->addBelow(below);
    auto *across = new QCheckBox(u"Across"_s, &window);
    form->addAcross(across);
    window.resize(2 * kWidth, 300);
    window.show();
    form->activate();
    const int edge = labels.at(1)->sizeHint().width() + metrics::kSpaceL;
    for (const QWidget *each : { fields.at(0), fields.at(1), static_cast<QWidget *>(below) })
        QCOMPARE(each->x(), edge);
    QCOMPARE(across->x(), 0);
    QCOMPARE(fields.at(0)->geometry().right(), window.rect().right());
    QVERIFY(form->minimumSize().width() >= edge + fields.at(0)->minimumSizeHint().width());
}

void TestForm::roomLeftOver_goesToTheFieldThatGrows()
{
    QWidget window;
    auto *form = new Form(&window);
    auto *first = new QLineEdit(&window);
    form->addField(first);
    auto *text = new QPlainTextEdit(&window);
    form->addField(text);
    auto *last = new QLineEdit(&window);
    form->addField(last);
    window.resize(2 * kWidth, 700);
    window.show();
    form->activate();
    QCOMPARE(first->height(), first->sizeHint().height());
    QVERIFY(text->height() > text->sizeHint().height());
    QCOMPARE(last->geometry().bottom(), window.rect().bottom());
}

void TestForm::roomLeftOver_isNotGivenToAFieldOfAFixedHeight()
{
    QWidget window;
    auto *form = new Form(&window);
    auto *text = new QPlainTextEdit(&window);
    text->setFixedHeight(80);
    form->addField(text);
    TextLabel *hint = form->addHint();
    hint->setText(u"One line"_s);
    window.resize(2 * kWidth, 700);
    window.show();
    form->activate();
    QCOMPARE(text->y(), 0);
    QCOMPARE(hint->y(), 80 + metrics::kSpaceXs);
}

void TestForm::tooLittleRoom_isTakenFromWhatCanGiveIt()
{
    QWidget window;
    auto *form = new Form(&window);
    auto *text = new QPlainTextEdit(&window);
    form->addField(text);
    auto *last = new QLineEdit(&window);
    form->addField(last);
    window.resize(2 * kWidth, form->minimumSize().height());
    window.show();
    form->activate();
    QCOMPARE(text->height(), text->minimumSizeHint().height());
    QCOMPARE(last->height(), last->sizeHint().height());
    QCOMPARE(last->geometry().bottom(), window.rect().bottom());
}

void TestForm::widget_deleted_leavesItsRow()
{
    Sample sample(kRows);
    delete sample.hints.takeAt(1);
    const Sample without(kRows - 1);
    QCOMPARE(sample.form->count(), kRows - 1);
    QCOMPARE(sample.form->heightForWidth(kWidth), without.form->heightForWidth(kWidth));
}

QTEST_MAIN(TestForm)
#include "tst_form.moc"
