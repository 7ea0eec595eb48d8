// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/auth/clitokens.h"

#include "azure/arm/armanswer.h"
#include "azure/auth/cachedtoken.h"
#include "base/async/taskscope.h"
#include "base/log/redact.h"
#include "base/secretdigest.h"
#include "net/stream/processstream.h"

#include <map>

namespace slipway::azure {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr seconds kLongestRun { 60 };
constexpr qsizetype kLongestOutput = 1'048'576;
constexpr qsizetype kPiece = 65'536;
constexpr qsizetype kLongestText = 1000;
constexpr auto kSubject = "az"_L1;

Error missing()
{
    return { .kind = ErrorKind::Local,
             .code = u"az.missing"_s,
             .subject = kSubject,
             .detail = u"no program az on the PATH"_s };
}

/// What it said as it failed, in our terms.
Error explained(Error error)
{
    if (error.kind == ErrorKind::Cancelled)
        return error;
    error.subject = kSubject;
    const bool signedOut = error.detail.contains("az login"_L1);
    error.kind = signedOut ? ErrorKind::SignInRequired : ErrorKind::Local;
    error.code = signedOut ? u"az.signed-out"_s : u"az.failed"_s;
    error.detail = redacted(error.detail.trimmed().left(kLongestText));
    return error;
}

Task<Result<QByteArray>> outputOf(QString program, QStringList arguments, std::stop_token stop)
{
    Result<std::unique_ptr<net::ByteStream>> stream =
        co_await net::ProcessStream::start(std::move(program), std::move(arguments), kSubject,
                                           net::ProcessGroup::Own, stop); // often a shell with Python behind
    if (!stream)
        co_return stream.error().code == "program.missing"_L1 ? missing() : stream.error();
    (*stream)->closeWrite();
    QByteArray output;
    for (;;) {
        const Result<QByteArray> piece = co_await (*stream)->read(kPiece, stop);
        if (!piece)
            co_return explained(piece.error());
        if (piece->isEmpty())
            co_return output;
        output += *piece;
        if (output.size() > kLongestOutput)
            co_return Error { .kind = ErrorKind::Protocol, .code = u"http.limit"_s, .subject = kSubject };
    }
}

/// The same, for a minute at most.
// outlives: `clock` is owned by app
Task<Result<QByteArray>> run(Clock &clock, QString program, QStringList arguments, std::stop_token stop)
{
    if (program.isEmpty())
        co_return missing();
    std::stop_source over;
    bool isLate = false;
    const std::stop_callback passOn(stop, [&over] { over.request_stop(); });
    TaskScope timer;
    timer.run(clock.sleep(kLongestRun, timer.token()), [&isLate, &over] {
        isLate = true;
        over.request_stop();
    });
    Result<QByteArray> output = co_await outputOf(std::move(program), std::move(arguments), over.get_token());
    if (!output && isLate && !stop.stop_requested())
        co_return Error { .kind = ErrorKind::Timeout, .subject = kSubject, .detail = u"az did not end"_s };
    co_return std::move(output);
}

/// From 2.54 on "expires_on" is seconds since 1970; before, only a local time without a zone was there.
seconds lifeOf(const JsonReader &root, const QDateTime &now)
{
    if (const qint64 end = root["expires_on"_L1].integerOr(); end > 0)
        return seconds(std::max<qint64>(0, end - now.toSecsSinceEpoch()));
    QString text = root["expiresOn"_L1].stringOr();
    text.replace(u' ', u'T');
    const QDateTime end = QDateTime::fromString(text.section(u'.', 0, 0), Qt::ISODate);
    return seconds(end.isValid() ? std::max<qint64>(0, now.secsTo(end.toUTC())) : 0);
}

Result<Grant> grantOf(const QByteArray &output, const QDateTime &now)
{
    const Result<JsonDocument> document = armDocument(output, kSubject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    QByteArray token = root["accessToken"_L1].string().toUtf8();
    Grant grant { .accessToken = Secret(token), .life = lifeOf(root, now) };
    token.fill('\0');
    if (grant.accessToken.isEmpty())
        root["accessToken"_L1].fail(u"is empty"_s);
    return root.finish(std::move(grant));
}

} // namespace

class CliTokens::Private
{
public:
    class Tenant final : public net::TokenSource
    {
    public:
        Tenant(Private &cli, QString tenantId)
            : m_cli(cli)
            , m_tenantId(std::move(tenantId))
            , m_cache(cli.clock, [this](std::stop_token stop) { return renewed(this, std::move(stop)); })
        {
        }

