// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/containers/logs/logview.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QAction;
class QActionGroup;
class QComboBox;
class QLineEdit;
class QMenu;

namespace slipway::ui {

class Button;
class Settings;
class TextLabel;

/// What part of the logs is asked for.
struct LogRange
{
    std::optional<qint64> tail {};
    std::optional<std::chrono::seconds> last {};
    QDateTime since {}; ///< UTC; invalid: from the beginning
    QDateTime until {}; ///< UTC; invalid: goes on
    friend bool operator==(const LogRange &, const LogRange &) = default;
};

/// The line of controls above a log. Remembers how people like their logs.
class LogToolBar final : public QWidget
{
    Q_OBJECT

public:
    // outlives: `settings` is owned by app
    explicit LogToolBar(Settings &settings, QWidget *parent = nullptr);

    const LogRange &range() const { return m_range; }
    LogSearch search() const;
    bool filters() const;
    bool highlights() const;
    bool showsStdout() const;
    bool showsStderr() const;
    bool wraps() const;
    bool showsJsonAsText() const;
    LogStampMode stampMode() const;

    void setFollowing(bool on);
    /// "3 of 120" beside the search, or what is wrong with it.
    void setMatchText(const QString &text, const QString &toolTip = {});
    void setCanNavigate(bool on);
    void setCanSave(bool on);
    void focusSearch();
    QLineEdit *searchField() const { return m_search; }
    void retranslateUi();

signals:
    void rangeChanged();
    void searchChanged(); ///< also case, regular expression, filter and highlight
    void viewChanged(); ///< streams, stamps, wrapping, JSON
    void followRequested(bool on);
    void nextRequested();
    void previousRequested();
    void copyRequested();
    void saveRequested();
    void clearRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum RangeItem { Last1000, Last15Minutes, LastHour, LastDay, Everything, Between };

    void build();
    void buildMenu();
    int widthOf(const QWidget &tool) const;
    void makeRoom();
    QAction *addSwitch(const char *name, bool on);
    void restore();
    void remember();
    void rangeChosen(int item);
    void openBetween();
    void showBetweenText();
    void retranslateRanges();
    void retranslateMenu();

    Settings &m_settings;
    LogRange m_range { .tail = 1'000 };
    int m_rangeItem = Last1000;
    QComboBox *m_rangeBox;
    QLineEdit *m_search;
    TextLabel *m_matches;
    Button *m_previous;
    Button *m_next;
    Button *m_case;
    Button *m_regex;
    Button *m_filter;
    Button *m_follow;
    Button *m_viewButton;
    Button *m_copy;
    Button *m_save;
    Button *m_clear;
    QMenu *m_menu;
    QAction *m_stdout = nullptr;
    QAction *m_stderr = nullptr;
    QAction *m_local = nullptr;
    QAction *m_utc = nullptr;
    QAction *m_noStamps = nullptr;
    QAction *m_wrap = nullptr;
    QAction *m_json = nullptr;
    QAction *m_highlight = nullptr;
};

} // namespace slipway::ui
