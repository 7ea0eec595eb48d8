// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryscan.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/mman.h>
#include <unistd.h>

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned char kMask = 0xA5;
constexpr std::size_t kChunk = std::size_t(1024) * 1024;
constexpr std::size_t kOverlap = 256; // longer than any needle

struct Mapping
{
    quint64 begin = 0;
    quint64 end = 0;
    QString name {};
};

/// A line of /proc/self/maps: "7f00-7f10 rw-p 00000000 00:00 0   [heap]".
std::optional<Mapping> writableMapping(const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    if (words.size() < 5 || !words.at(1).startsWith(u"rw"_s))
        return std::nullopt;
    const QStringList range = words.at(0).split(u'-');
    return Mapping { range.at(0).toULongLong(nullptr, 16), range.at(1).toULongLong(nullptr, 16),
                     words.size() > 5 ? words.at(5) : u"anonymous"_s };
}

QList<Mapping> writableMappings()
{
    QFile maps(u"/proc/self/maps"_s);
    QList<Mapping> found;
    if (!maps.open(QIODevice::ReadOnly))
        return found;
    const QStringList lines = QString::fromLatin1(maps.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (const std::optional<Mapping> mapping = writableMapping(line))
            found += *mapping; // clazy:exclude=reserve-candidates
    }
    return found;
}

/// Memory of its own, for what is read of other memory: not looked at itself, and given back at the end.
class Window final
{
public:
    Window()
        : m_bytes(
            ::mmap(nullptr, kChunk + kOverlap, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))
    {
    }
    Q_DISABLE_COPY_MOVE(Window)
    ~Window() { ::munmap(m_bytes, kChunk + kOverlap); }
    unsigned char *bytes() const { return static_cast<unsigned char *>(m_bytes); }
    bool isIn(const Mapping &mapping) const
    {
        const auto address = reinterpret_cast<quint64>(m_bytes);
        return mapping.begin <= address && address < mapping.end;
    }

private:
    void *m_bytes;
};

bool standsAt(const unsigned char *place, const QByteArray &masked)
{
    for (qsizetype i = 0; i < masked.size(); ++i) {
        if ((place[i] ^ kMask) != static_cast<unsigned char>(masked.at(i)))
            return false;
    }
    return true;
}

/// Its first place; -1: nowhere.
qint64 placeOf(const unsigned char *bytes, std::size_t length, const QByteArray &masked)
{
    const auto size = static_cast<std::size_t>(masked.size());
    const int first = static_cast<unsigned char>(masked.front()) ^ kMask;
    const unsigned char *from = bytes;
    while (length >= size && from <= bytes + length - size) {
        const std::size_t room = static_cast<std::size_t>(bytes + length - from) - size + 1;
        const auto *at = static_cast<const unsigned char *>(std::memchr(from, first, room));
        if (!at)
            return -1;
        if (standsAt(at, masked))
            return at - bytes;
        from = at + 1;
    }
    return -1;
}

} // namespace

QByteArray MaskedNeedle::mask(QByteArrayView bytes)
{
    QByteArray masked = bytes.toByteArray();
    for (char &byte : masked)
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ kMask);
    return masked;
}

QStringList findInMemory(const QList<MaskedNeedle> &needles)
{
    QStringList found;
    const Window window;
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    for (const Mapping &mapping : writableMappings()) {
        if (window.isIn(mapping))
            continue;
        for (quint64 at = mapping.begin; at < mapping.end; at += kChunk) {
            const auto wanted = std::min<quint64>(kChunk + kOverlap, mapping.end - at);
            const ssize_t count = ::pread(memory, window.bytes(), wanted, static_cast<off_t>(at));
            for (const MaskedNeedle &needle : needles) {
                if (count <= 0)
                    break; // a guard page, or what has gone meanwhile
                if (const qint64 place =
                        placeOf(window.bytes(), static_cast<std::size_t>(count), needle.masked);
                    place >= 0)
                    found += u"%1: %2+0x%3"_s.arg(QString::fromLatin1(needle.name), mapping.name)
                                 .arg(at - mapping.begin + static_cast<quint64>(place), 0, 16);
            }
        }
    }
    ::close(memory);
    return found;
}

} // namespace slipway::test
