// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "docker/prunepreview.h"
#include "ui/services/hostservice.h"
#include "ui/services/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace slipway::ui {

class Banner;
class Button;
class LoadingBar;
class TextLabel;

/// Finds what nobody uses on a host, shows it with its sizes, and removes exactly what it shows. Looking
/// changes nothing, and the engine is asked for sizes only when somebody wants to see volumes. One look at a
/// time is on its way: it costs the engine much, and goes on there when nobody waits any more. Volumes that
/// have a name go only when the host's name is typed.
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
    bool needsName() const;
    void updateRemove();
    void remove();
    void showProgress(int done);
    void finish(const Result<docker::PruneOutcome> &outcome);

    Services &m_services;
    Banner *m_banner;
    QComboBox *m_host;
    QCheckBox *m_choices[ChoiceCount] {};
    QTreeWidget *m_list;
    TextLabel *m_total;
    TextLabel *m_nameLabel;
    QLineEdit *m_name; ///< the host's: volumes cannot be had back
    LoadingBar *m_loading;
    Button *m_close;
    Button *m_remove;
    docker::PrunePreview m_preview {};
    bool m_removing = false;
    bool m_isLooking = false;
    bool m_mustLookAgain = false; ///< something else was chosen meanwhile
    TaskScope m_tasks;
};

} // namespace slipway::ui
