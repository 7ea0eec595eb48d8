// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/stats/usage.h"
#include "docker/stats/usagehistory.h"
#include "ui/containers/stats/historymodel.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace slipway::ui {

class Button;
class TableView;
class TextLabel;
class TimeChart;

/// The last hour of a container or of a host: processor, memory, network, block I/O and processes as charts
/// with one moment for all of them, or as a table.
class StatsView final : public QWidget
{
    Q_OBJECT

public:
    /// Whose figures: a host's limit of memory is what it has.
    enum class Of { Container, Host };

    explicit StatsView(Of of, QWidget *parent = nullptr);

    /// \param history nullptr: nothing was measured yet
    /// \param usage the newest figures; nullptr: it does not run, or is not measured
    void show(const docker::UsageHistory *history, const docker::Usage *usage);
    /// One line above the charts: why there is nothing, or nothing new. Empty: no line.
    void setNotice(const QString &notice);
    void clear();
    void retranslateUi();
    QWidget *firstFocus() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Chart { Cpu, Memory, Network, Block, Pids, ChartCount };

    void arrange();
    void showTable(bool on);
    void setMoment(std::optional<qint64> moment);

    const Of m_of;
    TextLabel *m_notice;
    Button *m_asTable;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
    std::array<TimeChart *, ChartCount> m_charts {};
    HistoryModel m_model;
    TableView *m_table;
    int m_columns = 0;
    QList<docker::UsagePoint> m_points;
    std::optional<docker::Usage> m_usage;
};

} // namespace slipway::ui
