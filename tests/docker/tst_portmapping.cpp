// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/portmapping.h"
#include "support/warnings.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway::docker;

namespace {

PortMapping exposed(quint16 port, const QString &protocol = u"tcp"_s)
{
    return { .privatePort = port, .protocol = protocol };
}

PortMapping published(const QString &ip, quint16 publicPort, quint16 privatePort,
                      const QString &protocol = u"tcp"_s)
{
    return { .ip = ip, .privatePort = privatePort, .publicPort = publicPort, .protocol = protocol };
}

const QString kAny = u"0.0.0.0"_s;

} // namespace

class TestPortMapping final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void formatPorts_list_isWordedAsDockerDoes_data();
    void formatPorts_list_isWordedAsDockerDoes();
    void foldedPorts_twins_loseTheirIpv6Half();
};

void TestPortMapping::formatPorts_list_isWordedAsDockerDoes_data()
{
    QTest::addColumn<QList<PortMapping>>("ports");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QList<PortMapping>() << QString();
    QTest::newRow("exposed") << QList { exposed(443) } << u"443/tcp"_s;
    QTest::newRow("published elsewhere") << QList { published(kAny, 8080, 80) } << u"0.0.0.0:8080->80/tcp"_s;
    QTest::newRow("both") << QList { published(kAny, 8080, 80), exposed(443) }
                          << u"443/tcp, 0.0.0.0:8080->80/tcp"_s;
    QTest::newRow("range") << QList { exposed(8002), exposed(8000), exposed(8001) } << u"8000-8002/tcp"_s;
    QTest::newRow("published range") << QList { published(kAny, 80, 80), published(kAny, 81, 81) }
                                     << u"0.0.0.0:80-81->80-81/tcp"_s;
    QTest::newRow("gap") << QList { exposed(1), exposed(3) } << u"1/tcp, 3/tcp"_s;
    QTest::newRow("protocols apart") << QList { exposed(53), exposed(53, u"udp"_s), exposed(54) }
                                     << u"53-54/tcp, 53/udp"_s;
    QTest::newRow("ipv6") << QList { published(u"::1"_s, 9, 9) } << u"[::1]:9->9/tcp"_s;
    QTest::newRow("twins stay") << QList { published(u"::"_s, 80, 80), published(kAny, 80, 80) }
                                << u"0.0.0.0:80->80/tcp, [::]:80->80/tcp"_s;
    QTest::newRow("last port") << QList { exposed(65535), exposed(65534) } << u"65534-65535/tcp"_s;
    QTest::newRow("same twice") << QList { exposed(5), exposed(5) } << u"5/tcp, 5/tcp"_s;
}

void TestPortMapping::formatPorts_list_isWordedAsDockerDoes()
{
    QFETCH(QList<PortMapping>, ports);
    QFETCH(QString, words);
    QCOMPARE(formatPorts(ports), words);
    std::reverse(ports.begin(), ports.end());
    QCOMPARE(formatPorts(ports), words);
}

void TestPortMapping::foldedPorts_twins_loseTheirIpv6Half()
{
    const QList<PortMapping> ports { published(kAny, 80, 80), published(u"::"_s, 80, 80),
                                     published(u"::"_s, 81, 80), published(u"::1"_s, 80, 80),
                                     published(u"::"_s, 80, 80, u"udp"_s) };
    const QList<PortMapping> folded { published(kAny, 80, 80), published(u"::"_s, 81, 80),
                                      published(u"::1"_s, 80, 80), published(u"::"_s, 80, 80, u"udp"_s) };
    QVERIFY(foldedPorts(ports) == folded);
    QVERIFY(foldedPorts({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPortMapping)
#include "tst_portmapping.moc"
