// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/operationdialogs.h"

#include "docker/runline.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/detailsbox.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/containers/actionwords.h"
#include "ui/models/text/operationwords.h"
#include "ui/models/text/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui::dialogs {

using namespace Qt::StringLiterals;
using docker::RestartPolicy;

namespace {

using Core = QCoreApplication;

constexpr int kMostRetries = 1000;

void setName(QWidget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

QCheckBox *addCheck(QVBoxLayout *layout, const QString &objectName, const QString &text)
{
    auto *box = new QCheckBox(text);
    setName(box, objectName, text);
    layout->addWidget(box);
    return box;
}

/// The fields of askToUpdate(): empty ones leave a thing as it is.
class UpdateFields final : public QWidget
{
public:
    explicit UpdateFields(const docker::ContainerSpec *current)
        : m_form(new Form(this))
        , m_policy(new QComboBox(this))
        , m_retries(new QSpinBox(this))
        , m_memory(new QLineEdit(this))
        , m_cpus(new QLineEdit(this))
        , m_pids(new QLineEdit(this))
    {
        fillPolicies();
        addFields();
        if (current)
            showCurrent(*current);
        m_before = read().value_or(docker::ContainerUpdate {});
        m_retries->setEnabled(policy() && policy()->kind == RestartPolicy::Kind::OnFailure);
    }

    void onChange(const std::function<void()> &changed)
    {
        QObject::connect(m_policy, &QComboBox::currentIndexChanged, this, [this, changed] {
            m_retries->setEnabled(policy() && policy()->kind == RestartPolicy::Kind::OnFailure);
            changed();
        });
        QObject::connect(m_retries, &QSpinBox::valueChanged, this, changed);
        for (QLineEdit *field : { m_memory, m_cpus, m_pids })
            QObject::connect(field, &QLineEdit::textChanged, this, changed);
    }

    /// What is different now; nullopt when a field cannot be right.
    std::optional<docker::ContainerUpdate> changes()
    {
        std::optional<docker::ContainerUpdate> now = read();
        m_problem->setText(
            now ? Core::translate(
                "slipway::ui::dialogs",
                "Empty fields stay as they are. A limit of memory or CPU can be changed, but "
                "only a new container can do without.")
                : Core::translate(
                    "slipway::ui::dialogs",
                    "A limit cannot be right. Write 512m or 2g for memory, 0.5 or 2 for CPUs, a "
                    "number for processes."));
        if (!now)
            return now;
        const auto keep = [](auto &value, const auto &before) {
            if (value == before)
                value.reset();
        };
        keep(now->restart, m_before.restart);
        keep(now->memory, m_before.memory);
        keep(now->nanoCpus, m_before.nanoCpus);
        keep(now->pidsLimit, m_before.pidsLimit);
        return now;
    }

private:
    void add(QWidget *field, const QString &objectName, const QString &label)
    {
        field->setObjectName(objectName);
        setFieldLabel(m_form->addField(field), label);
    }

    void addFields()
    {
        m_retries->setRange(0, kMostRetries);
        //: Instead of a number of attempts
        m_retries->setSpecialValueText(Core::translate("slipway::ui::dialogs", "without end"));
        //: Field: when the engine starts a container again
        add(m_policy, u"policy"_s, Core::translate("slipway::ui::dialogs", "Restart:"));
        //: Field: how often a container is started again after a failure
        add(m_retries, u"retries"_s, Core::translate("slipway::ui::dialogs", "Attempts:"));
        //: Field: the most memory a container may use
        add(m_memory, u"memory"_s, Core::translate("slipway::ui::dialogs", "Memory Limit:"));
        //: Field: the most processor time a container may use
        add(m_cpus, u"cpus"_s, Core::translate("slipway::ui::dialogs", "CPU Limit:"));
        //: Field: the most processes a container may have
        add(m_pids, u"pids"_s, Core::translate("slipway::ui::dialogs", "Process Limit:"));
        m_memory->setPlaceholderText(u"512m"_s);
        m_cpus->setPlaceholderText(u"1.5"_s);
        m_pids->setPlaceholderText(u"200"_s);
        m_problem = m_form->addHint();
        m_problem->setObjectName(u"problem"_s);
    }

    void fillPolicies()
    {
        //: Choice: a setting is not changed
        m_policy->addItem(Core::translate("slipway::ui::dialogs", "As it is"), QString());
        //: Choice: the engine never starts a container again by itself
        m_policy->addItem(Core::translate("slipway::ui::dialogs", "Never"), u"no"_s);
        //: Choice: the engine starts a container again when it failed
        m_policy->addItem(Core::translate("slipway::ui::dialogs", "On Failure"), u"on-failure"_s);
        //: Choice: the engine always starts a container again
        m_policy->addItem(Core::translate("slipway::ui::dialogs", "Always"), u"always"_s);
        //: Choice: the engine starts a container again unless somebody stopped it
        m_policy->addItem(Core::translate("slipway::ui::dialogs", "Unless Stopped"), u"unless-stopped"_s);
    }

    void showCurrent(const docker::ContainerSpec &spec)
    {
        m_policy->setCurrentIndex(m_policy->findData(spec.restart.name()));
        m_retries->setValue(spec.restart.retries);
        if (spec.memory.count > 0)
            m_memory->setText(docker::formatSize(spec.memory));
        if (spec.nanoCpus > 0)
            m_cpus->setText(docker::formatCpus(spec.nanoCpus));
        if (spec.pidsLimit > 0)
            m_pids->setText(QString::number(spec.pidsLimit));
    }

    std::optional<RestartPolicy> policy() const
    {
        const QString chosen = m_policy->currentData().toString();
        if (chosen.isEmpty())
            return std::nullopt;
        std::optional<RestartPolicy> policy = RestartPolicy::parse(chosen);
        if (policy && policy->kind == RestartPolicy::Kind::OnFailure)
            policy->retries = m_retries->value();
        return policy;
    }

    std::optional<docker::ContainerUpdate> read() const
    {
        docker::ContainerUpdate update { .restart = policy() };
        bool good = true;
        if (const QString text = m_memory->text().trimmed(); !text.isEmpty()) {
            update.memory = docker::parseSize(text);
            constexpr qint64 kLeast = qint64 { 6 } * 1024 * 1024;
            good = good && update.memory && update.memory->count >= kLeast;
        }
        if (const QString text = m_cpus->text().trimmed(); !text.isEmpty()) {
            update.nanoCpus = docker::parseCpus(text);
            good = good && update.nanoCpus && *update.nanoCpus > 0;
        }
        if (const QString text = m_pids->text().trimmed(); !text.isEmpty()) {
            bool isNumber = false;
            update.pidsLimit = text.toLongLong(&isNumber);
            good = good && isNumber && (*update.pidsLimit > 0 || *update.pidsLimit == -1);
        }
        return good ? std::optional(update) : std::nullopt;
    }

    Form *m_form;
    QComboBox *m_policy;
    QSpinBox *m_retries;
    QLineEdit *m_memory;
    QLineEdit *m_cpus;
    QLineEdit *m_pids;
    TextLabel *m_problem = nullptr;
    docker::ContainerUpdate m_before {};
};

} // namespace

void askToRemove(const QList<ContainerRow> &rows, QWidget *page,
                 const std::function<void(docker::RemoveOptions)> &confirmed)
{
    auto *dialog = new Confirm(confirmTexts(ContainerAction::Remove, rows), page);
    const bool running = std::any_of(rows.begin(), rows.end(), [](const ContainerRow &row) {
        return canDo(ContainerAction::Stop, row.container);
    });
    auto *options = new QWidget(dialog);
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 0, 0);
    //: Check box in a question before removing containers
    QCheckBox *force =
        addCheck(layout, u"force"_s, Core::translate("slipway::ui::dialogs", "Also those that are running"));
    force->setChecked(true);
    force->setVisible(running);
    //: Check box in a question before removing containers
    QCheckBox *volumes =
        addCheck(layout, u"volumes"_s,
                 Core::translate("slipway::ui::dialogs",
                                 "With their volumes that have no name, and all that is in them"));
    dialog->addContent(options);
    dialog->findChild<Button *>(u"cancel"_s)->setFocus();
    QObject::connect(dialog, &QDialog::accepted, page, [confirmed, force, volumes, running] {
        confirmed({ .force = running && force->isChecked(), .anonymousVolumes = volumes->isChecked() });
    });
    dialog->open();
}

