// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/logs/logstab.h"

#include "base/log/trace.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/loadingbar.h"
#include "ui/common/metrics.h"
#include "ui/containers/logs/logtoolbar.h"
#include "ui/containers/logs/logview.h"
#include "ui/models/text/safetext.h"
#include "ui/models/text/words.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

/// People see no more, and painting costs. While much that was there already flies by, nobody reads it.
constexpr int kLeastBetweenPaints = 33; // milliseconds
constexpr int kLeastWhileCatchingUp = 120;
constexpr qsizetype kMostSources = 20;
constexpr int kNoteTime = 5'000; // milliseconds
/// Fewer are made into text at once, without another thread.
constexpr std::size_t kCopiedAtOnce = 500;

QString fileNameFor(const QString &container)
{
    QString name = container;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.')
            c = u'_';
    }
    return name + u".log"_s;
}

} // namespace

LogsTab::LogsTab(Services &services, QWidget *parent)
    : DetailTab(parent)
    , m_services(services)
    , m_reader(services.logs, m_buffer)
    , m_bar(new LogToolBar(services.settings, this))
    , m_banner(new Banner(this))
    , m_loading(new LoadingBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new LogView(m_buffer, this))
    , m_empty(new EmptyState("details"_L1, this))
    , m_status(new TextLabel(this))
{
    setObjectName(u"logsTab"_s);
    m_announced.start();
    build();
    connectParts();
    viewChanged();
    retranslateUi();
}

LogsTab::~LogsTab() = default;

void LogsTab::build()
{
    m_banner->setObjectName(u"logBanner"_s);
    m_banner->setClosable(false);
    m_empty->setObjectName(u"logEmpty"_s);
    m_status->setObjectName(u"logStatus"_s);
    m_status->setMuted(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, metrics::kSpaceS, 0, 0);
    all->setSpacing(metrics::kSpaceXs);
    all->addWidget(m_bar);
    all->addWidget(m_banner);
    all->addWidget(m_loading);
    all->addWidget(m_stack, 1);
    all->addWidget(m_status);
    for (QTimer *timer : { &m_start, &m_announce, &m_noteOver })
        timer->setSingleShot(true);
}

void LogsTab::connectParts()
{
    connect(&m_start, &QTimer::timeout, this, &LogsTab::targetsChanged);
    connect(&m_noteOver, &QTimer::timeout, this, [this] {
        m_note.clear();
        showState();
    });
    connect(&m_reader, &LogReader::linesMoved, this, &LogsTab::announceSoon);
    connect(&m_reader, &LogReader::caughtUp, this, &LogsTab::caughtUp);
    connect(&m_reader, &LogReader::stateChanged, this, &LogsTab::showState);
    connect(&m_reader, &LogReader::troubleChanged, this, &LogsTab::showProblem);
    connect(&m_reader, &LogReader::earlierFailed, m_banner, &Banner::showError);
    connect(&m_announce, &QTimer::timeout, this, [this] {
        m_announced.restart();
        m_buffer.announce();
        showState();
        if (m_paintedTo == m_buffer.endLine()) // nothing will be painted that was not
            tellEnd();
    });
    connect(m_bar, &LogToolBar::rangeChanged, this, &LogsTab::restart);
    connect(m_bar, &LogToolBar::searchChanged, this, &LogsTab::searchChanged);
    connect(m_bar, &LogToolBar::viewChanged, this, &LogsTab::viewChanged);
    connect(m_bar, &LogToolBar::followRequested, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_bar, &LogToolBar::setFollowing);
    connect(m_view, &LogView::earlierWanted, this, &LogsTab::loadEarlier);
    connect(m_view, &LogView::copyRequested, this, &LogsTab::copy);
    connect(m_view, &LogView::painted, this, &LogsTab::linesPainted);
    connect(m_view, &LogView::currentChanged, this, &LogsTab::showMatches);
    connect(m_bar, &LogToolBar::nextRequested, this, [this] { jump(true); });
    connect(m_bar, &LogToolBar::previousRequested, this, [this] { jump(false); });
    connect(m_bar, &LogToolBar::copyRequested, this, [this] { copy(true); });
    connect(m_bar, &LogToolBar::saveRequested, this, &LogsTab::save);
    connect(m_bar, &LogToolBar::clearRequested, this, &LogsTab::clearLines);
    connect(m_banner, &Banner::actionTriggered, this, &LogsTab::restart);
    connect(&m_found, &LogMatches::changed, this, &LogsTab::showMatches);
    connect(&m_filtered, &LogMatches::changed, this, &LogsTab::showState);
    const auto shortcut = [this](const QKeySequence &keys, const std::function<void()> &run) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, run);
    };
    shortcut(QKeySequence::Find, [this] { m_bar->focusSearch(); });
    shortcut(QKeySequence::FindNext, [this] { jump(true); });
    shortcut(QKeySequence::FindPrevious, [this] { jump(false); });
}

