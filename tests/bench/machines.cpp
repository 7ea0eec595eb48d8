// SPDX-License-Identifier: GPL-3.0-or-later
// bench-machines [ROWS]: a list of ROWS machines as ARM sends it, decoded by us, and parsed by QJsonDocument
// with five texts of each taken out; and in the table: shown, filtered by one key, refreshed, until it is
// painted, and how long that holds the window at a time. Goals G7 and G14.
#include "azure/arm/paging.h"
#include "azure/compute/machinejson.h"
#include "ui/models/machineproxy.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

constexpr int kRounds = 7;
const QStringList kKeys { u"v"_s,    u"vm"_s,   u"vm-"_s,       u"vm-7"_s, u"vm-77"_s,
                          u"vm-7"_s, QString(), u"state:run"_s, QString() };

QByteArray machineJson(int i)
{
    static const QByteArray shape =
        R"({"name":"vm-%1","id":"/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/group-%2/providers/Microsoft.Compute/virtualMachines/vm-%1","type":"Microsoft.Compute/virtualMachines","location":"westeurope","tags":{"env":"prod","team":"team-%2"},"properties":{"vmId":"aaaaaaaa-bbbb-cccc-dddd-%1","hardwareProfile":{"vmSize":"Standard_D2s_v5"},"provisioningState":"Succeeded","storageProfile":{"imageReference":{"publisher":"Canonical","offer":"0001-com-ubuntu-server-jammy","sku":"22_04-lts-gen2","version":"latest","exactVersion":"22.04.202405010"},"osDisk":{"osType":"Linux","name":"vm-%1-os","createOption":"FromImage","caching":"ReadWrite","managedDisk":{"storageAccountType":"StandardSSD_LRS"},"deleteOption":"Delete","diskSizeGB":30},"dataDisks":[]},"osProfile":{"computerName":"vm-%1","adminUsername":"azureuser","linuxConfiguration":{"disablePasswordAuthentication":true,"provisionVMAgent":true},"secrets":[],"allowExtensionOperations":true,"requireGuestProvisionSignal":true},"networkProfile":{"networkInterfaces":[{"id":"/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/group-%2/providers/Microsoft.Network/networkInterfaces/vm-%1-nic","properties":{"primary":true}}]}}})";
    QByteArray json = shape;
    return json.replace("%1", QByteArray::number(i).rightJustified(5, '0'))
        .replace("%2", QByteArray::number(i % 100));
}

double milliseconds(const std::function<void()> &action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QList<MachineRow> rowsOf(const QList<azure::MachineModel> &models)
{
    QList<MachineRow> rows;
    rows.reserve(models.size());
    for (const azure::MachineModel &model : models) {
        MachineRow row { .machine = model.machine };
        row.machine.edit().power =
            rows.size() % 3 ? azure::PowerState::Running : azure::PowerState::Deallocated;
        row.verdict.kind = provisioning::VerdictKind::CanGetDocker;
        rows.append(row);
    }
    // as the program keeps them
    std::sort(rows.begin(), rows.end(),
              [](const MachineRow &a, const MachineRow &b) { return a.machine->id < b.machine->id; });
    return rows;
}

/// The least that a table needs of a machine.
struct FiveTexts
{
    QString name {};
    QString id {};
    QString location {};
    QString size {};
    QString state {};
};

QList<FiveTexts> fiveTextsOf(const QJsonDocument &list)
{
    QList<FiveTexts> rows;
    const QJsonArray machines = list["value"_L1].toArray();
    rows.reserve(machines.size());
    for (const QJsonValue &value : machines) {
        const QJsonObject machine = value.toObject();
        const QJsonObject properties = machine["properties"_L1].toObject();
        rows.append({ .name = machine["name"_L1].toString(),
                      .id = machine["id"_L1].toString(),
                      .location = machine["location"_L1].toString(),
                      .size = properties["hardwareProfile"_L1].toObject()["vmSize"_L1].toString(),
                      .state = properties["provisioningState"_L1].toString() });
    }
    return rows;
}

/// \return the machines
QList<azure::MachineModel> decoding(int count, QTextStream &out)
{
    QByteArray text = "{\"value\":[" + machineJson(0);
    for (int i = 1; i < count; ++i)
        text += ',' + machineJson(i);
    text += "]}";
    QList<azure::MachineModel> models;
    std::vector<double> ours;
    std::vector<double> parsing;
    std::vector<double> peers;
    QJsonDocument parsed;
    QList<FiveTexts> texts;
    for (int round = 0; round < kRounds; ++round) {
        models = {}; // letting go of what was read is not reading, for both
        parsed = {};
        texts = {};
        ours.push_back(milliseconds([&] {
            models = azure::decodePage<azure::MachineModel>(text, u"machines"_s, &azure::machineFrom)->items;
        }));
        parsing.push_back(milliseconds([&] { parsed = QJsonDocument::fromJson(text); }));
        peers.push_back(parsing.back() + milliseconds([&] { texts = fiveTextsOf(parsed); }));
    }
    out << text.size() / 1'000'000 << " MB decoded into machines: " << median(ours)
        << " ms; QJsonDocument with five texts of each: " << median(peers) << " ms; ratio "
        << median(ours) / median(peers) << " (only parsed: " << median(parsing) << " ms, "
        << median(ours) / median(parsing) << ")\n";
    return models;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int count = std::max(1, QApplication::arguments().value(1, u"20000"_s).toInt());
    QTextStream out(stdout);
    const QList<MachineRow> rows = rowsOf(decoding(count, out));
    MachineModel model;
    MachineProxy proxy(model);
    QTableView view;
    view.setModel(&proxy);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->hide();
    view.resize(1000, 600);
    view.show();
    proxy.sort(MachineModel::NameColumn);
    QCoreApplication::processEvents(); // the empty table is there before the rows come
    double all = 0; // until it is painted
    // The longest time that the window is held: by the action with its painting, or by what follows from it.
    const auto hold = [&](const std::function<void()> &action) {
        all = milliseconds([&] {
            action();
            view.viewport()->repaint();
        });
        double longest = all;
        const auto turn = [&](const std::function<void()> &work) {
            const double took = milliseconds(work);
            longest = std::max(longest, took);
            all += took;
        };
        if (!proxy.isFiltering())
            return longest;
        while (proxy.isFiltering())
            turn([] { QCoreApplication::processEvents(); });
        turn([&view] { view.viewport()->repaint(); });
        return longest;
    };
    const auto rest = [] { QCoreApplication::processEvents(); };
    const double first = hold([&] { model.replaceRows(rows.mid(0, 1000)); });
    rest();
    const double everything = hold([&] { model.replaceRows(rows); });
    std::vector<double> keys;
    std::vector<double> keyHolds;
    std::vector<double> refreshes;
    QList<MachineRow> next = rows;
    for (int round = 0; round < kRounds; ++round) {
        for (const QString &key : kKeys) {
            keyHolds.push_back(hold([&] { proxy.setFilterText(key); }));
            keys.push_back(all);
            rest();
        }
        next[round].machine.edit().power = azure::PowerState::Stopping;
        refreshes.push_back(hold([&] { model.replaceRows(next); }));
        rest();
    }
    out << "the first 1,000 painted " << first << " ms, all " << count << " painted " << everything << " ms\n"
        << "a key of the filter: median " << median(keys) << " ms, slowest "
        << *std::max_element(keys.begin(), keys.end()) << " ms, which holds the window for "
        << *std::max_element(keyHolds.begin(), keyHolds.end()) << " ms; a refresh: " << median(refreshes)
        << " ms\n";
    return 0;
}
