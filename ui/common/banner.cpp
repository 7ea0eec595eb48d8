// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include "ui/common/buttons.h"
#include "ui/common/detailsbox.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/words.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStripe = 4;

QColor stripeColor(Banner::Kind kind, const Colors &colors)
{
    switch (kind) {
    case Banner::Kind::Information:
        return colors.accent;
    case Banner::Kind::Warning:
        return colors.warning;
    case Banner::Kind::Failure:
        return colors.bad;
    }
    return colors.accent;
}

/// The kind's icon; a widget, so that it is tinted anew with every paint.
class BannerIcon final : public QWidget
{
public:
    explicit BannerIcon(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(metrics::kIcon, metrics::kIcon);
    }
    void setKind(Banner::Kind kind)
    {
        switch (kind) {
        case Banner::Kind::Information:
            m_icon = themedIcon("information"_L1, IconTone::Accent);
            break;
        case Banner::Kind::Warning:
            m_icon = themedIcon("warning"_L1, IconTone::Warning);
            break;
        case Banner::Kind::Failure:
            m_icon = themedIcon("failure"_L1, IconTone::Bad);
            break;
        }
        update();
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

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new BannerIcon(this))
    , m_text(new TextLabel(this))
    , m_action(new Button(u"bannerAction"_s, this))
    , m_toggle(new Button(u"bannerDetails"_s, this))
    , m_close(new Button(u"bannerClose"_s, this, ButtonKind::Quiet, "close"_L1))
    , m_details(new DetailsBox(this))
{
    setObjectName(u"banner"_s);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setMultiLine(true);
    m_text->setSelectable(true);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_toggle->setCheckable(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::kSpaceS);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_toggle);
    line->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceM + kStripe, metrics::kSpaceS, metrics::kSpaceS, metrics::kSpaceS);
    all->setSpacing(metrics::kSpaceS);
    all->addLayout(line);
    all->addWidget(m_details);

    connect(m_action, &Button::clicked, this, &Banner::actionTriggered);
    connect(m_toggle, &Button::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &Button::clicked, this, [this] {
        dismiss();
        emit dismissed();
    });
    m_action->hide();
    dismiss();
    retranslateUi();
}

void Banner::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        dismiss();
        return;
    }
    showMessage(Kind::Failure, words::describe(error), words::details(error));
    m_error = error;
}

void Banner::showMessage(Kind kind, const QString &text, const QString &details)
{
    m_counts = false;
    show(kind, text, details, isHidden() || m_text->text() != text);
}

void Banner::showProgress(Kind kind, const QString &text)
{
    const bool counted = std::exchange(m_counts, true);
    show(kind, text, {}, isHidden() || !counted);
}

void Banner::show(Kind kind, const QString &text, const QString &details, bool isNews)
{
    m_error.reset();
    m_kind = kind;
    static_cast<BannerIcon *>(m_icon)->setKind(kind);
    m_text->setText(text);
    setAccessibleName(m_text->text());
    m_details->setText(details);
    m_toggle->setVisible(!details.isEmpty());
    m_details->setVisible(!details.isEmpty() && m_toggle->isChecked());
    QFrame::show();
    update();
    if (isNews) { // a screen reader says what has appeared
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::setAction(const QString &text)
{
    m_action->setLabel(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool on)
{
    m_close->setVisible(on);
}

void Banner::dismiss()
{
    m_error.reset();
    m_counts = false;
    m_toggle->setChecked(false);
    m_details->hide();
    hide();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::retranslateUi()
{
    //: Button of an error: shows the technical lines
    m_toggle->setLabel(tr("Details"));
    //: Button: closes a message
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    if (m_error)
        showError(Error(*m_error));
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = Colors::of(palette());
    painter.setPen(QPen(colors.border, 1.0));
    painter.setBrush(colors.surface);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, metrics::kPaneRadius, metrics::kPaneRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stripeColor(m_kind, colors));
    painter.drawRoundedRect(QRectF(0, 0, kStripe, height()), 2, 2);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QFrame::changeEvent(event);
}

} // namespace slipway::ui
