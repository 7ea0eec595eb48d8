// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/gzip.h"

#include <limits>

// zlib's own macros cast in C style
#define ZLIB_CONST
#include <zlib.h>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGzipWindow = 15 + 16; ///< the largest window, and 16 for gzip's header and trailer
constexpr int kMemoryLevel = 8;

Error outOfMemory()
{
    return { .kind = ErrorKind::Local, .code = u"gzip"_s, .detail = u"zlib could not compress"_s };
}

} // namespace

Result<QByteArray> gzip(QByteArrayView bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max())
        return outOfMemory();
    z_stream stream {};
    if (deflateInit2_(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kGzipWindow, kMemoryLevel, Z_DEFAULT_STRATEGY,
                      zlibVersion(), static_cast<int>(sizeof(z_stream)))
        != Z_OK)
        return outOfMemory();
    const auto size = static_cast<uInt>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, size)), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<const Bytef *>(bytes.data());
    stream.avail_in = size;
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int state = deflate(&stream, Z_FINISH);
    packed.truncate(packed.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return state == Z_STREAM_END ? Result<QByteArray>(packed) : outOfMemory();
}

} // namespace slipway::provisioning
