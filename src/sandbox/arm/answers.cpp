// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arm/answers.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

HttpResponse armError(int status, const QString &code, const QString &message, const QString &target)
{
    QJsonObject error { { u"code"_s, code }, { u"message"_s, message } };
    if (!target.isEmpty())
        error.insert(u"target"_s, target);
    return HttpResponse::json(status, { { u"error"_s, error } });
}

HttpResponse resourceNotFound(const QString &type, const QString &name, const QString &group)
{
    return armError(
        404, u"ResourceNotFound"_s,
        u"The Resource '%1/%2' under resource group '%3' was not found. For more details please go to "
        "https://aka.ms/ARMResourceNotFoundFix"_s.arg(type, name, group));
}

HttpResponse parentNotFound(const QString &type, const QString &name)
{
    return armError(
        404, u"ParentResourceNotFound"_s,
        u"Failed to perform '%1' on resource(s) of type '%2', because the parent resource '%3' could not "
        "be found."_s.arg(u"write"_s, type, name));
}

QString armTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'0000+00:00'"_s);
}

QString knownSpelling(const QString &given, std::initializer_list<QLatin1StringView> known)
{
    const auto *const found = std::find_if(known.begin(), known.end(), [&given](QLatin1StringView name) {
        return given.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == known.end() ? QString() : QString(*found);
}

HttpResponse claimsChallenge(const QByteArray &claims, const QString &base)
{
    HttpResponse answer = armError(
        401, u"InvalidAuthenticationToken"_s,
        u"The access token has been revoked or the conditions of access have changed since it was issued."_s);
    answer.fields.add("WWW-Authenticate",
                      R"(Bearer realm="", authorization_uri=")" + base.toLatin1()
                          + R"(common/oauth2/authorize", error="insufficient_claims", claims=")"
                          + claims.toBase64() + '"');
    return answer;
}

} // namespace slipway::sandbox
