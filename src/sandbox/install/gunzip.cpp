// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/install/gunzip.h"

#include <limits>
#include <memory>

// zlib's own macros cast in C style
#define ZLIB_CONST
#include <zlib.h>

namespace slipway::sandbox {

namespace {

constexpr int kGzipWindow = 15 + 16; ///< the largest window, and 16 for gzip's header and trailer
constexpr qsizetype kStep = 65'536;

struct EndInflate
{
    void operator()(z_stream *stream) const { inflateEnd(stream); }
};

/// One more step of unpacking, at the end of `content`; zlib's own state.
int inflateStep(z_stream &stream, QByteArray &content)
{
    const qsizetype before = content.size();
    content.resize(before + kStep);
    stream.next_out = reinterpret_cast<Bytef *>(content.data() + before);
    stream.avail_out = static_cast<uInt>(kStep);
    const int state = inflate(&stream, Z_NO_FLUSH);
    content.truncate(content.size() - static_cast<qsizetype>(stream.avail_out));
    // RFC 1952 2.2: members follow each other
    return state == Z_STREAM_END && stream.avail_in > 0 ? inflateReset(&stream) : state;
}

} // namespace

bool isGzip(QByteArrayView bytes)
{
    return bytes.size() > 2 && bytes.at(0) == '\x1f' && bytes.at(1) == '\x8b';
}

std::optional<QByteArray> gunzip(QByteArrayView packed, qsizetype limit)
{
    if (!isGzip(packed) || packed.size() > std::numeric_limits<int>::max())
        return std::nullopt;
    z_stream stream {};
    if (inflateInit2_(&stream, kGzipWindow, zlibVersion(), static_cast<int>(sizeof(z_stream))) != Z_OK)
        return std::nullopt;
    const std::unique_ptr<z_stream, EndInflate> guard(&stream);
    stream.next_in = reinterpret_cast<const Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray content;
    int state = Z_OK;
    while (state == Z_OK && content.size() <= limit)
        state = inflateStep(stream, content);
    return state == Z_STREAM_END && content.size() <= limit ? std::optional(content) : std::nullopt;
}

} // namespace slipway::sandbox
