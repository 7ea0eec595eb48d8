// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/notice.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace slipway::ui {

class Button;

/// One rule about notifications: a name pattern and what is told about those that match.
class RuleLine final : public QWidget
{
    Q_OBJECT

public:
    RuleLine(const docker::NoticeRule &rule, QWidget *parent);
    docker::NoticeRule rule() const;
    QLineEdit *pattern() const { return m_pattern; }
    void retranslateUi();

signals:
    void changed();
    void removeRequested();

private:
    QLineEdit *m_pattern;
    QComboBox *m_level;
    Button *m_remove;
};

} // namespace slipway::ui
