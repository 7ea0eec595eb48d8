// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/streams/demultiplexer.h"
#include "logframes.h"
#include "support/suites.h"
#include "support/warnings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::frame;
using slipway::test::frameHeader;

namespace {

struct Taken
{
    QByteArray out {};
    QByteArray err {};
    int frames = 0;
    std::optional<Error> error {};
};

Taken takeApart(const QByteArray &input, qsizetype cut)
{
    Demultiplexer demultiplexer;
    Taken taken;
    for (qsizetype i = 0; i < input.size(); i += cut) {
        QByteArrayView bytes = QByteArrayView(input).sliced(i, std::min(cut, input.size() - i));
        while (const auto piece = demultiplexer.take(bytes)) {
            (piece->kind == StreamKind::Stderr ? taken.err : taken.out).append(piece->bytes);
            taken.frames += piece->startsFrame ? 1 : 0;
        }
    }
    taken.error = demultiplexer.finish();
    return taken;
}

QString codeOf(const std::optional<Error> &error)
{
    return error ? error->code : QString();
}

} // namespace

class TestDemultiplexer final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void take_everyCut_givesTheSame_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("out");
        QTest::addColumn<QByteArray>("err");
        QTest::addColumn<int>("frames");
        QTest::addColumn<QString>("code");
        const QByteArray two = frame(1, "one") + frame(2, "two");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << 0 << QString();
        QTest::newRow("both streams") << two << "one"_ba
                                      << "two"_ba << 2 << QString();
        QTest::newRow("type 0 is stdout") << frame(0, "in") << "in"_ba << QByteArray() << 1 << QString();
        QTest::newRow("length 0") << frame(1, {}) + frame(2, "x") + frame(2, {}) << QByteArray() << "x"_ba
                                  << 3 << QString();
        QTest::newRow("engine's error") << two + frame(3, "gone") + frame(1, "no") << "one"_ba
                                        << "two"_ba << 2 << u"stream.engine-error"_s;
        QTest::newRow("engine's error, empty")
            << frame(3, {}) << QByteArray() << QByteArray() << 0 << u"stream.engine-error"_s;
        QTest::newRow("unknown type") << two + frame(4, "x") << "one"_ba
                                      << "two"_ba << 2 << u"stream.unknown-type"_s;
        QTest::newRow("cut header") << two + QByteArray("\1\0\0", 3) << "one"_ba
                                    << "two"_ba << 2 << u"stream.truncated"_s;
        QTest::newRow("cut payload") << two + frame(1, "abc").chopped(1) << "oneab"_ba
                                     << "two"_ba << 3 << u"stream.truncated"_s;
        QTest::newRow("cut before payload")
            << frameHeader(2, 5) << QByteArray() << QByteArray() << -1 << u"stream.truncated"_s;
        QTest::newRow("cut engine's error")
            << frame(3, "go").chopped(1) << QByteArray() << QByteArray() << 0 << u"stream.truncated"_s;
    }

    void take_everyCut_givesTheSame()
    {
        QFETCH(QByteArray, input);
        for (qsizetype cut = 1; cut <= input.size() + 1; ++cut) {
            const Taken taken = takeApart(input, cut);
            QTEST(taken.out, "out");
            QTEST(taken.err, "err");
            QFETCH(int, frames);
            if (frames >= 0)
                QCOMPARE(taken.frames, frames);
            QTEST(codeOf(taken.error), "code");
        }
    }

    void take_engineError_keepsItsWordsWithinLimits()
    {
        QCOMPARE(takeApart(frame(3, "error grabbing logs"), 4).error->detail, u"error grabbing logs"_s);
        const Taken taken = takeApart(frame(3, QByteArray(100'000, 'x')), 1000);
        QVERIFY(taken.error->detail.size() < 5000);
        QCOMPARE(taken.error->kind, ErrorKind::Service);
        const Taken endless = takeApart(frameHeader(3, 0xffffffff) + QByteArray(5000, 'x'), 1000);
        QCOMPARE(codeOf(endless.error), u"stream.engine-error"_s); // nobody waits for the rest
    }

    void take_frameOfFourGigabytes_streamsThrough()
    {
        Demultiplexer demultiplexer;
        QByteArrayView header;
        const QByteArray announced = frameHeader(1, 0xFFFFFFFF);
        header = announced;
        QVERIFY(!demultiplexer.take(header));
        const QByteArray block(1 << 20, 'x');
        qint64 total = 0;
        for (int i = 0; i < 4096; ++i) {
            QByteArrayView bytes = block;
            while (const auto piece = demultiplexer.take(bytes)) {
                QCOMPARE(piece->startsFrame, total == 0);
                total += piece->bytes.size();
                if (total == 0xFFFFFFFF)
                    break;
            }
        }
        QCOMPARE(total, 0xFFFFFFFF);
    }

    void suite_everyRowOfDocker_isTheSame()
    {
        const QString folder = test::suiteFolder(u"docker-oracle"_s);
        if (folder.isEmpty())
            QSKIP(qPrintable(test::whyNoSuite(u"docker-oracle"_s)));
        QFile file(folder + u"/stdcopy.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(rows.size(), 400);
        int truncated = 0;
        for (const QJsonValue &row : rows) {
            const auto bytes = [&row](const QString &name) {
                return QByteArray::fromBase64(row[name].toString().toLatin1());
            };
            // Cut off before the first byte, an input is an empty log like any other.
            const QString kind = row[u"Input"].toString().isEmpty() ? u"valid"_s : row[u"Kind"].toString();
            for (const qsizetype cut : { qsizetype { 1 << 20 }, qsizetype { 1 }, qsizetype { 7 } }) {
                const Taken taken = takeApart(bytes(u"Input"_s), cut);
                if (kind == u"truncated") {
                    QCOMPARE(codeOf(taken.error), u"stream.truncated"_s);
                    QVERIFY(taken.out.startsWith(bytes(u"Stdout"_s)));
                    QVERIFY(taken.err.startsWith(bytes(u"Stderr"_s)));
                    continue;
                }
                QCOMPARE(taken.out, bytes(u"Stdout"_s));
                QCOMPARE(taken.err, bytes(u"Stderr"_s));
                QCOMPARE(codeOf(taken.error),
                         kind == u"valid"           ? QString()
                             : kind == u"systemerr" ? u"stream.engine-error"_s
                                                    : u"stream.unknown-type"_s);
            }
            truncated += kind == u"truncated" ? 1 : 0;
        }
        QCOMPARE(truncated, 42);
    }
};

QTEST_GUILESS_MAIN(TestDemultiplexer)
#include "tst_demultiplexer.moc"
