// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/deploymenttemplate.h"

#include "sandbox/arm/answers.h"

#include <algorithm>
#include <utility>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What a template and its deployment say of each other.
struct Surroundings
{
    const TemplateScope &scope;
    QJsonObject declared {}; ///< parameters of the template
    QJsonObject given {}; ///< parameters of the deployment
};

HttpResponse invalidTemplate(const QString &message)
{
    return armError(400, u"InvalidTemplate"_s,
                    u"Deployment template validation failed: '%1'."_s.arg(message));
}

QString resourceId(const TemplateScope &scope, const QJsonArray &arguments)
{
    const QStringList types = arguments.first().toString().split(u'/');
    if (types.size() < 2 || types.size() != arguments.size())
        return {};
    QString id = u"/subscriptions/%1/resourceGroups/%2/providers/%3"_s.arg(scope.subscription, scope.group,
                                                                           types.first());
    for (qsizetype i = 1; i < types.size(); ++i)
        id += u'/' + types.at(i) + u'/' + arguments.at(i).toString();
    return id;
}

std::optional<QJsonValue> evaluated(const QString &text, const Surroundings &around);

/// Reads one expression of a template: a text in quotes, or a call with a path of members after it.
class Expression final
{
public:
    Expression(QString text, const Surroundings &around)
        : m_text(std::move(text))
        , m_around(around)
    {
    }

    /// Nothing when it is not understood to its end.
    std::optional<QJsonValue> read()
    {
        std::optional<QJsonValue> result = value();
        return m_at == m_text.size() ? result : std::nullopt;
    }

private:
    bool take(QChar mark)
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        if (m_at == m_text.size() || m_text.at(m_at) != mark)
            return false;
        ++m_at;
        return true;
    }

    QString word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isLetterOrNumber())
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    std::optional<QJsonValue> value()
    {
        if (take(u'\'')) {
            const qsizetype end = m_text.indexOf(u'\'', m_at);
            if (end < 0)
                return std::nullopt;
            const QString literal = m_text.mid(m_at, end - m_at);
            m_at = end + 1;
            return literal;
        }
        const QString name = word();
        const std::optional<QJsonArray> given = arguments();
        std::optional<QJsonValue> result = given ? called(name, *given) : std::nullopt;
        while (result && take(u'.')) {
            const QJsonValue member = result->toObject().value(word());
            result = member.isUndefined() ? std::nullopt : std::optional(member);
        }
        return result;
    }

    std::optional<QJsonArray> arguments()
    {
        QJsonArray list;
        if (!take(u'('))
            return std::nullopt;
        if (take(u')'))
            return list;
        do {
            const std::optional<QJsonValue> one = value();
            if (!one)
                return std::nullopt;
            list.append(*one);
        } while (take(u','));
        return take(u')') ? std::optional(list) : std::nullopt;
    }

    std::optional<QJsonValue> called(const QString &name, const QJsonArray &given) const
    {
        if (name == u"parameters" && given.size() == 1)
            return parameter(given.first().toString());
        if (name == u"resourceId" && !given.isEmpty()) {
            const QString id = resourceId(m_around.scope, given);
            return id.isEmpty() ? std::nullopt : std::optional<QJsonValue>(id);
        }
        if (name == u"resourceGroup" && given.isEmpty()) {
            return QJsonObject { { u"name"_s, m_around.scope.group },
                                 { u"location"_s, m_around.scope.location } };
        }
        if (name == u"if" && given.size() == 3)
            return given.first().toBool() ? given.at(1) : given.at(2);
        return given.size() == 1 ? ofOne(name, given.first()) : std::nullopt;
    }

    static std::optional<QJsonValue> ofOne(const QString &name, const QJsonValue &given)
    {
        if (name == u"empty")
            return given.toString().isEmpty();
        if (name == u"not")
            return !given.toBool();
        if (name == u"json" && given.toString() == u"null")
            return QJsonValue(QJsonValue::Null);
        if (name == u"base64")
            return QString::fromLatin1(given.toString().toUtf8().toBase64());
        return std::nullopt;
    }

    std::optional<QJsonValue> parameter(const QString &name) const
    {
        if (m_around.given.contains(name))
            return m_around.given.value(name).toObject().value(u"value"_s);
        const QJsonValue standard = m_around.declared.value(name).toObject().value(u"defaultValue"_s);
        if (standard.isUndefined())
            return std::nullopt;
        return standard.isString() ? evaluated(standard.toString(), m_around) : standard;
    }

    const QString m_text;
    const Surroundings &m_around;
    qsizetype m_at = 0;
};

