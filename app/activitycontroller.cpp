// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/activitycontroller.h"

#include "base/files/ondisk.h"
#include "base/files/privatefile.h"
#include "base/files/setaside.h"
#include "net/sameorigin.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace slipway::app {

using namespace Qt::StringLiterals;
using azure::MachineChange;
using azure::MachineChangeKind;
using ui::ActivityKind;
using ui::ActivityRow;
using ui::ActivityState;
using ui::SetupRun;

namespace {

Q_LOGGING_CATEGORY(lcActivity, "slipway.app.activity", QtInfoMsg)

constexpr auto kFile = "/activity.json"_L1;
constexpr qint64 kLongestJournal = 4LL * 1024 * 1024;
constexpr auto kSaveDelay = std::chrono::milliseconds(400); // bulk operations change many rows at once

constexpr qint64 kElsewhere = -1; ///< the number of a set-up that stands in another workspace's list

ActivityKind kindOf(const MachineChange &change)
{
    switch (change.kind) {
    case MachineChangeKind::Start:
        return ActivityKind::StartMachine;
    case MachineChangeKind::Stop:
        return ActivityKind::StopMachine;
    case MachineChangeKind::Restart:
        return ActivityKind::RestartMachine;
    case MachineChangeKind::Redeploy:
        return ActivityKind::RedeployMachine;
    case MachineChangeKind::RemoveExtension:
        return ActivityKind::RemoveExtension;
    case MachineChangeKind::RunCommand:
        return ActivityKind::RunCommand;
    case MachineChangeKind::PutExtension:
        break;
    }
    const bool isAccess = change.type.startsWith("VMAccess"_L1, Qt::CaseInsensitive);
    return isAccess ? ActivityKind::ResetAccess : ActivityKind::PutExtension;
}

/// The change that a row is about; nullopt when it is not about a machine.
std::optional<MachineChangeKind> changeKindOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::StartMachine:
        return MachineChangeKind::Start;
    case ActivityKind::StopMachine:
        return MachineChangeKind::Stop;
    case ActivityKind::RestartMachine:
        return MachineChangeKind::Restart;
    case ActivityKind::RedeployMachine:
        return MachineChangeKind::Redeploy;
    case ActivityKind::PutExtension:
    case ActivityKind::ResetAccess:
        return MachineChangeKind::PutExtension;
    case ActivityKind::RemoveExtension:
        return MachineChangeKind::RemoveExtension;
    case ActivityKind::RunCommand:
        return MachineChangeKind::RunCommand;
    case ActivityKind::SetUpDocker:
    case ActivityKind::UndoSetUp:
    case ActivityKind::ReplaceCertificates:
    case ActivityKind::ChangeEngineOptions:
    case ActivityKind::UpgradeEngine:
    case ActivityKind::RemoveEngine:
    case ActivityKind::ChangeRule:
    case ActivityKind::RemoveRule:
    case ActivityKind::UndoRuleChange:
    case ActivityKind::ChangeAddress:
    case ActivityKind::UndoAddressChange:
    case ActivityKind::ChangeContainer:
    case ActivityKind::CreateContainer:
    case ActivityKind::CleanUpHost:
        break;
    }
    return std::nullopt;
}

ActivityKind kindOf(const ui::SetupRun &run)
{
    switch (run.plan().kind()) {
    case provisioning::PlanKind::SetUp:
        break;
    case provisioning::PlanKind::ReplaceCertificates:
        return ActivityKind::ReplaceCertificates;
    case provisioning::PlanKind::ChangeOptions:
        return ActivityKind::ChangeEngineOptions;
    case provisioning::PlanKind::UpgradeEngine:
        return ActivityKind::UpgradeEngine;
    case provisioning::PlanKind::RemoveEngine:
        return ActivityKind::RemoveEngine;
    }
    return run.phase() == ui::SetupRun::Phase::Undoing ? ActivityKind::UndoSetUp : ActivityKind::SetUpDocker;
}

/// Can it be asked for again with what is written down alone?
bool needsNoBody(MachineChangeKind kind)
{
    return kind != MachineChangeKind::PutExtension && kind != MachineChangeKind::RunCommand;
}

