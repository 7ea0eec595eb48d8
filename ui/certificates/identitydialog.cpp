// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/identitydialog.h"

#include "ui/certificates/identitychoice.h"
#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/models/text/safetext.h"
#include "ui/services/certificateservice.h"
#include "ui/services/hostservice.h"

#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 560;

} // namespace

IdentityDialog::IdentityDialog(Services &services, docker::Host host, const QStringList &fitting,
                               QWidget *parent)
    : CertificateDialog(u"identityDialog"_s, kWidth, parent)
    , m_services(services)
    , m_host(std::move(host))
    , m_choice(new IdentityChoice(services.certificates, this))
{
    auto *fields = new QWidget(this);
    auto *form = new Form(fields);
    m_choiceLabel = form->addField(m_choice);
    m_hint = form->addHint();
    addContent(fields);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &IdentityDialog::showFields);
    retranslateUi();
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_host.identityId)));
    m_choice->suggest(fitting);
    showFields();
    m_choice->setFocus();
}

IdentityDialog::~IdentityDialog() = default;

void IdentityDialog::retranslateUi()
{
    //: Title of a window. %1 is a host
    setWindowTitle(tr("Identity for \"%1\"").arg(plain(m_host.name)));
    introduction()->setText(
        tr("An engine lets in only identities of an authority that it knows. It is asked with the chosen one "
           "first: if it does not let that in, everything stays as it is."));
    //: Field: the identity that an engine is shown
    setFieldLabel(m_choiceLabel, tr("Identity:"));
    m_choice->fill();
    m_hint->setText(m_choice->hasIdentities()
                        ? tr("The former identity stays on the page Certificates.")
                        : tr("No identity is kept here. Make or import one on the page Certificates."));
    cancel()->setLabel(tr("Cancel"));
    //: Button: from now on, an engine is shown the chosen identity
    action()->setLabel(tr("Use Identity"));
}

bool IdentityDialog::isComplete() const
{
    return !m_choice->identity().isEmpty() && m_choice->identity() != m_host.identityId;
}

void IdentityDialog::begin()
{
    setBusy(true);
    tasks().run(m_services.hosts.useIdentity(m_host.id, m_choice->identity(), tasks().token()),
                [this](const Result<> &result) { result ? accept() : showFailure(result.error()); });
}

} // namespace slipway::ui
