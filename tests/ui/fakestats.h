// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/statsservice.h"

#include <QHash>
#include <QStringList>

#include <map>

namespace slipway::test {

/// Figures that the test put in, and what was asked to be measured.
class FakeStats final : public ui::StatsService
{
    Q_OBJECT

public:
    QHash<docker::HostId, QList<docker::ContainerId>> visible {};
    QHash<docker::HostId, docker::ContainerId> followed {};
    QHash<docker::HostId, bool> wholeHosts {};
    QHash<docker::HostId, std::chrono::milliseconds> intervals {};
    bool paused = false;
    std::map<QString, docker::Usage> usages {}; ///< by container id, or host id
    std::map<QString, docker::UsageHistory> histories {}; ///< by container id, or host id
    std::map<QString, docker::RunFacts> allFacts {}; ///< by container id

    void put(const docker::HostId &host, const docker::ContainerId &id, const docker::Usage &usage)
    {
        usages[id.text()] = usage;
        histories[id.text()].append(usage);
        emit measured(host, { id });
    }
    qsizetype visibleInAll() const
    {
        qsizetype sum = 0;
        for (const QList<docker::ContainerId> &ids : visible)
            sum += ids.size();
        return sum;
    }

    void setVisible(const docker::HostId &host, const QList<docker::ContainerId> &ids) override
    {
        visible.insert(host, ids);
    }
    void setHostVisible(const docker::HostId &host, bool isVisible) override
    {
        wholeHosts.insert(host, isVisible);
    }
    void follow(const docker::HostId &host, const docker::ContainerId &id) override
    {
        followed.insert(host, id);
    }
    void setPaused(bool isPausedNow) override
    {
        paused = isPausedNow;
        emit paceChanged();
    }
    bool isPaused() const override { return paused; }
    std::chrono::milliseconds interval(const docker::HostId &host) const override
    {
        return intervals.value(host, std::chrono::seconds(5));
    }
    const docker::Usage *usage(const docker::HostId & /*host*/, const docker::ContainerId &id) const override
    {
        const auto found = usages.find(id.text());
        return found == usages.end() ? nullptr : &found->second;
    }
    const docker::UsageHistory *history(const docker::HostId & /*host*/,
                                        const docker::ContainerId &id) const override
    {
        const auto found = histories.find(id.text());
        return found == histories.end() ? nullptr : &found->second;
    }
    const docker::UsageHistory *hostHistory(const docker::HostId &host) const override
    {
        const auto found = histories.find(host.text());
        return found == histories.end() ? nullptr : &found->second;
    }
    const docker::Usage *hostUsage(const docker::HostId &host) const override
    {
        const auto found = usages.find(host.text());
        return found == usages.end() ? nullptr : &found->second;
    }
    const docker::RunFacts *facts(const docker::HostId & /*host*/,
                                  const docker::ContainerId &id) const override
    {
        const auto found = allFacts.find(id.text());
        return found == allFacts.end() ? nullptr : &found->second;
    }
};

} // namespace slipway::test
