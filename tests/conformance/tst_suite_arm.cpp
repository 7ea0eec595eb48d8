// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that the real Azure gave, and examples of its specification: all decode, operations are followed to
// their end, and a body in which anything is missing or of another type gives a named error or a sane
// default.
#include "armrecordings.h"
#include "azure/arm/armanswer.h"
#include "azure/arm/fetch.h"
#include "azure/arm/longrunning.h"
#include "azure/arm/operationstate.h"
#include "azure/arm/paging.h"
#include "azure/compute/extensionjson.h"
#include "azure/compute/machinejson.h"
#include "azure/network/networkjson.h"
#include "azure/resources/deploymentjson.h"
#include "support/awaited.h"
#include "support/suites.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace slipway;
using namespace slipway::azure;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// How many there are; fewer means that the suite was not unpacked whole.
constexpr qsizetype kExchanges = 393;
constexpr qsizetype kDecoded = 317; ///< of them, by what the clients read them with
constexpr qsizetype kExamples = 200;
constexpr qsizetype kMutatedBodies = 5; ///< of each kind

/// Everything below `responses` of the specification's examples.
QList<QByteArray> readExamples(const QString &folder)
{
    QList<QByteArray> bodies;
    QDirIterator files(folder, { u"*.json"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject responses =
            QJsonDocument::fromJson(file.readAll()).object().value("responses"_L1).toObject();
        for (const QJsonValue response : responses) {
            const QJsonObject body = response.toObject().value("body"_L1).toObject();
            if (!body.isEmpty())
                bodies.append(QJsonDocument(body).toJson(QJsonDocument::Compact));
        }
    }
    return bodies;
}

template <typename T>
Result<> decodeOne(const QByteArray &body, T (*decode)(JsonReader))
{
    const Result<T> value = decodeAnswer<T>(body, u"suite"_s, decode);
    return value ? Result<>() : Result<>(value.error());
}

template <typename T>
Result<> decodeList(const QByteArray &body, T (*decode)(JsonReader))
{
    const Result<Page<T>> page = decodePage<T>(body, u"suite"_s, decode);
    return page ? Result<>() : Result<>(page.error());
}

QString nameFrom(JsonReader json)
{
    return json.fieldIgnoringCase("name"_L1).string();
}

/// A security group, of which the clients read the rules.
QList<SecurityRule> rulesFrom(JsonReader json)
{
    QList<SecurityRule> rules;
    for (const auto name : { "securityRules"_L1, "defaultSecurityRules"_L1 }) {
        const QList<JsonReader> all = json.fieldIgnoringCase("properties"_L1).fieldIgnoringCase(name).items();
        for (const JsonReader &rule : all)
            rules.append(securityRuleFrom(rule));
    }
    return rules;
}

/// A network, of which the clients read the subnets.
QList<Subnet> subnetsFrom(JsonReader json)
{
    QList<Subnet> subnets;
    const QList<JsonReader> all =
        json.fieldIgnoringCase("properties"_L1).fieldIgnoringCase("subnets"_L1).items();
    for (const JsonReader &subnet : all)
        subnets.append(subnetFrom(subnet));
    return subnets;
}

/// Everything that a group's list of resources is read for.
QString idFrom(JsonReader json)
{
    return json.fieldIgnoringCase("id"_L1).string();
}

/// Answers that are read for what they are.
struct Kind
{
    const char *name;
    QRegularExpression path;
    Result<> (*decode)(const QByteArray &);
};

/// Answers that no client of ours reads for what they are, and why.
struct Unread
{
    const char *why;
    QRegularExpression path;
    int status; ///< 0: whatever it is
    int count; ///< how many were recorded
};

QRegularExpression endingWith(const QString &tail)
{
    return QRegularExpression(tail + u"$"_s, QRegularExpression::CaseInsensitiveOption);
}

/// What the clients read, by the path of the request.
const QList<Kind> &kinds()
{
    static const QList<Kind> all {
        { "machine", endingWith(u"/resourceGroups/[^/]+/providers/Microsoft.Compute/virtualMachines/[^/]+"_s),
          [](const QByteArray &body) { return decodeOne(body, &machineFrom); } },
        { "machines", endingWith(u"/providers/Microsoft.Compute/virtualMachines"_s),
          [](const QByteArray &body) { return decodeList(body, &machineFrom); } },
        { "extension", endingWith(u"/virtualMachines/[^/]+/extensions/[^/]+"_s),
          [](const QByteArray &body) { return decodeOne(body, &extensionFrom); } },
        { "interface", endingWith(u"/Microsoft.Network/networkInterfaces/[^/]+"_s),
          [](const QByteArray &body) { return decodeOne(body, &interfaceFrom); } },
        { "interfaces", endingWith(u"/networkInterfaces"_s), // also those behind a load balancer
          [](const QByteArray &body) { return decodeList(body, &interfaceFrom); } },
        { "address", endingWith(u"/Microsoft.Network/publicIPAddresses/[^/]+"_s),
          [](const QByteArray &body) { return decodeOne(body, &publicAddressFrom); } },
        { "rule", endingWith(u"/networkSecurityGroups/[^/]+/securityRules/[^/]+"_s),
          [](const QByteArray &body) { return decodeOne(body, &securityRuleFrom); } },
        { "subnet", endingWith(u"/virtualNetworks/[^/]+/subnets/[^/]+"_s),
          [](const QByteArray &body) { return decodeOne(body, &subnetFrom); } },
        { "addresses", endingWith(u"/Microsoft.Network/publicIPAddresses"_s),
          [](const QByteArray &body) { return decodeList(body, &publicAddressFrom); } },
        { "security group", endingWith(u"/Microsoft.Network/networkSecurityGroups/[^/]+"_s),
          [](const QByteArray &body) { return decodeOne(body, &rulesFrom); } },
        { "network", endingWith(u"/Microsoft.Network/virtualNetworks/[^/]+"_s),
          [](const QByteArray &body) { return decodeOne(body, &subnetsFrom); } },
        { "networks", endingWith(u"/Microsoft.Network/virtualNetworks"_s),
          [](const QByteArray &body) { return decodeList(body, &subnetsFrom); } },
        { "group", endingWith(u"/resourceGroups/[^/]+"_s),
          [](const QByteArray &body) { return decodeOne(body, &nameFrom); } },
        { "resources", endingWith(u"/resources"_s),
          [](const QByteArray &body) { return decodeList(body, &idFrom); } },
        { "deployment", endingWith(u"/Microsoft.Resources/deployments/[^/]+"_s),
          [](const QByteArray &body) { return decodeOne(body, &outputsFrom); } },
        { "operation", endingWith(u"/(operations|operationStatuses)/[^/]+"_s),
          [](const QByteArray &body) {
              const Result<OperationReport> report = operationReport(body, u"suite"_s);
              return report ? Result<>() : Result<>(report.error());
          } },
        // bare lists of names: types and versions of extensions, and of images alike
        { "catalogue",
          endingWith(u"/(vmextension/types(/[^/]+/versions)?|offers/[^/]+/skus|skus/[^/]+/versions)"_s),
          [](const QByteArray &body) { return decodeList(body, &nameFrom); } },
    };
    return all;
}

const QList<Unread> &unread()
{
    static const QString anyResource = u"/providers/[^/]+/[^/]+/[^/]+(/[^/]+)*"_s;
    static const QList<Unread> all {
        { "an operation that began: followed by recording_everyOperation_endsAsItDid",
          endingWith(anyResource), 202, 6 },
        { "an error: read by recording_everyError_hasCodeAndText", endingWith(anyResource), 404, 1 },
        { "the output of Run Command version 1: ours is the managed one, a resource",
          endingWith(u"/Microsoft.Compute/locations/[^/]+/operations/[^/]+"_s), 200, 3 },
        { "load balancers: what stands behind one has no address of its own here",
          endingWith(u"/Microsoft.Network/loadBalancers/[^/]+(/backendAddressPools)?"_s), 0, 26 },
        { "availability sets: nothing shows them", endingWith(u"/availabilitySets/[^/]+"_s), 200, 3 },
        { "workspaces of Log Analytics: nothing here writes to one",
          endingWith(
              u"/Microsoft.OperationalInsights/workspaces/[^/]+(/sharedKeys|/dataSources(/[^/]+)?)?"_s),
          0, 33 },
        { "what a provider can do: versions of the API are fixed", endingWith(u"/providers/[^/]+"_s), 200,
          3 },
        { "one version of an image: new machines are made from the catalogue of the program",
          endingWith(u"/vmimage/offers/[^/]+/skus/[^/]+/versions/[^/]+"_s), 200, 1 },
    };
    return all;
}

const Kind *kindOf(const Exchange &exchange)
{
    if (exchange.status != 200 && exchange.status != 201)
        return nullptr;
    if (exchange.url.contains("monitor=true"_L1)) // the end of an operation, not the operation
        return nullptr;
    for (const Kind &kind : kinds()) {
        if (kind.path.match(exchange.path()).hasMatch())
            return &kind;
    }
    return nullptr;
}

const Unread *unreadOf(const Exchange &exchange)
{
    for (const Unread &one : unread()) {
        if ((one.status == 0 || one.status == exchange.status) && one.path.match(exchange.path()).hasMatch())
            return &one;
    }
    return nullptr;
}

/// `value` with what is at the `index`-th place (in order of a walk) replaced; undefined removes it.
QJsonValue withReplaced(const QJsonValue &value, qsizetype &index, const QJsonValue &replacement)
{
    if (index-- == 0)
        return replacement;
    if (value.isObject()) {
        const QJsonObject old = value.toObject();
        QJsonObject fresh;
        for (auto it = old.constBegin(); it != old.constEnd(); ++it) {
            const QJsonValue member = withReplaced(it.value(), index, replacement);
            if (!member.isUndefined())
                fresh.insert(it.key(), member);
        }
        return fresh;
    }
    if (value.isArray()) {
        QJsonArray fresh;
        for (const QJsonValue item : value.toArray()) {
            const QJsonValue member = withReplaced(item, index, replacement);
            if (!member.isUndefined())
                fresh.append(member);
        }
        return fresh;
    }
    return value;
}

/// The text with each of its values removed or replaced by one of another type, one at a time.
QList<QByteArray> mutationsOf(const QByteArray &body)
{
    const QList<QJsonValue> replacements { QJsonValue(QJsonValue::Undefined),
                                           QJsonValue::Null,
                                           7.5,
                                           u"x"_s,
                                           QJsonArray { 1 },
                                           QJsonObject { { u"a"_s, true } },
                                           true };
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    QList<QByteArray> mutations;
    for (const QJsonValue &replacement : replacements) {
        for (qsizetype place = 0;; ++place) {
            qsizetype index = place;
            const QJsonValue mutated = withReplaced(root, index, replacement);
            if (index >= 0)
                break;
            const QByteArray text = QJsonDocument(QJsonArray { mutated }).toJson(QJsonDocument::Compact);
            mutations.append(text.sliced(1, text.size() - 2));
        }
    }
    return mutations;
}

bool isNamed(const Result<> &result)
{
    return result || (result.error().kind == ErrorKind::Protocol && !result.error().code.isEmpty());
}

} // namespace

