// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/jsontree.h"

#include <utility>

namespace slipway::docker {

namespace {

JsonNode::Kind kindOf(JsonReader::Type type)
{
    switch (type) {
    case JsonReader::Type::Boolean:
        return JsonNode::Kind::Boolean;
    case JsonReader::Type::Number:
        return JsonNode::Kind::Number;
    case JsonReader::Type::String:
        return JsonNode::Kind::String;
    case JsonReader::Type::Array:
        return JsonNode::Kind::Array;
    case JsonReader::Type::Object:
        return JsonNode::Kind::Object;
    case JsonReader::Type::Missing:
    case JsonReader::Type::Null:
        break;
    }
    return JsonNode::Kind::Null;
}

} // namespace

JsonNode JsonNode::fromJson(const JsonReader &json)
{
    JsonNode node { .kind = kindOf(json.type()) };
    if (node.kind == Kind::String) {
        node.text = json.string();
    } else if (node.kind == Kind::Array) {
        const QList<JsonReader> items = json.items();
        node.children.reserve(items.size());
        for (const JsonReader &item : items)
            node.children.append(fromJson(item));
    } else if (node.kind == Kind::Object) {
        const auto members = json.members();
        node.children.reserve(members.size());
        for (const auto &[name, value] : members) {
            JsonNode child = fromJson(value);
            child.name = name;
            node.children.append(std::move(child));
        }
    } else {
        node.text = QString::fromUtf8(json.toCompactJson());
    }
    return node;
}

} // namespace slipway::docker
