// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/plan.h"

#include <QWidget>

#include <utility>

namespace slipway::ui {

class TextLabel;

/// What has been chosen so far, always visible at the right of a wizard: a name, and below it a line for each
/// answer. A wizard says which.
class WizardSummary : public QWidget
{
    Q_OBJECT

public:
    explicit WizardSummary(QWidget *parent = nullptr);

    // Lines about a set-up, which every wizard ends with.
    static QString portLine(quint16 port);
    static QString projectLine(const provisioning::ComposeFile &file); ///< empty when there is none
    /// \param known id and name of those that exist; `id` is none of them: a new one is made
    static QString authorityLine(const QList<std::pair<QString, QString>> &known, const QString &id,
                                 const QString &newName);
    static QString accessLine(provisioning::AccessKind access, const QStringList &addresses);

protected:
    /// Calls setTexts(); also called when the language changes.
    virtual void showChoices() = 0;
    /// Empty lines are left out.
    void setTexts(const QString &name, const QStringList &lines);

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_name;
    TextLabel *m_lines;
};

} // namespace slipway::ui
