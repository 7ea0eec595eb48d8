// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/confirm.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 460;

} // namespace

Confirm::Confirm(const Texts &texts, QWidget *parent)
    : QDialog(parent)
    , m_confirm(
          new Button(u"confirm"_s, this, texts.destructive ? ButtonKind::Destructive : ButtonKind::Plain))
    , m_cancel(new Button(u"cancel"_s, this))
    , m_content(new QVBoxLayout)
{
    setObjectName(u"confirmDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);

    auto *question = new TextLabel(this);
    question->setObjectName(u"question"_s);
    question->setMultiLine(true);
    question->setText(texts.question);
    question->setMinimumWidth(kWidth);
    auto *details = new TextLabel(this);
    details->setObjectName(u"targets"_s);
    details->setMultiLine(true);
    details->setMuted(true);
    details->setText(texts.details);
    details->setVisible(!texts.details.isEmpty());
    setAccessibleDescription(question->text());

    m_confirm->setLabel(texts.button);
    //: Button: do nothing
    m_cancel->setLabel(tr("Cancel"));
    m_confirm->setAutoDefault(false);
    m_cancel->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(question);
    all->addWidget(details);
    all->addLayout(m_content);
    all->addSpacing(metrics::kSpaceS);
    all->addLayout(buttons);

    connect(m_confirm, &Button::clicked, this, &QDialog::accept);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    m_cancel->setFocus();
}

void Confirm::addContent(QWidget *content, bool isMainAction)
{
    m_content->addWidget(content);
    setTabOrder(content, m_cancel);
    if (isMainAction) {
        m_cancel->setDefault(false);
        m_confirm->setAutoDefault(true);
        m_confirm->setDefault(true);
    }
    content->setFocus();
    if (!content->hasFocus() && content->nextInFocusChain())
        focusNextChild();
}

} // namespace slipway::ui
