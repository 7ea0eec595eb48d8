// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiexamples.h"
#include "docker/answers.h"
#include "docker/containers.h"
#include "docker/contents.h"
#include "docker/exec.h"
#include "docker/hostlink.h"
#include "docker/images.h"
#include "docker/jsontree.h"
#include "docker/networks.h"
#include "docker/prune.h"
#include "docker/stats/runfacts.h"
#include "docker/stats/stats.h"
#include "docker/volumes.h"
#include "fakeengine.h"
#include "support/awaited.h"
#include "support/suites.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

using LinkPtr = std::shared_ptr<HostLink>;
using Understood = Result<QString>; ///< what a client took from the answer, as text

/// One answer of the engine, the client's call that reads it, and what it has to take from the example.
struct Reading
{
    const char *name = "";
    QString method {};
    QString path {};
    int status = 200;
    qsizetype variants = 0; ///< at least so many of one example
    std::function<Understood(const LinkPtr &)> ask {};
    std::function<QString(const QJsonValue &)> expected {};
};

/// The value of a call that must end, as text.
template <typename T, typename Text>
Understood told(Task<Result<T>> task, Text text)
{
    const std::optional<Result<T>> result = awaited(std::move(task));
    if (!result)
        return Error { .kind = ErrorKind::Timeout, .detail = u"no end"_s };
    return *result ? Understood(text(**result)) : Understood(result->error());
}

/// A row of a list as text, joined with those of the others.
template <typename Rows, typename Text>
QString joined(const Rows &rows, Text text)
{
    QStringList texts;
    for (const auto &row : rows)
        texts.append(text(row));
    texts.sort();
    return texts.join(u", "_s);
}

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString(); // whole numbers without an exponent
}

QString stringsOf(const QJsonValue &value)
{
    return value.toVariant().toStringList().join(u' ');
}

std::function<QString(const QJsonValue &)> rowsOf(const char *list,
                                                  std::function<QString(const QJsonValue &)> text)
{
    return [list = QLatin1StringView(list), text](const QJsonValue &body) {
        return joined(list.isEmpty() ? body.toArray() : body[list].toArray(), text);
    };
}

std::function<QString(const QJsonValue &)> field(const char *name)
{
    return [name = QLatin1StringView(name)](const QJsonValue &body) { return textOf(body[name]); };
}

const ContainerId kId(u"1"_s);

QString asText(const QByteArray &json)
{
    return QString::fromUtf8(json);
}

/// What "Run again" and the list's columns take from an inspection.
Understood recipeIn(const Understood &inspected)
{
    if (!inspected)
        return inspected;
    const Result<ContainerSpec> spec = specFromInspect(inspected->toUtf8());
    if (!spec)
        return spec.error();
    const Result<RunFacts> facts = RunFacts::parse(inspected->toUtf8(), QString());
    if (!facts)
        return facts.error();
    return u"%1 %2 %3"_s.arg(spec->image, spec->environment.join(u' ')).arg(facts->restarts);
}

QList<Reading> readingsOfImages()
{
    return {
        { "images", u"GET"_s, u"/images/json"_s, 200, 180,
          [](const LinkPtr &link) {
              return told(Images(link->engine).list(false, {}), [](const QList<ImageSummary> &rows) {
                  return joined(rows, [](const ImageSummary &row) {
                      return u"%1 %2 %3 %4"_s.arg(row.id.text(), row.tags.join(u' '))
                          .arg(row.size.count)
                          .arg(row.created.toSecsSinceEpoch());
                  });
              });
          },
          rowsOf("",
                 [](const QJsonValue &row) {
                     return u"%1 %2 %3 %4"_s.arg(textOf(row[u"Id"]), stringsOf(row[u"RepoTags"]),
                                                 textOf(row[u"Size"]), textOf(row[u"Created"]));
                 }) },
        { "an image", u"GET"_s, u"/images/{name}/json"_s, 200, 500,
          [](const LinkPtr &link) {
              return told(Images(link->engine).inspect(u"1"_s, {}), [](const ImageDetails &image) {
                  return u"%1 %2 %3"_s.arg(image.id.text(), image.digests.join(u' '), image.defaults.user);
              });
          },
          [](const QJsonValue &body) {
              return u"%1 %2 %3"_s.arg(textOf(body[u"Id"]), stringsOf(body[u"RepoDigests"]),
                                       textOf(body[u"Config"][u"User"]));
          } },
        { "an image's age", u"GET"_s, u"/images/{name}/json"_s, 200, 500,
          [](const LinkPtr &link) {
              return told(Contents(link->engine).imageCreated(u"1"_s, {}),
                          [](const QDateTime &time) { return time.toString(Qt::ISODate); });
          },
          [](const QJsonValue &body) { return textOf(body[u"Created"]).left(19) + u'Z'; } },
    };
}

