// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/settingsfield.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway::ui {

class TextLabel;

/// The settings of a well-known extension in fields.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent);

    /// Fields of another extension, with what they hold to begin with.
    void setFields(const QList<SettingsField> &fields);
    bool hasFields() const { return !m_lines.isEmpty(); }
    bool isComplete() const;
    QByteArray settings() const; ///< compact JSON
    void retranslateUi();

signals:
    void changed();

private:
    struct Line
    {
        SettingsField field {};
        TextLabel *label = nullptr; ///< none for a check
        QWidget *editor = nullptr;
        TextLabel *hint = nullptr;
    };

    QWidget *makeEditor(const SettingsField &field, QWidget *parent) const;
    QList<SettingsField> fields() const;
    SettingsValues values() const;
    void showState();

    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QList<Line> m_lines {};
    TextLabel *m_problem = nullptr;
};

} // namespace slipway::ui
