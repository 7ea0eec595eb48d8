// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/lifedelegate.h"

#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/services/certificateservice.h"

#include <QPainter>

#include <algorithm>

namespace slipway::ui {

namespace {

constexpr int kBarHeight = 3;

QColor colorOf(CertificateLife life, const Colors &colors)
{
    switch (life) {
    case CertificateLife::Valid:
        return colors.good;
    case CertificateLife::NotYetValid:
    case CertificateLife::EndsSoon:
        return colors.warning;
    case CertificateLife::Ended:
        break;
    }
    return colors.bad;
}

} // namespace

double lifeLeft(const pki::Certificate &certificate, const QDateTime &now)
{
    const auto whole = static_cast<double>(certificate.notBefore.secsTo(certificate.notAfter));
    const auto left = static_cast<double>(now.secsTo(certificate.notAfter));
    return whole > 0 ? std::clamp(left / whole, 0.0, 1.0) : 0.0;
}

LifeDelegate::LifeDelegate(const CertificateProxy &proxy, const CertificateService &certificates,
                           QObject *parent)
    : StateDelegate(parent)
    , m_proxy(proxy)
    , m_certificates(certificates)
{
}

void LifeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    StateDelegate::paint(painter, option, index);
    if (m_proxy.row(index).former)
        return; // how much of its life is left matters to nobody
    const pki::Certificate certificate = m_proxy.row(index).inUse();
    const QDateTime now = m_certificates.now();
    const Colors &colors = Colors::of(option.palette);
    QRect bar = option.rect.adjusted(metrics::kSpaceS, 0, -metrics::kSpaceS, -2);
    bar.setTop(bar.bottom() - kBarHeight + 1);
    painter->fillRect(bar, colors.border);
    const int length = qRound(bar.width() * lifeLeft(certificate, now));
    const int left = option.direction == Qt::RightToLeft ? bar.right() + 1 - length : bar.left();
    painter->fillRect(QRect(left, bar.top(), length, bar.height()),
                      colorOf(lifeOf(certificate, now), colors));
}

} // namespace slipway::ui
