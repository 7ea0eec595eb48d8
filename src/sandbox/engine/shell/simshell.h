// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/engine/containerjson.h"
#include "sandbox/engine/files/simfiles.h"
#include "sandbox/engine/shell/lineeditor.h"
#include "sandbox/engine/shell/shellscript.h"
#include "sandbox/engine/shell/wordexpansion.h"

#include <QMap>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace slipway::sandbox {

/// What a process in a container sees around it.
struct ShellWorld
{
    QStringList command {}; ///< what to run
    bool isTty = false;
    int columns = 80;
    int rows = 24;
    QString user {}; ///< empty: root
    QString folder {}; ///< to start in
    QStringList environment {}; ///< NAME=value
    QString hostname {};
    QDateTime started {}; ///< of the container
    QList<SimProcess> processes {};
    std::shared_ptr<SimFiles> files {};
};

struct ShellOutput
{
    bool isError = false;
    QByteArray bytes {};
};

/// A process in a container: a small shell, or one of the programs that it has. Bytes go in and come out;
/// time is told by tick(). Nothing of the computer it runs on can be seen or touched through it.
class SimShell final
{
public:
    explicit SimShell(ShellWorld world);

    /// Whether it does something under this name; other programs are there, but only as files.
    static bool knows(const QString &program);

    /// Begins. What does not exist or is no program ends at once, see failure().
    void start();
    /// Why it could not begin, as the engine words it; empty: it could. The exit code is 127 or 126 then.
    QString failure() const { return m_failure; }

    void input(QByteArrayView bytes);
    void inputEnded(); ///< without a terminal: the other side has closed its end
    void resize(int columns, int rows);
    void signal(int number); ///< as kill sends it

    QList<ShellOutput> takeOutput();
    std::optional<int> exitCode() const { return m_exitCode; }
    /// When it wants to be told that time has passed; nullopt: it waits for input.
    std::optional<std::chrono::milliseconds> nextTick() const;
    void tick();

private:
    friend class ShellCommands;

    /// What a command that takes its time is doing.
    struct Job
    {
        enum class Kind { Sleep, Copy, ReadLine, Flood, Top, Forever };
        Kind kind = Kind::Sleep;
        std::chrono::milliseconds left { 0 };
        QByteArray text {}; ///< of a flood
        QString variable {}; ///< of read
        QByteArray held {}; ///< input that is not a whole line yet
        std::optional<ShellRedirect> to {}; ///< where a copy goes
    };
    struct Frame
    {
        ShellScript script {};
        qsizetype at = 0;
        std::vector<QStringList> loops {}; ///< what is left of each for
    };
    struct Outcome
    {
        QByteArray out {};
        QByteArray error {};
        int code = 0;
        std::optional<Job> job {};

        QByteArray &stream(int number) { return number == 2 ? error : out; }
    };

    // Programs.
    void startShell(const QString &program);
    void run(const QString &script);
    void go();
    bool takeMore();
    void step(Frame &frame);
    void runPipeline(const ShellStep &step);
    Outcome runCommand(const ShellCommand &command, const QByteArray &input, bool isLast);
    Outcome runWords(QStringList words, const QByteArray &input);
    void applyRedirects(const ShellCommand &command, Outcome &outcome);
    void beginJob(const Job &job);
    void finishJob(int code);
    void interrupt();
    void end(int code);

    // Words.
    QStringList expanded(const QStringList &words);
    QString variable(const QString &name) const;
    WordSources wordSources();
    QString outputOf(const QString &script) const;
    QString located(const QString &name) const;

    // Terminal.
    void write(const QByteArray &bytes, bool isError = false);
    void prompt();
    bool takeTerminal();
    void takeLine(const QString &line);
    void takeJobBytes(QByteArrayView bytes);
    QByteArray echoed(QByteArrayView bytes);
    void readOn();
    void copyOn();
    void drawTop();

    ShellWorld m_world;
    QMap<QString, QString> m_variables;
    QString m_folder;
    QString m_failure;
    std::vector<Frame> m_frames;
    std::optional<Job> m_job;
    QList<ShellOutput> m_output;
    std::optional<int> m_exitCode;
    int m_status = 0;
    int m_level = 0; ///< shells within the first
    bool m_isInteractive = false;
    bool m_isBash = false;
    bool m_readsScript = false; ///< its commands come from the input, without a terminal
    bool m_hasEnded = false; ///< the input
    bool m_mustGoOn = false; ///< a long run was put off to the next tick
    bool m_isGoing = false;
    bool m_needsPrompt = true;
    QByteArray m_typed; ///< bytes that wait for the shell
    QString m_pending; ///< lines of a command that is not complete
    LineEditor m_editor;
};

} // namespace slipway::sandbox