/// Errors after which Azure may well go on: nobody could look.
bool isBlindness(const Error &error)
{
    return error.kind == ErrorKind::SignInRequired || error.kind == ErrorKind::Cancelled
        || error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Tls
        || (error.kind == ErrorKind::Timeout && error.code == "operation.timeout"_L1);
}

ActivityState stateAfter(const std::optional<Error> &error)
{
    if (!error)
        return ActivityState::Succeeded;
    return error->kind == ErrorKind::Cancelled ? ActivityState::Cancelled : ActivityState::Failed;
}

} // namespace

ActivityController::ActivityController(World &world, QObject *parent)
    : ui::ActivityService(parent)
    , m_world(world)
    , m_tasks(std::make_unique<TaskScope>())
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(kSaveDelay);
    connect(&m_saving, &QTimer::timeout, this, &ActivityController::saveAfterChanges);
    connect(&world, &World::workspaceChanged, this, &ActivityController::load);
    connect(&world, &World::sessionChanged, this, &ActivityController::sessionTouched);
    load();
}

ActivityController::~ActivityController()
{
    if (m_saving.isActive())
        save();
}

// --- the list ---

ActivityRecord *ActivityController::record(qint64 number)
{
    for (ActivityRecord &one : m_records) {
        if (one.row.number == number)
            return &one;
    }
    return nullptr;
}

void ActivityController::refreshAbilities(ActivityRecord &record) const
{
    ActivityRow &row = record.row;
    const auto work = m_work.find(row.number);
    const Work *known = work == m_work.end() ? nullptr : &work->second;
    const std::optional<MachineChangeKind> change = changeKindOf(row.kind);
    const bool isOver = row.state == ActivityState::Failed || row.state == ActivityState::Cancelled
        || row.state == ActivityState::Unknown;
    const bool canAskAgain = record.hasPlan() || (known && (known->change || known->again || known->setUp))
        || (change && needsNoBody(*change) && !row.machine.isEmpty());
    row.canRetry = (isOver && canAskAgain) || (row.state == ActivityState::Unwatched && m_world.session());
    row.canCancel = row.state == ActivityState::Running && known && !known->isCancelled
        && (known->setUp || (record.address && known->isFollowed)
            || (change && azure::MachineChanges::canCancel(*change)));
    row.canUndo = canUndo(record);
}

/// Of those that have ended: what goes on is never lost sight of.
void ActivityController::dropOldest()
{
    for (qsizetype i = m_records.size() - 1; i >= 0 && m_records.size() > kMost; --i) {
        if (m_records.at(i).row.isUnderWay())
            continue;
        m_work.erase(m_records.at(i).row.number);
        m_records.removeAt(i);
    }
}

void ActivityController::touch()
{
    dropOldest();
    m_rows.clear();
    m_rows.reserve(m_records.size());
    for (ActivityRecord &record : m_records) {
        refreshAbilities(record);
        m_rows.append(record.row);
    }
    if (!m_saving.isActive())
        m_saving.start();
    emit changed();
}

void ActivityController::load()
{
    stopFollowing();
    if (m_saving.isActive())
        save();
    m_folder = m_world.workspace().folder;
    m_records.clear();
    m_work.clear();
    for (qint64 &number : m_setUps)
        number = kElsewhere;
    m_last = 0;
    const std::shared_ptr<const QByteArray> unwritten = m_unwritten.value(m_folder).lock();
    const Result<QByteArray> journal =
        unwritten ? *unwritten : readPrivateFile(m_folder + kFile, kLongestJournal);
    const Result<QList<ActivityRecord>> records = journal ? activityFrom(*journal) : journal.error();
    m_trouble.reset();
    if (records)
        m_records = *records;
    else if (records.error().kind != ErrorKind::NotFound)
        keepAside(records.error());
    for (ActivityRecord &record : m_records) {
        m_last = std::max(m_last, record.row.number);
        if (record.row.state == ActivityState::Running)
            record.row.error.reset(); // it was of a try to end it
        if (record.row.isUnderWay())
            record.row.state = record.pollUrl.isEmpty() ? ActivityState::Unknown : ActivityState::Unwatched;
    }
    touch();
    m_saving.stop(); // nothing new
}

