// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountcontroller.h"

#include "base/files/ondisk.h"

#include <QPointer>

namespace slipway::app {

using namespace Qt::StringLiterals;
using ui::SignInWay;

namespace {

constexpr auto kHiddenKey = "accounts/hiddenSubscriptions"_L1;
constexpr auto kSandboxName = "sandbox"_L1;

ui::TenantRow rowOf(const azure::Tenant &tenant, const QStringList &hidden)
{
    ui::TenantRow row { .id = tenant.id,
                        .name = tenant.name.isEmpty() ? tenant.domain : tenant.name,
                        .isLoading = tenant.isLoading,
                        .error = tenant.error };
    for (const azure::Subscription &subscription : tenant.subscriptions) {
        row.subscriptions.append({ .id = subscription.id,
                                   .name = subscription.name,
                                   .isUsable = subscription.enabled,
                                   .isShown = !hidden.contains(subscription.id, Qt::CaseInsensitive) });
    }
    return row;
}

} // namespace

/// Somebody on the way in: says at the end how things stand. Where nobody waits for the end any more, as a
/// window was closed, it says so a moment later, when the window has gone.
class AccountController::Attempt final
{
public:
    // outlives: `controller` is watched, and may go first
    explicit Attempt(AccountController *controller)
        : m_controller(controller)
    {
    }
    ~Attempt()
    {
        if (AccountController *left = m_controller)
            QMetaObject::invokeMethod(
                left, [left] { left->settle(); }, Qt::QueuedConnection);
    }
    Q_DISABLE_COPY_MOVE(Attempt)

