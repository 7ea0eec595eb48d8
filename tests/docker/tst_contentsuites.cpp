// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiexamples.h"
#include "docker/changes.h"
#include "docker/containerdetails.h"
#include "docker/jsontree.h"
#include "docker/system.h"
#include "docker/top.h"
#include "support/suites.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;

namespace {

template <typename T>
Result<T> decoded(const QByteArray &text)
{
    const Result<JsonDocument> document = JsonDocument::parse(text, u"example"_s);
    if (!document)
        return document.error();
    return T::fromJson(document->root());
}

QString whyOf(const Error &error)
{
    return error.code + u' ' + error.detail;
}

} // namespace

/// What an engine tells about one container and about itself, by the examples of its specifications: whole
/// they decode, and with any field missing or wrong they decode or name the field. See suites.h.
class TestContentSuites final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void inspect_everyExample_decodes_data() { addExamples(u"/containers/{id}/json"_s); }
    void inspect_everyExample_decodes();
    void top_everyExample_decodes_data() { addExamples(u"/containers/{id}/top"_s); }
    void top_everyExample_decodes();
    void changes_everyExample_decodes_data() { addExamples(u"/containers/{id}/changes"_s); }
    void changes_everyExample_decodes();
    void info_everyExample_decodes_data() { addExamples(u"/info"_s); }
    void info_everyExample_decodes();
    void version_everyExample_decodes_data() { addExamples(u"/version"_s); }
    void version_everyExample_decodes();

private:
    static void addExamples(const QString &path);
};

void TestContentSuites::addExamples(const QString &path)
{
    QTest::addColumn<QByteArray>("body");
    for (const test::ApiExample &example : test::apiExamples(u"GET"_s, path, 200))
        QTest::newRow(qPrintable(u"API "_s + example.version)) << test::jsonText(example.body);
    if (test::suiteFolder(u"docker-swagger"_s).isEmpty())
        QTest::newRow("no suite") << QByteArray();
}

#define NEEDS_BODY()                                                                                         \
    QFETCH(QByteArray, body);                                                                                \
    if (body.isEmpty())                                                                                      \
    QSKIP(qPrintable(test::whyNoSuite(u"docker-swagger"_s)))

void TestContentSuites::inspect_everyExample_decodes()
{
    NEEDS_BODY();
    const Result<ContainerDetails> details = parseContainerDetails(body, u"example"_s);
    QVERIFY2(details, qPrintable(details ? QString() : whyOf(details.error())));
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    QCOMPARE(details->id.text(), json[u"Id"].toString());
    QCOMPARE(u'/' + details->name, json[u"Name"].toString());
    QCOMPARE(details->state.known(), ContainerState::Running);
    QVERIFY(details->created.isValid());
    QVERIFY(details->startedAt.isValid());
    QCOMPARE(details->health.state, ContainerHealth::Healthy);
    QCOMPARE(details->mounts.size(), 1);
    QVERIFY(!details->mounts.constFirst().destination.isEmpty());
    QCOMPARE(details->config.environment.size(), 1);
    QCOMPARE(details->config.environment.constFirst().name, u"PATH"_s);
    QCOMPARE(details->networks.size(), json[u"NetworkSettings"][u"Networks"].toObject().size());

    const Result<JsonDocument> document = JsonDocument::parse(body, u"example"_s);
    QCOMPARE(JsonNode::fromJson(document->root()).children.size(), json.size());
    test::checkDamaged(json, 1000,
                       [](const QByteArray &text) { return parseContainerDetails(text, u"example"_s); });
}

void TestContentSuites::top_everyExample_decodes()
{
    NEEDS_BODY();
    const Result<ProcessTable> table = decoded<ProcessTable>(body);
    QVERIFY2(table, qPrintable(table ? QString() : whyOf(table.error())));
    QCOMPARE(table->titles.size(), 8);
    QCOMPARE(table->pidColumn(), 1);
    QCOMPARE(table->processes.size(), 2);
    QCOMPARE(table->processes.at(1).constLast(), u"sleep 10"_s);
    test::checkDamaged(QJsonDocument::fromJson(body).object(), 100,
                       [](const QByteArray &text) { return decoded<ProcessTable>(text); });
}

void TestContentSuites::changes_everyExample_decodes()
{
    NEEDS_BODY();
    const Result<QList<FileChange>> changes = parseChanges(body, u"example"_s);
    QVERIFY2(changes, qPrintable(changes ? QString() : whyOf(changes.error())));
    const QList<FileChange> expected { { u"/dev"_s, ChangeKind::Modified },
                                       { u"/dev/kmsg"_s, ChangeKind::Added },
                                       { u"/test"_s, ChangeKind::Added } };
    QCOMPARE(*changes, expected);
    test::checkDamaged(QJsonDocument::fromJson(body).array(), 50,
                       [](const QByteArray &text) { return parseChanges(text, u"example"_s); });
}

void TestContentSuites::info_everyExample_decodes()
{
    NEEDS_BODY();
    const Result<SystemInfo> info = decoded<SystemInfo>(body);
    QVERIFY2(info, qPrintable(info ? QString() : whyOf(info.error())));
    QCOMPARE(info->name, u"node5.corp.example.com"_s);
    QCOMPARE(info->securityProfile(u"seccomp"), u"default"_s);
    QVERIFY(info->hasSecurityOption(u"userns"));
    QVERIFY(!info->hasSecurityOption(u"user"));
    const QStringList insecure { u"127.0.0.1:5000"_s, u"[2001:db8:a0b:12f0::1]:80"_s,
                                 u"registry.internal.corp.example.com:3000"_s };
    QCOMPARE(info->insecureRegistries, insecure);
    QVERIFY(info->swarmActive);
    test::checkDamaged(QJsonDocument::fromJson(body).object(), 1000,
                       [](const QByteArray &text) { return decoded<SystemInfo>(text); });
}

void TestContentSuites::version_everyExample_decodes()
{
    NEEDS_BODY();
    const Result<SystemVersion> version = decoded<SystemVersion>(body);
    QVERIFY2(version, qPrintable(version ? QString() : whyOf(version.error())));
    QVERIFY(!version->version.isEmpty());
    QVERIFY(!version->apiVersion.isEmpty());
    test::checkDamaged(QJsonDocument::fromJson(body).object(), 50,
                       [](const QByteArray &text) { return decoded<SystemVersion>(text); });
}

QTEST_GUILESS_MAIN(TestContentSuites)
#include "tst_contentsuites.moc"
