// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace slipway {

/// How deep arrays and objects may stand in each other, so that a hostile text cannot exhaust the stack.
inline constexpr int kMaxJsonNesting = 128;

/// The grammar of JSON (RFC 8259), for what the parser does not tell: where a text is wrong, and whether one
/// that comes line by line is whole.
class JsonSyntax final
{
public:
    /// The first byte that no JSON text can have there, or the text's size when it only ends too early.
    /// \return -1 when no mistake is found (a number that is too large is none of the grammar)
    static qsizetype errorOffset(QByteArrayView text);

    enum class State { Unfinished, Complete, Wrong };

    JsonSyntax();
    JsonSyntax(JsonSyntax &&) noexcept;
    JsonSyntax &operator=(JsonSyntax &&) noexcept;
    ~JsonSyntax();

    /// \param line without its end; strings, numbers and words never go over it
    State feedLine(QByteArrayView line);

private:
    class Checker;
    std::unique_ptr<Checker> m_checker;
};

} // namespace slipway
