// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/tar.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBlock = 512;

/// A field of the header block. Source: POSIX.1-2017, pax, "ustar Interchange Format".
struct Field
{
    qsizetype at;
    qsizetype size;
};
constexpr Field kName { 0, 100 };
constexpr Field kMode { 100, 8 };
constexpr Field kUserId { 108, 8 };
constexpr Field kGroupId { 116, 8 };
constexpr Field kSize { 124, 12 };
constexpr Field kModified { 136, 12 };
constexpr Field kChecksum { 148, 8 };
constexpr Field kType { 156, 1 };
constexpr Field kLinkName { 157, 100 };
constexpr Field kMagic { 257, 6 };
constexpr Field kVersion { 263, 2 };
constexpr Field kPrefix { 345, 155 };

constexpr int kModeMask = 07777;
constexpr qint64 kLargestOctalSize = 077777777777;
constexpr qint64 kLargestOctalId = 07777777;

Error malformed(const QString &what)
{
    return { .kind = ErrorKind::Protocol, .code = u"archive.malformed"_s, .detail = what };
}

Error tooMuch(const QString &what)
{
    return { .kind = ErrorKind::Protocol, .code = u"archive.limit"_s, .detail = what };
}

QByteArrayView in(QByteArrayView block, Field field)
{
    return block.sliced(field.at, field.size);
}

/// Up to the first zero byte.
QByteArray textIn(QByteArrayView block, Field field)
{
    const QByteArrayView bytes = in(block, field);
    const qsizetype end = bytes.indexOf('\0');
    return (end < 0 ? bytes : bytes.first(end)).toByteArray();
}

/// GNU: the first byte's highest bit is set, the rest is a big-endian number.
std::optional<qint64> base256(QByteArrayView bytes)
{
    if ((static_cast<uchar>(bytes.front()) & 0x40U) != 0)
        return std::nullopt; // negative
    quint64 value = static_cast<uchar>(bytes.front()) & 0x3fU;
    for (const char c : bytes.sliced(1)) {
        if (value > (std::numeric_limits<quint64>::max() >> 9U))
            return std::nullopt;
        value = (value << 8U) | static_cast<uchar>(c);
    }
    return static_cast<qint64>(value);
}

/// nullopt when it is no number that is zero or more; empty is zero.
std::optional<qint64> numberIn(QByteArrayView block, Field field)
{
    const QByteArrayView bytes = in(block, field);
    if ((static_cast<uchar>(bytes.front()) & 0x80U) != 0)
        return base256(bytes);
    const QByteArray text = textIn(block, field).trimmed();
    if (text.isEmpty())
        return 0;
    bool isNumber = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '7'; });
    const qint64 value = isNumber ? text.toLongLong(&isNumber, 8) : 0;
    return isNumber ? std::optional(value) : std::nullopt;
}

quint32 checksumOf(QByteArrayView block)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < kBlock; ++i) {
        const bool isChecksum = i >= kChecksum.at && i < kChecksum.at + kChecksum.size;
        sum += isChecksum ? static_cast<uchar>(' ') : static_cast<uchar>(block.at(i));
    }
    return sum;
}

bool isZero(QByteArrayView block)
{
    return std::all_of(block.begin(), block.end(), [](char c) { return c == '\0'; });
}

TarEntry::Type typeOf(char flag)
{
    switch (flag) {
    case '\0':
    case '0':
    case '7':
        return TarEntry::Type::File;
    case '1':
        return TarEntry::Type::HardLink;
    case '2':
        return TarEntry::Type::SymbolicLink;
    case '3':
        return TarEntry::Type::CharacterDevice;
    case '4':
        return TarEntry::Type::BlockDevice;
    case '5':
        return TarEntry::Type::Folder;
    case '6':
        return TarEntry::Type::Fifo;
    default:
        return TarEntry::Type::Other;
    }
}

char flagOf(TarEntry::Type type)
{
    constexpr std::array kFlags { '0', '5', '2', '1', '3', '4', '6', '0' };
    return kFlags[static_cast<std::size_t>(type)];
}

bool hasData(TarEntry::Type type)
{
    return type == TarEntry::Type::File || type == TarEntry::Type::Other;
}

/// The attributes that pax headers give to the entry after them.
using Attributes = QHash<QByteArray, QByteArray>;

