// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sameorigin.h"

namespace slipway::net {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHttp = "http"_L1;
constexpr auto kHttps = "https"_L1;

/// The port that will be connected to; -1 for schemes that are not HTTP.
int effectivePort(const QUrl &url)
{
    if (url.scheme() == kHttps)
        return url.port(443);
    return url.scheme() == kHttp ? url.port(80) : -1;
}

bool isPlainHttpUrl(const QUrl &url)
{
    return url.isValid() && effectivePort(url) > 0 && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.authority().contains(u'@');
}

} // namespace

Result<QUrl> sameOrigin(const QUrl &asked, const QUrl &next)
{
    const QUrl target = asked.resolved(next).adjusted(QUrl::RemoveFragment);
    const bool same = next.isValid() && isPlainHttpUrl(asked) && isPlainHttpUrl(target)
        && asked.scheme() == target.scheme() && asked.host() == target.host()
        && effectivePort(asked) == effectivePort(target);
    if (!same) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"url.foreign-host"_s,
                       .subject = asked.host(),
                       .detail = u"the answer points to another host: "_s + target.host() };
    }
    return target;
}

} // namespace slipway::net
