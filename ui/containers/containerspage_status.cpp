// SPDX-License-Identifier: GPL-3.0-or-later
/// What the page of containers says about itself: under its title, and in place of an empty table.
#include "ui/certificates/checkdialog.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterfield.h"
#include "ui/common/pageheader.h"
#include "ui/containers/containerfigures.h"
#include "ui/containers/containerspage.h"
#include "ui/models/text/words.h"

#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace slipway::ui {

namespace {

bool isDown(const docker::ConnectionState &state)
{
    return state.phase == docker::ConnectionPhase::Waiting && state.lastError;
}

} // namespace

void ContainersPage::showStatus()
{
    const QList<docker::Host> hosts = shownHosts();
    if (hosts.isEmpty()) {
        m_header->setStatus(tr("What runs on your hosts, live."));
        return;
    }
    QDateTime oldest;
    for (const docker::Host &host : hosts) {
        const QDateTime asOf = m_services.hosts.asOf(host.id);
        if (asOf.isValid() && (!oldest.isValid() || asOf < oldest))
            oldest = asOf;
    }
    const QList<ContainerRow> &rows = m_model.rows();
    const auto running = std::count_if(rows.begin(), rows.end(), [](const ContainerRow &row) {
        return row.container.state.known() == docker::ContainerState::Running;
    });
    const QString count = tr("%n container(s)", nullptr, static_cast<int>(rows.size()));
    //: How many containers run; follows "12 containers"
    const QString active = tr("%n running", nullptr, static_cast<int>(running));
    if (!oldest.isValid()) {
        m_header->setStatus(tr("Nothing is known yet about what runs here."));
        return;
    }
    const QString age = words::age(oldest, QDateTime::currentDateTimeUtc());
    QString status;
    if (m_proxy.isFiltered())
        //: Under the title. %1 is "12 containers", %2 is "5 running", %3 is a number, %4 is "12 s ago"
        status = tr("%1, %2 · %L3 match the filter · updated %4")
                     .arg(count, active)
                     .arg(m_proxy.matchCount())
                     .arg(age);
    else
        //: Under the title. %1 is "12 containers", %2 is "5 running", %3 is "12 s ago"
        status = tr("%1, %2 · updated %3").arg(count, active, age);
    const QString pace = m_figures->paceText(hosts);
    //: Under the title. %1 is what else is said there, %2 is "statistics paused to spare the host"
    m_header->setStatus(pace.isEmpty() ? status : tr("%1 · %2").arg(status, pace));
}

void ContainersPage::showEmptyState()
{
    const QList<docker::Host> hosts = shownHosts();
    const auto is = [this, &hosts](auto test) {
        return std::any_of(hosts.begin(), hosts.end(), [this, &test](const docker::Host &h) {
            return test(m_services.hosts.connection(h.id));
        });
    };
    const bool known = std::any_of(hosts.begin(), hosts.end(), [this](const docker::Host &h) {
        return m_services.hosts.asOf(h.id).isValid();
    });
    m_reason = EmptyReason::None;
    if (hosts.isEmpty())
        m_reason = EmptyReason::NoHosts;
    else if (m_model.rowCount() == 0)
        m_reason = known ? EmptyReason::NoContainers
            : is(isDown) ? EmptyReason::Down
                         : EmptyReason::Connecting;
    else if (m_proxy.matchCount() == 0)
        m_reason = EmptyReason::NoMatch;

    switch (m_reason) {
    case EmptyReason::None:
        break;
    case EmptyReason::NoHosts:
        m_empty->setText(tr("There is no host yet. Set up Docker on one of your machines, or connect to a "
                            "host that has it."));
        //: Button: opens the page Machines
        m_empty->setAction(tr("Open Machines"));
        break;
    case EmptyReason::Connecting:
        m_empty->setText(tr("Connecting…"));
        m_empty->setAction({});
        break;
    case EmptyReason::Down:
        m_empty->setText(tr("What runs here is not known, because there is no connection."));
        if (canCheckConnection()) // the banner has the other one
            //: Button: looks at a host's certificate and connection and says what is wrong
            m_empty->setAction(tr("Check Connection…"));
        else
            //: Button: tries to connect at once instead of waiting
            m_empty->setAction(tr("Try Now"));
        break;
    case EmptyReason::NoContainers:
        m_empty->setText(
            tr("There are no containers here yet. As soon as one is made, it appears by itself."));
        m_empty->setAction({});
        break;
    case EmptyReason::NoMatch:
        m_empty->setText(m_proxy.noMatchText());
        //: Button: empties the filter field
        m_empty->setAction(tr("Clear Filter"));
        break;
    }
    m_stack->setCurrentWidget(m_reason == EmptyReason::None ? static_cast<QWidget *>(m_splitter) : m_empty);
}

bool ContainersPage::canCheckConnection() const
{
    const QList<docker::Host> hosts = shownHosts();
    return hosts.size() == 1 && hosts.constFirst().endpoint.kind == docker::Endpoint::Kind::Tls;
}

void ContainersPage::actOnEmpty()
{
    if (m_reason == EmptyReason::NoHosts)
        emit machinesRequested();
    else if (m_reason == EmptyReason::NoMatch)
        m_filter->clear();
    else if (canCheckConnection())
        (new CheckDialog(m_services, shownHosts().constFirst(), this))->open();
    else
        tryNow();
}

void ContainersPage::tryNow()
{
    const QList<docker::Host> hosts = shownHosts();
    for (const docker::Host &host : hosts) {
        if (isDown(m_services.hosts.connection(host.id)))
            m_services.hosts.refresh(host.id);
    }
}

} // namespace slipway::ui
