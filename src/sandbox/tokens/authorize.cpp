// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of sign-in in which a browser, or the machine itself, takes part.
#include "sandbox/tokens/pages.h"
#include "sandbox/tokens/signin.h"
#include "sandbox/tokens/signinerror.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCodeLife = 600; // seconds
constexpr int kCodeBytes = 48;
constexpr qsizetype kShortestVerifier = 43;
constexpr qsizetype kLongestVerifier = 128;

QString valueOf(const HttpRequest &request, QStringView name)
{
    return request.query(name).value_or(QString());
}

HttpResponse badPage(const QString &why)
{
    return htmlPage(400, "<p>This sign-in cannot go on: " + why.toHtmlEscaped().toUtf8() + "</p>");
}

/// Programs on a computer may only be sent back to that computer.
bool isLoopbackRedirect(const QUrl &url)
{
    return url.scheme() == u"http" && (url.host() == u"127.0.0.1" || url.host() == u"localhost")
        && url.userInfo().isEmpty() && !url.hasFragment();
}

} // namespace

HttpResponse SignIn::authorize(const HttpRequest &request, const QString &base, const QString &tenant)
{
    if (request.method != "GET" && request.method != "HEAD")
        return HttpResponse::text(405, "GET only\n");
    const QUrl redirect(valueOf(request, u"redirect_uri"), QUrl::StrictMode);
    if (!isLoopbackRedirect(redirect))
        return badPage(u"the redirect URI is not one of this application's."_s);
    if (valueOf(request, u"client_id").isEmpty() || valueOf(request, u"response_type") != u"code")
        return badPage(u"client_id or response_type is missing."_s);
    if (valueOf(request, u"code_challenge_method") != u"S256"
        || valueOf(request, u"code_challenge").isEmpty())
        return badPage(u"a code challenge by S256 is needed."_s);
    if (resourceOfScope(valueOf(request, u"scope"), base).isEmpty())
        return badPage(u"the scope is not known here."_s);
    if (valueOf(request, kChoice).isEmpty())
        return accountPage(m_directory, tenantOf(tenant), request);
    return redirected(request, tenant, redirect);
}

HttpResponse SignIn::redirected(const HttpRequest &request, const QString &tenant, const QUrl &redirect)
{
    const QString choice = valueOf(request, kChoice);
    const SandboxTenant &target = tenantOf(tenant);
    const SandboxPerson *person = m_directory.person(choice);
    const bool isLetIn = person && (&target == &m_directory.home || person->isGuest);
    QUrlQuery query;
    if (isLetIn) {
        const QByteArray code = randomText(kCodeBytes);
        const TokenGrant grant { .clientId = valueOf(request, u"client_id"),
                                 .scope = valueOf(request, u"scope"),
                                 .user = person->userName,
                                 .userId = person->userId,
                                 .tenant = target.id,
                                 .nonce = valueOf(request, u"nonce"),
                                 .isInteractive = true,
                                 .answersChallenges = declaresCapability(valueOf(request, u"claims")),
                                 .isChallengeMet = true };
        m_authorizations.insert(code,
                                { .grant = grant,
                                  .redirect = valueOf(request, u"redirect_uri"),
                                  .challenge = valueOf(request, u"code_challenge"),
                                  .end = QDateTime::currentDateTimeUtc().addSecs(kCodeLife) });
        query.addQueryItem(u"code"_s, QString::fromLatin1(code));
    } else {
        query.addQueryItem(u"error"_s, u"access_denied"_s);
        query.addQueryItem(u"error_description"_s, u"AADSTS65004%3A+User+declined+to+consent."_s);
    }
    query.addQueryItem(u"state"_s,
                       QString::fromLatin1(valueOf(request, u"state").toUtf8().toPercentEncoding()));
    QUrl back = redirect;
    back.setQuery(query);
    HttpResponse answer = htmlPage(302, "<p>Going back to the program.</p>");
    answer.fields.add("Location", back.toEncoded());
    return answer;
}

HttpResponse SignIn::codeToken(const Form &form, const QString &base, const QString &tenant)
{
    const auto found =
        m_authorizations.find(formValue(form, u"code").toLatin1()); // clazy:exclude=detaching-member
    if (found == m_authorizations.end() || found->end < QDateTime::currentDateTimeUtc())
        return signInError(400, u"invalid_grant"_s, 70008,
                           u"The provided authorization code has expired. Send a new interactive request."_s);
    if (found->isRedeemed)
        return signInError(400, u"invalid_grant"_s, 54005, u"The code was already redeemed."_s);
    found->isRedeemed = true; // also by a wrong attempt
    const QString verifier = formValue(form, u"code_verifier");
    const QByteArray proof = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const bool isProof = verifier.size() >= kShortestVerifier && verifier.size() <= kLongestVerifier
        && proof == found->challenge.toLatin1();
    if (!isProof)
        return signInError(400, u"invalid_grant"_s, 501481,
                           u"The code_verifier does not match the code_challenge of the request."_s);
    const bool fits = found->grant.clientId == formValue(form, u"client_id")
        && found->redirect == formValue(form, u"redirect_uri") && tenantOf(tenant).id == found->grant.tenant;
    if (!fits)
        return signInError(400, u"invalid_grant"_s, 50011,
                           u"The redirect URI, client or tenant differs from that of the request."_s);
    if (&tenantOf(tenant) == &m_directory.partner)
        m_enteredPartner.append(found->grant.user);
    found->grant.answersChallenges |= declaresCapability(formValue(form, u"claims"));
    return granted(found->grant, base, tenant, true);
}

/// As the metadata service of an Azure machine: everything is text.
HttpResponse SignIn::machineToken(const HttpRequest &request, const QString &base)
{
    if (request.fields.value("Metadata").toLower() != "true")
        return HttpResponse::json(
            400,
            { { u"error"_s, u"invalid_request"_s },
              { u"error_description"_s, u"Required metadata header not specified"_s } });
    const QString resource = valueOf(request, u"resource");
    const QString client = valueOf(request, u"client_id");
    const bool isKnown = client.isEmpty() || client == m_directory.clientId;
    if (resourceOfScope(resource + u"/.default"_s, base).isEmpty() || !isKnown)
        return HttpResponse::json(
            400,
            { { u"error"_s, u"invalid_request"_s }, { u"error_description"_s, u"Identity not found"_s } });
    const TokenGrant grant { .clientId = m_directory.clientId,
                             .scope = resource + u"/.default"_s,
                             .userId = m_directory.clientId,
                             .tenant = m_directory.home.id };
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto life = qint64(m_tokens.life().count());
    return HttpResponse::json(
        200,
        { { u"access_token"_s,
            QString::fromLatin1(m_tokens.issueAccess(grant, base + grant.tenant + u"/"_s, resource)) },
          { u"client_id"_s, m_directory.clientId },
          { u"expires_in"_s, QString::number(life) },
          { u"ext_expires_in"_s, QString::number(life) },
          { u"expires_on"_s, QString::number(now + life) },
          { u"not_before"_s, QString::number(now) },
          { u"resource"_s, resource },
          { u"token_type"_s, u"Bearer"_s } });
}

} // namespace slipway::sandbox
