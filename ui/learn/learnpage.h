// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QListWidget;

namespace slipway::ui {

class PageHeader;
class PlainBrowser;

/// Short texts: what Docker is, how the set-up works, safe practice, machines and containers compared.
class LearnPage final : public Page
{
    Q_OBJECT

public:
    explicit LearnPage(QWidget *parent = nullptr);
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    void showArticle();

    PageHeader *m_header;
    QListWidget *m_list;
    PlainBrowser *m_text;
};

} // namespace slipway::ui
