// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/shell/simshell.h"

#include "sandbox/engine/shell/shellcommands.h"

#include <utility>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNotFound = 127;
constexpr int kNotExecutable = 126;
constexpr int kInterrupted = 130; // 128 + SIGINT
constexpr int kStepsAtOnce = 2000; ///< of a script, between two looks at the input

const QStringList kShells { u"sh"_s, u"ash"_s, u"bash"_s };

QString quoted(const QString &word)
{
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString baseName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

} // namespace

SimShell::SimShell(ShellWorld world)
    : m_world(std::move(world))
    , m_folder(SimFiles::absolute(m_world.folder))
{
    m_variables = { { u"PATH"_s, u"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s },
                    { u"HOSTNAME"_s, m_world.hostname },
                    { u"HOME"_s, u"/root"_s },
                    { u"PWD"_s, m_folder } };
    if (m_world.isTty)
        m_variables.insert(u"TERM"_s, u"xterm"_s);
    for (const QString &entry : std::as_const(m_world.environment))
        m_variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
}

QString SimShell::located(const QString &name) const
{
    if (name.contains(u'/')) {
        const QString path = SimFiles::absolute(name, m_folder);
        return m_world.files->followed(path) ? path : QString();
    }
    const QStringList folders = m_variables.value(u"PATH"_s).split(u':', Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        QString path = folder + u'/' + name;
        const SimFile *file = m_world.files->followed(path);
        if (file && !file->isFolder())
            return path;
    }
    return {};
}

bool SimShell::knows(const QString &program)
{
    return kShells.contains(baseName(program)) || ShellCommands::knows(baseName(program));
}

void SimShell::start()
{
    const QString program = m_world.command.value(0);
    const QString path = located(program);
    const SimFile *file = path.isEmpty() ? nullptr : m_world.files->followed(path);
    const QString begin =
        u"OCI runtime exec failed: exec failed: unable to start container process: exec: \"%1\": "_s.arg(
            program);
    if (!file) {
        m_failure = begin
            + (program.contains(u'/') ? u"stat %1: no such file or directory: unknown"_s.arg(program)
                                      : u"executable file not found in $PATH: unknown"_s);
        return end(kNotFound);
    }
    if (file->isFolder() || (file->mode & 0111U) == 0) {
        m_failure =
            begin + (file->isFolder() ? u"is a directory: unknown"_s : u"permission denied: unknown"_s);
        return end(kNotExecutable);
    }
    if (!kShells.contains(baseName(program))) {
        QStringList words;
        words.reserve(m_world.command.size());
        for (const QString &word : std::as_const(m_world.command))
            words.append(quoted(word));
        run(words.join(u' '));
        return go();
    }
    startShell(program);
}

/// With -c SCRIPT, with a file, or reading commands.
void SimShell::startShell(const QString &program)
{
    m_isBash = baseName(program) == u"bash";
    QStringList arguments = m_world.command.mid(1);
    while (!arguments.isEmpty() && arguments.first().startsWith(u'-') && !arguments.first().contains(u'c'))
        arguments.removeFirst();
    if (arguments.value(0).startsWith(u'-')) {
        for (qsizetype i = 2; i < arguments.size(); ++i)
            m_variables.insert(QString::number(i - 2), arguments.at(i));
        run(arguments.value(1));
        return go();
    }
    if (arguments.isEmpty()) {
        m_isInteractive = m_world.isTty;
        m_readsScript = !m_world.isTty;
        return go();
    }
    const SimFile *script = m_world.files->followed(SimFiles::absolute(arguments.first(), m_folder));
    if (!script) {
        write(u"%1: can't open '%2': No such file or directory\n"_s.arg(program, arguments.first()).toUtf8(),
              true);
        return end(2);
    }
    run(QString::fromUtf8(script->content));
    go();
}

void SimShell::run(const QString &script)
{
    ShellScript compiled = compileShell(script);
    if (compiled.isIncomplete || !compiled.error.isEmpty()) {
        const QString what =
            compiled.isIncomplete ? u"unexpected end of file"_s : u"unexpected \"%1\""_s.arg(compiled.error);
        write(u"sh: syntax error: %1\n"_s.arg(what).toUtf8(), true);
        m_status = 2;
    } else {
        m_frames.push_back({ .script = std::move(compiled) });
    }
}

/// Runs what there is to run, takes more from the input, until something takes its time or nothing is left.
void SimShell::go()
{
    if (std::exchange(m_isGoing, true))
        return;
    int steps = 0;
    m_mustGoOn = false;
    while (!m_exitCode && !m_job && !m_mustGoOn) {
        m_mustGoOn = ++steps > kStepsAtOnce;
        if (m_frames.empty()) {
            if (!takeMore())
                break;
        } else if (m_frames.back().at < m_frames.back().script.steps.size()) {
            step(m_frames.back());
        } else {
            m_frames.pop_back();
        }
    }
    m_isGoing = false;
}

/// \return false: there is nothing yet
bool SimShell::takeMore()
{
    if (m_isInteractive) {
        if (std::exchange(m_needsPrompt, false))
            prompt();
        return takeTerminal();
    }
    const qsizetype line = m_readsScript ? m_typed.indexOf('\n') : -1;
    if (m_readsScript && line < 0 && !m_hasEnded)
        return false;
    if (!m_readsScript || (line < 0 && m_typed.isEmpty())) {
        end(m_status);
        return false;
    }
    const QByteArray text = line < 0 ? m_typed : m_typed.left(line);
    m_typed.remove(0, line < 0 ? m_typed.size() : line + 1);
    takeLine(QString::fromUtf8(text));
    return true;
}

void SimShell::step(Frame &frame)
{
    const ShellStep step = frame.script.steps.at(frame.at++);
    switch (step.kind) {
    case ShellStep::Kind::Run:
        return runPipeline(step);
    case ShellStep::Kind::JumpIfFailed:
        if (m_status == 0)
            return;
        frame.at = step.target;
        m_status = step.clears ? 0 : m_status;
        return;
    case ShellStep::Kind::JumpIfDone:
        if (m_status == 0)
            frame.at = step.target;
        return;
    case ShellStep::Kind::Jump:
        frame.at = step.target;
        return;
    case ShellStep::Kind::ForBegin:
        frame.loops.push_back(expanded(step.words));
        return;
    case ShellStep::Kind::ForNext:
        if (frame.loops.back().isEmpty()) {
            frame.loops.pop_back();
            frame.at = step.target;
        } else {
            m_variables.insert(step.variable, frame.loops.back().takeFirst());
        }
        return;
    }
}

void SimShell::runPipeline(const ShellStep &step)
{
    QByteArray passed;
    for (qsizetype i = 0; i < step.pipeline.size(); ++i) {
        const bool isLast = i + 1 == step.pipeline.size();
        Outcome outcome = runCommand(step.pipeline.at(i), passed, isLast);
        if (!outcome.error.isEmpty())
            write(outcome.error, true);
        if (m_exitCode)
            return;
        if (isLast)
            write(outcome.out);
        passed = outcome.out;
        m_status = step.isNegated ? (outcome.code == 0 ? 1 : 0) : outcome.code;
        if (outcome.job && step.pipeline.size() == 1)
            beginJob(*outcome.job);
    }
}

SimShell::Outcome SimShell::runCommand(const ShellCommand &command, const QByteArray &input, bool)
{
    for (const QString &assignment : command.assignments) {
        const QString name = assignment.section(u'=', 0, 0);
        m_variables.insert(name, expandedWord(assignment.section(u'=', 1), wordSources()).join(u' '));
    }
    QByteArray given = input;
    bool hasInput = !input.isEmpty();
    for (const ShellRedirect &redirect : command.redirects) {
        if (redirect.kind != ShellRedirect::Kind::Read)
            continue;
        const QString path = expandedWord(redirect.target, wordSources()).join(u' ');
        const SimFile *file = m_world.files->followed(SimFiles::absolute(path, m_folder));
        if (!file)
            return { .error = u"sh: can't open %1: no such file\n"_s.arg(path).toUtf8(), .code = 1 };
        given = file->content;
        hasInput = true;
    }
    const QStringList words = expanded(command.words);
    Outcome outcome;
    if (!words.isEmpty())
        outcome = runWords(words, hasInput ? given : QByteArray());
    applyRedirects(command, outcome);
    return outcome;
}

void SimShell::applyRedirects(const ShellCommand &command, Outcome &outcome)
{
    for (const ShellRedirect &redirect : command.redirects) {
        if (redirect.kind == ShellRedirect::Kind::Read)
            continue;
        if (redirect.kind == ShellRedirect::Kind::Merge) {
            outcome.stream(redirect.from == 2 ? 1 : 2) += std::exchange(outcome.stream(redirect.from), {});
            continue;
        }
        QByteArray &bytes = outcome.stream(redirect.from);
        const QString path =
            SimFiles::absolute(expandedWord(redirect.target, wordSources()).join(u' '), m_folder);
        const bool isNowhere = path == u"/dev/null";
        const bool appends = redirect.kind == ShellRedirect::Kind::Append;
        if (!isNowhere && !m_world.files->write(path, bytes, appends)) {
            outcome = { .error = u"sh: can't create %1: nonexistent directory\n"_s.arg(path).toUtf8(),
                        .code = 1 };
            return;
        }
        bytes.clear();
        if (outcome.job && outcome.job->kind == Job::Kind::Copy && redirect.from == 1)
            outcome.job->to = ShellRedirect { ShellRedirect::Kind::Append, 1, path };
    }
}

SimShell::Outcome SimShell::runWords(QStringList words, const QByteArray &input)
{
    if (kShells.contains(baseName(words.first())) && !located(words.first()).isEmpty()) {
        const qsizetype flag = words.indexOf(u"-c"_s);
        if (flag < 0) {
            m_level += m_isInteractive ? 1 : 0;
            return {};
        }
        ShellScript script = compileShell(words.value(flag + 1));
        if (!script.error.isEmpty() || script.isIncomplete)
            return { .error = "sh: syntax error\n", .code = 2 };
        m_frames.push_back({ .script = std::move(script) });
        return {};
    }
    return ShellCommands(*this).run(words, input);
}

void SimShell::interrupt()
{
    m_frames.clear();
    m_pending.clear();
    m_typed.clear();
    m_mustGoOn = false;
    if (m_job)
        return finishJob(kInterrupted);
    m_status = kInterrupted;
    if (!m_isInteractive)
        return end(kInterrupted);
    m_needsPrompt = true;
    go();
}

void SimShell::end(int code)
{
    if (m_isInteractive && m_level > 0) {
        --m_level;
        m_status = code;
        return;
    }
    m_job.reset();
    m_frames.clear();
    m_exitCode = code;
}

void SimShell::signal(int number)
{
    constexpr int kTerm = 15;
    if (m_exitCode || (number == kTerm && m_isInteractive))
        return;
    m_level = 0;
    end(128 + number);
}

void SimShell::input(QByteArrayView bytes)
{
    if (m_exitCode)
        return;
    if (m_job)
        return takeJobBytes(bytes);
    const bool isRunning = !m_frames.empty() || !m_isInteractive;
    if (m_world.isTty && isRunning && bytes.contains('\x03')) {
        write("^C\n");
        return interrupt();
    }
    m_typed.append(bytes);
    if (!m_mustGoOn)
        go();
}

void SimShell::inputEnded()
{
    m_hasEnded = true;
    if (m_exitCode)
        return;
    if (m_job)
        takeJobBytes({});
    else if (!m_mustGoOn)
        go();
}

void SimShell::resize(int columns, int rows)
{
    m_world.columns = columns;
    m_world.rows = rows;
    if (m_job && m_job->kind == Job::Kind::Top)
        drawTop();
}

QList<ShellOutput> SimShell::takeOutput()
{
    return std::exchange(m_output, {});
}

void SimShell::write(const QByteArray &bytes, bool isError)
{
    if (bytes.isEmpty())
        return;
    QByteArray shown = bytes;
    if (m_world.isTty)
        shown.replace("\n", "\r\n");
    const bool goesToError = isError && !m_world.isTty;
    if (!m_output.isEmpty() && m_output.constLast().isError == goesToError)
        m_output.last().bytes += shown;
    else
        m_output.append({ goesToError, shown });
}

void SimShell::prompt()
{
    const bool isRoot = m_world.user.isEmpty() || m_world.user == u"root" || m_world.user.startsWith(u"0");
    const QString sign = isRoot ? u"# "_s : u"$ "_s;
    if (!m_pending.isEmpty())
        return write("> ");
    const QString shown = m_folder == u"/root" ? u"~"_s : m_folder;
    if (m_isBash) {
        const QString who = isRoot ? u"root"_s : m_world.user.section(u':', 0, 0);
        return write("\x1b[?2004h" + u"%1@%2:%3%4"_s.arg(who, m_world.hostname, shown, sign).toUtf8());
    }
    write(u"%1 %2"_s.arg(shown, sign).toUtf8());
}

/// Takes a key of what was typed. \return false: there is none, or not all of it
bool SimShell::takeTerminal()
{
    QByteArray echo;
    const qsizetype before = m_typed.size();
    const LineEditor::Event event = m_editor.take(m_typed, echo);
    if (event == LineEditor::Event::Line && m_isBash)
        echo += "\x1b[?2004l";
    if (!echo.isEmpty())
        m_output.append({ false, echo });
    switch (event) {
    case LineEditor::Event::None:
        return m_typed.size() != before && !m_typed.isEmpty();
    case LineEditor::Event::Line:
        m_needsPrompt = true;
        takeLine(m_editor.takeLine());
        return true;
    case LineEditor::Event::Interrupt:
        m_pending.clear();
        m_status = kInterrupted;
        m_needsPrompt = true;
        return true;
    case LineEditor::Event::Clear:
        write("\x1b[H\x1b[2J");
        prompt();
        m_output.append({ false, m_editor.line().toUtf8() });
        return true;
    case LineEditor::Event::EndOfInput:
        write(m_isBash ? "exit\n" : "\n");
        end(m_status);
        m_needsPrompt = true;
        return true;
    }
    return false;
}

void SimShell::takeLine(const QString &line)
{
    const QString whole = m_pending + line;
    if (compileShell(whole).isIncomplete && !m_hasEnded) {
        m_pending = whole + u'\n';
        return;
    }
    m_pending.clear();
    run(whole);
}

QString SimShell::variable(const QString &name) const
{
    if (name == u"?")
        return QString::number(m_status);
    if (name == u"$")
        return u"42"_s;
    return m_variables.value(name);
}

WordSources SimShell::wordSources()
{
    return { .variable = [this](const QString &name) { return variable(name); },
             .sum = [this](const QString &sum) { return ShellCommands(*this).sum(sum); },
             .output = [this](const QString &script) { return outputOf(script); },
             .names =
                 [this](const QString &folder) {
                     return m_world.files->names(SimFiles::absolute(folder, m_folder));
                 } };
}

/// What a shell within this one writes, without the end of its last line.
QString SimShell::outputOf(const QString &script) const
{
    ShellWorld world = m_world;
    world.command = { u"sh"_s, u"-c"_s, script };
    world.isTty = false;
    world.folder = m_folder;
    SimShell inner(world);
    inner.m_variables = m_variables;
    inner.start();
    QByteArray out;
    const QList<ShellOutput> pieces = inner.takeOutput();
    for (const ShellOutput &piece : pieces)
        out += piece.isError ? QByteArray() : piece.bytes;
    return QString::fromUtf8(out).trimmed();
}

QStringList SimShell::expanded(const QStringList &words)
{
    QStringList list;
    for (const QString &word : words)
        list += expandedWord(word, wordSources());
    return list;
}

} // namespace slipway::sandbox
