// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/apiversion.h"

#include <QByteArray>

namespace slipway::docker {

namespace {

/// One to four digits: enough, and free of overflow.
std::optional<int> numberFrom(QByteArrayView digits)
{
    constexpr qsizetype kMostDigits = 4;
    if (digits.isEmpty() || digits.size() > kMostDigits)
        return std::nullopt;
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<ApiVersion> ApiVersion::parse(QByteArrayView text)
{
    const qsizetype dot = text.indexOf('.');
    if (dot < 0)
        return std::nullopt;
    const std::optional<int> major = numberFrom(text.first(dot));
    const std::optional<int> minor = numberFrom(text.sliced(dot + 1));
    if (!major || !minor)
        return std::nullopt;
    return ApiVersion { *major, *minor };
}

QString ApiVersion::toString() const
{
    return QString::number(major) + u'.' + QString::number(minor);
}

} // namespace slipway::docker
