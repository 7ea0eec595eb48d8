// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async/taskscope.h"

#include <algorithm>

namespace slipway {

TaskScope::TaskScope() = default;

TaskScope::~TaskScope()
{
    m_stop.request_stop();
    while (!m_entries.empty())
        m_entries.pop_back();
}

qsizetype TaskScope::unfinished() const noexcept
{
    return std::count_if(m_entries.begin(), m_entries.end(), [](const auto &entry) { return !entry->done; });
}

void TaskScope::requestStop()
{
    std::exchange(m_stop, std::stop_source()).request_stop();
}

TaskScope::Entry *TaskScope::add()
{
    m_entries.push_back(std::make_unique<Entry>());
    m_entries.back()->scope = this;
    return m_entries.back().get();
}

void TaskScope::finished(Entry *entry)
{
    entry->done = true;
    QMetaObject::invokeMethod(
        &m_context, [this] { sweep(); }, Qt::QueuedConnection);
}

void TaskScope::sweep()
{
    m_entries.remove_if([](const auto &entry) { return entry->done && entry->task.isDone(); });
}

} // namespace slipway
