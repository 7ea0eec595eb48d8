// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/create/createform.h"

#include "docker/runline.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/uprightscroll.h"
#include "ui/models/text/operationwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Kind = docker::SpecProblem::Kind;

namespace {

constexpr int kLinesHeight = 84; ///< of a field for several lines

QString quotedWords(const QStringList &words)
{
    QStringList quoted;
    quoted.reserve(words.size());
    for (const QString &word : words)
        quoted.append(docker::shellQuoted(word));
    return quoted.join(u' ');
}

QString healthText(const std::optional<docker::HealthCheckSpec> &check)
{
    if (!check || check->test.size() < 2)
        return {};
    return check->test.constFirst() == "CMD-SHELL"_L1 ? check->test.at(1)
                                                      : quotedWords(check->test.sliced(1));
}

QString durationText(const std::optional<docker::HealthCheckSpec> &check,
                     std::chrono::nanoseconds docker::HealthCheckSpec::*member)
{
    return check && ((*check).*member).count() != 0 ? docker::formatGoDuration((*check).*member) : QString();
}

} // namespace

CreateForm::CreateForm(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"createForm"_s);
    buildSections();
    retranslateUi();
    setSpec({});
}

Form *CreateForm::addSection(const QString &objectName)
{
    auto *page = new QWidget(this);
    auto *scroll = new UprightScroll(page, this);
    scroll->setObjectName(objectName);
    addTab(scroll, QString());
    auto *form = new Form(page);
    form->setContentsMargins(metrics::kSpaceM, metrics::kSpaceM, metrics::kSpaceM, metrics::kSpaceM);
    return form;
}

void CreateForm::addLine(Form *form, Field field, const QString &objectName)
{
    auto *edit = new QLineEdit(form->parentWidget());
    edit->setObjectName(objectName);
    connect(edit, &QLineEdit::textChanged, this, &CreateForm::read);
    m_entries[field] = { .edit = edit, .label = form->addField(edit), .hint = form->addHint() };
}

void CreateForm::addLines(Form *form, Field field, const QString &objectName)
{
    auto *edit = new QPlainTextEdit(form->parentWidget());
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFixedHeight(kLinesHeight);
    connect(edit, &QPlainTextEdit::textChanged, this, &CreateForm::read);
    m_entries[field] = { .edit = edit, .label = form->addField(edit), .hint = form->addHint() };
}

void CreateForm::addChoice(Form *form, Field field, const QString &objectName, bool editable)
{
    auto *edit = new QComboBox(form->parentWidget());
    edit->setObjectName(objectName);
    edit->setEditable(editable);
    edit->setInsertPolicy(QComboBox::NoInsert);
    connect(edit, &QComboBox::currentTextChanged, this, &CreateForm::read);
    m_entries[field] = { .edit = edit, .label = form->addField(edit), .hint = form->addHint() };
}

void CreateForm::addCheck(Form *form, Check check, const QString &objectName)
{
    auto *box = new QCheckBox(form->parentWidget());
    box->setObjectName(objectName);
    connect(box, &QCheckBox::toggled, this, &CreateForm::read);
    form->addBelow(box);
    m_checks[check] = box;
}

