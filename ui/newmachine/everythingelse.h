// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/newmachine/newmachineflow.h"

#include <QList>
#include <QWidget>

#include <functional>

namespace slipway::ui {

class Form;
class TextLabel;

/// What the other pages of a new machine say, below the questions of the first one: whoever agrees goes
/// straight to the review. What is still missing stands in the place of the answer.
class EverythingElse final : public QWidget
{
    Q_OBJECT

public:
    // outlives: `flow` is owned by the wizard that owns this
    EverythingElse(NewMachineFlow &flow, QWidget *parent);
    void retranslateUi();

private:
    using Field = NewMachineFlow::Field;

    struct Row
    {
        QList<Field> fields {}; ///< that it is about
        std::function<QString()> answer {};
        TextLabel *label = nullptr;
        TextLabel *value = nullptr;
    };

    void addRow(Form *form, const QString &objectName, const QList<Field> &fields,
                const std::function<QString()> &answer);
    void showAnswers();
    QString missing(const Row &row) const; ///< empty: nothing
    QString size() const;
    QString systemText() const;
    QString key() const;
    QString docker() const;
    QString access() const;

    NewMachineFlow &m_flow;
    TextLabel *m_title;
    QList<Row> m_rows;
};

} // namespace slipway::ui
