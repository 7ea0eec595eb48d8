// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/engineoptions.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace slipway::ui {

class Form;
class TextLabel;

/// What people ask an engine for besides TLS, each with a line that says what it does.
class EngineOptionsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EngineOptionsPanel(QWidget *parent = nullptr);

    provisioning::EngineOptions options() const;
    void setOptions(const provisioning::EngineOptions &options);
    void retranslateUi();

signals:
    void edited();

private:
    struct Row
    {
        TextLabel *label = nullptr;
        TextLabel *hint = nullptr;
    };

    QLineEdit *addLine(Form *form, const QString &objectName);
    QSpinBox *addNumber(Form *form, const QString &objectName, int highest);
    QCheckBox *addCheck(Form *form, const QString &objectName);
    void note(Form *form, QWidget *field);
    void showText(QWidget *field, const QString &label, const QString &hint);
    void followLogDriver();

    QHash<QWidget *, Row> m_rows;
    QLineEdit *m_mirrors = nullptr;
    QLineEdit *m_insecure = nullptr;
    QComboBox *m_logDriver;
    QSpinBox *m_logSize = nullptr;
    QSpinBox *m_logFiles = nullptr;
    QCheckBox *m_liveRestore = nullptr;
    QLineEdit *m_dataRoot = nullptr;
    QLineEdit *m_pools = nullptr;
    QCheckBox *m_userNamespaces = nullptr;
    QLineEdit *m_labels = nullptr;
};

} // namespace slipway::ui