void CreateForm::buildSections()
{
    Form *general = addSection(u"generalSection"_s);
    addLine(general, Image, u"image"_s);
    addLine(general, Name, u"name"_s);
    addLine(general, Command, u"command"_s);
    addLine(general, Entrypoint, u"entrypoint"_s);
    addLine(general, WorkingDir, u"workingDir"_s);
    addLine(general, User, u"user"_s);
    addCheck(general, AutoRemove, u"autoRemove"_s);
    addCheck(general, Tty, u"tty"_s);
    addCheck(general, Interactive, u"interactive"_s);
    addCheck(general, Init, u"init"_s);

    Form *network = addSection(u"networkSection"_s);
    addLines(network, Ports, u"ports"_s);
    addCheck(network, PublishAll, u"publishAll"_s);
    addChoice(network, Network, u"network"_s, true);
    addLine(network, Hostname, u"hostname"_s);

    Form *storage = addSection(u"storageSection"_s);
    addLines(storage, Mounts, u"mounts"_s);
    addCheck(storage, ReadOnly, u"readOnly"_s);

    Form *environment = addSection(u"environmentSection"_s);
    addLines(environment, Environment, u"environment"_s);
    addLines(environment, Labels, u"labels"_s);

    Form *limits = addSection(u"limitsSection"_s);
    addChoice(limits, Restart, u"restart"_s, true);
    addLine(limits, Memory, u"memory"_s);
    addLine(limits, Cpus, u"cpus"_s);
    addLine(limits, Pids, u"pids"_s);

    Form *security = addSection(u"securitySection"_s);
    addLine(security, CapAdd, u"capAdd"_s);
    addLine(security, CapDrop, u"capDrop"_s);
    addCheck(security, Privileged, u"privileged"_s);

    Form *health = addSection(u"healthSection"_s);
    addLine(health, HealthCommand, u"healthCommand"_s);
    addLine(health, HealthInterval, u"healthInterval"_s);
    addLine(health, HealthTimeout, u"healthTimeout"_s);
    addLine(health, HealthRetries, u"healthRetries"_s);

    auto *restart = static_cast<QComboBox *>(m_entries[Restart].edit);
    const QSignalBlocker quiet(restart);
    restart->addItems({ u"no"_s, u"unless-stopped"_s, u"always"_s, u"on-failure"_s, u"on-failure:5"_s });
}

void CreateForm::setHint(Field field, const QString &label, const QString &hint)
{
    setFieldLabel(m_entries[field].label, label);
    m_entries[field].usual = hint;
}

void CreateForm::retranslateUi()
{
    setAccessibleName(tr("Settings of the New Container"));
    const QString titles[] = {
        //: Section of a form
        tr("General"),
        //: Section of a form
        tr("Network"),
        //: Section of a form
        tr("Storage"),
        //: Section of a form
        tr("Environment"),
        //: Section of a form
        tr("Limits"),
        //: Section of a form
        tr("Security"),
        //: Section of a form
        tr("Health"),
    };
    for (int i = 0; i < count(); ++i)
        setTabText(i, titles[i]);
    retranslateFields();
    retranslateChecks();
    showProblems();
}

