// SPDX-License-Identifier: GPL-3.0-or-later
// What docker's own code made of 3,275 sizes, times, port lists, lists of names and figures:
// slipway-conformance format says the same of each.
#include "support/suites.h"
#include "support/warnings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cmath>
#include <functional>

using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

using Row = QJsonObject;

/// Several questions for one row: all of their answers must be right.
struct Check
{
    QJsonObject question {};
    std::function<bool(const QJsonValue &)> isRight {};
};

std::function<bool(const QJsonValue &)> equals(const QJsonValue &expected)
{
    return [expected](const QJsonValue &answer) { return answer == expected; };
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

QList<Check> sizes(const Row &row)
{
    const QJsonValue bytes = row.value(u"Bytes");
    const auto ask = [&bytes](const QString &style, int digits) {
        return QJsonObject {
            { u"what"_s, u"size"_s }, { u"bytes"_s, bytes }, { u"style"_s, style }, { u"digits"_s, digits }
        };
    };
    return { { ask({}, 4), equals(row.value(u"HumanSize")) },
             { ask({}, 3), equals(row.value(u"HumanSize3")) },
             { ask(u"binary"_s, 4), equals(row.value(u"BytesSize")) },
             { ask(u"fixed"_s, 4), equals(row.value(u"Custom")) } };
}

QList<Check> durations(const Row &row)
{
    const QJsonObject question { { u"what"_s, u"duration"_s },
                                 { u"ns"_s, QString::number(row.value(u"Ns").toInteger()) } };
    return { { question, equals(row.value(u"Human")) } };
}

QList<Check> ports(const Row &row)
{
    const QJsonObject question { { u"what"_s, u"ports"_s }, { u"ports"_s, row.value(u"Ports") } };
    return { { question, equals(row.value(u"Expected")) } };
}

QList<Check> names(const Row &row)
{
    const QJsonObject question { { u"what"_s, u"natural-sort"_s }, { u"items"_s, row.value(u"In") } };
    return { { question, equals(row.value(u"Sorted")) } };
}

QList<Check> stats(const Row &row)
{
    const QJsonObject question { { u"what"_s, u"stats"_s }, { u"stats"_s, row.value(u"Stats") } };
    return { { question, [row](const QJsonValue &answer) {
                  const auto same = [&row, &answer](const QString &theirs, const QString &ours) {
                      const QJsonValue value = answer.toObject().value(ours);
                      return value.isDouble() && isNear(value.toDouble(), row.value(theirs).toDouble());
                  };
                  return same(u"CPUPercent"_s, u"cpu_percent"_s) && same(u"MemUsed"_s, u"memory_used"_s)
                      && same(u"MemPercent"_s, u"memory_percent"_s);
              } } };
}

struct Table
{
    QString name;
    qsizetype rows;
    QList<Check> (*checks)(const Row &row);
};

const QList<Table> kTables {
    { u"sizes"_s, 1533, &sizes },  { u"durations"_s, 722, &durations }, { u"ports"_s, 600, &ports },
    { u"natsort"_s, 120, &names }, { u"stats"_s, 300, &stats },
};

/// nullopt with a message on failure.
std::optional<QJsonArray> answersTo(const QJsonArray &questions)
{
    QProcess program;
    program.start(QStringLiteral(SLIPWAY_BINARY_DIR "/tests/conformance/slipway-conformance"),
                  { u"format"_s });
    program.write(QJsonDocument(questions).toJson(QJsonDocument::Compact));
    program.closeWriteChannel();
    if (!program.waitForFinished() || program.exitCode() != 0)
        return std::nullopt;
    return QJsonDocument::fromJson(program.readAllStandardOutput()).array();
}

} // namespace

class TestSuiteFormat : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        failOnAnyWarning();
        m_folder = suiteFolder(u"docker-oracle"_s);
        if (m_folder.isEmpty())
            QSKIP(qPrintable(whyNoSuite(u"docker-oracle"_s)));
    }

    void init() { failOnAnyWarning(); }

    void table_everyRow_isDockersOwn_data()
    {
        QTest::addColumn<qsizetype>("table");
        for (qsizetype i = 0; i < kTables.size(); ++i)
            QTest::newRow(qPrintable(kTables.at(i).name)) << i;
    }

    void table_everyRow_isDockersOwn()
    {
        QFETCH(const qsizetype, table);
        const Table &wanted = kTables.at(table);
        QFile file(m_folder + u'/' + wanted.name + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(rows.size(), wanted.rows);
        QList<Check> checks;
        QJsonArray questions;
        for (const QJsonValue &row : rows) {
            const QList<Check> own = wanted.checks(row.toObject());
            for (const Check &check : own)
                questions.append(check.question);
            checks += own;
        }
        const std::optional<QJsonArray> answers = answersTo(questions);
        QVERIFY2(answers, "the program must end well");
        QCOMPARE(answers->size(), checks.size());
        for (qsizetype i = 0; i < checks.size(); ++i) {
            const QJsonArray shown { checks.at(i).question, answers->at(i) };
            QVERIFY2(checks.at(i).isRight(answers->at(i)), QJsonDocument(shown).toJson().constData());
        }
    }

    void format_odd_hasNoAnswer()
    {
        const QJsonArray questions { QJsonObject { { u"what"_s, u"poem"_s } }, 7,
                                     QJsonObject { { u"what"_s, u"ports"_s },
                                                   { u"ports"_s, QJsonArray { 1 } } } };
        const std::optional<QJsonArray> answers = answersTo(questions);
        QVERIFY(answers);
        QCOMPARE(*answers, (QJsonArray { QJsonValue(), QJsonValue(), QJsonValue() }));
    }

    void format_image_isTakenApart()
    {
        const QJsonArray questions { QJsonObject {
            { u"what"_s, u"image"_s }, { u"name"_s, u"localhost:5000/team/web:1.2@sha256:ab"_s } } };
        const std::optional<QJsonArray> answers = answersTo(questions);
        QVERIFY(answers);
        const QJsonObject image = answers->at(0).toObject();
        QCOMPARE(image.value(u"registry").toString(), u"localhost:5000"_s);
        QCOMPARE(image.value(u"repository").toString(), u"team/web"_s);
        QCOMPARE(image.value(u"tag").toString(), u"1.2"_s);
        QCOMPARE(image.value(u"digest").toString(), u"sha256:ab"_s);
    }

private:
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestSuiteFormat)
#include "tst_suite_format.moc"
