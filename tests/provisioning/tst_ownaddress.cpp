// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/ownaddress.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::provisioning;

/// The address of this computer that a machine without a public one sees.
class TestOwnAddress final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void machine_isReachedPrivately_whenTheInternetDoesNotKnowIt()
    {
        azure::Machine machine { .privateAddress = u"10.0.0.4"_s };
        QVERIFY(isReachedPrivately(machine));
        machine.publicAddress = u"198.51.100.4"_s;
        QVERIFY(!isReachedPrivately(machine));
        machine.publicAddress.clear();
        machine.dnsName = u"web-01.westeurope.cloudapp.azure.com"_s;
        QVERIFY(!isReachedPrivately(machine));
        QVERIFY2(!isReachedPrivately({}), "it is not reached at all");
    }

    void address_towardsThisComputer_isItsOwn()
    {
        const Result<QString> own = addressTowards(u"127.0.0.1"_s);
        QVERIFY(own);
        QCOMPARE(*own, u"127.0.0.1"_s);
    }

    void address_towardsNoAddress_isUnreachable_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a name") << u"web-01.example"_s;
        QTest::newRow("too much") << u"10.0.0.400"_s;
    }
    void address_towardsNoAddress_isUnreachable()
    {
        QFETCH(const QString, target);
        const Result<QString> own = addressTowards(target);
        QVERIFY(!own);
        QCOMPARE(own.error().kind, ErrorKind::Unreachable);
        QCOMPARE(own.error().subject, target);
    }
};

QTEST_GUILESS_MAIN(TestOwnAddress)
#include "tst_ownaddress.moc"