/// It is the only one that knows what Azure was asked, and how to take it back.
void ActivityController::keepAside(const Error &why)
{
    const QString path = m_folder + kFile;
    const QString kept = setAside(path);
    const QString where = kept.isEmpty() ? u"it could not be moved away"_s : u"kept as "_s + kept;
    m_trouble = Error { .kind = ErrorKind::Local,
                        .code = u"activity.damaged"_s,
                        .subject = path,
                        .detail = why.detail + u"; "_s + where };
    qCWarning(lcActivity).noquote() << "the list of operations cannot be read:" << m_trouble->detail;
}

void ActivityController::save()
{
    diskQueue().add([save = saving()] { static_cast<void>(save()); });
}

/// A disk that is slower than changes come does not get one more list for each of them.
void ActivityController::saveAfterChanges()
{
    if (isBeingSaved())
        m_saving.start();
    else
        save();
}

/// Writes the list as it is now. Work for the queue of the disk, which is done to its end also when nobody is
/// there any more to be told.
std::function<Result<>()> ActivityController::saving()
{
    m_saving.stop();
    auto journal = std::make_shared<const QByteArray>(activityJournal(m_records));
    m_unwritten.insert(m_folder, journal);
    return [path = m_folder + kFile, journal = std::move(journal)] {
        Result<> written = writePrivateFile(path, *journal);
        if (!written)
            qCWarning(lcActivity) << "the list of operations cannot be written:" << written.error().detail;
        return written;
    };
}

void ActivityController::clearFinished()
{
    m_records.removeIf([this](const ActivityRecord &record) {
        if (record.row.isUnderWay())
            return false;
        m_work.erase(record.row.number);
        return true;
    });
    touch();
}

qint64 ActivityController::begin(ActivityRow row, std::function<void()> again)
{
    row.number = ++m_last;
    row.state = ActivityState::Running;
    row.started = m_world.clock().now();
    m_work[row.number].again = std::move(again);
    m_records.prepend({ .row = row });
    touch();
    return row.number;
}

void ActivityController::tell(qint64 number, int percent)
{
    ActivityRecord *one = record(number);
    if (!one || one->row.state != ActivityState::Running || one->row.percent == percent)
        return;
    one->row.percent = percent;
    touch();
}

void ActivityController::finish(qint64 number, const std::optional<Error> &error)
{
    ActivityRecord *one = record(number);
    if (!one)
        return;
    one->row.state = stateAfter(error);
    one->row.error = one->row.state == ActivityState::Failed ? error : std::nullopt;
    one->row.ended = m_world.clock().now();
    one->row.percent.reset();
    one->pollUrl.clear();
    touch();
    one = record(number);
    if (one && !one->row.machine.isEmpty())
        emit finished(ActivityRow(one->row));
}

// --- what Azure does ---

qint64 ActivityController::run(const MachineChange &change, const QString &targetName)
{
    const qint64 number = begin({ .kind = kindOf(change),
                                  .machine = change.machine,
                                  .target = targetName,
                                  .place = change.machine.resourceGroup(),
                                  .item = change.name },
                                {});
    record(number)->changeName = change.name;
    Work &work = m_work[number];
    if (!change.protectedSettings)
        work.change = change;
    if (!m_world.session()) {
        finish(number, Error { .kind = ErrorKind::SignInRequired, .code = u"sign-in.needed"_s });
        return number;
    }
    follow(number, change, {});
    return number;
}

void ActivityController::follow(qint64 number, const MachineChange &change, const QUrl &pollUrl)
{
    const azure::MachineChanges &changes = m_world.session()->changes();
    auto watch = [this, number](const azure::OperationSigns &signs) { told(number, signs); };
    Work &work = m_work[number];
    work.isFollowed = true;
    const std::stop_token stop = work.stop.get_token();
    touch();
    m_tasks->run(pollUrl.isEmpty() ? changes.run(change, std::move(watch), stop)
                                   : changes.resume(change, pollUrl, std::move(watch), stop),
                 [this, number](const Result<azure::ChangeOutcome> &outcome) { ended(number, outcome); });
}

