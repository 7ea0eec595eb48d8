// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/install/gunzip.h"
#include "uploads.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using slipway::sandbox::gunzip;
using slipway::sandbox::isGzip;
using slipway::test::gzipped;

namespace {

constexpr qsizetype kLimit = 1'000'000;
constexpr quint32 kSeed = 42;

QByteArray randomText(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes.toBase64();
}

} // namespace

class TestGunzip : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void text_comesBack_data();
    void text_comesBack();
    void manyScripts_comeBack();
    void members_followEachOther();
    void largerThanTheLimit_isRefused();
    void cutAnywhere_isRefused();
    void damagedChecksumOrLength_isRefused();
    void notGzip_isRefused();
};

void TestGunzip::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestGunzip::text_comesBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short") << QByteArray("#!/bin/sh\n");
    QTest::newRow("longer than one step") << QByteArray(200'000, 'x');
    QTest::newRow("exactly one step") << QByteArray(65'536, 'x');
}

void TestGunzip::text_comesBack()
{
    QFETCH(const QByteArray, text);
    QVERIFY(isGzip(gzipped(text)));
    QCOMPARE(gunzip(gzipped(text), kLimit), std::optional(text));
}

/// Where a deflated block ends within its last byte depends on the content; all of them count.
void TestGunzip::manyScripts_comeBack()
{
    QRandomGenerator random(kSeed);
    for (int i = 0; i < 1000; ++i) {
        const QByteArray script = "#!/bin/sh\n" + randomText(random, 2400 + i);
        QVERIFY2(gunzip(gzipped(script), kLimit) == script, qPrintable(QString::number(i)));
    }
}

void TestGunzip::members_followEachOther()
{
    QCOMPARE(gunzip(gzipped("first, ") + gzipped("second"), kLimit),
             std::optional(QByteArray("first, second")));
}

void TestGunzip::largerThanTheLimit_isRefused()
{
    const QByteArray text(100'000, 'x');
    QCOMPARE(gunzip(gzipped(text), text.size()), std::optional(text));
    QCOMPARE(gunzip(gzipped(text), text.size() - 1), std::nullopt);
}

void TestGunzip::cutAnywhere_isRefused()
{
    const QByteArray packed = gzipped("a script that was cut on its way");
    for (qsizetype size = 0; size < packed.size(); ++size)
        QCOMPARE(gunzip(packed.first(size), kLimit), std::nullopt);
}

void TestGunzip::damagedChecksumOrLength_isRefused()
{
    const QByteArray packed = gzipped("a script");
    for (qsizetype at = packed.size() - 8; at < packed.size(); ++at) {
        QByteArray damaged = packed;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 1);
        QCOMPARE(gunzip(damaged, kLimit), std::nullopt);
    }
}

void TestGunzip::notGzip_isRefused()
{
    QVERIFY(!isGzip("#!/bin/sh"));
    QVERIFY(!isGzip("\x1f"));
    QCOMPARE(gunzip("#!/bin/sh\n", kLimit), std::nullopt);
    QCOMPARE(gunzip(QByteArray("\x1f\x8b"), kLimit), std::nullopt);
}

QTEST_GUILESS_MAIN(TestGunzip)
#include "tst_gunzip.moc"