/// "30 mtime=1321711775.986477\n30 ...". Source: POSIX.1-2017, pax, "pax Extended Header".
Result<> readAttributes(QByteArrayView records, Attributes &attributes)
{
    while (!records.isEmpty()) {
        const qsizetype blank = records.indexOf(' ');
        bool isNumber = blank > 0;
        const qint64 length = isNumber ? records.first(blank).toByteArray().toLongLong(&isNumber) : 0;
        if (!isNumber || length <= blank + 1 || length > records.size() || records.at(length - 1) != '\n')
            return malformed(u"a pax record has a wrong length"_s);
        const QByteArrayView record = records.sliced(blank + 1, length - blank - 2);
        const qsizetype equals = record.indexOf('=');
        if (equals <= 0)
            return malformed(u"a pax record has no name"_s);
        attributes.insert(record.first(equals).toByteArray(), record.sliced(equals + 1).toByteArray());
        records = records.sliced(length);
    }
    return {};
}

/// Whole seconds of "1321711775.986477".
std::optional<qint64> secondsIn(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 seconds = text.split('.').constFirst().toLongLong(&isNumber);
    return isNumber ? std::optional(seconds) : std::nullopt;
}

Result<> applyNumber(const Attributes &attributes, const QByteArray &name, qint64 &value)
{
    const auto found = attributes.find(name);
    if (found == attributes.end() || found->isEmpty())
        return {};
    bool isNumber = false;
    const qint64 number = found->toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return malformed(u"a pax number cannot be right: "_s + QString::fromUtf8(name));
    value = number;
    return {};
}

Result<> applyAttributes(const Attributes &attributes, TarEntry &entry)
{
    for (const auto &[name, value] :
         { std::pair { "path"_ba, &entry.path }, std::pair { "linkpath"_ba, &entry.linkTarget } }) {
        if (attributes.contains(name))
            *value = attributes.value(name);
    }
    if (const auto time = attributes.find("mtime"_ba); time != attributes.end())
        entry.modified = secondsIn(*time).value_or(entry.modified);
    for (const auto &[name, value] :
         { std::pair { "size"_ba, &entry.size }, std::pair { "uid"_ba, &entry.userId },
           std::pair { "gid"_ba, &entry.groupId } }) {
        if (Result<> applied = applyNumber(attributes, name, *value); !applied)
            return applied;
    }
    const bool isSparse = std::any_of(attributes.keyBegin(), attributes.keyEnd(),
                                      [](const QByteArray &name) { return name.startsWith("GNU.sparse."); });
    if (isSparse)
        entry.type = TarEntry::Type::Other;
    return {};
}

void put(QByteArray &block, Field field, QByteArrayView bytes)
{
    const qsizetype size = std::min(bytes.size(), field.size);
    std::copy_n(bytes.begin(), size, block.begin() + field.at);
}

void putOctal(QByteArray &block, Field field, qint64 value)
{
    put(block, field, QByteArray::number(value, 8).rightJustified(field.size - 1, '0'));
}

QByteArray ustarBlock(const TarEntry &entry, char flag)
{
    QByteArray block(kBlock, '\0');
    put(block, kName, entry.path);
    putOctal(block, kMode, entry.mode & kModeMask);
    putOctal(block, kUserId, entry.userId > kLargestOctalId ? 0 : entry.userId);
    putOctal(block, kGroupId, entry.groupId > kLargestOctalId ? 0 : entry.groupId);
    putOctal(block, kSize, entry.size > kLargestOctalSize ? 0 : entry.size);
    putOctal(block, kModified, std::clamp<qint64>(entry.modified, 0, kLargestOctalSize));
    put(block, kType, QByteArrayView(&flag, 1));
    put(block, kLinkName, entry.linkTarget);
    put(block, kMagic, QByteArrayView("ustar\0", 6));
    put(block, kVersion, "00");
    put(block, kChecksum, QByteArray::number(checksumOf(block), 8).rightJustified(6, '0') + '\0' + ' ');
    return block;
}

/// A record says its own length, whose digits count.
QByteArray paxRecord(QByteArrayView name, QByteArrayView value)
{
    const qsizetype rest = name.size() + value.size() + 3;
    qsizetype length = rest + 1;
    while (length != rest + QByteArray::number(length).size())
        length = rest + QByteArray::number(length).size();
    QByteArray record = QByteArray::number(length);
    record.append(' ').append(name).append('=').append(value).append('\n');
    return record;
}

