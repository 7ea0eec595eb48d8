// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPicture = 40;
constexpr int kTextWidth = 420;

class Picture final : public QWidget
{
public:
    Picture(QLatin1StringView name, QWidget *parent)
        : QWidget(parent)
        , m_icon(themedIcon(name, IconTone::Muted))
    {
        setFixedSize(kPicture, kPicture);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(QLatin1StringView iconName, QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(this))
    , m_picture(new Picture(iconName, this))
    , m_action(new Button(u"emptyAction"_s, this))
{
    setObjectName(u"emptyState"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_picture->setObjectName(u"emptyPicture"_s);
    m_text->setMultiLine(true);
    m_text->setMuted(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(kTextWidth);
    auto *line = new QHBoxLayout; // not an alignment: that would cut a text of two lines
    line->addStretch(1);
    line->addWidget(m_text);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::kSpaceM);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addLayout(line);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_action->hide();
    connect(m_action, &Button::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setText(const QString &sentence)
{
    m_text->setText(sentence);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setLabel(text);
    m_action->setVisible(!text.isEmpty());
}

/// Where it is low, words come before the picture.
void EmptyState::makeRoom()
{
    const int words = m_text->heightForWidth(m_text->width())
        + (m_action->isHidden() ? 0 : layout()->spacing() + m_action->sizeHint().height());
    const QMargins margins = layout()->contentsMargins();
    m_picture->setVisible(height()
                          >= margins.top() + kPicture + layout()->spacing() + words + margins.bottom());
}

bool EmptyState::event(QEvent *event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // another text, or an action
        makeRoom();
    return result;
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

QString EmptyState::text() const
{
    return m_text->text();
}

} // namespace slipway::ui
