// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/arm/armanswer.h"
#include "azure/arm/pagepieces.h"
#include "base/async/inthreadpool.h"
#include "base/async/parallelfor.h"
#include "net/httptransport.h"

#include <QSet>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace slipway::azure {

/// One page of a list: {"value":[..],"nextLink":".."} or a bare array.
template <typename T>
struct Page
{
    QList<T> items {};
    QString nextLink {}; ///< empty on the last page
};

/// Keeps a walk over pages honest: links only to the origin that was asked, none twice, not without end.
/// Pure.
class PageWalk final
{
public:
    explicit PageWalk(const QUrl &first);

    /// The URL of the next page.
    /// \param asked the URL of the page that named it
    /// \return Invalid "url.foreign-host"; Protocol "paging.repeated" or "paging.too-long"
    Result<QUrl> next(const QUrl &asked, const QString &nextLink);

    static constexpr qsizetype kMostPages =
        5000; ///< 20,000 rows in pages of four; beyond, something turns in circles

private:
    QSet<QByteArray> m_seen;
};

/// The rows and the link of a page. A page may have no rows, but an answer with neither rows nor link is no
/// list.
JsonReader pageRows(JsonReader root);
QString pageNextLink(JsonReader root);

/// Documents that can be used again, as many as there are threads at work: memory for megabytes is not asked
/// for and given back for each piece of a page.
class UsedDocuments final
{
public:
    JsonDocument take();
    void giveBack(JsonDocument document);

private:
    std::mutex m_guard;
    std::vector<JsonDocument> m_documents;
};

template <typename T>
Result<Page<T>> pageOf(JsonReader root, T (*decode)(JsonReader))
{
    Page<T> page;
    const QList<JsonReader> rows = pageRows(root).items();
    page.items.reserve(rows.size());
    for (const JsonReader &row : rows)
        page.items.append(decode(row));
    page.nextLink = pageNextLink(root);
    return root.finish(std::move(page));
}

/// Parses and decodes the text of a page in one go.
template <typename T>
Result<Page<T>> decodeWhole(const QByteArray &body, const QString &subject, T (*decode)(JsonReader))
{
    const Result<JsonDocument> document = armDocument(body, subject);
    return document ? pageOf<T>(document->root(), decode) : document.error();
}

/// The same in pieces, beside each other. Nothing when one of them cannot be read: it was cut in the wrong
/// place, or there is an error, of which only the whole tells where it is.
template <typename T>
std::optional<Page<T>> decodePieces(const PagePieces &pieces, T (*decode)(JsonReader))
{
    std::vector<Result<Page<T>>> read(static_cast<std::size_t>(pieces.count()), Page<T>());
    UsedDocuments used;
    parallelFor(pieces.count(), [&](qsizetype piece) {
        Result<JsonDocument> document = JsonDocument::parse(pieces.text(piece), {}, used.take());
        read[static_cast<std::size_t>(piece)] =
            document ? pageOf<T>(document->root(), decode) : document.error();
        if (document)
            used.giveBack(*std::move(document));
    });
    qsizetype count = 0;
    for (const Result<Page<T>> &piece : read) {
        if (!piece)
            return std::nullopt;
        count += piece->items.size();
    }
    Page<T> all;
    all.items.reserve(count);
    for (Result<Page<T>> &piece : read) {
        all.items.append(std::move(piece->items));
        all.nextLink = std::move(piece->nextLink);
    }
    return all;
}

/// Parses and decodes one page. Protocol when it is not JSON, or a row is not what `decode` needs.
template <typename T>
Result<Page<T>> decodePage(const QByteArray &body, const QString &subject, T (*decode)(JsonReader))
{
    if (const PagePieces pieces(body); pieces.count() > 1) {
        if (std::optional<Page<T>> page = decodePieces<T>(pieces, decode))
            return *std::move(page);
    }
    return decodeWhole<T>(body, subject, decode);
}

/// The same, in the thread pool when the page is big.
template <typename T>
[[nodiscard]] Task<Result<Page<T>>> decodeAside(QByteArray body, QString subject, T (*decode)(JsonReader))
{
    constexpr qsizetype kWorthAThread = 32'768;
    if (body.size() < kWorthAThread)
        co_return decodePage<T>(body, subject, decode);
    auto work = [body, subject, decode] { return decodePage<T>(body, subject, decode); };
    Result<Page<T>> page = co_await inThreadPool(std::move(work));
    co_return page;
}

/// A list of ARM, page by page: each is given away as it comes.
/// \return errors of the transport, armError of the first answer that is none, those of PageWalk and
/// decodePage
// outlives: `transport` is owned by app
template <typename T>
[[nodiscard]] Task<Result<>> eachPage(net::HttpTransport &transport, net::HttpRequest request,
                                      T (*decode)(JsonReader), std::function<void(QList<T>)> arrived,
                                      std::stop_token stop)
{
    const QString subject = subjectOf(request.url);
    PageWalk walk(request.url);
    for (;;) {
        const Result<net::HttpResponse> response = co_await transport.send(request, stop);
        if (!response)
            co_return response.error();
        if (!response->isSuccess())
            co_return armError(*response, subject);
        Result<Page<T>> page = co_await decodeAside<T>(response->body, subject, decode);
        if (stop.stop_requested())
            co_return Error { .kind = ErrorKind::Cancelled };
        if (!page)
            co_return page.error();
        arrived(std::move(page->items));
        if (page->nextLink.isEmpty())
            co_return Result<>();
        const Result<QUrl> next = walk.next(request.url, page->nextLink);
        if (!next)
            co_return next.error();
        request.url = *next;
    }
}

/// The same, all pages together.
// outlives: `transport` is owned by app
template <typename T>
[[nodiscard]] Task<Result<QList<T>>> listPages(net::HttpTransport &transport, net::HttpRequest request,
                                               T (*decode)(JsonReader), std::stop_token stop)
{
    const auto all = std::make_shared<QList<T>>();
    std::function<void(QList<T>)> keep = [all](QList<T> page) { all->append(std::move(page)); };
    const Result<> read =
        co_await eachPage<T>(transport, std::move(request), decode, std::move(keep), std::move(stop));
    if (!read)
        co_return read.error();
    co_return *all;
}

} // namespace slipway::azure