bool fitsPlainly(QByteArrayView text, Field field)
{
    return text.size() <= field.size
        && std::all_of(text.begin(), text.end(), [](char c) { return c > 0 && c < 0x7f; });
}

} // namespace

TarSink::~TarSink() = default;

class TarReader::Private
{
public:
    Private(TarSink &receiver, TarLimits allowed)
        : sink(receiver)
        , limits(allowed)
    {
    }

    enum class Phase { Header, Extension, Data, Padding, Ended };

    Result<> header(QByteArrayView bytes);
    Result<> extension(const TarEntry &entry, char flag);
    Result<> entry(TarEntry found);
    Result<> extensionEnded();
    Result<> dataEnded();
    void skipPadding(qint64 size);
    /// Takes `count` bytes in the phases that have some left.
    Result<> take(QByteArrayView bytes);
    Result<> takeBlock(QByteArrayView &bytes);

    TarSink &sink;
    TarLimits limits;
    Phase phase = Phase::Header;
    QByteArray block {};
    QByteArray extended {};
    char extensionFlag = 0;
    Attributes global {};
    Attributes next {}; ///< for the entry to come
    qint64 left = 0; ///< bytes of this phase
    qint64 padding = 0; ///< bytes that follow it
    bool isSkipped = false; ///< the data of an entry that nobody wants
    qint64 entries = 0;
    qint64 bytesInAll = 0;
    qint64 trailing = 0; ///< bytes behind the end
};

void TarReader::Private::skipPadding(qint64 size)
{
    padding = (kBlock - size % kBlock) % kBlock;
}

Result<> TarReader::Private::header(QByteArrayView bytes)
{
    if (isZero(bytes)) {
        phase = Phase::Ended;
        return {};
    }
    const std::optional<qint64> checksum = numberIn(bytes, kChecksum);
    if (!checksum || *checksum != checksumOf(bytes))
        return malformed(u"a header's checksum is wrong"_s);
    const std::optional<qint64> size = numberIn(bytes, kSize);
    if (!size)
        return malformed(u"an entry has no size"_s);
    const char flag = bytes.at(kType.at);
    TarEntry entry;
    entry.type = typeOf(flag);
    entry.path = textIn(bytes, kName);
    entry.linkTarget = textIn(bytes, kLinkName);
    entry.size = *size;
    entry.mode = static_cast<int>(numberIn(bytes, kMode).value_or(0) & kModeMask);
    entry.modified = numberIn(bytes, kModified).value_or(0);
    entry.userId = numberIn(bytes, kUserId).value_or(0);
    entry.groupId = numberIn(bytes, kGroupId).value_or(0);
    if (in(bytes, kMagic) == QByteArrayView("ustar\0", 6)) {
        if (const QByteArray prefix = textIn(bytes, kPrefix); !prefix.isEmpty())
            entry.path = prefix + '/' + entry.path;
    }
    if (flag != '\0' && QByteArrayView("xgLK").contains(flag))
        return extension(entry, flag);
    return this->entry(std::move(entry));
}

Result<> TarReader::Private::extension(const TarEntry &entry, char flag)
{
    if (entry.size > limits.extension)
        return tooMuch(u"a header is too long"_s);
    extended.clear();
    extensionFlag = flag;
    phase = Phase::Extension;
    left = entry.size;
    skipPadding(entry.size);
    return left == 0 ? extensionEnded() : Result<>();
}

Result<> TarReader::Private::extensionEnded()
{
    phase = Phase::Padding;
    left = padding;
    if (left == 0)
        phase = Phase::Header;
    const qsizetype zero = extended.indexOf('\0');
    const QByteArray text = zero < 0 ? extended : extended.first(zero);
    switch (extensionFlag) {
    case 'L':
        next.insert("path"_ba, text);
        return {};
    case 'K':
        next.insert("linkpath"_ba, text);
        return {};
    case 'g':
        return readAttributes(extended, global);
    default:
        return readAttributes(extended, next);
    }
}

