// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newmachine/sizequestion.h"

#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterfield.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/tableview.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPricesAtOnce = 4;
constexpr auto kScrollPause = std::chrono::milliseconds(150);

/// Machines of two cores and 4 or 8 GiB that do for a first engine, the best known first.
const QStringList kUsualSizes { u"Standard_B2s"_s, u"Standard_B2als_v2"_s, u"Standard_B2s_v2"_s,
                                u"Standard_D2s_v5"_s, u"Standard_D2s_v3"_s };
constexpr int kUsualCores = 2;
constexpr double kLeastMemory = 2; ///< GiB

QString placeOf(const provisioning::NewMachineChoices &choices)
{
    return choices.subscription + u'/' + choices.location;
}

/// The smallest that does for an engine; nothing when there is none.
QStringList smallestOf(QList<SizeRow> rows)
{
    rows.removeIf([](const SizeRow &row) {
        return row.size.isArm64 || row.size.cores < kUsualCores || row.size.memoryGiB < kLeastMemory;
    });
    const auto smallest =
        std::min_element(rows.cbegin(), rows.cend(), [](const SizeRow &a, const SizeRow &b) {
            return std::tie(a.size.cores, a.size.memoryGiB) < std::tie(b.size.cores, b.size.memoryGiB);
        });
    return smallest == rows.cend() ? QStringList() : QStringList { smallest->size.name };
}

} // namespace

SizeQuestion::SizeQuestion(NewMachineFlow &flow, Services &services, const NewMachineHabits &habits,
                           QWidget *parent)
    : NewMachineQuestion(flow, NewMachinePage::Size, u"newMachineSize"_s, parent)
    , m_services(services)
    , m_lastUsed(habits.size)
    , m_loading(new LoadingBar(this))
    , m_banner(new Banner(this))
    , m_filter(new FilterField(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState("machines"_L1, this))
    , m_count(new TextLabel(this))
{
    m_banner->setObjectName(u"sizesBanner"_s);
    m_banner->setClosable(false);
    m_filter->setObjectName(u"sizeFilter"_s);
    m_count->setObjectName(u"sizeCount"_s);
    m_count->setMuted(true);
    m_count->setMultiLine(true);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_filter);
    body()->addWidget(m_loading);
    body()->addWidget(m_banner);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_count);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy.setFilterText(text);
        chooseLine(this->flow().choices().size);
        showState();
    });
    connect(m_banner, &Banner::actionTriggered, this, &SizeQuestion::askForSizes);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.rowCount() > 0)
            m_filter->clear();
        else
            askForSizes();
    });
    m_priceTimer.setSingleShot(true);
    m_priceTimer.setInterval(kScrollPause);
    connect(&m_priceTimer, &QTimer::timeout, this, &SizeQuestion::lookForPrices);
}

void SizeQuestion::buildTable()
{
    m_table->setObjectName(u"sizes"_s);
    m_table->setModel(&m_proxy);
    m_table->setColumnChars({ 20, 6, 8, 12 });
    m_table->setColumnRanks({ 0, 0, 0, 0, 1 });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(SizeModel::CoresColumn, Qt::AscendingOrder);
    m_filter->setTable(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SizeQuestion::chosen);
    connect(m_table, &TableView::activatedByKey, this, &SizeQuestion::nextRequested);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SizeQuestion::nextRequested);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, &m_priceTimer,
            qOverload<>(&QTimer::start));
    connect(&m_proxy, &QAbstractItemModel::layoutChanged, &m_priceTimer, qOverload<>(&QTimer::start));
}

QWidget *SizeQuestion::firstFocus() const
{
    return m_table;
}

void SizeQuestion::enter()
{
    if (m_place != placeOf(flow().choices()))
        askForSizes();
    else
        m_priceTimer.start();
}

/// Only once it is known where.
void SizeQuestion::suggest()
{
    const provisioning::NewMachineChoices &choices = flow().choices();
    const QString place = placeOf(choices);
    if (choices.subscription.isEmpty() || choices.location.isEmpty() || place == m_suggestedPlace)
        return;
    m_suggestedPlace = place;
    if (place != m_place)
        askForSizes();
}

