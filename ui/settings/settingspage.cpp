// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/margin.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/pane.h"
#include "ui/common/wrappingtext.h"
#include "ui/services/settings.h"
#include "ui/settings/accountspane.h"
#include "ui/settings/addressservicepane.h"
#include "ui/settings/azureauthoritiespane.h"
#include "ui/settings/networkpane.h"
#include "ui/settings/noticesettingspane.h"
#include "ui/shell/traynotices.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 640;

/// Each language by its own name, so that whoever cannot read the current one finds theirs.
struct Language
{
    QLatin1StringView code {};
    const char16_t *name = nullptr;
};

constexpr std::array kLanguages {
    Language { "en"_L1, u"English" },    Language { "fr"_L1, u"Français" },
    Language { "nl"_L1, u"Nederlands" }, Language { "zh_CN"_L1, u"简体中文" },
    Language { "ja"_L1, u"日本語" },
};

Pane *makePane(TextLabel *title, QLayout *content, QWidget *parent)
{
    auto *pane = new Pane(parent);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL, metrics::kSpaceL);
    layout->setSpacing(metrics::kSpaceM);
    title->setParent(pane);
    layout->addWidget(title);
    layout->addLayout(content);
    return pane;
}

} // namespace

SettingsPage::SettingsPage(Services &services, const std::function<void(const QUrl &)> &openUrl,
                           QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_lookTitle(new TextLabel(TextStyle::Section, this))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_accounts(new AccountsPane(services.account, openUrl, this))
    , m_network(new NetworkPane(services.network, this))
    , m_authorities(new AzureAuthoritiesPane(services.network, this))
    , m_address(new AddressServicePane(services.settings, this))
    , m_notices(new NoticeSettingsPane(services, TrayNotices::isAvailable(), this))
    , m_scroll(new QScrollArea(this))
    , m_placesTitle(new TextLabel(TextStyle::Section, this))
    , m_folder(new WrappingText(TextStyle::Mono, this))
    , m_client(new WrappingText(TextStyle::Mono, this))
    , m_aboutTitle(new TextLabel(TextStyle::Section, this))
    , m_about(new TextLabel(this))
{
    setObjectName(u"settingsPage"_s);
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    m_folder->setObjectName(u"dataFolder"_s);
    m_client->setObjectName(u"clientId"_s);
    m_about->setMultiLine(true);
    fillChoices();
    m_scroll->setObjectName(u"settingsScroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(makeContent());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::kPageMargin, metrics::kPageMargin, 0,
                            0); // the scroll bar is in the margin
    all->setSpacing(metrics::kSpaceM);
    all->addLayout(inMargin(m_header));
    all->addWidget(m_scroll, 1);

    // activated, not currentIndexChanged: only what a person chose is stored
    connect(m_language, &QComboBox::activated, this,
            [this] { m_services.settings.setLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { m_services.settings.setTheme(static_cast<Theme>(m_theme->currentData().toInt())); });
    connect(m_accounts, &AccountsPane::signInRequested, this, &SettingsPage::signInRequested);
    connect(&services.settings, &Settings::languageChanged, this, &SettingsPage::showChoices);
    connect(&services.settings, &Settings::themeChanged, this, &SettingsPage::showChoices);
    retranslateUi();
}

void SettingsPage::fillChoices()
{
    m_language->addItem({}, QString());
    for (const Language &language : kLanguages)
        m_language->addItem(QString::fromUtf16(language.name), QString(language.code));
    for (const Theme theme : { Theme::System, Theme::Light, Theme::Dark })
        m_theme->addItem({}, static_cast<int>(theme));
}

/// The panes below each other, to be scrolled.
QWidget *SettingsPage::makeContent()
{
    auto *content = new QWidget;
    // Of all together: a layout asks for the heights at its own width, not at that of a pane which stays
    // narrower.
    content->setMaximumWidth(kFormWidth + metrics::kPageMargin);
    auto *look = new Form;
    auto *places = new Form;
    auto *about = new QVBoxLayout;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, metrics::kPageMargin, metrics::kPageMargin);
    inside->setSpacing(metrics::kGroupSpacing);
    inside->addWidget(makePane(m_lookTitle, look, content));
    for (Pane *pane :
         std::initializer_list<Pane *> { m_accounts, m_network, m_authorities, m_address, m_notices })
        inside->addWidget(pane);
    inside->addWidget(makePane(m_placesTitle, places, content));
    inside->addWidget(makePane(m_aboutTitle, about, content));
    inside->addStretch(1);
    m_languageLabel = look->addField(m_language);
    m_themeLabel = look->addField(m_theme);
    m_folderLabel = places->addField(m_folder);
    m_folderHint = places->addHint();
    m_clientLabel = places->addField(m_client);
    m_clientHint = places->addHint();
    about->addWidget(m_about);
    return content;
}

QWidget *SettingsPage::firstFocus() const
{
    return m_language;
}

void SettingsPage::showAccounts()
{
    m_scroll->ensureWidgetVisible(m_accounts);
    m_accounts->setFocus();
}

void SettingsPage::showChoices()
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_services.settings.language())));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(static_cast<int>(m_services.settings.theme()))));
    m_folder->setText(m_services.settings.dataFolder());
    m_client->setText(m_services.settings.clientId());
}

void SettingsPage::retranslateUi()
{
    //: Title of a page
    const QString title = tr("Settings");
    setAccessibleName(title);
    m_header->setTitle(title);
    m_header->setStatus(tr("What you choose here takes effect at once."));
    //: Title of a group of settings: language and colours
    m_lookTitle->setText(tr("Look and Language"));
    setFieldLabel(m_languageLabel, tr("Language:"));
    //: Choice of language: that of the computer
    m_language->setItemText(0, tr("As on This Computer"));
    setFieldLabel(m_themeLabel, tr("Theme:"));
    //: Choice of theme: that of the computer
    m_theme->setItemText(0, tr("As on This Computer"));
    //: Choice of theme: dark text on light ground
    m_theme->setItemText(1, tr("Light"));
    //: Choice of theme: light text on dark ground
    m_theme->setItemText(2, tr("Dark"));
    m_accounts->retranslateUi();
    m_network->retranslateUi();
    m_authorities->retranslateUi();
    m_address->retranslateUi();
    m_notices->retranslateUi();
    //: Title of a group: where data is and who signs in
    m_placesTitle->setText(tr("Data and Sign-In"));
    setFieldLabel(m_folderLabel, tr("Data Folder:"));
    m_folderHint->setText(tr("Hosts, certificates, keys and the records of set-ups. Choose another one with "
                             "the option --data-dir."));
    //: Identifier of the application as which Slipway signs in to Azure
    setFieldLabel(m_clientLabel, tr("Client ID:"));
    m_clientHint->setText(tr("The application as which people sign in to Azure by Slipway."));
    //: Title of a group: version and licence
    m_aboutTitle->setText(tr("About Slipway"));
    //: %1 is the version of Slipway, %2 that of Qt
    m_about->setText(tr("Slipway %1, built on Qt %2. Free software under the GNU General Public License, "
                        "version 3 or later.")
                         .arg(QStringLiteral(SLIPWAY_VERSION), QString::fromLatin1(qVersion())));
    showChoices();
}

} // namespace slipway::ui
