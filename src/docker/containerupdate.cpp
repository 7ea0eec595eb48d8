// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/containerupdate.h"

#include <QJsonDocument>

namespace slipway::docker {

using namespace Qt::StringLiterals;

QByteArray updateBody(const ContainerUpdate &update)
{
    QJsonObject json;
    const auto put = [&json](QLatin1StringView key, const std::optional<qint64> &value) {
        if (value)
            json.insert(key, *value);
    };
    if (update.restart)
        json.insert("RestartPolicy"_L1,
                    QJsonObject { { "Name"_L1, update.restart->name() },
                                  { "MaximumRetryCount"_L1, update.restart->retries } });
    if (update.memory) {
        put("Memory"_L1, update.memory->count);
        put("MemorySwap"_L1, update.memorySwap.value_or(2 * update.memory->count));
    } else {
        put("MemorySwap"_L1, update.memorySwap);
    }
    put("NanoCpus"_L1, update.nanoCpus);
    put("CpuShares"_L1, update.cpuShares);
    put("PidsLimit"_L1, update.pidsLimit);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace slipway::docker
