// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace slipway::azure {

/// The word of ARM for where an operation or a resource stands.
enum class OperationState { Running, Succeeded, Failed, Canceled };

/// Case-insensitive; both spellings of canceled; whatever is not terminal is running.
OperationState operationStateOf(const QString &word);

/// What the body of an answer says.
struct OperationReport
{
    OperationState state = OperationState::Running;
    QString resourceLocation {};
    std::optional<int> percent {}; ///< 0 to 100, if it says so
    QString code {}; ///< of its error
    QString detail {}; ///< of its error, redacted
};

/// The body of an Azure-AsyncOperation URL. Protocol when it is not JSON or has no status.
Result<OperationReport> operationReport(const QByteArray &body, const QString &subject);

/// The body of a resource: no provisioningState is Succeeded. Protocol when it is not JSON.
Result<OperationReport> resourceReport(const QByteArray &body, const QString &subject);

/// The error of an operation that ended Failed or Canceled.
Error operationError(const OperationReport &report, const QString &subject, const QString &requestId);

} // namespace slipway::azure
