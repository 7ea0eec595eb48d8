// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded answer cut at every byte, closed in order and reset: whatever was cut is an error or was asked
// for again, and never a short success.
#include "net/http1/http1client.h"
#include "scriptedconnector.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

using namespace slipway;
using namespace slipway::net;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// What an engine of version 20.10 sends for a list of two, about two kibibytes.
QByteArray listBody()
{
    const QByteArray one =
        R"({"Id":"8dfafdbc3a40b1a2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a","Names":["/boring_feynman"],)"
        R"("Image":"ubuntu:latest","ImageID":"d74508fb6632491cea586a1fd7d748dfc5274cd6fdfedee309ecdcbc2bf5cb82",)"
        R"("Command":"echo 1","Created":1367854155,"State":"exited","Status":"Exited (0) 2 hours ago",)"
        R"("Ports":[{"PrivatePort":2222,"PublicPort":3333,"Type":"tcp"}],"Labels":{"com.example.vendor":"Acme",)"
        R"("com.example.license":"GPL","com.example.version":"1.0"},"SizeRw":12288,"SizeRootFs":0,)"
        R"("HostConfig":{"NetworkMode":"default"},"NetworkSettings":{"Networks":{"bridge":{"NetworkID":)"
        R"("7ea29fc1412292a2d7bba362f9253545fecdfa8ce9a6e37dd10ba8bee7129812","EndpointID":)"
        R"("2cdc4edb1ded3631c81f57966563e5c8525b81121bb3706a9a9a3ae102711f3f","Gateway":"172.17.0.1",)"
        R"("IPAddress":"172.17.0.2","IPPrefixLen":16,"MacAddress":"02:42:ac:11:00:02"}}},"Mounts":[]})";
    return '[' + one + ',' + one + "]\n";
}

const QByteArray kFields =
    "Api-Version: 1.41\r\nContent-Type: application/json\r\nDocker-Experimental: false\r\n"
    "Ostype: linux\r\nServer: Docker/20.10.24 (linux)\r\n"
    "Date: Fri, 02 Jan 2026 03:04:05 GMT\r\n";

QByteArray withLength()
{
    const QByteArray body = listBody();
    return "HTTP/1.1 200 OK\r\n" + kFields + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

QByteArray inChunks()
{
    const QByteArray body = listBody();
    return "HTTP/1.1 200 OK\r\n" + kFields + "Transfer-Encoding: chunked\r\n\r\n" + chunk(body.first(1000))
        + chunk(body.sliced(1000, 1)) + chunk(body.sliced(1001)) + "0\r\n\r\n";
}

/// One of many calls that run side by side.
struct Attempt
{
    void start(TaskScope &scope, const QByteArray &method)
    {
        const HttpRequest request { .method = method, .url = QUrl(u"http://ignored/containers/json"_s) };
        scope.run(client.send(request, {}),
                  [this](Result<HttpResponse> result) { answer.emplace(std::move(result)); });
    }

    ScriptedConnector connector {};
    TestClock clock {};
    Http1Client client { connector, clock };
    std::optional<Result<HttpResponse>> answer {};
};

} // namespace

class TestCutAnywhere final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }
    void get_cutTwice_isAnError_data() { addAnswers(); }
    void get_cutTwice_isAnError();
    void get_cutOnce_isWholeTheSecondTime_data() { addAnswers(); }
    void get_cutOnce_isWholeTheSecondTime();
    void post_cut_isAnErrorAndNeverRepeated_data() { addAnswers(); }
    void post_cut_isAnErrorAndNeverRepeated();

private:
    using Attempts = std::vector<std::unique_ptr<Attempt>>;

    static void addAnswers();
    /// One attempt for each place to cut at, each way; `second` is what the next connection says.
    Attempts cutEverywhere(const QByteArray &method, const QByteArray &answer, const Script &second);
    static bool areOver(const Attempts &attempts);

    TaskScope m_scope;
};

void TestCutAnywhere::addAnswers()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("with a length") << withLength();
    QTest::newRow("in chunks") << inChunks();
}

bool TestCutAnywhere::areOver(const Attempts &attempts)
{
    return std::all_of(attempts.begin(), attempts.end(),
                       [](const auto &attempt) { return attempt->answer.has_value(); });
}

TestCutAnywhere::Attempts TestCutAnywhere::cutEverywhere(const QByteArray &method, const QByteArray &answer,
                                                         const Script &second)
{
    Attempts attempts;
    for (qsizetype i = 0; i < 2 * answer.size(); ++i) {
        Attempt *attempt = attempts.emplace_back(std::make_unique<Attempt>()).get();
        const Script::End end = i % 2 == 0 ? Script::End::Closes : Script::End::Breaks;
        attempt->connector.expectConnection({ { .bytes = answer.first(i / 2), .end = end } });
        attempt->connector.expectConnection({ second });
        attempt->start(m_scope, method);
    }
    return attempts;
}

void TestCutAnywhere::get_cutTwice_isAnError()
{
    QFETCH(const QByteArray, answer);
    for (const qsizetype secondCut : { qsizetype { 0 }, answer.size() / 2, answer.size() - 1 }) {
        const Attempts attempts =
            cutEverywhere("GET", answer, { .bytes = answer.first(secondCut), .end = Script::End::Closes });
        QTRY_VERIFY_WITH_TIMEOUT(areOver(attempts), 60'000);
        for (const auto &attempt : attempts) {
            QVERIFY2(!*attempt->answer, "a cut answer must be an error");
            QCOMPARE(attempt->answer->error().kind, ErrorKind::Unreachable);
            QCOMPARE(attempt->connector.opened(), 2);
        }
    }
}

void TestCutAnywhere::get_cutOnce_isWholeTheSecondTime()
{
    QFETCH(const QByteArray, answer);
    const Attempts attempts = cutEverywhere("GET", answer, { .bytes = answer });
    QTRY_VERIFY_WITH_TIMEOUT(areOver(attempts), 60'000);
    for (const auto &attempt : attempts) {
        QVERIFY2(*attempt->answer, "the second answer was whole");
        QCOMPARE((*attempt->answer)->body, listBody());
        QCOMPARE(attempt->connector.opened(), 2);
    }
}

void TestCutAnywhere::post_cut_isAnErrorAndNeverRepeated()
{
    QFETCH(const QByteArray, answer);
    const Attempts attempts = cutEverywhere("POST", answer, { .bytes = answer });
    QTRY_VERIFY_WITH_TIMEOUT(areOver(attempts), 60'000);
    for (const auto &attempt : attempts) {
        QVERIFY2(!*attempt->answer, "a cut answer must be an error");
        QCOMPARE(attempt->answer->error().kind, ErrorKind::Unreachable);
        QCOMPARE(attempt->connector.opened(), 1);
    }
}

QTEST_GUILESS_MAIN(TestCutAnywhere)
#include "tst_cutanywhere.moc"
