// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/machines/accountbanner.h"

#include "ui/common/banner.h"
#include "ui/models/text/words.h"
#include "ui/services/accountservice.h"

#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

bool isBlind(const AccountTrouble &trouble)
{
    return trouble.kind == AccountTrouble::Kind::NoSubscription;
}

/// English, of all of them, for the Details box.
QString detailsOf(const QList<AccountTrouble> &troubles)
{
    QStringList details;
    details.reserve(troubles.size());
    for (const AccountTrouble &trouble : troubles)
        details.append(words::details(*trouble.error));
    return details.join(u"\n\n"_s);
}

} // namespace

AccountBanner::AccountBanner(AccountService &service, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_banner(new Banner(this))
{
    m_banner->setObjectName(u"accountBanner"_s);
    m_banner->setClosable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    connect(&service, &AccountService::accountsChanged, this, &AccountBanner::showTroubles);
    connect(&service, &AccountService::stateChanged, this, &AccountBanner::showTroubles);
    connect(&service, &AccountService::troublesClosed, this, &AccountBanner::showTroubles);
    connect(m_banner, &Banner::dismissed, this, [this] { m_service.closeTroubles(m_troubles); });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        const AccountTrouble first = m_troubles.value(0);
        if (m_troubles.size() == 1 && first.canSignInAgain)
            emit signInAgainRequested(first.account, first.tenant);
        else
            emit accountsRequested();
    });
    showTroubles();
}

bool AccountBanner::explains(const Error &error) const
{
    const QList<AccountTrouble> known = accountTroubles(m_service.accounts());
    return std::any_of(known.cbegin(), known.cend(),
                       [&error](const AccountTrouble &trouble) { return trouble.error == error; });
}

QString AccountBanner::nothingSeen() const
{
    const QList<AccountTrouble> troubles = accountTroubles(m_service.accounts());
    const bool areBlind = std::all_of(troubles.cbegin(), troubles.cend(), &isBlind);
    return areBlind && !troubles.isEmpty() ? troubleSummary({ troubles.constFirst() }) : QString();
}

void AccountBanner::retranslateUi()
{
    m_banner->retranslateUi();
    showThem();
}

void AccountBanner::showTroubles()
{
    m_troubles = m_service.openTroubles();
    m_troubles.removeIf(&isBlind);
    showThem();
}

void AccountBanner::showThem()
{
    setVisible(!m_troubles.isEmpty());
    if (m_troubles.isEmpty()) {
        m_banner->dismiss();
        return;
    }
    m_banner->showMessage(Banner::Kind::Warning, troubleSummary(m_troubles), detailsOf(m_troubles));
    if (m_troubles.size() == 1 && m_troubles.constFirst().canSignInAgain)
        //: Button: the person signs in once more
        m_banner->setAction(tr("Sign In Again"));
    else
        //: Button: opens the list of accounts in the settings
        m_banner->setAction(tr("Accounts…"));
}

} // namespace slipway::ui
