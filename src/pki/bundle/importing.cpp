// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/bundle/importing.h"

#include "pki/bundle/importparts.h"
#include "pki/certificaterules.h"
#include "pki/securememory.h"
#include "pki/verification.h"

#include <QHash>

#include <algorithm>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxChain = 10;

using Index = std::size_t;

bool isAuthority(const FoundCertificate &certificate)
{
    return certificate.imported.certificate.purpose == CertificatePurpose::Authority;
}

bool isIssuedBy(const FoundCertificate &certificate, const FoundCertificate &issuer)
{
    EVP_PKEY *const key = X509_get0_pubkey(issuer.x509.get());
    const bool matches = key && X509_check_issued(issuer.x509.get(), certificate.x509.get()) == X509_V_OK
        && X509_verify(certificate.x509.get(), key) == 1;
    ERR_clear_error();
    return matches;
}

bool isSelfSigned(const FoundCertificate &certificate)
{
    return isIssuedBy(certificate, certificate);
}

/// Nobody relies on the signature of what is trusted for its own sake.
bool isRoot(const FoundCertificate &certificate)
{
    return isAuthority(certificate) && isSelfSigned(certificate);
}

/// Whether it has an extended key usage.
bool hasUsage(const X509 &x509)
{
    return (X509_get_extension_flags(const_cast<X509 *>(&x509)) & EXFLAG_XKUSAGE) != 0; // fills its cache
}

/// "vm1" of "vm1-server-cert.pem", as `azure vm docker create` names files; others as they are.
QString nameFrom(const QString &file)
{
    constexpr auto kEnding = "-server-cert.pem"_L1;
    return file.size() > kEnding.size() && file.endsWith(kEnding) ? file.chopped(kEnding.size()) : file;
}

/// A set's certificates, its own first.
struct Path
{
    std::vector<const FoundCertificate *> certificates {};
    bool isComplete = false; ///< up to one that has signed itself
};

ChainPosition positionOf(const FoundCertificate &certificate)
{
    if (!isAuthority(certificate))
        return ChainPosition::Leaf;
    return isSelfSigned(certificate) ? ChainPosition::Anchor : ChainPosition::Intermediate;
}

/// verify() of what there is. Dates are told of each certificate: so that nothing hides behind them, it is
/// asked for a time when all are valid, if there is one.
Result<> verdictOn(const ImportSet &set, const Path &path, const QDateTime &now)
{
    const FoundCertificate &own = *path.certificates.front();
    if (!path.isComplete)
        return isAuthority(own) ? Result<>() : checkLeafRules(*own.x509, set.own.certificate, set.purpose());
    VerificationRequest request { .leaf = set.own.certificate, .time = now, .purpose = set.purpose() };
    for (const FoundCertificate *const each : path.certificates)
        request.time = std::min(request.time, each->imported.certificate.notAfter);
    for (const FoundCertificate *const each : path.certificates)
        request.time = std::max(request.time, each->imported.certificate.notBefore);
    for (const FoundCertificate *const each : path.certificates) {
        QList<Certificate> &where = each == path.certificates.back() ? request.roots : request.intermediates;
        where += each->imported.certificate;
    }
    return verify(request);
}

/// Whether a finding says it in words of its own.
bool isSaid(const QList<ImportFinding> &findings, const QString &code)
{
    using enum ImportProblem;
    static const QHash<QString, QList<ImportProblem>> words {
        { u"certificate.expired"_s, { Expired, NotYetValid } },
        { u"certificate.not-yet-valid"_s, { Expired, NotYetValid } },
        { u"certificate.unknown-authority"_s, { ChainIncomplete } },
        { u"certificate.name-mismatch"_s, { NoAlternativeName } },
        { u"certificate.wrong-purpose"_s, { WrongPurpose, NoPurpose } },
        { u"certificate.weak-key"_s, { WeakKey, WeakSignature } },
    };
    const QList<ImportProblem> said = words.value(code);
    return std::any_of(findings.begin(), findings.end(),
                       [&said](const ImportFinding &finding) { return said.contains(finding.problem); });
}

class Grouping final
{
public:
    Grouping(FoundParts parts, QDateTime now)
        : m_parts(std::move(parts))
        , m_now(std::move(now))
        , m_isBelow(m_parts.certificates.size(), false)
        , m_isUsed(m_parts.keys.size(), false)
    {
    }

