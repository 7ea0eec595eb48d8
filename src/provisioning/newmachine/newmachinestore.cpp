// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/newmachine/newmachinestore.h"

#include "base/files/privatefile.h"
#include "base/json/jsonreader.h"
#include "docker/compose/composeproject.h"
#include "provisioning/journalfiles.h"
#include "provisioning/journaljson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcNewMachines, "slipway.provisioning.newmachines", QtInfoMsg)

constexpr int kFormat = 1;
constexpr qint64 kLargestFile = 1'048'576;
constexpr auto kSuffix = ".json"_L1;

constexpr std::array<std::pair<NewMachineStep, QLatin1StringView>, 3> kSteps { {
    { NewMachineStep::Group, "group"_L1 },
    { NewMachineStep::Deployment, "deployment"_L1 },
    { NewMachineStep::Docker, "docker"_L1 },
} };

QString nameOf(NewMachineStep wanted)
{
    for (const auto &[step, name] : kSteps) {
        if (step == wanted)
            return name;
    }
    return {};
}

NewMachineStep stepFrom(const JsonReader &json)
{
    const QString text = json.string();
    for (const auto &[step, name] : kSteps) {
        if (name == text)
            return step;
    }
    json.fail(u"no step of a new machine"_s);
    return NewMachineStep::Group;
}

NewMachineRecord begun(const NewMachinePlan &plan)
{
    NewMachineRecord record { .plan = plan };
    const QList<NewMachineStep> steps = plan.steps();
    for (const NewMachineStep step : steps)
        record.steps.append({ .step = step });
    return record;
}

} // namespace

NewMachineStepProgress &NewMachineRecord::step(NewMachineStep which)
{
    const auto found = std::find_if(steps.begin(), steps.end(), // clazy:exclude=detaching-member
                                    [which](const NewMachineStepProgress &one) { return one.step == which; });
    Q_ASSERT(found != steps.end());
    return *found;
}

bool NewMachineRecord::isFinished() const
{
    return std::all_of(steps.cbegin(), steps.cend(),
                       [](const NewMachineStepProgress &step) { return step.state == StepState::Done; });
}

QByteArray NewMachineRecord::toJson() const
{
    QJsonArray list;
    for (const NewMachineStepProgress &step : steps) {
        list.append(QJsonObject { { u"step"_s, nameOf(step.step) },
                                  { u"state"_s, provisioning::nameOf(step.state) },
                                  { u"tookMs"_s, static_cast<qint64>(step.took.count()) } });
    }
    return QJsonDocument(QJsonObject { { u"format"_s, kFormat },
                                       { u"plan"_s, plan.toJson() },
                                       { u"steps"_s, list },
                                       { u"groupBegun"_s, groupBegun },
                                       { u"deploymentBegun"_s, deploymentBegun },
                                       { u"deploymentTaken"_s, deploymentTaken },
                                       { u"pollUrl"_s, pollUrl.toString(QUrl::FullyEncoded) },
                                       { u"setup"_s, setup.text() } })
        .toJson();
}

Result<NewMachineRecord> NewMachineRecord::fromJson(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, u"new machine"_s);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    if (root["format"_L1].integer() != kFormat)
        root["format"_L1].fail(u"not a known format"_s);
    const Result<NewMachinePlan> plan = NewMachinePlan::fromJson(root["plan"_L1]);
    if (!plan)
        return plan.error();
    NewMachineRecord record = begun(*plan);
    for (const JsonReader &one : root["steps"_L1].items()) {
        const auto which = stepFrom(one["step"_L1]);
        const auto state = stepStateFrom(one["state"_L1]);
        const std::chrono::milliseconds took(one["tookMs"_L1].integer());
        for (NewMachineStepProgress &known : record.steps) {
            if (known.step == which)
                known = { .step = which, .state = state, .took = took };
        }
    }
    record.groupBegun = root["groupBegun"_L1].boolean();
    record.deploymentBegun = root["deploymentBegun"_L1].boolean();
    record.deploymentTaken = root["deploymentTaken"_L1].boolean();
    record.pollUrl = QUrl(root["pollUrl"_L1].string());
    record.setup = PlanId(root["setup"_L1].string());
    return root.finish(std::move(record));
}