QString LogsTab::title() const
{
    //: Title of a tab: what a container has written
    return tr("Logs");
}

QWidget *LogsTab::firstFocus() const
{
    return m_view;
}

// ---- which containers

void LogsTab::show(const ContainerRow &row, const QDateTime & /*now*/)
{
    m_chosen = 1;
    setRows({ row });
}

void LogsTab::showMany(const QList<ContainerRow> &rows)
{
    if (rows.isEmpty())
        return;
    m_chosen = rows.size();
    setRows(rows.first(std::min(rows.size(), kMostSources)));
}

/// show() and showMany() come one after the other: what counts is what they have said in the end.
void LogsTab::setRows(const QList<ContainerRow> &rows)
{
    m_wanted = rows;
    m_start.start(0);
}

void LogsTab::targetsChanged()
{
    if (m_reader.hasContainers(m_wanted)) {
        showProblem(); // others may be left out
        return;
    }
    m_reader.setContainers(m_wanted);
    m_view->setSourceNames(m_reader.names());
    restart();
}

void LogsTab::clear()
{
    m_start.stop();
    m_wanted.clear();
    m_chosen = 0;
    m_reader.setContainers({});
    m_reader.reset(std::nullopt);
    showState();
}

void LogsTab::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    if (active)
        startReading();
    else
        m_reader.stop();
}

// ---- reading

docker::LogOptions LogsTab::options() const
{
    const LogRange &range = m_bar->range();
    docker::LogOptions options;
    options.tail = range.tail;
    if (range.last)
        options.since =
            docker::LogStamp::fromDateTime(QDateTime::currentDateTimeUtc().addSecs(-range.last->count()))
                .nanos;
    if (range.since.isValid())
        options.since = docker::LogStamp::fromDateTime(range.since).nanos;
    if (range.until.isValid())
        options.until = docker::LogStamp::fromDateTime(range.until).nanos;
    return options;
}

/// From the beginning of the range on.
void LogsTab::restart()
{
    m_reader.reset(m_bar->range().tail);
    m_isFirstPaint = true;
    m_isEndTold = false;
    m_note.clear();
    m_view->clearSelection();
    m_view->setFollowing(true);
    showProblem();
    startReading();
}

void LogsTab::startReading()
{
    if (m_active)
        m_reader.start(options());
}

void LogsTab::caughtUp()
{
    m_announce.stop(); // what waited for the end of catching up waits no longer
    announceSoon();
    showState();
}

void LogsTab::announceSoon()
{
    if (m_announce.isActive())
        return;
    const bool catchesUp = !m_isFirstPaint && !m_reader.isCaughtUp();
    const int least = catchesUp ? kLeastWhileCatchingUp : kLeastBetweenPaints;
    const qint64 since = m_announced.elapsed();
    m_announce.start(since >= least ? 0 : static_cast<int>(least - since));
}

void LogsTab::linesPainted()
{
    if (std::exchange(m_isFirstPaint, false))
        trace::stamp("logs-first-painted"_L1, u"lines=%1"_s.arg(m_buffer.size()));
    else if (trace::isPrinting())
        trace::stamp("logs-painted"_L1, u"lines=%1"_s.arg(m_buffer.size()));
    m_paintedTo = m_buffer.endLine();
    tellEnd();
}