void CreateForm::retranslateFields()
{
    //: Field: the Docker image of a new container
    setHint(Image, tr("Image:"), tr("For example nginx:1.27. It is pulled where it is not on the host."));
    //: Field: a new container's name
    setHint(Name, tr("Name:"), tr("Empty: the engine invents one."));
    //: Field: what a new container runs
    setHint(Command, tr("Command:"), tr("Empty: the image's own. Quoted as in a shell."));
    //: Field: the program that a container's command is given to
    setHint(Entrypoint, tr("Entry Point:"), tr("Empty: the image's own."));
    //: Field: the folder in which a container's command starts
    setHint(WorkingDir, tr("Working Directory:"), {});
    //: Field: the user that a container's command runs as
    setHint(User, tr("User:"), tr("A name or number, and after a colon the group."));
    //: Field: ports of a new container, one a line
    setHint(Ports, tr("Ports:"),
            tr("One a line: 8080:80, 127.0.0.1:5432:5432, 53:53/udp. Without an address every computer that "
               "reaches the host reaches the port."));
    //: Field: the Docker network of a new container
    setHint(Network, tr("Network:"), tr("bridge, host, none, or the name of a network."));
    //: Field: the host name that a container has inside
    setHint(Hostname, tr("Host Name:"), {});
    //: Field: volumes and folders of a new container, one a line
    setHint(Mounts, tr("Volumes and Folders:"),
            tr("One a line: volume:/data, /srv/site:/site:ro, or an option such as --tmpfs /cache."));
    //: Field: environment variables of a new container, one a line
    setHint(Environment, tr("Variables:"), tr("One a line: NAME=value."));
    //: Field: Docker labels of a new container, one a line
    setHint(Labels, tr("Labels:"), tr("One a line: name=value."));
    //: Field: when the engine starts a container again
    setHint(Restart, tr("Restart:"), tr("on-failure:5 tries five times."));
    //: Field: the most memory a container may use
    setHint(Memory, tr("Memory Limit:"), tr("For example 512m or 2g. Empty: none."));
    //: Field: the most processor time a container may use
    setHint(Cpus, tr("CPU Limit:"), tr("For example 0.5 or 2. Empty: none."));
    //: Field: the most processes a container may have
    setHint(Pids, tr("Process Limit:"), tr("Empty: none."));
    //: Field: Linux capabilities that a container gets
    setHint(CapAdd, tr("Add Capabilities:"), tr("Separated by blanks: NET_ADMIN SYS_TIME."));
    //: Field: Linux capabilities that a container loses
    setHint(CapDrop, tr("Drop Capabilities:"), tr("ALL drops every one that is not added."));
    //: Field: the command by which the engine finds out whether a container works
    setHint(HealthCommand, tr("Check Command:"),
            tr("Empty: the image's own. It runs in a shell; 0 means healthy."));
    //: Field: time between two health checks
    setHint(HealthInterval, tr("Every:"), tr("For example 30s. Empty: the engine's own, 30s."));
    //: Field: how long a health check may take
    setHint(HealthTimeout, tr("At Most:"), tr("For example 5s. Empty: the engine's own, 30s."));
    //: Field: failed checks until a container counts as unhealthy
    setHint(HealthRetries, tr("Failures Allowed:"), tr("Empty: the engine's own, 3."));
}

void CreateForm::retranslateChecks()
{
    const QString boxes[CheckCount] = {
        tr("Remove the container when it stops"),
        tr("Give it a terminal"),
        tr("Keep its input open"),
        tr("Run a small init process in it"),
        tr("Publish all ports that the image names on free ports of the host"),
        tr("Make its file system read-only"),
        tr("Privileged: it may do everything that the host's administrator may"),
    };
    for (int i = 0; i < CheckCount; ++i) {
        m_checks[i]->setText(boxes[i]);
        m_checks[i]->setAccessibleName(boxes[i]);
    }
}

QString CreateForm::text(Field field) const
{
    QWidget *edit = m_entries[field].edit;
    if (const auto *line = qobject_cast<QLineEdit *>(edit))
        return line->text();
    if (const auto *choice = qobject_cast<QComboBox *>(edit))
        return choice->currentText();
    return static_cast<QPlainTextEdit *>(edit)->toPlainText();
}

void CreateForm::setText(Field field, const QString &text)
{
    QWidget *edit = m_entries[field].edit;
    if (auto *line = qobject_cast<QLineEdit *>(edit))
        line->setText(text);
    else if (auto *choice = qobject_cast<QComboBox *>(edit))
        choice->setCurrentText(text);
    else
        static_cast<QPlainTextEdit *>(edit)->setPlainText(text);
    m_entries[field].before = this->text(field);
}

QStringList CreateForm::lines(Field field) const
{
    QStringList lines;
    const QStringList all = text(field).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines.append(field == Environment ? line : line.trimmed());
    }
    return lines;
}

