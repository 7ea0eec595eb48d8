// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/arm/paging.h"

#include "net/sameorigin.h"

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRows = "value"_L1;
constexpr auto kNextLink = "nextLink"_L1;

Error pagingError(const QString &code, const QUrl &asked, const QString &detail)
{
    return { .kind = ErrorKind::Protocol, .code = code, .subject = subjectOf(asked), .detail = detail };
}

} // namespace

PageWalk::PageWalk(const QUrl &first)
    : m_seen { first.toEncoded() }
{
}

Result<QUrl> PageWalk::next(const QUrl &asked, const QString &nextLink)
{
    const Result<QUrl> target = net::sameOrigin(asked, QUrl(nextLink));
    if (!target)
        return target.error();
    const QByteArray key = target->toEncoded();
    if (m_seen.contains(key))
        return pagingError(u"paging.repeated"_s, asked,
                           u"the list's next page is one that was already read"_s);
    if (m_seen.size() >= kMostPages)
        return pagingError(u"paging.too-long"_s, asked, u"more than %1 pages"_s.arg(kMostPages));
    m_seen.insert(key);
    return *target;
}

JsonDocument UsedDocuments::take()
{
    const std::lock_guard lock(m_guard);
    if (m_documents.empty())
        return {};
    JsonDocument document = std::move(m_documents.back());
    m_documents.pop_back();
    return document;
}

void UsedDocuments::giveBack(JsonDocument document)
{
    const std::lock_guard lock(m_guard);
    m_documents.push_back(std::move(document));
}

JsonReader pageRows(JsonReader root)
{
    if (root.isArray())
        return root;
    const JsonReader rows = root.fieldIgnoringCase(kRows);
    if (rows.isMissing() && root.isObject() && root.fieldIgnoringCase(kNextLink).isAbsent())
        root.fail(u"is no list: it has no \"value\""_s);
    return rows;
}

QString pageNextLink(JsonReader root)
{
    return root.isArray() ? QString() : root.fieldIgnoringCase(kNextLink).stringOr();
}

} // namespace slipway::azure
