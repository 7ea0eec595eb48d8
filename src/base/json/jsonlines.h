// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/jsonreader.h"
#include "base/json/jsonsyntax.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace slipway {

/// A stream of JSON texts, one a line (the engine's /events, progress of a pull), fed in any cut.
///
///     lines.feed(chunk);
///     while (auto document = lines.next()) { ... }
///
/// Lines end with LF or CR LF; blank lines are passed over; a record separator (RS, 0x1E) before a text is
/// allowed, as in application/json-seq (RFC 7464). A line that is wrong gives its error and the next line is
/// read all the same.
class JsonLines final
{
public:
    static constexpr qsizetype kDefaultLimit = qsizetype { 4 } * 1024 * 1024;

    /// \param subject what it is, for errors
    /// \param limit   bytes in a line and in a text; a longer one gives one error (Protocol, code
    /// "json.line-too-long") and is never
    ///                kept in memory
    explicit JsonLines(QString subject, qsizetype limit = kDefaultLimit);

    void feed(QByteArrayView bytes);
    /// The stream has ended: what stands behind the last line end is a line, too.
    void finish();

    /// The next complete text, or the error of its line; nullopt when more bytes are needed.
    std::optional<Result<JsonDocument>> next();

private:
    std::optional<QByteArrayView> takeLine();
    std::optional<QByteArrayView> takeRest();
    std::optional<QByteArrayView> waitForMore();
    std::optional<Result<JsonDocument>> read(QByteArrayView text, bool startsRecord);
    std::optional<Result<JsonDocument>> readOn(QByteArrayView text, bool startsRecord);
    Result<JsonDocument> parsePending(QByteArrayView more);
    Error tooLong() const;

    QString m_subject;
    qsizetype m_limit;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< of the first line that was not given yet
    qsizetype m_searched = 0; ///< no line end between m_begin and here
    bool m_skipping = false; ///< inside a line that was too long
    bool m_reportTooLong = false;
    bool m_finished = false;
    qsizetype m_lineBegin = 0; ///< of the line that was taken last
    QByteArray m_pending; ///< the lines so far of a text that goes over several
    JsonSyntax m_syntax; ///< knows where in the text m_pending ends
};

} // namespace slipway
