// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisioning/newmachine/newmachine.h"
#include "ui/models/accessanswer.h"
#include "ui/services/newmachineservice.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace slipway::ui {

enum class NewMachinePage { Machine, Size, System, Docker, Access, Review, Progress };
inline constexpr int kNewMachinePages = 7;

/// What is already there and stands in the way of a choice.
enum class NewMachineClash { None, NameTaken, GroupExists, DnsLabelTaken };

/// What the pages of a new machine may do next: choices, their problems, the order of the pages, and when a
/// plan is out of date. Without a display; the wizard shows it.
class NewMachineFlow final : public QObject
{
    Q_OBJECT

public:
    using Choices = provisioning::NewMachineChoices;
    using Field = provisioning::NewMachineField;
    using Problem = provisioning::NewMachineProblemFound;

    /// \param authorities id and name of those that exist
    explicit NewMachineFlow(QList<std::pair<QString, QString>> authorities, QObject *parent = nullptr);

    const Choices &choices() const { return m_choices; }
    const QList<std::pair<QString, QString>> &authorities() const { return m_authorities; }

    /// Somebody answers: from now on what is wrong with the field is said beside it.
    void edit(Field field, const std::function<void(Choices &)> &change);
    /// The program suggests: what is missing stays unsaid until somebody comes to it.
    void suggest(const std::function<void(Choices &)> &change);
    bool isEdited(Field field) const { return m_edited.contains(field); }

    /// Another choice alone is no answer yet: what it still needs stays unsaid.
    void setAccess(const AccessAnswer &answer);

    /// What there is in the subscription, as far as it is known.
    void setMachines(const QList<azure::ArmId> &machines);
    void setGroups(const QStringList &names);
    /// Azure said so of this label in this location.
    void setDnsLabelTaken(const QString &location, const QString &label, bool isTaken);
    NewMachineClash clash(Field field) const;
    /// What Azure calls the chosen location, for the summary.
    void setLocationName(const QString &name);
    const QString &locationName() const { return m_locationName; }

    /// \param price nullopt: nobody knows it
    void setPrice(const QString &size, const QString &location,
                  const std::optional<azure::RetailPrice> &price);
    /// Of the chosen size.
    std::optional<azure::RetailPrice> price() const;

    NewMachinePage page() const { return m_page; }
    static NewMachinePage pageOf(Field field);
    QList<Problem> problems(NewMachinePage page) const;
    std::optional<Problem> problem(Field field) const;
    /// What keeps canReview() from being so on any page, in their order, without what is being looked for.
    QList<Problem> openQuestions() const;
    /// The program asks somebody for an answer to `field`: until it has one, nothing is missing.
    void setSearching(Field field, bool on);
    bool isSearching(Field field) const { return m_searched.contains(field); }

    bool canGoBack() const;
    bool canGoNext() const;
    void back();
    void next();
    /// From the first page, with what the program suggests for all others; back() leads there again.
    bool canReview() const;
    void review();
    /// To what an earlier or another window began.
    void showProgress();

    /// Review asks for both; they go when a choice changes.
    const std::optional<provisioning::NewMachinePlan> &plan() const { return m_plan; }
    const std::optional<NewMachinePreview> &preview() const { return m_preview; }
    void setPlan(const provisioning::NewMachinePlan &plan);
    void setPreview(const NewMachinePreview &preview);

signals:
    void changed();

private:
    void touched();
    bool hasClash(NewMachinePage page) const;
    void goTo(NewMachinePage page);

    Choices m_choices;
    QList<std::pair<QString, QString>> m_authorities;
    QSet<Field> m_edited;
    QSet<Field> m_searched;
    AccessChoice m_access = AccessChoice::ThisComputer;
    QList<azure::ArmId> m_machines;
    QString m_locationName;
    QSet<QString> m_groups; ///< lower case
    QSet<QString> m_takenLabels; ///< "location/label"
    QHash<QString, std::optional<azure::RetailPrice>> m_prices; ///< by "location/size"
    NewMachinePage m_page = NewMachinePage::Machine;
    bool m_hasSkipped = false; ///< came to the review by review()
    std::optional<provisioning::NewMachinePlan> m_plan;
    std::optional<NewMachinePreview> m_preview;
};

} // namespace slipway::ui
