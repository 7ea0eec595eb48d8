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

    /// Who is meant while nobody is written down.
    void setUsualUser(const QString &user);
    void retranslateUi();

signals:
    /// \param user empty: not by ssh
    void changed(const QString &user, const QString &jump);

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