class TestSuiteArm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        failOnAnyWarning();
        for (const QString &suite : { u"arm-recordings"_s, u"arm-examples"_s }) {
            if (suiteFolder(suite).isEmpty())
                QSKIP(qPrintable(whyNoSuite(suite)));
        }
        m_recordings = readRecordings(suiteFolder(u"arm-recordings"_s));
        m_examples = readExamples(suiteFolder(u"arm-examples"_s));
        QCOMPARE_GE(m_recordings.size(), kExchanges);
        QCOMPARE_GE(m_examples.size(), kExamples);
    }

    void init() { failOnAnyWarning(); }

    void recording_everyAnswer_decodes()
    {
        QHash<QByteArray, int> decoded;
        int all = 0;
        for (const Exchange &exchange : std::as_const(m_recordings)) {
            const Kind *kind = kindOf(exchange);
            if (!kind)
                continue;
            const Result<> result = kind->decode(exchange.body);
            QVERIFY2(result, result ? "" : qPrintable(exchange.url + u": "_s + result.error().detail));
            ++decoded[kind->name];
            ++all;
        }
        qInfo().noquote() << all << "decoded, of all" << m_recordings.size() << decoded;
        QCOMPARE_GE(all, kDecoded);
        for (const char *const name : { "machine", "extension", "interface", "address", "rule",
                                        "security group", "networks", "group", "deployment", "operation" })
            QCOMPARE_GE(decoded.value(name), 5);
    }

    void recording_everyOther_isKnownNotToBeRead()
    {
        QHash<QByteArray, int> counts;
        for (const Exchange &exchange : std::as_const(m_recordings)) {
            if (kindOf(exchange))
                continue;
            const Unread *one = unreadOf(exchange);
            QVERIFY2(one, qPrintable(exchange.url + u": somebody should read this, or say why not"_s));
            QVERIFY2(exchange.body.isEmpty() || resourceReport(exchange.body, u"suite"_s),
                     qPrintable(exchange.url));
            ++counts[one->why];
        }
        for (const Unread &one : unread()) {
            qInfo("%3d: %s", counts.value(one.why), one.why);
            QCOMPARE(counts.value(one.why), one.count);
        }
    }

    void recording_everyResource_isWhatWasAskedFor()
    {
        int compared = 0;
        for (const Exchange &exchange : std::as_const(m_recordings)) {
            const Kind *kind = kindOf(exchange);
            if (!kind || QByteArray(kind->name) != "machine")
                continue;
            const Result<MachineModel> model =
                decodeAnswer<MachineModel>(exchange.body, u"suite"_s, &machineFrom);
            QVERIFY(model);
            QCOMPARE(model->machine->id, *ArmId::parse(QUrl(exchange.url).path()));
            QVERIFY(model->machine->os != OsType::Unknown);
            QVERIFY(!model->machine->size.isEmpty());
            QVERIFY(!model->machine->vmId.isEmpty());
            QVERIFY(!model->primaryInterface.isEmpty());
            if (model->hasInstanceView && model->machine->provisioningState != "Creating"_L1)
                QVERIFY(model->machine->power != PowerState::Unknown);
            ++compared;
        }
        QCOMPARE_GE(compared, 40);
    }

    void recording_everyOperation_endsAsItDid()
    {
        int succeeded = 0;
        int failed = 0;
        int cutOff = 0;
        for (qsizetype i = 0; i < m_recordings.size(); ++i) {
            const Exchange &start = m_recordings.at(i);
            if (!start.headers.contains("azure-asyncoperation") || start.method == "GET")
                continue;
            Replay replay(m_recordings, i, Replay::Order::AsRecorded);
            TestClock clock;
            clock.setSleepsEndAtOnce(true);
            LongRunning operation(replay, clock);
            net::HttpRequest request;
            request.method = start.method;
            request.url = QUrl(u"https://management.azure.com"_s + start.url);
            const auto result = awaited(operation.run(request, {}, {}));
            QVERIFY2(result, qPrintable(start.url));
            if (*result) {
                ++succeeded;
            } else if (result->error().kind == ErrorKind::Service) {
                QVERIFY(!result->error().code.isEmpty());
                ++failed;
            } else {
                QVERIFY2(
                    result->error().code == "replay.end"_L1,
                    qPrintable(start.url + u": "_s + result->error().code + u' ' + result->error().detail));
                ++cutOff; // whoever was recorded did not look at the end
            }
        }
        qInfo("operations: %d succeeded, %d failed, %d not recorded to the end", succeeded, failed, cutOff);
        QCOMPARE_GE(succeeded, 58);
        QCOMPARE_LE(cutOff, 3);
    }

    void recording_everyError_hasCodeAndText()
    {
        int errors = 0;
        for (const Exchange &exchange : std::as_const(m_recordings)) {
            if (exchange.status < 400)
                continue;
            const Error error = armError(
                { .status = exchange.status, .headers = exchange.headers, .body = exchange.body }, {});
            QVERIFY2(!error.code.isEmpty(), qPrintable(exchange.url));
            QVERIFY2(!error.detail.isEmpty(), qPrintable(exchange.url));
            ++errors;
        }
        QCOMPARE_GE(errors, 1);
    }

    void recording_anythingMissingOrOfAnotherType_isNamedOrDefault()
    {
        QHash<QByteArray, qsizetype> bodies;
        int mutations = 0;
        for (const Exchange &exchange : std::as_const(m_recordings)) {
            const Kind *kind = kindOf(exchange);
            if (!kind || exchange.body.size() > 20'000 || ++bodies[kind->name] > kMutatedBodies)
                continue;
            const QList<QByteArray> all = mutationsOf(exchange.body);
            for (const QByteArray &text : all) {
                const Result<> result = kind->decode(text);
                QVERIFY2(isNamed(result), text.constData());
            }
            mutations += static_cast<int>(all.size());
        }
        qInfo("%d mutated bodies", mutations);
        QCOMPARE_GE(mutations, 5000);
    }

    void recording_cutAnywhere_isNamed()
    {
        QHash<QByteArray, qsizetype> bodies;
        for (const Exchange &exchange : std::as_const(m_recordings)) {
            const Kind *kind = kindOf(exchange);
            if (!kind || exchange.body.size() > 20'000 || ++bodies[kind->name] > 2)
                continue;
            const qsizetype end = exchange.body.trimmed().size();
            for (qsizetype length = 0; length < end; length += 7) {
                const Result<> result = kind->decode(exchange.body.first(length));
                QVERIFY(!result);
                QCOMPARE(result.error().code, u"json.syntax"_s);
            }
        }
    }

    void example_everyBody_goesThroughTheGeneralMachinery()
    {
        for (const QByteArray &body : std::as_const(m_examples)) {
            QVERIFY(armDocument(body, {}));
            QVERIFY(resourceReport(body, {}));
            if (body.contains("\"value\":["))
                QVERIFY(decodePage<QString>(
                    body, {}, [](JsonReader row) { return QString::fromUtf8(row.toCompactJson()); }));
        }
    }

    void example_mutated_neverCrashesTheGeneralMachinery()
    {
        for (const QByteArray &body : std::as_const(m_examples)) {
            if (body.size() > 3000)
                continue;
            const QList<QByteArray> all = mutationsOf(body);
            for (const QByteArray &text : all) {
                const Result<OperationReport> operation = operationReport(text, {});
                QVERIFY(operation || operation.error().kind == ErrorKind::Protocol);
                QVERIFY(resourceReport(text, {}));
                const Error error = armError({ .status = 400, .body = text }, {});
                QVERIFY(!error.detail.isEmpty() || !error.code.isEmpty());
                QVERIFY(isNamed(decodeList(text, &nameFrom)));
            }
        }
    }

private:
    QList<Exchange> m_recordings;
    QList<QByteArray> m_examples;
};

QTEST_GUILESS_MAIN(TestSuiteArm)
#include "tst_suite_arm.moc"
