// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/createspec.h"
#include "docker/hostresources.h"
#include "ui/containers/create/keptvalues.h"

#include <QTabWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace slipway::ui {

class Form;
class TextLabel;

/// The fields of a new container, in sections. Things of which there are many are lines, in the way that
/// people know from `docker run`. What cannot be right is said below its field. Settings that have no field
/// are kept from the spec it was filled with.
class CreateForm final : public QTabWidget
{
    Q_OBJECT

public:
    explicit CreateForm(QWidget *parent = nullptr);

    void setSpec(const docker::ContainerSpec &spec);
    /// What to choose from; input stays.
    void setResources(const docker::HostResources &resources);
    /// The spec as the fields say it, whether it can be or not.
    docker::ContainerSpec spec() const { return m_spec; }
    const QList<docker::SpecProblem> &problems() const { return m_problems; }
    void retranslateUi();
    /// Shows the section of a field, and puts the keyboard there.
    void goTo(const docker::SpecProblem &problem);
    QWidget *firstField() const;

signals:
    void changed();

private:
    enum Field {
        Image,
        Name,
        Command,
        Entrypoint,
        WorkingDir,
        User,
        Network,
        Ports,
        Hostname,
        Mounts,
        Environment,
        Labels,
        Restart,
        Memory,
        Cpus,
        Pids,
        CapAdd,
        CapDrop,
        HealthCommand,
        HealthInterval,
        HealthTimeout,
        HealthRetries,
        FieldCount
    };
    enum Check { AutoRemove, Tty, Interactive, Init, PublishAll, ReadOnly, Privileged, CheckCount };
    struct Entry
    {
        QWidget *edit = nullptr;
        TextLabel *label = nullptr;
        TextLabel *hint = nullptr;
        QString usual {}; ///< what the hint says while nothing is wrong
        QString before {}; ///< the text it was filled with
    };

    Form *addSection(const QString &objectName);
    void addLine(Form *form, Field field, const QString &objectName);
    void addLines(Form *form, Field field, const QString &objectName);
    void addChoice(Form *form, Field field, const QString &objectName, bool editable);
    void addCheck(Form *form, Check check, const QString &objectName);
    void buildSections();
    void setHint(Field field, const QString &label, const QString &hint);

    QString text(Field field) const;
    void setText(Field field, const QString &text);
    QStringList lines(Field field) const;
    bool isAsBefore(Field field) const { return text(field) == m_entries[field].before; }

    void read();
    void retranslateFields();
    void retranslateChecks();
    QStringList optionWords() const;
    QStringList listWords() const;
    void takeFields(const docker::ContainerSpec &said);
    void takeWords(QList<docker::SpecProblem> &problems);
    void showProblems();
    QString usualHint(Field field) const;
    static Field fieldOf(const docker::SpecProblem &problem);

    std::array<Entry, FieldCount> m_entries {};
    std::array<QCheckBox *, CheckCount> m_checks {};
    docker::ContainerSpec m_base {};
    KeptValues m_kept;
    docker::ContainerSpec m_spec {};
    QList<docker::SpecProblem> m_problems;
    bool m_filling = false;
};

} // namespace slipway::ui
