// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"

#include "ui/home/attentionlist.h"
#include "ui/home/signinagaindialog.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>

#include <utility>

namespace slipway::test {

using namespace Qt::StringLiterals;

void showAccountTroubles(ui::MainWindow &window, FakeServices &fakes, const SavePicture &save)
{
    const QList<ui::AccountRow> before = fakes.account.rows;
    const ui::TenantRow good { .id = u"t-1"_s,
                               .name = u"Contoso"_s,
                               .subscriptions = { { .id = u"s-1"_s, .name = u"Production"_s } } };
    const ui::TenantRow failed { .id = u"t-2"_s,
                                 .name = u"Fabrikam"_s,
                                 .error = Error { .kind = ErrorKind::SignInRequired,
                                                  .code = u"interaction_required"_s } };
    const ui::AccountRow person { .id = u"a-1"_s,
                                  .name = u"someone@contoso.example"_s,
                                  .way = ui::SignInWay::DeviceCode,
                                  .isPerson = true,
                                  .isKept = true,
                                  .tenants = { good, failed } };
    fakes.account.rows = { person };
    emit fakes.account.accountsChanged();
    window.openPage(ui::PageId::Home);
    save(window, u"home-tenant"_s);
    save(*window.findChild<ui::AttentionList *>(), u"attention-tenant"_s); // notices are in front of it
    window.openPage(ui::PageId::Machines);
    save(window, u"machines-tenant"_s);
    const QUrl page(u"https://microsoft.com/devicelogin"_s);
    const ui::DeviceCode code = std::exchange(
        fakes.account.code,
        { .code = u"HT7KQ2MFD"_s,
          .url = page,
          .expires = QDateTime::currentDateTimeUtc().addSecs(890),
          .message = u"To sign in, use a web browser to open the page https://microsoft.com/devicelogin and "
                     "enter the code HT7KQ2MFD to authenticate."_s });
    const QPointer dialog = new ui::SignInAgainDialog(
        fakes.account, person, failed.id, [](const QUrl &) {}, &window);
    dialog->open();
    save(*dialog, u"sign-in-again"_s);
    dialog->reject();
    fakes.account.code = code;
    fakes.account.rows = before;
    emit fakes.account.accountsChanged();
}

} // namespace slipway::test