void askToKill(const QList<ContainerRow> &rows, QWidget *page, const std::function<void(QString)> &confirmed)
{
    auto *dialog = new Confirm(confirmTexts(ContainerAction::Kill, rows), page);
    auto *fields = new QWidget(dialog);
    auto *form = new Form(fields);
    auto *signal = new QComboBox(fields);
    signal->setObjectName(u"signal"_s);
    signal->setEditable(true);
    signal->addItems({ u"SIGKILL"_s, u"SIGTERM"_s, u"SIGINT"_s, u"SIGHUP"_s, u"SIGQUIT"_s, u"SIGUSR1"_s,
                       u"SIGUSR2"_s, u"SIGSTOP"_s, u"SIGCONT"_s });
    static const QRegularExpression pattern(u"[A-Z0-9]+(?:[+-][0-9]+)?"_s);
    signal->setValidator(new QRegularExpressionValidator(pattern, signal));
    //: Field: a signal of the system, such as SIGTERM
    setFieldLabel(form->addField(signal), Core::translate("slipway::ui::dialogs", "Signal:"));
    dialog->addContent(fields);
    QObject::connect(signal, &QComboBox::editTextChanged, dialog, [dialog, signal] {
        dialog->confirmButton()->setEnabled(signal->lineEdit()->hasAcceptableInput());
    });
    QObject::connect(dialog, &QDialog::accepted, page,
                     [confirmed, signal] { confirmed(signal->currentText()); });
    dialog->open();
}

