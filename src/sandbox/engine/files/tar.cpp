// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/files/tar.h"

#include <algorithm>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBlock = 512;
constexpr qsizetype kNameLength = 100;
constexpr qint64 kMostOctal = 077'777'777'777; ///< what eleven octal digits hold

qsizetype padded(qsizetype size)
{
    return (size + kBlock - 1) / kBlock * kBlock;
}

void setText(QByteArray &block, qsizetype at, qsizetype length, const QByteArray &text)
{
    const QByteArray cut = text.left(length);
    std::copy(cut.begin(), cut.end(), block.begin() + at);
}

void setOctal(QByteArray &block, qsizetype at, qsizetype length, qint64 value)
{
    setText(block, at, length, QByteArray::number(value, 8).rightJustified(length - 1, '0'));
}

struct Header
{
    QByteArray name {};
    QByteArray target {};
    char type = '0';
    qint64 size = 0;
    SimFile file {};
};

QByteArray headerBlock(const Header &header)
{
    QByteArray block(kBlock, '\0');
    setText(block, 0, kNameLength, header.name);
    setOctal(block, 100, 8, header.file.mode);
    setOctal(block, 108, 8, header.file.user);
    setOctal(block, 116, 8, header.file.group);
    setOctal(block, 124, 12, std::min(header.size, kMostOctal));
    setOctal(block, 136, 12, std::max<qint64>(0, header.file.modified.toSecsSinceEpoch()));
    setText(block, 148, 8, QByteArray(8, ' '));
    block[156] = header.type;
    setText(block, 157, kNameLength, header.target);
    setText(block, 257, 8,
            QByteArray("ustar\0"
                       "00",
                       8));
    setText(block, 265, 32, "root");
    setText(block, 297, 32, "root");
    qint64 sum = 0;
    for (const char byte : std::as_const(block))
        sum += static_cast<unsigned char>(byte);
    setText(block, 148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    return block;
}

/// "27 path=a/very/long/name\n": the number counts itself.
QByteArray paxRecord(const QByteArray &key, const QByteArray &value)
{
    const qsizetype bare = key.size() + value.size() + 3;
    qsizetype size = bare + QByteArray::number(bare).size();
    if (bare + QByteArray::number(size).size() != size)
        ++size;
    return QByteArray::number(size) + ' ' + key + '=' + value + '\n';
}

void appendContent(QByteArray &archive, const QByteArray &content)
{
    archive += content;
    archive += QByteArray(padded(content.size()) - content.size(), '\0');
}

void appendEntry(QByteArray &archive, const TarEntry &entry)
{
    const SimFile &file = entry.file;
    Header header { .name = entry.name.toUtf8(), .target = file.target.toUtf8(), .file = file };
    header.type = file.kind == FileKind::Folder ? '5' : file.kind == FileKind::Link ? '2' : '0';
    if (file.isFolder())
        header.name += '/';
    header.size = file.kind == FileKind::File ? file.content.size() : 0;
    QByteArray pax;
    if (header.name.size() > kNameLength)
        pax += paxRecord("path", header.name);
    if (header.target.size() > kNameLength)
        pax += paxRecord("linkpath", header.target);
    if (!pax.isEmpty()) {
        archive += headerBlock({ .name = "PaxHeaders.0/long", .type = 'x', .size = pax.size() });
        appendContent(archive, pax);
    }
    archive += headerBlock(header);
    if (header.size > 0)
        appendContent(archive, file.content);
}

QByteArray textOf(QByteArrayView block, qsizetype at, qsizetype length)
{
    const QByteArray text = block.sliced(at, length).toByteArray();
    const qsizetype end = text.indexOf('\0');
    return end < 0 ? text : text.left(end);
}

/// Octal digits, or GNU's base 256 for large ones; -1 when it is neither.
qint64 numberOf(QByteArrayView block, qsizetype at, qsizetype length)
{
    if (static_cast<unsigned char>(block.at(at)) == 0x80) {
        qint64 value = 0;
        for (qsizetype i = at + length - 8; i < at + length; ++i)
            value = (value << 8) | static_cast<unsigned char>(block.at(i));
        return value;
    }
    const QByteArray text = textOf(block, at, length).trimmed();
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber, 8);
    return isNumber ? value : -1;
}

