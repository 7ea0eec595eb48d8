// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/machinerecords.h"

#include "ui/models/machinemodel.h"
#include "ui/models/machineproxy.h"

#include <QCoreApplication>

#include <iterator>
#include <vector>

namespace slipway::ui {

QList<QStringList> machineRecords(const MachineModel &model, const MachineProxy &proxy)
{
    QStringList titles;
    titles.reserve(MachineModel::ColumnCount + 1);
    for (int column = 0; column < MachineModel::ColumnCount; ++column)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    //: Title of a column in a file
    titles.append(QCoreApplication::translate("slipway::ui::MachinesPage", "Resource ID"));
    const std::vector<int> matches = proxy.matches();
    QList<QStringList> records { titles };
    records.reserve(std::ssize(matches) + 1);
    for (const int source : matches) {
        QStringList record;
        record.reserve(titles.size());
        for (int column = 0; column < MachineModel::ColumnCount; ++column)
            record.append(model.index(source, column).data().toString());
        record.append(model.rowAt(source).machine->id.text());
        records.append(record);
    }
    return records;
}

} // namespace slipway::ui
