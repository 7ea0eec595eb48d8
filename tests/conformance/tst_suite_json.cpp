// SPDX-License-Identifier: GPL-3.0-or-later
// nst/JSONTestSuite: texts named y_ are JSON, those named n_ are not, and about i_ parsers may differ.
#include "base/json/jsonlines.h"
#include "base/json/jsonreader.h"
#include "support/suites.h"
#include "support/warnings.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// How many there are; fewer means that the suite was not unpacked whole.
constexpr qsizetype kTexts = 318;

bool isAcceptedByLine(const QByteArray &text, qsizetype cut)
{
    JsonLines lines(u"suite"_s);
    int good = 0;
    int bad = 0;
    const auto drain = [&] {
        while (const auto next = lines.next())
            ++(next->has_value() ? good : bad);
    };
    for (qsizetype i = 0; i < text.size(); i += cut) {
        lines.feed(QByteArrayView(text).sliced(i, std::min(cut, text.size() - i)));
        drain();
    }
    lines.feed("\n");
    lines.finish();
    drain();
    return good > 0 && bad == 0;
}

} // namespace

class TestSuiteJson : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        failOnAnyWarning();
        m_folder = suiteFolder(u"JSONTestSuite"_s);
        if (m_folder.isEmpty())
            QSKIP(qPrintable(whyNoSuite(u"JSONTestSuite"_s)));
        m_folder += u"/test_parsing"_s;
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), kTexts);
    }

    void init() { failOnAnyWarning(); }

    void text_getsItsVerdict_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(m_folder).entryList(QDir::Files, QDir::Name);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void text_getsItsVerdict()
    {
        QFETCH(const QString, name);
        QFile file(m_folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();

        const Result<JsonDocument> document = JsonDocument::parse(text, name);
        const bool byLine = isAcceptedByLine(text, text.size() + 1);
        QCOMPARE(isAcceptedByLine(text, 1 + text.size() / 1000), byLine);
        if (name.startsWith(u"i_"))
            return; // not crashing is enough
        const bool isJson = name.startsWith(u"y_");
        QVERIFY2(document.has_value() == isJson, document ? "accepted" : qPrintable(document.error().detail));
        QCOMPARE(byLine, isJson);
        if (!isJson)
            QVERIFY2(document.error().detail.contains(u": "), "the place of the mistake is told");
    }

private:
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestSuiteJson)
#include "tst_suite_json.moc"
