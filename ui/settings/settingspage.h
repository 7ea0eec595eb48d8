// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/services/services.h"

#include <functional>

class QComboBox;
class QScrollArea;
class QUrl;

namespace slipway::ui {

class AccountsPane;
class AddressServicePane;
class AzureAuthoritiesPane;
class Button;
class NetworkPane;
class NoticeSettingsPane;
class PageHeader;
class TextLabel;
class WrappingText;

/// Language and theme, both at once; who is signed in; how Azure is reached; what to be notified of; where
/// things are kept; what this program is.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    SettingsPage(Services &services, const std::function<void(const QUrl &)> &openUrl,
                 QWidget *parent = nullptr);
    void retranslateUi() override;
    QWidget *firstFocus() const override;
    /// Brings the accounts into view.
    void showAccounts();

signals:
    void signInRequested();

private:
    void fillChoices();
    QWidget *makeContent();
    void showChoices();

    Services &m_services;
    PageHeader *m_header;
    TextLabel *m_lookTitle;
    TextLabel *m_languageLabel = nullptr;
    QComboBox *m_language;
    TextLabel *m_themeLabel = nullptr;
    QComboBox *m_theme;
    AccountsPane *m_accounts;
    NetworkPane *m_network;
    AzureAuthoritiesPane *m_authorities;
    AddressServicePane *m_address;
    NoticeSettingsPane *m_notices;
    QScrollArea *m_scroll;
    TextLabel *m_placesTitle;
    TextLabel *m_folderLabel = nullptr;
    WrappingText *m_folder;
    TextLabel *m_folderHint = nullptr;
    TextLabel *m_clientLabel = nullptr;
    WrappingText *m_client;
    TextLabel *m_clientHint = nullptr;
    TextLabel *m_aboutTitle;
    TextLabel *m_about;
};

} // namespace slipway::ui
