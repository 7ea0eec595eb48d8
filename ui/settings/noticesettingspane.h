// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/notice.h"
#include "ui/common/pane.h"
#include "ui/services/services.h"

#include <QList>

#include <utility>

class QCheckBox;
class QSpinBox;
class QVBoxLayout;

namespace slipway::ui {

class Button;
class RuleLine;
class TextLabel;

/// What to be notified of and how often, for whom otherwise, and what may go on while the window is hidden.
/// Takes effect at once.
class NoticeSettingsPane final : public Pane
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    /// \param trayAvailable the desktop can show messages
    NoticeSettingsPane(Services &services, bool trayAvailable, QWidget *parent);
    void retranslateUi();

private:
    void build();
    void connectFields();
    void showChoices();
    RuleLine *addRule(const docker::NoticeRule &rule);
    void removeRule(RuleLine *line);
    void store();

    Services &m_services;
    bool m_trayAvailable;
    bool m_isShowing = false; ///< the fields are being filled: nobody chose anything
    TextLabel *m_title;
    QList<std::pair<docker::NoticeKind, QCheckBox *>> m_kinds;
    TextLabel *m_coolDownLabel = nullptr;
    QSpinBox *m_coolDown;
    TextLabel *m_rulesTitle;
    TextLabel *m_rulesHint;
    QVBoxLayout *m_ruleLines;
    QList<RuleLine *> m_rules;
    Button *m_addRule;
    QCheckBox *m_inTray;
    TextLabel *m_trayHint;
    QCheckBox *m_whileHidden;
    TextLabel *m_hiddenHint;
};

} // namespace slipway::ui
