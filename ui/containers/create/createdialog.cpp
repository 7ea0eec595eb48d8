// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/create/createdialog.h"

#include "docker/runline.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirm.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"
#include "ui/containers/create/createform.h"
#include "ui/models/text/operationwords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/operationservice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Kind = docker::SpecProblem::Kind;

namespace {

constexpr int kWidth = 680;
constexpr int kHeight = 640;

} // namespace

CreateDialog::CreateDialog(Services &services, const docker::HostId &host, const docker::ContainerSpec &spec,
                           QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_banner(new Banner(this))
    , m_host(new QComboBox(this))
    , m_form(new CreateForm(this))
    , m_pull(new QComboBox(this))
    , m_start(new QCheckBox(this))
    , m_status(new TextLabel(this))
    , m_loading(new LoadingBar(this))
    , m_paste(new Button(u"fromRunLine"_s, this))
    , m_cancel(new Button(u"cancel"_s, this))
    , m_run(new Button(u"create"_s, this, ButtonKind::Accent))
{
    setObjectName(u"createDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kWidth, kHeight);
    const QList<docker::Host> hosts = services.hosts.hosts();
    for (const docker::Host &known : hosts)
        m_host->addItem(plain(known.name), known.id.text());
    m_host->setCurrentIndex(std::max(0, m_host->findData(host.text())));
    build();
    retranslateUi();
    m_form->setSpec(spec);
    connect(m_form, &CreateForm::changed, this, &CreateDialog::showState);
    connect(m_host, &QComboBox::currentIndexChanged, this, &CreateDialog::loadResources);
    connect(m_paste, &Button::clicked, this, &CreateDialog::askForLine);
    connect(m_cancel, &Button::clicked, this, &CreateDialog::reject);
    connect(m_run, &Button::clicked, this, &CreateDialog::begin);
    loadResources();
    showState();
    m_form->firstField()->setFocus();
}

CreateDialog::~CreateDialog() = default;

void CreateDialog::build()
{
    m_host->setObjectName(u"host"_s);
    m_pull->setObjectName(u"pull"_s);
    m_start->setObjectName(u"startNow"_s);
    m_start->setChecked(true);
    m_status->setObjectName(u"status"_s);
    m_status->setMultiLine(true);
    m_status->setMuted(true);
    m_paste->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_run->setDefault(true);
    auto *top = new QWidget(this);
    auto *form = new Form(top);
    //: Field: the host on which a container is made
    setFieldLabel(form->addField(m_host), tr("Host:"));
    auto *below = new QWidget(this);
    auto *belowForm = new Form(below);
    //: Field: when the image is fetched from its registry
    setFieldLabel(belowForm->addField(m_pull), tr("Pull the Image:"));
    belowForm->addBelow(m_start);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_run);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_banner);
    all->addWidget(top);
    all->addWidget(m_form, 1);
    all->addWidget(below);
    all->addWidget(m_loading);
    all->addWidget(m_status);
    all->addLayout(buttons);
    setTabOrder(m_host, m_form);
}

void CreateDialog::retranslateUi()
{
    //: Title of a dialog that makes a new container
    setWindowTitle(tr("Run Container"));
    //: Choice: the image is fetched only where the host does not have it
    m_pull->addItem(tr("When it is not on the host"), static_cast<int>(docker::CreateOptions::Pull::Missing));
    //: Choice: the image is always fetched
    m_pull->addItem(tr("Always"), static_cast<int>(docker::CreateOptions::Pull::Always));
    //: Choice: the image is never fetched
    m_pull->addItem(tr("Never"), static_cast<int>(docker::CreateOptions::Pull::Never));
    const QString start = tr("Start it at once");
    m_start->setText(start);
    m_start->setAccessibleName(start);
    //: Button: fills a form from a command line
    m_paste->setLabel(tr("From docker run…"));
    m_cancel->setLabel(tr("Cancel"));
    //: Button: makes and starts the container
    m_run->setLabel(tr("Run"));
}

docker::HostId CreateDialog::host() const
{
    return docker::HostId(m_host->currentData().toString());
}

