// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/network/publicaddress.h"
#include "base/result.h"
#include "provisioning/plan.h"

#include <optional>

namespace slipway {
class JsonReader;
}

namespace slipway::provisioning {

/// A DNS name for a machine's public address, or the address made to stay. Pure; the inverse takes it back
/// exactly.
struct AddressPlan
{
    QString machineName {};
    azure::ArmId address {};
    QString location {};
    azure::AddressChoice before {};
    azure::AddressChoice after {};

    bool isEmpty() const { return before == after; }
    AddressPlan inverse() const;
    /// The request and the az command, to be read before; empty when there is nothing to do. It is no step of
    /// a set-up: its words follow from the plan itself.
    QList<Change> changes() const;
    friend bool operator==(const AddressPlan &, const AddressPlan &) = default;
};

/// \return Invalid, codes "address.label" (a label that Azure does not take) and "address.stays" (a static
/// address, which is not given up from here)
Result<AddressPlan> planAddress(const QString &machineName, const azure::PublicAddress &present,
                                const azure::AddressChoice &wanted);

/// Whether Azure takes it as a DNS label: 3 to 63 small letters, digits and hyphens, a letter first, no
/// hyphen last.
bool isDnsLabel(const QString &text);
/// A DNS label made of a machine's name; may be none that Azure takes.
QString dnsLabelFor(const QString &machineName);

/// As a plan is written down, so that a later run of the program can make it once more or take it back.
QJsonObject addressPlanJson(const AddressPlan &plan);
/// \return nullopt when it is no plan: nothing of it may be sent then
std::optional<AddressPlan> addressPlanFrom(const JsonReader &json);

} // namespace slipway::provisioning
