// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/loadedtab.h"
#include "ui/models/texttablemodel.h"

#include <array>

namespace slipway::ui {

class Button;
class StateLabel;
class TableView;
class TextLabel;
class WrappingText;

/// How safe the container and its host are: a score for each, what was found, why it matters and what to do.
class SecurityTab final : public LoadedTab
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    explicit SecurityTab(Services &services, QWidget *parent = nullptr);

    QString title() const override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

protected:
    void load() override;
    void forget() override;
    void rowChanged(const ContainerRow &before) override;

private:
    enum Subject { Container, Host, SubjectCount };

    QWidget *buildHead();
    QWidget *buildExplanation();
    void choose(Subject subject);
    void showReport();
    void showScore(Subject subject);
    void showFinding();

    Subject m_subject = Container;
    std::array<std::optional<docker::SecurityReport>, SubjectCount> m_reports {};
    TextTableModel m_model;
    std::array<Button *, SubjectCount> m_choices {};
    std::array<StateLabel *, SubjectCount> m_scores {};
    Button *m_refresh;
    TableView *m_findings;
    TextLabel *m_finding;
    TextLabel *m_about;
    TextLabel *m_whyLabel;
    WrappingText *m_why;
    TextLabel *m_adviceLabel;
    WrappingText *m_advice;
    TextLabel *m_evidenceLabel;
    WrappingText *m_evidence;
};

} // namespace slipway::ui
