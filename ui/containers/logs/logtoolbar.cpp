// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/containers/logs/logtoolbar.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/letterwidth.h"
#include "ui/common/metrics.h"
#include "ui/containers/logs/betweendialog.h"
#include "ui/models/text/safetext.h"
#include "ui/services/settings.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSettingsKey = "containers.logs"_L1;
constexpr qint64 kTail = 1'000;
constexpr int kSearchWidth = 140;
constexpr int kMatchChars = 13;

} // namespace

LogToolBar::LogToolBar(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_rangeBox(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_matches(new TextLabel(this))
    , m_previous(new Button(u"logPrevious"_s, this, ButtonKind::Quiet, "chevron-up"_L1))
    , m_next(new Button(u"logNext"_s, this, ButtonKind::Quiet, "chevron-down"_L1))
    , m_case(new Button(u"logCase"_s, this, ButtonKind::Quiet))
    , m_regex(new Button(u"logRegex"_s, this, ButtonKind::Quiet))
    , m_filter(new Button(u"logFilter"_s, this, ButtonKind::Quiet, "filter"_L1))
    , m_follow(new Button(u"logFollow"_s, this, ButtonKind::Quiet, "follow"_L1))
    , m_viewButton(new Button(u"logViewMenu"_s, this, ButtonKind::Quiet))
    , m_copy(new Button(u"logCopy"_s, this, ButtonKind::Quiet, "copy"_L1))
    , m_save(new Button(u"logSave"_s, this, ButtonKind::Quiet, "save"_L1))
    , m_clear(new Button(u"logClear"_s, this, ButtonKind::Quiet, "remove"_L1))
    , m_menu(new QMenu(this))
{
    m_rangeBox->setObjectName(u"logRange"_s);
    m_rangeBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search->setObjectName(u"logSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kSearchWidth);
    m_search->addAction(themedIcon("search"_L1, IconTone::Muted), QLineEdit::LeadingPosition)
        ->setEnabled(false);
    m_search->installEventFilter(this);
    m_matches->setObjectName(u"logMatches"_s);
    m_matches->setMuted(true);
    m_matches->setMinimumWidth(letterWidth(fontMetrics()) * kMatchChars);
    for (Button *button : { m_case, m_regex, m_filter, m_follow })
        button->setCheckable(true);
    m_follow->setChecked(true);
    build();
    buildMenu();
    restore();
    retranslateUi();
}

void LogToolBar::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpaceXs);
    row->addWidget(m_rangeBox);
    row->addWidget(m_search, 1);
    row->addWidget(m_matches);
    for (Button *button :
         { m_previous, m_next, m_case, m_regex, m_filter, m_follow, m_viewButton, m_copy, m_save, m_clear })
        row->addWidget(button);

    connect(m_rangeBox, &QComboBox::activated, this, &LogToolBar::rangeChosen);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        makeRoom();
        emit searchChanged();
    });
    for (Button *button : { m_case, m_regex, m_filter }) {
        connect(button, &Button::toggled, this, [this] {
            remember();
            emit searchChanged();
        });
    }
    connect(m_follow, &Button::clicked, this, &LogToolBar::followRequested);
    connect(m_next, &Button::clicked, this, &LogToolBar::nextRequested);
    connect(m_previous, &Button::clicked, this, &LogToolBar::previousRequested);
    connect(m_copy, &Button::clicked, this, &LogToolBar::copyRequested);
    connect(m_save, &Button::clicked, this, &LogToolBar::saveRequested);
    connect(m_clear, &Button::clicked, this, &LogToolBar::clearRequested);
}

QAction *LogToolBar::addSwitch(const char *name, bool on)
{
    QAction *action = m_menu->addAction(QString());
    action->setObjectName(QString::fromLatin1(name));
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

void LogToolBar::buildMenu()
{
    m_menu->setObjectName(u"logViewMenuItems"_s);
    m_stdout = addSwitch("logStdout", true);
    m_stderr = addSwitch("logStderr", true);
    m_menu->addSeparator();
    m_local = addSwitch("logLocalTime", true);
    m_utc = addSwitch("logUtc", false);
    m_noStamps = addSwitch("logNoStamps", false);
    m_menu->addSeparator();
    m_wrap = addSwitch("logWrap", true);
    m_json = addSwitch("logJson", true);
    m_highlight = addSwitch("logHighlight", true);
    auto *stamps = new QActionGroup(this);
    for (QAction *action : { m_local, m_utc, m_noStamps })
        stamps->addAction(action);
    m_viewButton->setMenu(m_menu);
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions) {
        connect(action, &QAction::triggered, this, [this, action] {
            // Without either stream there would be nothing to show.
            if (!m_stdout->isChecked() && !m_stderr->isChecked())
                (action == m_stdout ? m_stderr : m_stdout)->setChecked(true);
            remember();
            emit viewChanged();
            if (action == m_highlight)
                emit searchChanged();
        });
    }
}

