// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/compose/composenode.h"

#include <QStringList>

#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kMerge = "<<"_L1;
constexpr qsizetype kLongestPath = 1000;

bool isNameCharacter(QChar c)
{
    return c == u'_' || (c < QChar(0x80) && c.isLetterOrNumber());
}

/// What stands for the variable that begins after the "$" at `at`, which moves behind it.
/// \return nullopt: nothing does
std::optional<QString> variableAt(const QString &text, qsizetype &at)
{
    if (text.at(at) == u'$') {
        ++at;
        return u"$"_s;
    }
    if (text.at(at) != u'{')
        return std::nullopt;
    const qsizetype end = text.indexOf(u'}', at);
    qsizetype name = at + 1;
    while (name < text.size() && isNameCharacter(text.at(name)))
        ++name;
    if (end < 0 || name == at + 1)
        return std::nullopt;
    const QStringView rest = QStringView(text).sliced(name, end - name);
    at = end + 1;
    if (rest.startsWith(u":-"))
        return rest.sliced(2).toString();
    return rest.startsWith(u'-') ? std::optional(rest.sliced(1).toString()) : std::nullopt;
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
    found.reserve(static_cast<qsizetype>(m_node->size()));
    for (const auto &pair : *m_node) {
        if (!pair.first.IsScalar()) {
            refuse("compose.value"_L1, u"a key that is no text"_s);
            continue;
        }
        const QString name = QString::fromStdString(pair.first.Scalar());
        const QString path = m_path.isEmpty() ? name : m_path + u'.' + name;
        found.append({ name, ComposeNode(pair.second, path, *m_state) });
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
    const QString raw = QString::fromStdString(m_node->Scalar());
    QString text;
    for (qsizetype at = 0; at < raw.size();) {
        const QChar c = raw.at(at++);
        if (c != u'$' || at == raw.size()) {
            text += c;
            continue;
        }
        const std::optional<QString> value = variableAt(raw, at);
        if (!value) {
            refuse("compose.variable"_L1); // the text may be a secret with a "$" in it
            return {};
        }
        text += *value;
    }
    return text;
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
                item.refuse("compose.variable"_L1, pair);
            list.append(pair);
        }
        return list;
    }
    const QList<Member> all = members();
    list.reserve(all.size());
    for (const auto &[name, value] : all) {
        if (value.isNull() && needsValue)
            value.refuse("compose.variable"_L1, name);
        list.append(name + u'=' + value.text());
    }
    return list;
}

} // namespace slipway::docker
