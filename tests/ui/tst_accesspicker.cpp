// SPDX-License-Identifier: GPL-3.0-or-later
// Who may reach an engine, and until when: what counts of an answer, and the widget that asks for it.
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/labels.h"
#include "ui/models/accessanswer.h"
#include "ui/setup/accesspicker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::test;
using namespace slipway::ui;
using namespace Qt::StringLiterals;
using provisioning::AccessKind;

namespace {

const QDateTime kDay = QDateTime::fromString(u"2026-12-24T23:59:59Z"_s, Qt::ISODate);

/// The widget on stand-ins, shown.
struct Bench
{
    Bench()
        : picker(fakes.services, nullptr)
    {
        QObject::connect(&picker, &AccessPicker::changed, &picker,
                         [this](const AccessAnswer &told) { answer = told; });
        picker.retranslateUi();
        picker.show();
        QApplication::setActiveWindow(&picker);
    }

    template <typename T>
    T *find(const QString &name) const
    {
        return picker.findChild<T *>(name);
    }
    void choose(const QString &radio) const { find<QAbstractButton>(radio)->click(); }
    void press(Qt::Key key) const { QTest::keyClick(picker.focusWidget(), key); }

    FakeServices fakes;
    AccessPicker picker;
    AccessAnswer answer;
};

} // namespace

class TestAccessPicker : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void answer_eachChoice_countsItsOwnFields_data()
    {
        QTest::addColumn<AccessChoice>("choice");
        QTest::addColumn<AccessKind>("kind");
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<bool>("isReminded");
        QTest::newRow("this computer") << AccessChoice::ThisComputer << AccessKind::OnlyTheseAddresses
                                       << QStringList { u"203.0.113.7"_s } << true;
        QTest::newRow("these addresses") << AccessChoice::TheseAddresses << AccessKind::OnlyTheseAddresses
                                         << QStringList { u"a"_s, u"b"_s, u"c"_s, u"d"_s } << true;
        QTest::newRow("nobody") << AccessChoice::Nobody << AccessKind::Nobody << QStringList() << false;
        QTest::newRow("everybody") << AccessChoice::Everybody << AccessKind::Everybody << QStringList()
                                   << true;
    }
    void answer_eachChoice_countsItsOwnFields()
    {
        QFETCH(AccessChoice, choice);
        const AccessAnswer answer { .choice = choice,
                                    .thisComputer = u" 203.0.113.7 "_s,
                                    .theseAddresses = u"a, b;c\nd "_s,
                                    .confirmation = u"web-02"_s,
                                    .reminder = kDay };
        QTEST(answer.kind(), "kind");
        QTEST(answer.addresses(), "addresses");
        QTEST(answer.until().isValid(), "isReminded");
    }
    void answer_ofNothing_hasNoAddress() { QCOMPARE(AccessAnswer().addresses(), QStringList()); }

    void reminder_isOffered_whereThereIsSomethingToClose()
    {
        const Bench bench;
        const auto *remind = bench.find<QAbstractButton>(u"remind"_s);
        const auto *day = bench.find<QDateEdit>(u"remindOn"_s);
        for (const QString &choice : { u"theseAddresses"_s, u"everybody"_s, u"thisComputer"_s }) {
            bench.choose(choice);
            QVERIFY2(remind->isVisible() && day->isVisible(), qPrintable(choice));
        }
        bench.choose(u"remind"_s);
        QVERIFY(bench.answer.until().isValid());
        bench.choose(u"nobody"_s);
        QVERIFY(!remind->isVisible() && !day->isVisible());
        QVERIFY(!bench.answer.until().isValid());
        bench.choose(u"everybody"_s);
        QVERIFY2(bench.answer.until().isValid(), "nothing that was answered is lost");
    }

    void address_towardsAMachine_isFoundWithoutAsking_data()
    {
        QTest::addColumn<bool>("inSandbox");
        QTest::addColumn<QString>("towards");
        QTest::addColumn<QString>("address");
        QTest::newRow("over the Internet") << false << QString() << u"203.0.113.7"_s;
        QTest::newRow("with a way") << false << u"127.0.0.1"_s << u"127.0.0.1"_s; // there always is
        QTest::newRow("without a way") << false << u"nowhere"_s << QString();
        QTest::newRow("in the sandbox, where all see the same") << true << u"127.0.0.1"_s << u"203.0.113.7"_s;
    }

    void address_towardsAMachine_isFoundWithoutAsking()
    {
        QFETCH(const bool, inSandbox);
        QFETCH(const QString, towards);
        QFETCH(const QString, address);
        Bench bench;
        bench.fakes.account.become(AccountState::SignedIn, inSandbox, u"me"_s);
        bench.fakes.settings.addressServiceUrl = u"https://address.example"_s;
        bench.fakes.setup.calls.clear();
        auto *field = bench.find<QLineEdit>(u"address"_s);
        field->clear();
        bench.picker.setTowards(towards);
        bench.choose(u"findMyAddress"_s);
        QTRY_COMPARE(field->text(), address);
        QCOMPARE(bench.fakes.setup.calls.contains(u"findMyAddress"_s), inSandbox || towards.isEmpty());
        const QList<TextLabel *> labels = bench.picker.findChildren<TextLabel *>();
        const bool isSaid = std::any_of(labels.cbegin(), labels.cend(), [&towards](const TextLabel *label) {
            return label->isVisible() && !towards.isEmpty() && label->text().contains(towards);
        });
        QCOMPARE(isSaid, !inSandbox && !towards.isEmpty());
    }

    void reminder_isOffByItself_andAMonthAhead()
    {
        const Bench bench;
        const QDate today = bench.fakes.certificates.now().toLocalTime().date();
        const auto *day = bench.find<QDateEdit>(u"remindOn"_s);
        QVERIFY(!bench.find<QAbstractButton>(u"remind"_s)->isChecked());
        QVERIFY(!day->isEnabled());
        QVERIFY(!bench.answer.until().isValid());
        QCOMPARE(day->date(), today.addDays(30));
        QCOMPARE(day->minimumDate(), today);
    }

    void reminder_byKeyboard_isTheEndOfTheDay()
    {
        const Bench bench;
        bench.find<QLineEdit>(u"address"_s)->setFocus();
        for (int i = 0; i < 12 && bench.picker.focusWidget()->objectName() != u"remind"_s; ++i)
            bench.press(Qt::Key_Tab);
        QCOMPARE(bench.picker.focusWidget()->objectName(), u"remind"_s);
        bench.press(Qt::Key_Space);
        bench.press(Qt::Key_Tab);
        auto *day = bench.find<QDateEdit>(u"remindOn"_s);
        QVERIFY(day->hasFocus());
        const QDate before = day->date();
        bench.press(Qt::Key_Up);
        QVERIFY(day->date() > before);
        QCOMPARE(bench.answer.until().timeSpec(), Qt::UTC);
        QCOMPARE(bench.answer.until().toLocalTime(), QDateTime(day->date(), QTime(23, 59, 59)));
    }
};

QTEST_MAIN(TestAccessPicker)
#include "tst_accesspicker.moc"
