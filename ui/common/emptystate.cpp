// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

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
    , m_action(new Button(u"emptyAction"_s, this))
{
    setObjectName(u"emptyState"_s);
    m_text->setObjectName(u"emptyText"_s);
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
    layout->addWidget(new Picture(iconName, this), 0, Qt::AlignHCenter);
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

QString EmptyState::text() const
{
    return m_text->text();
}

} // namespace slipway::ui
