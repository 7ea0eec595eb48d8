// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/armid.h"
#include "support/warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using slipway::Result;
using slipway::azure::ArmId;

namespace {

const auto kMachine =
    u"/subscriptions/S1/resourceGroups/rg-Web/providers/Microsoft.Compute/virtualMachines/vm1"_s;

} // namespace

class TestArmId : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void parse_machine_knowsItsParts()
    {
        const Result<ArmId> id = ArmId::parse(kMachine);
        QVERIFY(id);
        QCOMPARE(id->text(), kMachine);
        QCOMPARE(id->subscription(), u"S1"_s);
        QCOMPARE(id->resourceGroup(), u"rg-Web"_s);
        QCOMPARE(id->type(), u"Microsoft.Compute/virtualMachines"_s);
        QCOMPARE(id->name(), u"vm1"_s);
    }

    void parse_beyondAscii_isComparedWithoutCase()
    {
        const Result<ArmId> id = ArmId::parse(u"/subscriptions/S/resourceGroups/\u00c4pfel"_s);
        const Result<ArmId> same = ArmId::parse(u"/subscriptions/s/resourcegroups/\u00e4PFEL"_s);
        const Result<ArmId> other = ArmId::parse(u"/subscriptions/s/resourcegroups/Apfel"_s);
        QVERIFY(id && same && other);
        QCOMPARE(*id, *same);
        QCOMPARE(qHash(*id), qHash(*same));
        QVERIFY(*id != *other);
        QCOMPARE(id->resourceGroup(), u"\u00c4pfel"_s);
        QVERIFY(!ArmId::parse(u"/subscriptions/s/resourceGroups/\u00c4?"_s));
    }

    void parse_child_hasWholeType()
    {
        const ArmId id = ArmId::parse(kMachine)->child(u"extensions"_s, u"docker"_s);
        QCOMPARE(id.type(), u"Microsoft.Compute/virtualMachines/extensions"_s);
        QCOMPARE(id.name(), u"docker"_s);
        QCOMPARE(id.parent(), *ArmId::parse(kMachine));
        QVERIFY(id.parent().parent().isEmpty());
    }

    void parse_variousTexts_acceptsOnlyIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isId");
        QTest::newRow("subscription") << u"/subscriptions/s"_s << true;
        QTest::newRow("group") << u"/subscriptions/s/resourceGroups/g"_s << true;
        QTest::newRow("odd case") << u"/SUBSCRIPTIONS/s/RESOURCEGROUPS/G/Providers/n/t/x"_s << true;
        QTest::newRow("child") << kMachine + u"/extensions/e"_s << true;
        QTest::newRow("parentheses and spaces")
            << u"/subscriptions/s/resourceGroups/g (1)/providers/n/t/x"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("slash") << u"/"_s << false;
        QTest::newRow("relative") << kMachine.sliced(1) << false;
        QTest::newRow("half a pair") << u"/subscriptions"_s << false;
        QTest::newRow("group without name") << u"/subscriptions/s/resourceGroups"_s << false;
        QTest::newRow("provider only") << u"/subscriptions/s/resourceGroups/g/providers/n"_s << false;
        QTest::newRow("type without name") << u"/subscriptions/s/resourceGroups/g/providers/n/t"_s << false;
        QTest::newRow("trailing slash") << kMachine + u'/' << false;
        QTest::newRow("empty segment") << u"/subscriptions//resourceGroups/g"_s << false;
        QTest::newRow("dots") << kMachine + u"/extensions/.."_s << false;
        QTest::newRow("one dot") << u"/subscriptions/./resourceGroups/g"_s << false;
        QTest::newRow("query") << kMachine + u"?x=1"_s << false;
        QTest::newRow("percent") << u"/subscriptions/s%2F..%2Ft"_s << false;
        QTest::newRow("line break") << u"/subscriptions/s\nt"_s << false;
        QTest::newRow("other words") << u"/tenants/s/resourceGroups/g"_s << false;
        QTest::newRow("a URL") << u"https://evil.example/subscriptions/s"_s << false;
        QTest::newRow("endless") << u"/subscriptions/"_s + QString(5000, u'x') << false;
    }

    void parse_variousTexts_acceptsOnlyIds()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isId);
        const Result<ArmId> id = ArmId::parse(text);
        QCOMPARE(id.has_value(), isId);
        if (!isId)
            QCOMPARE(id.error().kind, slipway::ErrorKind::Invalid);
    }

    void compare_otherCase_isEqualAndHashesAlike()
    {
        const ArmId a = *ArmId::parse(kMachine);
        const ArmId b = *ArmId::parse(kMachine.toUpper());
        QCOMPARE(a, b);
        QCOMPARE(qHash(a), qHash(b));
        QVERIFY(!(a < b) && !(b < a));
        QCOMPARE(b.text(), kMachine.toUpper());
    }

    void child_nameThatIsNone_isEmpty()
    {
        const ArmId id = *ArmId::parse(kMachine);
        QVERIFY(id.child(u"extensions"_s, u""_s).isEmpty());
        QVERIFY(id.child(u"extensions"_s, u".."_s).isEmpty());
        QVERIFY(id.child(u"extensions"_s, u"a/b"_s).isEmpty());
        QVERIFY(id.child(u"extensions"_s, u"a?b"_s).isEmpty());
        QVERIFY(ArmId().child(u"extensions"_s, u"a"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestArmId)
#include "tst_armid.moc"
