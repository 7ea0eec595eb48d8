// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sandboxsign.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/models/text/safetext.h"

#include <QPainter>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 32;

} // namespace

SandboxSign::SandboxSign(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sandboxSign"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslateUi();
}

void SandboxSign::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void SandboxSign::retranslateUi()
{
    //: Sign that is always visible while people practise on the embedded cloud
    m_text = tr("Sandbox");
    setAccessibleName(m_text);
    setToolTip(toolTipText(
        tr("This is the sandbox: an Azure and a Docker Engine inside this program. Nothing here is real, "
           "and nothing costs money.")));
    update();
}

QSize SandboxSign::sizeHint() const
{
    return { m_narrow ? metrics::kRailNarrow - 2 * metrics::kSpaceS
                      : metrics::kRailWide - 2 * metrics::kSpaceS,
             kHeight };
}

void SandboxSign::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = Colors::of(palette());
    painter.setPen(QPen(colors.warning, 1.0, Qt::DashLine));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kControlRadius,
                            metrics::kControlRadius);
    const int left = m_narrow ? (width() - metrics::kIcon) / 2 : metrics::kSpaceM;
    themedIcon("sandbox"_L1, IconTone::Warning)
        .paint(&painter, QRect(left, (height() - metrics::kIcon) / 2, metrics::kIcon, metrics::kIcon));
    if (m_narrow)
        return;
    painter.setPen(colors.warning);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(rect().adjusted(left + metrics::kIcon + metrics::kSpaceM, 0, -metrics::kSpaceS, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_text);
}

} // namespace slipway::ui
