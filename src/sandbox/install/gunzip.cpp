// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/install/gunzip.h"

#include <QtEndian>

#include <boost/beast/zlib/inflate_stream.hpp>
#include <boost/crc.hpp>

namespace slipway::sandbox {

namespace zlib = boost::beast::zlib;

namespace {

constexpr qsizetype kHeadSize = 10;
constexpr qsizetype kTailSize = 8;
constexpr qsizetype kStep = 65'536;

enum Flag : unsigned { HeaderCrc = 2, Extra = 4, Name = 8, Comment = 16 };

/// Where the compressed data starts; -1 when the head is damaged.
qsizetype skipHead(QByteArrayView packed)
{
    const auto flags = static_cast<unsigned char>(packed.at(3));
    qsizetype at = kHeadSize;
    if ((flags & Extra) != 0) {
        if (packed.size() < at + 2)
            return -1;
        at += 2 + qFromLittleEndian<quint16>(packed.data() + at);
    }
    for (const unsigned text : { unsigned(Name), unsigned(Comment) }) {
        if ((flags & text) == 0)
            continue;
        const qsizetype end = at < packed.size() ? packed.indexOf('\0', at) : -1;
        if (end < 0)
            return -1;
        at = end + 1;
    }
    if ((flags & HeaderCrc) != 0)
        at += 2;
    return at + kTailSize <= packed.size() ? at : -1;
}

std::optional<QByteArray> inflated(QByteArrayView data, qsizetype limit)
{
    zlib::inflate_stream stream;
    zlib::z_params params;
    params.next_in = data.data();
    params.avail_in = static_cast<std::size_t>(data.size());
    QByteArray content;
    boost::system::error_code error;
    while (!error) {
        const qsizetype before = content.size();
        content.resize(before + kStep);
        params.next_out = content.data() + before;
        params.avail_out = static_cast<std::size_t>(kStep);
        stream.write(params, zlib::Flush::sync, error);
        content.resize(before + kStep - static_cast<qsizetype>(params.avail_out));
        if (content.size() > limit || (!error && content.size() == before))
            return std::nullopt;
    }
    return error == zlib::error::end_of_stream ? std::optional(content) : std::nullopt;
}

} // namespace

bool isGzip(QByteArrayView bytes)
{
    return bytes.size() > 2 && bytes.at(0) == '\x1f' && bytes.at(1) == '\x8b';
}

std::optional<QByteArray> gunzip(QByteArrayView packed, qsizetype limit)
{
    if (packed.size() < kHeadSize + kTailSize || !isGzip(packed) || packed.at(2) != 8)
        return std::nullopt;
    const qsizetype start = skipHead(packed);
    if (start < 0)
        return std::nullopt;
    auto content = inflated(packed.sliced(start, packed.size() - start - kTailSize), limit);
    if (!content)
        return std::nullopt;
    boost::crc_32_type crc;
    crc.process_bytes(content->constData(), static_cast<std::size_t>(content->size()));
    const char *const tail = packed.data() + packed.size() - kTailSize;
    const bool isWhole = qFromLittleEndian<quint32>(tail) == crc.checksum()
        && qFromLittleEndian<quint32>(tail + 4) == static_cast<quint32>(content->size());
    return isWhole ? content : std::nullopt;
}

} // namespace slipway::sandbox
