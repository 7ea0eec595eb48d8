// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/secretvalues.h"

#include "base/log/secretnames.h"

#include <QRegularExpression>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

bool isSecretName(QStringView name)
{
    // "NODE_ENV" says which environment it is; in data, a field "env" holds all of one.
    if (name.endsWith("env"_L1, Qt::CaseInsensitive))
        return false;
    switch (meaningOf(name)) {
    case NameMeaning::Secret:
    case NameMeaning::WeakSecret:
    case NameMeaning::Header:
        return true;
    case NameMeaning::Harmless:
    case NameMeaning::Code:
        break;
    }
    return false;
}

/// Beginnings that issuers give to their tokens, JSON web tokens, keys in PEM, keys inside connection strings
/// and passwords inside URLs.
bool isSecretValue(QStringView value)
{
    static const QRegularExpression pattern(
        uR"(\A(gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|sk-[A-Za-z0-9]|sk_live_|rk_live_|AKIA[0-9A-Z]{12}|ASIA[0-9A-Z]{12}|AIza[0-9A-Za-z_-]{20}|dckr_pat_|hv[sb]\.|npm_[A-Za-z0-9]{20}|pypi-|eyJ[A-Za-z0-9_-]+\.))"
        uR"(|-----BEGIN [A-Z ]*PRIVATE KEY)"
        uR"(|(?i:\b(AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd|sig)=[^;&\s]))"
        uR"(|(?i:\A\s*[a-z][a-z0-9+.-]*://[^/\s:@]*:[^/\s@]+@))"
        uR"(|(?i:\A(Bearer|Basic) [A-Za-z0-9+/=._-]{8}))"_s);
    return pattern.match(value.toString()).hasMatch();
}

} // namespace

bool looksSecret(QStringView name, QStringView value)
{
    return !value.isEmpty() && (isSecretName(name) || isSecretValue(value));
}

qsizetype secretPartOfLine(QStringView line)
{
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0)
        return isSecretValue(line) ? 0 : -1;
    return looksSecret(line.first(equals), line.sliced(equals + 1)) ? equals + 1 : -1;
}

bool looksSecretArgument(QStringView option, QStringView argument)
{
    if (!option.startsWith(u'-') || option.contains(u'=') || argument.startsWith(u'-'))
        return false;
    while (option.startsWith(u'-'))
        option = option.sliced(1);
    return isSecretName(option) || option.endsWith("pass"_L1, Qt::CaseInsensitive);
}

} // namespace slipway::docker