void askToRename(const ContainerRow &row, QWidget *page, const std::function<void(QString)> &confirmed)
{
    //: Title of a question
    const QString title = Core::translate("slipway::ui::dialogs", "Rename Container");
    //: %1 is a container, %2 the host it is on
    const QString question =
        Core::translate("slipway::ui::dialogs", R"(Give the container "%1" on the host "%2" another name.)")
            .arg(plain(row.container.name), plain(row.hostName));
    //: Button: gives a container the name that was entered
    auto *dialog = new Confirm({ .title = title,
                                 .question = question,
                                 .button = Core::translate("slipway::ui::dialogs", "Rename"),
                                 .destructive = false },
                               page);
    auto *fields = new QWidget(dialog);
    auto *form = new Form(fields);
    auto *name = new QLineEdit(row.container.name, fields);
    name->setObjectName(u"name"_s);
    static const QRegularExpression pattern(u"[A-Za-z0-9][A-Za-z0-9_.-]+"_s);
    name->setValidator(new QRegularExpressionValidator(pattern, name));
    //: Field: a container's name
    setFieldLabel(form->addField(name), Core::translate("slipway::ui::dialogs", "Name:"));
    name->selectAll();
    dialog->addContent(fields, true);
    const QString before = row.container.name;
    const auto check = [dialog, name, before] {
        dialog->confirmButton()->setEnabled(name->hasAcceptableInput() && name->text() != before);
    };
    check();
    QObject::connect(name, &QLineEdit::textChanged, dialog, check);
    QObject::connect(dialog, &QDialog::accepted, page, [confirmed, name] { confirmed(name->text()); });
    dialog->open();
}

void askToUpdate(const QList<ContainerRow> &rows, const docker::ContainerSpec *current, QWidget *page,
                 const std::function<void(docker::ContainerUpdate)> &confirmed)
{
    Confirm::Texts texts;
    //: Title of a dialog
    texts.title = Core::translate("slipway::ui::dialogs", "Change Restart Policy and Limits");
    texts.question =
        Core::translate("slipway::ui::dialogs", "What is changed takes effect at once, without a restart.");
    texts.details = targetsOf(rows);
    //: Button: changes settings of containers
    texts.button = Core::translate("slipway::ui::dialogs", "Change");
    texts.destructive = false;
    auto *dialog = new Confirm(texts, page);
    auto *fields = new UpdateFields(current);
    dialog->addContent(fields, true);
    const auto check = [dialog, fields] {
        const std::optional<docker::ContainerUpdate> changes = fields->changes();
        dialog->confirmButton()->setEnabled(changes && !changes->isEmpty());
    };
    check();
    fields->onChange(check);
    QObject::connect(dialog, &QDialog::accepted, page, [confirmed, fields] {
        if (const std::optional<docker::ContainerUpdate> changes = fields->changes())
            confirmed(*changes);
    });
    dialog->open();
}

