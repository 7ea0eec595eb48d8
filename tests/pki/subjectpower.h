// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subjectfaults.h"

#include <QStringList>

#include <set>
#include <string>

namespace slipway::test {

/// Watches a piece of work for what a power cut could undo or mix up. A disk may keep changes back until they
/// are flushed, and bring them down in any order: so the bytes of a file have to be flushed before it gets
/// its name, all that is in a folder before the folder gets its name, and the new state before the old one
/// is removed.
class PowerWatch final
{
public:
    /// From here on, until finish().
    PowerWatch();
    ~PowerWatch();
    PowerWatch(const PowerWatch &) = delete;
    PowerWatch &operator=(const PowerWatch &) = delete;

    /// \return what was done too early, or was never flushed, in words
    QStringList finish();
    /// How many names were given.
    int renames() const { return m_renames; }

private:
    void told(const DiskCall &call);
    void renamed(const DiskCall &call);
    void removed(const std::string &path);
    std::set<std::string> unsafeBelow(const std::string &path) const;
    void move(const std::string &from, const std::string &to);

    std::set<std::string> m_bytes; ///< files with bytes that are not flushed
    std::set<std::string> m_names; ///< folders with new names that are not flushed
    QStringList m_faults;
    int m_renames = 0;
};

} // namespace slipway::test
