// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/filenames.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::docker;

class TestFileNames final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void offered_isTold_data();
    void offered_isTold();
    void offered_hostileName_isSafe();
    void writable_isTold_data();
    void writable_isTold();
};

void TestFileNames::offered_isTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("offered");
    QTest::newRow("plain") << u"nginx.conf"_s << u"nginx.conf"_s;
    QTest::newRow("hidden") << u".env"_s << u"env"_s;
    QTest::newRow("option") << u"-rf"_s << u"rf"_s;
    QTest::newRow("traversal") << u"../../.ssh/authorized_keys"_s << u"_.._.ssh_authorized_keys"_s;
    QTest::newRow("line end") << u"a\nb"_s << u"a_b"_s;
    QTest::newRow("foreign") << u"日本.txt"_s << u"__.txt"_s;
    QTest::newRow("outside the plane") << u"😀.txt"_s << u"_.txt"_s;
    QTest::newRow("device") << u"CON"_s << u"_CON"_s;
    QTest::newRow("device with suffix") << u"nul.tar.gz"_s << u"_nul.tar.gz"_s;
    QTest::newRow("port") << u"com1"_s << u"_com1"_s;
    QTest::newRow("not a device") << u"console"_s << u"console"_s;
    QTest::newRow("empty") << QString() << u"file"_s;
    QTest::newRow("dots") << u"..."_s << u"file"_s;
    QTest::newRow("dot at the end") << u"a."_s << u"a"_s;
    QTest::newRow("long") << QString(300, u'x') + u".tar.gz"_s << QString(117, u'x') + u".gz"_s;
}

void TestFileNames::offered_isTold()
{
    QFETCH(QString, name);
    QTEST(offeredFileName(name), "offered");
}

void TestFileNames::offered_hostileName_isSafe()
{
    static const QRegularExpression safe(uR"(\A[A-Za-z0-9_][A-Za-z0-9._-]{0,119}\z)"_s);
    QStringList names { u"../../etc/passwd"_s,
                        u"/etc/passwd"_s,
                        u"C:\\boot.ini"_s,
                        u"~root"_s,
                        u"$(reboot)"_s,
                        u"`id`"_s,
                        u"a;b"_s,
                        u"a|b"_s,
                        u"a\0b"_s,
                        u"\u202Egpj.exe"_s,
                        u"e\u0301"_s,
                        u"\u00e9"_s,
                        u"\ufeffx"_s,
                        u"--help"_s,
                        u"-"_s,
                        u"."_s,
                        u".."_s,
                        u".-.-"_s,
                        u"con.txt"_s,
                        u"LPT9"_s,
                        u"aux"_s,
                        u"PRN."_s,
                        u" lead"_s,
                        u"trail "_s,
                        u"tab\t"_s,
                        u"a/b"_s,
                        u"a\\b"_s,
                        u"*"_s,
                        u"?"_s,
                        u"<b>"_s,
                        u"&amp;"_s,
                        u"%2e%2e%2f"_s,
                        u"file://x"_s,
                        u"~"_s,
                        u"#"_s,
                        u"\u200b"_s };
    for (int c = 0; c < 0x80; ++c)
        names.append(QString(QChar(static_cast<char16_t>(c))) + u"x"_s);
    names.append(QString(5000, u'\u4e00'));
    for (const QString &name : std::as_const(names))
        QVERIFY2(safe.match(offeredFileName(name)).hasMatch(), qPrintable(offeredFileName(name)));
}

void TestFileNames::writable_isTold_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << "a.txt"_ba
                           << "a.txt"_ba;
    QTest::newRow("hidden stays") << ".env"_ba
                                  << ".env"_ba;
    QTest::newRow("unicode stays") << "名前 é"_ba
                                   << "名前 é"_ba;
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("dot") << "."_ba << QByteArray();
    QTest::newRow("dots") << ".."_ba << QByteArray();
    QTest::newRow("slash") << "a/b"_ba << QByteArray();
    QTest::newRow("zero") << QByteArray("a\0b", 3) << QByteArray();
    QTest::newRow("escape") << "a\x1b[31m"_ba
                            << "a_[31m"_ba;
    QTest::newRow("not UTF-8") << "a\xff"_ba
                               << "a_"_ba;
    QTest::newRow("255") << QByteArray(255, 'x') << QByteArray(255, 'x');
    QTest::newRow("256") << QByteArray(256, 'x') << QByteArray();
}

void TestFileNames::writable_isTold()
{
    QFETCH(QByteArray, name);
    QTEST(writableName(name), "written");
}

QTEST_GUILESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
