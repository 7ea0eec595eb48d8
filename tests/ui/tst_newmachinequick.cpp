// SPDX-License-Identifier: GPL-3.0-or-later
// A new machine by its first page alone, with what the program suggests for everything else.
#include "newmachinebench.h"
#include "support/warnings.h"
#include "ui/newmachine/newmachinehabits.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSpinBox>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::test;
using namespace Qt::StringLiterals;

using HabitEdit = void (*)(NewMachineHabits &);
Q_DECLARE_METATYPE(HabitEdit)

namespace {

const PublicKeyFile kOtherKey {
    u"/home/someone/.ssh/work.pub"_s,
    u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB6KfQ5nCcVYNp0xuzIlGg4DE1DqQ8wc1n7GmB4vTq2i someone@work"_s
};

SizeOffer offer(const QString &name, int cores, double memory, bool isArm64 = false)
{
    return { { .name = name, .cores = cores, .memoryGiB = memory, .isArm64 = isArm64 }, 5 };
}

QString answer(const NewMachineBench &bench, const QString &row)
{
    return bench.find<QLabel>(row)->text();
}

/// So that what is suggested can differ from what would be anyway.
void offerTwoOfAll(NewMachineBench &bench)
{
    bench.fake.newMachines.subscriptionsOutcome = QList<azure::Subscription> {
        { .id = u"s1"_s, .name = u"Production"_s },
        { .id = u"s2"_s, .name = u"Tests"_s },
        { .id = u"s3"_s, .name = u"Former"_s, .enabled = false },
    };
    bench.fake.newMachines.keys.append(kOtherKey);
    bench.fake.setup.known = { { u"a1"_s, u"Our engines"_s }, { u"a2"_s, u"Other engines"_s } };
}

void choose(const NewMachineBench &bench, const QString &box, const QVariant &value)
{
    auto *combo = bench.find<QComboBox>(box);
    combo->setFocus();
    combo->setCurrentIndex(combo->findData(value));
}

/// What the review is asked for when somebody only writes a name.
provisioning::NewMachineChoices suggestedBy(NewMachineBench &bench)
{
    bench.open();
    bench.write(u"machineName"_s, u"web-04"_s);
    if (!QTest::qWaitFor([&bench] { return bench.canGoOn(); }))
        return {};
    bench.press(Qt::Key_Return);
    const bool isThere =
        QTest::qWaitFor([&bench] { return bench.shows(u"newMachineReview"_s) && bench.canGoOn(); });
    return isThere ? bench.fake.newMachines.lastChoices : provisioning::NewMachineChoices();
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

    /// By another run of the program: all that is left of the first one is what the settings keep.
    void lastMachine_isSuggestedForTheNext()
    {
        NewMachineBench first;
        offerTwoOfAll(first);
        first.open();
        QVERIFY(first.goTo(1));
        QTRY_VERIFY(first.canGoOn());
        first.write(u"sizeFilter"_s, u"d4s"_s);
        first.press(Qt::Key_Down);
        first.button(u"back"_s)->click();
        choose(first, u"subscription"_s, u"s2"_s);
        QTRY_COMPARE(first.find<QComboBox>(u"location"_s)->count(), 2);
        choose(first, u"location"_s, u"westeurope"_s);
        QTRY_VERIFY(first.canGoOn());
        first.button(u"moreOptions"_s)->click();
        QTRY_VERIFY(first.canGoOn());
        first.press(Qt::Key_Return);
        QVERIFY(first.shows(u"newMachineSystem"_s));
        choose(first, u"image"_s, u"debian-13"_s);
        choose(first, u"disk"_s, int(provisioning::DiskKind::PremiumSsd));
        choose(first, u"keyFile"_s, kOtherKey.path);
        first.find<QSpinBox>(u"diskSize"_s)->setValue(64);
        first.write(u"user"_s, u"jane"_s);
        QTRY_VERIFY(first.canGoOn());
        first.press(Qt::Key_Return);
        first.find<QRadioButton>(u"existingAuthority"_s)->click();
        choose(first, u"authority"_s, u"a2"_s);
        first.press(Qt::Key_Return);
        QTRY_VERIFY(first.shows(u"newMachineReach"_s) && first.canGoOn());
        first.press(Qt::Key_Return);
        QTRY_VERIFY(first.shows(u"newMachineReview"_s) && first.canGoOn());
        QVERIFY2(first.fake.settings.states.isEmpty(), "nothing has been made yet");
        first.press(Qt::Key_Return);
        QVERIFY(first.fake.newMachines.calls.contains(u"start"_s));

        NewMachineBench second;
        offerTwoOfAll(second);
        second.fake.settings.states = first.fake.settings.states;
        const provisioning::NewMachineChoices choices = suggestedBy(second);
        QCOMPARE(NewMachineHabits::of(choices),
                 NewMachineHabits::of(first.fake.newMachines.all.back()->thePlan.choices));
        QCOMPARE(choices.subscription, u"s2"_s);
        QCOMPARE(choices.location, u"westeurope"_s);
        QCOMPARE(choices.size, u"Standard_D4s_v5"_s);
        QCOMPARE(choices.imageId, u"debian-13"_s);
        QCOMPARE(choices.disk, provisioning::DiskKind::PremiumSsd);
        QCOMPARE(choices.diskGiB, 64);
        QCOMPARE(choices.user, u"jane"_s);
        QCOMPARE(choices.sshKey, kOtherKey.line);
        QCOMPARE(choices.authorityId, u"a2"_s);
        QCOMPARE(choices.name, u"web-04"_s);
        QCOMPARE(choices.group, u"web-04-group"_s);
        for (const QByteArray &kept : std::as_const(second.fake.settings.states))
            QVERIFY2(!kept.contains("web-03"), "nothing names the machine");
    }

    void habits_notOfferedAnyMore_areNotSuggested_data()
    {
        using Habits = NewMachineHabits;
        QTest::addColumn<HabitEdit>("change");
        const auto row = [](const char *name, HabitEdit change) { QTest::newRow(name) << change; };
        row("none", [](Habits &) {});
        row("subscription", [](Habits &h) { h.subscription = u"s9"_s; });
        row("subscription switched off", [](Habits &h) { h.subscription = u"s3"_s; });
        row("location", [](Habits &h) { h.location = u"moon"_s; });
        row("location of another subscription",
            [](Habits &h) { h.subscription = u"s9"_s, h.location = u"westeurope"_s; });
        row("size", [](Habits &h) { h.size = u"Standard_A0"_s; });
        row("size beyond the quota", [](Habits &h) { h.size = u"Standard_M128"_s; });
        row("image", [](Habits &h) { h.imageId = u"ubuntu-14.04"_s; });
        row("key", [](Habits &h) { h.sshKey = u"ssh-ed25519 AAAA gone@laptop"_s; });
        row("authority", [](Habits &h) { h.authorityId = u"a9"_s; });
        row("impossible disk", [](Habits &h) { h.diskGiB = 5; });
    }
    void habits_notOfferedAnyMore_areNotSuggested()
    {
        QFETCH(HabitEdit, change);
        NewMachineBench without;
        offerTwoOfAll(without);
        const NewMachineHabits usual = NewMachineHabits::of(suggestedBy(without));

        NewMachineBench bench;
        offerTwoOfAll(bench);
        NewMachineHabits habits = usual;
        change(habits);
        habits.write(bench.fake.services);
        QCOMPARE(NewMachineHabits::of(suggestedBy(bench)), usual);
    }

    void habits_thatTheSizeDoesNotTake_areNotSuggested()
    {
        NewMachineBench bench;
        SizeOffer arm = offer(u"Standard_D2pls_v5"_s, 2, 4, true);
        arm.size.takesPremiumDisks = false;
        bench.fake.newMachines.sizesOutcome = QList<SizeOffer> { arm };
        NewMachineHabits { .size = arm.size.name,
                           .imageId = u"azurelinux-3"_s,
                           .disk = provisioning::DiskKind::PremiumSsd }
            .write(bench.fake.services);
        const provisioning::NewMachineChoices choices = suggestedBy(bench);
        QVERIFY(choices.isArm64);
        QCOMPARE(choices.imageId, u"ubuntu-26.04"_s);
        QCOMPARE(choices.disk, provisioning::DiskKind::StandardSsd);
    }

    void habits_diskSmallerThanTheImage_givesWay()
    {
        NewMachineBench remembered;
        NewMachineHabits { .imageId = u"rhel-9"_s, .diskGiB = 32 }.write(remembered.fake.services);
        const provisioning::NewMachineChoices choices = suggestedBy(remembered);
        QCOMPARE(choices.imageId, u"rhel-9"_s);
        QCOMPARE(choices.diskGiB, 0);

        NewMachineBench bench;
        NewMachineHabits { .diskGiB = 32 }.write(bench.fake.services);
        bench.open();
        QVERIFY(bench.goTo(2));
        QCOMPARE(bench.find<QSpinBox>(u"diskSize"_s)->value(), 32);
        choose(bench, u"image"_s, u"rhel-9"_s);
        QCOMPARE(bench.find<QSpinBox>(u"diskSize"_s)->value(), 0);
        QVERIFY(bench.canGoOn());
    }

    void habits_ofTheSandbox_stayThere()
    {
        NewMachineBench bench;
        NewMachineHabits { .user = u"jane"_s }.write(bench.fake.services);
        bench.fake.account.become(AccountState::SignedIn, true, u"someone"_s);
        QCOMPARE(NewMachineHabits::read(bench.fake.services), NewMachineHabits());
        NewMachineHabits { .user = u"joe"_s }.write(bench.fake.services);
        QCOMPARE(NewMachineHabits::read(bench.fake.services).user, u"joe"_s);
        bench.fake.account.become(AccountState::SignedIn, false, u"someone"_s);
        QCOMPARE(NewMachineHabits::read(bench.fake.services).user, u"jane"_s);
    }

    void habits_thatCannotBeRead_areNone_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("cut off") << QByteArray("{\"user\": \"ja");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("of another type") << QByteArray(R"({"user": "jane", "diskGiB": "much"})");
    }
    void habits_thatCannotBeRead_areNone()
    {
        QFETCH(QByteArray, kept);
        NewMachineBench bench;
        bench.fake.settings.states.insert(u"newMachine/last"_s, kept);
        QCOMPARE(NewMachineHabits::read(bench.fake.services), NewMachineHabits());
        QCOMPARE(suggestedBy(bench).user, u"azureuser"_s);
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
