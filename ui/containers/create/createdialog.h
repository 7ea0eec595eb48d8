// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "docker/createspec.h"
#include "docker/operation.h"
#include "docker/pullprogress.h"
#include "ui/services/hostservice.h"
#include "ui/services/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace slipway::ui {

class Banner;
class Button;
class CreateForm;
class LoadingBar;
class TextLabel;

/// Makes a container and starts it: from an empty form, from the settings of another one, or from a
/// `docker run` line that somebody pastes. Stays open until it has worked.
class CreateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param host chosen first; empty: the first that is known
    // outlives: what `services` refers to is owned by app
    CreateDialog(Services &services, const docker::HostId &host, const docker::ContainerSpec &spec,
                 QWidget *parent);
    ~CreateDialog() override;

    void reject() override;

signals:
    /// \param warnings of the engine, in its words
    void created(const QString &name, const QStringList &warnings);

private:
    void build();
    void retranslateUi();
    docker::HostId host() const;
    void loadResources();
    void askForLine();
    void useLine(const QString &line);
    void showState();
    void begin();
    void progressed(docker::CreateStep step, const docker::PullProgress &pull);
    void ended(const Result<docker::CreatedContainer> &result);

    Services &m_services;
    Banner *m_banner;
    QComboBox *m_host;
    CreateForm *m_form;
    QComboBox *m_pull;
    QCheckBox *m_start;
    TextLabel *m_status;
    LoadingBar *m_loading;
    Button *m_paste;
    Button *m_cancel;
    Button *m_run;
    bool m_busy = false;
    TaskScope m_resources;
    TaskScope m_tasks;
};

} // namespace slipway::ui
