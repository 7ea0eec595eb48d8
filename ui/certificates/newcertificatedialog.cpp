// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates/newcertificatedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/models/text/certificatewords.h"
#include "ui/models/text/safetext.h"
#include "ui/services/certificateservice.h"
#include "ui/services/machineservice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using Kind = CertificateRow::Kind;

namespace {

constexpr int kWidth = 560;
constexpr int kMostDays = 36'500;
constexpr qsizetype kMostMachines = 500; // in a list to choose from; the names can be typed

} // namespace

NewCertificateDialog::NewCertificateDialog(Services &services, Kind kind, QWidget *parent)
    : CertificateDialog(u"newCertificateDialog"_s, kWidth, parent)
    , m_services(services)
    , m_kind(kind)
    , m_name(new QLineEdit(this))
    , m_machine(new QComboBox(this))
    , m_names(new QLineEdit(this))
    , m_limits(new QLineEdit(this))
    , m_authority(new QComboBox(this))
    , m_key(new QComboBox(this))
    , m_days(new QSpinBox(this))
{
    build();
    fillKeys();
    fillAuthorities();
    fillMachines();
    m_days->setRange(1, kMostDays);
    m_days->setValue(kind == Kind::Authority ? kAuthorityDays : kLeafDays);
    retranslateUi();
    for (QLineEdit *field : { m_name, m_names, m_limits })
        connect(field, &QLineEdit::textChanged, this, &NewCertificateDialog::showCheck);
    connect(m_days, &QSpinBox::valueChanged, this, &NewCertificateDialog::showCheck);
    connect(m_authority, &QComboBox::currentIndexChanged, this, &NewCertificateDialog::showCheck);
    connect(m_machine, &QComboBox::activated, this, &NewCertificateDialog::takeMachine);
    showCheck();
    m_name->setFocus();
}

void NewCertificateDialog::build()
{
    m_name->setObjectName(u"name"_s);
    m_machine->setObjectName(u"machine"_s);
    m_names->setObjectName(u"names"_s);
    m_limits->setObjectName(u"limits"_s);
    m_authority->setObjectName(u"authority"_s);
    m_key->setObjectName(u"key"_s);
    m_days->setObjectName(u"days"_s);
    auto *fields = new QWidget(this);
    auto *form = new Form(fields);
    const bool isServer = m_kind == Kind::Server;
    m_machineLabel = form->addField(m_machine);
    m_nameLabel = form->addField(m_name);
    m_namesLabel = form->addField(m_names);
    m_namesHint = form->addHint();
    m_limitsLabel = form->addField(m_limits);
    m_limitsHint = form->addHint();
    m_authorityLabel = form->addField(m_authority);
    m_keyLabel = form->addField(m_key);
    m_daysLabel = form->addField(m_days);
    m_problem = form->addHint();
    m_problem->setObjectName(u"problem"_s);
    for (QWidget *each : { static_cast<QWidget *>(m_machineLabel), static_cast<QWidget *>(m_machine),
                           static_cast<QWidget *>(m_namesLabel), static_cast<QWidget *>(m_names),
                           static_cast<QWidget *>(m_namesHint) })
        each->setVisible(isServer);
    for (QWidget *each : { static_cast<QWidget *>(m_limitsLabel), static_cast<QWidget *>(m_limits),
                           static_cast<QWidget *>(m_limitsHint) })
        each->setVisible(m_kind == Kind::Authority);
    m_authorityLabel->setVisible(m_kind != Kind::Authority);
    m_authority->setVisible(m_kind != Kind::Authority);
    addContent(fields);
}

void NewCertificateDialog::fillKeys()
{
    using pki::KeyType;
    for (const KeyType type : { KeyType::EcP256, KeyType::EcP384, KeyType::Rsa2048, KeyType::Rsa3072,
                                KeyType::Rsa4096, KeyType::Ed25519 })
        m_key->addItem(words::keyType(type), static_cast<int>(type));
}

void NewCertificateDialog::fillAuthorities()
{
    const QList<CertificateRow> rows = m_services.certificates.rows();
    for (const CertificateRow &row : rows) {
        if (row.kind == Kind::Authority && row.hasKey && !row.former)
            m_authority->addItem(plain(row.name), row.id);
    }
}

void NewCertificateDialog::fillMachines()
{
    //: First choice of a list of machines: none of them
    m_machine->addItem(tr("None: for any names"), -1);
    const QList<MachineRow> &rows = m_services.machines.rows();
    for (qsizetype i = 0; i < std::min(rows.size(), kMostMachines); ++i)
        m_machine->addItem(plain(rows.at(i).machine->name), static_cast<int>(i));
}

