// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containermodel.h"
#include "ui/models/rowproxy.h"

namespace slipway::ui {

/// What containers are put together by.
struct Grouping
{
    enum class By { None, Host, Project, State, Image, Label };
    By by = By::None;
    QString label {}; ///< the label's name, with By::Label

    /// "project", "label:tier": for the settings. Anything else is no grouping.
    QString toString() const;
    static Grouping parse(const QString &text);
    friend bool operator==(const Grouping &, const Grouping &) = default;
};

/// The containers as people see them: filtered, sorted and grouped (LineProxy).
///
/// Filter: `state:running image:nginx* host:web-01 project:blog port:443 label:tier=db health:unhealthy
/// network:back volume:data` and bare words, which look at name, image, project, host, id, ports and command.
class ContainerProxy final : public RowProxy<ContainerModel>
{
    Q_OBJECT

public:
    // outlives: `model` is owned by whoever owns this
    explicit ContainerProxy(ContainerModel &model, QObject *parent = nullptr);

    void setGrouping(const Grouping &grouping);
    const Grouping &grouping() const { return m_grouping; }

    /// What an action on a heading is for: what stands below it, closed or not. Of a compose project its
    /// services alone, as `docker compose start` and its like do: what was run once is not run again.
    QList<ContainerRow> meantBy(const QModelIndex &group) const;

    /// Why nothing matches; also that a word looks like a field but is none.
    QString noMatchText() const;

protected:
    bool isGrouped() const override { return m_grouping.by != Grouping::By::None; }
    Membership membership(int source) const override;
    QString groupText(const Group &group) const override;

private:
    QString groupKey(const ContainerRow &row) const;
    QString groupTitle(const Group &group) const;

    Grouping m_grouping;
};

} // namespace slipway::ui
