// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/addressservicepane.h"

#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/services/settings.h"

#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

bool isUsable(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.isEmpty()
        || (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty());
}

} // namespace

AddressServicePane::AddressServicePane(Settings &settings, QWidget *parent)
    : Pane(parent)
    , m_settings(settings)
    , m_title(new TextLabel(TextStyle::Section, this))
    , m_introduction(new TextLabel(this))
    , m_url(new QLineEdit(this))
    , m_problem(new TextLabel(this))
{
    setObjectName(u"addressServicePane"_s);
    m_introduction->setMultiLine(true);
    m_introduction->setWordWrap(true);
    m_introduction->setMuted(true);
    m_url->setObjectName(u"addressService"_s);
    m_url->setText(settings.addressService());
    m_problem->setObjectName(u"addressServiceProblem"_s);
    m_problem->setMultiLine(true);
    m_problem->setWordWrap(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceS);
    all->addWidget(m_title);
    all->addWidget(m_introduction);
    auto *form = new Form;
    m_urlLabel = form->addField(m_url);
    all->addLayout(form);
    all->addWidget(m_problem);
    connect(m_url, &QLineEdit::textChanged, this, &AddressServicePane::retranslateUi);
    connect(m_url, &QLineEdit::editingFinished, this, &AddressServicePane::store);
    retranslateUi();
}

void AddressServicePane::store()
{
    const QString text = m_url->text().trimmed();
    if (isUsable(text) && text != m_settings.addressService())
        m_settings.setAddressService(text);
}

void AddressServicePane::retranslateUi()
{
    //: Title of a group of settings: how the address of this computer is found
    m_title->setText(tr("Your Address on the Internet"));
    m_introduction->setText(tr(
        "A service that answers with nothing but the address it sees you at. Slipway asks it when you look "
        "at who reaches a machine, and tells it nothing else. Without one, nobody is asked and you type your "
        "address."));
    //: Field: URL of a service
    setFieldLabel(m_urlLabel, tr("Service to Ask:"));
    m_url->setPlaceholderText(tr("None"));
    const bool isFine = isUsable(m_url->text().trimmed());
    m_problem->setText(isFine ? QString() : tr("Enter a URL that begins with https://, or nothing."));
    m_problem->setVisible(!isFine);
}

} // namespace slipway::ui
