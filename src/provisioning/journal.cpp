// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/journal.h"

#include "base/files/ondisk.h"
#include "base/files/privatefile.h"
#include "base/files/setaside.h"
#include "base/json/jsonreader.h"
#include "docker/compose/composeproject.h"
#include "pki/store/sealedkey.h"
#include "provisioning/journalfiles.h"
#include "provisioning/journaljson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFormat = 1;
constexpr qint64 kMaxKeySize = 65'536;

Error damaged(const QString &path, const QString &reason)
{
    const QString kept = setAside(path);
    return { .kind = ErrorKind::Local,
             .code = u"journal.damaged"_s,
             .subject = path,
             .detail = kept.isEmpty() ? reason : u"%1; kept as %2"_s.arg(reason, kept) };
}

bool isNewer(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, u"journal"_s);
    if (!document)
        return false;
    const JsonReader format = document->root()["format"_L1];
    return format.type() == JsonReader::Type::Number && format.integer() > kFormat;
}

} // namespace

QString Journal::folder(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"journal"_s);
}

QString Journal::pathOf(const QString &dataFolder, const PlanId &plan)
{
    return QDir(folder(dataFolder)).filePath(plan.text() + u".json"_s);
}

Journal::Journal(QString dataFolder, Plan plan)
    : m_dataFolder(std::move(dataFolder))
    , m_plan(std::move(plan))
{
    const QList<StepKind> kinds = m_plan.steps();
    m_steps.reserve(static_cast<std::size_t>(kinds.size()));
    for (const StepKind kind : kinds)
        m_steps.push_back({ .progress = { .kind = kind } });
}

Task<Result<Journal>> Journal::open(QString dataFolder, Plan plan)
{
    return onDisk(
        [dataFolder = std::move(dataFolder), plan = std::move(plan)] { return openNow(dataFolder, plan); });
}

Result<Journal> Journal::openNow(const QString &dataFolder, const Plan &plan)
{
    Result<Journal> found = load(dataFolder, plan.id);
    if (found || found.error().kind != ErrorKind::NotFound)
        return found;
    const Result<> made = makePrivateFolder(folder(dataFolder));
    if (!made)
        return made.error();
    const Journal journal(dataFolder, plan);
    if (!plan.choices.compose.isEmpty()) {
        const Result<> kept = writePrivateFile(journal.composePath(), plan.choices.compose.text);
        if (!kept)
            return kept.error();
    }
    const Result<> saved = journal.saving()();
    if (!saved)
        return saved.error();
    return journal;
}

Result<Journal> Journal::load(const QString &dataFolder, const PlanId &plan)
{
    const QString path = pathOf(dataFolder, plan);
    const Result<QByteArray> bytes = readFile(path, kMaxSize);
    if (!bytes && bytes.error().kind != ErrorKind::Invalid)
        return bytes.error();
    if (!bytes)
        return damaged(path, bytes.error().detail);
    Result<Journal> journal = fromJson(dataFolder, *bytes);
    if (!journal && isNewer(*bytes)) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"journal.newer-format"_s,
                       .subject = path,
                       .detail = u"written by a newer Slipway"_s };
    }
    if (!journal)
        return damaged(path, journal.error().detail);
    if (journal->plan().id != plan)
        return damaged(path, u"it is of another plan"_s);
    return journal;
}

Result<Journal> Journal::fromJson(const QString &dataFolder, const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, u"journal"_s);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    if (root["format"_L1].integer() != kFormat)
        root["format"_L1].fail(u"not a known format"_s);
    const Result<Plan> plan = Plan::fromJson(root["plan"_L1].toCompactJson());
    if (!plan)
        return plan.error();
    Journal journal(dataFolder, *plan);
    if (!plan->choices.compose.isEmpty())
        journal.m_plan.choices.compose.text =
            readPrivateFile(journal.composePath(), docker::kComposeLimit).value_or(QByteArray());
    for (const JsonReader &entry : root["steps"_L1].items()) {
        const JournalStep step = journalStepFrom(entry);
        const auto same =
            std::find_if(journal.m_steps.begin(), journal.m_steps.end(), [&step](const JournalStep &known) {
                return known.progress.kind == step.progress.kind;
            });
        if (same == journal.m_steps.end())
            entry.fail(u"a step that the plan does not have"_s);
        else
            *same = step;
    }
    return root.finish(std::move(journal));
}

const JournalStep &Journal::step(StepKind kind) const
{
    static const JournalStep none;
    const auto found = std::find_if(m_steps.cbegin(), m_steps.cend(),
                                    [kind](const JournalStep &step) { return step.progress.kind == kind; });
    return found == m_steps.cend() ? none : *found;
}

