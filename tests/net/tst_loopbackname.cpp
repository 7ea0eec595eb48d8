// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/loopbackname.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using slipway::net::connectAddress;

class TestLoopbackName : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void connectAddress_onlyNamesOfTheSandbox_areTaken_data();
    void connectAddress_onlyNamesOfTheSandbox_areTaken();
};

void TestLoopbackName::connectAddress_onlyNamesOfTheSandbox_areTaken_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("web.westeurope.127-80-0-4.cloudapp.sandbox") << u"127.80.0.4"_s;
    QTest::newRow("WEB.westeurope.127-80-0-4.CLOUDAPP.Sandbox") << u"127.80.0.4"_s;
    QTest::newRow("web-01.westeurope.34567.cloudapp.sandbox") << u"127.247.196.85"_s;
    QTest::newRow("WEB-01.westeurope.34567.cloudapp.sandbox") << u"127.247.196.85"_s;
    // Everything else is asked for by its name.
    for (const char *host :
         { "web.westeurope.cloudapp.azure.com", "web.westeurope.127-80-0-4.cloudapp.azure.com",
           "web.127-80-0-4.cloudapp.sandbox.example", "127-80-0-4.cloudapp.sandbox",
           "web.127-80-0.cloudapp.sandbox", "web.127-80-0-444.cloudapp.sandbox",
           "web.10-0-0-4.cloudapp.sandbox", "web.cloudapp.sandbox", "127.80.0.4", "::1", "" })
        QTest::newRow(*host ? host : "nothing") << QString::fromLatin1(host);
}

void TestLoopbackName::connectAddress_onlyNamesOfTheSandbox_areTaken()
{
    QFETCH(const QString, address);
    const QString host = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(connectAddress(host == "nothing"_L1 ? QString() : host), address);
}

QTEST_GUILESS_MAIN(TestLoopbackName)
#include "tst_loopbackname.moc"
