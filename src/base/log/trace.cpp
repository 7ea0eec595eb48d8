// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log/trace.h"

#include <QFile>
#include <QLoggingCategory>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <optional>
#include <unistd.h>

namespace slipway::trace {

using namespace Qt::StringLiterals;
using std::chrono::nanoseconds;

Q_LOGGING_CATEGORY(lcTrace, "slipway.trace", QtInfoMsg)

namespace {

constexpr auto kOriginVariable = "T0_NS";
constexpr int kStartTimeField = 22; // proc(5), /proc/[pid]/stat, counted from 1
constexpr int kFirstFieldAfterName = 3;

std::atomic_bool s_printing = false;

nanoseconds now(clockid_t clock)
{
    timespec time = {};
    ::clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

// Later than the start of the process by what the loader took; for systems without /proc.
const nanoseconds s_loaded = now(CLOCK_MONOTONIC);

/// On CLOCK_MONOTONIC. The kernel tells it on CLOCK_BOOTTIME, in hundredths of a second.
std::optional<nanoseconds> processStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    bool isNumber = false;
    const qlonglong ticks = fields.value(kStartTimeField - kFirstFieldAfterName).toLongLong(&isNumber);
    const qlonglong perSecond = ::sysconf(_SC_CLK_TCK);
    if (!isNumber || perSecond <= 0)
        return std::nullopt;
    const nanoseconds sinceBoot(ticks * (nanoseconds(std::chrono::seconds(1)).count() / perSecond));
    return now(CLOCK_MONOTONIC) - (now(CLOCK_BOOTTIME) - sinceBoot);
}

nanoseconds origin()
{
    if (const std::optional<nanoseconds> given = originFrom(qgetenv(kOriginVariable)))
        return *given;
    return processStart().value_or(s_loaded);
}

} // namespace

std::optional<nanoseconds> originFrom(QByteArrayView variable)
{
    bool isNumber = false;
    const qlonglong count = variable.toLongLong(&isNumber);
    return isNumber && count > 0 ? std::optional(nanoseconds(count)) : std::nullopt;
}

nanoseconds sinceStart()
{
    static const nanoseconds start = origin();
    return now(CLOCK_MONOTONIC) - start;
}

QString line(QLatin1StringView name, nanoseconds time, const QString &details)
{
    const double milliseconds = std::chrono::duration<double, std::milli>(time).count();
    QString text = "slipway.trace %1 %2"_L1.arg(name, QString::number(milliseconds, 'f', 3));
    if (!details.isEmpty())
        text += u' ' + details.simplified();
    return text;
}

void stamp(QLatin1StringView name, const QString &details)
{
    const QString text = line(name, sinceStart(), details);
    if (s_printing) {
        const QByteArray bytes = text.toUtf8() + '\n';
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    }
    qCInfo(lcTrace).noquote() << text;
}

void printToStderr(bool on)
{
    s_printing = on;
}

bool isPrinting()
{
    return s_printing;
}

} // namespace slipway::trace
