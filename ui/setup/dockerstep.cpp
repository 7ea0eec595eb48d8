// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/dockerstep.h"

#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/models/text/words.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

DockerStep::DockerStep(SetupFlow &flow, QWidget *parent)
    : SetupStep(flow, SetupPage::Docker, u"dockerStep"_s, parent)
    , m_route(new QComboBox(this))
    , m_port(new QSpinBox(this))
{
    m_route->setObjectName(u"route"_s);
    m_port->setObjectName(u"port"_s);
    m_port->setRange(0, 65'535);
    m_port->setGroupSeparatorShown(false);
    auto *form = new Form;
    m_routeLabel = form->addField(m_route);
    m_routeHint = form->addHint();
    m_portLabel = form->addField(m_port);
    m_portHint = form->addHint();
    body()->addLayout(form);
    body()->addStretch(1);
    connect(m_route, &QComboBox::activated, this, [this](int index) {
        this->flow().setRoute(static_cast<provisioning::Route>(m_route->itemData(index).toInt()));
    });
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) { this->flow().setPort(port); });
}

QWidget *DockerStep::firstFocus() const
{
    return m_route;
}

void DockerStep::retranslateUi()
{
    setTexts(
        tr("How should Docker be installed?"),
        tr("The machine installs Docker from signed packages: those of its distribution, or Docker's own "
           "where there are none. An engine that is already there is kept."));
    setFieldLabel(m_routeLabel, tr("&Route:"));
    setFieldLabel(m_portLabel, tr("&Port:"));
    m_routeHint->setText(tr("The Azure agent on the machine runs one script, once."));
    m_portHint->setText(tr("Docker's usual port with TLS is 2376."));
    enter();
}

void DockerStep::enter()
{
    const QSignalBlocker quietRoute(m_route);
    const QSignalBlocker quietPort(m_port);
    m_route->clear();
    for (const provisioning::Route route : flow().verdict().routes)
        m_route->addItem(words::route(route), static_cast<int>(route));
    m_route->setCurrentIndex(m_route->findData(static_cast<int>(flow().choices().route)));
    m_port->setValue(flow().choices().port);
}

} // namespace slipway::ui
