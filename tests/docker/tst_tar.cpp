// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/tar.h"

#include <QList>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;

namespace {

struct Found
{
    TarEntry entry {};
    QByteArray data {};
    bool ended = false;
    friend bool operator==(const Found &, const Found &) = default;
};

class Collector final : public TarSink
{
public:
    QList<Found> found {};

    Result<> begin(const TarEntry &entry) override
    {
        found.append({ .entry = entry });
        return {};
    }
    Result<> data(QByteArrayView bytes) override
    {
        found.last().data.append(bytes);
        return {};
    }
    Result<> end() override
    {
        found.last().ended = true;
        return {};
    }
};

struct Reading
{
    QList<Found> found {};
    Result<> result {};
};

Reading read(const QByteArray &archive, qsizetype piece = 1 << 20, TarLimits limits = {})
{
    Collector collector;
    TarReader reader(collector, limits);
    Result<> result;
    for (qsizetype i = 0; i < archive.size() && result; i += piece)
        result = reader.feed(QByteArrayView(archive).sliced(i, qMin(piece, archive.size() - i)));
    if (result)
        result = reader.finish();
    return { collector.found, result };
}

QByteArray packed(const TarEntry &entry, const QByteArray &data = {})
{
    TarEntry sized = entry;
    sized.size = data.size();
    return tarHeader(sized) + data + tarPadding(data.size());
}

/// Sets bytes of the first header and mends its checksum.
QByteArray patched(QByteArray archive, qsizetype at, const QByteArray &bytes)
{
    archive.replace(at, bytes.size(), bytes);
    archive.replace(148, 8, "        ");
    uint sum = 0;
    for (qsizetype i = 0; i < 512; ++i)
        sum += static_cast<uchar>(archive.at(i));
    archive.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + '\0' + ' ');
    return archive;
}

} // namespace

class TestTar final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void written_isReadTheSame_data();
    void written_isReadTheSame();
    void severalEntries_inAnyPieces_areTheSame();
    void gnuLongName_isUsed();
    void base256Size_isRead();
    void globalAttributes_countForAll();
    void sparseFile_isOther();
    void cutAnywhere_isNeverSuccess();
    void zerosBehindTheEnd_areTakenWithinLimits();
    void damaged_isRefused_data();
    void damaged_isRefused();
    void anyByteChanged_doesNoHarm();
};

void TestTar::written_isReadTheSame_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("short") << "etc/hosts"_ba << QByteArray() << "127.0.0.1"_ba;
    QTest::newRow("empty") << "empty"_ba << QByteArray() << QByteArray();
    QTest::newRow("whole block") << "block"_ba << QByteArray() << QByteArray(512, 'x');
    QTest::newRow("100 bytes") << QByteArray(100, 'n') << QByteArray() << "x"_ba;
    QTest::newRow("101 bytes") << QByteArray(101, 'n') << QByteArray() << "x"_ba;
    QTest::newRow("4000 bytes") << QByteArray(4000, 'n') << QByteArray() << "x"_ba;
    QTest::newRow("unicode") << "名前/é"_ba << QByteArray() << "x"_ba;
    QTest::newRow("line end") << "a\nb=c"_ba << QByteArray() << "x"_ba;
    QTest::newRow("not UTF-8") << "a\xff\xfe"_ba << QByteArray() << "x"_ba;
    QTest::newRow("link") << "link"_ba << QByteArray(300, 't') << QByteArray();
    for (qsizetype size = 85; size < 100; ++size) // where the length of a pax record gets another digit
        QTest::newRow(qPrintable(u"pax %1"_s.arg(size)))
            << "é"_ba + QByteArray(size, 'n') << QByteArray() << "x"_ba;
}

void TestTar::written_isReadTheSame()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, data);
    const TarEntry entry { .type = target.isEmpty() ? TarEntry::Type::File : TarEntry::Type::SymbolicLink,
                           .path = path,
                           .linkTarget = target,
                           .size = data.size(),
                           .mode = 0640,
                           .modified = 1'700'000'000,
                           .userId = 1000,
                           .groupId = 3'000'000 };
    const Reading reading = read(packed(entry, data) + tarEnd(), 7);
    QVERIFY(reading.result);
    QCOMPARE(reading.found.size(), 1);
    QCOMPARE(reading.found.constFirst(), (Found { .entry = entry, .data = data, .ended = true }));
}

void TestTar::severalEntries_inAnyPieces_areTheSame()
{
    QByteArray archive = packed({ .type = TarEntry::Type::Folder, .path = "d/", .mode = 0755 });
    archive += packed({ .path = "d/one" }, "1");
    archive += packed({ .path = "d/" + QByteArray(200, 'l') }, QByteArray(1300, 'y'));
    archive += packed({ .type = TarEntry::Type::HardLink, .path = "d/two", .linkTarget = "d/one" });
    archive += packed({ .type = TarEntry::Type::Fifo, .path = "d/pipe" }) + tarEnd() + "what follows";
    const Reading whole = read(archive);
    QVERIFY(whole.result);
    QCOMPARE(whole.found.size(), 5);
    for (const qsizetype piece : { 1, 3, 511, 512, 513, 1000 })
        QCOMPARE(read(archive, piece).found, whole.found);
}

void TestTar::gnuLongName_isUsed()
{
    const QByteArray name(300, 'g');
    QByteArray longName = patched(packed({ .path = "././@LongLink" }, name + '\0'), 156, "L");
    const Reading reading =
        read(longName + packed({ .path = "short" }, "x") + packed({ .path = "next" }) + tarEnd());
    QVERIFY(reading.result);
    QCOMPARE(reading.found.size(), 2);
    QCOMPARE(reading.found.at(0).entry.path, name);
    QCOMPARE(reading.found.at(1).entry.path, "next"_ba);
}