/// A machine's name and all that it is reached by.
void NewCertificateDialog::takeMachine(int index)
{
    const int row = m_machine->itemData(index).toInt();
    const QList<MachineRow> &rows = m_services.machines.rows();
    if (row < 0 || row >= rows.size())
        return;
    const azure::Machine &machine = rows.at(row).machine;
    QStringList names { machine.dnsName, machine.publicAddress, machine.privateAddress, u"localhost"_s,
                        u"127.0.0.1"_s };
    names.removeAll(QString());
    m_name->setText(machine.name);
    m_names->setText(names.join(u", "_s));
}

/// Of the chosen machine; empty: none.
QString NewCertificateDialog::machineId() const
{
    const int row = m_machine->currentData().toInt();
    const QList<MachineRow> &rows = m_services.machines.rows();
    return row < 0 || row >= rows.size() ? QString() : rows.at(row).machine->id.text();
}

void NewCertificateDialog::retranslateUi()
{
    switch (m_kind) {
    case Kind::Authority:
        //: Title of a window
        setWindowTitle(tr("New Authority"));
        introduction()->setText(tr("An authority signs the certificates of your engines and of those who may "
                                   "talk to them. Its key never leaves this computer unless you export it."));
        m_name->setPlaceholderText(u"Slipway"_s);
        break;
    case Kind::Server:
        //: Title of a window
        setWindowTitle(tr("New Server Certificate"));
        introduction()->setText(
            tr("A server certificate proves that an engine is the one you mean. It counts "
               "only for the names and addresses that it carries."));
        m_name->setPlaceholderText(u"web-01"_s);
        break;
    case Kind::Identity:
        //: Title of a window
        setWindowTitle(tr("New Identity"));
        introduction()->setText(tr(
            "An identity lets somebody talk to the engines that trust its authority, with all rights there. "
            "Make one for each person and each CI job, so that each can end by itself."));
        m_name->setPlaceholderText(u"ci-deploy"_s);
        break;
    }
    //: Field: what a certificate is called
    setFieldLabel(m_nameLabel, tr("Name:"));
    //: Field: the machine a certificate is for
    setFieldLabel(m_machineLabel, tr("Machine:"));
    //: Field: DNS names and addresses in a certificate
    setFieldLabel(m_namesLabel, tr("Names and Addresses:"));
    m_names->setPlaceholderText(u"web-01.example.com, 203.0.113.20"_s);
    m_namesHint->setText(tr("Everything that the engine is reached by, with commas or blanks in between."));
    //: Field: the DNS names and addresses for which an authority may sign certificates
    setFieldLabel(m_limitsLabel, tr("Only for These Names and Addresses:"));
    m_limits->setPlaceholderText(u"example.com, 10.0.0.0/8"_s);
    m_limitsHint->setText(tr(
        "Whoever steals its key can then pretend to be nobody else. A name stands for everything below it, "
        "too. Empty: no limits. They cannot be changed later."));
    //: Field: who signs a certificate
    setFieldLabel(m_authorityLabel, tr("Signed By:"));
    //: Field: the kind of a key
    setFieldLabel(m_keyLabel, tr("Key:"));
    //: Field: how long a certificate is good for
    setFieldLabel(m_daysLabel, tr("Valid for:"));
    //: After a number in a field
    m_days->setSuffix(u' ' + tr("days"));
    cancel()->setLabel(tr("Cancel"));
    //: Button: makes a certificate
    action()->setLabel(tr("Create"));
}

NewCertificate NewCertificateDialog::request() const
{
    NewCertificate request { .kind = m_kind,
                             .name = m_name->text(),
                             .key = static_cast<pki::KeyType>(m_key->currentData().toInt()),
                             .days = m_days->value() };
    if (m_kind == Kind::Server) {
        request.names = certificateNames(m_names->text());
        request.machine = machineId();
    }
    if (m_kind == Kind::Authority)
        request.limits = certificateNames(m_limits->text());
    if (m_kind != Kind::Authority)
        request.authority = m_authority->currentData().toString();
    return request;
}

bool NewCertificateDialog::isComplete() const
{
    return check(request(), m_services.certificates.rows(), m_services.certificates.now()).problem
        == NewCertificateProblem::None;
}

void NewCertificateDialog::showCheck()
{
    const NewCertificateCheck found =
        check(request(), m_services.certificates.rows(), m_services.certificates.now());
    const bool isEmpty = m_name->text().isEmpty() && found.problem == NewCertificateProblem::NoName;
    m_problem->setText(isEmpty ? QString() : words::newCertificateProblem(found));
    showFields();
}

void NewCertificateDialog::begin()
{
    setBusy(true);
    tasks().run(m_services.certificates.make(request(), tasks().token()),
                [this](const Result<CertificateKey> &result) { ended(result); });
}

void NewCertificateDialog::ended(const Result<CertificateKey> &result)
{
    if (!result) {
        showFailure(result.error());
        return;
    }
    setBusy(false);
    emit made(*result);
    accept();
}

} // namespace slipway::ui
