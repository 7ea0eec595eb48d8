// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/events/eventstab.h"

#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/tableview.h"
#include "ui/models/text/eventwords.h"
#include "ui/services/hostservice.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNanosAMilli = 1'000'000;

constexpr auto kFirstAction = "create"_L1; ///< before which there was nothing

QString timeText(qint64 nanos)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(nanos / kNanosAMilli);
    const QLocale locale;
    const QString date = time.date() == QDate::currentDate()
        ? QString()
        : locale.toString(time.date(), QLocale::ShortFormat) + u' ';
    return date + time.toString(u"HH:mm:ss"_s);
}

} // namespace

EventsTab::EventsTab(Services &services, QWidget *parent)
    : LoadedTab(services, u"eventsTab"_s, parent)
    , m_commands(new QCheckBox(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState("clock"_L1, this))
{
    m_commands->setObjectName(u"showCommands"_s);
    m_model.setTitles({ QString(), QString(), QString() });
    m_table->setObjectName(u"events"_s);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false); // by time, newest first
    m_table->setColumnChars({ 20, 26, 40 });
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kCompactRow);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    body()->addWidget(m_commands);
    body()->addWidget(m_stack, 1);
    connect(m_commands, &QCheckBox::toggled, this, &EventsTab::showEvents);
    connect(&services.content, &ContentService::eventArrived, this, &EventsTab::arrived);
    connect(&services.hosts, &HostService::connectionChanged, this, &EventsTab::connectionChanged);
    retranslateUi();
}

QString EventsTab::title() const
{
    //: Title of a tab: what has happened to a container
    return tr("Events");
}

void EventsTab::retranslateUi()
{
    setAccessibleName(title());
    m_table->setAccessibleName(title());
    //: Column: when something happened
    m_model.setTitles({ tr("Time"),
                        //: Column: what happened to a container
                        tr("Event"),
                        //: Column: more about an event
                        tr("Details") });
    m_empty->setText(tr("The engine remembers nothing that has happened to this container."));
    //: Check box above a list of events: those of commands, such as health checks, are shown, too
    m_commands->setText(tr("Show commands and health checks"));
    m_commands->setAccessibleName(m_commands->text());
    showEvents();
}

QWidget *EventsTab::firstFocus() const
{
    return m_table;
}

void EventsTab::load()
{
    m_isStale = false;
    showEvents();
    ask(services().content.pastEvents(ref(), stopToken()), [this](const docker::PastEvents &past) {
        m_past = past;
        showEvents();
    });
}

void EventsTab::forget()
{
    m_past = {};
    m_model.setRows({});
    m_stack->setCurrentWidget(m_empty);
}

/// Who does not watch, misses something.
void EventsTab::activeChanged(bool active)
{
    if (active && m_isStale)
        loadAgain();
    m_isStale = !active;
}

void EventsTab::arrived(const docker::HostId &host, const docker::EngineEvent &event)
{
    if (isShown() && ref().host == host && ref().container.text() == event.actorId)
        showEvents();
}

void EventsTab::connectionChanged(const docker::HostId &host)
{
    if (ref().host != host)
        return;
    const bool isOnline = services().hosts.connection(host).phase == docker::ConnectionPhase::Online;
    if (isOnline && m_isStale && isShown())
        loadAgain();
    m_isStale = !isOnline || !isShown();
}

/// Oldest first, each once.
QList<docker::EngineEvent> EventsTab::allEvents() const
{
    QList<docker::EngineEvent> all = m_past.events + services().content.events(ref());
    if (!m_commands->isChecked())
        all.removeIf([](const docker::EngineEvent &event) { return event.isOfCommand(); });
    std::stable_sort(all.begin(), all.end(), [](const docker::EngineEvent &a, const docker::EngineEvent &b) {
        return std::tie(a.timeNanos, a.action, a.argument) < std::tie(b.timeNanos, b.action, b.argument);
    });
    all.resize(std::distance(all.begin(), std::unique(all.begin(), all.end())));
    return all;
}

/// Newest first. Below what the engine remembers stands that something may be missing, unless the container's
/// whole life is there.
QList<TextRow> EventsTab::rowsOf(const QList<docker::EngineEvent> &events) const
{
    QList<TextRow> rows;
    rows.reserve(events.size() + 1);
    bool isComplete = m_past.completeFrom == 0 || events.isEmpty();
    const auto mark = [this, &rows, &isComplete] {
        if (!std::exchange(isComplete, true))
            //: In a list of events, in place of one: those above it are all there were
            rows.prepend({ .key = u"gap"_s,
                           .cells = { timeText(m_past.completeFrom), tr("Not complete before"),
                                      //: More about a gap in a list of events
                                      tr("Known only as far as Slipway was watching the host then.") },
                           .muted = true });
    };
    qint64 before = 0;
    int same = 0;
    for (const docker::EngineEvent &event : events) {
        same = event.timeNanos == before ? same + 1 : 0;
        before = event.timeNanos;
        if (event.timeNanos >= m_past.completeFrom) {
            isComplete = isComplete || event.action == kFirstAction;
            mark();
        }
        rows.prepend(
            { .key = QString::number(event.timeNanos) + u'.' + QString::number(same),
              .cells = { timeText(event.timeNanos), words::eventTitle(event), words::eventDetails(event) } });
    }
    mark();
    return rows;
}

void EventsTab::showEvents()
{
    if (!isShown())
        return;
    const QList<TextRow> rows = rowsOf(allEvents());
    m_model.setRows(rows);
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
}

} // namespace slipway::ui
