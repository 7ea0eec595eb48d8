// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace slipway::ui {

class TextLabel;

/// Whether an engine is reached by ssh in the place of its port, as whom, and over which host in between: for
/// machines that have only a private address.
class SshPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SshPanel(QWidget *parent);

    /// Who is written down to begin with; empty when nobody is known, and then somebody has to be.
    void setUsualUser(const QString &user);
    void retranslateUi();

signals:
    void changed(bool bySsh, const QString &user, const QString &jump);

private:
    void tell();

    QCheckBox *m_bySsh;
    QWidget *m_fields;
    TextLabel *m_userLabel;
    QLineEdit *m_sshUser;
    TextLabel *m_jumpLabel;
    QLineEdit *m_sshJump;
    TextLabel *m_hint;
};

} // namespace slipway::ui
