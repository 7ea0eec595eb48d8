// SPDX-License-Identifier: GPL-3.0-or-later
// A new machine by its first page alone, with what the program suggests for everything else.
#include "newmachinebench.h"
#include "support/warnings.h"

#include <QComboBox>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

SizeOffer offer(const QString &name, int cores, double memory, bool isArm64 = false)
{
    return { { .name = name, .cores = cores, .memoryGiB = memory, .isArm64 = isArm64 }, 5 };
}

QString answer(const NewMachineBench &bench, const QString &row)
{
    return bench.find<QLabel>(row)->text();
}

QString problem(const NewMachineBench &bench)
{
    return bench.find<QWidget>(u"newMachineBasics"_s)->findChild<QLabel *>(u"problem"_s)->text();
}

} // namespace

class TestNewMachineQuick final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void nameAndEnter_leadToTheReview_withSuggestions()
    {
        NewMachineBench bench;
        bench.fake.newMachines.priceOutcome =
            std::optional(azure::RetailPrice { .perHour = 0.04, .currency = u"EUR"_s });
        bench.open();
        QVERIFY2(!bench.canGoOn(), "it has no name");
        bench.write(u"machineName"_s, u"web-03"_s);
        QTRY_VERIFY(bench.canGoOn());
        QTRY_COMPARE(answer(bench, u"chosenSize"_s), u"Standard_B2s · 29.20\u00A0EUR a month"_s);
        QCOMPARE(answer(bench, u"chosenSystem"_s), u"Ubuntu 26.04 LTS · User \"azureuser\""_s);
        QCOMPARE(answer(bench, u"chosenKey"_s), u"ssh-ed25519 · someone@laptop"_s);
        QVERIFY(answer(bench, u"chosenDocker"_s).contains(u"Port 2376"_s));
        QVERIFY(answer(bench, u"chosenDocker"_s).contains(u"web-03 authority"_s));
        QCOMPARE(answer(bench, u"chosenAccess"_s), u"Open to 203.0.113.7"_s);
        QVERIFY(problem(bench).isEmpty());
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows(u"newMachineReview"_s) && bench.canGoOn());
        const provisioning::NewMachineChoices &choices = bench.fake.newMachines.lastChoices;
        QCOMPARE(choices.size, u"Standard_B2s"_s);
        QCOMPARE(choices.group, u"web-03-group"_s);
        QCOMPARE(choices.dnsLabel, u"web-03"_s);
        QCOMPARE(choices.sshKey, FakeNewMachines::exampleKey().line);
        QCOMPARE(choices.route, provisioning::Route::CustomScript);
        QCOMPARE(choices.addresses, QStringList { u"203.0.113.7"_s });
        QVERIFY(provisioning::problemsOf(choices).isEmpty());
        bench.press(Qt::Key_Return);
        QVERIFY(bench.fake.newMachines.calls.contains(u"start"_s));
    }

    void back_leadsToTheFirstPage_andMoreOptionsThroughTheOthers()
    {
        NewMachineBench bench;
        bench.open();
        bench.write(u"machineName"_s, u"web-03"_s);
        QTRY_VERIFY(bench.canGoOn());
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows(u"newMachineReview"_s));
        QVERIFY(!bench.button(u"moreOptions"_s)->isVisible());
        bench.button(u"back"_s)->click();
        QVERIFY(bench.shows(u"newMachineBasics"_s));
        QCOMPARE(bench.button(u"next"_s)->text(), u"Review"_s);
        for (int i = 0; i < 20 && bench.wizard->focusWidget()->objectName() != u"moreOptions"_s; ++i)
            bench.press(Qt::Key_Tab);
        QCOMPARE(bench.wizard->focusWidget()->objectName(), u"moreOptions"_s);
        bench.press(Qt::Key_Space);
        QVERIFY(bench.shows(u"newMachineSize"_s));
        QCOMPARE(bench.button(u"next"_s)->text(), u"Next"_s);
        for (const QString &page :
             { u"newMachineSystem"_s, u"newMachineEngine"_s, u"newMachineReach"_s, u"newMachineReview"_s }) {
            QTRY_VERIFY(bench.canGoOn());
            bench.press(Qt::Key_Return);
            QTRY_VERIFY2(bench.shows(page), qPrintable(page));
        }
        bench.button(u"back"_s)->click();
        QVERIFY2(bench.shows(u"newMachineReach"_s), "the way that somebody came");
    }

    void changedUnderMoreOptions_staysWhenGoingStraight()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(2));
        bench.write(u"user"_s, u"jane"_s);
        bench.button(u"back"_s)->click();
        bench.button(u"back"_s)->click();
        QCOMPARE(answer(bench, u"chosenSystem"_s), u"Ubuntu 26.04 LTS · User \"jane\""_s);
        QTRY_VERIFY(bench.canGoOn());
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows(u"newMachineReview"_s) && bench.canGoOn());
        QCOMPARE(bench.fake.newMachines.lastChoices.user, u"jane"_s);
    }

    void size_isTheCheapestOfTheUsualOnes_data()
    {
        QTest::addColumn<QList<SizeOffer>>("offers");
        QTest::addColumn<QString>("chosen");
        const SizeOffer b2s = offer(u"Standard_B2s"_s, 2, 4);
        const SizeOffer b2als = offer(u"Standard_B2als_v2"_s, 2, 4);
        const SizeOffer d2s = offer(u"Standard_D2s_v5"_s, 2, 8);
        QTest::newRow("all") << QList<SizeOffer> { b2s, b2als, d2s } << u"Standard_B2als_v2"_s;
        QTest::newRow("one") << QList<SizeOffer> { d2s, offer(u"Standard_A1"_s, 1, 1) }
                             << u"Standard_D2s_v5"_s;
        QTest::newRow("none of them: the smallest that does")
            << QList<SizeOffer> { offer(u"Standard_A8"_s, 8, 16), offer(u"Standard_A4"_s, 4, 8),
                                  offer(u"Standard_A2p"_s, 2, 4, true), offer(u"Standard_A1"_s, 1, 2) }
            << u"Standard_A4"_s;
        QTest::newRow("beyond the quota") << QList<SizeOffer> { { b2als.size, 0 }, b2s } << u"Standard_B2s"_s;
    }
    void size_isTheCheapestOfTheUsualOnes()
    {
        QFETCH(QList<SizeOffer>, offers);
        QFETCH(QString, chosen);
        NewMachineBench bench;
        bench.fake.newMachines.sizesOutcome = offers;
        bench.fake.newMachines.prices = { { u"Standard_B2s"_s, 0.0496 },
                                          { u"Standard_B2als_v2"_s, 0.0432 },
                                          { u"Standard_D2s_v5"_s, 0.115 } };
        bench.open();
        bench.write(u"machineName"_s, u"web-03"_s);
        QTRY_VERIFY(bench.canGoOn());
        QTRY_VERIFY2(answer(bench, u"chosenSize"_s).startsWith(chosen),
                     qPrintable(answer(bench, u"chosenSize"_s)));
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows(u"newMachineReview"_s) && bench.canGoOn());
        QCOMPARE(bench.fake.newMachines.lastChoices.size, chosen);
    }

    void size_lastUsed_isSuggested()
    {
        NewMachineBench bench;
        provisioning::NewMachinePlan last;
        last.choices.size = u"Standard_D4s_v5"_s;
        bench.fake.newMachines.start(last);
        bench.open();
        bench.write(u"machineName"_s, u"web-03"_s);
        QTRY_VERIFY(bench.canGoOn());
        QCOMPARE(answer(bench, u"chosenSize"_s), u"Standard_D4s_v5"_s);
    }

    void size_ofSomebodysChoice_isNotReplaced()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(1));
        QTRY_VERIFY(bench.canGoOn());
        bench.write(u"sizeFilter"_s, u"d4s"_s);
        bench.press(Qt::Key_Down);
        bench.button(u"back"_s)->click();
        auto *location = bench.find<QComboBox>(u"location"_s);
        location->setCurrentIndex(1 - location->currentIndex());
        QTRY_VERIFY(bench.canGoOn());
        QCOMPARE(answer(bench, u"chosenSize"_s), u"Standard_D4s_v5"_s);
    }

    void whatIsMissing_isSaid_andFoundUnderMoreOptions_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("words");
        QTest::newRow("key") << u"key"_s << u"chosenKey"_s << u"SSH key"_s;
        QTest::newRow("address") << u"address"_s << u"chosenAccess"_s << u"address"_s;
        QTest::newRow("sizes") << u"sizes"_s << u"chosenSize"_s << u"Choose a size"_s;
    }
    void whatIsMissing_isSaid_andFoundUnderMoreOptions()
    {
        QFETCH(QString, what);
        QFETCH(QString, row);
        QFETCH(QString, words);
        NewMachineBench bench;
        if (what == "key"_L1)
            bench.fake.newMachines.keys.clear();
        else if (what == "address"_L1)
            bench.fake.settings.addressServiceUrl.clear(); // nobody has agreed to be seen by one
        else
            bench.fake.newMachines.sizesOutcome = Error { .kind = ErrorKind::Unreachable };
        bench.open();
        bench.write(u"machineName"_s, u"web-03"_s);
        QTRY_VERIFY2(problem(bench).contains(words), qPrintable(problem(bench)));
        QVERIFY2(answer(bench, row).contains(words), qPrintable(answer(bench, row)));
        QVERIFY(!bench.canGoOn());
        bench.press(Qt::Key_Return);
        QVERIFY2(bench.shows(u"newMachineBasics"_s), "Enter does not go on without an answer");
        QVERIFY(bench.button(u"moreOptions"_s)->isEnabled());
        if (what == "address"_L1)
            QVERIFY2(!bench.fake.setup.calls.contains(u"findMyAddress"_s), "unasked");
    }

    void sizesUnderWay_areNotCalledMissing()
    {
        NewMachineBench bench;
        bench.fake.newMachines.holdsSizes = true;
        bench.open();
        bench.write(u"machineName"_s, u"web-03"_s);
        QTRY_COMPARE(answer(bench, u"chosenSize"_s), u"Asking Azure…"_s);
        QTRY_VERIFY2(problem(bench).isEmpty(), qPrintable(problem(bench)));
        QVERIFY(!bench.canGoOn());
        bench.fake.newMachines.releaseSizes();
        QTRY_VERIFY(bench.canGoOn());
    }
};

QTEST_MAIN(TestNewMachineQuick)
#include "tst_newmachinequick.moc"
