// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"

#include <QList>
#include <QString>

namespace slipway::docker {

/// A JSON value that can be shown: an engine's own words, in its own order.
struct JsonNode
{
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    QString name {}; ///< of a field; empty for elements of arrays and the root
    QString text {}; ///< of a string its characters, of other scalars their JSON
    QList<JsonNode> children {};

    bool isScalar() const { return kind != Kind::Array && kind != Kind::Object; }

    static JsonNode fromJson(const JsonReader &json);
    friend bool operator==(const JsonNode &, const JsonNode &) = default;
};

} // namespace slipway::docker
