// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/plan.h"

#include <QTabWidget>

class QPlainTextEdit;

namespace slipway::ui {

/// The requests to Azure of changes, one below the other, and the az commands that do the same.
QString requestsText(const QList<provisioning::Change> &changes);
QString commandsText(const QList<provisioning::Change> &changes);

/// What is about to be changed, to read and copy before it is: in words, as requests to Azure, and as
/// commands of az.
class ChangesTabs final : public QTabWidget
{
    Q_OBJECT

public:
    /// \param name of the object; its texts are `name`Changes, `name`Requests and `name`Commands
    ChangesTabs(const QString &name, QWidget *parent);

    /// \param more sentences about what is changed besides, one a line
    void setChanges(const QList<provisioning::Change> &changes, const QStringList &more = {});
    /// \param sentences the same in words, one a line
    void setTexts(const QStringList &sentences, const QList<provisioning::Change> &changes);
    void retranslateUi();

private:
    QPlainTextEdit *m_words;
    QPlainTextEdit *m_arm;
    QPlainTextEdit *m_az;
};

} // namespace slipway::ui
