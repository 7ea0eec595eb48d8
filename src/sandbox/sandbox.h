// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace slipway::sandbox {

/// A fault to put in the way of coming requests.
struct Fault
{
    enum class Kind {
        Throttle, ///< 429 with Retry-After
        Status, ///< `status` with ARM's error body of code and message
        Drop, ///< the connection is closed without an answer
        Delay, ///< the answer comes `delay` later
        LateAnswer, ///< the same, and it says how things were when the request came
        FailOperation, ///< a long-running operation ends Failed with code and message, `delay` after its
                       ///< start
        Garbage, ///< 200 with a body that is not JSON
        ChallengeClaims, ///< 401 that asks for a token with more claims (continuous access evaluation); from
                         ///< the request on no other is taken of a client that declared that it answers these
        ExpireTokens, ///< all access tokens given so far are expired when the request comes
        DeleteMachine, ///< `machine` is gone when the request comes
        SilenceAgent, ///< the agent of `machine` says nothing more, from the request on
    };
    Kind kind = Kind::Throttle;
    int count = 1; ///< how many requests (or operations) it is for
    /// Only requests whose path and query contain it, ignoring case; empty: all of ARM and sign-in. Of
    /// FailOperation: what the id of the operation's resource contains.
    QString pathContains {};
    int status = 500;
    QString code {};
    QString message {};
    std::chrono::seconds retryAfter { 1 };
    bool isRetryAfterDate = false; ///< says it as a date
    std::chrono::milliseconds delay { 0 }; ///< FailOperation: 0 is what every operation takes
    QString machine {}; ///< a name or an ARM id

    /// Faults written as JSON: {"faults": [{"kind": "throttle", "count": 3, "path": "/virtualMachines",
    /// "retryAfter": 1, "retryAfterDate": false, "status": 503, "code": "..", "message": "..", "delayMs":
    /// 60000, "machine": "web-01"}]}, kind being throttle, status, drop, delay, lateAnswer, failOperation,
    /// garbage, challengeClaims, expireTokens, deleteMachine or silenceAgent; all but it may be left out.
    /// Invalid says what is wrong.
    static Result<QList<Fault>> fromJson(const QByteArray &json);
    QJsonObject toJson() const;
};

/// How a sandbox behaves. The defaults are those of the interactive sandbox.
struct SandboxOptions
{
    int machines = 12; ///< 1 to 20,000; the first twelve are always the same believable set
    quint16 port = 0; ///< of ARM and sign-in; 0: any free one
    QString engine {}; ///< empty: the simulated engine; "unix:///path/docker.sock": a front for a real one
    QString
        tlsDir {}; ///< not empty: https, with the certificate made (or found) there; its authority is ca.pem
    std::chrono::milliseconds operationDelay { 2500 }; ///< how long an operation takes
    std::chrono::seconds retryAfter { 1 }; ///< what operations and throttling say in Retry-After
    std::chrono::seconds tokenLife { 3599 };
    std::chrono::milliseconds heartbeat {
        20'000
    }; ///< between changes of the simulated containers; 0: frozen
    int engines = 1; ///< machines that have Docker from the start; all with the same files for clients
    int containers = 0; ///< on each engine, plain ones for load; 0: the believable set
    int eventsPerSecond = 0; ///< of each engine, for load, beside what happens anyway
    int pageSize = 0; ///< rows of a page; 0: 5 up to 50 machines, 500 above
    quint32 seed = 1; ///< of everything made up: ids, machines above twelve, container stories
    QList<Fault> faults {}; ///< in the way from the start
    bool dnsNames =
        false; ///< public addresses carry a dnsSettings.fqdn (there is no DNS for it, see fqdnOf())
    std::optional<quint8> addressBlock {}; ///< x in the machines' 127.x.y.z; absent: one of its own per start
};

/// A request that the sandbox received, as a test wants to see it.
struct RecordedRequest
{
    QByteArray method {};
    QString path {}; ///< decoded, with query
    int status = 0; ///< what was answered
    QByteArray body {};
};

/// A PUT or PATCH of an extension, as the machine received it.
struct RecordedExtensionPut
{
    QString machineId {};
    QString name {};
    QString publisher {};
    QString type {};
    QJsonObject settings {};
    QJsonObject protectedSettings {};
    QByteArray script {}; ///< CustomScript: decoded and unpacked; else empty
    bool hasPayload = false; ///< script carried SLIPWAY_PAYLOAD, or certs came with DockerExtension
    int port = 0;
    QByteArray ca {}; ///< the three files, PEM
    QByteArray certificate {};
    QByteArray key {};
    QString marker {};
};

/// What VMAccess changed on a machine, without any password.
struct RecordedAccess
{
    QString machineId {};
    QString user {}; ///< made or changed; empty: none
    QString removedUser {};
    bool setPassword = false;
    QString sshKey {};
    QString expiration {};
    bool resetSsh = false; ///< sshd's configuration, on Linux
    bool checkedDisk = false;
    bool resetRemoteDesktop = false; ///< on Windows
};

