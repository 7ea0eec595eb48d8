// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/everythingelse.h"

#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/wizardsummary.h"
#include "ui/models/text/newmachinewords.h"
#include "ui/models/text/words.h"
#include "ui/newmachine/sizemodel.h"

#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

EverythingElse::EverythingElse(NewMachineFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_title(new TextLabel(TextStyle::Section, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::kSpaceM, 0, 0);
    layout->setSpacing(metrics::kSpaceS);
    layout->addWidget(m_title);
    auto *form = new Form;
    form->setRowSpacing(metrics::kSpaceXs);
    layout->addLayout(form);
    addRow(form, u"chosenSize"_s, { Field::Size }, [this] { return size(); });
    addRow(form, u"chosenSystem"_s, { Field::Image, Field::Disk, Field::User },
           [this] { return systemText(); });
    addRow(form, u"chosenKey"_s, { Field::Key }, [this] { return key(); });
    addRow(form, u"chosenDocker"_s,
           { Field::Route, Field::Port, Field::Options, Field::Compose, Field::Authority, Field::Identity,
             Field::KeyPlace },
           [this] { return docker(); });
    addRow(form, u"chosenAccess"_s, { Field::Access }, [this] { return access(); });
    connect(&flow, &NewMachineFlow::changed, this, &EverythingElse::showAnswers);
}

void EverythingElse::addRow(Form *form, const QString &objectName, const QList<Field> &fields,
                            const std::function<QString()> &answer)
{
    Row row {
        .fields = fields, .answer = answer, .label = new TextLabel(this), .value = new TextLabel(this)
    };
    row.value->setObjectName(objectName);
    row.value->setMultiLine(true);
    row.value->setMuted(true);
    form->addField(row.label, row.value);
    m_rows.append(row);
}

QString EverythingElse::missing(const Row &row) const
{
    for (const Field field : row.fields) {
        if (const std::optional<NewMachineFlow::Problem> problem = m_flow.problem(field))
            return words::problem(*problem);
    }
    return {};
}

void EverythingElse::showAnswers()
{
    for (const Row &row : std::as_const(m_rows)) {
        const bool isSearching = m_flow.isSearching(row.fields.constFirst());
        const QString wrong = isSearching ? tr("Asking Azure…") : missing(row);
        row.value->setText(wrong.isEmpty() ? row.answer() : wrong);
    }
}

QString EverythingElse::size() const
{
    const std::optional<azure::RetailPrice> price = m_flow.price();
    //: %1 is a price such as "31.20 EUR"
    return joined({ m_flow.choices().size, price ? tr("%1 a month").arg(priceText(*price)) : QString() });
}

QString EverythingElse::systemText() const
{
    const provisioning::NewMachineImage *image = provisioning::findNewMachineImage(m_flow.choices().imageId);
    //: %1 is the name of a user of a machine
    return joined({ image ? image->name : QString(), tr("User \"%1\"").arg(m_flow.choices().user) });
}

/// Its kind and its comment: "ssh-ed25519 · me@laptop".
QString EverythingElse::key() const
{
    const QStringList parts = m_flow.choices().sshKey.split(u' ', Qt::SkipEmptyParts);
    return joined({ parts.value(0), parts.mid(2).join(u' ') });
}

QString EverythingElse::docker() const
{
    const provisioning::NewMachineChoices &choices = m_flow.choices();
    return joined({ words::route(choices.route), WizardSummary::portLine(choices.port),
                    WizardSummary::projectLine(choices.compose),
                    WizardSummary::authorityLine(m_flow.authorities(), choices.authorityId,
                                                 choices.newAuthorityName) });
}

QString EverythingElse::access() const
{
    return WizardSummary::accessLine(m_flow.choices().access, m_flow.choices().addresses);
}

void EverythingElse::retranslateUi()
{
    m_title->setText(tr("Everything Else"));
    // In the order of the rows.
    const QStringList labels { tr("Size:"), tr("System:"), tr("SSH key:"), tr("Docker:"),
                               //: Who may reach the machine
                               tr("Access:") };
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i).label->setText(labels.at(i));
    showAnswers();
}

} // namespace slipway::ui
