// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonsyntax.h"

#include <QUtf8StringView>

#include <algorithm>
#include <vector>

namespace slipway {

namespace {

constexpr qsizetype kLongestUtf8Character = 4;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

/// Walks over a text by the grammar, with a stack of open brackets instead of recursion.
class JsonSyntax::Checker
{
public:
    Checker() = default;
    explicit Checker(QByteArrayView text)
        : m_text(text)
    {
    }

    qsizetype run()
    {
        while (m_good && m_expected != Expected::Nothing) {
            skipBlanks();
            step();
        }
        if (!m_good)
            return m_at;
        skipBlanks();
        return m_at == m_text.size() ? -1 : m_at;
    }

    State feedLine(QByteArrayView line)
    {
        m_text = line;
        m_at = 0;
        skipBlanks();
        while (m_good && m_at < m_text.size()) {
            m_good = m_expected != Expected::Nothing;
            step();
            skipBlanks();
        }
        m_text = {};
        if (!m_good)
            return State::Wrong;
        return m_expected == Expected::Nothing ? State::Complete : State::Unfinished;
    }

private:
    enum class Expected { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Nothing };

    /// The next byte; NUL at the end, which fits nowhere either.
    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }

    bool takeIf(char c)
    {
        if (m_at == m_text.size() || peek() != c)
            return false;
        ++m_at;
        return true;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(peek()))
            ++m_at;
    }

    void step()
    {
        const char closing = m_open.empty() ? '\0' : m_open.back();
        switch (m_expected) {
        case Expected::ValueOrEnd:
        case Expected::KeyOrEnd:
            if (takeIf(closing))
                return close();
            return m_expected == Expected::KeyOrEnd ? key() : value();
        case Expected::Value:
            return value();
        case Expected::Key:
            return key();
        case Expected::Colon:
            m_good = takeIf(':');
            m_expected = Expected::Value;
            return;
        case Expected::CommaOrEnd:
            if (takeIf(closing))
                return close();
            m_good = takeIf(',');
            m_expected = closing == '}' ? Expected::Key : Expected::Value;
            return;
        case Expected::Nothing:
            return;
        }
    }

    void key()
    {
        m_good = peek() == '"' && string();
        m_expected = Expected::Colon;
    }

    void value()
    {
        m_expected = m_open.empty() ? Expected::Nothing : Expected::CommaOrEnd;
        switch (peek()) {
        case '{':
            return open('}', Expected::KeyOrEnd);
        case '[':
            return open(']', Expected::ValueOrEnd);
        case '"':
            m_good = string();
            return;
        case 't':
            m_good = word("true");
            return;
        case 'f':
            m_good = word("false");
            return;
        case 'n':
            m_good = word("null");
            return;
        default:
            m_good = number();
        }
    }

    void open(char closing, Expected next)
    {
        m_good = m_open.size() < kMaxJsonNesting;
        if (!m_good)
            return;
        ++m_at;
        m_open.push_back(closing);
        m_expected = next;
    }

    void close()
    {
        m_open.pop_back();
        m_expected = m_open.empty() ? Expected::Nothing : Expected::CommaOrEnd;
    }

    bool word(QByteArrayView expected)
    {
        return std::all_of(expected.begin(), expected.end(), [this](char c) { return takeIf(c); });
    }

    bool digits()
    {
        const qsizetype before = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > before;
    }

    bool number()
    {
        takeIf('-');
        if (!takeIf('0') && !digits())
            return false;
        if (takeIf('.') && !digits())
            return false;
        if (!takeIf('e') && !takeIf('E'))
            return true;
        if (!takeIf('+'))
            takeIf('-');
        return digits();
    }

    bool escape()
    {
        if (m_at == m_text.size() || !QByteArrayView("\"\\/bfnrtu").contains(peek()))
            return false;
        if (!takeIf('u')) {
            ++m_at;
            return true;
        }
        for (int i = 0; i < 4; ++i, ++m_at) {
            if (!isHexDigit(peek()))
                return false;
        }
        return true;
    }

    bool character()
    {
        for (qsizetype length = 1; length <= std::min(kLongestUtf8Character, m_text.size() - m_at);
             ++length) {
            if (QUtf8StringView(m_text.sliced(m_at, length)).isValidUtf8()) {
                m_at += length;
                return true;
            }
        }
        return false;
    }

    bool string()
    {
        ++m_at;
        while (m_at < m_text.size()) {
            if (takeIf('"'))
                return true;
            const bool isControl = static_cast<unsigned char>(peek()) < 0x20;
            if (isControl || !(takeIf('\\') ? escape() : character()))
                return false;
        }
        return false;
    }

    QByteArrayView m_text {};
    qsizetype m_at = 0;
    bool m_good = true;
    Expected m_expected = Expected::Value;
    std::vector<char> m_open {}; ///< the brackets that have yet to come
};

JsonSyntax::JsonSyntax()
    : m_checker(std::make_unique<Checker>())
{
}
JsonSyntax::JsonSyntax(JsonSyntax &&) noexcept = default;
JsonSyntax &JsonSyntax::operator=(JsonSyntax &&) noexcept = default;
JsonSyntax::~JsonSyntax() = default;

JsonSyntax::State JsonSyntax::feedLine(QByteArrayView line)
{
    return m_checker->feedLine(line);
}

qsizetype JsonSyntax::errorOffset(QByteArrayView text)
{
    return Checker(text).run();
}

} // namespace slipway
