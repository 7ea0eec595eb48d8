// SPDX-License-Identifier: GPL-3.0-or-later
// What servers may do to us, and that feeding in any pieces makes no difference.
#include "net/http1/responseparser.h"
#include "support/warnings.h"

#include <QTest>

using namespace slipway;
using namespace slipway::net;
using namespace Qt::StringLiterals;
using Expect = ResponseParser::Expect;

Q_DECLARE_METATYPE(slipway::net::ResponseParser::Expect)

namespace {

const QByteArray kOk = "HTTP/1.1 200 OK\r\n";
const QByteArray kChunked = kOk + "Transfer-Encoding: chunked\r\n\r\n";

struct Outcome
{
    bool complete = false;
    QString code {}; ///< of the error
    QByteArray body {};
};

Outcome read(const QByteArray &bytes, Expect expect, qsizetype step)
{
    ResponseParser parser(expect, {});
    Outcome outcome;
    for (qsizetype i = 0; i < bytes.size() && !parser.isComplete(); i += step) {
        const Result<> fed = parser.feed(QByteArrayView(bytes).sliced(i, std::min(step, bytes.size() - i)));
        outcome.body += parser.takeBody();
        if (!fed) {
            outcome.code = fed.error().code;
            return outcome;
        }
    }
    outcome.complete = parser.isComplete();
    return outcome;
}

QByteArray manyFields(int count)
{
    QByteArray bytes = kOk;
    for (int i = 0; i < count; ++i)
        bytes += "A: b\r\n";
    return bytes;
}

} // namespace

class TestResponseParser : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void evilBytes_areRefused_data();
    void evilBytes_areRefused();
    void emptyChunkedBody_byteByByte_isWhole();
    void endlessChunks_inAnyPieces_areAsLimitedOnes_data();
    void endlessChunks_inAnyPieces_areAsLimitedOnes();
    void endWithoutByte_isError();
    void endlessHead_isRefusedInTime();
    void rest_afterMessage_isKept();
    void upgrade_okWithLength_isNotLeft();
};

