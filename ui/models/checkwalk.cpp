// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/checkwalk.h"

#include <QRegularExpression>

#include <optional>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using pki::DiagnosisKind;

namespace {

std::optional<CheckStage> failureOf(const pki::Diagnosis &found)
{
    switch (found.kind) {
    case DiagnosisKind::Fine:
        return std::nullopt;
    case DiagnosisKind::Unreachable:
        return CheckStage::Connection;
    case DiagnosisKind::WrongName:
        return CheckStage::Name;
    case DiagnosisKind::ClientCertificateRefused:
    case DiagnosisKind::ClientCertificateNeeded:
        return CheckStage::Identity;
    case DiagnosisKind::UnprotectedEngine: // perhaps with TLS, but without asking who is there
        return found.protocol.isEmpty() ? CheckStage::Encryption : CheckStage::Identity;
    case DiagnosisKind::NotAnEngine:
        return CheckStage::Engine;
    case DiagnosisKind::NoTls:
    case DiagnosisKind::PlainOnTlsPort:
    case DiagnosisKind::TlsOnPlainPort:
    case DiagnosisKind::ProxyInBetween:
    case DiagnosisKind::TlsTooOld:
    case DiagnosisKind::UnknownAuthority:
    case DiagnosisKind::Expired:
    case DiagnosisKind::NotYetValid:
    case DiagnosisKind::BadCertificate:
    case DiagnosisKind::HandshakeFailed:
        break;
    }
    return CheckStage::Encryption;
}

} // namespace

StageOutcome outcomeOf(CheckStage stage, const pki::Diagnosis &found)
{
    const std::optional<CheckStage> failure = failureOf(found);
    if (!failure || stage < *failure)
        return StageOutcome::Passed;
    return stage == *failure ? StageOutcome::Failed : StageOutcome::NotReached;
}

StateShape shapeOf(StageOutcome outcome)
{
    switch (outcome) {
    case StageOutcome::Passed:
        return StateShape::Running;
    case StageOutcome::Failed:
        return StateShape::Failed;
    case StageOutcome::NotReached:
        break;
    }
    return StateShape::Unknown;
}

CheckSide sideOf(const pki::Diagnosis &found)
{
    switch (found.kind) {
    case DiagnosisKind::Fine:
        return CheckSide::Nobody;
    case DiagnosisKind::Unreachable: // whoever refuses is there
        return found.reach == pki::Reach::Refused ? CheckSide::Machine : CheckSide::Between;
    case DiagnosisKind::ProxyInBetween:
        return CheckSide::Between;
    case DiagnosisKind::TlsOnPlainPort: // the address says so
    case DiagnosisKind::ClientCertificateRefused:
    case DiagnosisKind::ClientCertificateNeeded:
    case DiagnosisKind::NotYetValid: // it was made by this computer's clock
        return CheckSide::ThisComputer;
    default:
        return CheckSide::Machine;
    }
}

QString engineVersionOf(const pki::Diagnosis &found)
{
    static const QRegularExpression pattern(u"\\ADocker/([0-9][0-9A-Za-z.+~-]{0,40})"_s);
    return pattern.match(found.server).captured(1);
}

} // namespace slipway::ui
