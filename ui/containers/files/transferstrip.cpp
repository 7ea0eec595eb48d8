// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/files/transferstrip.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kShowInterval = 100; // milliseconds
constexpr int kParts = 1000;
constexpr int kBarWidth = 160;

} // namespace

TransferStrip::TransferStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_amount(new ElidedLabel(this))
    , m_cancel(new Button(u"cancelTransfer"_s, this))
{
    setObjectName(u"transferStrip"_s);
    m_bar->setObjectName(u"transferProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(kBarWidth);
    m_amount->setMuted(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::kSpaceM);
    line->addWidget(m_text, 2);
    line->addWidget(m_bar);
    line->addWidget(m_amount, 1);
    line->addWidget(m_cancel);
    connect(m_cancel, &Button::clicked, this, &TransferStrip::cancelled);
    retranslateUi();
    hide();
}

void TransferStrip::begin(const QString &text)
{
    m_active = true;
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, 0);
    m_amount->setText({});
    m_shown.invalidate();
    show();
}

void TransferStrip::setProgress(const docker::TransferProgress &progress)
{
    if (!m_active || (m_shown.isValid() && m_shown.elapsed() < kShowInterval))
        return;
    m_shown.start();
    if (progress.total > 0) {
        const qint64 part = qMin(progress.bytes, progress.total) * kParts / progress.total;
        m_bar->setRange(0, kParts);
        m_bar->setValue(static_cast<int>(part));
    }
    const QString bytes = QLocale().formattedDataSize(progress.bytes);
    //: How far a transfer is; %1 is "3 MB", %2 is a file name
    m_amount->setText(progress.path.isEmpty() ? bytes : tr("%1, %2").arg(bytes, progress.path));
}

void TransferStrip::end()
{
    m_active = false;
    hide();
}

void TransferStrip::retranslateUi()
{
    //: Button: stops a transfer
    m_cancel->setLabel(tr("Cancel"));
}

} // namespace slipway::ui
