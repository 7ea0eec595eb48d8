// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rotationruns.h"
#include "support/warnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::app;
using namespace Qt::StringLiterals;

/// Who changes a rotation from outside keeps everybody else off it.
class TestRotationRuns final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void hold_heldOnce_untilLetGo();
    void hold_ofOneThatIsGone_isLetGoSafely();
};

void TestRotationRuns::hold_heldOnce_untilLetGo()
{
    RotationRuns runs;
    std::shared_ptr<void> held = runs.hold(u"a"_s);
    QVERIFY(held);
    QVERIFY(runs.isHeld(u"a"_s));
    QVERIFY2(!runs.hold(u"a"_s), "two questions about one rotation");
    const std::shared_ptr<void> other = runs.hold(u"b"_s);
    QVERIFY2(other, "another rotation is nobody's business");
    held.reset();
    QVERIFY(!runs.isHeld(u"a"_s));
    QVERIFY(runs.hold(u"a"_s));
}

void TestRotationRuns::hold_ofOneThatIsGone_isLetGoSafely()
{
    auto runs = std::make_unique<RotationRuns>();
    std::shared_ptr<void> held = runs->hold(u"a"_s);
    runs.reset();
    held.reset();
    QVERIFY(!held);
}

QTEST_GUILESS_MAIN(TestRotationRuns)
#include "tst_rotationruns.moc"
