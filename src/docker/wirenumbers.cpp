// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/wirenumbers.h"

#include <optional>

namespace slipway::docker {

namespace {

std::optional<qint64> numberInText(const JsonReader &json)
{
    if (!json.isString())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = json.string().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

qint64 wholeNumberFrom(const JsonReader &json)
{
    const std::optional<qint64> number = numberInText(json);
    return number ? *number : json.integerOr();
}

QDateTime createdFrom(const JsonReader &created)
{
    if (created.isAbsent())
        return {};
    const std::optional<qint64> number = numberInText(created);
    if (created.isString() && !number)
        return created.dateTimeOr();
    return QDateTime::fromSecsSinceEpoch(number ? *number : created.integer(), Qt::UTC);
}

} // namespace slipway::docker