        Task<Result<Secret>> token(std::stop_token stop) override { return m_cache.token(std::move(stop)); }
        void invalidate() override { m_cache.invalidate(); }
        void forget() override { m_cache.forget(); }
        void challenged(const QString &claims) override
        {
            m_claims = claims;
            m_cache.invalidate();
        }

    private:
        // outlives: the cache that calls it is a member of `self`, and runs it in its own scope
        static Task<Result<Grant>> renewed(Tenant *self, std::stop_token stop)
        {
            Private &cli = self->m_cli;
            QStringList arguments { u"account"_s, u"get-access-token"_s, u"-o"_s,
                                    u"json"_s,    u"--resource"_s,       cli.cloud.audience };
            if (!self->m_tenantId.isEmpty())
                arguments << u"--tenant"_s << self->m_tenantId;
            const Result<QByteArray> output =
                co_await run(cli.clock, cli.program, std::move(arguments), std::move(stop));
            if (!output)
                co_return output.error();
            Result<Grant> grant = grantOf(*output, cli.clock.now());
            if (grant && !self->isAnswer(grant->accessToken))
                co_return self->unanswered();
            co_return std::move(grant);
        }

        /// az answers no challenge, and gives the token again that was refused until somebody signs in anew.
        bool isAnswer(const Secret &token)
        {
            const QByteArray digest = digestOf(token);
            if (!m_claims.isEmpty() && digest == m_latest)
                return false;
            m_claims.clear();
            m_latest = digest;
            return true;
        }

        Error unanswered() const
        {
            const QString tenant = m_tenantId.isEmpty() ? QString() : u" --tenant "_s + m_tenantId;
            const QString claims = QString::fromLatin1(m_claims.toUtf8().toBase64());
            return { .kind = ErrorKind::SignInRequired,
                     .code = u"az.challenged"_s,
                     .subject = kSubject,
                     .detail = u"az logout\naz login%1 --claims-challenge \"%2\""_s.arg(tenant, claims) };
        }

        Private &m_cli;
        QString m_tenantId;
        QString m_claims {}; ///< asked for beyond what the latest token says; JSON
        QByteArray m_latest {}; ///< digest of the token that was given last
        CachedToken m_cache;
    };

    Private(Clock &time, Cloud where, QString path)
        : clock(time)
        , cloud(std::move(where))
        , program(std::move(path))
    {
    }

    Clock &clock;
    Cloud cloud;
    QString program;
    std::map<QString, std::unique_ptr<Tenant>> tenants {};
};

CliTokens::CliTokens(Clock &clock, Cloud cloud, QString program)
    : m_d(std::make_unique<Private>(clock, std::move(cloud), std::move(program)))
{
}

CliTokens::~CliTokens() = default;

Task<Result<Person>> CliTokens::person(std::stop_token stop)
{
    QStringList arguments { u"account"_s, u"show"_s, u"-o"_s, u"json"_s };
    const Result<QByteArray> output =
        co_await run(m_d->clock, m_d->program, std::move(arguments), std::move(stop));
    if (!output)
        co_return output.error();
    const Result<JsonDocument> document = armDocument(*output, kSubject);
    if (!document)
        co_return document.error();
    const JsonReader root = document->root();
    Person person { .userName = root["user"_L1]["name"_L1].stringOr().left(kLongestText),
                    .tenantId = root["tenantId"_L1].stringOr().left(kLongestText) };
    co_return root.finish(std::move(person));
}

net::TokenSource &CliTokens::tenant(const QString &tenantId)
{
    std::unique_ptr<Private::Tenant> &found = m_d->tenants[tenantId.toLower()];
    if (!found)
        found = std::make_unique<Private::Tenant>(*m_d, tenantId);
    return *found;
}

void CliTokens::forget()
{
    m_d->program.clear();
    for (auto &[id, tenant] : m_d->tenants)
        tenant->forget();
}

} // namespace slipway::azure
