// SPDX-License-Identifier: GPL-3.0-or-later
#include "newmachinebench.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/newmachine/sizemodel.h"
#include "ui/setup/composerow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace slipway;
using namespace slipway::ui;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

SizeRow sizeRow(const QString &name, int cores, double memory, bool isArm64 = false)
{
    return { .size = { .name = name, .cores = cores, .memoryGiB = memory, .isArm64 = isArm64 } };
}

QStringList sizesIn(const SizeProxy &proxy)
{
    QStringList names;
    for (int line = 0; line < proxy.rowCount(); ++line)
        names.append(proxy.row(line).size.name);
    return names;
}

} // namespace

/// What the pages of a new machine let people do next, what they say, and what they ask of the services.
class TestNewMachine : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void everyField_saysWhatIsWrongAsOneTypes_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QString>("good");
        QTest::newRow("name, empty") << 0 << u"machineName"_s << QString() << u"web-03"_s;
        QTest::newRow("name, characters") << 0 << u"machineName"_s << u"web_03"_s << u"web-03"_s;
        QTest::newRow("group, characters") << 0 << u"newGroupName"_s << u"web/03"_s << u"web.03"_s;
        QTest::newRow("group, there already") << 0 << u"newGroupName"_s << u"WEB"_s << u"web2"_s;
        QTest::newRow("label, length") << 0 << u"dnsLabel"_s << u"w"_s << u"web-03"_s;
        QTest::newRow("label, characters") << 0 << u"dnsLabel"_s << u"Web"_s << u"web"_s;
        QTest::newRow("user, characters") << 2 << u"user"_s << u"Jane"_s << u"jane"_s;
        QTest::newRow("user, reserved") << 2 << u"user"_s << u"root"_s << u"jane"_s;
        QTest::newRow("authority") << 3 << u"authorityName"_s << QString() << u"mine"_s;
        QTest::newRow("identity") << 3 << u"identityName"_s << QString() << u"me"_s;
        QTest::newRow("address") << 4 << u"address"_s << u"home"_s << u"203.0.113.9"_s;
    }
    void everyField_saysWhatIsWrongAsOneTypes()
    {
        QFETCH(int, page);
        QFETCH(QString, field);
        QFETCH(QString, bad);
        QFETCH(QString, good);
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(page));
        QTRY_VERIFY(bench.canGoOn());
        const QString hint = bench.note(field);
        bench.write(field, bad);
        QVERIFY(bench.note(field) != hint && !bench.note(field).isEmpty());
        QCOMPARE(bench.find<QLineEdit>(field)->accessibleDescription(), bench.note(field));
        QVERIFY(!bench.canGoOn());
        bench.write(field, good);
        QCOMPARE(bench.note(field), hint);
        QVERIFY(bench.canGoOn());
    }

    void untouchedFields_areNotBlamed()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.note(u"machineName"_s).isEmpty());
        QVERIFY2(
            !bench.find<QWidget>(u"newMachineBasics"_s)->findChild<QLabel *>(u"problem"_s)->text().isEmpty(),
            "but what is missing is said");
        QVERIFY(!bench.canGoOn());
    }

    void name_leadsGroupAndLabelUntilTheyAreWritten()
    {
        NewMachineBench bench;
        bench.open();
        bench.write(u"machineName"_s, u"Web-03"_s);
        QCOMPARE(bench.find<QLineEdit>(u"newGroupName"_s)->text(), u"Web-03-group"_s);
        QCOMPARE(bench.find<QLineEdit>(u"dnsLabel"_s)->text(), u"web-03"_s);
        bench.write(u"dnsLabel"_s, u"shop"_s);
        bench.write(u"machineName"_s, u"db-1"_s);
        QCOMPARE(bench.find<QLineEdit>(u"newGroupName"_s)->text(), u"db-1-group"_s);
        QCOMPARE(bench.find<QLineEdit>(u"dnsLabel"_s)->text(), u"shop"_s);
    }

    void nameInExistingGroup_taken_isSaid()
    {
        NewMachineBench bench;
        MachineRow row;
        row.machine.edit().id = idOf(u"web"_s, u"Compute"_s, u"virtualMachines/web-03"_s);
        bench.fake.machines.put({ row });
        bench.open();
        bench.write(u"machineName"_s, u"WEB-03"_s);
        QTRY_VERIFY(bench.canGoOn());
        auto *group = bench.find<QComboBox>(u"resourceGroup"_s);
        group->setFocus();
        QTest::keyClick(group, Qt::Key_Down);
        QCOMPARE(group->currentText(), u"web"_s);
        QVERIFY(!bench.find<QWidget>(u"newGroupName"_s)->isVisible());
        QVERIFY(!bench.note(u"machineName"_s).isEmpty());
        QVERIFY(!bench.canGoOn());
        QCOMPARE(bench.find<QComboBox>(u"location"_s)->currentText(), u"North Europe"_s);
        bench.write(u"machineName"_s, u"web-04"_s);
        QTRY_VERIFY(bench.canGoOn()); // the other location has sizes, too
    }

    void dnsLabel_inTheSandbox_isNotSuggested()
    {
        NewMachineBench bench;
        bench.fake.account.become(AccountState::SignedIn, true, u"sandbox"_s);
        bench.open();
        bench.write(u"machineName"_s, u"web-03"_s);
        QVERIFY(bench.find<QLineEdit>(u"dnsLabel"_s)->isEnabled());
        QVERIFY(bench.find<QLineEdit>(u"dnsLabel"_s)->text().isEmpty());
        QTRY_VERIFY(bench.canGoOn());
    }

    void dnsLabel_taken_isSaidWithoutGoingOn()
    {
        NewMachineBench bench;
        bench.fake.newMachines.labelOutcome = false;
        bench.open();
        bench.write(u"machineName"_s, u"web-03"_s);
        QTRY_VERIFY(bench.fake.newMachines.calls.contains(u"label web-03"_s));
        QVERIFY(!bench.note(u"dnsLabel"_s).isEmpty());
        QVERIFY(!bench.canGoOn());
        bench.write(u"dnsLabel"_s, QString());
        QVERIFY(bench.canGoOn());
    }

    void subscriptions_failed_canBeAskedAgain()
    {
        NewMachineBench bench;
        bench.fake.newMachines.subscriptionsOutcome = Error { .kind = ErrorKind::Unreachable };
        bench.open();
        auto *banner = bench.find<Banner>(u"placesBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        bench.fake.newMachines.subscriptionsOutcome =
            QList<azure::Subscription> { { .id = u"s2"_s, .name = u"Test"_s } };
        banner->findChild<QAbstractButton *>(u"bannerAction"_s)->click();
        QTRY_VERIFY(!banner->isVisible());
        QCOMPARE(bench.find<QComboBox>(u"subscription"_s)->currentText(), u"Test"_s);
        QVERIFY(bench.fake.newMachines.calls.contains(u"places s2"_s));
    }

    void subscriptions_none_isSaid()
    {
        NewMachineBench bench;
        bench.fake.newMachines.subscriptionsOutcome =
            QList<azure::Subscription> { { .id = u"s"_s, .name = u"Ended"_s, .enabled = false } };
        bench.open();
        QTRY_VERIFY(bench.find<Banner>(u"placesBanner"_s)->isVisible());
        QVERIFY(!bench.canGoOn());
    }

    void places_failedAndEmpty_areSaid()
    {
        NewMachineBench bench;
        bench.fake.newMachines.placesOutcome = Error { .kind = ErrorKind::Timeout };
        bench.open();
        auto *banner = bench.find<Banner>(u"placesBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        bench.fake.newMachines.placesOutcome = NewMachinePlaces {};
        banner->findChild<QAbstractButton *>(u"bannerAction"_s)->click();
        QTRY_COMPARE(bench.fake.newMachines.calls.count(u"places s1"_s), 2);
        QVERIFY(banner->isVisible());
        bench.fake.newMachines.placesOutcome = FakeNewMachines::examplePlaces();
        banner->findChild<QAbstractButton *>(u"bannerAction"_s)->click();
        QTRY_VERIFY(!banner->isVisible());
        QCOMPARE(bench.find<QComboBox>(u"location"_s)->count(), 2);
    }

    void sizeModel_sortsAndFilters()
    {
        SizeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SizeProxy proxy(model);
        const QAbstractItemModelTester proxyTester(&proxy,
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({ sizeRow(u"Standard_D16s_v5"_s, 16, 64), sizeRow(u"Standard_B2s"_s, 2, 4),
                        sizeRow(u"Standard_D2ps_v5"_s, 2, 8, true) });
        proxy.sort(SizeModel::CoresColumn);
        QCOMPARE(sizesIn(proxy),
                 (QStringList { u"Standard_B2s"_s, u"Standard_D2ps_v5"_s, u"Standard_D16s_v5"_s }));
        proxy.setFilterText(u"arm64"_s);
        QCOMPARE(sizesIn(proxy), QStringList { u"Standard_D2ps_v5"_s });
        proxy.setFilterText(u"standard_d memory:10"_s);
        QCOMPARE(sizesIn(proxy), QStringList { u"Standard_D16s_v5"_s });
        proxy.setFilterText(u"cores:4"_s);
        QCOMPARE(sizesIn(proxy), QStringList { u"Standard_D16s_v5"_s });
        QCOMPARE(proxy.lineOf(u"Standard_B2s"_s), -1);
        proxy.setFilterText({});

        const auto price = [&](int line) {
            return proxy.index(line, SizeModel::PriceColumn).data().toString();
        };
        QVERIFY(price(0).isEmpty());
        model.setPrice(u"Standard_B2s"_s, std::nullopt);
        QCOMPARE(price(0), u"not known"_s);
        model.setPrice(u"Standard_D16s_v5"_s, azure::RetailPrice { .perHour = 1, .currency = u"EUR"_s });
        model.setPrice(u"Standard_D2ps_v5"_s, azure::RetailPrice { .perHour = 0.1, .currency = u"EUR"_s });
        model.setPrice(u"Standard_X"_s, std::nullopt);
        proxy.sort(SizeModel::PriceColumn);
        QCOMPARE(sizesIn(proxy),
                 (QStringList { u"Standard_D2ps_v5"_s, u"Standard_D16s_v5"_s, u"Standard_B2s"_s }));
        QCOMPARE(price(1), u"730.00\u00A0EUR"_s);
    }

    void sizes_loadingThenThere_withinTheQuota()
    {
        NewMachineBench bench;
        bench.fake.newMachines.holdsSizes = true;
        bench.fake.newMachines.priceOutcome =
            std::optional(azure::RetailPrice { .perHour = 0.04, .currency = u"EUR"_s });
        bench.open();
        QVERIFY(bench.goTo(1));
        auto *table = bench.find<QTableView>(u"sizes"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(table->isVisible());
        QVERIFY(!bench.canGoOn());
        bench.fake.newMachines.releaseSizes();
        QTRY_COMPARE(table->model()->rowCount(), 5);
        QVERIFY(bench.canGoOn());
        QVERIFY(bench.find<QLabel>(u"sizeCount"_s)->text().contains(u'1'));
        QTRY_VERIFY(bench.fake.newMachines.calls.contains(u"price Standard_B2s"_s));
        QTRY_VERIFY(bench.find<QLabel>(u"summary"_s)->text().contains(u"29.20"_s));
    }

    void sizes_failed_canBeAskedAgain()
    {
        NewMachineBench bench;
        bench.fake.newMachines.sizesOutcome = Error { .kind = ErrorKind::Unreachable };
        bench.open();
        QVERIFY(bench.goTo(1));
        auto *banner = bench.find<Banner>(u"sizesBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!bench.canGoOn());
        bench.fake.newMachines.sizesOutcome = FakeNewMachines::exampleSizes();
        banner->findChild<QAbstractButton *>(u"bannerAction"_s)->click();
        QTRY_VERIFY(bench.canGoOn());
        QVERIFY(bench.find<QTableView>(u"sizes"_s)->isVisible());
    }

    void sizes_noneInTheQuota_isSaid()
    {
        NewMachineBench bench;
        bench.fake.newMachines.sizesOutcome =
            QList<SizeOffer> { FakeNewMachines::exampleSizes().constLast() };
        bench.open();
        QVERIFY(bench.goTo(1));
        QTRY_VERIFY(!bench.find<QTableView>(u"sizes"_s)->isVisible());
        QVERIFY(!bench.canGoOn());
    }

    void sizes_filter_byKeyboard_keepsTheChosenOne()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(1));
        QTRY_VERIFY(bench.canGoOn());
        auto *table = bench.find<QTableView>(u"sizes"_s);
        bench.press(Qt::Key_Slash);
        auto *filter = bench.find<QLineEdit>(u"sizeFilter"_s);
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, u"d4s"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY2(bench.canGoOn(), "the size chosen before stays chosen while it is filtered away");
        bench.press(Qt::Key_Down);
        QVERIFY(table->hasFocus());
        bench.press(Qt::Key_Return);
        QVERIFY(bench.shows(u"newMachineSystem"_s));
        QVERIFY(bench.find<QLabel>(u"summary"_s)->text().contains(u"Standard_D4s_v5"_s));
    }

    void arm64Size_needsAnImageForIt()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(1));
        QTRY_VERIFY(bench.canGoOn());
        bench.write(u"sizeFilter"_s, u"arm64"_s);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        auto *image = bench.find<QComboBox>(u"image"_s);
        int without = -1;
        for (int i = 0; i < image->count() && without < 0; ++i) {
            const auto *known = provisioning::findNewMachineImage(image->itemData(i).toString());
            if (known && known->arm64Sku.isEmpty())
                without = i;
        }
        if (without >= 0) {
            image->setCurrentIndex(without);
            QVERIFY(!bench.note(u"image"_s).isEmpty());
            QVERIFY(!bench.canGoOn());
        }
        image->setCurrentIndex(image->findData(u"ubuntu-24.04"_s));
        QVERIFY(bench.canGoOn());
    }

    void image_thatCosts_saysSo()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(2));
        QCOMPARE(bench.note(u"image"_s), QString());
        auto *image = bench.find<QComboBox>(u"image"_s);
        image->setCurrentIndex(image->findData(u"rhel-9"_s));
        QVERIFY2(bench.note(u"image"_s).contains(u"charges"_s), qPrintable(bench.note(u"image"_s)));
        QVERIFY2(bench.canGoOn(), "it is no problem");
        image->setCurrentIndex(image->findData(u"debian-13"_s));
        QCOMPARE(bench.note(u"image"_s), QString());
    }

    void disk_tooSmall_isSaid()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(2));
        auto *size = bench.find<QSpinBox>(u"diskSize"_s);
        size->setValue(4);
        QVERIFY(!bench.note(u"diskSize"_s).isEmpty());
        QVERIFY(!bench.canGoOn());
        size->setValue(0);
        QVERIFY(bench.canGoOn());
    }

    void disk_smallerThanTheImage_isSaid()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(2));
        auto *size = bench.find<QSpinBox>(u"diskSize"_s);
        size->setValue(32);
        QVERIFY(bench.canGoOn());
        auto *image = bench.find<QComboBox>(u"image"_s);
        image->setCurrentIndex(image->findData(u"rhel-9"_s));
        QVERIFY2(bench.note(u"diskSize"_s).contains(u"64"_s), qPrintable(bench.note(u"diskSize"_s)));
        QVERIFY(!bench.canGoOn());
        size->setValue(64);
        QVERIFY(bench.canGoOn());
    }

    void key_pasted_isJudged()
    {
        NewMachineBench bench;
        bench.fake.newMachines.keys.clear();
        bench.open();
        QVERIFY(bench.goTo(2));
        QVERIFY2(bench.button(u"keyNew"_s)->isChecked(), "there is none to choose");
        QVERIFY(!bench.button(u"keyFromFile"_s)->isEnabled());
        QVERIFY(!bench.canGoOn());
        bench.button(u"keyTyped"_s)->click();
        bench.write(u"keyLine"_s, u"-----BEGIN OPENSSH PRIVATE KEY-----"_s);
        QVERIFY(!bench.note(u"keyLine"_s).isEmpty());
        QVERIFY(!bench.canGoOn());
        bench.write(u"keyLine"_s, FakeNewMachines::exampleKey().line);
        QVERIFY(bench.canGoOn());
    }

    void key_made_isChosen()
    {
        NewMachineBench bench;
        bench.fake.newMachines.keys.clear();
        bench.fake.newMachines.keyOutcome = Error { .kind = ErrorKind::Conflict, .code = u"sshkey.exists"_s };
        bench.open();
        QVERIFY(bench.goTo(2));
        QCOMPARE(bench.find<QLineEdit>(u"newKeyPath"_s)->text(), u"/home/someone/.ssh/slipway-web-03"_s);
        bench.button(u"makeKey"_s)->click();
        auto *banner = bench.find<Banner>(u"keyBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!bench.canGoOn());
        bench.fake.newMachines.keyOutcome = FakeNewMachines::exampleKey();
        bench.button(u"makeKey"_s)->click();
        QTRY_VERIFY(bench.button(u"keyFromFile"_s)->isChecked());
        QCOMPARE(bench.find<QComboBox>(u"keyFile"_s)->currentText(), FakeNewMachines::exampleKey().path);
        QVERIFY(bench.canGoOn());
    }

    void access_everybody_needsTheName()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(4));
        QTRY_COMPARE(bench.find<QLineEdit>(u"address"_s)->text(), u"203.0.113.7"_s);
        bench.button(u"everybody"_s)->click();
        QVERIFY(!bench.canGoOn());
        bench.write(u"confirmation"_s, u"web"_s);
        QVERIFY(!bench.note(u"confirmation"_s).isEmpty());
        bench.write(u"confirmation"_s, u"web-03"_s);
        QVERIFY(bench.canGoOn());
        bench.button(u"nobody"_s)->click();
        QVERIFY(bench.canGoOn());
        bench.button(u"theseAddresses"_s)->click();
        QVERIFY(!bench.canGoOn());
        bench.write(u"addresses"_s, u"198.51.100.0/24, 203.0.113.7"_s);
        QVERIFY(bench.canGoOn());
    }

    void access_reminder_byKeyboard_isPartOfTheChoices()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(4));
        QTRY_VERIFY(bench.canGoOn());
        for (int i = 0; i < 12 && bench.wizard->focusWidget()->objectName() != u"remind"_s; ++i)
            bench.press(Qt::Key_Tab);
        QCOMPARE(bench.wizard->focusWidget()->objectName(), u"remind"_s);
        bench.press(Qt::Key_Space);
        bench.press(Qt::Key_Tab);
        bench.press(Qt::Key_Up);
        const QDate day = bench.find<QDateEdit>(u"remindOn"_s)->date();
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows(u"newMachineReview"_s) && bench.canGoOn());
        QVERIFY(day > bench.fake.certificates.now().toLocalTime().date().addDays(30));
        QCOMPARE(bench.fake.newMachines.lastChoices.accessUntil.toLocalTime(),
                 QDateTime(day, QTime(23, 59, 59)));
    }

    void composeFile_isSaidAndPartOfTheChoices()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(3));
        QTRY_VERIFY(bench.canGoOn());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"compose.yaml"_s);
        const auto write = [&path](const QByteArray &text) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        auto *row = bench.find<ComposeRow>(u"compose"_s);
        QVERIFY(write("services: { web: [] }\n"));
        row->take(path);
        const auto *state = bench.find<QLabel>(u"composeState"_s);
        QVERIFY2(state->text().contains(u"services.web"_s) && state->text().contains(u"not a mapping"_s),
                 qPrintable(state->text()));
        QVERIFY2(bench.canGoOn(), "without a project");
        QVERIFY(write("name: stall\nservices: { web: { image: nginx } }\n"));
        row->take(path);
        bench.press(Qt::Key_Return);
        auto *nobody = bench.find<QRadioButton>(u"nobody"_s);
        nobody->click();
        QVERIFY2(!bench.canGoOn(), "nobody could start it");
        bench.find<QRadioButton>(u"thisComputer"_s)->click();
        bench.write(u"address"_s, u"203.0.113.9"_s);
        QTRY_VERIFY(bench.canGoOn());
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows(u"newMachineReview"_s) && bench.canGoOn());
        QCOMPARE(bench.fake.newMachines.lastChoices.compose.project, u"stall"_s);
    }

    void goingBack_losesNothing()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(1));
        QTRY_VERIFY(bench.canGoOn());
        bench.write(u"sizeFilter"_s, u"d4s"_s);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        bench.write(u"user"_s, u"jane"_s);
        bench.press(Qt::Key_Return);
        bench.write(u"authorityName"_s, u"mine"_s);
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.canGoOn());
        bench.press(Qt::Key_Return);
        QTRY_VERIFY(bench.shows(u"newMachineReview"_s) && bench.canGoOn());
        const provisioning::NewMachineChoices before = bench.fake.newMachines.lastChoices;
        for (int page = 0; page < 5; ++page)
            bench.button(u"back"_s)->click();
        QVERIFY(bench.shows(u"newMachineBasics"_s));
        QCOMPARE(bench.find<QLineEdit>(u"machineName"_s)->text(), u"web-03"_s);
        bench.button(u"moreOptions"_s)->click();
        for (int page = 1; page < 5; ++page) {
            QTRY_VERIFY(bench.canGoOn());
            bench.button(u"next"_s)->click();
        }
        QTRY_VERIFY(bench.shows(u"newMachineReview"_s) && bench.canGoOn());
        const provisioning::NewMachineChoices after = bench.fake.newMachines.lastChoices;
        QCOMPARE(after.size, u"Standard_D4s_v5"_s);
        QCOMPARE(after.user, u"jane"_s);
        QCOMPARE(after.newAuthorityName, u"mine"_s);
        QCOMPARE(after.sshKey, before.sshKey);
        QCOMPARE(after.addresses, before.addresses);
        QCOMPARE(bench.fake.newMachines.calls.count(u"plan"_s), 1);
    }

    void otherLocation_asksForItsSizesAndKeepsTheWish()
    {
        NewMachineBench bench;
        bench.open();
        QVERIFY(bench.goTo(2));
        bench.button(u"back"_s)->click();
        bench.button(u"back"_s)->click();
        auto *location = bench.find<QComboBox>(u"location"_s);
        const QString before = location->currentData().toString();
        location->setCurrentIndex(1 - location->currentIndex());
        QTRY_VERIFY(bench.canGoOn());
        bench.button(u"moreOptions"_s)->click();
        QTRY_VERIFY(bench.canGoOn());
        const QString after = location->currentData().toString();
        QVERIFY(after != before);
        QVERIFY(bench.fake.newMachines.calls.contains(u"sizes "_s + before));
        QVERIFY(bench.fake.newMachines.calls.contains(u"sizes "_s + after));
        QVERIFY(bench.find<QLabel>(u"summary"_s)->text().contains(u"Standard_B2s"_s));
    }
};

QTEST_MAIN(TestNewMachine)
#include "tst_newmachine.moc"
