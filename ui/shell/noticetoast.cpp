// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticetoast.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/delegates/stateicon.h"
#include "ui/models/activitymodel.h"
#include "ui/models/noticemodel.h"
#include "ui/models/text/activitywords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/noticeservice.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kWidth = 380;
constexpr auto kTime = 10s;

} // namespace

NoticeToast::NoticeToast(NoticeService &notices, QWidget *over)
    : QFrame(over)
    , m_text(new TextLabel(this))
    , m_more(new TextLabel(this))
    , m_show(new Button(u"toastShow"_s, this))
    , m_close(new Button(u"toastClose"_s, this, ButtonKind::Quiet, "close"_L1))
{
    setObjectName(u"noticeToast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_text->setMultiLine(true);
    m_text->setWordWrap(true);
    m_more->setMuted(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    buttons->addStretch(1);
    buttons->addWidget(m_show);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::kSpaceS);
    top->addSpacing(metrics::kStateIcon + metrics::kSpaceS);
    top->addWidget(m_text, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceM, metrics::kSpaceM, metrics::kSpaceS, metrics::kSpaceM);
    all->setSpacing(metrics::kSpaceS);
    all->addLayout(top);
    all->addLayout(buttons);

    m_timer.setSingleShot(true);
    m_timer.setInterval(kTime);
    connect(&m_timer, &QTimer::timeout, this, &NoticeToast::close);
    connect(m_close, &Button::clicked, this, &NoticeToast::close);
    connect(m_show, &Button::clicked, this, &NoticeToast::openIt);
    connect(&notices, &NoticeService::arrived, this, &NoticeToast::tell);
    over->installEventFilter(this);
    hide();
    retranslateUi();
}

void NoticeToast::openIt()
{
    const Message shown = m_now;
    close();
    if (shown.access)
        emit machineRequested(shown.access->machineId);
    else if (!shown.certificate.isEmpty())
        emit certificatesRequested();
    else if (shown.ended || !shown.newMachine.isEmpty())
        emit activityRequested();
    else
        emit hostRequested(shown.row.notice.host);
}

void NoticeToast::tell(const NoticeRow &row)
{
    appear({ .row = row });
}

void NoticeToast::tellEnded(const ActivityRow &row)
{
    appear({ .ended = row });
}

void NoticeToast::tellNewMachine(const QString &text, StateShape shape)
{
    appear({ .newMachine = text, .newMachineShape = shape });
}

void NoticeToast::tellCertificate(const QString &text, bool hasEnded)
{
    appear({ .certificate = text, .hasCertificateEnded = hasEnded });
}

void NoticeToast::tellAccess(const docker::Host &host)
{
    appear({ .access = host });
}

/// The latest stands here. What it displaces comes back when nothing else would tell it.
void NoticeToast::appear(Message message)
{
    if (!isHidden() && m_now.isReminder())
        m_waiting.append(std::exchange(m_now, {}));
    m_now = std::move(message);
    m_others = isHidden() ? 0 : m_others + 1;
    present();
}

void NoticeToast::present()
{
    showText();
    show();
    raise();
    place();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeToast::wording() const
{
    if (m_now.access)
        //: Notification. %1 is a host
        return tr("You wanted to close the network rule for \"%1\" by now.").arg(plain(m_now.access->name));
    if (!m_now.certificate.isEmpty())
        return m_now.certificate;
    if (!m_now.newMachine.isEmpty())
        return m_now.newMachine;
    return m_now.ended ? words::activityEnded(*m_now.ended) : words::notice(m_now.row.notice);
}

StateShape NoticeToast::shape() const
{
    if (m_now.access)
        return StateShape::Warning;
    if (!m_now.certificate.isEmpty())
        return m_now.hasCertificateEnded ? StateShape::Failed : StateShape::Warning;
    if (!m_now.newMachine.isEmpty())
        return m_now.newMachineShape;
    return m_now.ended ? shapeOf(m_now.ended->state) : shapeOf(m_now.row.notice.kind);
}

void NoticeToast::showText()
{
    m_text->setText(wording());
    setAccessibleName(m_text->text());
    m_more->setVisible(m_others > 0);
    //: Below a notification; %n is how many others came at the same time
    m_more->setText(tr("and %n more", nullptr, m_others));
    update();
}

void NoticeToast::place()
{
    layout()->activate(); // else its inner rows still know the height of the text before
    const QSize room = parentWidget()->size();
    const int width = qMin(kWidth, room.width() - 2 * metrics::kSpaceL);
    const int height = heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height();
    setGeometry(room.width() - width - metrics::kSpaceL, room.height() - height - metrics::kSpaceL, width,
                height);
}

void NoticeToast::close()
{
    m_timer.stop();
    hide();
    if (m_waiting.isEmpty())
        return;
    m_now = m_waiting.takeFirst();
    m_others = 0;
    present();
}

void NoticeToast::retranslateUi()
{
    //: Button of a notification: opens the page Containers on its host, or the page Activity
    m_show->setLabel(tr("Show"));
    //: Button: closes a message
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    showText();
}

void NoticeToast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_timer.stop(); // somebody reads it
}

void NoticeToast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (isVisible())
        m_timer.start();
}

bool NoticeToast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void NoticeToast::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = Colors::of(palette());
    painter.setPen(QPen(colors.border, 1.0));
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kPaneRadius,
                            metrics::kPaneRadius);
    const QRect text = m_text->geometry(); // its lines stand in the middle of it
    const int lines = std::min(m_text->heightForWidth(text.width()), text.height());
    const QRectF icon(metrics::kSpaceM, text.top() + (text.height() - lines) / 2.0, metrics::kStateIcon,
                      fontMetrics().height());
    paintState(painter, icon, shape(), colors);
}

} // namespace slipway::ui
