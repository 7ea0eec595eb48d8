// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/choicemarks.h"
#include "ui/common/theme.h"

#include <QImage>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

#include <cmath>

using namespace slipway::ui;

namespace {

constexpr int kSide = 14;
constexpr double kLeast = 3.0; ///< WCAG 2.1, 1.4.11

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

using Draw = void (*)(const QStyleOption &, QPainter &, const Colors &);

QImage drawn(Draw draw, QStyle::State state, const Colors &colors, const QColor &ground)
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    QStyleOption option;
    option.rect = image.rect();
    option.state = state;
    draw(option, painter, colors);
    return image;
}

} // namespace

Q_DECLARE_METATYPE(const Colors *)

/// Whoever looks sees that something can be chosen, and whether it is.
class TestChoiceMarks final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void mark_edge_standsOutFromEveryGround_data();
    void mark_edge_standsOutFromEveryGround();
    void mark_chosen_standsOutFromItsFill_data() { mark_edge_standsOutFromEveryGround_data(); }
    void mark_chosen_standsOutFromItsFill();
    void check_partly_isNeitherEmptyNorTicked();
    void mark_disabled_looksUnlikeEnabled();
};

void TestChoiceMarks::mark_edge_standsOutFromEveryGround_data()
{
    QTest::addColumn<const Colors *>("colors");
    QTest::addColumn<bool>("isRadio");
    for (const bool isRadio : { false, true }) {
        const char *what = isRadio ? "radio" : "check";
        QTest::addRow("%s, light", what) << &Colors::light() << isRadio;
        QTest::addRow("%s, dark", what) << &Colors::dark() << isRadio;
    }
}

void TestChoiceMarks::mark_edge_standsOutFromEveryGround()
{
    QFETCH(const Colors *, colors);
    QFETCH(const bool, isRadio);
    const Draw draw = isRadio ? drawRadioMark : drawCheckMark;
    for (const QColor &ground : { colors->window, colors->surface, colors->raised }) {
        for (const QStyle::State state : { QStyle::State(QStyle::State_Enabled | QStyle::State_Off),
                                           QStyle::State(QStyle::State_Enabled | QStyle::State_On) }) {
            const QImage image = drawn(draw, state, *colors, ground);
            const double ratio = contrast(image.pixelColor(0, kSide / 2), ground);
            QVERIFY2(ratio >= kLeast, qPrintable(QString::number(ratio)));
        }
    }
}

void TestChoiceMarks::mark_chosen_standsOutFromItsFill()
{
    QFETCH(const Colors *, colors);
    QFETCH(const bool, isRadio);
    const QImage image = drawn(isRadio ? drawRadioMark : drawCheckMark,
                               QStyle::State_Enabled | QStyle::State_On, *colors, colors->window);
    double best = 0;
    for (int y = 3; y < kSide - 3; ++y) {
        for (int x = 3; x < kSide - 3; ++x)
            best = std::max(best, contrast(image.pixelColor(x, y), colors->accent));
    }
    QVERIFY2(best >= kLeast, qPrintable(QString::number(best)));
}

void TestChoiceMarks::check_partly_isNeitherEmptyNorTicked()
{
    const Colors &c = Colors::dark();
    const QImage partly = drawn(drawCheckMark, QStyle::State_Enabled | QStyle::State_NoChange, c, c.window);
    QVERIFY(partly != drawn(drawCheckMark, QStyle::State_Enabled | QStyle::State_On, c, c.window));
    QVERIFY(partly != drawn(drawCheckMark, QStyle::State_Enabled | QStyle::State_Off, c, c.window));
}

void TestChoiceMarks::mark_disabled_looksUnlikeEnabled()
{
    const Colors &c = Colors::light();
    for (const Draw draw : { drawCheckMark, drawRadioMark }) {
        for (const QStyle::StateFlag state : { QStyle::State_Off, QStyle::State_On })
            QVERIFY(drawn(draw, state, c, c.window)
                    != drawn(draw, QStyle::State_Enabled | state, c, c.window));
    }
}

QTEST_MAIN(TestChoiceMarks)
#include "tst_choicemarks.moc"
