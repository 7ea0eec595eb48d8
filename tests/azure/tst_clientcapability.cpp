// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/clientcapability.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using slipway::azure::withCapability;

class TestClientCapability : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void claims_whatIsAsked_isKeptBesideTheCapability_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("claims");
        const QString alone = uR"({"access_token":{"xms_cc":{"values":["CP1"]}}})"_s;
        QTest::newRow("nothing") << QString() << alone;
        QTest::newRow("no JSON") << u"soon"_s << alone;
        QTest::newRow("a list") << u"[1]"_s << alone;
        QTest::newRow("a challenge")
            << uR"({"access_token":{"nbf":{"essential":true,"value":"1604106651"}}})"_s
            << uR"({"access_token":{"nbf":{"essential":true,"value":"1604106651"},"xms_cc":{"values":["CP1"]}}})"_s;
        QTest::newRow("of another token")
            << uR"({"id_token":{"acr":null}})"_s
            << uR"({"access_token":{"xms_cc":{"values":["CP1"]}},"id_token":{"acr":null}})"_s;
        QTest::newRow("the capability already") << alone << alone;
    }

    void claims_whatIsAsked_isKeptBesideTheCapability()
    {
        QFETCH(const QString, asked);
        QFETCH(const QString, claims);
        QCOMPARE(withCapability(asked), claims);
    }
};

QTEST_APPLESS_MAIN(TestClientCapability)
#include "tst_clientcapability.moc"
