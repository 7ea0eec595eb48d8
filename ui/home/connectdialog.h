// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "docker/host.h"
#include "ui/services/hostservice.h"

#include <QDialog>

class QLineEdit;

namespace slipway::ui {

class Banner;
class Button;
class CertificateService;
class IdentityChoice;
class LoadingBar;
class TextLabel;

/// Adds a host by hand: a name, where its engine listens, and for TLS an identity that is kept here or the
/// folder with its certificates. The host is added only when its engine has answered.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    // outlives: both are owned by app
    ConnectDialog(HostService &hosts, CertificateService &certificates, QWidget *parent);
    ~ConnectDialog() override;

signals:
    void connected(const slipway::docker::HostId &host);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void showFields();
    void showIdentities();
    void chooseFolder();
    QString endpoint() const;
    void begin();
    void ended(const Result<docker::HostId> &result);

    HostService &m_hosts;
    Banner *m_banner;
    TextLabel *m_introduction;
    TextLabel *m_nameLabel;
    QLineEdit *m_name;
    TextLabel *m_endpointLabel;
    QLineEdit *m_endpoint;
    TextLabel *m_endpointHint;
    TextLabel *m_jumpLabel;
    QLineEdit *m_jump;
    TextLabel *m_identityLabel;
    IdentityChoice *m_identity;
    QWidget *m_folderRow;
    TextLabel *m_folderLabel;
    QLineEdit *m_folder;
    Button *m_browse;
    TextLabel *m_folderHint;
    LoadingBar *m_loading;
    Button *m_cancel;
    Button *m_connect;
    TaskScope m_tasks;
};

} // namespace slipway::ui
