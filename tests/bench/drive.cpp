// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "base/log/trace.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>
#include <cstdio>

// bench-drive DATA-FOLDER HOST CONTAINER TAB [RANGE]: the program's own window, in which the container is
// chosen and its tab (an object name, "logsTab") opened, with the log's range if one is given (its place in
// the list). Stamps `tab-opened` and goes on until it is ended. With "figures" in the place of a tab: the
// window is made so high that all containers whose names begin like that can be seen, and `figures-wanted` is
// stamped.

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

class Driver final : public QObject
{
public:
    Driver(QWidget &window, const QStringList &words)
        : m_window(window)
        , m_container(words.at(0))
        , m_tab(words.at(1))
        , m_range(words.value(2, u"-1"_s).toInt())
    {
        connect(&m_timer, &QTimer::timeout, this, &Driver::look);
        m_timer.start(5);
        if (m_tab == "figures"_L1)
            window.resize(1200, 2300);
    }

private:
    void look()
    {
        auto *table = m_window.findChild<QAbstractItemView *>(u"containers"_s);
        if (!table || table->model()->rowCount() == 0)
            return;
        if (!m_isFiltered) {
            const auto fields = m_window.findChildren<QLineEdit *>(u"filter"_s);
            const auto shown =
                std::find_if(fields.cbegin(), fields.cend(), [](QLineEdit *f) { return f->isVisible(); });
            (*shown)->setText(u"name:"_s + m_container);
            m_isFiltered = true;
            return;
        }
        if (m_tab == "figures"_L1) {
            m_timer.stop();
            trace::stamp("figures-wanted"_L1, u"rows=%1"_s.arg(table->model()->rowCount()));
            return;
        }
        if (table->model()->rowCount() != 1)
            return;
        m_timer.stop();
        table->setCurrentIndex(table->model()->index(0, 0));
        table->selectionModel()->select(table->currentIndex(),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        auto *tabs = m_window.findChild<QTabWidget *>(u"detailTabs"_s);
        auto *tab = m_window.findChild<QWidget *>(m_tab);
        if (m_range >= 0) {
            auto *range = tab->findChild<QComboBox *>(u"logRange"_s);
            range->setCurrentIndex(m_range);
            emit range->activated(m_range);
        }
        trace::stamp("tab-opened"_L1);
        tabs->setCurrentWidget(tab);
    }

    QWidget &m_window;
    QString m_container;
    QString m_tab;
    int m_range;
    bool m_isFiltered = false;
    QTimer m_timer;
};

} // namespace

int main(int argc, char **argv)
{
    trace::printToStderr(true);
    QCoreApplication::setApplicationName(u"slipway"_s);
    const QApplication qt(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() < 5) {
        std::fputs("bench-drive DATA-FOLDER HOST CONTAINER TAB [RANGE]\n", stderr);
        return 2;
    }
    const Result<QString> folder = app::prepareDataFolder(words.at(1));
    if (!folder)
        return 1;
    app::Application application(
        { .language = u"en"_s, .page = u"containers"_s, .host = words.at(2), .trace = true }, *folder);
    application.start();
    const Driver driver(application.window(), words.mid(3));
    return QApplication::exec();
}
