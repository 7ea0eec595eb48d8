// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectpower.h"

#include <utility>

namespace slipway::test {

namespace {

using Kind = DiskCall::Kind;

std::string folderOf(const std::string &path)
{
    return path.substr(0, path.rfind('/'));
}

bool isAtOrBelow(const std::string &path, const std::string &folder)
{
    return path == folder || path.rfind(folder + '/', 0) == 0;
}

/// A file that has not got its name yet.
bool isTemporary(const std::string &path)
{
    return path.size() > 4 && path.compare(path.size() - 4, 4, ".tmp") == 0;
}

QString text(const std::string &path)
{
    return QString::fromStdString(path);
}

} // namespace

PowerWatch::PowerWatch()
{
    listenToCalls([this](const DiskCall &call) { told(call); });
}

PowerWatch::~PowerWatch()
{
    listenToCalls({});
}

void PowerWatch::told(const DiskCall &call)
{
    switch (call.kind) {
    case Kind::Write:
        m_bytes.insert(call.path);
        break;
    case Kind::Create:
        if (!isTemporary(call.path))
            m_names.insert(folderOf(call.path));
        break;
    case Kind::MakeFolder:
        m_names.insert(folderOf(call.path));
        break;
    case Kind::Sync:
        m_bytes.erase(call.path);
        m_names.erase(call.path);
        break;
    case Kind::Rename:
    case Kind::Exchange:
        renamed(call);
        break;
    case Kind::Remove:
        removed(call.path);
        break;
    }
}

std::set<std::string> PowerWatch::unsafeBelow(const std::string &path) const
{
    std::set<std::string> all;
    for (const std::set<std::string> *each : { &m_bytes, &m_names }) {
        for (const std::string &one : *each) {
            if (isAtOrBelow(one, path))
                all.insert(one);
        }
    }
    return all;
}

void PowerWatch::renamed(const DiskCall &call)
{
    ++m_renames;
    const std::set<std::string> unsafe = unsafeBelow(call.path);
    for (const std::string &one : unsafe)
        m_faults += QStringLiteral("%1 got its name before %2 was flushed").arg(text(call.to), text(one));
    move(call.path, call.to);
    m_names.insert(folderOf(call.path));
    m_names.insert(folderOf(call.to));
}

/// What was not flushed below has another name now.
void PowerWatch::move(const std::string &from, const std::string &to)
{
    for (std::set<std::string> *each : { &m_bytes, &m_names }) {
        std::set<std::string> now;
        for (const std::string &one : *each)
            now.insert(isAtOrBelow(one, from) ? to + one.substr(from.size()) : one);
        *each = std::move(now);
    }
}

/// That a removal is lost does no harm; that it is all that comes down does.
void PowerWatch::removed(const std::string &path)
{
    m_bytes.erase(path);
    if (!isTemporary(path)) {
        for (const std::string &one : m_names)
            m_faults += QStringLiteral("%1 was removed before %2 was flushed").arg(text(path), text(one));
    }
    m_names.erase(path);
}

QStringList PowerWatch::finish()
{
    listenToCalls({});
    for (const std::set<std::string> *each : { &m_bytes, &m_names }) {
        for (const std::string &one : *each)
            m_faults += QStringLiteral("%1 was never flushed").arg(text(one));
    }
    m_bytes.clear();
    m_names.clear();
    return std::exchange(m_faults, {});
}

} // namespace slipway::test
