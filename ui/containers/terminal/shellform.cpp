// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/terminal/shellform.h"

#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProcess>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 900;

} // namespace

ShellForm::ShellForm(QWidget *parent)
    : QScrollArea(parent)
    , m_hint(new TextLabel(this))
    , m_shell(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_variables(new QLineEdit(this))
    , m_open(new Button(u"openTerminal"_s, this, ButtonKind::Accent))
    , m_attach(new Button(u"attachTerminal"_s, this))
    , m_history(new QCheckBox(this))
    , m_attachHint(new TextLabel(this))
{
    setObjectName(u"shellForm"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_hint->setObjectName(u"shellHint"_s);
    m_hint->setMuted(true);
    m_hint->setMultiLine(true);
    m_shell->setObjectName(u"shell"_s);
    m_shell->setEditable(true);
    m_shell->setInsertPolicy(QComboBox::NoInsert);
    m_shell->addItems({ QString(), u"bash"_s, u"ash"_s, u"sh"_s, u"zsh"_s });
    m_user->setObjectName(u"user"_s);
    m_folder->setObjectName(u"workingDirectory"_s);
    m_variables->setObjectName(u"environment"_s);
    m_history->setObjectName(u"attachHistory"_s);
    m_history->setChecked(true);
    m_attachHint->setObjectName(u"attachHint"_s);
    m_attachHint->setMuted(true);
    layOut();
    connect(m_attach, &Button::clicked, this, &ShellForm::attachRequested);
    connect(m_open, &Button::clicked, this, &ShellForm::openRequested);
    for (QLineEdit *field : { m_shell->lineEdit(), m_user, m_folder, m_variables }) {
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (m_open->isEnabled())
                emit openRequested();
        });
    }
    retranslateUi();
}

/// Low and wide, as the pane is: two fields beside each other.
void ShellForm::layOut()
{
    auto *inside = new QWidget(this);
    auto *column = new QWidget(inside);
    column->setMaximumWidth(kWidth);
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::kSpaceS);
    grid->setVerticalSpacing(metrics::kSpaceS);
    grid->addWidget(m_open, 0, 0, Qt::AlignLeft);
    grid->addWidget(m_hint, 0, 1, 1, 3);
    m_shellLabel = addField(*grid, 1, 0, m_shell);
    m_userLabel = addField(*grid, 1, 2, m_user);
    m_folderLabel = addField(*grid, 2, 0, m_folder);
    m_variablesLabel = addField(*grid, 2, 2, m_variables);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setRowMinimumHeight(3, metrics::kSpaceS);
    grid->addWidget(m_attach, 4, 0, Qt::AlignLeft);
    grid->addWidget(m_history, 4, 1, 1, 3);
    grid->addWidget(m_attachHint, 5, 0, 1, 4);
    grid->setRowStretch(6, 1);
    auto *all = new QHBoxLayout(inside);
    all->setContentsMargins(metrics::kSpaceM, metrics::kSpaceS, metrics::kSpaceM, metrics::kSpaceXs);
    all->addWidget(column);
    all->addStretch(0);
    setWidget(inside);
    inside->setAutoFillBackground(false); // the pane's own colour
    viewport()->setAutoFillBackground(false);
}

TextLabel *ShellForm::addField(QGridLayout &grid, int row, int column, QWidget *field)
{
    auto *label = new TextLabel(grid.parentWidget());
    label->setBuddy(field);
    grid.addWidget(label, row, column);
    grid.addWidget(field, row, column + 1);
    return label;
}

ShellRequest ShellForm::request() const
{
    ShellRequest request;
    const QString shell = m_shell->currentText().trimmed();
    if (shell != m_shell->itemText(0))
        request.command = QProcess::splitCommand(shell);
    request.user = m_user->text().trimmed();
    request.workingDirectory = m_folder->text().trimmed();
    request.environment = QProcess::splitCommand(m_variables->text());
    return request;
}

ShellRequest ShellForm::attachRequest() const
{
    ShellRequest request;
    request.attaches = true;
    request.withHistory = m_history->isChecked();
    return request;
}

void ShellForm::setReason(const QString &reason)
{
    m_reason = reason;
    showReason();
}

void ShellForm::showReason()
{
    m_hint->setText(m_reason.isEmpty()
                        ? tr("Closing a terminal closes the connection; what runs in it may go on running.")
                        : m_reason);
    m_open->setEnabled(m_reason.isEmpty());
    m_attach->setEnabled(m_reason.isEmpty());
}

void ShellForm::retranslateUi()
{
    const bool isAutomatic = m_shell->currentIndex() == 0 && m_shell->currentText() == m_shell->itemText(0);
    //: The shell: take the first one that the container has
    m_shell->setItemText(0, tr("Automatic"));
    if (isAutomatic)
        m_shell->setCurrentIndex(0);
    setFieldLabel(m_shellLabel, tr("Shell:"));
    setFieldLabel(m_userLabel, tr("User:"));
    setFieldLabel(m_folderLabel, tr("Working directory:"));
    setFieldLabel(m_variablesLabel, tr("Environment:"));
    //: In an empty field: what the container itself says is taken
    m_user->setPlaceholderText(tr("As in the container"));
    m_folder->setPlaceholderText(tr("As in the container"));
    //: In an empty field: an example of environment variables
    m_variables->setPlaceholderText(tr("NAME=value OTHER=\"another value\""));
    //: Button: open a shell in the container
    m_open->setLabel(tr("Open Terminal"));
    //: Button: join the main process of the container, as docker attach does
    m_attach->setLabel(tr("Attach to Main Process"));
    m_history->setText(tr("Show the last %n line(s) first", nullptr, docker::kHistoryLines));
    m_attachHint->setText(
        tr("Keys go to the process itself: Ctrl+C may end it, closing the terminal never does."));
    showReason();
}

} // namespace slipway::ui
