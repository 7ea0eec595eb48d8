// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <yaml-cpp/node/node.h>

namespace slipway::docker {

/// A place in a compose file: its node, and the way there. What is not as it should be is remembered, the
/// first of it as the reason, and read as nothing.
class ComposeNode final
{
public:
    using Member = std::pair<QString, ComposeNode>;

    struct State
    {
        int budget = 20'000; ///< places to visit: a few lines of aliases can stand for millions
        qsizetype characters = 2'000'000; ///< of all texts that are read, for the same reason
        std::optional<Error> reason {};
    };

    // outlives: `state` is kept by who reads the file
    ComposeNode(const YAML::Node &node, QString path, State &state);

    const QString &path() const { return m_path; }
    bool isNull() const { return m_node->IsNull(); }
    bool isScalar() const { return m_node->IsScalar(); }
    bool isList() const { return m_node->IsSequence(); }
    bool isMap() const { return m_node->IsMap(); }

    /// Of a map, in the order of the file, with what "<<" brings; empty for null.
    QList<Member> members() const;
    /// Of a list; a lone scalar is a list of one; empty for null.
    QList<ComposeNode> items() const;
    /// With variables replaced.
    QString text() const;
    bool boolean() const;
    QStringList texts() const; ///< items() that are scalars
    /// "NAME=value" of a list or a map; \param needsValue a name alone is refused
    QStringList pairs(bool needsValue) const;

    /// \param detail for the log and for people: nothing that may be a secret, as the environment's values
    void refuse(QLatin1StringView code, const QString &detail = {}) const;

private:
    /// Those that stand there themselves.
    QList<Member> ownMembers() const;

    /// Assigning a YAML::Node would change the document.
    std::shared_ptr<const YAML::Node> m_node;
    QString m_path;
    State *m_state;
};

} // namespace slipway::docker
