// SPDX-License-Identifier: GPL-3.0-or-later
// Responses from llhttp's own tests: which are taken, which are refused, and that whole or byte by byte makes
// no difference.
#include "readresponse.h"
#include "support/suites.h"
#include "support/warnings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace slipway;
using namespace slipway::conformance;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCases = 72;

/// Where we do not take what llhttp takes. A Transfer-Encoding that is not exactly "chunked" could be read in
/// two ways; and a "103 Early Hints" is a message for llhttp, but no answer for us when what follows it is
/// cut short.
const QMap<QString, ReadResponse::Verdict> kStricter {
    { u"llhttp/response/transfer-encoding/45"_s, ReadResponse::Verdict::Reject },
    { u"llhttp/response/transfer-encoding/114"_s, ReadResponse::Verdict::Reject },
    { u"llhttp/response/connection/643"_s, ReadResponse::Verdict::Incomplete },
};

} // namespace

class TestSuiteHttp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        failOnAnyWarning();
        const QString folder = suiteFolder(u"http-response"_s);
        if (folder.isEmpty())
            QSKIP(qPrintable(whyNoSuite(u"http-response"_s)));
        QFile file(folder + u"/client_responses.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_cases = QJsonDocument::fromJson(file.readAll()).object().value("cases"_L1).toArray();
        QCOMPARE(m_cases.size(), kCases);
    }

    void init() { failOnAnyWarning(); }

    void response_getsItsVerdict_data()
    {
        QTest::addColumn<QJsonObject>("item");
        for (const QJsonValueRef item : m_cases)
            QTest::newRow(qPrintable(item.toObject().value("id"_L1).toString())) << item.toObject();
    }

    void response_getsItsVerdict()
    {
        using Verdict = ReadResponse::Verdict;
        QFETCH(const QJsonObject, item);
        const QByteArray input = QByteArray::fromBase64(item.value("input_b64"_L1).toString().toLatin1());
        const QString expected = item.value("verdict"_L1).toString();
        const QString id = item.value("id"_L1).toString();

        const ReadResponse whole = readResponse(input, "GET", 0, true);
        const ReadResponse bytewise = readResponse(input, "GET", 1, true);

        const bool accepted = whole.verdict == Verdict::Accept;
        QCOMPARE(bytewise.verdict == Verdict::Accept, accepted);
        QCOMPARE(bytewise.responses, whole.responses);
        if (kStricter.contains(id)) {
            QCOMPARE(whole.verdict, kStricter.value(id));
            QCOMPARE(bytewise.verdict, kStricter.value(id));
        } else if (expected == u"accept"_s) {
            QVERIFY2(accepted, qPrintable(whole.reason));
            QCOMPARE(whole.responses.first().status, item.value("status"_L1).toInt());
        } else if (expected == u"accept-prefix"_s) {
            QVERIFY2(readResponse(input, "GET", 0, false).verdict != Verdict::Reject,
                     qPrintable(whole.reason));
            QVERIFY2(readResponse(input, "GET", 1, false).verdict != Verdict::Reject,
                     qPrintable(bytewise.reason));
        } else if (expected == u"reject"_s) {
            QVERIFY2(!accepted, "must not be delivered");
        }
    }

private:
    QJsonArray m_cases;
};

QTEST_GUILESS_MAIN(TestSuiteHttp)
#include "tst_suite_http.moc"
