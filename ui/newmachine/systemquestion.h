// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/taskscope.h"
#include "ui/newmachine/newmachinehabits.h"
#include "ui/newmachine/newmachinequestion.h"
#include "ui/services/services.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace slipway::ui {

class Banner;
class Button;
class LoadingBar;

/// Image, disk, user and SSH key.
class SystemQuestion final : public NewMachineQuestion
{
    Q_OBJECT

public:
    // outlives: what `services` refers to is owned by app
    SystemQuestion(NewMachineFlow &flow, Services &services, NewMachineHabits habits, QWidget *parent);
    void enter() override;
    void suggest() override;
    void retranslateUi() override;
    QWidget *firstFocus() const override;

private:
    enum class KeySource { File, Typed, New };

    void buildForm();
    void buildKeys(QVBoxLayout *layout);
    QRadioButton *addKeySource(QVBoxLayout *layout, KeySource source, const QString &objectName,
                               const QList<QWidget *> &below);
    void connectFields();
    void showPriceHint();
    void fitDiskSize();
    void suggestImage();
    void suggestDisk();
    QString lastKeyFile() const;
    void showKeys(const QString &chosenPath);
    void keyChosen();
    void makeKey();
    KeySource keySource() const;

    Services &m_services;
    NewMachineHabits m_habits;
    QComboBox *m_image;
    TextLabel *m_imageLabel = nullptr;
    QComboBox *m_disk;
    TextLabel *m_diskLabel = nullptr;
    QSpinBox *m_diskSize;
    TextLabel *m_diskSizeLabel = nullptr;
    QLineEdit *m_user;
    TextLabel *m_userLabel = nullptr;
    TextLabel *m_keyTitle;
    QButtonGroup *m_sources;
    QRadioButton *m_fromFile = nullptr;
    QComboBox *m_keyFile;
    QRadioButton *m_typed = nullptr;
    QLineEdit *m_keyLine;
    QRadioButton *m_makeNew = nullptr;
    QLineEdit *m_newKeyPath;
    Button *m_makeKey;
    LoadingBar *m_loading;
    Banner *m_banner;
    QList<PublicKeyFile> m_keys;
    QString m_suggestedPath; ///< what stands in m_newKeyPath as long as nobody writes another
    TaskScope m_tasks;
};

} // namespace slipway::ui
