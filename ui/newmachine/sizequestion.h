// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/newmachine/newmachinehabits.h"
#include "ui/newmachine/newmachinequestion.h"
#include "ui/newmachine/sizemodel.h"
#include "ui/services/services.h"

#include <QSet>
#include <QStringList>
#include <QTimer>

class QStackedWidget;

namespace slipway::ui {

class Banner;
class EmptyState;
class FilterField;
class LoadingBar;
class TableView;

/// Which size: only those that the location offers and that the quota still allows. Prices are asked for the
/// lines that are seen, a few at a time; nobody has to wait for them.
class SizeQuestion final : public NewMachineQuestion
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    SizeQuestion(NewMachineFlow &flow, Services &services, const NewMachineHabits &habits, QWidget *parent);
    void enter() override;
    void suggest() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildTable();
    void askForSizes();
    void showSizes(const QList<SizeOffer> &offers);
    void chooseLine(const QString &size);
    void suggestSize();
    void chooseCheapest();
    void chooseSuggested(const QString &size);
    void chosen();
    void showState();
    void lookForPrices();
    void askForPrice(const QString &size);
    void askNextPrices();

    Services &m_services;
    QString m_lastUsed; ///< of the last new machine
    SizeModel m_model;
    SizeProxy m_proxy { m_model };
    LoadingBar *m_loading;
    Banner *m_banner;
    FilterField *m_filter;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    TextLabel *m_count;
    QString m_place; ///< "subscription/location" whose sizes are shown or asked for; empty: of none
    QStringList m_candidates; ///< of which the cheapest is suggested once all prices are known
    QString m_suggestedPlace; ///< the last one that suggest() was called for
    QString m_wish; ///< the size that somebody chose last, also in another location
    bool m_isSuggesting = false;
    int m_beyondQuota = 0;
    QSet<QString> m_askedPrices;
    QStringList m_waitingPrices;
    int m_runningPrices = 0;
    QTimer m_priceTimer; ///< scrolling comes in many small steps
    TaskScope m_priceTasks;
    TaskScope m_tasks;
};

} // namespace slipway::ui
