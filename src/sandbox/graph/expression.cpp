// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/expression.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Value = std::function<QJsonValue(const QJsonObject &)>;
using Function = QJsonValue (*)(const QList<QJsonValue> &);

bool holdsAlways(const QString &)
{
    return true;
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

QJsonValue numberOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : textOf(value).toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue();
}

QJsonValue parsed(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    return document.isArray() ? QJsonValue(document.array())
        : document.isObject() ? QJsonValue(document.object())
                              : value;
}

const QHash<QString, Function> &functions()
{
    using Values = const QList<QJsonValue> &;
    static const QHash<QString, Function> table = {
        { u"tostring"_s, [](Values v) { return QJsonValue(textOf(v.value(0))); } },
        { u"tolower"_s, [](Values v) { return QJsonValue(textOf(v.value(0)).toLower()); } },
        { u"toupper"_s, [](Values v) { return QJsonValue(textOf(v.value(0)).toUpper()); } },
        { u"toint"_s, [](Values v) { return numberOf(v.value(0)); } },
        { u"tolong"_s, [](Values v) { return numberOf(v.value(0)); } },
        { u"todouble"_s, [](Values v) { return numberOf(v.value(0)); } },
        { u"tobool"_s, [](Values v) { return QJsonValue(isTrue(v.value(0))); } },
        { u"array_length"_s,
          [](Values v) {
              return v.value(0).isArray() ? QJsonValue(v.value(0).toArray().size()) : QJsonValue();
          } },
        { u"strlen"_s, [](Values v) { return QJsonValue(textOf(v.value(0)).size()); } },
        { u"isempty"_s, [](Values v) { return QJsonValue(isEmptyValue(v.value(0))); } },
        { u"isnotempty"_s, [](Values v) { return QJsonValue(!isEmptyValue(v.value(0))); } },
        { u"isnull"_s, [](Values v) { return QJsonValue(v.value(0).isNull() || v.value(0).isUndefined()); } },
        { u"isnotnull"_s,
          [](Values v) { return QJsonValue(!v.value(0).isNull() && !v.value(0).isUndefined()); } },
        { u"not"_s, [](Values v) { return QJsonValue(!isTrue(v.value(0))); } },
        { u"iff"_s, [](Values v) { return isTrue(v.value(0)) ? v.value(1) : v.value(2); } },
        { u"iif"_s, [](Values v) { return isTrue(v.value(0)) ? v.value(1) : v.value(2); } },
        { u"parse_json"_s, [](Values v) { return parsed(v.value(0)); } },
        { u"todynamic"_s, [](Values v) { return parsed(v.value(0)); } },
        { u"strcat"_s,
          [](Values v) {
              QString text;
              for (const QJsonValue &part : v)
                  text += textOf(part);
              return QJsonValue(text);
          } },
        { u"coalesce"_s,
          [](Values v) {
              const auto found =
                  std::find_if(v.begin(), v.end(), [](const QJsonValue &one) { return !isEmptyValue(one); });
              return found == v.end() ? QJsonValue() : *found;
          } },
    };
    return table;
}

/// How two values compare by one of the operators; nullptr: it is none.
using Comparison = bool (*)(const QJsonValue &, const QJsonValue &);

bool isSameText(const QJsonValue &left, const QJsonValue &right)
{
    return textOf(left).compare(textOf(right), Qt::CaseInsensitive) == 0;
}

bool isEqual(const QJsonValue &left, const QJsonValue &right)
{
    const bool areNumbers = left.isDouble() && right.isDouble();
    return areNumbers ? left.toDouble() == right.toDouble() : textOf(left) == textOf(right);
}

