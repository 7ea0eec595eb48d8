// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "docker/host.h"
#include "pki/diagnosis/diagnosis.h"
#include "ui/services/services.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace slipway::ui {

class Banner;
class Button;
class LoadingBar;
class TextLabel;

/// Looks at a server and says in one sentence what is wrong with it and what to do, with everything that was
/// seen: certificates, names, dates, protocol, who is let in, both clocks. Looking changes nothing.
class CheckDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param host looked at right away; without an id: an address is asked for
    // outlives: what `services` refers to is owned by app
    CheckDialog(Services &services, docker::Host host, QWidget *parent);
    ~CheckDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslateUi();
    bool isForHost() const { return !m_host.id.text().isEmpty(); }
    void look();
    void stop();
    void showResult(const Result<pki::Diagnosis> &found);
    void showDiagnosis();
    void showButtons();
    void addConnection(QTreeWidget *list) const;
    bool wantsIdentity() const;
    void chooseIdentity();
    void copyReport();

    Services &m_services;
    docker::Host m_host;
    Banner *m_banner;
    TextLabel *m_introduction;
    QWidget *m_addressRow;
    TextLabel *m_addressLabel = nullptr; ///< made by the form
    QLineEdit *m_address;
    TextLabel *m_verdict;
    TextLabel *m_remedy;
    LoadingBar *m_loading;
    QTreeWidget *m_seen;
    Button *m_copy;
    Button *m_identity;
    Button *m_check;
    Button *m_close;
    std::optional<pki::Diagnosis> m_found;
    int m_looks = 0; ///< how often was looked: only the newest answer counts
    TaskScope m_tasks;
};

} // namespace slipway::ui
