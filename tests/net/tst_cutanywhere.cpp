// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded answer cut at every byte, closed in order and reset: whatever was cut is an error or was asked
// for again, and never a short success.
#include "base/async/taskscope.h"
#include "net/http1/http1client.h"
#include "scriptedconnector.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

using namespace slipway;
using namespace slipway::net;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    using Check = std::function<QString(const Attempt &)>; ///< what is wrong; empty when nothing is

    static void addAnswers();
    /// Cuts at each place, each way; `second` is what the next connection says. \return what `check` found
    static QString cutEverywhere(const QByteArray &method, const QByteArray &answer, const Script &second,
                                 const Check &check);
};

void TestCutAnywhere::addAnswers()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("with a length") << withLength();
    QTest::newRow("in chunks") << inChunks();
}

QString TestCutAnywhere::cutEverywhere(const QByteArray &method, const QByteArray &answer,
                                       const Script &second, const Check &check)
{
    constexpr qsizetype kAtOnce = 64;
    for (qsizetype first = 0; first < 2 * answer.size(); first += kAtOnce) {
        std::vector<std::unique_ptr<Attempt>> attempts;
        TaskScope scope;
        for (qsizetype i = first; i < std::min(first + kAtOnce, 2 * answer.size()); ++i) {
            Attempt *attempt = attempts.emplace_back(std::make_unique<Attempt>()).get();
            const Script::End end = i % 2 == 0 ? Script::End::Closes : Script::End::Breaks;
            attempt->connector.expectConnection({ { .bytes = answer.first(i / 2), .end = end } });
            attempt->connector.expectConnection({ second });
            attempt->start(scope, method);
        }
        const auto isOver = [](const auto &attempt) { return attempt->answer.has_value(); };
        const QDeadlineTimer deadline(30s);
        while (!std::all_of(attempts.begin(), attempts.end(), isOver) && !deadline.hasExpired())
            QCoreApplication::processEvents(); // qWaitFor() sleeps between two looks
        if (!std::all_of(attempts.begin(), attempts.end(), isOver))
            return u"a call does not end"_s;
        for (std::size_t i = 0; i < attempts.size(); ++i) {
            const QString problem = check(*attempts.at(i));
            if (!problem.isEmpty())
                return u"cut %1: %2"_s.arg(first + static_cast<qsizetype>(i)).arg(problem);
        }
    }
    return {};
}

void TestCutAnywhere::get_cutTwice_isAnError()
{
    QFETCH(const QByteArray, answer);
    const Check check = [](const Attempt &attempt) {
        if (*attempt.answer)
            return u"a cut answer must be an error"_s;
        const bool isLoss = attempt.answer->error().kind == ErrorKind::Unreachable;
        return isLoss && attempt.connector.opened() == 2 ? QString() : u"asked once, or another error"_s;
    };
    for (const qsizetype secondCut : { qsizetype { 0 }, answer.size() - 1 }) {
        const Script second { .bytes = answer.first(secondCut), .end = Script::End::Closes };
        QCOMPARE(cutEverywhere("GET", answer, second, check), QString());
    }
}

void TestCutAnywhere::get_cutOnce_isWholeTheSecondTime()
{
    QFETCH(const QByteArray, answer);
    const Check check = [](const Attempt &attempt) {
        const bool isWhole = *attempt.answer && (*attempt.answer)->body == listBody();
        return isWhole && attempt.connector.opened() == 2 ? QString() : u"the second answer was whole"_s;
    };
    QCOMPARE(cutEverywhere("GET", answer, { .bytes = answer }, check), QString());
}

void TestCutAnywhere::post_cut_isAnErrorAndNeverRepeated()
{
    QFETCH(const QByteArray, answer);
    const Check check = [](const Attempt &attempt) {
        if (*attempt.answer)
            return u"a cut answer must be an error"_s;
        const bool isLoss = attempt.answer->error().kind == ErrorKind::Unreachable;
        return isLoss && attempt.connector.opened() == 1 ? QString() : u"repeated, or another error"_s;
    };
    QCOMPARE(cutEverywhere("POST", answer, { .bytes = answer }, check), QString());
}

QTEST_GUILESS_MAIN(TestCutAnywhere)
#include "tst_cutanywhere.moc"
