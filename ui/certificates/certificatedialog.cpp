// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/certificatedialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"
#include "ui/common/roomfortext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

CertificateDialog::CertificateDialog(const QString &objectName, int width, QWidget *parent)
    : QDialog(parent)
    , m_banner(new Banner(this))
    , m_introduction(new TextLabel(this))
    , m_content(new QVBoxLayout)
    , m_loading(new LoadingBar(this))
    , m_cancel(new Button(u"cancel"_s, this))
    , m_action(new Button(u"action"_s, this, ButtonKind::Accent))
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(width);
    new RoomForText(*this);
    m_introduction->setMultiLine(true);
    m_cancel->setAutoDefault(false);
    m_action->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);
    m_content->setSpacing(metrics::kSpaceM);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceL);
    all->addWidget(m_banner);
    all->addWidget(m_introduction);
    all->addLayout(m_content, 1);
    all->addWidget(m_loading);
    all->addLayout(buttons);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_action, &Button::clicked, this, [this] {
        m_banner->dismiss();
        begin();
    });
}

CertificateDialog::~CertificateDialog() = default;

void CertificateDialog::addContent(QWidget *content, int stretch)
{
    m_content->addWidget(content, stretch);
}

bool CertificateDialog::isBusy() const
{
    return m_loading->isActive();
}

void CertificateDialog::setBusy(bool busy)
{
    m_loading->setActive(busy);
    showFields();
}

void CertificateDialog::showFields()
{
    m_action->setEnabled(!isBusy() && isComplete());
}

void CertificateDialog::showFailure(const Error &error)
{
    setBusy(false);
    m_banner->showError(error);
}

void CertificateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        showFields();
    }
    QDialog::changeEvent(event);
}

} // namespace slipway::ui
