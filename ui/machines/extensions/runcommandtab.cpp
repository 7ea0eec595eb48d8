// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/extensions/runcommandtab.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/detailsbox.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/models/text/activitywords.h"
#include "ui/models/text/safetext.h"
#include "ui/services/activityservice.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestScript = 65'536;
constexpr int kScriptHeight = 70;
constexpr int kOutputLines = 6;

} // namespace

RunCommandTab::RunCommandTab(Services &services, QWidget *parent)
    : MachineTab(parent)
    , m_services(services)
    , m_banner(new Banner(this))
    , m_scriptLabel(new TextLabel(this))
    , m_script(new QPlainTextEdit(this))
    , m_run(new Button(u"runScript"_s, this, ButtonKind::Accent))
    , m_cancel(new Button(u"cancelScript"_s, this))
    , m_hint(new TextLabel(this))
    , m_result(new TextLabel(this))
    , m_output(new DetailsBox(this))
{
    setObjectName(u"runCommandTab"_s);
    m_scriptLabel->setBuddy(m_script);
    m_script->setObjectName(u"script"_s);
    m_script->setTabChangesFocus(true);
    m_script->setFont(fontOf(TextStyle::Mono));
    m_script->setMinimumHeight(kScriptHeight);
    m_hint->setObjectName(u"scriptHint"_s);
    m_hint->setMuted(true);
    m_hint->setWordWrap(true);
    m_result->setObjectName(u"scriptResult"_s);
    m_output->setObjectName(u"scriptOutput"_s);
    m_output->setVisibleLines(kOutputLines);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addWidget(m_run);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_hint, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, metrics::kSpaceS, 0, 0);
    all->setSpacing(metrics::kSpaceS);
    all->addWidget(m_banner);
    all->addWidget(m_scriptLabel);
    all->addWidget(m_script, 1);
    all->addLayout(buttons);
    all->addWidget(m_result);
    all->addWidget(m_output, 1);

    connect(m_script, &QPlainTextEdit::textChanged, this, &RunCommandTab::showRun);
    connect(m_run, &Button::clicked, this, &RunCommandTab::run);
    connect(m_cancel, &Button::clicked, this, &RunCommandTab::cancel);
    connect(&services.activity, &ActivityService::changed, this, &RunCommandTab::showRun);
    retranslateUi();
}

QString RunCommandTab::title() const
{
    //: Tab: runs a script on a machine
    return tr("Run Script");
}

void RunCommandTab::show(const MachineRow &row, const QDateTime & /*now*/)
{
    const bool isOther = !m_machine || m_machine->id != row.machine->id;
    m_machine = row.machine;
    if (isOther)
        m_script->clear(); // it was meant for the other one
    showRun();
}

void RunCommandTab::clear()
{
    m_machine.reset();
    m_script->clear();
    showRun();
}

void RunCommandTab::setActive(bool /*active*/) { }

std::optional<ActivityRow> RunCommandTab::lastRun() const
{
    const qint64 number = m_machine ? m_runs.value(m_machine->id) : 0;
    const QList<ActivityRow> &rows = m_services.activity.rows();
    const auto found = std::find_if(rows.cbegin(), rows.cend(),
                                    [number](const ActivityRow &row) { return row.number == number; });
    return number == 0 || found == rows.cend() ? std::nullopt : std::optional(*found);
}

void RunCommandTab::run()
{
    if (!m_machine)
        return;
    azure::MachineChange change { .kind = azure::MachineChangeKind::RunCommand,
                                  .machine = m_machine->id,
                                  .location = m_machine->location };
    change.name = u"slipway-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    change.script.text = m_script->toPlainText();
    const azure::ArmId id = m_machine->id;
    m_runs.insert(id, m_services.activity.run(change, m_machine->name));
    showRun();
}

void RunCommandTab::cancel()
{
    if (const std::optional<ActivityRow> row = lastRun())
        m_services.activity.cancel(row->number);
}

void RunCommandTab::showRun()
{
    const std::optional<ActivityRow> row = lastRun();
    const bool isRunning = row && row->state == ActivityState::Running;
    const qsizetype length = m_script->toPlainText().size();
    const bool canRun = m_machine && m_machine->power == azure::PowerState::Running;
    m_run->setEnabled(canRun && !isRunning && length > 0 && length <= kLongestScript);
    m_cancel->setEnabled(row && row->canCancel);
    if (m_machine && !canRun)
        m_hint->setText(tr("The machine has to run for this."));
    else
        m_hint->setText(length > kLongestScript
                            ? tr("The script is too long.")
                            : tr("It runs as root, or as SYSTEM on Windows, for ten minutes at most."));
    if (row && row->error)
        m_banner->showError(*row->error);
    else
        m_banner->dismiss();
    m_result->setVisible(row.has_value());
    m_output->setVisible(false);
    if (!row)
        return;
    m_result->setText(words::activityState(*row));
    if (const auto outcome = m_services.activity.commandOutcome(row->number))
        showOutcome(*outcome);
}

void RunCommandTab::showOutcome(const azure::CommandOutcome &outcome)
{
    const QString state = plain(outcome.state);
    m_result->setText(outcome.exitCode
                          //: How a script ended. %1 is a number; %2 is Azure's own word, e.g. "Succeeded"
                          ? tr("Exit code %1 (%2)").arg(QString::number(*outcome.exitCode), state)
                          //: How a script ended. %1 is Azure's own word, e.g. "TimedOut"
                          : tr("No exit code (%1)").arg(state));
    QString text = outcome.output;
    if (!outcome.errors.isEmpty()) {
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        text += u"[stderr]\n"_s + outcome.errors;
    }
    //: Stands where the output of a script would be
    const QString shown = text.trimmed().isEmpty() ? tr("It printed nothing.") : plain(text, true);
    m_output->setVisible(true);
    if (shown != m_output->text())
        m_output->setText(shown);
}

void RunCommandTab::retranslateUi()
{
    setAccessibleName(title());
    //: Field: a shell script
    setFieldLabel(m_scriptLabel, tr("Script:"));
    //: Button: runs a script on a machine
    m_run->setLabel(tr("Run"));
    //: Button: ends a script
    m_cancel->setLabel(tr("Cancel"));
    showRun();
}

QWidget *RunCommandTab::firstFocus() const
{
    return m_script;
}

} // namespace slipway::ui