QList<Reading> readingsOfResources()
{
    return {
        { "networks", u"GET"_s, u"/networks"_s, 200, 500,
          [](const LinkPtr &link) {
              return told(Networks(link->engine).list(false, {}), [](const QList<NetworkSummary> &rows) {
                  return joined(rows, [](const NetworkSummary &row) {
                      return u"%1 %2 %3 %4"_s.arg(row.id.text(), row.name, row.driver, row.scope);
                  });
              });
          },
          rowsOf("",
                 [](const QJsonValue &row) {
                     return u"%1 %2 %3 %4"_s.arg(textOf(row[u"Id"]), textOf(row[u"Name"]),
                                                 textOf(row[u"Driver"]), textOf(row[u"Scope"]));
                 }) },
        { "volumes", u"GET"_s, u"/volumes"_s, 200, 190,
          [](const LinkPtr &link) {
              return told(Volumes(link->engine).list(false, {}), [](const QList<VolumeSummary> &rows) {
                  return joined(rows,
                                [](const VolumeSummary &row) { return row.name.text() + u' ' + row.driver; });
              });
          },
          rowsOf(
              "Volumes",
              [](const QJsonValue &row) { return textOf(row[u"Name"]) + u' ' + textOf(row[u"Driver"]); }) },
        { "sizes of volumes", u"GET"_s, u"/system/df"_s, 200, 200,
          [](const LinkPtr &link) {
              return told(Volumes(link->engine).sizes({}), [](const QHash<QString, Bytes> &sizes) {
                  return joined(sizes.keys(), [&sizes](const QString &name) {
                      return name + u' ' + QString::number(sizes.value(name).count);
                  });
              });
          },
          rowsOf("Volumes", // from 1.52 on in another field, whose example is empty
                 [](const QJsonValue &row) {
                     return textOf(row[u"Name"]) + u' ' + textOf(row[u"UsageData"][u"Size"]);
                 }) },
        { "what could be pruned", u"GET"_s, u"/containers/json"_s, 200, 600,
          [](const LinkPtr &link) {
              return told(previewPrune(link, {}, {}), [](const PrunePreview &preview) {
                  return joined(preview.items, [](const PruneItem &item) { return item.id; });
              });
          },
          rowsOf("",
                 [](const QJsonValue &row) {
                     return row[u"State"] == u"running"_s ? QString() : textOf(row[u"Id"]);
                 }) },
    };
}

QList<Reading> readingsOfContainers()
{
    return {
        { "create", u"POST"_s, u"/containers/create"_s, 201, 20,
          [](const LinkPtr &link) {
              return told(Containers(link->engine).create({ .image = u"a"_s }, {}),
                          [](const CreatedContainer &made) {
                              return made.id.text() + u' ' + made.warnings.join(u' ');
                          });
          },
          [](const QJsonValue &body) { return textOf(body[u"Id"]) + u' ' + stringsOf(body[u"Warnings"]); } },
        { "update", u"POST"_s, u"/containers/{id}/update"_s, 200, 19,
          [](const LinkPtr &link) {
              return told(Containers(link->engine).update(kId, {}, {}),
                          [](const QStringList &warnings) { return warnings.join(u' '); });
          },
          [](const QJsonValue &body) { return stringsOf(body[u"Warnings"]); } },
        { "exec", u"POST"_s, u"/containers/{id}/exec"_s, 201, 10,
          [](const LinkPtr &link) {
              return told(Exec(link->engine, link->clock).create(kId, {}, {}),
                          [](const ExecId &id) { return id.text(); });
          },
          field("Id") },
        { "the end of an exec", u"GET"_s, u"/exec/{id}/json"_s, 200, 150,
          [](const LinkPtr &link) {
              return told(
                  Exec(link->engine, link->clock).state(ExecId(u"1"_s), {}),
                  [](const ExecState &state) { return QString::number(state.exitCode.value_or(-1)); });
          },
          field("ExitCode") },
        { "figures", u"GET"_s, u"/containers/{id}/stats"_s, 200, 800,
          [](const LinkPtr &link) {
              return told(Stats(link->engine).once(kId, {}), [](const StatsFrame &frame) {
                  return u"%1 %2 %3"_s.arg(frame.cpus)
                      .arg(frame.memoryUsage, 0, 'f', 0)
                      .arg(frame.pids.value_or(-1));
              });
          },
          [](const QJsonValue &body) {
              const QJsonValue memory = body[u"memory_stats"];
              const bool isTold = memory[u"usage"].toInteger() > 0; // some kernels count no usage
              return u"%1 %2 %3"_s.arg(textOf(body[u"cpu_stats"][u"online_cpus"]),
                                       textOf(isTold ? memory[u"usage"] : memory[u"stats"][u"anon"]),
                                       textOf(body[u"pids_stats"][u"current"]));
          } },
        { "a container's recipe and runs", u"GET"_s, u"/containers/{id}/json"_s, 200, 1000,
          [](const LinkPtr &link) {
              return recipeIn(told(Containers(link->engine).inspectJson(kId, {}), asText));
          },
          [](const QJsonValue &body) {
              return u"%1 %2 %3"_s.arg(textOf(body[u"Config"][u"Image"]), stringsOf(body[u"Config"][u"Env"]),
                                       textOf(body[u"RestartCount"]));
          } },
    };
}

