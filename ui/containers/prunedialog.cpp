// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/prunedialog.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"
#include "ui/models/text/operationwords.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"
#include "ui/services/operationservice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 560;
constexpr qsizetype kLongestName = 64;

} // namespace

PruneDialog::PruneDialog(Services &services, const docker::HostId &host, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_banner(new Banner(this))
    , m_host(new QComboBox(this))
    , m_list(new QTreeWidget(this))
    , m_total(new TextLabel(this))
    , m_nameLabel(new TextLabel(this))
    , m_name(new QLineEdit(this))
    , m_loading(new LoadingBar(this))
    , m_close(new Button(u"close"_s, this))
    , m_remove(new Button(u"removeAll"_s, this, ButtonKind::Destructive, "remove"_L1))
{
    setObjectName(u"pruneDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kWidth, kHeight);
    const QList<docker::Host> hosts = services.hosts.hosts();
    for (const docker::Host &known : hosts)
        m_host->addItem(plain(known.name), known.id.text());
    m_host->setCurrentIndex(std::max(0, m_host->findData(host.text())));
    build();
    retranslateUi();
    connect(m_host, &QComboBox::currentIndexChanged, this, &PruneDialog::look);
    for (QCheckBox *box : m_choices)
        connect(box, &QCheckBox::toggled, this, &PruneDialog::look);
    connect(m_name, &QLineEdit::textChanged, this, &PruneDialog::updateRemove);
    connect(m_close, &Button::clicked, this, &QDialog::reject);
    connect(m_remove, &Button::clicked, this, &PruneDialog::remove);
    look();
}

PruneDialog::~PruneDialog() = default;

void PruneDialog::build()
{
    m_host->setObjectName(u"host"_s);
    m_list->setObjectName(u"preview"_s);
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_total->setObjectName(u"total"_s);
    m_total->setMultiLine(true);
    m_name->setObjectName(u"typedHost"_s);
    m_nameLabel->setMultiLine(true);
    m_nameLabel->setBuddy(m_name);
    m_close->setDefault(true);
    m_remove->setAutoDefault(false);

    auto *hostRow = new QWidget(this);
    auto *form = new Form(hostRow);
    //: Field: the host that is cleaned up
    setFieldLabel(form->addField(m_host), tr("Host:"));
    static constexpr const char *kNames[] = { "containers", "images",       "namedImages",
                                              "volumes",    "namedVolumes", "networks" };
    auto *boxes = new QVBoxLayout;
    boxes->setSpacing(metrics::kSpaceXs);
    for (int i = 0; i < ChoiceCount; ++i) {
        m_choices[i] = new QCheckBox(this);
        m_choices[i]->setObjectName(QLatin1StringView(kNames[i]));
        boxes->addWidget(m_choices[i]);
    }
    m_choices[Containers]->setChecked(true);
    m_choices[Images]->setChecked(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::kSpaceS);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_remove);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceXl, metrics::kSpaceL);
    all->setSpacing(metrics::kSpaceM);
    all->addWidget(m_banner);
    all->addWidget(hostRow);
    all->addLayout(boxes);
    all->addWidget(m_loading);
    all->addWidget(m_list, 1);
    all->addWidget(m_total);
    all->addWidget(m_nameLabel);
    all->addWidget(m_name);
    all->addLayout(buttons);
}

void PruneDialog::retranslateUi()
{
    //: Title of a dialog that removes what nobody uses
    setWindowTitle(tr("Clean Up"));
    const QString texts[ChoiceCount] = {
        //: Check box: kinds of things to remove
        tr("Containers that do not run"),
        //: Check box: kinds of things to remove
        tr("Images without a name that no container uses"),
        //: Check box: kinds of things to remove
        tr("All images that no container uses"),
        //: Check box: kinds of things to remove
        tr("Volumes without a name that no container uses"),
        //: Check box: kinds of things to remove
        tr("All volumes that no container uses, with all that is in them"),
        //: Check box: kinds of things to remove
        tr("Networks that no container uses"),
    };
    for (int i = 0; i < ChoiceCount; ++i) {
        m_choices[i]->setText(texts[i]);
        m_choices[i]->setAccessibleName(texts[i]);
    }
    //: Accessible name of the list of what would be removed
    m_list->setAccessibleName(tr("What Would Be Removed"));
    //: Column: container, image, volume or network
    const QString kind = tr("Kind");
    //: Column: a thing's name
    const QString name = tr("Name");
    //: Column: how large a thing is
    const QString size = tr("Size");
    m_list->setHeaderLabels({ kind, name, size });
    //: Button: closes a dialog
    m_close->setLabel(tr("Close"));
    //: Button: removes what the list shows
    m_remove->setLabel(tr("Remove All of These"));
}

