// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream/streamerrors.h"

#include <cerrno>
#include <system_error>

namespace slipway::net {

namespace {

QString describe(int systemError)
{
    return QString::fromStdString(std::generic_category().message(systemError));
}

} // namespace

Error connectionLost(const QString &subject, int systemError)
{
    return { .kind = ErrorKind::Unreachable,
             .code = codes::kConnectionLost,
             .subject = subject,
             .detail = describe(systemError) };
}

Error localConnectFailed(const QString &subject, int systemError)
{
    Error error { .kind = ErrorKind::Unreachable, .subject = subject, .detail = describe(systemError) };
    switch (systemError) {
    case ECONNREFUSED:
        error.code = codes::kConnectionRefused;
        break;
    case ENOENT:
    case ENOTDIR:
        error.code = codes::kSocketMissing;
        break;
    case EACCES:
    case EPERM:
        error.kind = ErrorKind::Forbidden;
        error.code = codes::kSocketForbidden;
        break;
    default:
        error.code = codes::kConnectionLost;
        break;
    }
    return error;
}

} // namespace slipway::net
