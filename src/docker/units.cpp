// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/units.h"

#include <QLatin1StringView>

#include <array>
#include <span>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kDecimal = { "B"_L1,  "kB"_L1, "MB"_L1, "GB"_L1, "TB"_L1,
                                  "PB"_L1, "EB"_L1, "ZB"_L1, "YB"_L1 };
constexpr std::array kBinary = { "B"_L1,   "KiB"_L1, "MiB"_L1, "GiB"_L1, "TiB"_L1,
                                 "PiB"_L1, "EiB"_L1, "ZiB"_L1, "YiB"_L1 };
constexpr std::size_t kUpToTera = 5;

struct Scaled
{
    double number = 0;
    QLatin1StringView unit {};
};

Scaled scaled(double bytes, double base, std::span<const QLatin1StringView> units)
{
    std::size_t unit = 0;
    while (bytes >= base && unit + 1 < units.size()) {
        bytes /= base;
        ++unit;
    }
    return { bytes, units[unit] };
}

} // namespace

QString humanSize(double bytes, int digits)
{
    const Scaled size = scaled(bytes, 1000, kDecimal);
    return QString::number(size.number, 'g', digits) + size.unit;
}

QString binarySize(double bytes)
{
    const Scaled size = scaled(bytes, 1024, kBinary);
    return QString::number(size.number, 'g', 4) + size.unit;
}

QString fixedSize(double bytes)
{
    const Scaled size = scaled(bytes, 1000, std::span(kDecimal).first(kUpToTera));
    return QString::number(size.number, 'f', 2) + u' ' + size.unit;
}

QString humanDuration(std::chrono::nanoseconds span)
{
    using namespace std::chrono;
    constexpr qint64 kDay = 24; // hours
    const qint64 wholeSeconds = duration_cast<seconds>(span).count();
    if (wholeSeconds < 1)
        return u"Less than a second"_s;
    if (wholeSeconds == 1)
        return u"1 second"_s;
    if (wholeSeconds < 60)
        return u"%1 seconds"_s.arg(wholeSeconds);
    const qint64 wholeMinutes = wholeSeconds / 60;
    if (wholeMinutes == 1)
        return u"About a minute"_s;
    if (wholeMinutes < 60)
        return u"%1 minutes"_s.arg(wholeMinutes);
    const qint64 rounded = duration_cast<hours>(span + 30min).count();
    if (rounded == 1)
        return u"About an hour"_s;
    if (rounded < 48)
        return u"%1 hours"_s.arg(rounded);
    if (rounded < kDay * 7 * 2)
        return u"%1 days"_s.arg(rounded / kDay);
    if (rounded < kDay * 30 * 2)
        return u"%1 weeks"_s.arg(rounded / kDay / 7);
    if (rounded < kDay * 365 * 2)
        return u"%1 months"_s.arg(rounded / kDay / 30);
    return u"%1 years"_s.arg(duration_cast<hours>(span).count() / kDay / 365);
}

} // namespace slipway::docker
