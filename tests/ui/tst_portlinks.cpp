// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/containers/overview/portbuttons.h"
#include "ui/models/portlinks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;
using docker::Endpoint;
using docker::PortMapping;

namespace {

const Endpoint kTls { .kind = Endpoint::Kind::Tls, .address = u"203.0.113.21"_s, .port = quint16 { 2376 } };

} // namespace

/// Ways to what containers publish.
class TestPortLinks final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void links_areWhereAPortAnswers_data();
    void links_areWhereAPortAnswers();
    void links_equalOnes_areOne();
    void buttons_open_atOnceAndAfterAsking();
};

void TestPortLinks::links_areWhereAPortAnswers_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("ip");
    QTest::addColumn<int>("publicPort");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("address"); // empty: none
    QTest::addColumn<bool>("isElsewhere");
    const QString tls = u"tcp://203.0.113.21:2376"_s;
    const auto row = [](const char *name, const QString &endpoint, const QString &ip, int port,
                        const QString &protocol, const QString &address, bool isElsewhere) {
        QTest::newRow(name) << endpoint << ip << port << protocol << address << isElsewhere;
    };
    row("everywhere", tls, u"0.0.0.0"_s, 8080, u"tcp"_s, u"http://203.0.113.21:8080"_s, false);
    row("everywhere, IPv6", tls, u"::"_s, 8080, u"tcp"_s, u"http://203.0.113.21:8080"_s, false);
    row("podman says nothing", tls, QString(), 8080, u"tcp"_s, u"http://203.0.113.21:8080"_s, false);
    row("https", tls, u"0.0.0.0"_s, 8443, u"tcp"_s, u"https://203.0.113.21:8443"_s, false);
    row("the host's own", tls, u"203.0.113.21"_s, 80, u"tcp"_s, u"http://203.0.113.21:80"_s, false);
    row("another one", tls, u"10.0.0.4"_s, 80, u"tcp"_s, u"http://10.0.0.4:80"_s, true);
    row("another one, IPv6", tls, u"fd00::4"_s, 80, u"tcp"_s, u"http://[fd00::4]:80"_s, true);
    row("only from the host", tls, u"127.0.0.1"_s, 80, u"tcp"_s, QString(), false);
    row("not published", tls, QString(), 0, u"tcp"_s, QString(), false);
    row("no browser for UDP", tls, u"0.0.0.0"_s, 53, u"udp"_s, QString(), false);
    row("IPv6 host", u"tcp://[2001:db8::1]:2376"_s, u"::"_s, 80, u"tcp"_s, u"http://[2001:db8::1]:80"_s,
        false);
    row("ssh", u"ssh://me@web-01"_s, u"0.0.0.0"_s, 80, u"tcp"_s, u"http://web-01:80"_s, false);
    row("here", u"unix:///run/docker.sock"_s, u"0.0.0.0"_s, 80, u"tcp"_s, u"http://localhost:80"_s, false);
    row("here, for itself", u"unix:///run/docker.sock"_s, u"127.0.0.1"_s, 80, u"tcp"_s,
        u"http://127.0.0.1:80"_s, false);
}

void TestPortLinks::links_areWhereAPortAnswers()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, ip);
    QFETCH(const int, publicPort);
    QFETCH(const QString, protocol);
    QFETCH(const QString, address);
    QFETCH(const bool, isElsewhere);
    const Result<Endpoint> way = Endpoint::parse(endpoint);
    QVERIFY(way);
    const PortMapping port {
        .ip = ip, .privatePort = 1000, .publicPort = static_cast<quint16>(publicPort), .protocol = protocol
    };
    const QList<PortLink> links = portLinks({ port }, *way);
    QCOMPARE(links.size(), address.isEmpty() ? 0 : 1);
    if (!links.isEmpty()) {
        QCOMPARE(links.constFirst().address.toString(), address);
        QCOMPARE(links.constFirst().isElsewhere, isElsewhere);
    }
}

void TestPortLinks::links_equalOnes_areOne()
{
    const PortMapping port { .ip = u"0.0.0.0"_s, .privatePort = 80, .publicPort = 80, .protocol = u"tcp"_s };
    PortMapping twin = port;
    twin.ip = u"::"_s;
    QCOMPARE(portLinks({ port, twin }, kTls).size(), 1);
}

void TestPortLinks::buttons_open_atOnceAndAfterAsking()
{
    QWidget window;
    auto *buttons = new PortButtons(&window);
    QList<QUrl> opened;
    buttons->setUrlOpener([&opened](const QUrl &url) { opened.append(url); });
    const QUrl own(u"http://203.0.113.21:8080"_s);
    const QUrl other(u"http://10.0.0.4:80"_s);
    buttons->setLinks({ { own, false }, { other, true } });
    window.show();
    const QList<Button *> shown = buttons->findChildren<Button *>(u"openPort"_s);
    QCOMPARE(shown.size(), 2);
    QVERIFY(shown.constFirst()->text().contains(own.toString()));
    QTest::keyClick(shown.at(0), Qt::Key_Space);
    QCOMPARE(opened, QList<QUrl> { own });
    QTest::keyClick(shown.at(1), Qt::Key_Space);
    QCOMPARE(opened, QList<QUrl> { own });
    auto *question = buttons->findChild<Confirm *>();
    QVERIFY(question);
    question->accept();
    QCOMPARE(opened, (QList<QUrl> { own, other }));
    buttons->setLinks({});
    QVERIFY(!buttons->isVisible());
}

QTEST_MAIN(TestPortLinks)
#include "tst_portlinks.moc"
