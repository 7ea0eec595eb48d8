// SPDX-License-Identifier: GPL-3.0-or-later
/// Commands that take their time, and what is typed for them.
#include "sandbox/engine/shell/shellcommands.h"
#include "sandbox/engine/shell/simshell.h"

#include <algorithm>
#include <utility>

namespace slipway::sandbox {

using namespace std::chrono_literals;

namespace {

constexpr auto kFloodPause = 10ms;
constexpr auto kTopPause = 3000ms;
constexpr qsizetype kFloodBytes = 65'536;

} // namespace

void SimShell::beginJob(const Job &job)
{
    m_job = job;
    if (m_job->kind == Job::Kind::Top)
        drawTop();
    // What was typed ahead is for the command now.
    const QByteArray typed = std::exchange(m_typed, {});
    if (!typed.isEmpty() || m_hasEnded)
        takeJobBytes(typed);
}

void SimShell::finishJob(int code)
{
    const bool wasTop = m_job && m_job->kind == Job::Kind::Top;
    m_job.reset();
    m_status = code;
    if (wasTop && m_world.isTty)
        write("\x1b[?25h\n");
    go();
}

/// Bytes for a command that runs: a terminal shows them and lets them through line by line.
void SimShell::takeJobBytes(QByteArrayView bytes)
{
    if (m_world.isTty && bytes.contains('\x03')) {
        write("^C\n");
        return interrupt();
    }
    if (m_job->kind == Job::Kind::Top && bytes.contains('q'))
        return finishJob(0);
    const bool isReader = m_job->kind == Job::Kind::Copy || m_job->kind == Job::Kind::ReadLine;
    if (!isReader) {
        m_typed.append(bytes);
        return;
    }
    m_job->held += m_world.isTty ? echoed(bytes) : bytes.toByteArray();
    if (m_job->kind == Job::Kind::ReadLine)
        readOn();
    else
        copyOn();
}

/// What a terminal lets through of keys that a command reads, after showing it. Ctrl+D ends the input when
/// nothing stands before it.
QByteArray SimShell::echoed(QByteArrayView bytes)
{
    QByteArray text = bytes.toByteArray();
    text.replace('\r', '\n');
    const qsizetype end = text.indexOf('\x04');
    m_hasEnded = end >= 0 && m_job->held.isEmpty();
    if (end >= 0)
        text.remove(end, 1);
    write(text);
    return text;
}

/// Ends `read` with the first line, or with what there is of it when no more will come.
void SimShell::readOn()
{
    const qsizetype line = m_job->held.indexOf('\n');
    if (line < 0 && !m_hasEnded)
        return;
    m_variables.insert(m_job->variable, QString::fromUtf8(line < 0 ? m_job->held : m_job->held.left(line)));
    m_typed = line < 0 ? QByteArray() : m_job->held.mid(line + 1);
    m_hasEnded = m_hasEnded && !m_world.isTty;
    finishJob(line < 0 ? 1 : 0);
}

/// Passes on what is held, from a terminal whole lines only.
void SimShell::copyOn()
{
    const qsizetype whole =
        m_world.isTty && !m_hasEnded ? m_job->held.lastIndexOf('\n') + 1 : m_job->held.size();
    const QByteArray out = m_job->held.left(whole);
    m_job->held.remove(0, whole);
    if (m_job->to)
        m_world.files->write(m_job->to->target, out, true);
    else
        write(out);
    if (std::exchange(m_hasEnded, m_hasEnded && !m_world.isTty))
        finishJob(0);
}

std::optional<std::chrono::milliseconds> SimShell::nextTick() const
{
    if (m_exitCode)
        return std::nullopt;
    if (m_mustGoOn)
        return 1ms;
    if (!m_job)
        return std::nullopt;
    switch (m_job->kind) {
    case Job::Kind::Sleep:
        return m_job->left;
    case Job::Kind::Flood:
        return kFloodPause;
    case Job::Kind::Top:
        return kTopPause;
    default:
        return std::nullopt;
    }
}

void SimShell::tick()
{
    if (m_exitCode)
        return;
    if (!m_job)
        return go();
    if (m_job->kind == Job::Kind::Sleep)
        return finishJob(0);
    if (m_job->kind == Job::Kind::Top)
        return drawTop();
    if (m_job->kind == Job::Kind::Flood)
        write(m_job->text.repeated(std::max<qsizetype>(1, kFloodBytes / m_job->text.size())));
}

void SimShell::drawTop()
{
    const QByteArray page = ShellCommands(*this).topPage();
    if (!m_world.isTty)
        return write(page);
    QByteArray shown = page.left(page.size() - 1);
    shown.replace("\n", "\x1b[K\n");
    write("\x1b[?25l\x1b[H" + shown + "\x1b[J");
}

} // namespace slipway::sandbox
