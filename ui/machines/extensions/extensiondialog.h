// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/compute/installedextension.h"
#include "base/async/taskscope.h"
#include "ui/services/services.h"

#include <QDialog>
#include <QHash>

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway::ui {

class Banner;
class Button;
class CustomScriptForm;
class LoadingBar;
class SettingsForm;
class TextLabel;

/// Asks for an extension of a machine: a well-known one, or any that the location offers, with its settings
/// as JSON or, for many well-known ones, by form. What the fields hold of protected settings is forgotten
/// with the dialog.
class ExtensionDialog final : public QDialog
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    ExtensionDialog(Services &services, const azure::Machine &machine,
                    const QList<azure::InstalledExtension> &installed, QWidget *parent);
    ~ExtensionDialog() override;

    /// For one that is there: type and name stay, settings and version can change.
    void update(const azure::InstalledExtension &extension);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void retranslateUi();
    void fillKnown();
    void chooseKnown();
    void loadPublishers();
    void loadTypes();
    void loadVersions();
    void showVersions(const QStringList &versions);
    void checkSystem();
    void showFields();
    void showState();
    QString nameHint(const azure::InstalledExtension *known) const;
    bool isOther() const;
    bool isCustomScript() const;
    bool hasForm() const;
    bool isByForm() const;
    void showAsJson();
    bool settingsFit() const;
    const azure::InstalledExtension *installedSame() const;
    QString publisher() const;
    QString type() const;
    void begin();
    void failed(const Error &error);

    Services &m_services;
    azure::Machine m_machine;
    QList<azure::InstalledExtension> m_installed;
    std::optional<azure::InstalledExtension> m_updated;
    QHash<QString, QString> m_wholeVersions; ///< "2.1.10" by "2.1"
    azure::OsType m_madeFor = azure::OsType::Unknown; ///< the chosen version
    int m_round = 0; ///< of the question about versions
    int m_systemRound = 0; ///< of the question about the system
    Banner *m_banner;
    LoadingBar *m_bar;
    QComboBox *m_known;
    QComboBox *m_publisher;
    QComboBox *m_type;
    QComboBox *m_version;
    QLineEdit *m_name;
    QComboBox *m_how;
    CustomScriptForm *m_form;
    SettingsForm *m_fields;
    QPlainTextEdit *m_settings;
    QPlainTextEdit *m_protected;
    TextLabel *m_knownLabel = nullptr;
    TextLabel *m_purpose = nullptr;
    TextLabel *m_publisherLabel = nullptr;
    TextLabel *m_typeLabel = nullptr;
    TextLabel *m_versionLabel = nullptr;
    TextLabel *m_versionHint = nullptr;
    TextLabel *m_nameLabel = nullptr;
    TextLabel *m_nameHint = nullptr;
    TextLabel *m_howLabel = nullptr;
    TextLabel *m_settingsLabel = nullptr;
    TextLabel *m_settingsHint = nullptr;
    TextLabel *m_protectedLabel = nullptr;
    TextLabel *m_protectedHint = nullptr;
    Button *m_cancel;
    Button *m_accept;
    TaskScope m_tasks;
};

} // namespace slipway::ui
