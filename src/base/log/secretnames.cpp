// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log/secretnames.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

/// "clientSecret", "client_secret" and "Client-Secret" are the same words.
QStringList wordsOf(QStringView name)
{
    QString spaced;
    QChar previous;
    for (const QChar c : name) {
        const bool isSeparator = !c.isLetterOrNumber();
        if (isSeparator || (c.isUpper() && previous.isLower()))
            spaced.append(u' ');
        if (!isSeparator)
            spaced.append(c.toLower());
        previous = c;
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

bool containsAny(const QString &text)
{
    static constexpr std::array kParts {
        "password"_L1,   "passwd"_L1,     "passphrase"_L1,        "secret"_L1,
        "credential"_L1, "privatekey"_L1, "accesskey"_L1,         "accountkey"_L1,
        "sharedkey"_L1,  "apikey"_L1,     "protectedsettings"_L1, "connectionstring"_L1,
        "customdata"_L1, "userdata"_L1,   "assertion"_L1,         "devicecode"_L1,
        "usercode"_L1,   "authcode"_L1,   "authorizationcode"_L1,
    };
    return std::any_of(kParts.begin(), kParts.end(),
                       [&](QLatin1StringView part) { return text.contains(part); });
}

} // namespace

NameMeaning meaningOf(QStringView name)
{
    static const QSet<QString> kHeaderWords { u"authorization"_s, u"cookie"_s };
    static const QSet<QString> kLastWords { u"token"_s, u"tokens"_s,   u"pwd"_s,
                                            u"jwt"_s,   u"passcode"_s, u"verifier"_s };
    static const QSet<QString> kWeakLastWords { u"key"_s,  u"keys"_s, u"sig"_s, u"signature"_s, u"sas"_s,
                                                u"auth"_s, u"pass"_s, u"pin"_s, u"otp"_s,       u"env"_s };
    static const QSet<QString> kAboutSecrets { u"type"_s,   u"url"_s,      u"uri"_s,
                                               u"name"_s,   u"endpoint"_s, u"expiry"_s,
                                               u"length"_s, u"policy"_s,   u"enabled"_s };
    const QStringList words = wordsOf(name);
    if (words.isEmpty())
        return NameMeaning::Harmless;
    const QString joined = words.join(QString());
    const QString &last = words.last();
    if (joined == u"code")
        return NameMeaning::Code;
    if (kHeaderWords.contains(last))
        return NameMeaning::Header;
    if (kAboutSecrets.contains(last) || joined.endsWith(u"publickey") || joined.endsWith(u"publickeys"))
        return NameMeaning::Harmless;
    if (containsAny(joined) || kLastWords.contains(last))
        return NameMeaning::Secret;
    if (kWeakLastWords.contains(last))
        return words.size() > 1 ? NameMeaning::Secret : NameMeaning::WeakSecret;
    return NameMeaning::Harmless;
}

} // namespace slipway
