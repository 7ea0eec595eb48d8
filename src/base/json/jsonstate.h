// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"

#include <array>
#include <functional>
#include <optional>
#include <set>
#include <simdjson.h>
#include <string>
#include <string_view>
#include <vector>

// What readers share of the document they read. Private to it and to them: nothing else includes this.

namespace slipway {

/// One step to something that is not there. Shared by all readers that took the same step.
struct JsonReader::MissingField
{
    const MissingField *above;
    std::string key;

    friend bool operator<(const MissingField &a, const MissingField &b)
    {
        return a.above != b.above ? std::less<>()(a.above, b.above) : a.key < b.key;
    }
};

struct JsonReader::State
{
    simdjson::dom::parser parser {};
    simdjson::dom::document document {};
    QString subject {};
    std::optional<Error> error {};

    const MissingField *missing(const MissingField *above, QLatin1StringView key);
    QString text(std::string_view utf8);
    /// All but the memory.
    void forget();
    /// Of a document of so many bytes: whether its texts are kept for others to share.
    void shareTexts(std::size_t length);

private:
    struct RecentText
    {
        std::string_view utf8 {}; ///< within the document
        QString text {};
    };

    struct Recent
    {
        const MissingField *above = nullptr;
        const char *key = nullptr;
        const MissingField *field = nullptr;
    };

    std::set<MissingField> m_missing {};
    std::array<Recent, 64> m_recent {};
    std::vector<RecentText> m_recentTexts {}; ///< empty: none is shared
};

} // namespace slipway