void ActivityController::told(qint64 number, const azure::OperationSigns &signs)
{
    ActivityRecord *one = record(number);
    if (!one)
        return;
    const bool isNewUrl = one->pollUrl != signs.pollUrl;
    one->pollUrl = signs.pollUrl;
    one->row.percent = signs.percent;
    if (!signs.correlationId.isEmpty())
        one->row.correlationId = signs.correlationId;
    if (changeKindOf(one->row.kind) == MachineChangeKind::PutExtension)
        one->takeExtensionName(signs.asked);
    touch();
    if (isNewUrl)
        save(); // at once: without it the operation could not be found again
}

void ActivityController::ended(qint64 number, const Result<azure::ChangeOutcome> &outcome)
{
    ActivityRecord *one = record(number);
    if (!one)
        return;
    Work &work = m_work[number];
    work.isFollowed = false;
    if (outcome) {
        work.outcome = outcome->command;
        finish(number, std::nullopt);
        return;
    }
    if (work.isCancelled) {
        finish(number, Error { .kind = ErrorKind::Cancelled }); // whatever Azure calls it
        return;
    }
    const Error &error = outcome.error();
    const bool canBeFollowedAgain = !one->pollUrl.isEmpty() && error.code != "operation.canceled"_L1;
    if (canBeFollowedAgain && isBlindness(error)) {
        one->row.state = ActivityState::Unwatched;
        one->row.percent.reset();
        one->row.error = error.kind == ErrorKind::Cancelled ? std::nullopt : std::optional(error);
        touch();
        return;
    }
    finish(number, error);
}

/// Destroying the scope ends the watching, not what Azure does.
void ActivityController::stopFollowing()
{
    m_tasks = std::make_unique<TaskScope>();
    bool changedAny = false;
    for (ActivityRecord &record : m_records) {
        const auto work = m_work.find(record.row.number);
        if (work == m_work.end() || !std::exchange(work->second.isFollowed, false))
            continue;
        record.row.state = record.pollUrl.isEmpty() ? ActivityState::Unknown : ActivityState::Unwatched;
        record.row.percent.reset();
        changedAny = true;
    }
    if (changedAny)
        touch();
}

/// One more account in the same session changes nothing for what goes on.
void ActivityController::sessionTouched()
{
    Session *session = m_world.session();
    if (std::exchange(m_session, session) != session) {
        stopFollowing();
        if (session) // it is not known whose an operation is before the accounts have said what they reach
            connect(&session->accounts(), &azure::Accounts::changed, this, &ActivityController::resumeReached,
                    Qt::UniqueConnection);
    }
    const bool isAnyWaiting = std::any_of(m_records.cbegin(), m_records.cend(), [](const auto &record) {
        return record.row.state == ActivityState::Unwatched;
    });
    if (session && isAnyWaiting) {
        session->accounts().refresh();
        resumeReached();
    }
    touch();
}

/// Those whose token is known: another one would be refused.
void ActivityController::resumeReached()
{
    Session *session = m_world.session();
    if (!session)
        return;
    QList<qint64> waiting;
    for (const ActivityRecord &record : std::as_const(m_records)) {
        if (record.row.state == ActivityState::Unwatched
            && session->accounts().reaches(record.row.machine.subscription())
            && net::sameOrigin(session->cloud().armEndpoint, record.pollUrl))
            waiting.append(record.row.number);
    }
    for (const qint64 number : std::as_const(waiting))
        retry(number);
}

std::optional<MachineChange> ActivityController::changeOf(const ActivityRecord &record) const
{
    const auto work = m_work.find(record.row.number);
    if (work != m_work.end() && work->second.change)
        return work->second.change;
    const std::optional<MachineChangeKind> kind = changeKindOf(record.row.kind);
    if (!kind || record.row.machine.isEmpty())
        return std::nullopt;
    return MachineChange { .kind = *kind, .machine = record.row.machine, .name = record.changeName };
}

