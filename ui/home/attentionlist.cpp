// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/attentionlist.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/pane.h"
#include "ui/delegates/stateicon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

AttentionList::AttentionList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"attention"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::kSpaceS);
}

void AttentionList::setItems(const QList<AttentionItem> &items)
{
    if (items == m_items && m_layout->count() > 0)
        return;
    m_items = items;
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    const QString button = hadFocus ? focus->objectName() : QString();
    const int place = hadFocus ? m_layout->indexOf(focus->parentWidget()) : -1;
    const QList<QWidget *> old = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *line : old) { // a button of it may be what brought us here
        line->hide();
        m_layout->removeWidget(line);
        line->setObjectName({});
        line->deleteLater();
    }
    const qsizetype shown = std::min(items.size(), kMostAttention);
    for (const AttentionItem &item : items.first(shown))
        m_layout->addWidget(makeLine(item));
    if (items.size() > shown) {
        auto *more = new TextLabel(this);
        more->setMuted(true);
        //: %n more things need attention and are not listed
        more->setText(tr("and %n more", nullptr, static_cast<int>(items.size() - shown)));
        m_layout->addWidget(more);
    }
    if (hadFocus && shown > 0)
        focusLine(std::clamp(place, 0, static_cast<int>(shown) - 1), button);
}

void AttentionList::focusLine(int line, const QString &button)
{
    const QWidget *widget = m_layout->itemAt(line)->widget();
    auto *same = widget->findChild<QWidget *>(button);
    if (QWidget *next = same ? same : widget->findChild<Button *>())
        next->setFocus();
}

QWidget *AttentionList::makeLine(const AttentionItem &item)
{
    auto *line = new Pane(this);
    auto *state = new StateLabel(line);
    state->setState(item.shape, item.text);
    auto *detail = new ElidedLabel(line);
    detail->setMuted(true);
    detail->setElideMode(Qt::ElideRight);
    detail->setText(item.detail);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::kSpaceXs);
    words->addWidget(state);
    words->addWidget(detail);
    detail->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(metrics::kSpaceM, metrics::kSpaceS, metrics::kSpaceM, metrics::kSpaceS);
    layout->setSpacing(metrics::kSpaceS);
    layout->addLayout(words, 1);
    addActions(item, *line, *layout);
    return line;
}

void AttentionList::addActions(const AttentionItem &item, QWidget &line, QHBoxLayout &layout)
{
    const auto add = [&line, &layout](const QString &name, const QString &text, const QString &description) {
        auto *button = new Button(name, &line);
        button->setLabel(text);
        button->setAccessibleDescription(description);
        layout.addWidget(button);
        return button;
    };
    //: Button: takes back what an interrupted set-up has done
    const QString undoText = tr("Undo");
    //: Button: forgets something interrupted that cannot be undone, or tells no more of an account in trouble
    const QString dismissText = tr("Dismiss");
    switch (item.kind) {
    case AttentionItem::Kind::InterruptedSetup:
        connect(add(u"undoSetup"_s, item.canBeUndone ? undoText : dismissText, item.text), &Button::clicked,
                this, [this, plan = item.plan] { emit undoRequested(plan); });
        //: Button: goes on with an interrupted set-up
        connect(add(u"continueSetup"_s, tr("Continue"), item.text), &Button::clicked, this,
                [this, plan = item.plan] { emit continueRequested(plan); });
        break;
    case AttentionItem::Kind::InterruptedNewMachine:
        //: Button: shows the page Activity, where the making of a machine can go on
        connect(add(u"showNewMachine"_s, tr("Show"), item.text), &Button::clicked, this,
                &AttentionList::activityRequested);
        break;
    case AttentionItem::Kind::HostDown:
        //: Button: tries to connect at once instead of waiting
        connect(add(u"tryHost"_s, tr("Try Now"), item.text), &Button::clicked, this,
                [this, host = item.host] { emit tryRequested(host); });
        break;
    case AttentionItem::Kind::CertificateEnds:
        //: Button: opens the page Certificates
        connect(add(u"showCertificates"_s, tr("Show"), item.text), &Button::clicked, this,
                [this, certificate = item.certificate] { emit certificateRequested(certificate); });
        break;
    case AttentionItem::Kind::AccessOver:
    case AttentionItem::Kind::OpenPort:
        //: Button: shows Docker on a machine, where its network rule can be removed
        connect(add(u"showMachine"_s, tr("Show"), item.text), &Button::clicked, this,
                [this, machine = item.machine] { emit machineRequested(machine); });
        break;
    case AttentionItem::Kind::AccountTrouble:
        connect(add(u"dismissTrouble"_s, dismissText, item.text), &Button::clicked, this,
                [this, item] { emit troubleDismissed(item.account, item.tenant); });
        if (item.canSignInAgain)
            //: Button: the person signs in once more
            connect(add(u"signInAgainHere"_s, tr("Sign In Again"), item.text), &Button::clicked, this,
                    [this, item] { emit signInAgainRequested(item.account, item.tenant); });
        else
            //: Button: shows the list of accounts in the settings
            connect(add(u"showAccounts"_s, tr("Show"), item.text), &Button::clicked, this,
                    &AttentionList::accountsRequested);
        break;
    }
}

} // namespace slipway::ui
