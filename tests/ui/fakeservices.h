// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/event.h"
#include "fakeactivity.h"
#include "fakechecks.h"
#include "fakecontent.h"
#include "fakeextensions.h"
#include "fakelogs.h"
#include "fakenetwork.h"
#include "fakenewmachines.h"
#include "fakenotices.h"
#include "fakeoperations.h"
#include "fakestats.h"
#include "faketerminals.h"
#include "ui/services/accountservice.h"
#include "ui/services/certificateservice.h"
#include "ui/services/hostservice.h"
#include "ui/services/machineservice.h"
#include "ui/services/services.h"
#include "ui/services/settings.h"
#include "ui/services/setupservice.h"

#include <QHash>

#include <memory>
#include <vector>

/// Stand-ins for everything app implements: they answer at once from what the test put into them, and write
/// down what they were asked. No network, no disk.
namespace slipway::test {

class FakeSettings final : public ui::Settings
{
    Q_OBJECT

public:
    QString languageCode {};
    ui::Theme chosenTheme = ui::Theme::Light;
    QHash<QString, QByteArray> states {};
    QString addressServiceUrl {};

    QString language() const override { return languageCode; }
    void setLanguage(const QString &code) override;
    ui::Theme theme() const override { return chosenTheme; }
    void setTheme(ui::Theme theme) override;
    QString dataFolder() const override { return QStringLiteral("/home/someone/.local/share/slipway"); }
    QByteArray state(const QString &key) const override { return states.value(key); }
    void setState(const QString &key, const QByteArray &value) override { states.insert(key, value); }
    QString clientId() const override { return QStringLiteral("00000000-0000-0000-0000-000000000000"); }
    QString addressService() const override { return addressServiceUrl; }
    void setAddressService(const QString &url) override { addressServiceUrl = url; }
};

class FakeAccount final : public ui::AccountService
{
    Q_OBJECT

public:
    ui::AccountState current = ui::AccountState::SignedOut;
    bool sandbox = false;
    QString name {};
    Result<> outcome {}; ///< of the next sign-in
    QList<ui::AccountRow> rows {};
    std::optional<Error> keychain {};
    ui::DeviceCode code {}; ///< shown by signIn(); it then waits until finish() when there is a code
    QStringList calls {};

    void become(ui::AccountState state, bool inSandbox, const QString &accountName);

    ui::AccountState state() const override { return current; }
    bool isSandbox() const override { return sandbox; }
    QString cloudName() const override
    {
        return sandbox ? QStringLiteral("Sandbox") : QStringLiteral("Azure");
    }
    QString accountName() const override { return name; }
    Task<Result<>> openSandbox(std::stop_token stop) override;
    Task<Result<>> signIn(ui::SignInRequest request, ui::SignInPrompts prompts,
                          std::stop_token stop) override;
    Task<Result<>> signInAgain(QString account, QString tenant, ui::SignInPrompts prompts,
                               std::stop_token stop) override;
    QList<ui::AccountRow> accounts() const override { return rows; }
    std::optional<Error> keychainError() const override { return keychain; }
    void setShown(const QString &subscription, bool shown) override;
    void signOut(const QString &account) override;
    void signOut() override;

private:
    Task<> neverEntered(ui::SignInPrompts prompts, std::stop_token stop); ///< the code that it shows
};

class FakeMachines final : public ui::MachineService
{
    Q_OBJECT

public:
    QList<ui::MachineRow> list {};
    qsizetype subscriptions = 3;
    bool loading = false;
    QDateTime when = QDateTime::currentDateTimeUtc();
    std::optional<Error> error {};
    Result<> startOutcome {};
    Result<azure::InstanceView> viewOutcome {};
    Result<azure::MachineAccess> accessOutcome {};
    Result<azure::PublicAddress> publicAddressOutcome {};
    Result<> editOutcome {};
    QList<provisioning::RulePlan> edited {};
    QStringList calls {};