void ActivityController::retry(qint64 number)
{
    ActivityRecord *one = record(number);
    if (!one)
        return;
    const std::optional<MachineChange> change = changeOf(*one);
    if (one->row.state == ActivityState::Unwatched) {
        if (!change || !m_world.session())
            return;
        one->row.state = ActivityState::Running;
        one->row.error.reset();
        const QUrl pollUrl = one->pollUrl;
        follow(number, *change, pollUrl);
        return;
    }
    const auto work = m_work.find(number);
    if (work != m_work.end() && work->second.setUp)
        work->second.setUp->retry();
    else if (work != m_work.end() && work->second.again)
        work->second.again();
    else if (one->hasPlan() && one->row.canRetry)
        beginEdit(ActivityRecord(*one));
    else if (change && one->row.canRetry)
        run(*change, QString(one->row.target));
}

void ActivityController::cancel(qint64 number)
{
    const ActivityRecord *one = record(number);
    const auto work = m_work.find(number);
    if (!one || work == m_work.end() || !one->row.canCancel)
        return;
    if (work->second.setUp) {
        work->second.setUp->cancel();
        return;
    }
    if (one->hasPlan()) {
        work->second.stop.request_stop();
        return;
    }
    const std::optional<MachineChange> change = changeOf(*one);
    if (!change || !m_world.session())
        return;
    work->second.isCancelled = true;
    m_tasks->run(m_world.session()->changes().cancel(*change, m_tasks->token()),
                 [this, number](const Result<> &cancelled) {
                     const auto known = m_work.find(number);
                     if (known == m_work.end())
                         return;
                     if (cancelled)
                         known->second.stop.request_stop();
                     else
                         cancelRefused(number, cancelled.error());
                 });
    touch(); // it is not asked for twice
}

/// It goes on; whoever wanted its end is told why.
void ActivityController::cancelRefused(qint64 number, const Error &why)
{
    m_work[number].isCancelled = false;
    ActivityRecord *one = record(number);
    if (!one || one->row.state != ActivityState::Running)
        return;
    one->row.error = why;
    touch();
}

std::optional<azure::CommandOutcome> ActivityController::commandOutcome(qint64 number) const
{
    const auto work = m_work.find(number);
    return work == m_work.end() ? std::nullopt : work->second.outcome;
}

// --- set-ups ---

void ActivityController::followSetUps(ui::SetupService &setup)
{
    connect(&setup, &ui::SetupService::runsChanged, this, [this, &setup] {
        const QList<SetupRun *> runs = setup.runs();
        for (SetupRun *run : runs)
            setUpChanged(run);
    });
}

void ActivityController::setUpChanged(SetupRun *run)
{
    const bool isAtWork =
        run->phase() == SetupRun::Phase::Running || run->phase() == SetupRun::Phase::Undoing;
    const qint64 known = m_setUps.value(run);
    if (known == kElsewhere)
        return;
    const ActivityRecord *one = known ? record(known) : nullptr;
    const bool isOpen = one && one->row.state == ActivityState::Running;
    if (isAtWork && !isOpen) {
        const azure::Machine &machine = run->plan().choices.machine;
        const ActivityKind kind = kindOf(*run);
        const qint64 number = begin(
            { .kind = kind, .machine = machine.id, .target = machine.name, .place = machine.resourceGroup },
            {});
        m_work[number].setUp = run;
        m_setUps.insert(run, number);
        touch();
    } else if (!isAtWork && isOpen) {
        endSetUp(known, *run);
    }
}

void ActivityController::endSetUp(qint64 number, const SetupRun &run)
{
    if (run.phase() == SetupRun::Phase::Cancelled)
        finish(number, Error { .kind = ErrorKind::Cancelled });
    else if (run.phase() == SetupRun::Phase::Failed)
        finish(number, run.error().value_or(Error {}));
    else
        finish(number, std::nullopt);
}

} // namespace slipway::app