bool hasRightSum(QByteArrayView block)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < kBlock; ++i)
        sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(block.at(i));
    return sum == numberOf(block, 148, 8);
}

QMap<QByteArray, QByteArray> paxRecords(QByteArrayView text)
{
    QMap<QByteArray, QByteArray> records;
    while (!text.isEmpty()) {
        const qsizetype blank = text.indexOf(' ');
        const qsizetype size = blank < 0 ? 0 : text.first(blank).toLongLong();
        if (size <= blank + 1 || size > text.size())
            break;
        const QByteArray record = text.sliced(blank + 1, size - blank - 2).toByteArray();
        const qsizetype equals = record.indexOf('=');
        records.insert(record.left(equals), record.mid(equals + 1));
        text = text.sliced(size);
    }
    return records;
}

/// Reads entry after entry.
class Reader final
{
public:
    explicit Reader(QByteArrayView archive)
        : m_rest(archive)
    {
    }

    std::optional<QList<TarEntry>> read()
    {
        while (m_rest.size() >= kBlock) {
            const QByteArrayView block = m_rest.first(kBlock);
            if (std::all_of(block.begin(), block.end(), [](char byte) { return byte == '\0'; }))
                return m_entries;
            if (!hasRightSum(block) || !take(block))
                return std::nullopt;
        }
        return m_rest.isEmpty() && !m_entries.isEmpty() ? std::optional(m_entries) : std::nullopt;
    }

private:
    bool take(QByteArrayView block)
    {
        const char type = block.at(156);
        qint64 size = numberOf(block, 124, 12);
        if (m_long.contains("size") && type != 'x' && type != 'g')
            size = m_long.value("size").toLongLong();
        m_rest = m_rest.sliced(kBlock);
        if (size < 0 || size > m_rest.size())
            return false;
        const QByteArrayView content = m_rest.first(size);
        m_rest = m_rest.sliced(std::min(padded(size), m_rest.size()));
        if (type == 'x') {
            m_long = paxRecords(content);
        } else if (type == 'L') {
            m_long.insert("path", content.toByteArray().constData()); // up to its NUL
        } else if (type == 'K') {
            m_long.insert("linkpath", content.toByteArray().constData());
        } else if (type != 'g') {
            add(block, type, content);
            m_long.clear();
        }
        return true;
    }

    void add(QByteArrayView block, char type, QByteArrayView content)
    {
        QByteArray name = textOf(block, 0, kNameLength);
        const QByteArray prefix = textOf(block, 345, 155);
        if (!prefix.isEmpty() && textOf(block, 257, 6) == "ustar")
            name = prefix + '/' + name;
        name = m_long.value("path", name);
        QByteArray target = m_long.value("linkpath", textOf(block, 157, kNameLength));
        while (name.endsWith('/'))
            name.chop(1);
        TarEntry entry { .name = QString::fromUtf8(name) };
        entry.file.mode = static_cast<quint32>(numberOf(block, 100, 8)) & 07777U;
        entry.file.user = static_cast<int>(numberOf(block, 108, 8));
        entry.file.group = static_cast<int>(numberOf(block, 116, 8));
        entry.file.modified = QDateTime::fromSecsSinceEpoch(numberOf(block, 136, 12), Qt::UTC);
        if (type == '5') {
            entry.file.kind = FileKind::Folder;
        } else if (type == '2') {
            entry.file.kind = FileKind::Link;
            entry.file.target = QString::fromUtf8(target);
        } else if (type == '1') {
            for (const TarEntry &other : std::as_const(m_entries)) {
                if (other.name == QString::fromUtf8(target))
                    entry.file.content = other.file.content;
            }
        } else if (type == '0' || type == '\0' || type == '7') {
            entry.file.content = content.toByteArray();
        } else {
            return;
        }
        m_entries.append(entry);
    }

    QByteArrayView m_rest;
    QMap<QByteArray, QByteArray> m_long; ///< of the headers before an entry
    QList<TarEntry> m_entries;
};

} // namespace

QByteArray writeTar(const QList<TarEntry> &entries)
{
    QByteArray archive;
    for (const TarEntry &entry : entries)
        appendEntry(archive, entry);
    return archive + QByteArray(2 * kBlock, '\0');
}

std::optional<QList<TarEntry>> readTar(QByteArrayView archive)
{
    return Reader(archive).read();
}

} // namespace slipway::sandbox
