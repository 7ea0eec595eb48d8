// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/composerow.h"

#include "docker/compose/composeproject.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

ComposeRow::ComposeRow(QWidget *parent)
    : QWidget(parent)
    , m_choose(new Button(u"chooseCompose"_s, this))
    , m_remove(new Button(u"removeCompose"_s, this))
    , m_state(new TextLabel(this))
{
    setObjectName(u"compose"_s);
    m_state->setObjectName(u"composeState"_s);
    m_state->setMultiLine(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kSpaceXs);
    layout->addLayout(buttons);
    layout->addWidget(m_state);
    connect(m_choose, &Button::clicked, this, &ComposeRow::choose);
    connect(m_remove, &Button::clicked, this, &ComposeRow::remove);
}

void ComposeRow::choose()
{
    auto *chooser = new QFileDialog(this, tr("Compose File"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    //: Kinds of files to choose from
    chooser->setNameFilters({ tr("Compose files (*.yaml *.yml)"), tr("All files (*)") });
    connect(chooser, &QFileDialog::fileSelected, this, &ComposeRow::take);
    chooser->open();
}

void ComposeRow::remove()
{
    m_file = {};
    m_error.reset();
    retranslateUi();
    emit changed();
}

/// Its folder names the project, as with docker compose.
void ComposeRow::take(const QString &path)
{
    m_file = {};
    m_error.reset();
    QFile file(path);
    const QByteArray text =
        file.open(QIODevice::ReadOnly) ? file.read(docker::kComposeLimit + 1) : QByteArray();
    const QString folder = QFileInfo(path).absoluteDir().dirName();
    if (file.error() != QFile::NoError) {
        m_error = Error { .kind = ErrorKind::Local,
                          .code = u"compose.unreadable"_s,
                          .subject = path,
                          .detail = file.errorString() };
    } else if (const Result<docker::ComposeProject> project = docker::parseCompose(text, folder)) {
        m_file = { .project = project->name, .text = text };
    } else {
        m_error = project.error();
    }
    retranslateUi();
    emit changed();
}

QString ComposeRow::servicesText() const
{
    QStringList services;
    if (const Result<docker::ComposeProject> project = docker::parseCompose(m_file.text, m_file.project)) {
        services.reserve(project->services.size());
        for (const docker::ComposeService &service : project->services)
            services.append(plain(service.name));
    }
    return words::list(services);
}

void ComposeRow::retranslateUi()
{
    //: Button: opens a window to choose a file
    m_choose->setLabel(tr("Choose File…"));
    //: Button: no compose file is used
    m_remove->setLabel(tr("Remove"));
    m_remove->setVisible(!m_file.isEmpty() || m_error.has_value());
    m_state->setMuted(!m_error.has_value());
    if (m_error)
        m_state->setText(words::describe(*m_error)
                         + (m_error->detail.isEmpty() ? QString() : u'\n' + plain(m_error->detail)));
    else if (m_file.isEmpty())
        m_state->setText(
            tr("Its containers are started when Docker runs, through the engine's API. Images come from "
               "registries that need no sign-in."));
    else
        //: %1 is the name of a project, %2 a list of services
        m_state->setText(tr("Project \"%1\" with %2").arg(plain(m_file.project), servicesText()));
}

} // namespace slipway::ui
