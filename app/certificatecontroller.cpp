// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificatecontroller.h"

#include "app/authoritylinks.h"
#include "app/certificateexport.h"
#include "app/certificateuses.h"
#include "app/certificatework.h"
#include "app/shownfile.h"
#include "base/async/inthreadpool.h"
#include "base/files/ondisk.h"
#include "base/files/privatefile.h"
#include "pki/export/calendar.h"
#include "pki/export/exporting.h"
#include "pki/store/storework.h"
#include "provisioning/droppedauthorities.h"

#include <QDir>
#include <QHash>

#include <algorithm>
#include <utility>

namespace slipway::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Row = ui::CertificateRow;

namespace {

constexpr auto kBetweenLooks = 1h;
constexpr int kMachinesDelay = 1000; // milliseconds: machines come in pages
constexpr auto kToldKey = "certificates.told"_L1;
constexpr qsizetype kMostTold = 500; // then those that have gone are forgotten
constexpr auto kDockerConfig = "DOCKER_CONFIG";
constexpr std::array kReminders { std::chrono::days(90), std::chrono::days(30), std::chrono::days(7) };

bool isCurrent(const std::stop_token &stop)
{
    return !stop.stop_requested();
}

bool isIdentityOfHost(const pki::IdentityId &id, const QList<docker::Host> &hosts)
{
    return std::any_of(hosts.cbegin(), hosts.cend(),
                       [&id](const docker::Host &host) { return host.identityId == id.text(); });
}

/// "sha256:30" lines as settings keep them.
QHash<QString, int> toldFrom(const QByteArray &text)
{
    QHash<QString, int> told;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            told.insert(QString::fromLatin1(line.left(colon)), line.mid(colon + 1).toInt());
    }
    return told;
}

QByteArray toText(const QHash<QString, int> &told)
{
    QByteArrayList lines;
    lines.reserve(told.size());
    for (auto it = told.cbegin(); it != told.cend(); ++it)
        lines += it.key().toLatin1() + ':' + QByteArray::number(it.value());
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

Result<> removeOne(pki::CertificateStore &store, const ui::CertificateKey &which)
{
    switch (static_cast<Row::Kind>(which.kind)) {
    case Row::Kind::Authority:
        return store.removeAuthority(pki::AuthorityId(which.id));
    case Row::Kind::Server:
        return store.removeServer(which.id);
    case Row::Kind::Identity:
        break;
    }
    return store.removeIdentity(pki::IdentityId(which.id));
}

/// What cannot be removed does not keep the rest.
Result<> removeAll(pki::CertificateStore &store, const QList<ui::CertificateKey> &which)
{
    Result<> all;
    for (const ui::CertificateKey &key : which) {
        if (Result<> removed = removeOne(store, key); !removed && all)
            all = std::move(removed);
    }
    return all;
}

pki::Shell shellOf(ui::ShellKind kind)
{
    switch (kind) {
    case ui::ShellKind::Fish:
        return pki::Shell::Fish;
    case ui::ShellKind::PowerShell:
        return pki::Shell::PowerShell;
    case ui::ShellKind::Posix:
        break;
    }
    return pki::Shell::Posix;
}

} // namespace

CertificateController::CertificateController(World &world, StoreKeeper &keeper, ui::Settings &settings,
                                             Clock &clock, NamesOfMachine namesOfMachine, QObject *parent)
    : ui::CertificateService(parent)
    , m_world(world)
    , m_keeper(keeper)
    , m_settings(settings)
    , m_clock(clock)
    , m_namesOfMachine(std::move(namesOfMachine))
{
    connect(&keeper, &StoreKeeper::changed, this, &CertificateController::storeStateChanged);
    connect(&keeper, &StoreKeeper::passphraseWanted, this, &CertificateController::passphraseWanted);
    connect(&world, &World::workspaceChanged, this, [this] {
        m_looks.clear();
        loadShown();
        reload();
    });
    connect(&world, &World::storeOpened, this, &CertificateController::link);
    connect(&world, &World::certificateSeen, this, &CertificateController::noteShown);
    m_machinesTimer.setSingleShot(true);
    m_machinesTimer.setInterval(kMachinesDelay);
    connect(&m_machinesTimer, &QTimer::timeout, this, &CertificateController::reload);
    loadShown();
    reload();
}