QList<Reading> allReadings()
{
    return readingsOfImages() + readingsOfResources() + readingsOfContainers();
}

} // namespace

/// What clients make of the answers that the specifications of the engine's API have as examples, over a
/// connection: whole they are understood, and with any field missing or wrong they are, too, or the field is
/// named. (The lists, details and events of containers: tst_suites, tst_contentsuites.)
class TestAnswerSuites final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void client_everyExample_understands_data();
    void client_everyExample_understands();
    void refusal_everyExample_isSaidByTheEngine();
    void tree_everyBody_isShownWhole();

private:
    void answerWith(const QByteArray &body, int status);

    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<TestClock> m_clock;
    LinkPtr m_link;
};

void TestAnswerSuites::init()
{
    failOnAnyWarning();
    m_fake = std::make_unique<FakeEngine>();
    m_clock = std::make_unique<TestClock>();
    m_link = std::make_shared<HostLink>(Host {}, std::make_unique<FakeConnector>(m_fake->server), *m_clock);
}

void TestAnswerSuites::cleanup()
{
    m_link.reset();
    m_clock.reset();
    m_fake.reset();
}

void TestAnswerSuites::answerWith(const QByteArray &body, int status)
{
    m_fake->listBody = body;
    m_fake->onOther = [body, status](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(status, body);
    };
}

void TestAnswerSuites::client_everyExample_understands_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QByteArray>("body");
    for (const Reading &reading : allReadings()) {
        for (const ApiExample &example : apiExamples(reading.method, reading.path, reading.status)) {
            const QString name = QString::fromUtf8(reading.name);
            QTest::newRow(qPrintable(name + u", API "_s + example.version)) << name << jsonText(example.body);
        }
    }
    if (suiteFolder(u"docker-swagger"_s).isEmpty())
        QTest::newRow("no suite") << QString() << QByteArray();
}

void TestAnswerSuites::client_everyExample_understands()
{
    QFETCH(const QString, reading);
    QFETCH(const QByteArray, body);
    if (body.isEmpty())
        QSKIP(qPrintable(whyNoSuite(u"docker-swagger"_s)));
    const QList<Reading> all = allReadings();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&reading](const Reading &each) {
        return reading == QLatin1StringView(each.name);
    });
    QVERIFY(found != all.cend());
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());

    answerWith(body, found->status);
    const Understood understood = found->ask(m_link);
    QVERIFY2(understood, qPrintable(understood ? QString() : understood.error().detail));
    QCOMPARE(*understood, found->expected(json));

    const qsizetype variants = checkDamaged(json, found->variants, [&](const QByteArray &text) {
        answerWith(text, found->status);
        return found->ask(m_link);
    });
    qInfo("%lld mutilated bodies", static_cast<long long>(variants));
}

/// Of every operation, also of those that nobody here asks for.
void TestAnswerSuites::refusal_everyExample_isSaidByTheEngine()
{
    qsizetype refusals = 0;
    for (const ApiExample &example : apiExamples()) {
        if (example.status < 400)
            continue;
        ++refusals;
        const auto problem = [&example](const QByteArray &body) {
            return problemOf({ .status = example.status, .body = body }, example.path);
        };
        const std::optional<Error> whole = problem(jsonText(example.body));
        QVERIFY(whole);
        QCOMPARE(whole->code, u"http.%1"_s.arg(example.status));
        QCOMPARE(whole->detail, example.body[u"message"].toString());
        for (const QJsonValue &variant : damaged(example.body)) {
            const std::optional<Error> error = problem(jsonText(variant));
            QVERIFY(error);
            QCOMPARE(error->kind, whole->kind); // the status says what it is, whatever the words are
        }
    }
    if (suiteFolder(u"docker-swagger"_s).isEmpty())
        QSKIP(qPrintable(whyNoSuite(u"docker-swagger"_s)));
    qInfo("%lld refusals", static_cast<long long>(refusals));
    QVERIFY(refusals >= 1200);
}

/// The Inspect tab shows whatever an engine says.
void TestAnswerSuites::tree_everyBody_isShownWhole()
{
    qsizetype bodies = 0;
    for (const ApiExample &example : apiExamples()) {
        if (!example.body.isObject() && !example.body.isArray())
            continue;
        ++bodies;
        const Result<JsonDocument> document = JsonDocument::parse(jsonText(example.body), example.path);
        QVERIFY2(document, qPrintable(example.path));
        const qsizetype expected =
            example.body.isObject() ? example.body.toObject().size() : example.body.toArray().size();
        QCOMPARE(JsonNode::fromJson(document->root()).children.size(), expected);
    }
    if (suiteFolder(u"docker-swagger"_s).isEmpty())
        QSKIP(qPrintable(whyNoSuite(u"docker-swagger"_s)));
    qInfo("%lld bodies", static_cast<long long>(bodies));
    QVERIFY(bodies >= 1500);
}

QTEST_GUILESS_MAIN(TestAnswerSuites)
#include "tst_answersuites.moc"
