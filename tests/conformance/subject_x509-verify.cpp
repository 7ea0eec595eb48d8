// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "pki/verification.h"
#include "subject.h"

#include <optional>

using namespace slipway;
using namespace slipway::conformance;
using namespace Qt::StringLiterals;

namespace {

struct Input
{
    QStringList roots {};
    QStringList intermediates {};
    QString leaf {};
    QString host {};
    QDateTime time {};
    QString purpose {};
    QStringList crls {};
    std::optional<int> maxDepth {};
};

QString hostIn(const JsonReader &name)
{
    if (name.isAbsent())
        return {};
    const QString dns = name["dns"_L1].stringOr();
    const QString host = dns.isEmpty() ? name["ip"_L1].stringOr() : dns;
    if (host.isEmpty())
        name.fail(u"neither dns nor ip"_s);
    return host;
}

Result<Input> readInput(const QByteArray &text)
{
    const Result<JsonDocument> document = JsonDocument::parse(text, u"standard input"_s);
    if (!document)
        return document.error();
    const JsonReader json = document->root();
    Input input { .roots = json["roots"_L1].stringsOr(),
                  .intermediates = json["intermediates"_L1].stringsOr(),
                  .leaf = json["leaf"_L1].string(),
                  .host = hostIn(json["name"_L1]),
                  .time = json["time"_L1].dateTimeOr(),
                  .purpose = json["purpose"_L1].stringOr(),
                  .crls = json["crls"_L1].stringsOr() };
    if (const JsonReader depth = json["max_depth"_L1]; !depth.isAbsent())
        input.maxDepth = static_cast<int>(depth.integer());
    return json.finish(input);
}

/// Each text as the certificates in it.
Result<QList<pki::Certificate>> parseEach(const QStringList &texts)
{
    QList<pki::Certificate> certificates;
    for (const QString &text : texts) {
        Result<QList<pki::Certificate>> some = pki::Certificate::parseAll(text.toUtf8());
        if (!some)
            return some.error();
        certificates += *std::move(some);
    }
    return certificates;
}

/// Without a purpose only the path is checked, as RFC 5280 says.
Result<pki::CertificatePurpose> purposeOf(const QString &text)
{
    if (text.isEmpty())
        return pki::CertificatePurpose::Unknown;
    if (text == u"server"_s)
        return pki::CertificatePurpose::Server;
    if (text == u"client"_s)
        return pki::CertificatePurpose::Client;
    return Error { .kind = ErrorKind::Invalid, .subject = text, .detail = u"purpose is server or client"_s };
}

Result<> check(const Input &input, pki::CertificatePurpose purpose)
{
    const Result<pki::Certificate> leaf = pki::Certificate::parse(input.leaf.toUtf8());
    if (!leaf)
        return leaf.error();
    const Result<QList<pki::Certificate>> roots = parseEach(input.roots);
    if (!roots)
        return roots.error();
    const Result<QList<pki::Certificate>> intermediates = parseEach(input.intermediates);
    if (!intermediates)
        return intermediates.error();
    QList<QByteArray> crls;
    for (const QString &crl : input.crls)
        crls += crl.toUtf8();
    return pki::verify({ .roots = *roots,
                         .intermediates = *intermediates,
                         .leaf = *leaf,
                         .host = input.host,
                         .time = input.time,
                         .purpose = purpose,
                         .crls = crls,
                         .maxDepth = input.maxDepth });
}

Result<QJsonDocument> run(const Options &, const QByteArray &text)
{
    const Result<Input> input = readInput(text);
    if (!input)
        return input.error();
    const Result<pki::CertificatePurpose> purpose = purposeOf(input->purpose);
    if (!purpose)
        return purpose.error();
    const Result<> result = check(*input, *purpose);
    if (result)
        return QJsonDocument(verdict(true));
    return QJsonDocument(verdict(false, result.error().code + u": "_s + result.error().detail));
}

const Registration s_registered({ .name = u"x509-verify"_s, .run = &run });

} // namespace
