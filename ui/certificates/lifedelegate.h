// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/statedelegate.h"
#include "ui/models/certificatemodel.h"

namespace slipway::ui {

class CertificateService;

/// The share of a certificate's life that is left: 1 before it begins, 0 when it has ended.
double lifeLeft(const pki::Certificate &certificate, const QDateTime &now);

/// The column that says when a certificate ends: below the words a bar as long as the part of its life that
/// is left.
class LifeDelegate final : public StateDelegate
{
    Q_OBJECT

public:
    // outlives: the table that this is made for; `certificates` is owned by app
    LifeDelegate(const CertificateProxy &proxy, const CertificateService &certificates, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const CertificateProxy &m_proxy;
    const CertificateService &m_certificates;
};

} // namespace slipway::ui
