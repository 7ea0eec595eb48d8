// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/usagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::ui::words {

using namespace Qt::StringLiterals;

namespace {

using Core = QCoreApplication;

constexpr double kFewDigits = 10; ///< below this a decimal says something

} // namespace

QString percent(double value)
{
    const QString number = QLocale().toString(value, 'f', value < kFewDigits ? 1 : 0);
    //: A share; %1 is a number
    return Core::translate("slipway::ui::words", "%1 %").arg(number);
}

QString bytes(double value)
{
    // Three digits are enough: 1.25 GiB, 181 MiB
    double scaled = value;
    while (scaled >= 1024)
        scaled /= 1024;
    const int decimals = value < 1024 || scaled >= 100 ? 0 : scaled >= kFewDigits ? 1 : 2;
    return QLocale().formattedDataSize(static_cast<qint64>(value), decimals, QLocale::DataSizeIecFormat);
}

QString byteRate(double bytesASecond)
{
    //: Bytes a second; %1 is "1.2 MiB"
    return Core::translate("slipway::ui::words", "%1/s").arg(bytes(bytesASecond));
}

QString traffic(const docker::ByteRates &rates)
{
    //: What came in and what went out, %1 and %2 are "1.2 MiB/s"
    return Core::translate("slipway::ui::words", "↓ %1 ↑ %2").arg(byteRate(rates.in), byteRate(rates.out));
}

QString notMeasured()
{
    return u"–"_s;
}

} // namespace slipway::ui::words