docker::PruneChoices PruneDialog::choices() const
{
    return { .containers = m_choices[Containers]->isChecked(),
             .images = m_choices[Images]->isChecked(),
             .namedImages = m_choices[NamedImages]->isChecked(),
             .volumes = m_choices[Volumes]->isChecked(),
             .namedVolumes = m_choices[NamedVolumes]->isChecked(),
             .networks = m_choices[Networks]->isChecked() };
}

void PruneDialog::look()
{
    m_banner->dismiss();
    m_preview = {};
    m_list->clear();
    m_name->clear();
    m_loading->setActive(true);
    updateRemove();
    m_total->setText(tr("Looking for what nobody uses…"));
    m_mustLookAgain = std::exchange(m_isLooking, true);
    if (m_mustLookAgain)
        return;
    m_tasks.run(m_services.operations.previewPrune(docker::HostId(m_host->currentData().toString()),
                                                   choices(), m_tasks.token()),
                [this](const Result<docker::PrunePreview> &preview) {
                    m_isLooking = false;
                    if (m_mustLookAgain)
                        look();
                    else
                        showPreview(preview);
                });
}

void PruneDialog::showPreview(const Result<docker::PrunePreview> &preview)
{
    m_loading->setActive(false);
    if (!preview) {
        m_total->setText({});
        m_banner->showError(preview.error());
        return;
    }
    m_preview = *preview;
    QList<QTreeWidgetItem *> lines;
    lines.reserve(m_preview.items.size());
    for (const docker::PruneItem &item : std::as_const(m_preview.items)) {
        const QString name = item.name.isEmpty() ? item.id : item.name;
        auto *line = new QTreeWidgetItem({ words::pruneKind(item.kind), plain(name).left(kLongestName),
                                           item.size ? words::size(*item.size) : QString() });
        line->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        lines.append(line);
    }
    m_list->addTopLevelItems(lines);
    showTotal();
}

void PruneDialog::showTotal()
{
    const int count = static_cast<int>(m_preview.items.size());
    updateRemove();
    if (count == 0)
        m_total->setText(tr("There is nothing of this kind that nobody uses."));
    else
        //: %1 is a host, %2 a size
        m_total->setText(
            tr("%n thing(s) on the host \"%1\" would go and give back up to %2. Images may share "
               "parts, so it can be less.",
               nullptr, count)
                .arg(m_host->currentText(), words::size(m_preview.total())));
}

bool PruneDialog::needsName() const
{
    return m_choices[NamedVolumes]->isChecked()
        && std::any_of(m_preview.items.begin(), m_preview.items.end(), [](const docker::PruneItem &item) {
               return item.kind == docker::PruneItem::Kind::Volume;
           });
}

void PruneDialog::updateRemove()
{
    const bool mustType = needsName() && !m_removing;
    const QString host = m_host->currentText();
    //: Above a field in which a host's name has to be typed before volumes are removed. %1 is the host
    const QString question =
        tr("Volumes cannot be brought back. To remove them, type the name of the host, %1:").arg(host);
    m_nameLabel->setText(mustType ? question : QString());
    m_nameLabel->setVisible(mustType);
    m_name->setVisible(mustType);
    m_name->setAccessibleName(question);
    m_remove->setEnabled(!m_preview.items.isEmpty() && !m_removing && (!mustType || m_name->text() == host));
}

void PruneDialog::remove()
{
    m_removing = true;
    m_remove->setEnabled(false);
    m_host->setEnabled(false);
    for (QCheckBox *box : m_choices)
        box->setEnabled(false);
    m_loading->setActive(true);
    showProgress(0);
    m_tasks.run(m_services.operations.prune(
                    docker::HostId(m_host->currentData().toString()), m_preview.items,
                    [this](int done) { showProgress(done); }, m_tasks.token()),
                [this](const Result<docker::PruneOutcome> &outcome) { finish(outcome); });
}

void PruneDialog::showProgress(int done)
{
    //: How far a removal is: %L1 of %L2 things
    m_total->setText(tr("Removing: %L1 of %L2 are done.").arg(done).arg(m_preview.items.size()));
    m_list->setCurrentItem(m_list->topLevelItem(done)); // the last one has none after it
}

void PruneDialog::finish(const Result<docker::PruneOutcome> &outcome)
{
    m_removing = false;
    m_host->setEnabled(true);
    for (QCheckBox *box : m_choices)
        box->setEnabled(true);
    look();
    if (!outcome)
        return m_banner->showError(outcome.error());
    QStringList failures;
    failures.reserve(outcome->kept.size());
    for (const docker::PruneOutcome::Kept &kept : outcome->kept)
        failures.append(words::describe(kept.error));
    if (failures.isEmpty())
        m_banner->showMessage(Banner::Kind::Information,
                              tr("%n thing(s) removed.", nullptr, outcome->removed));
    else
        m_banner->showMessage(Banner::Kind::Failure,
                              tr("%n thing(s) could not be removed. The details tell why.", nullptr,
                                 static_cast<int>(failures.size())),
                              failures.join(u'\n'));
}

} // namespace slipway::ui
