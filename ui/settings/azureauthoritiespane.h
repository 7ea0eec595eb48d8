// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/common/pane.h"
#include "ui/services/networkservice.h"

class QTreeWidget;

namespace slipway::ui {

class Banner;
class Button;
class TextLabel;

/// Authorities of a company that inspects TLS, or of a cloud of its own: trusted for Azure beside the
/// system's.
class AzureAuthoritiesPane final : public Pane
{
    Q_OBJECT

public:
    // outlives: `network` is owned by app
    AzureAuthoritiesPane(NetworkService &network, QWidget *parent);
    void retranslateUi();
    /// What the file dialog ends in.
    void import(const QString &path);

private:
    void showRows();
    void tellTrouble();
    void chooseFile();
    void tellImported(const Result<int> &added);
    void removeCurrent();
    void tellRemoved(const Result<> &removed);

    NetworkService &m_network;
    TextLabel *m_title;
    TextLabel *m_introduction;
    Banner *m_banner;
    QTreeWidget *m_list;
    Button *m_import;
    Button *m_remove;
    std::optional<Error> m_toldTrouble; ///< of the file that they are kept in
    TaskScope m_tasks;
};

} // namespace slipway::ui
