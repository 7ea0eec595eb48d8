// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/common/page.h"
#include "ui/models/certificatemodel.h"
#include "ui/services/services.h"
#include "ui/services/setupservice.h"

#include <QTimer>

namespace slipway::ui {

class AttentionList;
class Banner;
class Button;
class Card;
class HostStrip;
class LoadingBar;
class PageHeader;
class TextLabel;

/// Where the program begins: three ways in, what needs attention, and the hosts.
class HomePage final : public Page
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit HomePage(Services &services, QWidget *parent = nullptr);
    ~HomePage() override;

    void activated() override;
    void deactivated() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;
    bool watchesHosts() const override { return true; }

    void showError(const Error &error);
    /// Opens the sandbox; the page says what goes on.
    void openSandbox();

signals:
    void signInRequested();
    void connectRequested();
    void machinesRequested();
    void newMachineRequested();
    void certificateRequested(const slipway::ui::CertificateKey &certificate);
    void machineRequested(const QString &armId);
    void signInAgainRequested(const QString &account, const QString &tenant);
    void accountsRequested();
    void hostRequested(const slipway::docker::HostId &host);
    /// A set-up goes on or is taken back: the page Activity shows it.
    void activityRequested();

private:
    void buildLayout();
    void connectServices();
    void showAccount();
    void showAttention();
    void continueSetup(const provisioning::PlanId &plan, bool undo);
    void closeTrouble(const QString &account, const QString &tenant);
    void watch();

    Services &m_services;
    bool m_active = false;
    PageHeader *m_header;
    Button *m_newMachine;
    Banner *m_banner;
    Button *m_signIn;
    Button *m_sandbox;
    Button *m_connect;
    Card *m_signInCard;
    Card *m_sandboxCard;
    Card *m_connectCard;
    TextLabel *m_attentionTitle;
    AttentionList *m_attention;
    TextLabel *m_hostsTitle;
    HostStrip *m_strip;
    QTimer m_ageTimer;
    TaskScope m_tasks;
};

} // namespace slipway::ui