void SizeQuestion::hideEvent(QHideEvent *event)
{
    NewMachineQuestion::hideEvent(event);
    for (const QString &size : std::as_const(m_waitingPrices))
        m_askedPrices.remove(size); // nobody looks
    m_waitingPrices.clear();
    m_candidates.clear();
}

void SizeQuestion::askForSizes()
{
    const provisioning::NewMachineChoices &choices = flow().choices();
    m_tasks.requestStop();
    m_priceTasks.requestStop();
    m_place = placeOf(choices);
    m_candidates.clear();
    m_askedPrices.clear();
    m_waitingPrices.clear();
    m_runningPrices = 0;
    m_beyondQuota = 0;
    m_model.setRows({});
    m_banner->dismiss();
    m_loading->setActive(true);
    showState();
    flow().setSearching(Field::Size, true);
    m_tasks.run(m_services.newMachines.sizes(choices.subscription, choices.location, m_tasks.token()),
                [this](const Result<QList<SizeOffer>> &offers) {
                    if (!offers && offers.error().kind == ErrorKind::Cancelled)
                        return; // another question is under way
                    m_loading->setActive(false);
                    if (offers) {
                        showSizes(*offers);
                    } else {
                        m_place.clear();
                        m_banner->showError(offers.error());
                    }
                    flow().setSearching(Field::Size, false);
                    showState();
                });
}

void SizeQuestion::showSizes(const QList<SizeOffer> &offers)
{
    QList<SizeRow> rows;
    rows.reserve(offers.size());
    for (const SizeOffer &offer : offers) {
        if (offer.left > 0)
            rows.append({ .size = offer.size });
    }
    m_beyondQuota = static_cast<int>(offers.size() - rows.size());
    m_model.setRows(std::move(rows));
    const auto isOffered = [this](const QString &size) { return m_model.rowOf(size) >= 0; };
    if (isOffered(m_wish))
        chooseLine(m_wish);
    else if (isOffered(m_lastUsed))
        chooseLine(m_lastUsed);
    else
        suggestSize();
    if (isVisible() && m_table->selectionModel()->hasSelection())
        m_table->setFocus(Qt::OtherFocusReason);
    m_priceTimer.start();
}

/// The best known of the usual sizes, and the cheapest of them when all prices are there; where none of them
/// is offered, the smallest that does.
void SizeQuestion::suggestSize()
{
    for (const QString &size : kUsualSizes) {
        if (m_model.rowOf(size) >= 0)
            m_candidates.append(size);
    }
    if (m_candidates.isEmpty())
        m_candidates = smallestOf(m_model.rows());
    if (m_candidates.isEmpty())
        return;
    chooseSuggested(m_candidates.constFirst());
    for (const QString &size : std::as_const(m_candidates))
        askForPrice(size);
    askNextPrices();
}

/// Somebody's own choice is left alone, and nothing jumps about before somebody's eyes.
void SizeQuestion::chooseCheapest()
{
    const auto rowOf = [this](const QString &size) { return m_model.rowAt(m_model.rowOf(size)); };
    const auto isAsked = [&rowOf](const QString &size) { return rowOf(size).isPriceAsked; };
    if (!std::all_of(m_candidates.cbegin(), m_candidates.cend(), isAsked))
        return;
    const QStringList candidates = std::exchange(m_candidates, {});
    const auto price = [&rowOf](const QString &size) {
        const std::optional<azure::RetailPrice> known = rowOf(size).price;
        return known ? known->perMonth() : std::numeric_limits<double>::max();
    };
    const auto cheapest =
        std::min_element(candidates.cbegin(), candidates.cend(),
                         [&price](const QString &a, const QString &b) { return price(a) < price(b); });
    if (cheapest != candidates.cend() && !isVisible())
        chooseSuggested(*cheapest);
}

/// Not what somebody wishes: another location may suggest another one.
void SizeQuestion::chooseSuggested(const QString &size)
{
    const QScopedValueRollback suggesting(m_isSuggesting, true);
    chooseLine(size);
}

