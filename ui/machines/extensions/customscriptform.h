// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/customscript.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway::ui {

class TextLabel;

/// What the Custom Script extension is to run, in fields. All of it is sent as protected settings.
class CustomScriptForm final : public QWidget
{
    Q_OBJECT

public:
    CustomScriptForm(azure::OsType system, QWidget *parent);
    void retranslateUi();

    azure::CustomScriptRequest request() const;
    bool isComplete() const;
    /// Nothing of what was entered stays.
    void forget();

signals:
    void changed();

private:
    void showState();

    azure::OsType m_system;
    TextLabel *m_kindLabel;
    QComboBox *m_kind;
    TextLabel *m_textLabel;
    QPlainTextEdit *m_text;
    TextLabel *m_filesLabel;
    QPlainTextEdit *m_files;
    TextLabel *m_filesHint;
    TextLabel *m_accountLabel;
    QLineEdit *m_account;
    TextLabel *m_keyLabel;
    QLineEdit *m_key;
    QCheckBox *m_keepLineEnds;
    TextLabel *m_problem;
};

} // namespace slipway::ui