int LogToolBar::widthOf(const QWidget &tool) const
{
    const auto *button = qobject_cast<const Button *>(&tool);
    const int hint = button ? button->fullWidth() : tool.sizeHint().width();
    return std::max(hint, tool.minimumWidth()) + layout()->spacing();
}

/// Where not everything has room, what belongs to a search comes with its text, and takes the place of what
/// belongs to the lines. Where even that is too much, pictures take the place of words.
void LogToolBar::makeRoom()
{
    int needed = 0;
    for (int item = 0; item < layout()->count(); ++item)
        needed += widthOf(*layout()->itemAt(item)->widget());
    const bool isRoomy = width() >= needed;
    const bool isSearching = !m_search->text().isEmpty();
    for (QWidget *tool :
         std::initializer_list<QWidget *> { m_matches, m_previous, m_next, m_case, m_regex, m_filter })
        tool->setVisible(isRoomy || isSearching);
    for (Button *button : { m_copy, m_save, m_clear })
        button->setVisible(isRoomy || !isSearching);
    int shown = m_search->minimumWidth() - m_search->sizeHint().width();
    for (int item = 0; item < layout()->count(); ++item) {
        const QWidget &tool = *layout()->itemAt(item)->widget();
        shown += tool.isHidden() ? 0 : widthOf(tool);
    }
    const bool isNarrow = shown > width();
    m_follow->setIconAlone(isNarrow);
    if (isNarrow == m_viewButton->icon().isNull()) // it has none beside its words
        m_viewButton->setIcon(isNarrow ? themedIcon("settings"_L1, IconTone::Text) : QIcon());
    m_viewButton->setIconAlone(isNarrow);
}

void LogToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

// ---- what people chose

LogSearch LogToolBar::search() const
{
    return { .text = m_search->text(),
             .isRegex = m_regex->isChecked(),
             .isCaseSensitive = m_case->isChecked() };
}

bool LogToolBar::filters() const
{
    return m_filter->isChecked();
}

bool LogToolBar::highlights() const
{
    return m_highlight->isChecked();
}

bool LogToolBar::showsStdout() const
{
    return m_stdout->isChecked();
}

bool LogToolBar::showsStderr() const
{
    return m_stderr->isChecked();
}

bool LogToolBar::wraps() const
{
    return m_wrap->isChecked();
}

bool LogToolBar::showsJsonAsText() const
{
    return m_json->isChecked();
}

LogStampMode LogToolBar::stampMode() const
{
    if (m_noStamps->isChecked())
        return LogStampMode::Off;
    return m_utc->isChecked() ? LogStampMode::Utc : LogStampMode::Local;
}

/// One letter for each switch that is on.
void LogToolBar::remember()
{
    QByteArray state;
    const std::pair<bool, char> switches[] = {
        { m_utc->isChecked(), 'u' },   { m_noStamps->isChecked(), 'n' },   { !m_wrap->isChecked(), 'w' },
        { !m_json->isChecked(), 'j' }, { !m_highlight->isChecked(), 'h' }, { m_case->isChecked(), 'c' },
        { m_regex->isChecked(), 'r' }, { m_filter->isChecked(), 'f' },
    };
    for (const auto &[on, letter] : switches) {
        if (on)
            state += letter;
    }
    m_settings.setState(kSettingsKey, state);
}

void LogToolBar::restore()
{
    const QByteArray state = m_settings.state(kSettingsKey);
    const QSignalBlocker quiet(this);
    (state.contains('n') ? m_noStamps : state.contains('u') ? m_utc : m_local)->setChecked(true);
    m_wrap->setChecked(!state.contains('w'));
    m_json->setChecked(!state.contains('j'));
    m_highlight->setChecked(!state.contains('h'));
    m_case->setChecked(state.contains('c'));
    m_regex->setChecked(state.contains('r'));
    m_filter->setChecked(state.contains('f'));
}

void LogToolBar::rangeChosen(int item)
{
    using namespace std::chrono_literals;
    if (item == Between) {
        m_rangeBox->setCurrentIndex(m_rangeItem); // until the dialog is accepted
        openBetween();
        return;
    }
    switch (item) {
    case Last15Minutes:
        m_range = { .last = 15min };
        break;
    case LastHour:
        m_range = { .last = 1h };
        break;
    case LastDay:
        m_range = { .last = 24h };
        break;
    case Everything:
        m_range = {};
        break;
    default:
        m_range = { .tail = kTail };
        break;
    }
    m_rangeItem = item;
    showBetweenText();
    emit rangeChanged();
}

void LogToolBar::openBetween()
{
    auto *dialog = new BetweenDialog(m_range.since, m_range.until, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_range = { .since = dialog->since(), .until = dialog->until() };
        m_rangeItem = Between;
        m_rangeBox->setCurrentIndex(Between);
        showBetweenText();
        emit rangeChanged();
    });
    dialog->open();
}