void SizeQuestion::chooseLine(const QString &size)
{
    const int line = m_proxy.lineOf(size);
    if (line < 0)
        return;
    m_table->selectRow(line);
    m_table->scrollTo(m_proxy.index(line, 0));
}

void SizeQuestion::chosen()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty())
        return; // filtered away: it stays chosen
    const azure::MachineSize size = m_proxy.row(selected.constFirst().row()).size;
    if (size.name == flow().choices().size)
        return;
    if (!m_isSuggesting) {
        m_wish = size.name;
        m_candidates.clear();
    }
    flow().edit(Field::Size, [&size](auto &choices) {
        choices.size = size.name;
        choices.isArm64 = size.isArm64;
        choices.takesPremiumDisks = size.takesPremiumDisks;
    });
    askForPrice(size.name);
    askNextPrices();
}

void SizeQuestion::showState()
{
    const bool isLoading = m_loading->isActive();
    const int all = m_model.rowCount();
    const int shown = m_proxy.rowCount();
    m_stack->setVisible(!m_banner->isVisibleTo(this));
    m_stack->setCurrentIndex(shown == 0 && !isLoading ? 1 : 0);
    m_filter->setEnabled(all > 0);
    if (all > 0) {
        m_empty->setText(tr("No size matches the filter."));
        //: Button: empties the filter field
        m_empty->setAction(tr("Clear Filter"));
    } else {
        m_empty->setText(m_beyondQuota > 0
                             ? tr("The quota of this subscription leaves no machine in this location. Choose "
                                  "another location, or ask Azure for more.")
                             : tr("This location offers no size to this subscription. Choose another one."));
        m_empty->setAction(tr("Try Again"));
    }
    QStringList lines;
    if (isLoading)
        lines.append(tr("Asking Azure for sizes…"));
    else if (all > 0)
        lines.append(tr("%n size(s)", nullptr, shown));
    if (m_beyondQuota > 0)
        lines.append(tr("%n more are beyond your quota", nullptr, m_beyondQuota));
    m_count->setText(lines.join(u" · "_s));
}

void SizeQuestion::lookForPrices()
{
    if (!isVisible() || m_proxy.rowCount() == 0)
        return;
    const int first = std::max(0, m_table->rowAt(0));
    const int below = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = below < 0 ? m_proxy.rowCount() - 1 : below;
    m_waitingPrices.removeIf([this](const QString &size) {
        m_askedPrices.remove(size); // scrolled away before its turn
        return true;
    });
    for (int line = first; line <= last; ++line)
        askForPrice(m_proxy.row(line).size.name);
    askNextPrices();
}

void SizeQuestion::askForPrice(const QString &size)
{
    if (m_askedPrices.contains(size))
        return;
    m_askedPrices.insert(size);
    m_waitingPrices.append(size);
}

void SizeQuestion::askNextPrices()
{
    while (m_runningPrices < kPricesAtOnce && !m_waitingPrices.isEmpty()) {
        const QString size = m_waitingPrices.takeFirst();
        const QString location = flow().choices().location;
        ++m_runningPrices;
        m_priceTasks.run(m_services.newMachines.price(size, location, m_priceTasks.token()),
                         [this, size, location](const Result<std::optional<azure::RetailPrice>> &price) {
                             if (!price && price.error().kind == ErrorKind::Cancelled)
                                 return;
                             --m_runningPrices;
                             const auto known = price ? *price : std::nullopt;
                             m_model.setPrice(size, known);
                             flow().setPrice(size, location, known);
                             chooseCheapest();
                             QMetaObject::invokeMethod(this, &SizeQuestion::askNextPrices,
                                                       Qt::QueuedConnection);
                         });
    }
}

void SizeQuestion::retranslateUi()
{
    setTexts(
        tr("How large should it be?"),
        tr("These sizes are offered in the location and within your quota. Prices are Azure's public ones "
           "for Linux, without disks and traffic."));
    m_filter->setTexts(tr("Filter Sizes"), tr("Filter: name, arm64, cores:4, memory:16  (/)"));
    m_table->setAccessibleName(tr("Sizes"));
    m_banner->setAction(tr("Try Again"));
    m_model.retranslate();
    showState();
}

} // namespace slipway::ui
