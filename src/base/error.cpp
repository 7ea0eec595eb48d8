// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace slipway {

using namespace Qt::StringLiterals;

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return u"Cancelled"_s;
    case ErrorKind::Timeout:
        return u"Timeout"_s;
    case ErrorKind::Unreachable:
        return u"Unreachable"_s;
    case ErrorKind::Tls:
        return u"Tls"_s;
    case ErrorKind::SignInRequired:
        return u"SignInRequired"_s;
    case ErrorKind::Forbidden:
        return u"Forbidden"_s;
    case ErrorKind::NotFound:
        return u"NotFound"_s;
    case ErrorKind::Conflict:
        return u"Conflict"_s;
    case ErrorKind::Throttled:
        return u"Throttled"_s;
    case ErrorKind::Service:
        return u"Service"_s;
    case ErrorKind::Protocol:
        return u"Protocol"_s;
    case ErrorKind::Invalid:
        return u"Invalid"_s;
    case ErrorKind::Local:
        return u"Local"_s;
    }
    return u"Unknown"_s;
}

bool Error::isTransient() const noexcept
{
    return kind == ErrorKind::Timeout || kind == ErrorKind::Unreachable || kind == ErrorKind::Throttled;
}

} // namespace slipway
