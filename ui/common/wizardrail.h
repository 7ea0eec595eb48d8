// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/stateshape.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace slipway::ui {

class StateLabel;

/// The pages of a wizard down its left side, each with its state. Shows only; Back and Next do the walking.
class WizardRail : public QWidget
{
    Q_OBJECT

public:
    explicit WizardRail(QWidget *parent = nullptr);
    /// Translated names, one a page.
    void setNames(const QStringList &names);
    void setCurrent(int page);
    /// Of the current page; it is under way unless said otherwise.
    void setShape(StateShape shape);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPages();

    int m_current = 0;
    StateShape m_shape = StateShape::Changing;
    QStringList m_names;
    QList<StateLabel *> m_labels;
    QVBoxLayout *m_layout;
};

} // namespace slipway::ui