void CreateDialog::loadResources()
{
    m_resources.requestStop();
    m_resources.run(m_services.operations.resources(host(), m_resources.token()),
                    [this, asked = host()](const Result<docker::HostResources> &found) {
                        if (found && asked == host())
                            m_form->setResources(*found); // without them the fields take text all the same
                    });
}

void CreateDialog::showState()
{
    const QList<docker::SpecProblem> &problems = m_form->problems();
    m_run->setEnabled(problems.isEmpty() && !m_busy && m_host->count() > 0);
    if (!m_busy)
        m_status->setText(problems.isEmpty() ? QString() : words::specProblem(problems.constFirst()));
    for (QWidget *input :
         { static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_pull),
           static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_paste) })
        input->setEnabled(!m_busy);
    m_loading->setActive(m_busy);
}

void CreateDialog::askForLine()
{
    //: Title of a dialog
    const QString title = tr("From docker run");
    const QString question = tr("Paste a \"docker run\" line. What it says replaces what is in the form.");
    //: Button: takes over a command line into a form
    auto *dialog = new Confirm(
        { .title = title, .question = question, .button = tr("Use"), .destructive = false }, this);
    auto *line = new QPlainTextEdit(dialog);
    line->setObjectName(u"runLine"_s);
    line->setAccessibleName(title);
    line->setTabChangesFocus(true);
    dialog->addContent(line, true);
    connect(dialog, &QDialog::accepted, this, [this, line] { useLine(line->toPlainText()); });
    dialog->open();
}

void CreateDialog::useLine(const QString &line)
{
    const docker::ParsedRunLine parsed = docker::parseRunLine(line);
    const bool unusable = parsed.spec == docker::ContainerSpec {};
    QStringList problems;
    problems.reserve(parsed.problems.size());
    for (const docker::SpecProblem &problem : parsed.problems)
        problems.append(words::specProblem(problem));
    m_banner->dismiss();
    if (!unusable)
        m_form->setSpec(parsed.spec);
    if (problems.isEmpty())
        return;
    m_banner->showMessage(Banner::Kind::Warning,
                          unusable
                              ? tr("The line could not be used. %1").arg(problems.constFirst())
                              : tr("Not everything in the line could be used. %1").arg(problems.constFirst()),
                          problems.join(u'\n'));
}

void CreateDialog::begin()
{
    if (!m_form->problems().isEmpty())
        return;
    m_banner->dismiss();
    m_busy = true;
    showState();
    m_status->setText(words::createStep(docker::CreateStep::Create));
    const docker::CreateOptions options {
        .pull = static_cast<docker::CreateOptions::Pull>(m_pull->currentData().toInt()),
        .start = m_start->isChecked(),
    };
    auto report = [this](docker::CreateStep step, const docker::PullProgress &pull) {
        progressed(step, pull);
    };
    m_tasks.run(
        m_services.operations.create(host(), m_form->spec(), options, std::move(report), m_tasks.token()),
        [this](const Result<docker::CreatedContainer> &result) { ended(result); });
}

void CreateDialog::progressed(docker::CreateStep step, const docker::PullProgress &pull)
{
    m_status->setText(step == docker::CreateStep::Pull ? words::pull(pull) : words::createStep(step));
}

void CreateDialog::ended(const Result<docker::CreatedContainer> &result)
{
    m_busy = false;
    showState();
    if (!result) {
        m_banner->showError(result.error());
        if (result.error().code == "conflict.name-taken"_L1)
            m_form->goTo({ .kind = Kind::Name });
        else if (result.error().code == "conflict.port-taken"_L1)
            m_form->goTo({ .kind = Kind::Port });
        else
            m_run->setFocus();
        return;
    }
    const QString name = m_form->spec().name;
    emit created(name.isEmpty() ? m_form->spec().image : name, result->warnings);
    accept();
}

/// While something is under way, it is that which is cancelled; the form stays.
void CreateDialog::reject()
{
    if (m_busy)
        m_tasks.requestStop();
    else
        QDialog::reject();
}

} // namespace slipway::ui