const QHash<QString, Comparison> &comparisons()
{
    using V = const QJsonValue &;
    static const QHash<QString, Comparison> table = {
        { u"=~"_s, isSameText },
        { u"!~"_s, [](V l, V r) { return !isSameText(l, r); } },
        { u"=="_s, isEqual },
        { u"!="_s, [](V l, V r) { return !isEqual(l, r); } },
        { u"<"_s, [](V l, V r) { return compareValues(l, r) < 0; } },
        { u"<="_s, [](V l, V r) { return compareValues(l, r) <= 0; } },
        { u">"_s, [](V l, V r) { return compareValues(l, r) > 0; } },
        { u">="_s, [](V l, V r) { return compareValues(l, r) >= 0; } },
        { u"contains"_s, [](V l, V r) { return textOf(l).contains(textOf(r), Qt::CaseInsensitive); } },
        { u"!contains"_s, [](V l, V r) { return !textOf(l).contains(textOf(r), Qt::CaseInsensitive); } },
        { u"has"_s, [](V l, V r) { return textOf(l).contains(textOf(r), Qt::CaseInsensitive); } },
        { u"startswith"_s, [](V l, V r) { return textOf(l).startsWith(textOf(r), Qt::CaseInsensitive); } },
        { u"endswith"_s, [](V l, V r) { return textOf(l).endsWith(textOf(r), Qt::CaseInsensitive); } },
    };
    return table;
}

std::optional<Expression> readPrimary(WordReader &words);

std::optional<QList<Expression>> readArguments(WordReader &words)
{
    QList<Expression> arguments;
    while (!words.accept(")"_L1)) {
        const auto argument = readExpression(words);
        if (!argument)
            return std::nullopt;
        arguments.append(*argument);
        if (!words.accept(","_L1) && words.peek() != u")")
            return std::nullopt;
    }
    return arguments;
}

Expression called(Function function, const QList<Expression> &arguments, const QString &name)
{
    return { .value =
                 [function, arguments](const QJsonObject &row) {
                     QList<QJsonValue> values;
                     values.reserve(arguments.size());
                     for (const Expression &argument : arguments)
                         values.append(argument.value(row));
                     return function(values);
                 },
             .mayHold = holdsAlways,
             .name = name };
}

QJsonValue valueAt(const QJsonObject &row, const QStringList &steps)
{
    QJsonValue value = row.value(steps.first());
    for (qsizetype i = 1; i < steps.size(); ++i) {
        bool isIndex = false;
        const int index = steps.at(i).toInt(&isIndex);
        value = value.isArray() && isIndex ? value.toArray().at(index) : value.toObject().value(steps.at(i));
    }
    return value;
}

/// a.b[0]['c'] after its first name.
std::optional<Expression> readPath(WordReader &words, const QString &first)
{
    QStringList steps { first };
    while (true) {
        if (words.accept("."_L1)) {
            steps.append(words.take());
        } else if (words.accept("["_L1)) {
            const QString step = words.take();
            steps.append(step.startsWith(u'\'') ? step.mid(1) : step);
            if (!words.accept("]"_L1))
                return std::nullopt;
        } else {
            break;
        }
    }
    return Expression { .value = [steps](const QJsonObject &row) { return valueAt(row, steps); },
                        .mayHold = holdsAlways,
                        .name = steps.join(u'_') };
}

Expression constant(const QJsonValue &value)
{
    return { .value = [value](const QJsonObject &) { return value; }, .mayHold = holdsAlways };
}

std::optional<Expression> readPrimary(WordReader &words)
{
    if (words.accept("("_L1)) {
        auto inner = readExpression(words);
        return inner && words.accept(")"_L1) ? inner : std::nullopt;
    }
    const QString word = words.take();
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    if (isNumber)
        return constant(number);
    if (word.startsWith(u'\''))
        return constant(word.mid(1));
    if (word == u"true" || word == u"false")
        return constant(word == u"true");
    if (word.isEmpty() || (!word.front().isLetter() && word.front() != u'_'))
        return std::nullopt;
    if (!words.accept("("_L1))
        return readPath(words, word);
    const Function function = functions().value(word.toLower());
    const auto arguments = readArguments(words);
    if (!function || !arguments)
        return std::nullopt;
    return called(function, *arguments, u"Column1"_s);
}