CertificateController::~CertificateController() = default;

QList<Row> CertificateController::readRows() const
{
    const pki::CertificateStore &store = m_world.workspace().certificates;
    const auto authorities = store.authorities().value_or(QList<pki::StoredAuthority>());
    const auto servers = store.servers().value_or(QList<pki::StoredServer>());
    const auto identities = store.identities().value_or(QList<pki::StoredIdentity>());
    const QList<provisioning::Rotation> rotations =
        provisioning::RotationStore(m_world.workspace().folder).load();
    const QSet<QString> needless =
        needlessAuthorities(provisioning::droppedAuthorities(rotations, m_hosts), servers, m_clock.now());
    QList<Row> rows;
    rows.reserve(authorities.size() + servers.size() + identities.size());
    QHash<QString, QString> names;
    for (const pki::StoredAuthority &each : authorities) {
        names.insert(each.id.text(), each.name);
        rows.append({ .kind = Row::Kind::Authority,
                      .id = each.id.text(),
                      .name = each.name,
                      .authorityName = each.name,
                      .certificate = each.certificate,
                      .hasKey = true,
                      .former = needless.contains(each.id.text()) });
    }
    const auto signerOf = [&names](const pki::AuthorityId &id, const pki::Certificate &certificate) {
        return names.value(id.text(), certificate.issuer);
    };
    for (const pki::StoredServer &each : servers)
        rows.append(
            { .kind = Row::Kind::Server,
              .id = each.id,
              .name = each.name,
              .authorityName = signerOf(each.authority, each.certificate),
              .certificate = each.certificate,
              .authorityId = names.contains(each.authority.text()) ? each.authority.text() : QString(),
              .hasKey = each.hasKey,
              .machineId = each.machine,
              .shown = each.shown,
              .former = each.former });
    for (const pki::StoredIdentity &each : identities)
        rows.append(
            { .kind = Row::Kind::Identity,
              .id = each.id.text(),
              .name = each.name,
              .authorityName = signerOf(each.authority, each.certificate),
              .certificate = each.certificate,
              .authorityId = names.contains(each.authority.text()) ? each.authority.text() : QString(),
              .hasKey = true,
              .former = needless.contains(each.authority.text()) && !isIdentityOfHost(each.id, m_hosts) });
    return rows;
}

void CertificateController::addUse(Row &row, const docker::Host &host) const
{
    row.hostNames += host.name;
    if (row.kind != Row::Kind::Server)
        return;
    row.hostId = row.hostNames.size() == 1 ? host.id.text() : QString();
    row.isOnMachine = !row.hostId.isEmpty() && !host.machineId.isEmpty()
        && host.endpoint.kind == docker::Endpoint::Kind::Tls;
    row.keyMadeThere = host.keyOnMachine && !row.hasKey;
    if (host.endpoint.kind != docker::Endpoint::Kind::Tls)
        row.shown.reset();
    addNamesOfToday(row, host, m_namesOfMachine ? m_namesOfMachine(host.machineId) : QStringList());
}

/// \param rows as they are kept, which m_read is
void CertificateController::addUses(QList<Row> &rows) const
{
    QHash<QString, QStringList> signedBy;
    for (const Row &row : std::as_const(rows))
        signedBy[row.authorityId] += row.name;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Row &row = rows[i];
        for (const qsizetype host : m_users.at(static_cast<std::size_t>(i)))
            addUse(row, m_hosts.at(host));
        if (row.hostNames.isEmpty())
            row.shown.reset(); // nobody is shown anything
        if (row.former && row.kind == Row::Kind::Server)
            row.formerHost = formerHostOf(row, m_hosts);
        row.usedBy = row.hostNames;
        if (row.kind == Row::Kind::Authority)
            row.usedBy += signedBy.value(row.id);
        row.usedBy.removeDuplicates();
    }
}

/// Engines that show what is kept here are up to date, whoever has put it there. What they show instead of
/// another makes that a former one; and one that comes back is none any more.
/// \return what of that is to be noted in the store
QList<ServerNote> CertificateController::noteUses(QList<Row> &rows) const
{
    QList<ServerNote> notes;
    for (Row &row : rows) {
        if (!row.shown || !m_world.verifier().hasSeen(row.certificate.der))
            continue;
        row.shown.reset();
        notes.append({ .id = row.id, .sha256 = row.certificate.sha256, .isConfirmed = true });
    }
    for (Row &row : rows) {
        const bool former = isFormer(row, rows, m_hosts, m_shown);
        if (row.kind != Row::Kind::Server || former == row.former)
            continue;
        row.former = former;
        notes.append({ .id = row.id, .sha256 = row.certificate.sha256, .former = former });
    }
    return notes;
}