void LogToolBar::showBetweenText()
{
    const auto shown = [](const QDateTime &when) {
        return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
    };
    //: Choice of lines of a log: opens a dialog
    QString text = tr("From a Time…");
    if (m_rangeItem == Between && m_range.since.isValid() && m_range.until.isValid())
        //: Choice of lines of a log. %1 and %2 are dates and times
        text = tr("%1 to %2").arg(shown(m_range.since), shown(m_range.until));
    else if (m_rangeItem == Between && m_range.since.isValid())
        //: Choice of lines of a log. %1 is a date and time
        text = tr("Since %1").arg(shown(m_range.since));
    else if (m_rangeItem == Between && m_range.until.isValid())
        //: Choice of lines of a log. %1 is a date and time
        text = tr("Until %1").arg(shown(m_range.until));
    m_rangeBox->setItemText(Between, text);
}

// ---- what is shown

void LogToolBar::setFollowing(bool on)
{
    m_follow->setChecked(on);
}

void LogToolBar::setMatchText(const QString &text, const QString &toolTip)
{
    m_matches->setText(text);
    m_matches->setToolTip(toolTipText(toolTip));
}

void LogToolBar::setCanNavigate(bool on)
{
    m_previous->setEnabled(on);
    m_next->setEnabled(on);
}

void LogToolBar::setCanSave(bool on)
{
    for (Button *button : { m_copy, m_save, m_clear })
        button->setEnabled(on);
}

void LogToolBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Enter and Shift+Enter in the search field go to the next and the previous match.
bool LogToolBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ShiftModifier))
                emit previousRequested();
            else
                emit nextRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LogToolBar::retranslateRanges()
{
    const QStringList ranges {
        //: Choice of lines of a log
        tr("Last 1,000 Lines"),
        //: Choice of lines of a log
        tr("Last 15 Minutes"),
        //: Choice of lines of a log
        tr("Last Hour"),
        //: Choice of lines of a log
        tr("Last 24 Hours"),
        //: Choice of lines of a log
        tr("Everything"),
        QString(),
    };
    const QSignalBlocker quiet(m_rangeBox);
    m_rangeBox->clear();
    m_rangeBox->addItems(ranges);
    m_rangeBox->setCurrentIndex(m_rangeItem);
    showBetweenText();
    //: Accessible name of a choice: which part of the logs is shown
    m_rangeBox->setAccessibleName(tr("Lines to Show"));
}

void LogToolBar::retranslateMenu()
{
    //: Menu item. stdout is the name of a stream
    m_stdout->setText(tr("Standard Output (stdout)"));
    //: Menu item. stderr is the name of a stream
    m_stderr->setText(tr("Standard Error (stderr)"));
    //: Menu item: time stamps of a log
    m_local->setText(tr("Local Time"));
    //: Menu item: time stamps of a log
    m_utc->setText(tr("UTC"));
    //: Menu item: time stamps of a log
    m_noStamps->setText(tr("No Time Stamps"));
    //: Menu item: long lines go on in the next row
    m_wrap->setText(tr("Wrap Long Lines"));
    //: Menu item
    m_json->setText(tr("Show JSON as Text"));
    //: Menu item: marks what was searched for
    m_highlight->setText(tr("Highlight Matches"));
}

void LogToolBar::retranslateUi()
{
    const auto iconOnly = [](Button *button, const QString &name, const QString &keys) {
        button->setAccessibleName(name);
        button->setToolTip(toolTipText(keys.isEmpty() ? name : name + u" ("_s + keys + u')'));
    };
    retranslateRanges();
    retranslateMenu();
    //: Accessible name of a field
    m_search->setAccessibleName(tr("Search Logs"));
    //: Shown in the empty field; the keys go there
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    //: Button: jumps to the match before
    iconOnly(m_previous, tr("Previous Match"), u"Shift+F3"_s);
    //: Button: jumps to the match behind
    iconOnly(m_next, tr("Next Match"), u"F3"_s);
    //: Button: copies lines of a log
    iconOnly(m_copy, tr("Copy Lines"), u"Ctrl+C"_s);
    //: Button: writes lines of a log into a file
    iconOnly(m_save, tr("Save Lines…"), {});
    //: Button: empties the window; nothing changes in the container
    iconOnly(m_clear, tr("Clear"), {});
    m_case->setText(u"Aa"_s);
    //: Button that stays pressed
    iconOnly(m_case, tr("Match Case"), {});
    m_regex->setText(u".*"_s);
    //: Button that stays pressed
    iconOnly(m_regex, tr("Regular Expression"), {});
    //: Button that stays pressed: shows only the lines that match
    iconOnly(m_filter, tr("Show Only Matching Lines"), {});
    //: Button that stays pressed: new lines of a log are scrolled to
    m_follow->setLabel(tr("Follow"));
    //: Button: menu of how a log is shown
    m_viewButton->setLabel(tr("View"));
    makeRoom();
}

} // namespace slipway::ui
