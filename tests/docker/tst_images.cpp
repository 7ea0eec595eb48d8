// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/conflict.h"
#include "docker/engine.h"
#include "docker/images.h"
#include "fakeengine.h"
#include "support/awaited.h"
#include "support/testclock.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

/// Getting images, and what engines say when something is in the way.
class TestImages final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void list_rows_areWithoutNone();
    void pull_request_isExact_data();
    void pull_request_isExact();
    void pull_progress_isAddedUpByLayer();
    void pull_errorInsideSuccess_isAnError_data();
    void pull_errorInsideSuccess_isAnError();
    void pull_endsEarly_isUnreachable();
    void pull_stopped_isCancelledAndClosed();
    void name_thatCannotBe_isNotSent_data();
    void name_thatCannotBe_isNotSent();
    void conflict_words_tellTheCause_data();
    void conflict_words_tellTheCause();

private:
    std::optional<Result<>> pull(const QString &reference, const QByteArray &lines);

    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConnector> m_connector;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Images> m_images;
    QList<PullProgress> m_progress;
};

void TestImages::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fake = std::make_unique<FakeEngine>();
    m_clock = std::make_unique<TestClock>();
    m_connector = std::make_unique<FakeConnector>(m_fake->server);
    m_engine = std::make_unique<Engine>(*m_connector, *m_clock);
    m_images = std::make_unique<Images>(*m_engine);
    m_progress.clear();
}

void TestImages::cleanup()
{
    m_images.reset();
    m_engine.reset();
    m_connector.reset();
    m_clock.reset();
    m_fake.reset();
}

std::optional<Result<>> TestImages::pull(const QString &reference, const QByteArray &lines)
{
    m_fake->onOther = [lines](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->beginChunks();
        if (!lines.isEmpty())
            connection->chunk(lines);
        connection->send("0\r\n\r\n");
    };
    return awaited(m_images->pull(reference, {},
                                  [this](const PullProgress &progress) { m_progress.append(progress); }, {}));
}

void TestImages::list_rows_areWithoutNone()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(
            200,
            R"([{"Id":"sha256:1","RepoTags":["a:1"],"RepoDigests":null,"Size":7,"Created":1},)"
            R"({"Id":"sha256:2","RepoTags":["<none>:<none>"],"RepoDigests":["<none>@<none>"]}])");
    };
    const std::optional<Result<QList<ImageSummary>>> rows = awaited(m_images->list(true, {}));
    QVERIFY(rows && *rows);
    QCOMPARE((*rows)->at(0).tags, QStringList { u"a:1"_s });
    QCOMPARE((*rows)->at(0).size.count, 7);
    QVERIFY(!(*rows)->at(0).isDangling() && (*rows)->at(1).isDangling());
    QCOMPARE(m_fake->server.requests().constLast().target,
             "/v1.43/images/json?filters=%7B%22dangling%22%3A%5B%22true%22%5D%7D"_ba);
}

void TestImages::pull_request_isExact_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("no tag is not all tags") << u"nginx"_s << "fromImage=nginx&tag=latest"_ba;
    QTest::newRow("tag") << u"nginx:1.27"_s << "fromImage=nginx&tag=1.27"_ba;
    QTest::newRow("registry with a port")
        << u"localhost:5000/a/b"_s << "fromImage=localhost:5000/a/b&tag=latest"_ba;
    QTest::newRow("digest") << u"a:1@sha256:00ff"_s << "fromImage=a&tag=sha256:00ff"_ba;
}

void TestImages::pull_request_isExact()
{
    QFETCH(QString, reference);
    QFETCH(QByteArray, query);
    const std::optional<Result<>> done = pull(reference, {});
    QVERIFY(done && *done);
    const FakeRequest sent = m_fake->server.requests().constLast();
    QCOMPARE(sent.method + ' ' + sent.target, "POST /v1.43/images/create?" + query);
}

void TestImages::pull_progress_isAddedUpByLayer()
{
    const std::optional<Result<>> done = pull(u"a"_s,
                                              R"({"status":"Pulling from library/a","id":"latest"}
{"status":"Already exists","id":"l1"}
{"status":"Pulling fs layer","id":"l2"}
{"status":"Downloading","progressDetail":{"current":10,"total":100},"id":"l2"}
{"status":"Downloading","progressDetail":{"current":60,"total":100},"id":"l2"}
{"status":"Pulling fs layer","id":"l3"}
)");
    QVERIFY(done && *done);
    const PullProgress progress = m_progress.constLast();
    QCOMPARE(progress.layers, 3);
    QCOMPARE(progress.layersDone, 1);
    QCOMPARE(progress.received.count, 60);
    QCOMPARE(progress.expected.count, 100);
    QVERIFY(!progress.isExtracting);
    QCOMPARE(progress.status, u"Pulling from library/a"_s);
}

void TestImages::pull_errorInsideSuccess_isAnError_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("both shapes")
        << R"({"errorDetail":{"message":"manifest for a:9 not found: manifest unknown"},"error":"x"})"_ba
        << u"pull.not-found"_s;
    QTest::newRow("detail alone") << R"({"errorDetail":{"message":"toomanyrequests: slow down"}})"_ba
                                  << u"pull.rate-limit"_s;
    QTest::newRow("word alone") << R"({"error":"pull access denied for a"})"_ba << u"pull.denied"_s;
    QTest::newRow("network")
        << R"({"errorDetail":{"message":"Get \"https://r/v2/\": dial tcp: no route"}})"_ba
        << u"pull.unreachable"_s;
    QTest::newRow("no words") << R"({"errorDetail":{}})"_ba << u"pull.failed"_s;
    QTest::newRow("no JSON") << "<html>"_ba << u"json.syntax"_s;
}

