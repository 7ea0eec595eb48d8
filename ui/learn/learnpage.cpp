// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/learnpage.h"

#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/delegates/statedelegate.h"
#include "ui/learn/articles.h"
#include "ui/learn/plainbrowser.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 288;

} // namespace

LearnPage::LearnPage(QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(this))
    , m_list(new QListWidget(this))
    , m_text(new PlainBrowser(this))
{
    setObjectName(u"learnPage"_s);
    m_list->setObjectName(u"articles"_s);
    m_list->setFixedWidth(kListWidth);
    m_list->setItemDelegate(new StateDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_text->setObjectName(u"article"_s);
    auto *body = new QHBoxLayout;
    body->setSpacing(metrics::kGroupSpacing);
    body->addWidget(m_list);
    body->addWidget(m_text, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, metrics::kPageMargin,
                            metrics::kPageMargin);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_header);
    all->addLayout(body, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &LearnPage::showArticle);
    retranslateUi();
}

QWidget *LearnPage::firstFocus() const
{
    return m_list;
}

void LearnPage::showArticle()
{
    const QList<Article> all = articles();
    const int row = m_list->currentRow();
    if (row < 0 || row >= all.size())
        return;
    m_text->show(all.at(row).title, all.at(row).paragraphs);
    m_text->setAccessibleName(all.at(row).title);
}

void LearnPage::retranslateUi()
{
    //: Title of a page with explanations
    const QString title = tr("Learn");
    setAccessibleName(title);
    m_header->setTitle(title);
    m_header->setStatus(tr("Short texts about what Slipway does, and why."));
    //: Accessible name of the list of texts
    m_list->setAccessibleName(tr("Texts"));
    const int row = std::max(0, m_list->currentRow());
    const QList<Article> all = articles();
    if (m_list->count() != all.size()) {
        m_list->clear();
        for (qsizetype i = 0; i < all.size(); ++i)
            (new QListWidgetItem(m_list))->setSizeHint({ 0, metrics::kRow + metrics::kSpaceXs });
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        m_list->item(static_cast<int>(i))->setText(all.at(i).title);
    m_list->setCurrentRow(row);
    showArticle();
}

} // namespace slipway::ui