Result<> TarReader::Private::entry(TarEntry found)
{
    Attributes attributes = global;
    attributes.insert(std::exchange(next, {}));
    if (Result<> applied = applyAttributes(attributes, found); !applied)
        return applied;
    if (found.path.size() > limits.path || found.linkTarget.size() > limits.path)
        return tooMuch(u"a path is too long"_s);
    if (++entries > limits.entries)
        return tooMuch(u"there are too many entries"_s);
    if (found.type == TarEntry::Type::File && found.path.endsWith('/'))
        found.type = TarEntry::Type::Folder; // before POSIX
    if (!hasData(found.type))
        found.size = 0;
    if (found.size > limits.bytes - bytesInAll)
        return tooMuch(u"there is too much data"_s);
    bytesInAll += found.size;
    phase = Phase::Data;
    left = found.size;
    skipPadding(found.size);
    isSkipped = found.type == TarEntry::Type::Other;
    if (Result<> begun = sink.begin(found); !begun)
        return begun;
    return left == 0 ? dataEnded() : Result<>();
}

Result<> TarReader::Private::dataEnded()
{
    left = padding;
    phase = left == 0 ? Phase::Header : Phase::Padding;
    return sink.end();
}

Result<> TarReader::Private::take(QByteArrayView bytes)
{
    left -= bytes.size();
    switch (phase) {
    case Phase::Extension: {
        extended.append(bytes);
        return left == 0 ? extensionEnded() : Result<>();
    }
    case Phase::Data: {
        if (!isSkipped) {
            if (Result<> taken = sink.data(bytes); !taken)
                return taken;
        }
        return left == 0 ? dataEnded() : Result<>();
    }
    default:
        if (left == 0)
            phase = Phase::Header;
        return {};
    }
}

Result<> TarReader::Private::takeBlock(QByteArrayView &bytes)
{
    const qsizetype wanted = std::min(kBlock - block.size(), bytes.size());
    block.append(bytes.first(wanted));
    bytes = bytes.sliced(wanted);
    if (block.size() < kBlock)
        return {};
    const QByteArray whole = std::exchange(block, {});
    return header(whole);
}

TarReader::TarReader(TarSink &sink, TarLimits limits)
    : m_d(std::make_unique<Private>(sink, limits))
{
}

TarReader::~TarReader() = default;

Result<> TarReader::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_d->phase != Private::Phase::Ended) {
        if (m_d->phase == Private::Phase::Header) {
            if (Result<> taken = m_d->takeBlock(bytes); !taken)
                return taken;
            continue;
        }
        const qsizetype count = static_cast<qsizetype>(std::min<qint64>(m_d->left, bytes.size()));
        const QByteArrayView part = bytes.first(count);
        bytes = bytes.sliced(count);
        if (Result<> taken = m_d->take(part); !taken)
            return taken;
    }
    m_d->trailing += bytes.size();
    if (m_d->trailing > m_d->limits.trailer)
        return tooMuch(u"something without end follows the archive"_s);
    return {};
}

Result<> TarReader::finish()
{
    if (m_d->phase == Private::Phase::Ended)
        return {};
    return Error { .kind = ErrorKind::Unreachable,
                   .code = u"archive.truncated"_s,
                   .detail = u"the archive ends before its end"_s };
}

QByteArray tarHeader(const TarEntry &entry)
{
    QByteArray records;
    if (!fitsPlainly(entry.path, kName))
        records += paxRecord("path", entry.path);
    if (!fitsPlainly(entry.linkTarget, kLinkName))
        records += paxRecord("linkpath", entry.linkTarget);
    if (entry.size > kLargestOctalSize)
        records += paxRecord("size", QByteArray::number(entry.size));
    if (entry.userId > kLargestOctalId)
        records += paxRecord("uid", QByteArray::number(entry.userId));
    if (entry.groupId > kLargestOctalId)
        records += paxRecord("gid", QByteArray::number(entry.groupId));
    QByteArray bytes;
    if (!records.isEmpty()) {
        const TarEntry header { .path = "PaxHeaders/entry", .size = records.size() };
        bytes = ustarBlock(header, 'x') + records + tarPadding(records.size());
    }
    return bytes + ustarBlock(entry, flagOf(entry.type));
}

QByteArray tarPadding(qint64 size)
{
    return { static_cast<qsizetype>((kBlock - size % kBlock) % kBlock), '\0' };
}

QByteArray tarEnd()
{
    return { 2 * kBlock, '\0' };
}

} // namespace slipway::docker
