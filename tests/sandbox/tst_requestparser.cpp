// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/requestparser.h"
#include "support/suites.h"
#include "support/warnings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using slipway::sandbox::HttpLimits;
using slipway::sandbox::HttpRequest;
using slipway::sandbox::RequestParser;

namespace {

/// What a connection's bytes lead to: the requests that a handler would see, and how it stands at the end.
struct Outcome
{
    QList<HttpRequest> requests {};
    bool hasFailed = false;
    bool isInside = false;
};

Outcome play(const QByteArray &bytes, qsizetype step)
{
    RequestParser parser;
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        parser.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        while (parser.state() == RequestParser::State::Complete) {
            outcome.requests.append(parser.take());
            const HttpRequest &last = outcome.requests.constLast();
            // The server stops reading here: the connection closes, or becomes something else.
            if (!last.keepAlive || last.fields.contains("Upgrade") || last.method == "CONNECT")
                return outcome;
            parser.feed({});
        }
    }
    outcome.hasFailed = parser.state() == RequestParser::State::Failed;
    outcome.isInside = parser.isInside();
    return outcome;
}

/// Where we are stricter than the suite, on purpose.
bool isRefusedOnPurpose(const QByteArray &bytes)
{
    static const QRegularExpression kOtherProtocol(u"^[A-Z]+ [^ ]+ (ICE|RTSP)/"_s);
    const QString text = QString::fromLatin1(bytes);
    const bool isOtherProtocol =
        kOtherProtocol.match(text).hasMatch() || text == u"GET /\r\n"; // and HTTP/0.9
    const bool hasOtherCoding = text.contains(u"Transfer-Encoding: deflate"_s); // 501
    return isOtherProtocol || hasOtherCoding;
}

} // namespace

class TestRequestParser final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void suite_everyCase_hasItsVerdict_data();
    void suite_everyCase_hasItsVerdict();
    void twoRequests_inOnePiece_comeInOrder();
    void body_chunked_isJoined();
    void head_tooLong_is431();
    void body_tooLong_is413();
    void tlsHello_isRefusedAtOnce();
    void ambiguousFraming_isRefused_data();
    void ambiguousFraming_isRefused();
    void expectation_asksForContinueOnce();
    void rest_afterUpgrade_isKept();
};

void TestRequestParser::suite_everyCase_hasItsVerdict_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("verdict");
    const QString folder = slipway::test::suiteFolder(u"http-response"_s);
    QFile file(folder + u"/server_requests.json"_s);
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        QTest::newRow("absent") << QByteArray() << QString();
        return;
    }
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object().value(u"cases"_s).toArray();
    for (const auto &row : cases) {
        QTest::newRow(row[u"id"_s].toString().toUtf8().constData())
            << QByteArray::fromBase64(row[u"input_b64"_s].toString().toLatin1())
            << row[u"verdict"_s].toString();
    }
}

void TestRequestParser::suite_everyCase_hasItsVerdict()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, verdict);
    if (verdict.isEmpty())
        QSKIP("the suite http-response is not here");
    for (const qsizetype step : { bytes.size(), qsizetype(1) }) {
        const Outcome outcome = play(bytes, std::max<qsizetype>(step, 1));
        if (isRefusedOnPurpose(bytes)) {
            QVERIFY(outcome.requests.isEmpty());
        } else if (verdict == u"reject") {
            // A request before the broken part may be served; the broken part never is.
            const QByteArray second =
                outcome.requests.size() > 1 ? outcome.requests.at(1).target : QByteArray();
            QVERIFY2(outcome.hasFailed || outcome.isInside || !outcome.requests.constLast().keepAlive,
                     second.constData());
            QVERIFY(outcome.requests.size() <= 1);
        } else {
            QVERIFY2(!outcome.hasFailed, "refused what is right");
        }
    }
}

void TestRequestParser::twoRequests_inOnePiece_comeInOrder()
{
    const Outcome outcome = play(
        "GET /one HTTP/1.1\r\nHost: a\r\n\r\nPUT /two?x=1 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", 1000);
    QCOMPARE(outcome.requests.size(), 2);
    QCOMPARE(outcome.requests.at(0).target, "/one"_ba);
    QCOMPARE(outcome.requests.at(1).method, "PUT"_ba);
    QCOMPARE(outcome.requests.at(1).body, "abc"_ba);
    QCOMPARE(outcome.requests.at(1).query(u"X"), u"1"_s);
}

void TestRequestParser::body_chunked_isJoined()
{
    const Outcome outcome =
        play("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", 2);
    QCOMPARE(outcome.requests.size(), 1);
    QCOMPARE(outcome.requests.at(0).body, "abcde"_ba);
}

void TestRequestParser::head_tooLong_is431()
{
    RequestParser parser({ .head = 1000 });
    QCOMPARE(parser.feed("GET / HTTP/1.1\r\nA: " + QByteArray(2000, 'x')), RequestParser::State::Failed);
    QCOMPARE(parser.failureStatus(), 431);
}

void TestRequestParser::body_tooLong_is413()
{
    RequestParser parser(HttpLimits { .body = 10 });
    QCOMPARE(parser.feed("PUT / HTTP/1.1\r\nContent-Length: 11\r\n\r\n"), RequestParser::State::Failed);
    QCOMPARE(parser.failureStatus(), 413);
}

void TestRequestParser::tlsHello_isRefusedAtOnce()
{
    RequestParser parser;
    QCOMPARE(parser.feed(QByteArray("\x16\x03\x01\x02\x00", 5)), RequestParser::State::Failed);
    QCOMPARE(parser.failureStatus(), 400);
}

void TestRequestParser::ambiguousFraming_isRefused_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("two lengths") << "Content-Length: 1\r\nContent-Length: 1\r\n"_ba << 400;
    QTest::newRow("length and coding") << "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n"_ba << 400;
    QTest::newRow("signed length") << "Content-Length: +1\r\n"_ba << 400;
    QTest::newRow("huge length") << "Content-Length: 99999999999999999999\r\n"_ba << 400;
    QTest::newRow("unknown coding") << "Transfer-Encoding: gzip\r\n"_ba << 501;
    QTest::newRow("two codings") << "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"_ba << 400;
    QTest::newRow("folded") << "A: b\r\n c: d\r\n"_ba << 400;
    QTest::newRow("bare line feed") << "A: b\nC: d\r\n"_ba << 400;
    QTest::newRow("blank before colon") << "A : b\r\n"_ba << 400;
    QTest::newRow("zero byte") << QByteArray("A: b\0c\r\n", 8) << 400;
}

void TestRequestParser::ambiguousFraming_isRefused()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    RequestParser parser;
    QCOMPARE(parser.feed("POST / HTTP/1.1\r\n" + fields + "\r\nx"), RequestParser::State::Failed);
    QCOMPARE(parser.failureStatus(), status);
}

void TestRequestParser::expectation_asksForContinueOnce()
{
    RequestParser parser;
    parser.feed("PUT / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QVERIFY(parser.takeContinue());
    QVERIFY(!parser.takeContinue());
    QCOMPARE(parser.feed("ab"), RequestParser::State::Complete);
}

void TestRequestParser::rest_afterUpgrade_isKept()
{
    RequestParser parser;
    parser.feed(
        "POST /exec HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: 2\r\n\r\n{}raw bytes");
    QCOMPARE(parser.state(), RequestParser::State::Complete);
    QCOMPARE(parser.take().body, "{}"_ba);
    QCOMPARE(parser.takeRest(), "raw bytes"_ba);
}

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