/// x in~ ('a', 'b')
std::optional<Expression> readMembership(WordReader &words, const Expression &left, const QString &sign)
{
    const auto list = words.accept("("_L1) ? readArguments(words) : std::nullopt;
    if (!list)
        return std::nullopt;
    const bool isNot = sign.startsWith(u'!');
    const Comparison compare = sign.endsWith(u'~') ? isSameText : isEqual;
    const auto holds = [list = *list, compare, isNot](const QJsonValue &value, const QJsonObject &row) {
        const bool isMember = std::any_of(
            list.begin(), list.end(), [&](const Expression &one) { return compare(value, one.value(row)); });
        return isMember != isNot;
    };
    Expression made {
        .value = [left, holds](const QJsonObject &row) { return QJsonValue(holds(left.value(row), row)); },
        .mayHold = holdsAlways
    };
    if (left.name == u"type")
        made.mayHold = [holds](const QString &type) { return holds(type, {}); };
    return made;
}

std::optional<Expression> readComparison(WordReader &words)
{
    auto left = readPrimary(words);
    if (!left)
        return std::nullopt;
    const QString sign = words.peek().toLower();
    if (sign == u"in" || sign == u"in~" || sign == u"!in" || sign == u"!in~") {
        words.take();
        return readMembership(words, *left, sign);
    }
    const Comparison compare = comparisons().value(sign);
    if (!compare)
        return left;
    words.take();
    const auto right = readPrimary(words);
    if (!right)
        return std::nullopt;
    Expression made { .value =
                          [left = *left, right = *right, compare](const QJsonObject &row) {
                              return QJsonValue(compare(left.value(row), right.value(row)));
                          },
                      .mayHold = holdsAlways };
    if (left->name == u"type" && right->name.isEmpty()) {
        made.mayHold = [right = *right, compare](const QString &type) {
            return compare(type, right.value({}));
        };
    }
    return made;
}

std::optional<Expression> readBoth(WordReader &words)
{
    auto left = readComparison(words);
    while (left && words.accept("and"_L1)) {
        const auto right = readComparison(words);
        if (!right)
            return std::nullopt;
        left =
            Expression { .value =
                             [l = *left, r = *right](const QJsonObject &row) {
                                 return QJsonValue(isTrue(l.value(row)) && isTrue(r.value(row)));
                             },
                         .mayHold = [l = *left, r = *right](
                                        const QString &type) { return l.mayHold(type) && r.mayHold(type); } };
    }
    return left;
}

} // namespace

QStringList queryWords(const QString &text)
{
    static const QRegularExpression kWord(
        uR"re('((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|//[^\n]*|!?[A-Za-z_$][A-Za-z0-9_$]*(?:-away|-expand|-rename)?~?|\d+(?:\.\d+)?|=~|!~|==|!=|<=|>=|\S)re"_s);
    QStringList words;
    auto matches = kWord.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString word = match.captured(0);
        if (word.startsWith(u"//"))
            continue;
        if (word.startsWith(u'\'') || word.startsWith(u'"'))
            words.append(u'\'' + word.mid(1, word.size() - 2));
        else
            words.append(word);
    }
    return words;
}

bool WordReader::accept(QLatin1StringView word)
{
    if (atEnd() || m_words.at(m_at).compare(word, Qt::CaseInsensitive) != 0)
        return false;
    ++m_at;
    return true;
}

std::optional<Expression> readExpression(WordReader &words)
{
    auto left = readBoth(words);
    while (left && words.accept("or"_L1)) {
        const auto right = readBoth(words);
        if (!right)
            return std::nullopt;
        left =
            Expression { .value =
                             [l = *left, r = *right](const QJsonObject &row) {
                                 return QJsonValue(isTrue(l.value(row)) || isTrue(r.value(row)));
                             },
                         .mayHold = [l = *left, r = *right](
                                        const QString &type) { return l.mayHold(type) || r.mayHold(type); } };
    }
    return left;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return {};
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toDouble() != 0.0
        || value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

int compareValues(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isDouble() && right.isDouble())
        return left.toDouble() < right.toDouble() ? -1 : left.toDouble() > right.toDouble() ? 1 : 0;
    return textOf(left).compare(textOf(right), Qt::CaseInsensitive);
}

} // namespace slipway::sandbox
