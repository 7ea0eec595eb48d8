// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace slipway::ui::words {

namespace {

using Core = QCoreApplication;

constexpr qint64 kNow = 5; ///< seconds
constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kMonth = 30 * kDay;
constexpr qint64 kYear = 365 * kDay;

/// A span in the largest unit that it fills twice or so. lupdate needs the number to be a plain name: `n`.
struct Span
{
    enum Unit { Seconds, Minutes, Hours, Days, Months, Years };
    Unit unit = Seconds;
    int n = 0;
};

Span spanOf(qint64 seconds)
{
    const auto in = [seconds](Span::Unit unit, qint64 size) {
        return Span { unit, static_cast<int>(seconds / size) };
    };
    if (seconds < kMinute)
        return in(Span::Seconds, 1);
    if (seconds < kHour)
        return in(Span::Minutes, kMinute);
    if (seconds < kDay)
        return in(Span::Hours, kHour);
    if (seconds < 2 * kMonth)
        return in(Span::Days, kDay);
    if (seconds < 2 * kYear)
        return in(Span::Months, kMonth);
    return in(Span::Years, kYear);
}

QString ago(qint64 seconds)
{
    const auto [unit, n] = spanOf(seconds);
    switch (unit) {
    case Span::Seconds:
        if (seconds < kNow)
            return Core::translate("slipway::ui::words", "just now");
        //: How long ago; %n seconds, s is the unit's sign
        return Core::translate("slipway::ui::words", "%n s ago", nullptr, n);
    case Span::Minutes:
        //: How long ago; %n minutes, min is the unit's sign
        return Core::translate("slipway::ui::words", "%n min ago", nullptr, n);
    case Span::Hours:
        //: How long ago; %n hours, h is the unit's sign
        return Core::translate("slipway::ui::words", "%n h ago", nullptr, n);
    case Span::Days:
        //: How long ago
        return Core::translate("slipway::ui::words", "%n day(s) ago", nullptr, n);
    case Span::Months:
        //: How long ago
        return Core::translate("slipway::ui::words", "%n month(s) ago", nullptr, n);
    case Span::Years:
        //: How long ago
        return Core::translate("slipway::ui::words", "%n year(s) ago", nullptr, n);
    }
    return {};
}

} // namespace

QString age(const QDateTime &then, const QDateTime &now)
{
    // A clock that is a little behind must not make the future of the present.
    return then.isValid() ? ago(std::max<qint64>(0, then.secsTo(now))) : QString();
}

QString until(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = now.secsTo(then);
    if (seconds <= 0)
        //: A certificate's end. %1 is "3 days ago"
        return Core::translate("slipway::ui::words", "ended %1").arg(ago(-seconds));
    const auto [unit, n] = spanOf(seconds);
    switch (unit) {
    case Span::Seconds:
    case Span::Minutes:
        //: When a certificate ends
        return Core::translate("slipway::ui::words", "in less than an hour");
    case Span::Hours:
        //: A certificate ends in %n hours
        return Core::translate("slipway::ui::words", "in %n hour(s)", nullptr, n);
    case Span::Days:
        //: A certificate ends in %n days
        return Core::translate("slipway::ui::words", "in %n day(s)", nullptr, n);
    case Span::Months:
        //: A certificate ends in %n months
        return Core::translate("slipway::ui::words", "in %n month(s)", nullptr, n);
    case Span::Years:
        //: A certificate ends in %n years
        return Core::translate("slipway::ui::words", "in %n year(s)", nullptr, n);
    }
    return {};
}

QString duration(std::chrono::milliseconds span)
{
    const QLocale locale;
    const double seconds = static_cast<double>(span.count()) / 1000.0;
    if (seconds < 10.0)
        //: How long something took; %1 is a number with one decimal, s means seconds
        return Core::translate("slipway::ui::words", "%1 s").arg(locale.toString(seconds, 'f', 1));
    if (seconds < 60.0)
        //: How long something took; %1 is a number with one decimal, s means seconds
        return Core::translate("slipway::ui::words", "%1 s").arg(locale.toString(qRound(seconds)));
    const qint64 whole = span.count() / 1000;
    //: How long something took: %1 minutes and %2 seconds
    return Core::translate("slipway::ui::words", "%1 min %2 s")
        .arg(locale.toString(whole / kMinute), locale.toString(whole % kMinute));
}

QString day(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
}

QString list(const QStringList &items)
{
    QStringList texts;
    texts.reserve(items.size());
    for (const QString &item : items)
        texts.append(plain(item));
    //: Between the items of a list
    return texts.join(Core::translate("slipway::ui::words", ", "));
}

} // namespace slipway::ui::words
