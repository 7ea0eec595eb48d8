// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/imageref.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::docker;

class TestImageRef final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void parse_names_areTakenApart_data();
    void parse_names_areTakenApart();
    void dangling_namesAndDigests_decide();
};

void TestImageRef::parse_names_areTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ImageRef>("ref");
    QTest::addColumn<QString>("shown");
    const QString digest = u"sha256:"_s + QString(64, u'a');
    QTest::newRow("official") << u"nginx"_s << ImageRef { {}, u"nginx"_s } << u"nginx"_s;
    QTest::newRow("tag") << u"ghost:5"_s << ImageRef { {}, u"ghost"_s, u"5"_s } << u"ghost:5"_s;
    QTest::newRow("Hub, written") << u"docker.io/library/nginx:1"_s
                                  << ImageRef { u"docker.io"_s, u"library/nginx"_s, u"1"_s } << u"nginx:1"_s;
    QTest::newRow("somebody's on Hub")
        << u"docker.io/team/x"_s << ImageRef { u"docker.io"_s, u"team/x"_s } << u"team/x"_s;
    QTest::newRow("Hub, not written")
        << u"team/x:2"_s << ImageRef { {}, u"team/x"_s, u"2"_s } << u"team/x:2"_s;
    QTest::newRow("port, no tag") << u"localhost:5000/x"_s << ImageRef { u"localhost:5000"_s, u"x"_s }
                                  << u"localhost:5000/x"_s;
    QTest::newRow("port and tag") << u"localhost:5000/a/b:1"_s
                                  << ImageRef { u"localhost:5000"_s, u"a/b"_s, u"1"_s }
                                  << u"localhost:5000/a/b:1"_s;
    QTest::newRow("localhost") << u"localhost/bb:1"_s << ImageRef { u"localhost"_s, u"bb"_s, u"1"_s }
                               << u"localhost/bb:1"_s;
    QTest::newRow("IPv6") << u"[::1]:5000/x"_s << ImageRef { u"[::1]:5000"_s, u"x"_s } << u"[::1]:5000/x"_s;
    QTest::newRow("digest") << u"ghcr.io/a/b@"_s + digest << ImageRef { u"ghcr.io"_s, u"a/b"_s, {}, digest }
                            << u"ghcr.io/a/b"_s;
    QTest::newRow("tag and digest") << u"a:1@"_s + digest << ImageRef { {}, u"a"_s, u"1"_s, digest }
                                    << u"a:1"_s;
    QTest::newRow("moved tag") << digest << ImageRef { {}, {}, {}, digest } << u"aaaaaaaaaaaa"_s;
    QTest::newRow("bare id") << QString(64, u'b') << ImageRef { {}, {}, {}, QString(64, u'b') }
                             << u"bbbbbbbbbbbb"_s;
    QTest::newRow("dangling") << u"<none>:<none>"_s << ImageRef { {}, u"<none>"_s, u"<none>"_s }
                              << u"<none>:<none>"_s;
    QTest::newRow("nothing") << QString() << ImageRef {} << QString();
    QTest::newRow("only a colon") << u":"_s << ImageRef {} << QString();
    QTest::newRow("only a slash") << u"/"_s << ImageRef { {}, u"/"_s } << u"/"_s;
}

void TestImageRef::parse_names_areTakenApart()
{
    QFETCH(const QString, text);
    QFETCH(const ImageRef, ref);
    const ImageRef parsed = ImageRef::parse(text);
    QCOMPARE(parsed.registry, ref.registry);
    QCOMPARE(parsed.repository, ref.repository);
    QCOMPARE(parsed.tag, ref.tag);
    QCOMPARE(parsed.digest, ref.digest);
    QTEST(parsed.shortName(), "shown");
}

void TestImageRef::dangling_namesAndDigests_decide()
{
    QVERIFY(isDangling({}, {}));
    QVERIFY(isDangling({ u"<none>:<none>"_s }, { u"<none>@<none>"_s }));
    QVERIFY(!isDangling({ u"web:1"_s }, {}));
    QVERIFY2(!isDangling({}, { u"web@sha256:ab"_s }), "untagged, but known by its digest");
}

QTEST_GUILESS_MAIN(TestImageRef)
#include "tst_imageref.moc"
