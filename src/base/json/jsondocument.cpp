// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "base/json/jsonstate.h"
#include "base/json/jsonsyntax.h"

#include <algorithm>
#include <bit>
#include <simdjson.h>

namespace slipway {

using namespace Qt::StringLiterals;
namespace dom = simdjson::dom;

namespace {

/// simdjson counts the innermost level that it refuses.
constexpr std::size_t kSimdjsonDepth = kMaxJsonNesting + 1;

/// A text of nothing but brackets and commas needs fifteen times its size to be read. Real ones have a value
/// every twenty bytes or so: 64 MiB of those are within this.
constexpr qsizetype kMostValues = 4'000'000;

/// At least as many as the text has values; those inside strings are counted, too.
bool hasTooManyValues(QByteArrayView text)
{
    if (text.size() <= kMostValues)
        return false;
    const auto isStart = [](char c) { return c == ',' || c == '[' || c == '{'; };
    constexpr qsizetype kBlock = 64; // of a known length, so that the compiler does it sixteen at a time
    qsizetype starts = 0;
    qsizetype at = 0;
    for (; at + kBlock <= text.size(); at += kBlock) {
        const char *const block = text.data() + at;
        unsigned char inBlock = 0;
        for (qsizetype i = 0; i < kBlock; ++i)
            inBlock = static_cast<unsigned char>(inBlock + (isStart(block[i]) ? 1 : 0));
        starts += inBlock;
    }
    return starts + std::count_if(text.begin() + at, text.end(), isStart) > kMostValues;
}

bool endsWithRoom(QByteArrayView text)
{
    static_assert(JsonDocument::kRoom >= simdjson::SIMDJSON_PADDING);
    const QByteArrayView end = text.last(qMin(text.size(), JsonDocument::kRoom));
    return text.size() > JsonDocument::kRoom
        && std::all_of(end.begin(), end.end(), [](char c) { return c == ' '; });
}

Error syntaxError(QByteArrayView text, const QString &subject, simdjson::error_code problem)
{
    const qsizetype offset = JsonSyntax::errorOffset(text);
    const QString where = offset < 0 ? QString()
        : offset >= text.size()      ? u"at the end: "_s
                                     : u"byte %1: "_s.arg(offset);
    return Error { .kind = ErrorKind::Protocol,
                   .code = u"json.syntax"_s,
                   .subject = subject,
                   .detail = where + QString::fromLatin1(simdjson::error_message(problem)) };
}

} // namespace

JsonDocument::JsonDocument()
    : m_state(std::make_unique<JsonReader::State>())
{
}
JsonDocument::JsonDocument(JsonDocument &&) noexcept = default;
JsonDocument &JsonDocument::operator=(JsonDocument &&) noexcept = default;
JsonDocument::~JsonDocument() = default;

Result<JsonDocument> JsonDocument::parse(QByteArrayView text, const QString &subject)
{
    JsonDocument document;
    if (const Result<> read = document.read(text, subject); !read)
        return read.error();
    document.m_state->parser =
        dom::parser(); // takes as much memory as the text, and is only for texts to come
    return document;
}

Result<JsonDocument> JsonDocument::parse(QByteArrayView text, const QString &subject, JsonDocument used)
{
    used.m_state->forget();
    if (const Result<> read = used.read(text, subject); !read)
        return read.error();
    return used;
}

Result<> JsonDocument::read(QByteArrayView text, const QString &subject)
{
    m_state->subject = subject;
    if (text.isEmpty())
        return syntaxError(text, subject, simdjson::EMPTY);
    if (hasTooManyValues(text)) {
        return Error { .kind = ErrorKind::Protocol,
                       .code = u"json.too-many-values"_s,
                       .subject = subject,
                       .detail = u"more than %1 values"_s.arg(kMostValues) };
    }
    const bool hasRoom = endsWithRoom(text);
    const auto length = static_cast<std::size_t>(hasRoom ? text.size() - kRoom : text.size());
    simdjson::error_code problem = m_state->parser.allocate(length, kSimdjsonDepth);
    if (problem == simdjson::SUCCESS)
        problem =
            m_state->parser.parse_into_document(m_state->document, text.data(), length, !hasRoom).error();
    if (problem != simdjson::SUCCESS)
        return syntaxError(text, subject, problem);
    m_state->shareTexts(length);
    return {};
}

JsonReader JsonDocument::root() const
{
    JsonReader reader;
    reader.m_state = m_state.get();
    reader.m_element = std::bit_cast<JsonReader::Element>(m_state->document.root());
    return reader;
}

} // namespace slipway