/// What a client needs to talk to an engine that runs in the sandbox from its start.
struct EngineAccess
{
    QString machineId {};
    QString address {};
    int port = 0;
    QByteArray ca {}; ///< PEM
    QByteArray certificate {}; ///< PEM, clientAuth
    QByteArray key {}; ///< PEM, PKCS#8
};

/// An Azure (sign-in and Azure Resource Manager) with engines on its machines, on loopback, in memory,
/// without an account.
///
/// Everything runs on a thread of its own, so the one that started it never waits for a request; all
/// functions here can be called from any thread, and those that ask for something wait for that thread (not
/// for requests). Everything is forgotten when the object goes.
///
/// **Addresses.** The public address of a machine is 127.x.y.z of this computer, its own for each machine, so
/// that the engine "on" it can listen at the port that the client asked for. Linux answers for all of
/// 127.0.0.0/8 without set-up.
///
/// **Engines.** One appears at a machine when an extension that installs Docker has succeeded *and* an
/// inbound Allow rule for its port exists in the machine's network security group; it goes when the rule
/// goes. Deleting the extension leaves it, as in life. It speaks mutual TLS only, with the files that the
/// client uploaded.
///
/// **The agreed upload.** A CustomScript `script` is base64 of gzip of a text with a line
/// `SLIPWAY_PAYLOAD='<base64 of JSON>'`, the JSON being
/// {"format":1,"port":2376,"marker":"..","ca":"<PEM>","cert":"<PEM>","key":"<PEM>","options":{..}}.
///
/// **Faults** are put in the way by inject(), by SandboxOptions, and by the control endpoint: POST, GET and
/// DELETE of /sandbox/faults at the address of ARM, with the JSON of Fault::fromJson().
class Sandbox final
{
public:
    /// Starts the thread and listens. Local when the port or the TLS folder cannot be had; Invalid for
    /// options.
    static Result<std::unique_ptr<Sandbox>> start(SandboxOptions options);
    ~Sandbox();
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    // Where things are, and who may come in: fixed from the start.
    QUrl armEndpoint() const; ///< http(s)://127.0.0.1:port/ ; also the audience: scope = it + ".default"
    QUrl authority() const; ///< http(s)://127.0.0.1:port/{tenant}
    QUrl approvalPage() const; ///< where a person enters the device code
    QString tenantId() const;
    QString partnerTenantId() const; ///< of "colleague@..", who gets in only through its own sign-in page
    QStringList userNames() const; ///< "you@..", "colleague@..", and "newcomer@.." without a subscription
    QString clientId() const; ///< of a service principal made at this start
    QByteArray clientSecret() const;
    QString publicClientId() const; ///< for the device code; any client id is taken
    QStringList subscriptionIds() const;
    QByteArray certificateAuthority() const; ///< PEM that https clients must trust; empty with http
    EngineAccess presetEngine() const; ///< of the machine that already has Docker
    QList<EngineAccess> presetEngines() const; ///< of all that have; presetEngine() is the first
    QStringList machineIds() const; ///< ARM ids, in order of the default inventory
    std::optional<QString> machineId(const QString &name) const;

    // Controls for tests and demonstrations.
    void inject(const Fault &fault);
    void clearFaults();
    QList<Fault> faults() const; ///< those that still wait
    void setOperationDelay(std::chrono::milliseconds delay);
    /// The system disk of every image that machines are made of from now on is at least so large, as if new
    /// versions had grown beyond what clients know of them.
    void setLeastImageDisk(int gib);
    /// As a person on the approval page; false: no such code. Without a name: the first of userNames().
    bool approveDeviceCode(const QString &userCode, const QString &userName = {});
    bool denyDeviceCode(const QString &userCode);
    void approveAllDeviceCodes(bool on); ///< every code is approved as soon as it is made
    void expireTokens(); ///< all access tokens given so far are no longer taken
    void revokeRefreshTokens();
    /// From now on clients that declared the capability "CP1" need tokens with the claims that a 401 names
    /// (continuous access evaluation).
    /// \param needsPerson a refresh token does not get one: the person has to sign in again
    void challengeTokens(bool needsPerson = false);
    /// Registers a certificate (DER) for the service principal, beside its secret.
    void addClientCertificate(const QByteArray &der);
    bool deleteMachine(const QString &machineId); ///< as if somebody else did, at once
    bool setAgentSilent(const QString &machineId, bool silent);
    /// Custom Script cannot write its script down there, and since 2.1.17 reports success without running it.
    bool setDiskFull(const QString &machineId, bool full);
    bool stopEngine(const QString &machineId); ///< as if the engine crashed
    bool startEngine(const QString &machineId);

    // What happened.
    QList<RecordedExtensionPut> recordedExtensionPuts() const;
    QList<RecordedAccess> recordedAccess() const; ///< what VMAccess changed, in order
    QList<RecordedRequest> requests() const; ///< the last thousand, sign-in without bodies
    int requestCount(const QString &pathContains = {}) const;
    void forgetRequests();
    bool isEngineListening(const QString &machineId) const;

private:
    class Thread;
    explicit Sandbox(std::unique_ptr<Thread> thread);

    std::unique_ptr<Thread> m_thread;
};

} // namespace slipway::sandbox