void askToRecreate(const ContainerRow &row, const docker::RecreatePlan &plan, QWidget *page,
                   const std::function<void(bool)> &confirmed)
{
    Confirm::Texts texts;
    //: Title of a question
    texts.title = Core::translate("slipway::ui::dialogs", "Recreate with Newer Image");
    //: %1 is a container, %2 a host, %3 an image
    texts.question =
        Core::translate(
            "slipway::ui::dialogs",
            "Pull the image \"%3\" and put a new container in the place of \"%1\" on the host \"%2\"? "
            "Settings, networks and volumes are kept. If anything fails, the old container is put "
            "back.")
            .arg(plain(row.container.name), plain(row.hostName), plain(plan.image));
    QStringList lines;
    lines.reserve(plan.losses.size() + 2);
    for (const docker::RecreateLoss loss : plan.losses)
        lines.append(words::recreateLoss(loss, plan));
    if (plan.pinned)
        lines.append(
            Core::translate("slipway::ui::dialogs",
                            "The image is named by its digest: there can be no newer one under that name."));
    if (plan.autoRemove)
        lines.append(
            Core::translate("slipway::ui::dialogs",
                            "The container removes itself when it stops, so this cannot be done with it."));
    texts.details = lines.join(u'\n');
    //: Button: makes a container anew
    texts.button = Core::translate("slipway::ui::dialogs", "Recreate");
    auto *dialog = new Confirm(texts, page);
    auto *options = new QWidget(dialog);
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 0, 0);
    //: Check box in a question
    QCheckBox *always =
        addCheck(layout, u"evenIfSame"_s,
                 Core::translate("slipway::ui::dialogs", "Also when there is no newer image"));
    dialog->addContent(options);
    dialog->findChild<Button *>(u"cancel"_s)->setFocus();
    dialog->confirmButton()->setEnabled(!plan.autoRemove);
    QObject::connect(dialog, &QDialog::accepted, page,
                     [confirmed, always] { confirmed(always->isChecked()); });
    dialog->open();
}

void showRunLine(const ContainerRow &row, const docker::ContainerSpec &spec, QWidget *page)
{
    const docker::RunLine masked = docker::runLine(spec, { .severalLines = true });
    Confirm::Texts texts;
    //: Title of a dialog that shows a command
    texts.title = Core::translate("slipway::ui::dialogs", "Copy as docker run");
    //: %1 is a container, %2 the host it is on
    texts.question = Core::translate("slipway::ui::dialogs",
                                     R"(A container like "%1" on the host "%2" is made by this line:)")
                         .arg(plain(row.container.name), plain(row.hostName));
    if (!masked.leftOut.isEmpty())
        //: %1 is a list of technical names
        texts.details = Core::translate("slipway::ui::dialogs", "There is no option for this: %1")
                            .arg(words::list(masked.leftOut));
    //: Button: closes a dialog that shows something
    texts.button = Core::translate("slipway::ui::dialogs", "Close");
    texts.destructive = false;
    auto *dialog = new Confirm(texts, page);
    dialog->findChild<Button *>(u"cancel"_s)->hide();
    auto *content = new QWidget(dialog);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *line = new DetailsBox(content);
    setName(line, u"runLine"_s, texts.title);
    line->setVisibleLines(10);
    line->setText(masked.text);
    layout->addWidget(line);
    //: Check box: values that look like passwords are not hidden
    QCheckBox *secrets =
        addCheck(layout, u"showSecrets"_s,
                 Core::translate("slipway::ui::dialogs", "Show values that look like secrets"));
    secrets->setVisible(!masked.hidden.isEmpty());
    QObject::connect(secrets, &QCheckBox::toggled, line, [line, spec](bool on) {
        line->setText(docker::runLine(spec, { .showSecrets = on, .severalLines = true }).text);
    });
    dialog->addContent(content, true);
    dialog->open();
}

} // namespace slipway::ui::dialogs
