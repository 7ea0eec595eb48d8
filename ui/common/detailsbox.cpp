// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/detailsbox.h"

#include "ui/common/buttons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/models/text/safetext.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVisibleLines = 6;

} // namespace

DetailsBox::DetailsBox(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_copy(new Button(u"copyDetails"_s, this, ButtonKind::Plain, "copy"_L1))
{
    m_text->setObjectName(u"detailsText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fontOf(TextStyle::Mono));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSpaceS);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    setVisibleLines(kVisibleLines);
    retranslateUi();
}

void DetailsBox::setText(const QString &text)
{
    m_text->setPlainText(plain(text, true));
}

QString DetailsBox::text() const
{
    return m_text->toPlainText();
}

void DetailsBox::setVisibleLines(int lines)
{
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * lines + 2 * metrics::kSpaceM);
}

void DetailsBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void DetailsBox::retranslateUi()
{
    //: Accessible name of a box with technical lines about an error
    m_text->setAccessibleName(tr("Details"));
    //: Button: copies the technical lines to the clipboard
    m_copy->setLabel(tr("Copy"));
}

} // namespace slipway::ui
