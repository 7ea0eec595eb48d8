// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/containerrequests.h"

#include <QRegularExpression>

#include <utility>

namespace slipway::docker {

using namespace Qt::StringLiterals;

bool canBeContainerId(const ContainerId &id)
{
    static const QRegularExpression pattern(uR"(\A[A-Za-z0-9][A-Za-z0-9_.-]*\z)"_s);
    return pattern.match(id.text()).hasMatch();
}

Error notAContainerId(const ContainerId &id)
{
    return { .kind = ErrorKind::Invalid, .subject = id.text(), .detail = u"not a container's name or id"_s };
}

net::HttpRequest containerRequest(QByteArray method, const ContainerId &id, QLatin1StringView verb)
{
    net::HttpRequest request;
    request.method = std::move(method);
    const QString tail = verb.isEmpty() ? QString() : u'/' + verb;
    request.url.setPath(u"/containers/"_s + id.text() + tail);
    request.pathTemplate = u"/containers/{id}"_s + tail;
    return request;
}

} // namespace slipway::docker