    const QList<ui::MachineRow> &rows() const override { return list; }
    qsizetype subscriptionCount() const override { return subscriptions; }
    bool isLoading() const override { return loading; }
    QDateTime updated() const override { return when; }
    std::optional<Error> lastError() const override { return error; }
    void refresh() override { calls.append(QStringLiteral("refresh")); }
    Task<Result<ui::MachineRow>> machine(azure::ArmId id, std::stop_token stop) override;
    Task<Result<>> start(azure::ArmId id, std::stop_token stop) override;
    Task<Result<azure::InstanceView>> view(azure::ArmId id, std::stop_token stop) override;
    Task<Result<azure::MachineAccess>> access(azure::ArmId id, std::stop_token stop) override;
    Task<Result<azure::PublicAddress>> publicAddress(azure::ArmId machine, std::stop_token stop) override;
    Result<> editRules(const provisioning::RulePlan &plan);
    QUrl portalPage(const azure::ArmId &id) const override;
    void setLookedAt(bool on) override { isLookedAt = on; }
    bool isLookedAt = false;
    void put(const QList<ui::MachineRow> &rows); ///< and says so
};

class FakeRun final : public ui::SetupRun
{
    Q_OBJECT

public:
    provisioning::Plan thePlan {};
    Phase thePhase = Phase::Running;
    QList<provisioning::StepProgress> theSteps {};
    std::optional<Error> theError {};
    docker::HostId theHost {};
    QString version {};
    std::chrono::milliseconds theTime { 0 };
    bool hasBrought = false;
    bool isRemoving = false;
    QStringList calls {};

    const provisioning::Plan &plan() const override { return thePlan; }
    Phase phase() const override { return thePhase; }
    QList<provisioning::StepProgress> steps() const override { return theSteps; }
    std::optional<Error> error() const override { return theError; }
    docker::HostId host() const override { return theHost; }
    QString engineVersion() const override { return version; }
    std::chrono::milliseconds took() const override { return theTime; }
    bool broughtEngine() const override { return hasBrought; }
    bool removesEngine() const override { return isRemoving; }
    void cancel() override { calls.append(QStringLiteral("cancel")); }
    void retry() override { calls.append(QStringLiteral("retry")); }
    void undo() override { calls.append(QStringLiteral("undo")); }
    void undoWithEngine() override { calls.append(QStringLiteral("undo with engine")); }
};

class FakeSetup final : public ui::SetupService
{
    Q_OBJECT

public:
    QList<std::pair<QString, QString>> known {};
    Result<provisioning::Plan> planOutcome {};
    QHash<QString, Error> refused {}; ///< machines that get no plan
    bool holdsPlans = false; ///< each waits for its event in `held`
    std::vector<Event *> held {}; ///< each lives as long as its plan is asked for
    bool holdsVerdicts = false; ///< each waits for its event in `heldVerdicts`
    std::vector<Event *> heldVerdicts {};
    bool plansFollowChoices = false; ///< planOutcome with the choices that were asked for
    QList<provisioning::PlanChoices> allChoices {};
    Result<provisioning::Verdict> verdictOutcome { Error { .kind = ErrorKind::Cancelled } };
    Result<QString> addressOutcome { QStringLiteral("203.0.113.7") };
    QList<provisioning::InterruptedSetup> broken {};
    std::vector<std::unique_ptr<FakeRun>> all {};
    provisioning::PlanChoices lastChoices {};
    QStringList calls {};

    FakeRun *add(); ///< a run that the test fills in

