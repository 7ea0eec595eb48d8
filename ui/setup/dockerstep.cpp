// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/dockerstep.h"

#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/models/text/words.h"
#include "ui/services/setupservice.h"
#include "ui/setup/composerow.h"
#include "ui/setup/engineoptionspanel.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using provisioning::Route;

DockerStep::DockerStep(SetupFlow &flow, Services &services, QWidget *parent)
    : SetupStep(flow, SetupPage::Docker, u"dockerStep"_s, parent)
    , m_services(services)
    , m_route(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_advanced(new Button(u"advanced"_s, this, ButtonKind::Quiet))
    , m_options(new EngineOptionsPanel(this))
    , m_compose(new ComposeRow(this))
{
    m_route->setObjectName(u"route"_s);
    m_port->setObjectName(u"port"_s);
    m_port->setRange(0, 65'535);
    m_port->setGroupSeparatorShown(false);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(scroll);
    scroll->setWidget(page);
    auto *form = new Form;
    m_routeLabel = form->addField(m_route);
    m_routeHint = form->addHint();
    m_routeHint->setObjectName(u"routeHint"_s);
    m_closed = form->addHint();
    m_closed->setObjectName(u"closedRoutes"_s);
    m_portLabel = form->addField(m_port);
    m_portHint = form->addHint();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, metrics::kSpaceM, 0);
    layout->addLayout(form);
    layout->addWidget(m_advanced, 0, Qt::AlignLeft);
    layout->addWidget(m_options);
    auto *below = new Form;
    below->setLabels(Form::Labels::Above); // the field has several lines
    m_composeLabel = below->addField(m_compose);
    layout->addLayout(below);
    layout->addStretch(1);
    body()->addWidget(scroll, 1);
    showOptions(false);
    connect(m_route, &QComboBox::activated, this, [this](int index) {
        this->flow().setRoute(static_cast<Route>(m_route->itemData(index).toInt()));
        showRouteHint();
    });
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) { this->flow().setPort(port); });
    connect(m_advanced, &Button::clicked, this, [this] { showOptions(m_options->isHidden()); });
    connect(m_options, &EngineOptionsPanel::edited, this,
            [this] { this->flow().setOptions(m_options->options()); });
    connect(m_compose, &ComposeRow::changed, this, [this] { this->flow().setCompose(m_compose->file()); });
    askForRoutes();
}

void DockerStep::showOptions(bool shown)
{
    m_options->setVisible(shown);
    m_advanced->setLabel(shown ? tr("Hide Engine Options") : tr("Engine Options…"));
}

QWidget *DockerStep::firstFocus() const
{
    return m_route;
}

void DockerStep::askForRoutes()
{
    m_asking = true;
    m_tasks.run(m_services.setup.verdict(flow().choices().machine.id, m_tasks.token()),
                [this](const Result<provisioning::Verdict> &verdict) {
                    m_asking = false;
                    // Without an answer it stays at what the list of machines said; the review asks again.
                    if (verdict)
                        this->flow().setVerdict(*verdict);
                    enter();
                });
}

/// The retired extension takes none. What was entered comes back with another route.
void DockerStep::offerOptions()
{
    const bool takesOptions = flow().choices().route != Route::DockerExtension;
    m_advanced->setVisible(takesOptions);
    if (!takesOptions)
        showOptions(false);
    const provisioning::EngineOptions wanted =
        takesOptions ? m_options->options() : provisioning::EngineOptions();
    if (flow().choices().options != wanted)
        flow().setOptions(wanted);
}

void DockerStep::showRouteHint()
{
    offerOptions();
    const Route route = flow().choices().route;
    m_routeHint->setMuted(route != Route::DockerExtension);
    switch (route) {
    case Route::CustomScript:
    case Route::CloudInit: // of new machines only
        m_routeHint->setText(tr("The Azure agent on the machine runs one script, once."));
        break;
    case Route::ManagedRunCommand:
        m_routeHint->setText(tr("The Azure agent on the machine runs one script, once. This way leaves the "
                                "machine's other scripts alone."));
        break;
    case Route::DockerExtension:
        m_routeHint->setText(
            tr("Microsoft retired this extension in 2018. It fetches Docker from get.docker.com and a very "
               "old Docker Compose from GitHub, and changes Docker's service file, which the next update of "
               "Docker undoes: the port then closes. Taking it back stops Docker and all containers. Choose "
               "it only if you have to."));
        break;
    }
}

void DockerStep::showClosedRoutes()
{
    QStringList lines;
    for (const provisioning::ClosedRoute &closed : flow().verdict().closed) {
        if (!m_asking || closed.reason != provisioning::RouteObstacle::OfferUnknown)
            lines.append(words::closedRoute(closed));
    }
    if (m_asking)
        lines.append(tr("Asking Azure which other ways there are…"));
    else if (!lines.isEmpty())
        lines.prepend(tr("Other ways are not open for this machine:"));
    m_closed->setText(lines.join(u'\n'));
    m_closed->setVisible(!lines.isEmpty());
}

void DockerStep::retranslateUi()
{
    setTexts(
        tr("How should Docker be installed?"),
        tr("The machine installs Docker from signed packages: those of its distribution, or Docker's own "
           "where there are none. An engine that is already there is kept."));
    setFieldLabel(m_routeLabel, tr("&Route:"));
    setFieldLabel(m_portLabel, tr("&Port:"));
    m_portHint->setText(tr("Docker's usual port with TLS is 2376."));
    m_options->retranslateUi();
    //: Field: a file of docker compose
    setFieldLabel(m_composeLabel, tr("Compose project:"));
    m_compose->retranslateUi();
    showOptions(!m_options->isHidden());
    enter();
}

void DockerStep::enter()
{
    const QSignalBlocker quietRoute(m_route);
    const QSignalBlocker quietPort(m_port);
    m_route->clear();
    for (const Route route : flow().verdict().routes)
        m_route->addItem(words::route(route), static_cast<int>(route));
    m_route->setCurrentIndex(m_route->findData(static_cast<int>(flow().choices().route)));
    m_port->setValue(flow().choices().port);
    showRouteHint();
    showClosedRoutes();
}

} // namespace slipway::ui
