// SPDX-License-Identifier: GPL-3.0-or-later
// bench-filter [ROWS]: a key in the filter of the containers' table, and a click on a header, until the table
// is painted again; ours beside QSortFilterProxyModel on the same model, in turns. Goal G7: half of its time.
#include "ui/models/containermodel.h"
#include "ui/models/containerproxy.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::ui;

namespace {

constexpr int kRounds = 5;
const QStringList kKeys { u"w"_s,   u"we"_s,   u"web"_s, u"web-"_s, u"web-7"_s, u"web-77"_s, u"web-777"_s,
                          u"web"_s, QString(), u"4"_s,   u"43"_s,   u"431"_s,   QString() };

QList<docker::ContainerSummary> containers(int count)
{
    QList<docker::ContainerSummary> list;
    list.reserve(count);
    for (int i = 0; i < count; ++i) {
        docker::ContainerSummary c;
        c.id = docker::ContainerId(QString::number(i, 16).rightJustified(64, u'a'));
        c.name = u"%1-web-%2"_s.arg(i % 3 ? u"shop"_s : u"blog"_s).arg(i);
        c.image = u"registry.example/team/service-%1:%2"_s.arg(i % 40).arg(i % 7);
        c.command = u"/usr/bin/start --port 80"_s;
        c.state = docker::ContainerState::parse(i % 4 ? u"running"_s : u"exited"_s);
        c.status = u"Up 3 hours"_s;
        c.project = u"project-%1"_s.arg(i % 300);
        c.ports = { { .ip = u"0.0.0.0"_s, .privatePort = 80, .publicPort = 8080, .protocol = u"tcp"_s } };
        list.append(c);
    }
    return list;
}

/// What the peer would need to sort as people expect.
class PeerProxy final : public QSortFilterProxyModel
{
protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        return compareNatural(left.data().toString(), right.data().toString()) < 0;
    }
};

struct Times
{
    std::vector<double> keys {};
    std::vector<double> sorts {};
};

double until(const std::function<void()> &action, QTableView &view)
{
    QElapsedTimer timer;
    timer.start();
    action();
    QCoreApplication::processEvents();
    view.viewport()->repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QJsonObject figures(const Times &times)
{
    return { { u"filter"_s, median(times.keys) },
             { u"slowest key"_s, *std::max_element(times.keys.begin(), times.keys.end()) },
             { u"sort"_s, median(times.sorts) } };
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int rows = std::max(1, QApplication::arguments().value(1, u"100000"_s).toInt());
    ContainerModel model;
    model.setRows(model.rowsOf({ .id = docker::HostId(u"h"_s), .name = u"host-01"_s }, containers(rows),
                               QDateTime::currentDateTimeUtc()));
    ContainerProxy own(model);
    PeerProxy peer;
    peer.setSourceModel(&model);
    peer.setFilterKeyColumn(-1);
    peer.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView views[2];
    views[0].setModel(&own);
    views[1].setModel(&peer);
    for (QTableView &view : views) {
        view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view.verticalHeader()->hide();
        view.resize(1000, 600);
        view.show();
    }
    QCoreApplication::processEvents();
    Times ours;
    Times peers;
    for (int round = 0; round < kRounds; ++round) {
        for (const QString &key : kKeys) {
            ours.keys.push_back(until([&] { own.setFilterText(key); }, views[0]));
            peers.keys.push_back(until([&] { peer.setFilterFixedString(key); }, views[1]));
        }
        const auto order = round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder;
        ours.sorts.push_back(until([&] { own.sort(ContainerModel::NameColumn, order); }, views[0]));
        peers.sorts.push_back(until([&] { peer.sort(ContainerModel::NameColumn, order); }, views[1]));
    }
    const QJsonObject all { { u"ours"_s, figures(ours) }, { u"proxy"_s, figures(peers) } };
    std::fputs(QJsonDocument(all).toJson().constData(), stdout);
    return 0;
}
