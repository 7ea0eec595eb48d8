// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/arm/creation.h"

namespace slipway::sandbox {

/// Where a template is deployed to.
struct TemplateScope
{
    QString subscription {};
    QString group {};
    QString location {}; ///< of the group
    QString id() const; ///< of the group
};

struct TemplateReading
{
    std::optional<HttpResponse> refusal {}; ///< why it cannot be used
    QList<ResourceRequest> resources {}; ///< those that others need first
};

/// Reads the template of a deployment with its parameters. Of the functions of templates, parameters(),
/// resourceId(), resourceGroup(), empty() of a text and not() are known here; what its condition leaves out
/// is left out. \param properties of the deployment, as sent
TemplateReading readTemplate(const QJsonObject &properties, const TemplateScope &scope);

} // namespace slipway::sandbox