void CreateForm::setSpec(const docker::ContainerSpec &spec)
{
    m_filling = true;
    m_base = spec;
    m_kept.setSpec(spec);
    setText(Image, spec.image);
    setText(Name, spec.name);
    setText(Command, quotedWords(spec.command.value_or(QStringList())));
    const QStringList entrypoint = spec.entrypoint.value_or(QStringList());
    setText(Entrypoint, spec.entrypoint && entrypoint.isEmpty() ? u"''"_s : quotedWords(entrypoint));
    setText(WorkingDir, spec.workingDir);
    setText(User, spec.user);
    setText(Network, spec.networkMode.isEmpty() ? u"bridge"_s : spec.networkMode);
    setText(Ports, docker::portLines(spec).join(u'\n'));
    setText(Hostname, spec.hostname);
    setText(Mounts, docker::mountLines(spec).join(u'\n'));
    setText(Environment, m_kept.variableLines().join(u'\n'));
    setText(Labels, m_kept.labelLines().join(u'\n'));
    setText(Restart, spec.restart.toString());
    setText(Memory, spec.memory.count != 0 ? docker::formatSize(spec.memory) : QString());
    setText(Cpus, spec.nanoCpus != 0 ? docker::formatCpus(spec.nanoCpus) : QString());
    setText(Pids, spec.pidsLimit > 0 ? QString::number(spec.pidsLimit) : QString());
    setText(CapAdd, spec.capAdd.join(u' '));
    setText(CapDrop, spec.capDrop.join(u' '));
    setText(HealthCommand, healthText(spec.healthCheck));
    setText(HealthInterval, durationText(spec.healthCheck, &docker::HealthCheckSpec::interval));
    setText(HealthTimeout, durationText(spec.healthCheck, &docker::HealthCheckSpec::timeout));
    const int retries = spec.healthCheck ? spec.healthCheck->retries : 0;
    setText(HealthRetries, retries > 0 ? QString::number(retries) : QString());
    const bool checks[CheckCount] = { spec.autoRemove, spec.tty,          spec.openStdin, spec.init,
                                      spec.publishAll, spec.readOnlyRoot, spec.privileged };
    for (int i = 0; i < CheckCount; ++i)
        m_checks[i]->setChecked(checks[i]);
    m_filling = false;
    read();
}

void CreateForm::setResources(const docker::HostResources &resources)
{
    auto *image = static_cast<QLineEdit *>(m_entries[Image].edit);
    auto *completer = new QCompleter(resources.images, image);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete image->completer();
    image->setCompleter(completer);
    auto *network = static_cast<QComboBox *>(m_entries[Network].edit);
    const QString chosen = network->currentText();
    const QSignalBlocker quiet(network);
    network->clear();
    network->addItems(resources.networks);
    network->setCurrentText(chosen);
}

/// Fields that are options with one value, as words of a `docker run` line.
QStringList CreateForm::optionWords() const
{
    static constexpr std::pair<Field, const char *> kOptions[] = {
        { Name, "--name" },
        { WorkingDir, "--workdir" },
        { User, "--user" },
        { Hostname, "--hostname" },
        { Memory, "--memory" },
        { Cpus, "--cpus" },
        { Pids, "--pids-limit" },
        { Restart, "--restart" },
        { HealthCommand, "--health-cmd" },
        { HealthInterval, "--health-interval" },
        { HealthTimeout, "--health-timeout" },
        { HealthRetries, "--health-retries" },
    };
    static constexpr std::pair<Check, const char *> kFlags[] = {
        { AutoRemove, "--rm" },           { Tty, "--tty" },
        { Interactive, "--interactive" }, { Init, "--init" },
        { PublishAll, "--publish-all" },  { ReadOnly, "--read-only" },
        { Privileged, "--privileged" },
    };
    QStringList words;
    words.reserve(2 * (std::ssize(kOptions) + 1) + std::ssize(kFlags));
    for (const auto &[field, option] : kOptions) {
        const QString value = text(field).trimmed();
        if (!value.isEmpty())
            words << QLatin1StringView(option) << value;
    }
    const QString network = text(Network).trimmed();
    if (!network.isEmpty() && network != "bridge"_L1)
        words << u"--network"_s << network;
    for (const auto &[check, option] : kFlags) {
        if (m_checks[check]->isChecked())
            words << QLatin1StringView(option);
    }
    return words;
}

