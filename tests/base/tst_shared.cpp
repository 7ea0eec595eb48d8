// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shared.h"
#include "support/warnings.h"

#include <QString>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

struct Value
{
    QString text {};

    friend bool operator==(const Value &a, const Value &b)
    {
        ++s_comparisons;
        return a.text == b.text;
    }
    static inline int s_comparisons = 0;
};

} // namespace

class TestShared final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        slipway::test::failOnAnyWarning();
        Value::s_comparisons = 0;
    }
    void default_value_isThere();
    void copy_isTheSameObject();
    void edit_alone_isInPlace();
    void edit_held_leavesOthersAlone();
    void equal_heldTogether_isNotLookedAt();
    void equal_apart_isByValue();
};

void TestShared::default_value_isThere()
{
    QCOMPARE(Shared<Value>()->text, QString());
    Shared<Value> edited;
    edited.edit().text = u"mine"_s;
    QCOMPARE(Shared<Value>()->text, QString()); // what all others begin with is not touched
}

void TestShared::copy_isTheSameObject()
{
    const Shared<Value> value = Value { .text = u"a"_s };
    const Shared<Value> copy = value;
    QCOMPARE(&*copy, &*value);
}

void TestShared::edit_alone_isInPlace()
{
    Shared<Value> value = Value { .text = u"a"_s };
    const Value *const before = &*value;
    value.edit().text = u"b"_s;
    QCOMPARE(&*value, before);
    QCOMPARE(value->text, u"b"_s);
}

void TestShared::edit_held_leavesOthersAlone()
{
    Shared<Value> value = Value { .text = u"a"_s };
    const Shared<Value> other = value;
    value.edit().text = u"b"_s;
    QCOMPARE(value->text, u"b"_s);
    QCOMPARE(other->text, u"a"_s);
}

void TestShared::equal_heldTogether_isNotLookedAt()
{
    const Shared<Value> value = Value { .text = u"a"_s };
    const Shared<Value> copy = value;
    QVERIFY(copy == value);
    QCOMPARE(Value::s_comparisons, 0);
}

void TestShared::equal_apart_isByValue()
{
    const Shared<Value> value = Value { .text = u"a"_s };
    QVERIFY(value == Shared<Value>(Value { .text = u"a"_s }));
    QVERIFY(!(value == Shared<Value>(Value { .text = u"b"_s })));
    QCOMPARE(Value::s_comparisons, 2);
}

QTEST_APPLESS_MAIN(TestShared)
#include "tst_shared.moc"