    ImportResult make()
    {
        ImportResult result;
        for (Index i = 0; i < m_parts.certificates.size(); ++i) {
            if (!isAuthority(m_parts.certificates.at(i)))
                result.sets.push_back(setOf(i));
        }
        // Afterwards: only now is it known which authorities stand above an end.
        for (Index i = 0; i < m_parts.certificates.size(); ++i) {
            const FoundCertificate &found = m_parts.certificates.at(i);
            if (isAuthority(found) && (keyOf(found) || !m_isBelow.at(i)))
                result.sets.push_back(setOf(i));
        }
        result.findings = m_parts.findings;
        addLonelyKeys(result);
        std::stable_sort(result.sets.begin(), result.sets.end(), [](const ImportSet &a, const ImportSet &b) {
            return std::pair(rank(a), a.name) < std::pair(rank(b), b.name);
        });
        return result;
    }

private:
    static int rank(const ImportSet &set)
    {
        switch (set.purpose()) {
        case CertificatePurpose::Client:
            return 0;
        case CertificatePurpose::Server:
            return 1;
        case CertificatePurpose::Unknown:
            return 2;
        case CertificatePurpose::Authority:
            break;
        }
        return 3;
    }

    const FoundKey *keyOf(const FoundCertificate &certificate) const
    {
        const auto key =
            std::find_if(m_parts.keys.begin(), m_parts.keys.end(), [&certificate](const FoundKey &candidate) {
                return !candidate.publicKey.isEmpty() && candidate.publicKey == certificate.publicKey;
            });
        return key == m_parts.keys.end() ? nullptr : &*key;
    }

    /// The one that ends last where several would do: an authority renewed with its key.
    std::optional<Index> issuerOf(Index of) const
    {
        std::optional<Index> best;
        const FoundCertificate &certificate = m_parts.certificates.at(of);
        for (Index i = 0; i < m_parts.certificates.size(); ++i) {
            const FoundCertificate &candidate = m_parts.certificates.at(i);
            if (i == of || !isAuthority(candidate) || !isIssuedBy(certificate, candidate))
                continue;
            if (!best
                || candidate.imported.certificate.notAfter
                    > m_parts.certificates.at(*best).imported.certificate.notAfter)
                best = i;
        }
        return best;
    }

    ImportSet setOf(Index index)
    {
        const FoundCertificate &found = m_parts.certificates.at(index);
        ImportSet set { .own = found.imported, .storeId = found.storeId };
        if (const FoundKey *const key = keyOf(found)) {
            set.privateKey = key->pem.clone();
            set.keyFile = key->file;
            m_isUsed.at(static_cast<Index>(key - m_parts.keys.data())) = true;
            set.name = key->friendlyName;
        }
        inspect(set, found);
        const Path path = climb(set, index);
        inspectEnd(set, found);
        judge(set, path);
        if (set.name.isEmpty())
            set.name = found.friendlyName;
        // "*": what `azure vm docker create` calls everything.
        if (set.name.isEmpty() && found.imported.certificate.commonName != "*"_L1)
            set.name = found.imported.certificate.commonName;
        if (set.name.isEmpty())
            set.name = nameFrom(found.imported.file);
        return set;
    }

    Path climb(ImportSet &set, Index index)
    {
        Path path { .certificates = { &m_parts.certificates.at(index) } };
        const bool isEnd = !isAuthority(m_parts.certificates.at(index));
        while (!isSelfSigned(m_parts.certificates.at(index))) {
            const std::optional<Index> issuer = issuerOf(index);
            if (!issuer || set.chain.size() == kMaxChain) {
                const ImportedCertificate &last = m_parts.certificates.at(index).imported;
                add(set, ImportProblem::ChainIncomplete, last, u"Issued by "_s + last.certificate.issuer);
                return path;
            }
            index = *issuer;
            m_isBelow.at(index) = m_isBelow.at(index) || isEnd;
            set.chain += m_parts.certificates.at(index).imported;
            inspect(set, m_parts.certificates.at(index));
            path.certificates.push_back(&m_parts.certificates.at(index));
        }
        path.isComplete = true;
        return path;
    }

    static void add(ImportSet &set, ImportProblem problem, const ImportedCertificate &at,
                    const QString &detail = {})
    {
        set.findings += ImportFinding {
            .problem = problem, .file = at.file, .subject = at.certificate.subject, .detail = detail
        };
    }

