// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiexamples.h"
#include "docker/containersummary.h"
#include "docker/events.h"
#include "docker/naturalorder.h"
#include "support/suites.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;

namespace {

Result<EngineEvent> eventFrom(const QByteArray &text)
{
    const Result<JsonDocument> document = JsonDocument::parse(text, u"event"_s);
    if (!document)
        return document.error();
    return EngineEvent::fromJson(document->root());
}

} // namespace

/// The public suites: see suites.h.
class TestSuites final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void formatPorts_everyRowOfDocker_isTheSame();
    void naturalLess_everyRowOfDocker_isTheSame();
    void containerList_everyExample_decodes_data() { addExamples(u"/containers/json"_s); }
    void containerList_everyExample_decodes();
    void event_everyExample_decodes_data() { addExamples(u"/events"_s); }
    void event_everyExample_decodes();

private:
    static void addExamples(const QString &path);
};

void TestSuites::formatPorts_everyRowOfDocker_isTheSame()
{
    const QString folder = test::suiteFolder(u"docker-oracle"_s);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(u"docker-oracle"_s)));
    const QJsonArray rows = test::jsonArrayIn(folder + u"/ports.json"_s);
    QVERIFY(rows.size() >= 600);
    for (const QJsonValue &row : rows) {
        const Result<JsonDocument> document = JsonDocument::parse(test::jsonText(row), u"row"_s);
        QVERIFY(document);
        QList<PortMapping> ports;
        for (const JsonReader &port : document->root()["Ports"_L1].items())
            ports.append(PortMapping::fromJson(port));
        QCOMPARE(formatPorts(ports), row[u"Expected"].toString());
    }
}

void TestSuites::naturalLess_everyRowOfDocker_isTheSame()
{
    const QString folder = test::suiteFolder(u"docker-oracle"_s);
    if (folder.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(u"docker-oracle"_s)));
    const QJsonArray rows = test::jsonArrayIn(folder + u"/natsort.json"_s);
    QVERIFY(rows.size() >= 120);
    for (const QJsonValue &row : rows) {
        QStringList names = row[u"In"].toVariant().toStringList();
        std::sort(names.begin(), names.end(),
                  [](const QString &a, const QString &b) { return naturalLess(a, b); });
        QCOMPARE(names, row[u"Sorted"].toVariant().toStringList());
    }
}

void TestSuites::addExamples(const QString &path)
{
    QTest::addColumn<QByteArray>("body");
    for (const test::ApiExample &example : test::apiExamples(u"GET"_s, path, 200))
        QTest::newRow(qPrintable(u"API "_s + example.version)) << test::jsonText(example.body);
    if (test::suiteFolder(u"docker-swagger"_s).isEmpty())
        QTest::newRow("no suite") << QByteArray();
}

void TestSuites::containerList_everyExample_decodes()
{
    QFETCH(QByteArray, body);
    if (body.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(u"docker-swagger"_s)));
    const Result<QList<ContainerSummary>> rows = parseContainerList(body, u"example"_s);
    QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().detail));
    const QJsonArray array = QJsonDocument::fromJson(body).array();
    QCOMPARE(rows->size(), array.size());
    for (qsizetype i = 0; i < rows->size(); ++i) {
        QCOMPARE(rows->at(i).id.text(), array.at(i)[u"Id"].toString());
        QVERIFY(!rows->at(i).name.isEmpty());
        QVERIFY(rows->at(i).state.known() != ContainerState::Other);
        QVERIFY(rows->at(i).created.isValid());
    }

    qsizetype refused = 0;
    const QList<QJsonValue> variants = test::damaged(array);
    QVERIFY(variants.size() > 300);
    for (const QJsonValue &variant : variants) {
        const Result<QList<ContainerSummary>> result =
            parseContainerList(test::jsonText(variant), u"example"_s);
        if (result)
            continue;
        ++refused;
        QCOMPARE(result.error().kind, ErrorKind::Protocol);
        QVERIFY2(result.error().detail.contains(u"$["_s), qPrintable(result.error().detail));
    }
    QVERIFY(refused > 10);
    QVERIFY(refused < variants.size() / 2); // what we do not use may look as it likes
}

void TestSuites::event_everyExample_decodes()
{
    QFETCH(QByteArray, body);
    if (body.isEmpty())
        QSKIP(qPrintable(test::whyNoSuite(u"docker-swagger"_s)));
    const Result<EngineEvent> event = eventFrom(body);
    QVERIFY2(event, qPrintable(event ? QString() : event.error().detail));
    QCOMPARE(event->type, u"container"_s);
    QCOMPARE(event->action, u"create"_s);
    QVERIFY(event->timeNanos > 0);
    for (const QJsonValue &variant : test::damaged(QJsonDocument::fromJson(body).object())) {
        const Result<EngineEvent> result = eventFrom(test::jsonText(variant));
        if (!result) {
            QCOMPARE(result.error().kind, ErrorKind::Protocol);
            QVERIFY2(result.error().detail.contains(u"$."_s), qPrintable(result.error().detail));
        }
    }
}

QTEST_GUILESS_MAIN(TestSuites)
#include "tst_suites.moc"