void TestTar::base256Size_isRead()
{
    QByteArray size(12, '\0');
    size[0] = '\x80';
    size[11] = '\x03';
    const Reading reading = read(patched(packed({ .path = "n" }, "abc"), 124, size) + tarEnd());
    QVERIFY(reading.result);
    QCOMPARE(reading.found.constFirst().data, "abc"_ba);
}

void TestTar::globalAttributes_countForAll()
{
    const QByteArray global = patched(packed({ .path = "g" }, "12 uid=4711\n"), 156, "g");
    const Reading reading = read(global + packed({ .path = "a" }) + packed({ .path = "b" }) + tarEnd());
    QVERIFY(reading.result);
    QCOMPARE(reading.found.at(0).entry.userId, 4711);
    QCOMPARE(reading.found.at(1).entry.userId, 4711);
}

void TestTar::sparseFile_isOther()
{
    const QByteArray record = patched(packed({ .path = "x" }, "22 GNU.sparse.major=1\n"), 156, "x");
    const Reading reading = read(record + packed({ .path = "s" }, "data") + tarEnd());
    QVERIFY(reading.result);
    QCOMPARE(reading.found.constFirst().entry.type, TarEntry::Type::Other);
    QCOMPARE(reading.found.constFirst().data, QByteArray());
}

void TestTar::cutAnywhere_isNeverSuccess()
{
    const QByteArray archive = packed({ .path = "é" }, "12345") + packed({ .path = "b" }, "6") + tarEnd();
    for (qsizetype size = 0; size < archive.size() - 512; ++size) {
        const Reading reading = read(archive.first(size));
        QVERIFY2(!reading.result, qPrintable(QString::number(size)));
        QCOMPARE(reading.result.error().code, u"archive.truncated"_s);
    }
}

void TestTar::zerosBehindTheEnd_areTakenWithinLimits()
{
    const QByteArray archive = packed({ .path = "a" }, "data") + tarEnd();
    QVERIFY2(read(archive + QByteArray(1'000'000, '\0')).result, "records of tar may be large");
    for (const qsizetype piece : { 512, 65'536 }) {
        const Reading endless = read(archive + QByteArray(1'100'000, '\0'), piece);
        QVERIFY(!endless.result);
        QCOMPARE(endless.result.error().code, u"archive.limit"_s);
    }
}

void TestTar::damaged_isRefused_data()
{
    QTest::addColumn<QByteArray>("archive");
    QTest::addColumn<QString>("code");
    const QByteArray plain = packed({ .path = "a" }, "data") + tarEnd();
    const auto pax = [&plain](const QByteArray &records) {
        return patched(packed({ .path = "x" }, records), 156, "x") + plain;
    };
    QByteArray wrongSum = plain;
    wrongSum[0] = 'b';
    QTest::newRow("checksum") << wrongSum << u"archive.malformed"_s;
    QTest::newRow("text") << QByteArray(600, 'x') << u"archive.malformed"_s;
    QTest::newRow("size in words") << patched(plain, 124, "12ab") << u"archive.malformed"_s;
    QTest::newRow("negative size") << patched(plain, 124, QByteArray(12, '\xff')) << u"archive.malformed"_s;
    QTest::newRow("enormous size") << patched(plain, 124, "\x80"_ba + QByteArray(11, '\xff'))
                                   << u"archive.malformed"_s;
    QTest::newRow("8 EiB") << patched(plain, 124,
                                      QByteArray("\x80\0\0\0\x3f\xff\xff\xff\xff\xff\xff\xff", 12))
                           << u"archive.limit"_s;
    QTest::newRow("long header") << patched(patched(plain, 156, "x"), 124, "00010000000")
                                 << u"archive.limit"_s;
    QTest::newRow("pax length 0") << pax("0 path=a\n") << u"archive.malformed"_s;
    QTest::newRow("pax beyond") << pax("99 path=a\n") << u"archive.malformed"_s;
    QTest::newRow("pax without =") << pax("7 path\n") << u"archive.malformed"_s;
    QTest::newRow("pax without end") << pax("9 path=ab") << u"archive.malformed"_s;
    QTest::newRow("pax negative size") << pax("11 size=-1\n") << u"archive.malformed"_s;
    QTest::newRow("long path") << packed({ .path = QByteArray(5000, 'p') }) + tarEnd() << u"archive.limit"_s;
    QByteArray many;
    for (int i = 0; i < 11; ++i)
        many += packed({ .path = "m" });
    QTest::newRow("many") << many + tarEnd() << u"archive.limit"_s;
    QTest::newRow("much") << packed({ .path = "m" }, QByteArray(1025, 'x')) + tarEnd() << u"archive.limit"_s;
}

void TestTar::damaged_isRefused()
{
    QFETCH(QByteArray, archive);
    QFETCH(QString, code);
    const Reading reading = read(archive, 100, { .entries = 10, .bytes = 1024 });
    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().kind, ErrorKind::Protocol);
    QCOMPARE(reading.result.error().code, code);
}

void TestTar::anyByteChanged_doesNoHarm()
{
    const QByteArray archive = packed({ .path = "é" }, "12345") + packed({ .path = "b" }, "6") + tarEnd();
    for (qsizetype at = 0; at < archive.size(); ++at) {
        for (const char c : { '\0', '\x7f', '\xff', '9' }) {
            QByteArray changed = archive;
            changed[at] = c;
            const Reading reading = read(changed, 64, { .entries = 100, .bytes = 100'000 });
            QVERIFY(reading.found.size() <= 3);
        }
    }
}

QTEST_GUILESS_MAIN(TestTar)
#include "tst_tar.moc"