/// What cannot be written now is tried again the next time.
Task<> CertificateController::noting(QList<ServerNote> notes, std::stop_token stop)
{
    m_isNoting = true;
    auto work = [notes](pki::CertificateStore &store) { return writeNotes(store, notes); };
    const Result<> written = co_await pki::inStore(m_world.workspace().certificates, std::move(work));
    m_isNoting = false;
    if (written && isCurrent(stop))
        reload(); // authorities may be former ones with them
}

void CertificateController::reload()
{
    m_hosts = m_world.workspace().hosts.load().value_or(QList<docker::Host>());
    m_read = readRows();
    if (QList<ServerNote> notes = noteUses(m_read); !notes.isEmpty() && !m_isNoting)
        m_tasks.run(noting(std::move(notes), m_tasks.token()), [] {});
    keepShown();
    m_users = usersOf(m_read, m_hosts, m_shown);
    QList<Row> rows = m_read;
    addUses(rows);
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    emit changed();
    if (m_watching)
        tellEnds();
}

/// The store is read again only when that changes what is in use.
void CertificateController::noteShown(const QString &hostId, const QByteArray &certificate)
{
    const Result<pki::Certificate> shown = pki::Certificate::parse(certificate);
    if (!shown)
        return; // which verification has accepted: does not happen
    m_shown.insert(hostId, ShownCertificate::of(*shown));
    keepShown();
    const bool isOther = std::any_of(m_read.cbegin(), m_read.cend(), [&](const Row &row) {
        return (row.shown && row.certificate.der == certificate)
            || (row.kind == Row::Kind::Server && isFormer(row, m_read, m_hosts, m_shown) != row.former);
    });
    if (isOther || usersOf(m_read, m_hosts, m_shown) != m_users)
        reload();
}

/// What was seen in this run counts more than what was kept of those before.
void CertificateController::loadShown()
{
    m_keptShown = shownIn(m_world.workspace().folder);
    for (auto it = m_keptShown.cbegin(); it != m_keptShown.cend(); ++it) {
        if (!m_shown.contains(it.key()))
            m_shown.insert(it.key(), it.value());
    }
}

/// For the next run. One that comes while another is being written is written after it.
void CertificateController::keepShown()
{
    if (!m_isKeepingShown && !m_hosts.isEmpty() && ofHosts(m_shown, m_hosts) != m_keptShown)
        m_tasks.run(keepingShown(m_tasks.token()), [] {});
}

Task<> CertificateController::keepingShown(std::stop_token stop)
{
    m_isKeepingShown = true;
    Result<> written;
    while (written && !stop.stop_requested()) {
        const ShownCertificates now = ofHosts(m_shown, m_hosts);
        if (now == m_keptShown)
            break;
        m_keptShown = now;
        const QString folder = m_world.workspace().folder;
        auto work = [folder, now] { return writeShown(folder, now); };
        written = co_await onDisk(std::move(work)); // else it is known again once the engine is reached
    }
    m_isKeepingShown = false;
}

/// What came from elsewhere may have found its authority.
void CertificateController::link()
{
    m_tasks.run(linking(), [this](bool hasLinked) { followLinks(hasLinked); });
}

Task<bool> CertificateController::linking()
{
    const docker::HostStore hosts = m_world.workspace().hosts;
    auto work = [hosts](pki::CertificateStore &store) { return linkToAuthorities(store, hosts); };
    const bool hasLinked = co_await pki::inStore(m_world.workspace().certificates, std::move(work));
    co_return hasLinked;
}

void CertificateController::followLinks(bool hasLinked)
{
    reload();
    if (hasLinked)
        emit hostsLinked();
}

void CertificateController::machinesChanged()
{
    if (!m_machinesTimer.isActive())
        m_machinesTimer.start();
}