/// Once, for whoever measures: all that there was has arrived and been painted.
void LogsTab::tellEnd()
{
    if (m_reader.isCaughtUp() && !m_announce.isActive() && !std::exchange(m_isEndTold, true))
        trace::stamp("log-end"_L1, u"bytes=%1"_s.arg(m_reader.received()));
}

void LogsTab::loadEarlier()
{
    if (m_active && m_reader.loadEarlier())
        showState();
}

// ---- search, filter, look

void LogsTab::searchChanged()
{
    const LogPattern pattern(m_bar->search());
    const bool isUsable = !pattern.isEmpty() && pattern.problem().isEmpty();
    if (isUsable)
        m_found.setTest(
            [pattern](const LogEntry &entry) { return !entry.mark && pattern.matches(entry.line.text); });
    else
        m_found.setTest({});
    m_view->setHighlight(isUsable && m_bar->highlights() ? pattern : LogPattern());
    updateFilter();
    showMatches();
}

void LogsTab::viewChanged()
{
    m_view->setWrap(m_bar->wraps());
    m_view->setJsonAsText(m_bar->showsJsonAsText());
    m_view->setStampMode(m_bar->stampMode());
    updateFilter();
}

void LogsTab::updateFilter()
{
    const LogPattern pattern(m_bar->filters() ? m_bar->search() : LogSearch());
    const bool byText = !pattern.isEmpty() && pattern.problem().isEmpty();
    const bool out = m_bar->showsStdout();
    const bool err = m_bar->showsStderr();
    if (!byText && out && err) {
        m_view->setShown(nullptr);
        m_filtered.setTest({});
        showState();
        return;
    }
    m_filtered.setTest([pattern, byText, out, err](const LogEntry &entry) {
        if (entry.mark)
            return !byText;
        const bool isWanted = entry.line.stream == docker::StreamKind::Stderr ? err : out;
        return isWanted && (!byText || pattern.matches(entry.line.text));
    });
    m_view->setShown(&m_filtered);
    showState();
}

void LogsTab::showMatches()
{
    const LogPattern pattern(m_bar->search());
    const qint64 count = m_found.size();
    m_bar->setCanNavigate(count > 0);
    if (!pattern.problem().isEmpty()) {
        //: Beside the search field
        m_bar->setMatchText(tr("Not a valid expression"), pattern.problem());
        return;
    }
    QString text;
    const std::optional<qint64> current = m_view->currentLine();
    const bool isOnMatch = current && m_found.after(*current - 1) == current;
    if (isOnMatch)
        //: Beside the search field: the match that is shown, and how many there are
        text = tr("%1 of %2").arg(m_found.rank(*current) + 1).arg(count);
    else if (!pattern.isEmpty() && (count > 0 || !m_found.isSearching()))
        //: Beside the search field
        text = tr("%n line(s)", nullptr, static_cast<int>(count));
    m_bar->setMatchText(text);
}

/// To the next match from the current line, or round the end.
void LogsTab::jump(bool forward)
{
    if (m_found.size() == 0)
        return;
    const std::optional<qint64> current = m_view->currentLine();
    std::optional<qint64> to;
    if (!current)
        to = m_found.lines().back(); // the nearest to the end
    else
        to = forward ? m_found.after(*current) : m_found.before(*current);
    m_view->goTo(to.value_or(forward ? m_found.lines().front() : m_found.lines().back()));
    showMatches();
}

// ---- what can be done with lines

void LogsTab::copy(bool withStamps)
{
    if (const QString part = m_view->selectedPart(); !part.isEmpty()) {
        QGuiApplication::clipboard()->setText(part);
        return tell(tr("A part of a line copied."));
    }
    std::optional<std::vector<qint64>> lines = m_view->selectedLines();
    if (lines->empty())
        lines = m_view->shownLines();
    const LogSnapshot snapshot = m_buffer.snapshot();
    const auto make = [snapshot, lines, withStamps] { return snapshot.toPlainText(withStamps, lines); };
    const qint64 count = lines ? static_cast<qint64>(lines->size()) : m_buffer.size();
    const auto done = [this, count](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        //: Below the lines of a log
        tell(tr("%n line(s) copied.", nullptr, static_cast<int>(count)));
    };
    if (lines && lines->size() <= kCopiedAtOnce)
        done(make());
    else
        m_tasks.run(m_services.logs.render(make), done);
}

