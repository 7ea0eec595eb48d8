// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/addressplan.h"

#include "base/json/jsonreader.h"
#include "provisioning/names.h"
#include "provisioning/shellwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

QString methodOf(const azure::AddressChoice &choice)
{
    return choice.isStatic ? u"Static"_s : u"Dynamic"_s;
}

/// What of the resource is another afterwards; all else goes with it as it is.
QByteArray bodyOf(const AddressPlan &plan)
{
    QJsonObject properties { { u"publicIPAllocationMethod"_s, methodOf(plan.after) } };
    if (!plan.after.label.isEmpty())
        properties.insert("dnsSettings"_L1, QJsonObject { { u"domainNameLabel"_s, plan.after.label } });
    return QJsonDocument(QJsonObject { { u"location"_s, plan.location }, { u"properties"_s, properties } })
        .toJson(QJsonDocument::Indented);
}

QString commandOf(const AddressPlan &plan)
{
    QStringList command { u"az"_s, u"network"_s, u"public-ip"_s, u"update"_s };
    command << u"--subscription"_s << plan.address.subscription() << u"--resource-group"_s
            << plan.address.resourceGroup() << u"--name"_s << plan.address.name();
    if (plan.after.isStatic != plan.before.isStatic)
        command << u"--allocation-method"_s << methodOf(plan.after);
    if (plan.after.label != plan.before.label && plan.after.label.isEmpty())
        command << u"--remove"_s << u"dnsSettings"_s;
    else if (plan.after.label != plan.before.label)
        command << u"--dns-name"_s << plan.after.label;
    return shellCommand(command);
}

QJsonObject choiceJson(const azure::AddressChoice &choice)
{
    return { { u"label"_s, choice.label }, { u"static"_s, choice.isStatic } };
}

azure::AddressChoice choiceFrom(const JsonReader &json)
{
    return { .label = json["label"_L1].stringOr(), .isStatic = json["static"_L1].booleanOr() };
}

} // namespace

AddressPlan AddressPlan::inverse() const
{
    AddressPlan back = *this;
    std::swap(back.before, back.after);
    return back;
}

QList<Change> AddressPlan::changes() const
{
    if (isEmpty())
        return {};
    return { { .target = address.name(),
               .armMethod = "PUT",
               .armPath = address.text() + u"?api-version="_s + names::kNetworkApi,
               .armBody = bodyOf(*this),
               .azCommand = commandOf(*this) } };
}

Result<AddressPlan> planAddress(const QString &machineName, const azure::PublicAddress &present,
                                const azure::AddressChoice &wanted)
{
    if (wanted.label != present.choice.label && !wanted.label.isEmpty() && !isDnsLabel(wanted.label))
        return Error { .kind = ErrorKind::Invalid, .code = u"address.label"_s, .subject = wanted.label };
    if (present.choice.isStatic && !wanted.isStatic)
        return Error { .kind = ErrorKind::Invalid, .code = u"address.stays"_s, .subject = machineName };
    return AddressPlan { .machineName = machineName,
                         .address = present.id,
                         .location = present.location,
                         .before = present.choice,
                         .after = wanted };
}

bool isDnsLabel(const QString &text)
{
    static const QRegularExpression label(
        QRegularExpression::anchoredPattern(u"[a-z][a-z0-9-]{1,61}[a-z0-9]"_s));
    return label.match(text).hasMatch();
}

QString dnsLabelFor(const QString &machineName)
{
    QString label = machineName.toLower();
    label.removeIf(
        [](QChar c) { return !(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9') && c != u'-'; });
    return label;
}

QJsonObject addressPlanJson(const AddressPlan &plan)
{
    return { { u"machine"_s, plan.machineName },
             { u"address"_s, plan.address.text() },
             { u"location"_s, plan.location },
             { u"before"_s, choiceJson(plan.before) },
             { u"after"_s, choiceJson(plan.after) } };
}

std::optional<AddressPlan> addressPlanFrom(const JsonReader &json)
{
    const Result<azure::ArmId> address = azure::ArmId::parse(json["address"_L1].stringOr());
    if (!address)
        return std::nullopt;
    return AddressPlan { .machineName = json["machine"_L1].stringOr(),
                         .address = *address,
                         .location = json["location"_L1].stringOr(),
                         .before = choiceFrom(json["before"_L1]),
                         .after = choiceFrom(json["after"_L1]) };
}

} // namespace slipway::provisioning