Task<ui::StoreHealth> CertificateController::checkStore(std::stop_token stop)
{
    Q_UNUSED(stop)
    const pki::CertificateStore store = m_world.workspace().certificates;
    auto work = [store] {
        return ui::StoreHealth { .problems = store.problems(), .openToOthers = store.openToOthers() };
    };
    ui::StoreHealth health = co_await inThreadPool(std::move(work));
    if (m_keeper.leftPlain())
        health.problems += *m_keeper.leftPlain();
    health.dependsOnKeychain = m_keeper.dependsOnKeychain();
    co_return health;
}

Task<Result<>> CertificateController::closeToOthers(std::stop_token stop)
{
    Q_UNUSED(stop)
    auto work = [](pki::CertificateStore &store) { return store.closeToOthers(); };
    const Result<> closed = co_await pki::inStore(m_world.workspace().certificates, std::move(work));
    m_keeper.openIfUsed(); // keys.json is not read while others can
    reload();
    emit changed();
    co_return closed;
}

Task<Result<>> CertificateController::unlock(Secret passphrase, std::stop_token stop)
{
    return m_keeper.openWith(std::move(passphrase), std::move(stop));
}

Task<Result<>> CertificateController::saveRecovery(QString path, Secret passphrase, std::stop_token stop)
{
    Q_UNUSED(stop)
    const auto shared = std::make_shared<const Secret>(std::move(passphrase));
    auto work = [path, shared] {
        return shared->reveal([&path](QByteArrayView text) { return writePrivateFile(path, text); });
    };
    const Result<> written = co_await inThreadPool(std::move(work));
    co_return written;
}

Task<Result<QString>> CertificateController::startAnew(std::stop_token stop)
{
    Result<QString> aside = co_await m_keeper.startAnew(std::move(stop));
    reload();
    co_return aside;
}

Task<Result<ui::CertificateKey>> CertificateController::make(ui::NewCertificate request, std::stop_token stop)
{
    const Result<> open = co_await m_keeper.open(stop);
    if (!open)
        co_return open.error();
    Result<ui::CertificateKey> made =
        co_await makeCertificate(std::move(request), m_world.workspace(), m_clock.now());
    reload();
    co_return made;
}

QStringList CertificateController::namesFor(const ui::CertificateKey &key) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&key](const Row &row) { return ui::certificateKey(row) == key; });
    return found == m_rows.cend() || found->missingNames.isEmpty() ? QStringList() : found->namesOfToday;
}

Task<Result<ui::RenewalOutcome>> CertificateController::renew(ui::Renewal request, std::stop_token stop)
{
    const Result<> open = co_await m_keeper.open(stop);
    if (!open)
        co_return open.error();
    ui::RenewalOutcome outcome;
    for (const ui::CertificateKey &key : std::as_const(request.which)) {
        if (!isCurrent(stop))
            co_return Error { .kind = ErrorKind::Cancelled };
        const QStringList names = request.correctNames ? namesFor(key) : QStringList();
        const Result<> renewed =
            co_await renewCertificate(key, request.newKey, names, m_world.workspace(), m_clock.now());
        reload();
        if (!renewed) {
            outcome.failures.append({ .which = key, .error = renewed.error() });
            continue;
        }
        outcome.renewed += key;
        if (key.kind == static_cast<int>(Row::Kind::Identity))
            emit identityChanged(key.id);
    }
    co_return outcome;
}

Task<Result<>> CertificateController::remove(QList<ui::CertificateKey> which, std::stop_token stop)
{
    Q_UNUSED(stop)
    auto work = [which](pki::CertificateStore &store) { return removeAll(store, which); };
    const Result<> removed = co_await pki::inStore(m_world.workspace().certificates, std::move(work));
    reload();
    co_return removed;
}

Task<Result<ui::ImportOffers>> CertificateController::lookAt(QStringList paths, Secret passphrase,
                                                             std::stop_token stop)
{
    std::shared_ptr<const ImportLook> look =
        co_await lookAtFiles(std::move(paths), std::move(passphrase), m_clock.now());
    if (!isCurrent(stop))
        co_return Error { .kind = ErrorKind::Cancelled };
    ui::ImportOffers offers = offersOf(*look, m_rows);
    offers.number = ++m_lastLook;
    m_looks.insert_or_assign(offers.number, std::move(look));
    co_return offers;
}

