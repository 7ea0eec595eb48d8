// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hostcontroller.h"
#include "base/async/taskscope.h"
#include "base/clock.h"
#include "docker/noticerules.h"
#include "ui/services/noticeservice.h"
#include "ui/services/settings.h"

namespace slipway::app {

/// Feeds what the hosts' monitors say to the rules, and keeps what they want told. Where people asked for it,
/// keeps the hosts connected while no page shows them.
class NoticeController final : public ui::NoticeService
{
    Q_OBJECT

public:
    // outlives: all are owned by Application
    NoticeController(HostController &hosts, ui::Settings &settings, Clock &clock, QObject *parent = nullptr);
    ~NoticeController() override;

    const QList<ui::NoticeRow> &notices() const override { return m_rows; }
    int unread() const override;
    void markAllRead() override;
    void clear() override;
    docker::NoticeSettings noticeSettings() const override { return m_rules.settings(); }
    void setNoticeSettings(const docker::NoticeSettings &settings) override;

private:
    void hostsChanged();
    void connectionChanged(const docker::HostId &id);
    void keep(const QList<docker::Notice> &told);
    void awaitLoss();
    std::optional<docker::Host> hostOf(const docker::HostId &id) const;

    HostController &m_hosts;
    ui::Settings &m_settings;
    Clock &m_clock;
    docker::NoticeRules m_rules;
    QList<docker::Host> m_known;
    QList<ui::NoticeRow> m_rows;
    qint64 m_last = 0;
    TaskScope m_waiting;
};

} // namespace slipway::app
