// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

#include <chrono>
#include <optional>

namespace slipway::trace {

/// Logs `slipway.trace NAME MILLISECONDS [details]` to the category slipway.trace: milliseconds since process
/// start by CLOCK_MONOTONIC, or since T0_NS (nanoseconds on that clock) when the environment has it.
void stamp(QLatin1StringView name, const QString &details = {});

/// Prints stamps to stderr (--trace), whatever becomes of the category.
void printToStderr(bool on);
/// Somebody measures: for stamps that are too many for the log.
bool isPrinting();

/// What stamp() counts: the time since the process started, or since T0_NS.
std::chrono::nanoseconds sinceStart();

/// One stamp as text: `slipway.trace NAME MILLISECONDS [details]`, with three digits after the point.
QString line(QLatin1StringView name, std::chrono::nanoseconds time, const QString &details = {});

/// The value of T0_NS; nullopt when it is no positive number.
std::optional<std::chrono::nanoseconds> originFrom(QByteArrayView variable);

} // namespace slipway::trace
