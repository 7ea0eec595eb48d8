// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/compose/composenode.h"

#include "docker/compose/composevariables.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <yaml-cpp/yaml.h>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMerge = "<<"_L1;
constexpr qsizetype kLongestPath = 1000;

/// Those that a file without tags has; others, such as "!reset", would change what a value means.
bool isUsualTag(const std::string &tag)
{
    static const std::array<std::string, 10> usual {
        "",
        "?",
        "!",
        "tag:yaml.org,2002:str",
        "tag:yaml.org,2002:int",
        "tag:yaml.org,2002:float",
        "tag:yaml.org,2002:bool",
        "tag:yaml.org,2002:null",
        "tag:yaml.org,2002:map",
        "tag:yaml.org,2002:seq",
    };
    return std::find(usual.cbegin(), usual.cend(), tag) != usual.cend();
}

} // namespace

ComposeNode::ComposeNode(const YAML::Node &node, QString path, State &state)
    : m_node(std::make_shared<const YAML::Node>(node))
    , m_path(std::move(path))
    , m_state(&state)
{
    if (m_path.size() > kLongestPath)
        m_state->budget = 0; // a mapping can be merged into itself
    if (--m_state->budget < 0)
        refuse("compose.too-large"_L1);
    if (!isUsualTag(m_node->Tag()))
        refuse("compose.unsupported"_L1);
}

void ComposeNode::refuse(QLatin1StringView code, const QString &detail) const
{
    if (!m_state->reason)
        m_state->reason =
            Error { .kind = ErrorKind::Invalid, .code = code, .subject = m_path, .detail = detail };
}

QList<ComposeNode::Member> ComposeNode::ownMembers() const
{
    QList<Member> found;
    if (!isMap() && !isNull())
        refuse("compose.value"_L1, u"not a mapping"_s);
    if (!isMap() || m_state->budget < 0)
        return found;
    QSet<QString> names;
    found.reserve(static_cast<qsizetype>(m_node->size()));
    for (const auto &pair : *m_node) {
        if (!pair.first.IsScalar()) {
            refuse("compose.value"_L1, u"a key that is no text"_s);
            continue;
        }
        const QString name = QString::fromStdString(pair.first.Scalar());
        const QString path = m_path.isEmpty() ? name : m_path + u'.' + name;
        const ComposeNode value(pair.second, path, *m_state);
        if (names.contains(name))
            value.refuse("compose.value"_L1, u"stands there twice"_s);
        names.insert(name);
        found.append({ name, value });
    }
    return found;
}

QList<ComposeNode::Member> ComposeNode::members() const
{
    QList<Member> found = ownMembers();
    const auto isMerge = [](const Member &member) { return member.first == kMerge; };
    const auto merge = std::find_if(found.cbegin(), found.cend(), isMerge);
    if (merge == found.cend())
        return found;
    QList<Member> merged;
    const ComposeNode from = merge->second;
    const QList<ComposeNode> sources = from.isMap() ? QList { from } : from.items();
    for (const ComposeNode &source : sources)
        merged += source.members();
    found.removeIf(isMerge);
    for (const Member &member : std::as_const(merged)) {
        const auto isSame = [&member](const Member &own) { return own.first == member.first; };
        if (std::none_of(found.cbegin(), found.cend(), isSame))
            found.append(member);
    }
    return found;
}

QList<ComposeNode> ComposeNode::items() const
{
    QList<ComposeNode> found;
    if (isScalar())
        return { *this };
    if (!isList() && !isNull())
        refuse("compose.value"_L1, u"not a list"_s);
    if (!isList() || m_state->budget < 0)
        return found;
    found.reserve(static_cast<qsizetype>(m_node->size()));
    for (std::size_t i = 0; i < m_node->size(); ++i)
        found.append(ComposeNode((*m_node)[i], u"%1[%2]"_s.arg(m_path).arg(i), *m_state));
    return found;
}

QString ComposeNode::text() const
{
    if (!isScalar()) {
        if (!isNull())
            refuse("compose.value"_L1, u"not a text"_s);
        return {};
    }
    const std::string &raw = m_node->Scalar();
    m_state->characters -= static_cast<qsizetype>(raw.size());
    if (m_state->characters < 0) {
        refuse("compose.too-large"_L1);
        return {};
    }
    const std::optional<QString> text = withoutVariables(QString::fromStdString(raw));
    if (!text)
        refuse("compose.variable"_L1);
    return text.value_or(QString());
}

bool ComposeNode::boolean() const
{
    const QString value = text();
    if (value != "true"_L1 && value != "false"_L1)
        refuse("compose.value"_L1, u"neither true nor false"_s);
    return value == "true"_L1;
}

QStringList ComposeNode::texts() const
{
    QStringList list;
    const QList<ComposeNode> all = items();
    list.reserve(all.size());
    for (const ComposeNode &item : all)
        list.append(item.text());
    return list;
}

QStringList ComposeNode::pairs(bool needsValue) const
{
    QStringList list;
    if (!isMap()) {
        const QList<ComposeNode> all = items();
        list.reserve(all.size());
        for (const ComposeNode &item : all) {
            const QString pair = item.text();
            if (needsValue && !pair.contains(u'='))
                item.refuse("compose.variable"_L1);
            list.append(pair);
        }
        return list;
    }
    const QList<Member> all = members();
    list.reserve(all.size());
    for (const auto &[name, value] : all) {
        if (value.isNull() && needsValue)
            value.refuse("compose.variable"_L1);
        list.append(name + u'=' + value.text());
    }
    return list;
}

} // namespace slipway::docker