    void inspect(ImportSet &set, const FoundCertificate &found) const
    {
        const ImportedCertificate &at = found.imported;
        if (m_now > at.certificate.notAfter)
            add(set, ImportProblem::Expired, at, at.certificate.notAfter.toString(Qt::ISODate));
        if (m_now < at.certificate.notBefore)
            add(set, ImportProblem::NotYetValid, at, at.certificate.notBefore.toString(Qt::ISODate));
        if (!checkKey(*found.x509))
            add(set, ImportProblem::WeakKey, at, at.certificate.keyDescription);
        if (!checkSignature(*found.x509) && !isRoot(found))
            add(set, ImportProblem::WeakSignature, at,
                QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(found.x509.get()))));
        ERR_clear_error();
    }

    /// What a connection would refuse and nothing has said yet: of the certificate that it is about, else of
    /// the set's own.
    void judge(ImportSet &set, const Path &path) const
    {
        const auto tell = [&set](const ImportedCertificate &at, const Result<> &verdict) {
            const bool isNew = !verdict && !isSaid(set.findings, verdict.error().code);
            if (isNew)
                add(set, ImportProblem::BreaksRules, at,
                    verdict.error().code + u": "_s + verdict.error().detail);
            return isNew;
        };
        bool isTold = false;
        for (const FoundCertificate *const each : path.certificates)
            isTold = tell(each->imported, checkChainRules(*each->x509, positionOf(*each))) || isTold;
        if (!isTold)
            tell(set.own, verdictOn(set, path, m_now));
        ERR_clear_error();
    }

    static void inspectEnd(ImportSet &set, const FoundCertificate &found)
    {
        const Certificate &own = set.own.certificate;
        if (own.purpose == CertificatePurpose::Unknown)
            add(set, hasUsage(*found.x509) ? ImportProblem::WrongPurpose : ImportProblem::NoPurpose, set.own);
        if (set.purpose() == CertificatePurpose::Server && own.dnsNames.isEmpty()
            && own.ipAddresses.isEmpty())
            add(set, ImportProblem::NoAlternativeName, set.own);
        if (set.purpose() == CertificatePurpose::Client && !set.hasKey())
            add(set, ImportProblem::CertificateWithoutKey, set.own);
    }

    void addLonelyKeys(ImportResult &result) const
    {
        QStringList keyless;
        for (const ImportSet &set : result.sets) {
            if (!set.hasKey() && set.purpose() != CertificatePurpose::Authority)
                keyless += set.own.certificate.subject;
        }
        for (Index i = 0; i < m_parts.keys.size(); ++i) {
            if (m_isUsed.at(i))
                continue;
            result.findings += ImportFinding {
                .problem =
                    keyless.isEmpty() ? ImportProblem::KeyWithoutCertificate : ImportProblem::KeyMismatch,
                .file = m_parts.keys.at(i).file,
                .subject = keyless.size() == 1 ? keyless.constFirst() : QString(),
            };
        }
    }

    FoundParts m_parts;
    QDateTime m_now;
    std::vector<bool> m_isBelow; ///< authorities that stand above an end
    std::vector<bool> m_isUsed; ///< keys that are in a set
};

} // namespace

bool preventsImport(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::Duplicate:
    case ImportProblem::ChainIncomplete:
    case ImportProblem::Expired:
    case ImportProblem::NotYetValid:
    case ImportProblem::NoPurpose:
    case ImportProblem::NoAlternativeName:
    case ImportProblem::WeakKey:
    case ImportProblem::WeakSignature:
    case ImportProblem::BreaksRules:
        return false;
    case ImportProblem::NotRecognised:
    case ImportProblem::Damaged:
    case ImportProblem::TooLarge:
    case ImportProblem::NeedsPassphrase:
    case ImportProblem::WrongPassphrase:
    case ImportProblem::UnsupportedKey:
    case ImportProblem::KeyWithoutCertificate:
    case ImportProblem::KeyMismatch:
    case ImportProblem::CertificateWithoutKey:
    case ImportProblem::WrongPurpose:
        break;
    }
    return true;
}

CertificatePurpose ImportSet::purpose() const
{
    const Certificate &certificate = own.certificate;
    if (certificate.purpose != CertificatePurpose::Unknown)
        return certificate.purpose;
    const bool namesHosts = !certificate.dnsNames.isEmpty() || !certificate.ipAddresses.isEmpty();
    const QString file = own.file.section(u'/', -1);
    return namesHosts || file.contains(u"server"_s, Qt::CaseInsensitive) ? CertificatePurpose::Server
                                                                         : CertificatePurpose::Client;
}

bool ImportSet::isTakeable() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const ImportFinding &finding) { return preventsImport(finding.problem); });
}

ImportResult readImport(const std::vector<ImportFile> &files, const Secret &passphrase, const QDateTime &now)
{
    const StackWiper wiper;
    return Grouping(findParts(files, passphrase), now).make();
}

} // namespace slipway::pki
