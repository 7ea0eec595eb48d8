// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/enginestatus.h"

#include <QRegularExpression>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

struct Unit
{
    QLatin1StringView name {};
    qint64 seconds = 0;
};

constexpr qint64 kDay = 86'400;
constexpr Unit kUnits[] = {
    { "second"_L1, 1 },      { "minute"_L1, 60 },       { "hour"_L1, 3'600 },      { "day"_L1, kDay },
    { "week"_L1, 7 * kDay }, { "month"_L1, 30 * kDay }, { "year"_L1, 365 * kDay },
};

/// "3 hours", "About a minute", "Less than a second"
std::optional<seconds> parseSpan(QStringView text)
{
    if (text.startsWith("Less than"_L1))
        return seconds(0);
    const bool about = text.startsWith("About a"_L1);
    const QList<QStringView> parts = text.split(u' ', Qt::SkipEmptyParts);
    bool isNumber = false;
    const qint64 count = about ? 1 : parts.value(0).toLongLong(&isNumber);
    if (!about && (!isNumber || parts.size() != 2 || count < 0 || count > 1'000'000))
        return std::nullopt;
    for (const Unit &unit : kUnits) {
        if (parts.constLast().startsWith(unit.name))
            return seconds(count * unit.seconds);
    }
    return std::nullopt;
}

} // namespace

std::optional<EngineStatus> EngineStatus::parse(QStringView status)
{
    static const QRegularExpression up(uR"(^Up ([A-Za-z0-9 ]+?)(?: \([^()]*\))?$)"_s);
    static const QRegularExpression ended(uR"(^(Exited|Restarting) \((-?\d{1,9})\) ([A-Za-z0-9 ]+) ago$)"_s);

    EngineStatus result;
    if (const auto match = up.match(status.toString()); match.hasMatch()) {
        const std::optional<seconds> span = parseSpan(match.capturedView(1));
        if (!span)
            return std::nullopt;
        result.span = *span;
        return result;
    }
    const auto match = ended.match(status.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<seconds> span = parseSpan(match.capturedView(3));
    if (!span)
        return std::nullopt;
    result.kind = match.capturedView(1) == "Exited"_L1 ? Kind::Exited : Kind::Restarting;
    result.exitCode = match.capturedView(2).toInt();
    result.span = *span;
    return result;
}

} // namespace slipway::ui