/// Fields with several values.
QStringList CreateForm::listWords() const
{
    QStringList words;
    const auto each = [&words](const QString &option, const QStringList &values) {
        words.reserve(words.size() + 2 * values.size());
        for (const QString &value : values)
            words << option << value;
    };
    each(u"-p"_s, lines(Ports));
    each(u"-e"_s, lines(Environment));
    each(u"--label"_s, lines(Labels));
    each(u"--cap-add"_s, text(CapAdd).split(u' ', Qt::SkipEmptyParts));
    each(u"--cap-drop"_s, text(CapDrop).split(u' ', Qt::SkipEmptyParts));
    const QStringList mounts = lines(Mounts);
    words.reserve(words.size() + 2 * mounts.size());
    for (const QString &line : mounts) {
        const qsizetype blank = line.indexOf(u' ');
        if (line.startsWith("--"_L1) && blank > 0)
            words << line.first(blank) << line.sliced(blank + 1).trimmed();
        else
            words << u"-v"_s << line;
    }
    return words;
}

void CreateForm::read()
{
    if (m_filling)
        return;
    QStringList words { u"docker"_s, u"run"_s };
    words += optionWords();
    words += listWords();
    words << u"--"_s << text(Image).trimmed();
    const docker::ParsedRunLine parsed = docker::parseRunLine(quotedWords(words));
    m_spec = m_base;
    takeFields(parsed.spec);
    m_problems = parsed.problems;
    takeWords(m_problems);
    if (m_problems.isEmpty())
        m_problems = docker::problemsOf(m_spec);
    showProblems();
    emit changed();
}

/// Only what has fields, and only what was changed where a field cannot show everything.
void CreateForm::takeFields(const docker::ContainerSpec &said)
{
    m_spec.name = said.name;
    m_spec.image = said.image;
    m_spec.workingDir = said.workingDir;
    m_spec.user = said.user;
    m_spec.hostname = said.hostname;
    m_spec.ports = said.ports;
    m_spec.mounts = said.mounts;
    if (!isAsBefore(Environment))
        m_spec.environment = m_kept.withVariables(said.environment);
    if (!isAsBefore(Labels))
        m_spec.labels = m_kept.withLabels(said.labels);
    m_spec.restart = said.restart;
    m_spec.memory = said.memory;
    m_spec.nanoCpus = said.nanoCpus;
    m_spec.capAdd = said.capAdd;
    m_spec.capDrop = said.capDrop;
    m_spec.autoRemove = said.autoRemove;
    m_spec.tty = said.tty;
    m_spec.openStdin = said.openStdin;
    m_spec.init = said.init;
    m_spec.publishAll = said.publishAll;
    m_spec.readOnlyRoot = said.readOnlyRoot;
    m_spec.privileged = said.privileged;
    if (!isAsBefore(Pids))
        m_spec.pidsLimit = said.pidsLimit;
    if (!isAsBefore(Memory))
        m_spec.memorySwap = 0;
    if (!isAsBefore(Network)) {
        m_spec.networkMode = said.networkMode;
        m_spec.networks = said.networks;
    }
    const bool healthAsBefore = isAsBefore(HealthCommand) && isAsBefore(HealthInterval)
        && isAsBefore(HealthTimeout) && isAsBefore(HealthRetries);
    if (!healthAsBefore)
        m_spec.healthCheck = said.healthCheck;
}

void CreateForm::takeWords(QList<docker::SpecProblem> &problems)
{
    QList<docker::SpecProblem> found;
    const QStringList command = docker::shellWords(text(Command), found);
    const QStringList entrypoint = docker::shellWords(text(Entrypoint), found);
    m_spec.command = command.isEmpty() ? std::nullopt : std::optional(command);
    m_spec.entrypoint = entrypoint.isEmpty()      ? std::nullopt
        : entrypoint == QStringList { QString() } ? std::optional(QStringList())
                                                  : std::optional(entrypoint);
    problems += found;
}