void TestImages::pull_errorInsideSuccess_isAnError()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    const std::optional<Result<>> done = pull(u"a:9"_s, "{\"status\":\"Pulling\"}\n" + line + '\n');
    QVERIFY(done && !*done);
    QCOMPARE(done->error().code, code);
    QCOMPARE(done->error().subject, u"a:9"_s);
}

void TestImages::pull_endsEarly_isUnreachable()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->beginChunks();
        connection->chunk("{\"status\":\"Pulling\"}\n");
        connection->end();
    };
    const std::optional<Result<>> done = awaited(m_images->pull(u"a"_s, {}, [](const PullProgress &) {}, {}));
    QVERIFY(done && !*done);
    QCOMPARE(done->error().kind, ErrorKind::Unreachable);
    QCOMPARE(m_fake->server.count("POST", "/images/create"), 1);
}

void TestImages::pull_stopped_isCancelledAndClosed()
{
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->beginChunks();
        connection->chunk("{\"status\":\"Pulling\"}\n");
    };
    std::stop_source stop;
    std::optional<Result<>> done;
    TaskScope scope;
    scope.run(m_images->pull(
                  u"a"_s, {}, [this](const PullProgress &progress) { m_progress.append(progress); },
                  stop.get_token()),
              [&done](const Result<> &result) { done = result; });
    QTRY_COMPARE(m_progress.size(), 1);
    stop.request_stop();
    QTRY_VERIFY(done);
    QCOMPARE(done->error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_fake->server.live(), 1); // the ping's, which lies idle; the pull's is closed
}

void TestImages::name_thatCannotBe_isNotSent_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "", "..", "a/../b", "a//b", "/a", "a?x", "a b", "a\nb", "-x", "a/./b", "ä" })
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestImages::name_thatCannotBe_isNotSent()
{
    QFETCH(QString, name);
    const std::optional<Result<>> removed = awaited(m_images->remove(name, {}));
    QVERIFY(removed && !*removed);
    QCOMPARE(removed->error().kind, ErrorKind::Invalid);
    QCOMPARE(m_fake->server.requests().size(), 0);
}

void TestImages::conflict_words_tellTheCause_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("who");
    const QString id(64, u'a');
    const auto row = [](const char *name, ErrorKind kind, const QString &words, const QString &code,
                        const QStringList &who = {}) {
        QTest::newRow(name) << static_cast<int>(kind) << words << code << who;
    };
    row("name", ErrorKind::Conflict,
        u"Conflict. The container name \"/web\" is already in use by container \"%1\". You have to remove "
        u"(or "
        "rename) that container to be able to reuse that name."_s.arg(id),
        u"conflict.name-taken"_s, { id });
    row("running", ErrorKind::Conflict,
        u"You cannot remove a running container %1. Stop the container before attempting removal or force remove"_s
            .arg(id),
        u"conflict.running"_s);
    row("running, newer engine", ErrorKind::Conflict,
        u"cannot remove container \"/web\": container is running: stop the container before removing or force remove"_s,
        u"conflict.running"_s);
    row("removing", ErrorKind::Conflict, u"removal of container %1 is already in progress"_s.arg(id),
        u"conflict.removing"_s);
    row("image", ErrorKind::Conflict,
        u"conflict: unable to delete 0123456789ab (cannot be forced) - image is being used by running container 0123456789ac"_s,
        u"conflict.image-used"_s, { u"0123456789ac"_s });
    row("image by its name", ErrorKind::Conflict,
        u"conflict: unable to remove repository reference \"a:1\" (must force) - container 0123456789ac is "
        u"using its "
        "referenced image 0123456789ab"_s,
        u"conflict.image-used"_s, { u"0123456789ac"_s });
    row("volume", ErrorKind::Conflict, u"remove data: volume is in use - [%1]"_s.arg(id),
        u"conflict.volume-used"_s, { id });
    row("network", ErrorKind::Forbidden,
        u"error while removing network: network n id 0a has active endpoints (name:\"web\" id:\"0123456789ab\")"_s,
        u"conflict.network-used"_s, { u"web"_s });
    row("port", ErrorKind::Service,
        u"driver failed programming external connectivity on endpoint web (%1): Bind for 0.0.0.0:8080 "
        u"failed: port is "
        "already allocated"_s.arg(id),
        u"conflict.port-taken"_s, { u"0.0.0.0:8080"_s });
    row("swap", ErrorKind::Service,
        u"Cannot update container x: Memory limit should be smaller than already set memoryswap limit, "
        u"update the "
        "memoryswap at the same time"_s,
        u"update.memory-swap"_s);
    row("unknown words", ErrorKind::Conflict, u"something else"_s, u"http.409"_s);
    row("not of an engine", ErrorKind::Unreachable, u"address already in use"_s, u"http.409"_s);
}

void TestImages::conflict_words_tellTheCause()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    QFETCH(QString, code);
    QFETCH(QStringList, who);
    const Error error = withCause(
        { .kind = static_cast<ErrorKind>(kind), .code = u"http.409"_s, .subject = u"x"_s, .detail = words });
    QCOMPARE(error.code, code);
    QCOMPARE(inTheWay(error), who);
    if (code.startsWith("conflict."_L1))
        QCOMPARE(error.kind, ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(TestImages)
#include "tst_images.moc"
