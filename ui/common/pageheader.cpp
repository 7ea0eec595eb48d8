// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pageheader.h"

#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Title, this))
    , m_status(new TextLabel(this))
    , m_actions(new QHBoxLayout)
    , m_loading(new LoadingBar(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_status->setObjectName(u"pageStatus"_s);
    m_status->setMuted(true);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_actions->setSpacing(metrics::kSpaceS);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::kSpaceL);
    top->addWidget(m_title, 1);
    top->addLayout(m_actions);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::kSpaceXs);
    all->addLayout(top);
    all->addWidget(m_status); // below the actions: it says more than fits beside them
    all->addWidget(m_loading);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setStatus(const QString &status)
{
    m_status->setText(status);
}

void PageHeader::setLoading(bool loading)
{
    m_loading->setActive(loading);
}

Button *PageHeader::addButton(const QString &objectName, ButtonKind kind, QLatin1StringView iconName)
{
    auto *button = new Button(objectName, this, kind, iconName);
    m_actions->addWidget(button);
    m_buttons.append(button);
    return button;
}

bool PageHeader::event(QEvent *event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a label has changed
        fitButtons();
    return result;
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

/// The title stands at one height on all pages, those without actions, too. The main action keeps its words.
void PageHeader::fitButtons()
{
    QStyleOptionButton option;
    option.initFrom(this);
    const QSize words(0, fontMetrics().height());
    m_title->setMinimumHeight(style()->sizeFromContents(QStyle::CT_PushButton, &option, words).height());
    int needed = m_title->sizeHint().width() + metrics::kSpaceL;
    for (int i = 0; i < m_actions->count(); ++i) {
        const QWidget *widget = m_actions->itemAt(i)->widget();
        if (!widget || widget->isHidden())
            continue;
        const auto *button = qobject_cast<const Button *>(widget);
        needed += metrics::kSpaceS + (button ? button->fullWidth() : widget->sizeHint().width());
    }
    const bool isNarrow = needed > width();
    for (Button *button : std::as_const(m_buttons)) {
        if (button->kind() != ButtonKind::Accent)
            button->setIconAlone(isNarrow);
    }
}

void PageHeader::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
}

} // namespace slipway::ui
