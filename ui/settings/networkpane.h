// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/common/pane.h"
#include "ui/services/networkservice.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace slipway::ui {

class Banner;
class Button;
class Form;
class TextLabel;

/// The proxy on the way to Azure. What is entered takes effect as soon as it can be right; what cannot is
/// explained and changes nothing.
class NetworkPane final : public Pane
{
    Q_OBJECT

public:
    // outlives: `network` is owned by app
    NetworkPane(NetworkService &network, QWidget *parent);
    ~NetworkPane() override;
    void retranslateUi();

private:
    void build();
    void connectFields();
    void showChoices();
    void showState();
    void store();
    NetworkChoices entered() const;
    QString problemText() const;
    void tryOut();
    void showTrial(const Result<> &result);

    NetworkService &m_network;
    bool m_isShowing = false; ///< the fields are being filled: nobody chose anything
    TextLabel *m_title;
    TextLabel *m_introduction;
    Form *m_form;
    TextLabel *m_proxyLabel = nullptr;
    QComboBox *m_proxy;
    TextLabel *m_hostLabel = nullptr;
    QLineEdit *m_host;
    TextLabel *m_portLabel = nullptr;
    QSpinBox *m_port;
    TextLabel *m_directLabel = nullptr;
    QLineEdit *m_direct;
    TextLabel *m_directHint = nullptr;
    TextLabel *m_userLabel = nullptr;
    QLineEdit *m_user;
    TextLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    TextLabel *m_problem;
    Button *m_try;
    Banner *m_banner;
    TaskScope m_tasks;
};

} // namespace slipway::ui