    void end()
    {
        m_controller->settle();
        m_controller.clear();
    }

private:
    QPointer<AccountController> m_controller;
};

AccountController::AccountController(World &world, ui::Settings &settings, SandboxLauncher &sandbox,
                                     Keychain &keychain, QObject *parent)
    : ui::AccountService(parent)
    , m_world(world)
    , m_settings(settings)
    , m_sandbox(sandbox)
    , m_store(world.lifeFolder())
    , m_keeper(keychain,
               [this](const QString &account, TokenKeeper::Access access, const std::optional<Error> &error) {
                   tokenTold(account, access, error);
               })
    , m_direct({ .proxy = net::NetworkOptions::Proxy::None })
    , m_hidden(QString::fromUtf8(settings.state(kHiddenKey)).split(u'\n', Qt::SkipEmptyParts))
{
    connect(&world, &World::sessionChanged, this, &AccountController::accountsChanged);
}

AccountController::~AccountController() = default;

void AccountController::setState(ui::AccountState state)
{
    m_state = state;
    emit stateChanged();
}

void AccountController::settle()
{
    setState(m_world.session() ? ui::AccountState::SignedIn : ui::AccountState::SignedOut);
}

QString AccountController::cloudName() const
{
    Session *session = m_world.session();
    return session ? session->cloud().name : QString();
}

QString AccountController::accountName() const
{
    const QList<ui::AccountRow> rows = accounts();
    QStringList names;
    names.reserve(rows.size());
    for (const ui::AccountRow &row : rows)
        names.append(row.name);
    return names.join(u", "_s);
}

ui::AccountRow AccountController::rowOf(azure::Account &account) const
{
    const Entry entry = m_entries.value(account.id());
    ui::AccountRow row { .id = account.id(),
                         .name = entry.stored.name,
                         .way = entry.stored.way,
                         .isPerson = entry.person != nullptr,
                         .isKept = entry.isKept,
                         .isLoading = account.isLoading(),
                         .error = account.error() };
    if (entry.isRevoked)
        row.error = Error { .kind = ErrorKind::SignInRequired, .code = u"invalid_grant"_s };
    for (const azure::Tenant &tenant : account.tenants())
        row.tenants.append(app::rowOf(tenant, m_hidden));
    return row;
}

QList<ui::AccountRow> AccountController::accounts() const
{
    QList<ui::AccountRow> rows;
    if (Session *session = m_world.session()) {
        const QList<azure::Account *> all = session->accounts().all();
        rows.reserve(all.size());
        for (azure::Account *account : all)
            rows.append(rowOf(*account));
    }
    return rows;
}

Task<Result<>> AccountController::openSandbox(std::stop_token stop)
{
    Attempt attempt(this);
    setState(ui::AccountState::SigningIn);
    Result<SandboxAccess> access = co_await m_sandbox.open(m_world.lifeFolder());
    if (!access) {
        attempt.end();
        co_return access.error();
    }
    auto session = std::make_unique<Session>(access->cloud, m_world.clock(), m_world.network());
    auto tokens = std::make_unique<azure::ClientCredentialTokens>(
        session->plain(), m_world.clock(), access->cloud,
        azure::ServicePrincipal { .tenantId = access->tenantId,
                                  .clientId = access->clientId,
                                  .secret = std::move(access->clientSecret) });
    const Result<Secret> token = co_await tokens->token(std::move(stop));
    if (token) {
        Candidate candidate { .stored = { .id = kSandboxName,
                                          .name = kSandboxName,
                                          .way = SignInWay::Secret,
                                          .tenantId = access->tenantId,
                                          .cloud = access->cloud } };
        candidate.tokens = std::make_unique<azure::OneTenantTokens>(std::move(tokens));
        enterWith(std::move(session), std::move(candidate), access->dataFolder);
    }
    attempt.end();
    co_return token ? Result<>() : token.error();
}

Task<Result<>> AccountController::signIn(ui::SignInRequest request, ui::SignInPrompts prompts,
                                         std::stop_token stop)
{
    Session *const current = m_world.session();
    Attempt attempt(this);
    if (!current)
        setState(ui::AccountState::SigningIn);
    const Result<azure::Cloud> cloud = co_await cloudOf(request, stop);
    if (!cloud) {
        attempt.end();
        co_return cloud.error();
    }
    const bool isSame = current && current->cloud().armEndpoint == cloud->armEndpoint;
    std::unique_ptr<Session> fresh;
    if (!isSame)
        fresh = std::make_unique<Session>(*cloud, m_world.clock(), m_world.network());
    Session &session = isSame ? *current : *fresh;
    Result<Candidate> candidate = co_await entered(session, std::move(request), std::move(prompts), stop);
    const bool isLeft = isSame && m_world.session() != current;
    if (candidate && isLeft) // the ways of the session that was left are there as long as the program
        fresh = std::make_unique<Session>(*cloud, m_world.clock(), m_world.network());
    if (candidate && fresh)
        enterWith(std::move(fresh), std::move(*candidate));
    else if (candidate)
        add(session, std::move(*candidate));
    attempt.end();
    co_return candidate ? Result<>() : candidate.error();
}

/// \param token empty: Azure takes the old one no more, and nobody can come back with it
void AccountController::tokenChanged(const QString &account, const Secret &token)
{
    const auto entry = m_entries.find(account); // clazy:exclude=detaching-member
    if (entry == m_entries.end())
        return;
    entry->isRevoked = token.isEmpty();
    if (entry->isRevoked)
        entry->isKept = false;
    if (entry->isLasting && entry->isRevoked)
        m_keeper.erase(account);
    else if (entry->isLasting)
        m_keeper.keep(account, token);
    emit accountsChanged();
}

void AccountController::add(Session &session, Candidate candidate)
{
    const StoredAccount stored = candidate.stored;
    session.accounts().remove(stored.id); // the same one again
    const bool isLasting = &session != m_world.session() || !m_world.isSandbox();
    m_entries.insert(stored.id, { .stored = stored, .isLasting = isLasting, .person = candidate.person });
    session.accounts().add(std::make_unique<azure::Account>(stored.id, stored.tenantId, session.cloud(),
                                                            session.bare(), m_world.clock(),
                                                            std::move(candidate.tokens)));
    if (candidate.person && isLasting)
        m_keeper.keep(stored.id, candidate.person->refreshToken());
    else if (isLasting)
        kept(stored.id);
    if (&session == m_world.session())
        m_world.accountsTouched();
}

void AccountController::enterWith(std::unique_ptr<Session> session, Candidate candidate,
                                  const QString &sandboxFolder)
{
    Session &entered = *session;
    connect(&entered.accounts(), &azure::Accounts::changed, this, &AccountController::accountsChanged);
    applyHidden(entered);
    if (!sandboxFolder.isEmpty()) {
        m_world.enter(std::move(session), sandboxFolder);
        add(entered, std::move(candidate));
        return;
    }
    const QString id = candidate.stored.id;
    add(entered, std::move(candidate));
    m_world.enter(std::move(session));
    m_tasks.run(othersRestored(entered, id), [this](bool isAnybody) {
        if (isAnybody)
            m_world.accountsTouched();
    });
}

/// Who else is kept for the cloud, when all that was begun is written down: who has just signed out does not
/// come back.
/// \return whether somebody came
Task<bool> AccountController::othersRestored(Session &session, QString id)
{
    const Session *const before = m_world.session();
    auto reading = [store = m_store] { return store.read().value_or(QList<StoredAccount>()); };
    QList<StoredAccount> others = co_await onDisk(std::move(reading));
    if (m_world.session() != before)
        co_return false;
    others.removeIf([&session, &id](const StoredAccount &stored) {
        return stored.id == id || stored.cloud.armEndpoint != session.cloud().armEndpoint;
    });
    const bool isAnybody = !others.isEmpty();
    co_await restored(session, std::move(others));
    co_return isAnybody;
}

void AccountController::tellTrouble(const Error &error)
{
    m_keychainError = error;
    emit accountsChanged();
}

/// \param change is given a store on the disk's thread
/// \param then   what is done here when that has gone well
void AccountController::changeStore(std::function<Result<>(AccountStore &)> change,
                                    std::function<void()> then)
{
    auto work = [store = m_store, change = std::move(change)]() mutable { return change(store); };
    m_tasks.run(onDisk(std::move(work)), [this, then = std::move(then)](const Result<> &changed) {
        if (!changed)
            tellTrouble(changed.error());
        else
            then();
    });
}

/// What was kept of the last run. Where that cannot be read, people are told why nobody is signed in.
QList<StoredAccount> AccountController::storedAccounts()
{
    const Result<QList<StoredAccount>> stored = m_store.read();
    if (!stored)
        tellTrouble(stored.error());
    return stored.value_or(QList<StoredAccount>());
}

void AccountController::restore()
{
    const QStringList unforgotten = m_store.unforgotten(); // the last run ended too early
    for (const QString &account : unforgotten)
        m_keeper.erase(account);
    QList<StoredAccount> stored = storedAccounts();
    if (stored.isEmpty())
        return;
    const azure::Cloud cloud = stored.last().cloud; // the one that was used last
    stored.removeIf(
        [&cloud](const StoredAccount &one) { return one.cloud.armEndpoint != cloud.armEndpoint; });
    auto session = std::make_shared<std::unique_ptr<Session>>(
        std::make_unique<Session>(cloud, m_world.clock(), m_world.network()));
    Session &entered = **session;
    connect(&entered.accounts(), &azure::Accounts::changed, this, &AccountController::accountsChanged);
    applyHidden(entered);
    setState(ui::AccountState::SigningIn);
    m_tasks.run(restored(entered, std::move(stored)), [this, session] {
        const bool isWanted = !m_world.session() && !(*session)->accounts().isEmpty();
        if (isWanted)
            m_world.enter(std::move(*session));
        else
            forgetPersonsOf(**session);
        settle();
    });
}

/// Before a session goes in which nobody has worked.
void AccountController::forgetPersonsOf(Session &session)
{
    for (azure::Account *account : session.accounts().all()) {
        const auto entry = m_entries.constFind(account->id());
        if (entry != m_entries.cend() && entry->person == &account->tokens())
            m_entries.erase(entry);
    }
}

/// A keychain may ask for its password first. Who comes or goes by hand meanwhile decides: then nobody is
/// brought back any more.
Task<> AccountController::restored(Session &session, QList<StoredAccount> stored)
{
    const Session *const before = m_world.session();
    for (const StoredAccount &account : std::as_const(stored)) {
        Candidate candidate = made(session, account);
        bool isRevoked = false;
        if (candidate.person) {
            Result<Secret> token = co_await m_keeper.token(account.id);
            if (m_world.session() != before)
                co_return;
            isRevoked = !token && token.error().kind == ErrorKind::NotFound;
            if (!token && !isRevoked) {
                m_keychainError = token.error();
                continue;
            }
            if (token)
                candidate.person->restore(std::move(*token));
        }
        bringBack(session, account, std::move(candidate), isRevoked);
    }
}

void AccountController::bringBack(Session &session, const StoredAccount &account, Candidate candidate,
                                  bool isRevoked)
{
    if (session.accounts().account(account.id)) // came by hand meanwhile
        return;
    m_entries.insert(account.id,
                     { .stored = account,
                       .isKept = !isRevoked,
                       .isLasting = true,
                       .isRevoked = isRevoked,
                       .person = candidate.person });
    session.accounts().add(std::make_unique<azure::Account>(account.id, account.tenantId, session.cloud(),
                                                            session.bare(), m_world.clock(),
                                                            std::move(candidate.tokens)));
}

Task<Result<>> AccountController::signInAgain(QString account, QString tenant, ui::SignInPrompts prompts,
                                              std::stop_token stop)
{
    const Entry entry = m_entries.value(account);
    Session *session = m_world.session();
    if (!session || !entry.person)
        co_return Error { .kind = ErrorKind::SignInRequired, .code = u"sign-in.needed"_s };
    const QString where = tenant.isEmpty() ? entry.stored.tenantId : tenant;
    const QString client = entry.stored.clientId;
    QString claims = entry.person->claimsWanted(tenant);
    Result<azure::Grant> grant = Error { .kind = ErrorKind::Invalid };
    if (entry.stored.way == SignInWay::DeviceCode) {
        grant =
            co_await byCode(*session, where, client, std::move(claims), std::move(prompts), std::move(stop));
    } else {
        azure::BrowserRequest request = browserRequest(prompts, client);
        request.userName = entry.stored.name;
        request.claims = std::move(claims);
        grant = co_await byBrowser(*session, where, client, std::move(request), std::move(prompts),
                                   std::move(stop));
    }
    if (!grant)
        co_return grant.error();
    if (grant->who.userName.compare(entry.stored.name, Qt::CaseInsensitive) != 0) {
        co_return Error { .kind = ErrorKind::SignInRequired,
                          .code = u"sign-in.other-person"_s,
                          .subject = grant->who.userName };
    }
    azure::Account *known = session->accounts().account(account);
    if (known && m_world.session() == session) {
        entry.person->adopt(tenant, std::move(*grant));
        known->refreshAnew();
        m_world.accountsTouched();
    }
    co_return Result<>();
}

void AccountController::setShown(const QString &subscription, bool shown)
{
    m_hidden.removeAll(subscription.toLower());
    if (!shown)
        m_hidden.append(subscription.toLower());
    m_settings.setState(kHiddenKey, m_hidden.join(u'\n').toUtf8());
    if (Session *session = m_world.session()) {
        applyHidden(*session);
        m_world.accountsTouched();
    }
}

void AccountController::applyHidden(Session &session)
{
    session.accounts().setHidden(QSet<QString>(m_hidden.cbegin(), m_hidden.cend()));
}

void AccountController::forget(const QString &account)
{
    const Entry entry = m_entries.take(account);
    if (!entry.isLasting)
        return;
    const bool hasToken = entry.person != nullptr;
    auto work = [store = m_store, account, hasToken]() mutable { return store.remove(account, hasToken); };
    m_tasks.run(onDisk(std::move(work)), [this, account, hasToken](const Result<> &removed) {
        if (!removed)
            tellTrouble(removed.error());
        if (hasToken)
            eraseToken(account); // when it is written down that this is to be done
    });
}

/// Unless they have signed in again meanwhile: then it is another one, and wanted.
void AccountController::eraseToken(const QString &account)
{
    if (!m_entries.contains(account))
        m_keeper.erase(account);
}

void AccountController::tokenTold(const QString &account, TokenKeeper::Access access,
                                  const std::optional<Error> &error)
{
    if (error)
        tellTrouble(*error);
    else if (access == TokenKeeper::Access::Keeping)
        kept(account);
    else
        changeStore([account](AccountStore &store) { return store.forgotten(account); }, [] {});
}

/// Unless they have signed out, or been thrown out, meanwhile.
void AccountController::kept(const QString &account)
{
    const auto entry = m_entries.constFind(account);
    if (entry == m_entries.cend() || entry->isRevoked)
        return;
    changeStore([stored = entry->stored](AccountStore &store) { return store.put(stored); },
                [this, account] { markKept(account); });
}

void AccountController::markKept(const QString &account)
{
    const auto entry = m_entries.find(account); // clazy:exclude=detaching-member
    if (entry == m_entries.end() || entry->isRevoked)
        return;
    entry->isKept = entry->stored.way != SignInWay::Secret && entry->stored.way != SignInWay::Certificate;
    emit accountsChanged();
}

void AccountController::signOut(const QString &account)
{
    Session *session = m_world.session();
    if (!session)
        return;
    forget(account);
    session->accounts().remove(account);
    if (session->accounts().isEmpty())
        m_world.leave();
    else
        m_world.accountsTouched();
    settle();
}

void AccountController::signOut()
{
    Session *session = m_world.session();
    if (!session)
        return;
    for (azure::Account *account : session->accounts().all()) {
        const QString id = account->id();
        forget(id);
        session->accounts().remove(id);
    }
    if (!m_world.isSandbox())
        forgetStored();
    m_world.leave();
    settle();
}

/// Also who is kept for another cloud.
void AccountController::forgetStored()
{
    auto work = [store = m_store]() mutable { return store.removeAll(); };
    m_tasks.run(onDisk(std::move(work)), [this](const Result<QStringList> &removed) {
        if (!removed)
            tellTrouble(removed.error());
        for (const QString &account : removed.value_or(QStringList()))
            eraseToken(account);
    });
}

} // namespace slipway::app
