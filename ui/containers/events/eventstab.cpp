// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/events/eventstab.h"

#include "ui/common/emptystate.h"
#include "ui/common/metrics.h"
#include "ui/common/tableview.h"
#include "ui/models/text/eventwords.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNanosAMilli = 1'000'000;

QString timeText(const docker::EngineEvent &event)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(event.timeNanos / kNanosAMilli);
    const QLocale locale;
    const QString date = time.date() == QDate::currentDate()
        ? QString()
        : locale.toString(time.date(), QLocale::ShortFormat) + u' ';
    return date + time.toString(u"HH:mm:ss"_s);
}

} // namespace

EventsTab::EventsTab(Services &services, QWidget *parent)
    : LoadedTab(services, u"eventsTab"_s, parent)
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState("clock"_L1, this))
{
    m_model.setTitles({ QString(), QString(), QString() });
    m_table->setObjectName(u"events"_s);
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false); // by time, newest first
    m_table->setColumnChars({ 20, 26, 40 });
    m_table->verticalHeader()->setDefaultSectionSize(metrics::kCompactRow);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    body()->addWidget(m_stack, 1);
    connect(&services.content, &ContentService::eventArrived, this, &EventsTab::arrived);
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
    m_empty->setText(tr("Nothing has happened to this container since Slipway watches its host."));
    showEvents();
}

QWidget *EventsTab::firstFocus() const
{
    return m_table;
}

void EventsTab::load()
{
    showEvents();
}

void EventsTab::forget()
{
    m_model.setRows({});
    m_stack->setCurrentWidget(m_empty);
}

void EventsTab::activeChanged(bool active)
{
    if (active)
        showEvents();
}

void EventsTab::arrived(const docker::HostId &host, const docker::EngineEvent &event)
{
    if (isShown() && ref().host == host && ref().container.text() == event.actorId)
        showEvents();
}

void EventsTab::showEvents()
{
    if (!isShown())
        return;
    const QList<docker::EngineEvent> events = services().content.events(ref());
    QList<TextRow> rows;
    rows.reserve(events.size());
    qint64 before = 0;
    int same = 0;
    for (const docker::EngineEvent &event : events) {
        same = event.timeNanos == before ? same + 1 : 0;
        before = event.timeNanos;
        rows.prepend({ .key = QString::number(event.timeNanos) + u'.' + QString::number(same),
                       .cells = { timeText(event), words::eventTitle(event), words::eventDetails(event) } });
    }
    m_model.setRows(rows);
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
}

} // namespace slipway::ui
