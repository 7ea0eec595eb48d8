// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakenewmachines.h"
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/machines/network/addressdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;
using azure::AddressChoice;

namespace {

azure::ArmId armId(const QString &text)
{
    return *azure::ArmId::parse(u"/subscriptions/s/resourceGroups/g/providers/"_s + text);
}

MachineRow machine()
{
    MachineRow row;
    row.machine.edit().id = armId(u"Microsoft.Compute/virtualMachines/web-1"_s);
    row.machine.edit().name = u"web-1"_s;
    row.machine.edit().publicAddress = u"198.51.100.7"_s;
    return row;
}

azure::PublicAddress address(const AddressChoice &choice)
{
    return { .id = armId(u"Microsoft.Network/publicIPAddresses/web-ip"_s),
             .location = u"westeurope"_s,
             .address = u"198.51.100.7"_s,
             .dnsName = choice.label.isEmpty() ? QString() : choice.label + u".example"_s,
             .choice = choice };
}

} // namespace

/// What gives a public address a name, or makes it stay.
class TestAddressDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_fakes = std::make_unique<test::FakeServices>();
        m_fakes->newMachines.labelOutcome = true;
    }
    void cleanup()
    {
        delete m_dialog;
        m_fakes.reset();
    }

    void open_dynamic_suggestsStatic()
    {
        open({});
        QVERIFY(find<QCheckBox>(u"staticAddress"_s)->isChecked());
        QCOMPARE(find<QLineEdit>(u"dnsLabel"_s)->text(), QString());
        QVERIFY(find<Button>(u"action"_s)->isEnabled());
        QVERIFY(words().contains(u"198.51.100.7"_s));
    }

    void open_static_suggestsAName()
    {
        open({ .isStatic = true });
        QVERIFY(!find<QCheckBox>(u"staticAddress"_s)->isEnabled());
        QCOMPARE(find<QLineEdit>(u"dnsLabel"_s)->text(), u"web-1"_s);
        QTRY_VERIFY(m_fakes->newMachines.calls.contains(u"label web-1"_s));
        QTRY_VERIFY(state().contains(u"free"_s));
    }

    void label_typed_isAskedForAndSent()
    {
        open({});
        auto *label = find<QLineEdit>(u"dnsLabel"_s);
        QVERIFY(label->hasFocus());
        QTest::keyClicks(label, u"docker-1"_s);
        QTRY_VERIFY(m_fakes->newMachines.calls.contains(u"label docker-1"_s));
        QCOMPARE(m_fakes->newMachines.calls.count(u"label docker-1"_s), 1);
        QTest::keyClick(label, Qt::Key_Return);
        QCOMPARE(m_fakes->activity.addresses.size(), 1);
        const provisioning::AddressPlan plan = m_fakes->activity.addresses.constFirst();
        QCOMPARE(plan.before, AddressChoice());
        QCOMPARE(plan.after, (AddressChoice { .label = u"docker-1"_s, .isStatic = true }));
        QSignalSpy changed(m_dialog, &AddressDialog::addressChanged);
        const QPointer<AddressDialog> dialog = m_dialog;
        m_fakes->activity.end(1);
        QCOMPARE(changed.size(), 1);
        QTRY_VERIFY(!dialog);
    }

    void label_taken_cannotBeSent()
    {
        m_fakes->newMachines.labelOutcome = false;
        open({});
        auto *label = find<QLineEdit>(u"dnsLabel"_s);
        QTest::keyClicks(label, u"docker-1"_s);
        QTRY_VERIFY(!find<Button>(u"action"_s)->isEnabled());
        QVERIFY(state().contains(u"docker-1"_s));
        label->clear();
        QVERIFY(find<Button>(u"action"_s)->isEnabled()); // static alone
    }

    void label_unfit_saysHow()
    {
        open({});
        QTest::keyClicks(find<QLineEdit>(u"dnsLabel"_s), u"Docker"_s);
        QVERIFY(!find<Button>(u"action"_s)->isEnabled());
        QVERIFY(state().contains(u"Docker"_s));
    }

    void open_noAddress_saysSo()
    {
        m_fakes->machines.publicAddressOutcome =
            Error { .kind = ErrorKind::NotFound, .code = u"address.none"_s, .subject = u"web-nic"_s };
        show();
        QVERIFY(m_dialog->findChild<Banner *>()->text().contains(u"web-nic"_s));
        QVERIFY(!find<Button>(u"action"_s)->isEnabled());
    }

    void failure_staysOpenAndCanBeTriedAgain()
    {
        open({});
        find<Button>(u"action"_s)->click();
        QVERIFY(!find<Button>(u"action"_s)->isEnabled());
        m_fakes->activity.end(
            1, Error { .kind = ErrorKind::Conflict, .code = u"address.changed"_s, .subject = u"web-ip"_s });
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<Banner *>()->text().contains(u"web-ip"_s));
        QVERIFY(find<Button>(u"action"_s)->isEnabled());
    }

    void closed_meanwhile_stillTells()
    {
        open({});
        find<Button>(u"action"_s)->click();
        QSignalSpy changed(m_dialog, &AddressDialog::addressChanged);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        m_fakes->activity.end(1);
        QCOMPARE(changed.size(), 1);
    }

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    QString state() const { return find<QLabel>(u"addressState"_s)->text(); }
    QString words() const { return find<QPlainTextEdit>(u"addressChanges"_s)->toPlainText(); }
    void open(const AddressChoice &choice)
    {
        m_fakes->machines.publicAddressOutcome = address(choice);
        show();
    }
    void show()
    {
        m_dialog = new AddressDialog(m_fakes->services, machine(), nullptr);
        m_dialog->open();
        QApplication::setActiveWindow(m_dialog);
    }

    std::unique_ptr<test::FakeServices> m_fakes;
    QPointer<AddressDialog> m_dialog;
};

QTEST_MAIN(TestAddressDialog)
#include "tst_addressdialog.moc"
