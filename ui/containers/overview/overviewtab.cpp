// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/overview/overviewtab.h"

#include "docker/secretvalues.h"
#include "ui/common/facts.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/wrappingtext.h"
#include "ui/containers/overview/portbuttons.h"
#include "ui/models/jsontreemodel.h"
#include "ui/models/text/words.h"
#include "ui/services/hostservice.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

/// Sorted "key=value" lines, secrets masked: Inspect can reveal them.
QString labelLines(const QHash<QString, QString> &labels)
{
    QStringList lines;
    lines.reserve(labels.size());
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        lines.append(label.key() + u'='
                     + (docker::looksSecret(label.key(), label.value()) ? maskText() : label.value()));
    std::sort(lines.begin(), lines.end());
    return lines.join(u'\n');
}

} // namespace

OverviewTab::OverviewTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
    , m_links(new PortButtons(this))
{
    setObjectName(u"overviewTab"_s);
    m_scroll = makeFacts(
        m_labels, m_values, [](int field) { return field == Id || field == Command || field == Labels; },
        nullptr, this);
    m_scroll->setObjectName(u"detailScroll"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, metrics::kSpaceS, 0, 0);
    all->setSpacing(metrics::kSpaceS);
    all->addWidget(m_links);
    all->addWidget(m_scroll);
    retranslateUi();
}

QString OverviewTab::title() const
{
    //: Title of a tab: what the list knows of a container
    return tr("Overview");
}

void OverviewTab::show(const ContainerRow &row, const QDateTime &now)
{
    m_row = row;
    m_now = now;
    showRow();
}

void OverviewTab::clear()
{
    m_row.reset();
}

void OverviewTab::setActive(bool /*active*/) { }

QWidget *OverviewTab::firstFocus() const
{
    return m_scroll;
}

void OverviewTab::retranslateUi()
{
    setAccessibleName(title());
    m_scroll->setAccessibleName(title());
    m_links->retranslateUi();
    m_scroll->setAccessibleName(title());
    //: Identifier of a container
    m_labels[Id]->setText(tr("ID"));
    //: Docker image of a container
    m_labels[Image]->setText(tr("Image"));
    //: What a container runs
    m_labels[Command]->setText(tr("Command"));
    //: When a container was made
    m_labels[Created]->setText(tr("Created"));
    //: Network ports of a container
    m_labels[Ports]->setText(tr("Ports"));
    //: Docker Compose project of a container
    m_labels[Project]->setText(tr("Project"));
    //: Machine whose engine runs a container
    m_labels[Host]->setText(tr("Host"));
    //: Docker labels of a container
    m_labels[Labels]->setText(tr("Labels"));
    showRow();
}

void OverviewTab::showRow()
{
    if (!m_row)
        return;
    const docker::ContainerSummary &c = m_row->container;
    const QString created = QLocale().toString(c.created.toLocalTime(), QLocale::ShortFormat);
    const QString texts[FieldCount] = { c.id.text(), c.image, c.command,
                                        //: %1 is a date and time, %2 is "3 days ago"
                                        tr("%1 (%2)").arg(created, words::age(c.created, m_now)),
                                        docker::formatPorts(docker::foldedPorts(c.ports)), projectText(c),
                                        m_row->hostName, labelLines(c.labels) };
    for (std::size_t i = 0; i < m_values.size(); ++i)
        setFact(m_labels[i], m_values[i], texts[i]);
    showLinks();
}

/// Of a container that does not run, nobody answers.
void OverviewTab::showLinks()
{
    const QList<docker::Host> hosts = m_services.hosts.hosts();
    const auto host = std::find_if(hosts.begin(), hosts.end(),
                                   [this](const docker::Host &h) { return h.id == m_row->host; });
    const bool runs = m_row->container.state.known() == docker::ContainerState::Running;
    m_links->setLinks(runs && host != hosts.end()
                          ? portLinks(docker::foldedPorts(m_row->container.ports), host->endpoint)
                          : QList<PortLink>());
}

} // namespace slipway::ui
