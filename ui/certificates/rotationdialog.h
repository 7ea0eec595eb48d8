// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/certificates/certificatedialog.h"
#include "ui/services/services.h"
#include "ui/services/setupservice.h"

class QTreeWidget;

namespace slipway::ui {

/// Replaces an authority host by host, without an outage: what it means, how far each host is, start, pause
/// and go on. It goes on while the window is closed.
class RotationDialog final : public CertificateDialog
{
    Q_OBJECT

public:
    enum class Reason { Rotation, LeakedKey };

    // outlives: what `services` refers to is owned by app
    RotationDialog(Services &services, QString authority, Reason reason, QWidget *parent);

private:
    enum class Step { Start, Continue, DropOld, Running, Finished };

    void retranslateUi() override;
    bool isComplete() const override;
    void begin() override;
    void fillHostRow();
    void showState();
    void showHosts();
    void showHostRow();
    /// The one that is selected; nullptr: none, or nothing is under way.
    const provisioning::RotationHost *selectedHost() const;
    void acceptByHand();
    void chooseFolder();
    void goOn(const QString &id, bool dropsOld);
    void saveFiles(const docker::HostId &host, const QString &folder, bool overwrite);
    void filesWritten(const docker::HostId &host, const QString &folder, const Result<QStringList> &written);
    void askToLeaveOut();
    Step step() const;
    const provisioning::Rotation *rotation() const;
    QString authorityName() const;
    QStringList namesOfOthers() const;
    QStringList namesToExport() const;
    QString statusText() const;

    Services &m_services;
    QString m_authority;
    Reason m_reason;
    QList<provisioning::Rotation> m_rotations;
    QTreeWidget *m_hosts;
    TextLabel *m_status;
    QWidget *m_hostRow;
    Button *m_files;
    Button *m_byHand;
    Button *m_leaveOut;
    Button *m_pause;
    bool m_isAsking = false; ///< an engine, whether it was changed by hand, or files are being written
};

} // namespace slipway::ui