    QList<std::pair<QString, QString>> authorities() const override { return known; }
    Task<Result<provisioning::Verdict>> verdict(azure::ArmId machine, std::stop_token stop) override;
    Task<Result<provisioning::Plan>> plan(provisioning::PlanChoices choices, std::stop_token stop) override;
    Task<Result<QString>> findMyAddress(std::stop_token stop) override;
    ui::SetupRun *start(const provisioning::Plan &plan) override;
    QList<ui::SetupRun *> startAll(const QList<provisioning::Plan> &plans) override;
    void runInTurn(const QList<ui::SetupRun *> &runs, ui::RunAction action) override;
    QList<ui::SetupRun *> runs() const override;
    QList<provisioning::InterruptedSetup> interrupted() const override { return broken; }
    ui::SetupRun *resume(const provisioning::PlanId &plan) override;
    ui::SetupRun *undoInterrupted(const provisioning::PlanId &plan) override;
    QList<ui::ReplacementOffer> offers {};
    QList<provisioning::Rotation> turning {};
    std::optional<Error> byHandError {}; ///< what the engine says to acceptByHand()
    bool turns = false;
    Task<QList<ui::ReplacementOffer>> offerReplacements(QList<docker::HostId> hosts,
                                                        std::stop_token stop) override;
    Result<ui::EngineNow> now {};
    Task<Result<ui::EngineNow>> engineNow(docker::HostId host, std::stop_token stop) override;
    QList<provisioning::Rotation> rotations() const override { return turning; }
    Task<Result<QString>> beginRotation(QString authority, std::stop_token stop) override;
    std::optional<Error> continueError {}; ///< why a rotation cannot go on
    Result<> continueRotation(const QString &id, bool dropsOld) override;
    Result<QStringList> filesOutcome { QStringList() }; ///< of filesByHand(), unless `filesThere`
    QString filesThere {}; ///< not to be overwritten without being asked
    Task<Result<QStringList>> filesByHand(QString rotation, docker::HostId host, QString folder,
                                          bool overwrite, std::stop_token stop) override;
    Task<Result<>> acceptByHand(QString rotation, docker::HostId host, std::stop_token stop) override;
    Task<Result<>> leaveOut(QString rotation, docker::HostId host, std::stop_token stop) override;
    void pauseRotation(const QString &id) override { calls.append(QStringLiteral("pause ") + id); }
    bool isRotating(const QString & /*id*/) const override { return turns; }
    std::optional<Error> rotationError(const QString & /*id*/) const override { return std::nullopt; }
};

class FakeHosts final : public ui::HostService
{
    Q_OBJECT

public:
    QList<docker::Host> list {};
    QHash<docker::HostId, docker::ConnectionState> connections {};
    QHash<docker::HostId, QList<docker::ContainerSummary>> contents {};
    QHash<docker::HostId, QDateTime> times {};
    QList<docker::HostId> watched {};
    int watchCalls = 0;
    QStringList calls {};
    Result<docker::HostId> addOutcome {};

    void put(const docker::Host &host, docker::ConnectionPhase phase,
             const QList<docker::ContainerSummary> &containers);
    void setContainers(const docker::HostId &host, const QList<docker::ContainerSummary> &containers);
    void setConnection(const docker::HostId &host, const docker::ConnectionState &state);

    QList<docker::Host> hosts() const override { return list; }
    std::optional<Error> listTrouble {};
    std::optional<Error> trouble() const override { return listTrouble; }
    docker::ConnectionState connection(const docker::HostId &host) const override
    {
        return connections.value(host);
    }
    QList<docker::ContainerSummary> containers(const docker::HostId &host) const override
    {
        return contents.value(host);
    }
    QDateTime asOf(const docker::HostId &host) const override { return times.value(host); }
    void setWatched(const QList<docker::HostId> &hosts) override;
    void refresh(const docker::HostId &host) override;
    Task<Result<docker::HostId>> addHost(ui::NewHost request, std::stop_token stop) override;
    Result<> identityOutcome {}; ///< of useIdentity()
    Task<Result<>> useIdentity(docker::HostId host, QString identity, std::stop_token stop) override;
    Task<Result<>> removeHost(docker::HostId host, std::stop_token stop) override;
    Task<Result<>> setAccessUntil(docker::HostId host, QDateTime until, std::stop_token stop) override;
};

class FakeCertificates final : public ui::CertificateService
{
    Q_OBJECT

public:
    QList<ui::CertificateRow> list {};
    ui::StoreState store = ui::StoreState::Open;
    QByteArray storePassphrase { "correct horse battery" };
    QStringList calls {};

