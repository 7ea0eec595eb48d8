// SPDX-License-Identifier: GPL-3.0-or-later
// What Azure Resource Manager, or somebody in its place, answers.
#include "azure/arm/armanswer.h"
#include "azure/compute/extensionjson.h"
#include "azure/compute/machinejson.h"
#include "azure/network/networkjson.h"
#include "input.h"

#include <QJsonDocument>

using namespace slipway;
using namespace slipway::azure;
using namespace Qt::StringLiterals;
using slipway::fuzz::Input;
using slipway::fuzz::require;

namespace {

template <typename Decode>
void read(const JsonDocument &document, Decode decode)
{
    const JsonReader root = document.root();
    decode(root);
    // Suites have the bodies of whole answers, and lists.
    decode(root["body"_L1]);
    for (const JsonReader &row : root["value"_L1].items())
        decode(row);
}

void checkId(const ArmId &id)
{
    if (id.isEmpty())
        return;
    const auto again = ArmId::parse(id.text());
    require(again && *again == id);
}

void checkRule(JsonReader json)
{
    const SecurityRule rule = securityRuleFrom(json);
    const QByteArray text = QJsonDocument(securityRuleToJson(rule)).toJson();
    const auto document = JsonDocument::parse(text, u"rule"_s);
    require(document || text.size() > 1000);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Input input(data, size);
    const QByteArray body = input.bytes().toByteArray();
    for (const int status : { 400, 404, 409, 429, 500 }) {
        const Error error = armError({ .status = status, .body = body }, u"fuzz"_s);
        require(error.kind != ErrorKind::Cancelled && error.detail.size() < 100'000);
    }
    const auto document = armDocument(body, u"fuzz"_s);
    if (!document)
        return 0;
    read(*document, [](JsonReader json) {
        const MachineModel model = machineFrom(json);
        checkId(model.machine->id);
        checkId(model.primaryInterface);
    });
    read(*document, [](JsonReader json) {
        (void)extensionFrom(json);
        (void)extensionsFromInstanceView(json);
    });
    read(*document, [](JsonReader json) {
        checkId(interfaceFrom(json).id);
        checkId(publicAddressFrom(json).id);
        checkId(subnetFrom(json).securityGroup);
    });
    read(*document, checkRule);
    return 0;
}
