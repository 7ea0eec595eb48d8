// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/containerdetail.h"

#include "ui/common/facts.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/wrappingtext.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/text/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

/// Sorted "key=value" lines.
QString labelLines(const QHash<QString, QString> &labels)
{
    QStringList lines;
    lines.reserve(labels.size());
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        lines.append(label.key() + u'=' + label.value());
    std::sort(lines.begin(), lines.end());
    return lines.join(u'\n');
}

} // namespace

ContainerDetail::ContainerDetail(QWidget *parent)
    : Pane(parent)
    , m_name(new ElidedLabel(this))
    , m_state(new StateLabel(this))
    , m_status(new TextLabel(this))
    , m_later(new TextLabel(this))
{
    setObjectName(u"containerDetail"_s);
    m_name->setStyle(TextStyle::Section);
    m_name->setObjectName(u"detailName"_s);
    m_status->setMuted(true);
    m_later->setMultiLine(true);
    m_later->setMuted(true);

    auto *state = new QHBoxLayout;
    state->setSpacing(metrics::kSpaceM);
    state->addWidget(m_state);
    state->addWidget(m_status, 1);

    m_scroll = makeFacts(
        m_labels, m_values, [](int field) { return field == Id || field == Command || field == Labels; },
        m_later, this);
    m_scroll->setObjectName(u"detailScroll"_s);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceM, metrics::kSpaceS, metrics::kSpaceM);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_name);
    all->addLayout(state);
    all->addWidget(m_scroll, 1);
    retranslateUi();
}

void ContainerDetail::show(const ContainerRow &row, const QDateTime &now)
{
    m_row = row;
    m_now = now;
    showRow();
}

void ContainerDetail::clear()
{
    m_row.reset();
}

void ContainerDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Pane::changeEvent(event);
}

void ContainerDetail::retranslateUi()
{
    //: Accessible name of the pane that shows one container
    setAccessibleName(tr("Container Details"));
    m_scroll->setAccessibleName(tr("Container Details"));
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
    m_later->setText(tr("Logs, terminal and statistics are not part of this version yet."));
    showRow();
}

void ContainerDetail::showRow()
{
    if (!m_row)
        return;
    const docker::ContainerSummary &c = m_row->container;
    m_name->setText(c.name);
    m_state->setState(m_row->busy ? StateShape::Changing : shapeOf(c), words::containerState(c.state));
    const std::chrono::seconds since(m_row->seen.isValid() ? std::max<qint64>(0, m_row->seen.secsTo(m_now))
                                                           : 0);
    m_status->setText(words::containerStatus(c, since));
    const QString created = QLocale().toString(c.created.toLocalTime(), QLocale::ShortFormat);
    const QString texts[FieldCount] = { c.id.text(), c.image, c.command,
                                        //: %1 is a date and time, %2 is "3 days ago"
                                        tr("%1 (%2)").arg(created, words::age(c.created, m_now)),
                                        docker::formatPorts(c.ports), c.project, m_row->hostName,
                                        labelLines(c.labels) };
    for (std::size_t i = 0; i < m_values.size(); ++i)
        setFact(m_labels[i], m_values[i], texts[i]);
}

} // namespace slipway::ui
