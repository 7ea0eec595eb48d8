// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"
#include "ui/common/panetabbar.h"
#include "ui/common/style.h"

#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway::ui;

namespace {

class Tabs final : public QTabWidget
{
public:
    explicit Tabs(QStyle &style)
    {
        setTabBar(new PaneTabBar(this));
        setDocumentMode(true);
        setStyle(&style);
        tabBar()->setStyle(&style);
        for (const QString &title : { u"Vue d’ensemble"_s, u"Journaux"_s, u"Terminal"_s, u"Statistiques"_s,
                                      u"Processus"_s, u"Fichiers"_s, u"Inspection"_s, u"Événements"_s })
            addTab(new QWidget, title);
    }

    bool scrolls() const
    {
        const QList<QToolButton *> buttons = tabBar()->findChildren<QToolButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [](const QToolButton *b) { return b->isVisible(); });
    }
    int end() const { return tabBar()->tabRect(count() - 1).right(); }
    int textWidth() const
    {
        int width = 0;
        for (int i = 0; i < count(); ++i)
            width += fontMetrics().size(Qt::TextShowMnemonic, tabText(i)).width();
        return width;
    }
};

} // namespace

class TestPaneTabBar final : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void narrow_tabsMoveTogether();

private:
    SlipwayStyle m_style;
};

void TestPaneTabBar::narrow_tabsMoveTogether()
{
    Tabs tabs(m_style);
    tabs.resize(2000, 200);
    tabs.show();
    const int wide = tabs.end() + 1;
    QVERIFY(!tabs.scrolls());

    tabs.resize(wide - 40, 200);
    QVERIFY(!tabs.scrolls());
    QVERIFY(tabs.end() < wide - 40);
    tabs.resize(tabs.textWidth() + 9 * tabs.count(), 200);
    QVERIFY(!tabs.scrolls());
    QVERIFY(tabs.end() < tabs.width());

    tabs.resize(tabs.textWidth(), 200); // each text is still to be read
    QVERIFY(tabs.scrolls());

    tabs.setTabText(0, u"Overview"_s); // as another language is chosen
    tabs.resize(2000, 200);
    QVERIFY(!tabs.scrolls());
    QVERIFY(tabs.end() + 1 < wide);
    QVERIFY(tabs.end() > tabs.textWidth() + 9 * tabs.count());
}

QTEST_MAIN(TestPaneTabBar)
#include "tst_panetabbar.moc"
