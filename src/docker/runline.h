// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docker/createspec.h"

#include <QString>
#include <QStringList>

namespace slipway::docker {

struct RunLineOptions
{
    bool showSecrets = false;
    bool severalLines = false; ///< one option a line, continued with a backslash
};

/// A spec as a line for a POSIX shell, quoted so that the shell gives every word back unchanged.
struct RunLine
{
    QString text {};
    QStringList hidden {}; ///< names of the settings whose values were replaced by "[hidden]"
    QStringList leftOut {}; ///< what `docker run` has no option for, by its names on the wire
};

/// The `docker run` line that makes a container like `spec`. Words of an entry point after the first become
/// words of the command, which comes to the same. Source: docker run of Docker 28.
RunLine runLine(const ContainerSpec &spec, RunLineOptions options = {});

/// The published ports as values of -p.
QStringList portLines(const ContainerSpec &spec);
/// What is mounted: values of -v, and whole options ("--mount type=...", "--tmpfs /cache") where -v cannot
/// say it.
QStringList mountLines(const ContainerSpec &spec);

struct ParsedRunLine
{
    ContainerSpec spec {};
    QList<SpecProblem> problems {}; ///< of the line and of what it says; empty: usable
};

/// From a `docker run` or `docker create` line as people paste it: with quotes, backslashes and continued
/// lines. Options about the terminal the line ran in (--detach, --attach, --quiet ...) are passed over.
ParsedRunLine parseRunLine(const QString &line);

/// Whether the value of an environment variable or a label should not be shown: by its name, or because the
/// value looks like a secret itself (a token, a key, an address with a password in it).
bool isSecretSetting(const QString &name, const QString &value);

/// "127.0.0.1:8080:80/udp", as `docker run --publish` takes it.
QString formatPublished(const PublishedPort &port);
/// "512m", "1.5g", "1048576" -> bytes; as the docker program reads sizes. nullopt: none, or too large.
std::optional<Bytes> parseSize(QStringView text);
/// The shortest text that parseSize() reads back.
QString formatSize(Bytes size);
/// "1.5" -> 1,500,000,000 billionths of a CPU.
std::optional<qint64> parseCpus(QStringView text);
QString formatCpus(qint64 nanoCpus);
/// "1m30s", "500ms" -> its length; as Go reads durations.
std::optional<std::chrono::nanoseconds> parseGoDuration(QStringView text);
QString formatGoDuration(std::chrono::nanoseconds duration);
/// What becomes of a "$" in shellWords() that a shell would replace.
enum class ShellVariables {
    Refused,
    Kept, ///< as it stands: no shell reads the line, but perhaps one in the container does
};

/// The words of a line as a POSIX shell splits it. Problems: OpenQuote, ShellSyntax.
QStringList shellWords(const QString &line, QList<SpecProblem> &problems,
                       ShellVariables variables = ShellVariables::Refused);
/// `word` as a POSIX shell reads it back unchanged.
QString shellQuoted(const QString &word);

} // namespace slipway::docker