    QList<ui::CertificateRow> rows() const override { return list; }
    QDateTime time {}; ///< invalid: the real one
    ui::StoreHealth health {};
    Result<> outcome {}; ///< of whatever is asked next
    Result<ui::ImportOffers> offers {};
    Result<QStringList> written {};
    ui::NewCertificate lastNew {};
    ui::Renewal lastRenewal {};
    QList<ui::RenewalOutcome::Failure> renewalFailures {}; ///< of the next renewal; the rest succeeds
    ui::ExportRequest lastExport {};
    QStringList lastPaths {};
    QList<int> lastChosen {};
    QList<ui::CalendarEntry> lastCalendar {};

    QDateTime now() const override { return time.isValid() ? time : QDateTime::currentDateTimeUtc(); }
    Task<ui::StoreHealth> checkStore(std::stop_token stop) override;
    Task<Result<>> closeToOthers(std::stop_token stop) override;
    Task<Result<ui::CertificateKey>> make(ui::NewCertificate request, std::stop_token stop) override;
    Task<Result<ui::RenewalOutcome>> renew(ui::Renewal request, std::stop_token stop) override;
    Task<Result<>> remove(QList<ui::CertificateKey> which, std::stop_token stop) override;
    Task<Result<ui::ImportOffers>> lookAt(QStringList paths, Secret passphrase,
                                          std::stop_token stop) override;
    Task<Result<QList<ui::CertificateKey>>> take(quint64 number, QList<int> chosen,
                                                 std::stop_token stop) override;
    void drop(quint64 number) override { calls.append(QStringLiteral("drop %1").arg(number)); }
    QString dockerFolder() const override { return QStringLiteral("/home/someone/.docker"); }
    Task<Result<QStringList>> exportTo(ui::ExportRequest request, Secret passphrase,
                                       std::stop_token stop) override;
    Result<QString> environment(ui::ShellKind shell, const QString &endpoint,
                                const QString &folder) const override;
    Task<Result<>> saveCalendar(QString path, QList<ui::CalendarEntry> entries, bool overwrite,
                                std::stop_token stop) override;
    ui::StoreState storeState() const override { return store; }
    Task<Result<>> unlock(Secret passphrase, std::stop_token stop) override;
    Task<Result<Secret>> makeRecovery(std::stop_token stop) override;
    Task<Result<>> saveRecovery(QString path, Secret passphrase, std::stop_token stop) override;
    Task<Result<>> changePassphrase(Secret passphrase, std::stop_token stop) override;
    Task<Result<QString>> startAnew(std::stop_token stop) override;
    void become(ui::StoreState state); ///< and says so
};

/// All of them, and the bundle that windows take.
struct FakeServices
{
    FakeAccount account {};
    FakeMachines machines {};
    FakeSetup setup {};
    FakeHosts hosts {};
    FakeCertificates certificates {};
    FakeSettings settings {};
    FakeLogs logs {};
    FakeTerminals terminals {};
    FakeStats stats {};
    FakeOperations operations {};
    FakeContent content {};
    FakeNotices notices {};
    FakeActivity activity {};
    FakeExtensions extensions {};
    FakeChecks checks {};
    FakeNetwork network {};
    FakeNewMachines newMachines {};
    ui::Services services { account,  machines,   setup,  hosts,      certificates, settings,
                            logs,     terminals,  stats,  operations, content,      notices,
                            activity, extensions, checks, network,    newMachines };

    /// Three hosts (one of them down) with a dozen containers, machines' certificates, one interrupted
    /// set-up.
    void fillWithExamples();
};

docker::ContainerSummary container(const QString &id, const QString &name, const QString &image,
                                   const QString &state, const QString &status, const QString &project = {});
docker::Host host(const QString &id, const QString &name, const QString &endpoint);

} // namespace slipway::test