Task<Result<QList<ui::CertificateKey>>> CertificateController::take(quint64 number, QList<int> chosen,
                                                                    std::stop_token stop)
{
    const auto found = m_looks.find(number);
    if (found == m_looks.end())
        co_return Error { .kind = ErrorKind::NotFound, .code = u"import.gone"_s };
    const std::shared_ptr<const ImportLook> look = found->second;
    const Result<> open = co_await m_keeper.open(stop);
    if (!open)
        co_return open.error();
    // Authorities first, so that what they have signed finds them.
    QList<int> inOrder = chosen;
    std::stable_partition(inOrder.begin(), inOrder.end(), [&look](int index) {
        return look->found.sets.at(static_cast<std::size_t>(index)).purpose()
            == pki::CertificatePurpose::Authority;
    });
    QHash<int, ui::CertificateKey> taken;
    for (const int index : std::as_const(inOrder)) {
        auto work = [look, index, rows = m_rows](pki::CertificateStore &store) {
            return takeSet(look->found.sets.at(static_cast<std::size_t>(index)), rows, store);
        };
        const Result<ui::CertificateKey> kept =
            co_await pki::inStore(m_world.workspace().certificates, std::move(work));
        reload();
        if (!kept)
            co_return kept.error();
        taken.insert(index, *kept);
    }
    const bool hasLinked = co_await linking();
    followLinks(hasLinked);
    m_looks.erase(number);
    QList<ui::CertificateKey> keys;
    keys.reserve(chosen.size());
    for (const int index : std::as_const(chosen))
        keys += taken.value(index);
    co_return keys;
}

QString CertificateController::dockerFolder() const
{
    const QString chosen = qEnvironmentVariable(kDockerConfig);
    return chosen.isEmpty() ? QDir::homePath() + u"/.docker"_s : chosen;
}

Task<Result<QStringList>> CertificateController::exportTo(ui::ExportRequest request, Secret passphrase,
                                                          std::stop_token stop)
{
    const Result<> open = co_await m_keeper.open(stop);
    if (!open)
        co_return open.error();
    Result<QStringList> written =
        co_await exportCertificate(std::move(request), std::move(passphrase), m_world.workspace());
    co_return written;
}

Result<QString> CertificateController::environment(ui::ShellKind shell, const QString &endpoint,
                                                   const QString &folder) const
{
    return pki::environmentLines(shellOf(shell), endpoint, folder);
}

Task<Result<>> CertificateController::saveCalendar(QString path, QList<ui::CalendarEntry> entries,
                                                   bool overwrite, std::stop_token stop)
{
    Q_UNUSED(stop)
    QList<pki::CalendarEvent> events;
    events.reserve(entries.size());
    for (const ui::CalendarEntry &entry : std::as_const(entries))
        events.append({ .uid = entry.uid,
                        .summary = entry.summary,
                        .description = entry.description,
                        .end = entry.end,
                        .reminders = { kReminders.begin(), kReminders.end() } });
    auto work = [path, overwrite, text = pki::calendar(events, m_clock.now())] {
        const Result<> free = overwrite ? Result<>() : refuseExisting(path);
        return free ? writePrivateFile(path, text) : free;
    };
    const Result<> written = co_await inThreadPool(std::move(work));
    co_return written;
}

void CertificateController::startWatch()
{
    if (std::exchange(m_watching, true))
        return;
    m_tasks.run(watch(m_tasks.token()), [] {});
}

Task<> CertificateController::watch(std::stop_token stop)
{
    while (isCurrent(stop)) {
        tellEnds();
        co_await m_clock.sleep(kBetweenLooks, stop);
    }
}

void CertificateController::tellEnds()
{
    const QHash<QString, int> before = toldFrom(m_settings.state(kToldKey));
    QHash<QString, int> told = before.size() < kMostTold ? before : QHash<QString, int>();
    QList<Row> news;
    for (const Row &row : std::as_const(m_rows)) {
        const std::optional<int> near =
            row.former ? std::nullopt : ui::nearestEnd(row.inUse(), m_clock.now());
        if (!near)
            continue;
        const QString &id = row.inUse().sha256;
        if (!before.contains(id) || *near < before.value(id))
            news += row;
        told.insert(id, *near);
    }
    if (told != before)
        m_settings.setState(kToldKey, toText(told));
    for (const Row &row : std::as_const(news))
        emit endIsNear(row);
}

} // namespace slipway::app
