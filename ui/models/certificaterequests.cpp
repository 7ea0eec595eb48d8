// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/certificaterequests.h"

#include "pki/names.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 64; // X.520, ub-common-name
constexpr int kLongAuthorityDays = 3653; // ten years and their leap days

using Problem = NewCertificateProblem;

NewCertificateCheck checkNames(const QStringList &names)
{
    if (names.isEmpty())
        return { .problem = Problem::NoNames };
    const auto bad = std::find_if(names.begin(), names.end(), [](const QString &name) {
        return !pki::isDnsName(name) && pki::addressBytes(name).isEmpty();
    });
    if (bad != names.end())
        return { .problem = Problem::BadName, .subject = *bad };
    return {};
}

NewCertificateCheck checkAuthority(const NewCertificate &request)
{
    const QStringList &limits = request.limits;
    const auto bad = std::find_if(limits.begin(), limits.end(), [](const QString &limit) {
        return !pki::isDnsName(limit) && pki::addressRange(limit).isEmpty();
    });
    if (bad != limits.end())
        return { .problem = Problem::BadLimit, .subject = *bad };
    return { .isLong = request.days > kLongAuthorityDays };
}

} // namespace

QStringList certificateNames(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    QStringList names = text.split(separators, Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names;
}

NewCertificateCheck check(const NewCertificate &request, const QList<CertificateRow> &rows,
                          const QDateTime &now)
{
    const bool isAuthority = request.kind == CertificateRow::Kind::Authority;
    const QString name = request.name.simplified();
    if (name.isEmpty())
        return { .problem = Problem::NoName };
    if (name.size() > kLongestName)
        return { .problem = Problem::NameTooLong };
    if (request.kind == CertificateRow::Kind::Server) {
        if (NewCertificateCheck names = checkNames(request.names); names.problem != Problem::None)
            return names;
    }
    if (isAuthority)
        return checkAuthority(request);
    const auto authority = std::find_if(rows.begin(), rows.end(), [&request](const CertificateRow &row) {
        return row.kind == CertificateRow::Kind::Authority && row.id == request.authority;
    });
    if (authority == rows.end())
        return { .problem = Problem::NoAuthority };
    if (name == authority->certificate.commonName)
        return { .problem = Problem::NameTaken, .subject = name };
    if (now.addDays(request.days) > authority->certificate.notAfter)
        return { .problem = Problem::BeyondAuthority,
                 .subject = QLocale().toString(authority->certificate.notAfter.toLocalTime().date(),
                                               QLocale::LongFormat) };
    return { .isLong = request.days > kLeafDays };
}

} // namespace slipway::ui
