// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens/pages.h"

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QStringView language;
    QStringView text;
};

/// With %1 for the page and %2 for the code. The first is for every other language.
constexpr std::array kDeviceMessages {
    Message { u"en",
              u"To sign in, use a web browser to open the page %1 and enter the code %2 to authenticate." },
    Message { u"fr",
              u"Pour vous connecter, ouvrez la page %1 dans un navigateur web et entrez le code %2 pour vous "
              "authentifier." },
    Message { u"nl", u"Meld u aan: open de pagina %1 in een webbrowser en voer de code %2 in." },
    Message { u"zh", u"若要登录，请使用 Web 浏览器打开页面 %1 并输入代码 %2 以进行身份验证。" },
    Message { u"ja",
              u"サインインするには、Web ブラウザーでページ %1 を開き、コード %2 を入力して認証します。" },
};

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray link(const HttpRequest &request, const QString &choice, const QByteArray &text)
{
    const QByteArray query =
        request.rawQuery() + '&' + kChoice.toLatin1() + '=' + choice.toUtf8().toPercentEncoding();
    return "<p><a href=\"?" + escaped(QString::fromLatin1(query)) + "\">" + text + "</a></p>";
}

} // namespace

QString deviceCodeMessage(const QString &language, const QString &page, const QString &code)
{
    const QString primary = language.section(u'-', 0, 0).toLower();
    const auto *const found =
        std::find_if(kDeviceMessages.begin(), kDeviceMessages.end(),
                     [&primary](const Message &message) { return message.language == primary; });
    const Message &message = found == kDeviceMessages.end() ? kDeviceMessages.front() : *found;
    return message.text.toString().arg(page, code);
}

HttpResponse htmlPage(int status, const QByteArray &content)
{
    HttpResponse answer = HttpResponse::text(
        status,
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Slipway sandbox</title>"
        "<style>body{font-family:sans-serif;max-width:32em;margin:4em "
        "auto}input,button,select{font-size:1.2em}</style>"
        "</head><body><h1>Slipway sandbox</h1>"
            + content + "</body></html>\n",
        "text/html; charset=utf-8");
    answer.fields.add(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'");
    answer.fields.add("X-Frame-Options", "DENY");
    answer.fields.add("Cache-Control", "no-store");
    answer.fields.add("Referrer-Policy", "no-referrer");
    return answer;
}

HttpResponse deviceCodePage(const Directory &directory, const QString &code)
{
    QByteArray people;
    for (const SandboxPerson &person : directory.people)
        people += "<option>" + escaped(person.userName) + "</option>";
    return htmlPage(
        200,
        R"(<p>A program asks to sign in to the sandbox. Enter the code that it shows.</p><form method="get">)"
        R"(<p><label>Code <input name="user_code" autofocus autocomplete="off" value=")"
            + escaped(code) + R"("></label></p><p><label>Account <select name="user">)" + people
            + R"(</select></label></p><p><button name="decision" value="approve">Approve</button> )"
              R"(<button name="decision" value="deny">Deny</button></p></form>)");
}

HttpResponse accountPage(const Directory &directory, const SandboxTenant &tenant, const HttpRequest &request)
{
    QByteArray content = "<p>A program on this computer asks to sign in to " + escaped(tenant.name)
        + " of the sandbox. Choose an account.</p>";
    for (const SandboxPerson &person : directory.people) {
        if (&tenant == &directory.home || person.isGuest)
            content += link(request, person.userName, escaped(person.userName));
    }
    return htmlPage(200, content + link(request, kCancel, "Cancel"));
}

} // namespace slipway::sandbox