void TestResponseParser::evilBytes_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &bytes,
                        const QString &code = u"http.malformed"_s) { QTest::newRow(name) << bytes << code; };
    const QString limit = u"http.limit"_s;
    row("endless status line", kOk.chopped(2) + QByteArray(70'000, 'x'), limit);
    row("endless field", kOk + "A: " + QByteArray(70'000, 'x'), limit);
    row("million fields", manyFields(20'000), limit);
    row("201 fields", manyFields(201) + "\r\n", limit);
    row("head just too long", kOk + "A: " + QByteArray(65'530, 'x') + "\r\n\r\n", limit);
    row("negative length", kOk + "Content-Length: -1\r\n\r\n");
    row("signed length", kOk + "Content-Length: +5\r\n\r\nhello");
    row("two lengths", kOk + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello");
    row("length of 2^64", kOk + "Content-Length: 18446744073709551616\r\n\r\n");
    row("length of 2^63", kOk + "Content-Length: 9223372036854775808\r\n\r\n", limit);
    row("length beyond the limit", kOk + "Content-Length: 67108865\r\n\r\n", limit);
    row("length and chunked", kOk + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("chunked twice", kOk + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("gzip, chunked", kOk + "Transfer-Encoding: gzip, chunked\r\n\r\n");
    row("identity", kOk + "Transfer-Encoding: identity\r\n\r\n");
    row("chunk of 2^64 - 1", kChunked + "ffffffffffffffff\r\n", limit);
    row("chunk of 17 digits", kChunked + "fffffffffffffffff\r\n");
    row("negative chunk", kChunked + "-1\r\nx");
    row("chunk without size", kChunked + "\r\n\r\nx");
    row("chunk without end", kChunked + "5\r\nhelloX\r\n0\r\n\r\n");
    row("endless extension", kChunked + "5;" + QByteArray(70'000, 'x'), limit);
    row("endless zeros", kChunked + QByteArray(70'000, '0'), limit);
    row("endless trailer", kChunked + "0\r\nA: " + QByteArray(70'000, 'x'), limit);
    row("field without name", kOk + ": x\r\n\r\n");
    row("null in field", kOk + QByteArray("A: \0\r\n\r\n", 9));
    row("blank before colon", kOk + "A : x\r\n\r\n");
    row("bare line feeds", "HTTP/1.1 200 OK\nA: b\n\n", {}); // not told from a head that is not yet whole
    row("status 99", "HTTP/1.1 099 X\r\n\r\n");
    row("status of two digits", "HTTP/1.1 20 X\r\n\r\n");
    row("HTTP/2", "HTTP/2 200\r\n\r\n");
    row("HTTP/1.2", "HTTP/1.2 200 OK\r\n\r\n");
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n");
    row("TLS alert", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7));
    row("endless 1xx", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(1000), limit);
}

void TestResponseParser::evilBytes_areRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    for (const qsizetype step : { bytes.size(), qsizetype(1000), qsizetype(7), qsizetype(1) }) {
        const Outcome outcome = read(bytes, Expect::Body, step);
        QVERIFY2(!outcome.complete, qPrintable(u"in steps of %1"_s.arg(step)));
        if (!code.isEmpty())
            QCOMPARE(outcome.code, code);
    }
}

void TestResponseParser::emptyChunkedBody_byteByByte_isWhole()
{
    // Beast 1.74 aborts here when it is fed one byte more each time.
    for (const qsizetype step : { 1, 2, 3, 4 }) {
        const Outcome outcome = read(kChunked + "0\r\n\r\n", Expect::Body, step);
        QCOMPARE(outcome.code, QString());
        QVERIFY(outcome.complete);
    }
}

void TestResponseParser::endWithoutByte_isError()
{
    ResponseParser parser(Expect::Body, {});
    const Result<> ended = parser.feedEnd();
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, u"http.no-answer"_s);
}

void TestResponseParser::endlessHead_isRefusedInTime()
{
    // Byte by byte, the work must stay in proportion.
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = read(kOk + "A: " + QByteArray(70'000, 'x'), Expect::Body, 1);
    QCOMPARE(outcome.code, u"http.limit"_s);
    QVERIFY2(timer.elapsed() < 5000, "a slow peer must not cost us time");
}

void TestResponseParser::endlessChunks_inAnyPieces_areAsLimitedOnes_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::addColumn<bool>("whole");
    const QByteArray lines = "4\r\none\n\r\n4\r\ntwo\n\r\n6\r\nthree\n\r\n";
    QTest::newRow("lines") << lines + "0\r\n\r\n" << true;
    QTest::newRow("line ends in chunks")
        << "2\r\n\r\n\r\n6\r\n\r\n0\r\n\r\r\n1\r\n\n\r\n0\r\n\r\n"_ba << true;
    QTest::newRow("digits") << lines
            + "000a\r\n0123456789\r\nA\r\n0123456789\r\n0a\r\n0123456789\r\n0\r\n\r\n"
                            << true;
    QTest::newRow("many digits") << lines + "00000000000a\r\n0123456789\r\n1\r\nx\r\n0\r\n\r\n" << true;
    QTest::newRow("extension") << lines + "1;a=b\r\nx\r\n1\r\ny\r\n0\r\n\r\n" << true;
    QTest::newRow("trailer") << lines + "0\r\nA: b\r\n\r\n" << true;
    QTest::newRow("cut short") << lines + "5\r\nhel" << false;
    QTest::newRow("no line end") << lines + "5\r\nhelloX\r\n1\r\nx\r\n0\r\n\r\n" << false;
    QTest::newRow("bare line feed") << lines + "1\r\nx\n1\r\ny\r\n0\r\n\r\n" << false;
    QTest::newRow("bare line feed behind digits") << lines + "1\nx\r\n1\r\ny\r\n0\r\n\r\n" << false;
    QTest::newRow("no digits") << lines + "\r\nx\r\n0\r\n\r\n" << false;
    QTest::newRow("negative") << lines + "-1\r\nx\r\n0\r\n\r\n" << false;
}

/// Whole chunks of an endless body are taken without Beast, those of others with it.
void TestResponseParser::endlessChunks_inAnyPieces_areAsLimitedOnes()
{
    QFETCH(const QByteArray, chunks);
    QFETCH(const bool, whole);
    const QByteArray bytes = kChunked + chunks;
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        const Outcome limited = read(bytes, Expect::Body, step);
        const Outcome endless = read(bytes, Expect::EndlessBody, step);
        QCOMPARE(endless.complete, whole);
        QCOMPARE(endless.complete, limited.complete);
        QCOMPARE(endless.code, limited.code);
        QVERIFY2(endless.body == limited.body, qPrintable(u"in steps of %1"_s.arg(step)));
    }
}

void TestResponseParser::rest_afterMessage_isKept()
{
    ResponseParser parser(Expect::Body, {});
    const Result<> fed = parser.feed(kOk + "Content-Length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n");
    QVERIFY(fed && parser.isComplete());
    QVERIFY2(!parser.canStayOpen(), "nobody asked for more");
    QCOMPARE(parser.takeBody(), "ok"_ba);
    QCOMPARE(parser.takeRest(), kOk);
}

void TestResponseParser::upgrade_okWithLength_isNotLeft()
{
    ResponseParser parser(Expect::Upgrade, {});
    const Result<> fed = parser.feed(kOk + "Content-Length: 2\r\n\r\nok");
    QVERIFY(fed && parser.isComplete());
    QVERIFY(!parser.isUpgraded());
    QCOMPARE(parser.takeBody(), "ok"_ba);
}

QTEST_GUILESS_MAIN(TestResponseParser)
#include "tst_responseparser.moc"