CreateForm::Field CreateForm::fieldOf(const docker::SpecProblem &problem)
{
    static const std::pair<Kind, Field> kByKind[] = {
        { Kind::NoImage, Image },
        { Kind::Image, Image },
        { Kind::Name, Name },
        { Kind::Environment, Environment },
        { Kind::EnvironmentOfShell, Environment },
        { Kind::Port, Ports },
        { Kind::PortTwice, Ports },
        { Kind::HostAddress, Ports },
        { Kind::PortsWithoutNetwork, Ports },
        { Kind::MountTarget, Mounts },
        { Kind::MountSource, Mounts },
        { Kind::MountTwice, Mounts },
        { Kind::UnknownOption, Mounts },
        { Kind::Memory, Memory },
        { Kind::MemorySwap, Memory },
        { Kind::Cpus, Cpus },
        { Kind::RestartWithAutoRemove, Restart },
        { Kind::Hostname, Hostname },
        { Kind::Capability, CapAdd },
        { Kind::HealthCheck, HealthInterval },
        { Kind::WorkingDir, WorkingDir },
        { Kind::Label, Labels },
        { Kind::OpenQuote, Command },
        { Kind::ShellSyntax, Command },
    };
    static const std::pair<QLatin1StringView, Field> kByOption[] = {
        { "-p "_L1, Ports },
        { "-v "_L1, Mounts },
        { "--mount "_L1, Mounts },
        { "--tmpfs "_L1, Mounts },
        { "--label "_L1, Labels },
        { "--memory "_L1, Memory },
        { "--cpus "_L1, Cpus },
        { "--pids-limit "_L1, Pids },
        { "--restart "_L1, Restart },
        { "--network "_L1, Network },
        { "--health-interval "_L1, HealthInterval },
        { "--health-timeout "_L1, HealthTimeout },
        { "--health-retries "_L1, HealthRetries },
    };
    if (problem.kind == Kind::OptionValue) {
        for (const auto &[option, field] : kByOption) {
            if (problem.subject.startsWith(option))
                return field;
        }
    }
    for (const auto &[kind, field] : kByKind) {
        if (kind == problem.kind)
            return field;
    }
    return Image;
}

/// What a field says while nothing is wrong, and what it does not show.
QString CreateForm::usualHint(Field field) const
{
    const QString &usual = m_entries[field].usual;
    const int kept = field == Environment ? m_kept.variableCount()
        : field == Labels                 ? m_kept.labelCount()
                                          : 0;
    if (kept == 0)
        return usual;
    //: Below a field for lines, after what may be typed. A value with line breaks cannot be shown as one line
    return usual + u' '
        + tr("%n value(s) with line breaks or blanks at the end are kept but not shown.", nullptr, kept);
}

void CreateForm::showProblems()
{
    std::array<QString, FieldCount> wrong;
    for (const docker::SpecProblem &problem : std::as_const(m_problems)) {
        QString &text = wrong[fieldOf(problem)];
        if (text.isEmpty() && problem.kind != Kind::NoImage) // an empty form is not wrong yet
            text = words::specProblem(problem);
    }
    for (int i = 0; i < FieldCount; ++i) {
        const Entry &entry = m_entries[i];
        const bool isWrong = !wrong[i].isEmpty();
        entry.hint->setText(isWrong ? wrong[i] : usualHint(static_cast<Field>(i)));
        entry.hint->setMuted(!isWrong);
        entry.hint->setVisible(isWrong || !entry.usual.isEmpty());
        entry.edit->setAccessibleDescription(entry.hint->text());
    }
}

void CreateForm::goTo(const docker::SpecProblem &problem)
{
    QWidget *edit = m_entries[fieldOf(problem)].edit;
    for (int i = 0; i < count(); ++i) {
        if (widget(i)->isAncestorOf(edit))
            setCurrentIndex(i);
    }
    edit->setFocus();
}

QWidget *CreateForm::firstField() const
{
    return m_entries[Image].edit;
}

} // namespace slipway::ui
