// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "docker/prunepreview.h"
#include "ui/services/hostservice.h"
#include "ui/services/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QTreeWidget;

namespace slipway::ui {

class Banner;
class Button;
class LoadingBar;
class TextLabel;

/// Finds what nobody uses on a host, shows it with its sizes, and removes exactly what it shows. Looking
/// changes nothing, and the engine is asked for sizes only when somebody wants to see volumes.
class PruneDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param host chosen first; empty: the first that is known
    // outlives: what `services` refers to is owned by app
    PruneDialog(Services &services, const docker::HostId &host, QWidget *parent);
    ~PruneDialog() override;

private:
    enum Choice { Containers, Images, NamedImages, Volumes, NamedVolumes, Networks, ChoiceCount };

    void build();
    void retranslateUi();
    docker::PruneChoices choices() const;
    void look();
    void showPreview(const Result<docker::PrunePreview> &preview);
    void showTotal();
    void remove();
    void removeNext(qsizetype index);
    void removed(qsizetype index, const Result<> &result);
    void finish();

    Services &m_services;
    Banner *m_banner;
    QComboBox *m_host;
    QCheckBox *m_choices[ChoiceCount] {};
    QTreeWidget *m_list;
    TextLabel *m_total;
    LoadingBar *m_loading;
    Button *m_close;
    Button *m_remove;
    docker::PrunePreview m_preview {};
    QStringList m_failures;
    bool m_removing = false;
    int m_looks = 0; ///< how often was looked: only the newest answer counts
    TaskScope m_tasks;
};

} // namespace slipway::ui
