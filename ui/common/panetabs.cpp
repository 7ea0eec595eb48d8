// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/panetabs.h"

#include "ui/common/panetab.h"
#include "ui/common/panetabbar.h"
#include "ui/models/text/safetext.h"

#include <QShortcut>

#include <algorithm>
#include <utility>

namespace slipway::ui {

namespace {

constexpr int kMostShortcuts = 9; ///< Alt+1 to Alt+9

QKeySequence keysOf(int place)
{
    return { QKeyCombination(Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_1 + place)) };
}

} // namespace

PaneTabs::PaneTabs(Settings &settings, QString key, QWidget *parent)
    : QTabWidget(parent)
    , m_settings(settings)
    , m_key(std::move(key))
{
    setTabBar(new PaneTabBar(this));
    setDocumentMode(true);
}

void PaneTabs::add(PaneTab *tab)
{
    m_tabs.append(tab);
    const int place = addTab(tab, tab->title());
    if (place < kMostShortcuts)
        addShortcut(place);
}

/// Works from anywhere in the window while the pane can be seen.
void PaneTabs::addShortcut(int place)
{
    auto *shortcut = new QShortcut(keysOf(place), this);
    connect(shortcut, &QShortcut::activated, this,
            [this, place] { enterTab(m_tabs.at(place)->objectName()); });
}

void PaneTabs::restore()
{
    openTab(QString::fromLatin1(m_settings.state(m_key)));
    connect(this, &QTabWidget::currentChanged, this, [this] {
        m_settings.setState(m_key, current()->objectName().toLatin1());
        activate();
    });
}

PaneTab *PaneTabs::current() const
{
    return m_tabs.value(currentIndex());
}

void PaneTabs::openTab(const QString &name)
{
    const auto named = [&name](const PaneTab *tab) { return tab->objectName() == name; };
    const auto found = std::find_if(m_tabs.cbegin(), m_tabs.cend(), named);
    if (found != m_tabs.cend())
        setCurrentWidget(*found);
}

void PaneTabs::enterTab(const QString &name)
{
    openTab(name);
    PaneTab *tab = current();
    QWidget *first = tab->firstFocus();
    if (first)
        first->setFocus(Qt::ShortcutFocusReason);
    else
        tab->nextInFocusChain()->setFocus(Qt::ShortcutFocusReason);
}

void PaneTabs::setSeen(bool seen)
{
    m_seen = seen;
    activate();
}

void PaneTabs::activate()
{
    PaneTab *seen = m_seen ? current() : nullptr;
    for (PaneTab *tab : std::as_const(m_tabs)) {
        if (tab != seen)
            tab->setActive(false);
    }
    if (seen)
        seen->setActive(true);
}

void PaneTabs::clearTabs()
{
    for (PaneTab *tab : std::as_const(m_tabs))
        tab->clear();
}

void PaneTabs::retranslateUi(const QString &name)
{
    setAccessibleName(name);
    for (int place = 0; place < m_tabs.size(); ++place) {
        m_tabs.at(place)->retranslateUi();
        setTabText(place, m_tabs.at(place)->title());
        setTabToolTip(place, toolTipText(keysOf(place).toString(QKeySequence::NativeText)));
    }
}

} // namespace slipway::ui
