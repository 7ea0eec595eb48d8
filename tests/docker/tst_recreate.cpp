// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/engine.h"
#include "docker/recreate.h"
#include "fakeengine.h"
#include "support/awaited.h"
#include "support/testclock.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

struct Made
{
    QString id {};
    QString name {};
    bool isRunning = false;
};

/// An engine with one container, that does what it is asked, except for one request.
class Replacing final
{
public:
    enum class Fault { None, Refuses, LosesTheAnswer };

    Replacing()
    {
        fake.onOther = [this](const FakeConnectionPtr &connection, const FakeRequest &request) {
            const QUrl url = QUrl::fromEncoded(request.target);
            if (request.method == "GET") {
                look(connection, url.path().section(u'/', 2));
                return;
            }
            const bool isTheOne = ++changes == faultAt;
            if (isTheOne && fault == Fault::Refuses) {
                connection->answer(500, R"({"message":"no"})");
                return;
            }
            const QByteArray answer = change(request.method, url);
            if (isTheOne && fault == Fault::LosesTheAnswer)
                connection->reset();
            else
                connection->answer(answer.isEmpty() ? 204 : 201, answer);
        };
    }

    void look(const FakeConnectionPtr &connection, const QString &path)
    {
        const QString name = path.section(u'/', 1, 1);
        if (path.startsWith("images/"_L1)) {
            const QString id = name == "sha256:old"_L1 ? name : u"sha256:new"_s;
            connection->answer(200, R"({"Id":")" + id.toUtf8() + R"(","Config":{}})");
            return;
        }
        for (const Made &one : std::as_const(containers)) {
            if (one.id != name && one.name != name)
                continue;
            connection->answer(200,
                               R"({"Id":")" + one.id.toUtf8() + R"(","Name":"/)" + one.name.toUtf8()
                                   + R"(","Image":"sha256:old","State":{"Running":)"
                                   + (one.isRunning ? "true" : "false")
                                   + R"(},"Config":{"Image":"app:1"},"HostConfig":{"NetworkMode":"net1"},)"
                                   + R"("NetworkSettings":{"Networks":{"net1":{},"net2":{}}}})");
            return;
        }
        connection->answer(404, R"({"message":"No such container"})");
    }

    QByteArray change(const QByteArray &method, const QUrl &url)
    {
        const QString path = url.path().section(u'/', 2);
        const QString id = path.section(u'/', 1, 1);
        const QString verb = path.section(u'/', 2);
        const QString name = QUrlQuery(url).queryItemValue(u"name"_s);
        if (id == "create"_L1) {
            containers.append({ u"new"_s, name, false });
            return R"({"Id":"new","Warnings":[]})";
        }
        for (qsizetype i = 0; i < containers.size(); ++i) {
            if (containers.at(i).id != id)
                continue;
            if (method == "DELETE")
                containers.removeAt(i);
            else if (verb == "rename"_L1)
                containers[i].name = name;
            else
                containers[i].isRunning = verb == "start"_L1;
            break;
        }
        return {};
    }

    QString state() const
    {
        QStringList words;
        for (const Made &one : containers)
            words.append(one.id + u' ' + one.name + (one.isRunning ? u" runs"_s : u" rests"_s));
        return words.join(u", "_s);
    }

    FakeEngine fake {};
    QList<Made> containers { { u"old"_s, u"app"_s, true } };
    Fault fault = Fault::None;
    int faultAt = 0;
    int changes = 0;
};

} // namespace

class TestRecreate final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void run_nothingFails_newOneRuns();
    void run_eachRequestFails_oldOneIsBack_data();
    void run_eachRequestFails_oldOneIsBack();
    void run_oldOneRests_newOneRests();

private:
    static std::optional<Result<Recreated>> recreate(Replacing &engine);
};

std::optional<Result<Recreated>> TestRecreate::recreate(Replacing &engine)
{
    TestClock clock;
    FakeConnector connector(engine.fake.server);
    Engine client(connector, clock);
    const Recreator recreator(client, clock);
    return awaited(recreator.run(ContainerId(u"old"_s), { .pull = false, .watch = 0s },
                                 [](RecreateStep, const PullProgress &) {}, {}));
}

void TestRecreate::run_nothingFails_newOneRuns()
{
    Replacing engine;
    const std::optional<Result<Recreated>> done = recreate(engine);
    QVERIFY(done && *done);
    QCOMPARE(engine.state(), u"new app runs"_s);
    QCOMPARE(engine.changes, 6); // rename, create, connect, stop, start, remove: each once
    QCOMPARE(engine.fake.server.count("POST", "/networks/net2/connect"), 1);
}

void TestRecreate::run_eachRequestFails_oldOneIsBack_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<bool>("done");
    const char *requests[] = { "rename", "create", "connect", "stop", "start" };
    for (int i = 0; i < 5; ++i) {
        QTest::addRow("%s refused", requests[i]) << i + 1 << false;
        QTest::addRow("%s done, answer lost", requests[i]) << i + 1 << true;
    }
}

void TestRecreate::run_eachRequestFails_oldOneIsBack()
{
    QFETCH(int, at);
    QFETCH(bool, done);
    Replacing engine;
    engine.faultAt = at;
    engine.fault = done ? Replacing::Fault::LosesTheAnswer : Replacing::Fault::Refuses;
    const std::optional<Result<Recreated>> result = recreate(engine);
    QVERIFY(result && !*result);
    QVERIFY(result->error().code != u"recreate.not-put-back"_s);
    QCOMPARE(engine.state(), u"old app runs"_s);
    QVERIFY2(engine.fake.server.count("POST", "/containers/create") <= 1, "a POST is never sent twice");
}

void TestRecreate::run_oldOneRests_newOneRests()
{
    Replacing engine;
    engine.containers[0].isRunning = false;
    const std::optional<Result<Recreated>> done = recreate(engine);
    QVERIFY(done && *done);
    QCOMPARE(engine.state(), u"new app rests"_s);
}

QTEST_GUILESS_MAIN(TestRecreate)
#include "tst_recreate.moc"
