// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log/redact.h"

#include "base/log/namedvalues.h"
#include "base/log/secretnames.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrlQuery>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

const QString &hidden()
{
    static const QString text = u"[hidden]"_s;
    return text;
}

struct Shape
{
    QRegularExpression pattern;
    QString replacement;
};

Shape shape(const QString &pattern, const QString &replacement = hidden())
{
    return { QRegularExpression(pattern), replacement };
}

/// Secrets that give themselves away, whatever stands before them.
const QList<Shape> &shapes()
{
    static const QList<Shape> all {
        // PEM, also with its line ends escaped, cut off at the end or at the beginning, or itself in base64
        shape(uR"re((?s)-----BEGIN[^-]++-----.*?(?:-----END[^-]++-----|$))re"_s),
        shape(uR"re((?<![A-Za-z0-9+/=])(?:[A-Za-z0-9+/=]{16,}+(?:\s|\\[nr])*+)++-----END[^-]++-----)re"_s),
        shape(uR"re(LS0tLS1CRUdJ[A-Za-z0-9+/=_\-]*+)re"_s),
        // JSON web tokens: a base64url header that begins with {" and at least a second part
        shape(uR"re(\beyJ[A-Za-z0-9_\-]{5,}+\.[A-Za-z0-9_\-]*+(?:\.[A-Za-z0-9_\-]*+)*+)re"_s),
        // Authorization schemes; what follows must look like data, not like a word
        shape(uR"re((?i)\b(Bearer|Basic|SharedKey|SharedKeyLite|SharedAccessSignature|PoP)\s++)re"
              uR"re((?-i)(?=\S*?(?:[0-9_=~]|[a-z][A-Z])|\S{24})[A-Za-z0-9._~+/=:&%\-]{8,}+)re"_s,
              u"\\1 [hidden]"_s),
        shape(uR"re(\b(Negotiate|NTLM)\s++(?:YII|TlR)[A-Za-z0-9+/=]*+)re"_s, u"\\1 [hidden]"_s),
        // user:password@ of a URL
        shape(uR"re(([A-Za-z][A-Za-z0-9+.\-]*+://)[^/?#\s@"'<>\[]++@)re"_s, u"\\1[hidden]@"_s),
        // a storage account's key, an application's secret, Microsoft's refresh tokens and authorization
        // codes
        shape(uR"re((?<![A-Za-z0-9+/])[A-Za-z0-9+/]{86}==)re"_s),
        shape(uR"re((?<![A-Za-z0-9_~.\-])[A-Za-z0-9_~.\-]{3}[0-9]Q~[A-Za-z0-9_~.\-]{31,34})re"_s),
        shape(uR"re((?<![A-Za-z0-9_.\-])[01]\.A[A-Za-z0-9_\-]{20,}+[A-Za-z0-9_.\-]*+)re"_s),
        // what lets a machine join a swarm, and personal access tokens of registries
        shape(uR"re(\bSWMTKN-[0-9]+-[a-z0-9\-]++)re"_s),
        shape(uR"re(\b(?:dckr_pat_|gh[pousr]_|github_pat_|glpat-)[A-Za-z0-9_\-]{10,}+)re"_s),
    };
    return all;
}

/// `<Password>text</Password>` and `--password text`.
QString withoutTaggedSecrets(const QString &text)
{
    static const QRegularExpression pattern(
        uR"re(<(?<tag>[A-Za-z][\w.:\-]*+)>(?<text>[^<]++)</|(?<!\S)--(?<option>[A-Za-z][\w.\-]*+)[ \t]++(?<word>[^\s\-]\S*+))re"_s);
    QString result;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isTag = match.hasCaptured(u"tag"_s);
        const NameMeaning meaning = meaningOf(match.capturedView(isTag ? u"tag"_s : u"option"_s));
        const QString group = isTag ? u"text"_s : u"word"_s;
        if (meaning == NameMeaning::Harmless || meaning == NameMeaning::Code)
            continue;
        result += QStringView(text).sliced(copied, match.capturedStart(group) - copied);
        result += hidden();
        copied = match.capturedEnd(group);
    }
    result += QStringView(text).sliced(copied);
    return result;
}

/// JSON inside a query: `%22password%22%3A%22text%22`.
QString withoutEncodedSecrets(const QString &text)
{
    static const QRegularExpression pattern(
        uR"re((?i)%22(?<name>[A-Z][\w.\-]*+)%22(?:%20)*+%3A(?:%20)*+(?:%22)?(?<value>.*?)(?:%22|%2C|%7D|[\s&]|$))re"_s);
    QString result;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const NameMeaning meaning = meaningOf(match.capturedView(u"name"_s));
        if (meaning == NameMeaning::Harmless || meaning == NameMeaning::Code)
            continue;
        result += QStringView(text).sliced(copied, match.capturedStart(u"value"_s) - copied);
        result += hidden();
        copied = match.capturedEnd(u"value"_s);
    }
    result += QStringView(text).sliced(copied);
    return result;
}

} // namespace

QString redacted(QString text)
{
    for (const Shape &secret : shapes())
        text.replace(secret.pattern, secret.replacement);
    text = withoutEncodedSecrets(text);
    text = withoutTaggedSecrets(text);
    return withoutNamedSecrets(text, hidden());
}

QString loggable(const QUrl &url)
{
    QString text =
        url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
    QStringList names;
    const QList<std::pair<QString, QString>> items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    names.reserve(items.size());
    for (const auto &[name, value] : items)
        names.append(name);
    return names.isEmpty() ? text : text + u'?' + names.join(u'&');
}

} // namespace slipway
