// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "base/result.h"
#include "base/secret.h"
#include "provisioning/plan.h"
#include "provisioning/progress.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace slipway::provisioning {

/// What is written down of one step.
struct JournalStep
{
    StepProgress progress {};
    bool begun = false; ///< its intent was written down: something of it may exist
    QHash<QString, QString> outputs {}; ///< what later steps, a second try or undo need; never a secret
    friend bool operator==(const JournalStep &, const JournalStep &) = default;
};

/// journal/<plan>.json: a plan and how far it came, on disk before each side effect and after it. Beside it,
/// only between the certificates and the end of the install step, journal/<plan>.key with the server's key,
/// encrypted as those of the certificate store are, and until its project was started, journal/<plan>.compose
/// with the plan's compose file.
class Journal final
{
public:
    static constexpr qint64 kMaxSize = 4'194'304; ///< bytes

    static QString folder(const QString &dataFolder);
    static QString pathOf(const QString &dataFolder, const PlanId &plan);

    /// The journal of `plan` when there is one, else a new one, written at once.
    [[nodiscard]] static Task<Result<Journal>> open(QString dataFolder, Plan plan);
    /// \return NotFound when there is none. A damaged one is renamed to <name>.bad-<time> and reported:
    /// Local, code
    ///         "journal.damaged". Invalid, code "journal.newer-format": left alone.
    static Result<Journal> load(const QString &dataFolder, const PlanId &plan);

    const Plan &plan() const { return m_plan; }
    QList<JournalStep> steps() const { return { m_steps.begin(), m_steps.end() }; }
    const JournalStep &step(StepKind kind) const;
    bool isDone(StepKind kind) const { return step(kind).progress.state == StepState::Done; }
    bool isFinished() const;

    QString output(StepKind kind, const QString &name) const;
    /// Both change the journal at once, and end when the file is written. An empty value takes an output
    /// away.
    [[nodiscard]] Task<Result<>> setOutputs(StepKind kind, QHash<QString, QString> changes);
    [[nodiscard]] Task<Result<>> setProgress(StepProgress progress);
    /// The same as setOutputs(), for what a second try can do without: it is written before whatever is
    /// written later, but nobody waits for it, or hears when that fails.
    void noteOutputs(StepKind kind, const QHash<QString, QString> &changes);

    /// The server's private key, which may not stand in the journal. \param storeKey of the certificate
    /// store: the key is encrypted with it (pki::sealKey()); nullptr where keys are kept in the clear, too
    // outlives: both are used before it returns
    [[nodiscard]] Task<Result<>> writeKey(const Secret &key, const Secret *storeKey) const;
    /// Also one that an earlier version wrote in the clear. \return Local, code "store.locked", when it is
    /// encrypted and there is no store key
    Result<Secret> readKey(const Secret *storeKey) const;
    bool hasKey() const;
    /// No key is success.
    [[nodiscard]] Task<Result<>> removeKey() const;
    /// No compose file is success.
    [[nodiscard]] Task<Result<>> removeCompose() const;
    /// Removes the journal and what is beside it.
    [[nodiscard]] Task<Result<>> removeAll() const;

private:
    Journal(QString dataFolder, Plan plan);
    static Result<Journal> fromJson(const QString &dataFolder, const QByteArray &json);
    static Result<Journal> openNow(const QString &dataFolder, const Plan &plan);

    JournalStep &stepRef(StepKind kind);
    QString keyPath() const;
    QString composePath() const;
    void change(StepKind kind, const QHash<QString, QString> &changes);
    std::function<Result<>()> saving() const;

    QString m_dataFolder;
    Plan m_plan;
    std::vector<JournalStep> m_steps;
};

} // namespace slipway::provisioning
