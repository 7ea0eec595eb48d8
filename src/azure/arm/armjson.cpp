// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/armjson.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kId = "id"_L1;

} // namespace

ArmId requiredId(JsonReader resource)
{
    const JsonReader field = resource.fieldIgnoringCase(kId);
    const Result<ArmId> id = ArmId::parse(field.string());
    if (!id) {
        field.fail(u"is not an Azure resource id"_s);
        return {};
    }
    return *id;
}

ArmId referenceId(JsonReader reference)
{
    return ArmId::parse(reference.fieldIgnoringCase(kId).stringOr()).value_or(ArmId());
}

} // namespace slipway::azure