NewMachineStore::NewMachineStore(const QString &dataFolder)
    : m_folder(QDir(dataFolder).filePath(u"newmachines"_s))
{
}

QString NewMachineStore::pathOf(const NewMachineId &id) const
{
    return m_folder + u'/' + id.text() + kSuffix;
}

QString NewMachineStore::composePathOf(const NewMachineId &id) const
{
    return m_folder + u'/' + id.text() + u".compose"_s;
}

Result<NewMachineRecord> NewMachineStore::open(const NewMachinePlan &plan) const
{
    Result<NewMachineRecord> found = load(plan.id);
    if (found || found.error().kind != ErrorKind::NotFound)
        return found;
    NewMachineRecord record = begun(plan);
    const Result<> kept = keepCompose(plan);
    if (!kept)
        return kept.error();
    const Result<> written = put(record);
    if (!written)
        return written.error();
    return record;
}

Result<NewMachineRecord> NewMachineStore::load(const NewMachineId &id) const
{
    const Result<QByteArray> bytes = readFile(pathOf(id), kLargestFile);
    if (!bytes)
        return bytes.error();
    Result<NewMachineRecord> record = NewMachineRecord::fromJson(*bytes);
    if (record && !record->plan.choices.compose.isEmpty())
        record->plan.choices.compose.text =
            readPrivateFile(composePathOf(id), docker::kComposeLimit).value_or(QByteArray());
    return record;
}

/// Before the record, which names it.
Result<> NewMachineStore::keepCompose(const NewMachinePlan &plan) const
{
    if (plan.choices.compose.isEmpty())
        return {};
    if (const Result<> made = makePrivateFolder(m_folder); !made)
        return made.error();
    return writePrivateFile(composePathOf(plan.id), plan.choices.compose.text);
}

Result<> NewMachineStore::put(const NewMachineRecord &record) const
{
    if (const Result<> made = makePrivateFolder(m_folder); !made)
        return made.error();
    return writePrivateFile(pathOf(record.plan.id), record.toJson());
}

Result<> NewMachineStore::removeCompose(const NewMachineId &id) const
{
    return removeJournalFile(composePathOf(id));
}

Result<> NewMachineStore::remove(const NewMachineId &id) const
{
    const Result<> withoutCompose = removeCompose(id); // first: it must not outlive what knows of it
    return withoutCompose ? removeJournalFile(pathOf(id)) : withoutCompose;
}

QList<NewMachineRecord> NewMachineStore::allBut(const QSet<NewMachineId> &leaveOut) const
{
    QList<NewMachineRecord> records;
    const QStringList files =
        QDir(m_folder).entryList({ u"*.json"_s }, QDir::Files | QDir::NoSymLinks, QDir::Name);
    records.reserve(files.size());
    for (const QString &file : files) {
        const NewMachineId id(file.chopped(kSuffix.size()));
        if (leaveOut.contains(id))
            continue;
        const Result<NewMachineRecord> record = load(id);
        if (record)
            records.append(*record);
        else
            qCWarning(lcNewMachines).noquote()
                << "new machine" << file << "is left out:" << record.error().detail;
    }
    return records;
}

QList<InterruptedNewMachine> NewMachineStore::interrupted(const QSet<NewMachineId> &leaveOut) const
{
    QList<InterruptedNewMachine> found;
    const QList<NewMachineRecord> records = allBut(leaveOut);
    for (const NewMachineRecord &record : records) {
        if (!record.isFinished())
            found.append({ .id = record.plan.id,
                           .name = record.plan.choices.name,
                           .group = record.plan.choices.group,
                           .started = record.plan.created,
                           .steps = record.steps });
    }
    std::sort(found.begin(), found.end(), [](const InterruptedNewMachine &a, const InterruptedNewMachine &b) {
        return a.started < b.started;
    });
    return found;
}

QSet<PlanId> NewMachineStore::setups() const
{
    QSet<PlanId> ids;
    const QList<NewMachineRecord> records = allBut({});
    for (const NewMachineRecord &record : records) {
        if (!record.setup.isEmpty())
            ids.insert(record.setup);
    }
    return ids;
}

} // namespace slipway::provisioning