void LogsTab::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = fileNameFor(m_reader.names().value(0, title()));
    //: Title of a file dialog
    auto *chooser = new QFileDialog(this, tr("Save Lines"), QDir(folder).filePath(name));
    chooser->setObjectName(u"saveLog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave); // asks before it takes a name that exists
    chooser->setFileMode(QFileDialog::AnyFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto make = [snapshot = m_buffer.snapshot(), lines = m_view->shownLines()] {
            return snapshot.toText(true, lines);
        };
        m_tasks.run(m_services.logs.save(path, make), [this, path](const Result<> &result) {
            if (!result) {
                m_banner->showError(result.error());
                return;
            }
            //: Below the lines of a log. %1 is a file
            tell(tr("Saved to %1.").arg(path));
        });
    });
    chooser->open();
}

void LogsTab::clearLines()
{
    m_buffer.clear();
    m_view->clearSelection();
    m_buffer.announce();
    showState();
}

// ---- state

/// For a while instead of the number of lines.
void LogsTab::tell(const QString &note)
{
    m_note = note;
    m_noteOver.start(kNoteTime);
    showState();
}

QString LogsTab::statusText() const
{
    if (!m_note.isEmpty())
        return m_note;
    if (m_buffer.isEmpty())
        return {};
    //: Below the lines of a log
    QString text = tr("%n line(s)", nullptr, static_cast<int>(m_buffer.size()));
    if (m_filtered.size() > 0 || m_filtered.isSearching())
        //: Below the lines of a log. %1 of %2 lines are shown
        text = tr("%1 of %2 lines shown")
                   .arg(QLocale().toString(m_view->shownCount()), QLocale().toString(m_buffer.size()));
    if (m_buffer.hasForgotten())
        //: Below the lines of a log. %1 is "1,234 lines"
        text = tr("%1; older ones were let go to save memory").arg(text);
    return text;
}

void LogsTab::showState()
{
    const bool isSettled = m_reader.isSettled();
    const bool isReading = m_reader.isReading();
    m_loading->setActive(m_reader.isLoadingEarlier() || (isReading && !isSettled));
    m_bar->setCanSave(!m_buffer.isEmpty());
    m_status->setText(statusText());
    const bool isFilteredOut = !m_buffer.isEmpty() && m_view->shownCount() == 0 && !m_filtered.isSearching();
    if (isFilteredOut)
        //: Instead of the lines of a log
        m_empty->setText(tr("No line matches."));
    else if (isReading && isSettled)
        //: Instead of the lines of a log
        m_empty->setText(tr("There are no lines here yet. New ones appear as they are written."));
    const bool isEmpty = isFilteredOut || (m_buffer.isEmpty() && isSettled && isReading);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
}

void LogsTab::showProblem()
{
    const std::optional<LogReader::Trouble> trouble = m_reader.trouble();
    if (!trouble && m_chosen > kMostSources) {
        m_banner->showMessage(Banner::Kind::Information,
                              //: %n containers are chosen in the list, %1 is 20
                              tr("Only the logs of the first %1 of %n container(s) are shown.", nullptr,
                                 static_cast<int>(m_chosen))
                                  .arg(kMostSources));
        m_banner->setAction({});
    } else if (!trouble) {
        m_banner->dismiss();
    } else if (trouble->isLost) {
        m_banner->showMessage(Banner::Kind::Warning,
                              //: %1 is a container
                              tr("The connection to the log of \"%1\" is lost and is tried again.")
                                  .arg(plain(trouble->container)),
                              trouble->error.detail);
        m_banner->setAction({});
    } else {
        m_banner->showError(trouble->error);
        //: Button
        m_banner->setAction(tr("Try Again"));
    }
    showState();
}

void LogsTab::retranslateUi()
{
    setAccessibleName(title());
    //: Accessible name of the lines of a log
    m_view->setAccessibleName(tr("Log Lines"));
    m_bar->retranslateUi();
    showMatches();
    showProblem();
}

} // namespace slipway::ui