/// "[..]" is an expression, "[[..]" a text in brackets.
std::optional<QJsonValue> evaluated(const QString &text, const Surroundings &around)
{
    if (text.startsWith(u"[["_s))
        return text.mid(1);
    if (!text.startsWith(u'[') || !text.endsWith(u']'))
        return text;
    return Expression(text.sliced(1).chopped(1), around).read();
}

bool resolve(QJsonValue &value, const Surroundings &around, QString &problem);

bool resolveArray(QJsonValue &value, const Surroundings &around, QString &problem)
{
    QJsonArray array;
    const QJsonArray given = value.toArray();
    for (QJsonValue member : given) {
        if (!resolve(member, around, problem))
            return false;
        array.append(member);
    }
    value = array;
    return true;
}

bool resolveObject(QJsonValue &value, const Surroundings &around, QString &problem)
{
    QJsonObject object = value.toObject();
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        QJsonValue member = object.value(key);
        if (!resolve(member, around, problem))
            return false;
        object.insert(key, member);
    }
    value = object;
    return true;
}

/// Puts what expressions stand for in their place. \return false: one is not understood, and `problem` is it
bool resolve(QJsonValue &value, const Surroundings &around, QString &problem)
{
    if (value.isArray())
        return resolveArray(value, around, problem);
    if (value.isObject())
        return resolveObject(value, around, problem);
    if (!value.isString())
        return true;
    const std::optional<QJsonValue> result = evaluated(value.toString(), around);
    if (!result) {
        problem = value.toString();
        return false;
    }
    value = *result;
    return true;
}

/// Nulls are as good as absent.
QJsonObject withoutNulls(QJsonObject object)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        const QJsonValue value = object.value(key);
        if (value.isNull())
            object.remove(key);
        else if (value.isObject())
            object.insert(key, withoutNulls(value.toObject()));
    }
    return object;
}

/// Extensions need machines, machines need interfaces, interfaces need networks and addresses, networks need
/// security groups.
int rankOf(const ResourceRequest &request)
{
    const QString type = request.type.toLower();
    if (type.endsWith(u"extensions"_s))
        return 4;
    if (type.endsWith(u"virtualmachines"_s))
        return 3;
    if (type.endsWith(u"networkinterfaces"_s))
        return 2;
    return type.contains(u"virtualnetworks"_s) ? 1 : 0;
}

/// A parameter without which the template cannot be used; empty: there is none.
QString missingParameter(const Surroundings &around)
{
    const QStringList declared = around.declared.keys();
    for (const QString &name : declared) {
        if (!around.given.contains(name)
            && !around.declared.value(name).toObject().contains(u"defaultValue"_s))
            return u"The value for the template parameter %1 is not provided"_s.arg(name);
    }
    return {};
}

} // namespace

QString TemplateScope::id() const
{
    return u"/subscriptions/%1/resourceGroups/%2"_s.arg(subscription, group);
}

TemplateReading readTemplate(const QJsonObject &properties, const TemplateScope &scope)
{
    const QJsonObject given = properties.value(u"template"_s).toObject();
    const Surroundings around { .scope = scope,
                                .declared = given.value(u"parameters"_s).toObject(),
                                .given = properties.value(u"parameters"_s).toObject() };
    if (!given.value(u"resources"_s).isArray())
        return { .refusal = invalidTemplate(u"the template has no resources"_s) };
    const QString missing = missingParameter(around);
    if (!missing.isEmpty())
        return { .refusal = invalidTemplate(missing) };
    TemplateReading reading;
    const QJsonArray list = given.value(u"resources"_s).toArray();
    for (QJsonValue row : list) {
        QString problem;
        if (!resolve(row, around, problem))
            return { .refusal = invalidTemplate(u"the expression %1 is not known here"_s.arg(problem)) };
        const QJsonObject body = withoutNulls(row.toObject());
        if (!body.value(u"condition"_s).toBool(true))
            continue;
        ResourceRequest request { .subscription = scope.subscription,
                                  .group = scope.group,
                                  .type = body.value(u"type"_s).toString(),
                                  .name = body.value(u"name"_s).toString(),
                                  .body = body };
        if (request.id().isEmpty())
            return { .refusal = invalidTemplate(u"the sandbox cannot make the type %1"_s.arg(request.type)) };
        reading.resources.append(std::move(request));
    }
    std::stable_sort(reading.resources.begin(), reading.resources.end(), // clazy:exclude=detaching-member
                     [](const auto &left, const auto &right) { return rankOf(left) < rankOf(right); });
    return reading;
}

} // namespace slipway::sandbox