JournalStep &Journal::stepRef(StepKind kind)
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                    [kind](const JournalStep &step) { return step.progress.kind == kind; });
    Q_ASSERT_X(found != m_steps.end(), "Journal", "a step that the plan does not have");
    return *found;
}

bool Journal::isFinished() const
{
    return std::all_of(m_steps.cbegin(), m_steps.cend(),
                       [](const JournalStep &step) { return step.progress.state == StepState::Done; });
}

QString Journal::output(StepKind kind, const QString &name) const
{
    return step(kind).outputs.value(name);
}

void Journal::change(StepKind kind, const QHash<QString, QString> &changes)
{
    QHash<QString, QString> &outputs = stepRef(kind).outputs;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.value().isEmpty())
            outputs.remove(it.key());
        else
            outputs.insert(it.key(), it.value());
    }
}

// Tasks take values. NOLINTNEXTLINE(performance-unnecessary-value-param)
Task<Result<>> Journal::setOutputs(StepKind kind, QHash<QString, QString> changes)
{
    change(kind, changes);
    return onDisk(saving());
}

void Journal::noteOutputs(StepKind kind, const QHash<QString, QString> &changes)
{
    change(kind, changes);
    diskQueue().add([save = saving()] { static_cast<void>(save()); });
}

Task<Result<>> Journal::setProgress(StepProgress progress)
{
    JournalStep &step = stepRef(progress.kind);
    step.progress = std::move(progress);
    if (step.progress.state == StepState::Running)
        step.begun = true;
    if (step.progress.state == StepState::Undone) {
        step.begun = false;
        step.outputs.clear();
    }
    return onDisk(saving());
}

/// Writes the journal as it is now.
std::function<Result<>()> Journal::saving() const
{
    QJsonArray steps;
    for (const JournalStep &step : m_steps)
        steps.append(journalStepJson(step));
    const QJsonObject json { { u"format"_s, kFormat },
                             { u"plan"_s, m_plan.toJson() },
                             { u"steps"_s, steps } };
    return [path = pathOf(m_dataFolder, m_plan.id), text = QJsonDocument(json).toJson()] {
        return writePrivateFile(path, text);
    };
}

QString Journal::keyPath() const
{
    return QDir(folder(m_dataFolder)).filePath(m_plan.id.text() + u".key"_s);
}

// outlives: both are used before it returns
Task<Result<>> Journal::writeKey(const Secret &key, const Secret *storeKey) const
{
    const auto kept = std::make_shared<const Result<Secret>>(storeKey ? pki::sealKey(key, *storeKey)
                                                                      : Result<Secret>(key.clone()));
    return onDisk([kept, path = keyPath()] {
        const auto write = [&path](QByteArrayView pem) { return writePrivateFile(path, pem); };
        return *kept ? (*kept)->reveal(write) : Result<>(kept->error());
    });
}

Result<Secret> Journal::readKey(const Secret *storeKey) const
{
    Result<QByteArray> bytes = readPrivateFile(keyPath(), kMaxKeySize);
    if (!bytes)
        return bytes.error();
    Secret kept(*bytes);
    ::explicit_bzero(bytes->data(),
                     static_cast<std::size_t>(bytes->size())); // of earlier versions in the clear
    if (!pki::isSealed(kept))
        return kept;
    if (!storeKey)
        return Error { .kind = ErrorKind::Local, .code = u"store.locked"_s, .subject = keyPath() };
    return pki::openSealedKey(kept, *storeKey);
}

bool Journal::hasKey() const
{
    return QFileInfo::exists(keyPath());
}

Task<Result<>> Journal::removeKey() const
{
    return onDisk([path = keyPath()] { return removeJournalFile(path); });
}

QString Journal::composePath() const
{
    return QDir(folder(m_dataFolder)).filePath(m_plan.id.text() + u".compose"_s);
}

Task<Result<>> Journal::removeCompose() const
{
    return onDisk([path = composePath()] { return removeJournalFile(path); });
}

Task<Result<>> Journal::removeAll() const
{
    // The key first: it must not outlive what knows of it.
    const QStringList files { keyPath(), composePath(), pathOf(m_dataFolder, m_plan.id) };
    return onDisk([files] {
        Result<> removed;
        for (auto file = files.cbegin(); removed && file != files.cend(); ++file)
            removed = removeJournalFile(*file);
        return removed;
    });
}

} // namespace slipway::provisioning
