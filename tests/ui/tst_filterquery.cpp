// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/models/filterquery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

FilterQuery queryOf(const QString &text)
{
    return FilterQuery::parse(text, { u"state"_s, u"image"_s, u"label"_s });
}

/// "-field=text*" for each term; the star for one with wildcards.
QStringList described(const FilterQuery &query)
{
    QStringList terms;
    for (const FilterQuery::Term &term : query.terms())
        terms.append((term.negated ? u"-"_s : QString()) + term.field + u'=' + term.text
                     + (term.glob ? u" (*)"_s : QString()));
    return terms;
}

} // namespace

/// The filter language, without a table.
class TestFilterQuery final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void parse_text_hasTheseTerms_data();
    void parse_text_hasTheseTerms();
    void unknownField_text_hasThisOne_data();
    void unknownField_text_hasThisOne();
    void narrows_whatIsTypedNext_isToldRight_data();
    void narrows_whatIsTypedNext_isToldRight();
    void matches_terms_allOfThem_data();
    void matches_terms_allOfThem();
};

void TestFilterQuery::parse_text_hasTheseTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("nothing") << u"  "_s << QStringList {};
    QTest::newRow("any blank") << u" Web\tdb\u00A0x\u3000y "_s
                               << QStringList { u"=web"_s, u"=db"_s, u"=x"_s, u"=y"_s };
    QTest::newRow("field") << u"State:Running"_s << QStringList { u"state=running"_s };
    QTest::newRow("first colon only") << u"image:reg:5000/a:1"_s << QStringList { u"image=reg:5000/a:1"_s };
    QTest::newRow("field without a value") << u"state: -state: web"_s << QStringList { u"=web"_s };
    QTest::newRow("no field") << u"colour:red :80 ::1"_s
                              << QStringList { u"=colour:red"_s, u"=:80"_s, u"=::1"_s };
    QTest::newRow("turned round") << u"-web -state:up a-b --x"_s
                                  << QStringList { u"-=web"_s, u"-state=up"_s, u"=a-b"_s, u"-=-x"_s };
    QTest::newRow("only a minus") << u"- -"_s << QStringList { u"=-"_s, u"=-"_s };
    QTest::newRow("quotes") << u"\"my app\" label:\"a b=c\" -\"no no\""_s
                            << QStringList { u"=my app"_s, u"label=a b=c"_s, u"-=no no"_s };
    QTest::newRow("quote that is not closed") << u"\"my app"_s << QStringList { u"=my app"_s };
    QTest::newRow("nothing in quotes") << u"\"\" web"_s << QStringList { u"=web"_s };
    QTest::newRow("wildcards") << u"web* ima?e state:r*"_s
                               << QStringList { u"=web* (*)"_s, u"=ima?e (*)"_s, u"state=r* (*)"_s };
}

void TestFilterQuery::parse_text_hasTheseTerms()
{
    QFETCH(const QString, text);
    QTEST(described(queryOf(text)), "terms");
    QCOMPARE(queryOf(text).isEmpty(), queryOf(text).terms().isEmpty());
}

void TestFilterQuery::unknownField_text_hasThisOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("none") << u"web state:up"_s << QString();
    QTest::newRow("one") << u"state:up Colour:red"_s << u"colour"_s;
    QTest::newRow("first of two") << u"colour:red size:5"_s << u"colour"_s;
    QTest::newRow("turned round") << u"-colour:red"_s << u"colour"_s;
    QTest::newRow("in another writing") << u"état:actif"_s << u"état"_s;
    QTest::newRow("address") << u"10.0.0.1:80 ::1 :80"_s << QString();
    QTest::newRow("value with a colon") << u"image:ghost:5"_s << QString();
}

void TestFilterQuery::unknownField_text_hasThisOne()
{
    QFETCH(const QString, text);
    QTEST(queryOf(text).unknownField(), "field");
}

void TestFilterQuery::narrows_whatIsTypedNext_isToldRight_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("narrows");
    QTest::newRow("first word") << QString() << u"w"_s << true;
    QTest::newRow("longer word") << u"we"_s << u"web"_s << true;
    QTest::newRow("in front, too") << u"eb"_s << u"web"_s << true;
    QTest::newRow("shorter word") << u"web"_s << u"we"_s << false;
    QTest::newRow("other word") << u"web"_s << u"db"_s << false;
    QTest::newRow("one more word") << u"web"_s << u"web db"_s << true;
    QTest::newRow("one word less") << u"web db"_s << u"web"_s << false;
    QTest::newRow("the same field") << u"state:up"_s << u"state:up web"_s << true;
    QTest::newRow("longer value") << u"image:web"_s << u"image:web-1"_s << false; // may be a beginning
    QTest::newRow("same text, other field") << u"image:web"_s << u"label:web"_s << false;
    QTest::newRow("word becomes a field") << u"up"_s << u"state:up"_s << false;
    QTest::newRow("field becomes a word") << u"state:up"_s << u"up"_s << false;
    QTest::newRow("turned round") << u"web"_s << u"-web"_s << false;
    QTest::newRow("longer, turned round") << u"-we"_s << u"-web"_s << false; // lets more through
    QTest::newRow("wildcard comes") << u"we"_s << u"we*"_s << false;
    QTest::newRow("longer wildcard") << u"w*"_s << u"w*b"_s << false;
    QTest::newRow("wildcard within a word") << u"w?"_s << u"w?b"_s << false; // each is for the whole text
}

void TestFilterQuery::narrows_whatIsTypedNext_isToldRight()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QTEST(queryOf(after).narrows(queryOf(before)), "narrows");
}

void TestFilterQuery::matches_terms_allOfThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("word") << u"WEB"_s << true;
    QTest::newRow("words of two texts") << u"web nginx"_s << true;
    QTest::newRow("one of two") << u"web mysql"_s << false;
    QTest::newRow("not") << u"-mysql"_s << true;
    QTest::newRow("not, but it is") << u"-nginx"_s << false;
    QTest::newRow("wildcard, other case") << u"web-*"_s << true;
    QTest::newRow("wildcard is for the whole text") << u"web"_s << true;
    QTest::newRow("wildcard, only a part") << u"eb*"_s << false;
    QTest::newRow("field") << u"state:run"_s << true;
    QTest::newRow("field, not that text") << u"state:web"_s << false;
}

void TestFilterQuery::matches_terms_allOfThem()
{
    QFETCH(const QString, text);
    const auto fields = [](const QString &field) {
        return field.isEmpty() ? QStringList { u"Web-01"_s, u"nginx:1"_s } : QStringList { u"running"_s };
    };
    QTEST(queryOf(text).matches(fields), "matches");
}

QTEST_GUILESS_MAIN(TestFilterQuery)
#include "tst_filterquery.moc"
