// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/models/certificatemodel.h"
#include "ui/services/services.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace slipway::ui {

class Button;
class CertificateDetail;
class EmptyState;
class FilterField;
class PageHeader;
class TableView;

/// Authorities, server certificates and identities: which there are, who signed them, when they end.
class CertificatesPage final : public Page
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit CertificatesPage(Services &services, QWidget *parent = nullptr);

    void activated() override;
    void deactivated() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

signals:
    void machinesRequested();

private:
    void showRows();
    void showStatus();
    void showSelection();

    Services &m_services;
    PageHeader *m_header;
    Button *m_check;
    FilterField *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    TableView *m_table;
    CertificateDetail *m_detail;
    CertificateModel m_model;
    CertificateProxy m_proxy { m_model };
    QTimer m_ageTimer;
};

} // namespace slipway::ui
