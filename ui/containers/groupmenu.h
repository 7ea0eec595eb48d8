// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/containermodel.h"
#include "ui/models/containerproxy.h"
#include "ui/services/settings.h"

#include <QObject>

class QMenu;

namespace slipway::ui {

class Button;

/// The menu of a button that says what containers are grouped by, and lets people choose: also any label that
/// one of them has. The choice is remembered, and which groups are closed.
class GroupMenu final : public QObject
{
    Q_OBJECT

public:
    // outlives: the button is the parent; models and settings are owned beside it, or by app
    GroupMenu(Button &button, const ContainerModel &model, ContainerProxy &proxy, Settings &settings);

    void retranslateUi();

private:
    void fillMenu();
    void fillLabels(QMenu *menu, const QStringList &labels);
    void askForLabel();
    void rememberClosed();
    void addTo(QMenu *menu, const QString &name, const Grouping &grouping);
    void choose(const Grouping &grouping);
    static QString nameOf(const Grouping &grouping);

    Button &m_button;
    const ContainerModel &m_model;
    ContainerProxy &m_proxy;
    Settings &m_settings;
    QMenu *m_menu;
};

} // namespace slipway::ui
