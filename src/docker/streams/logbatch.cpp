// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/streams/logbatch.h"

namespace slipway::docker {

void LogBatch::append(const LogLine &line)
{
    m_lines.push_back({ .stamp = line.stamp,
                        .offset = static_cast<quint32>(m_text.size()),
                        .size = static_cast<quint32>(line.text.size()),
                        .stream = line.stream,
                        .hasEnd = line.hasEnd,
                        .isCut = line.isCut });
    m_text.append(line.text);
}

LogLine LogBatch::at(qsizetype index) const
{
    const Record &record = m_lines[static_cast<std::size_t>(index)];
    return { .stamp = record.stamp,
             .stream = record.stream,
             .hasEnd = record.hasEnd,
             .isCut = record.isCut,
             .text = QByteArrayView(m_text).sliced(record.offset, record.size) };
}

LogBatch LogBatch::part(qsizetype from, qsizetype to) const
{
    LogBatch some;
    for (qsizetype i = from; i < to; ++i)
        some.append(at(i));
    some.m_entries = to - from;
    return some;
}

} // namespace slipway::docker
