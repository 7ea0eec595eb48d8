// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/containerdetail.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/text/words.h"

#include <QEvent>
#include <QFormLayout>
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

    auto *content = new QWidget;
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::kSpaceL);
    form->setVerticalSpacing(metrics::kSpaceS);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        m_labels[i] = new TextLabel(content);
        m_labels[i]->setMuted(true);
        const bool mono = i == Id || i == Command || i == Labels;
        m_values[i] = new TextLabel(mono ? TextStyle::Mono : TextStyle::Body, content);
        m_values[i]->setMultiLine(true);
        m_values[i]->setSelectable(true);
        m_values[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        form->addRow(m_labels[i], m_values[i]);
    }
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, metrics::kSpaceS, 0);
    inside->setSpacing(metrics::kGroupSpacing);
    inside->addLayout(form);
    inside->addWidget(m_later);
    inside->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"detailScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceM, metrics::kSpaceS, metrics::kSpaceM);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_name);
    all->addLayout(state);
    all->addWidget(scroll, 1);
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
    findChild<QScrollArea *>()->setAccessibleName(tr("Container Details"));
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
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        m_values[i]->setText(texts[i]);
        m_values[i]->setVisible(!texts[i].isEmpty());
        m_labels[i]->setVisible(!texts[i].isEmpty());
    }
}

} // namespace slipway::ui
