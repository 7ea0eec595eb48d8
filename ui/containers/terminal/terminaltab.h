// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/detailtab.h"
#include "ui/services/services.h"
#include "ui/services/terminalservice.h"

#include <optional>

class QTabWidget;

namespace slipway::ui {

class Button;
class ShellForm;
class TerminalSession;
class TextLabel;

/// Shells in containers, each in a tab of its own behind the form that opens one. They stay open while other
/// containers are looked at, and can be reached from there.
class TerminalTab final : public DetailTab
{
    Q_OBJECT

public:
    static constexpr int kMostSessions = 16;

    // outlives: what `services` refers to is owned by app
    explicit TerminalTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void show(const ContainerRow &row, const QDateTime &now) override;
    void clear() override;
    void setActive(bool active) override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    TerminalSession *sessionAt(int index) const; ///< null for the form
    TerminalSession *currentSession() const;
    void openSession(ShellRequest request);
    void closeCurrent();
    void closeSession(TerminalSession *session);
    void showLatestOf(const ContainerKey &key);
    void leave(TerminalSession &session);
    void focusMoved(const QWidget *now);
    void showTitle(TerminalSession *session);
    void showForm();
    QString reasonNotToOpen() const;

    Services &m_services;
    std::optional<ContainerRow> m_row {};
    QTabWidget *m_sessions;
    ShellForm *m_form;
    TextLabel *m_keys;
    Button *m_close;
};

} // namespace slipway::ui
