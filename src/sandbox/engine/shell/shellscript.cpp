// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine/shell/shellscript.h"

#include <QRegularExpression>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Token
{
    QString text {};
    bool isOperator = false;

    bool is(QStringView word) const { return text == word; }
};

/// Words and operators of a text; quotes stay where they are.
class Lexer final
{
public:
    explicit Lexer(QString text)
        : m_text(std::move(text))
    {
    }

    QList<Token> tokens()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u' ' || c == u'\t' || c == u'\r') {
                endWord();
                ++m_at;
            } else if (c == u'#' && m_word.isEmpty()) {
                m_at = m_text.indexOf(u'\n', m_at);
                if (m_at < 0)
                    m_at = m_text.size();
            } else if (QStringView(u";&|<>\n(){}").contains(c) && takeOperator()) {
                continue;
            } else {
                takePart();
            }
        }
        endWord();
        return m_tokens;
    }

    bool isOpen() const { return m_isOpen; }

private:
    void endWord()
    {
        if (!m_word.isEmpty())
            m_tokens.append({ std::exchange(m_word, {}), false });
    }

    bool takeOperator()
    {
        static const QRegularExpression kOperator(u"\\G(?:>&[12]|>>|&&|\\|\\||[;&|<>()\\n])"_s);
        static const QRegularExpression kBrace(u"\\G[{}](?=\\s|;|$)"_s);
        if (m_word.isEmpty() && kBrace.match(m_text, m_at).hasMatch()) {
            m_tokens.append({ m_text.mid(m_at++, 1), true });
            return true;
        }
        const auto match = kOperator.match(m_text, m_at);
        if (!match.hasMatch())
            return false;
        const QString found = match.captured();
        QString stream;
        if (found.startsWith(u'>') && (m_word == u"1" || m_word == u"2"))
            stream = std::exchange(m_word, {});
        endWord();
        m_tokens.append({ stream + found, true });
        m_at += found.size();
        return true;
    }

    /// A character, a quoted part, or a $( ) or ${ } with all within.
    void takePart()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'\\') {
            m_word += QStringView(m_text).mid(m_at, 2);
            m_isOpen = m_isOpen || m_at + 1 >= m_text.size();
            m_at += 2;
        } else if (c == u'\'' || c == u'"') {
            takeTo(closing(m_at + 1, c));
        } else if (c == u'$' && m_at + 1 < m_text.size()
                   && QStringView(u"({").contains(m_text.at(m_at + 1))) {
            takeTo(closingBracket(m_at + 1));
        } else {
            m_word += c;
            ++m_at;
        }
    }

    /// Takes a part with its last character at `end`; all that is left when that is missing (-1).
    void takeTo(qsizetype end)
    {
        m_isOpen = m_isOpen || end < 0;
        const qsizetype next = end < 0 ? m_text.size() : end + 1;
        m_word += QStringView(m_text).mid(m_at, next - m_at);
        m_at = next;
    }

    qsizetype closing(qsizetype from, QChar quote) const
    {
        for (qsizetype i = from; i < m_text.size(); ++i) {
            if (m_text.at(i) == u'\\' && quote == u'"')
                ++i;
            else if (m_text.at(i) == quote)
                return i;
        }
        return -1;
    }

    qsizetype closingBracket(qsizetype from) const
    {
        const QChar open = m_text.at(from);
        const QChar close = open == u'(' ? u')' : u'}';
        int depth = 0;
        for (qsizetype i = from; i < m_text.size(); ++i) {
            if (m_text.at(i) == open)
                ++depth;
            else if (m_text.at(i) == close && --depth == 0)
                return i;
        }
        return -1;
    }

    QString m_text;
    QList<Token> m_tokens;
    QString m_word;
    qsizetype m_at = 0;
    bool m_isOpen = false;
};

const QStringList kBodyEnds { u"done"_s, u"fi"_s, u"then"_s, u"do"_s, u"else"_s, u"elif"_s, u"}"_s };

class Parser final
{
public:
    explicit Parser(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    ShellScript parse()
    {
        list();
        if (m_script.error.isEmpty() && !atEnd())
            fail();
        return std::move(m_script);
    }

private:
    using Kind = ShellStep::Kind;

    bool atEnd() const { return m_at >= m_tokens.size(); }
    bool sees(QStringView text) const { return !atEnd() && m_tokens.at(m_at).is(text); }
    bool hasFailed() const { return !m_script.error.isEmpty() || m_script.isIncomplete; }
    qsizetype here() const { return m_script.steps.size(); }

    void fail()
    {
        if (hasFailed())
            return;
        if (atEnd())
            m_script.isIncomplete = true;
        else
            m_script.error = m_tokens.at(m_at).text;
    }

    bool take(QStringView text)
    {
        if (!sees(text))
            return false;
        ++m_at;
        return true;
    }

    void expect(QStringView text)
    {
        if (!take(text))
            fail();
    }

    /// \param clears what it jumps over is the end of a construct that has not failed
    qsizetype jump(Kind kind, qsizetype target = 0, bool clears = false)
    {
        m_script.steps.append({ .kind = kind, .clears = clears, .target = target });
        return here() - 1;
    }

    void land(qsizetype step) { m_script.steps[step].target = here(); }

    void skipSeparators()
    {
        while (sees(u";") || sees(u"\n") || sees(u"&"))
            ++m_at;
    }

    void list()
    {
        skipSeparators();
        while (!atEnd() && !hasFailed() && !kBodyEnds.contains(m_tokens.at(m_at).text)) {
            andOr();
            if (!atEnd() && !sees(u";") && !sees(u"\n") && !sees(u"&")
                && !kBodyEnds.contains(m_tokens.at(m_at).text))
                return fail();
            skipSeparators();
        }
    }

    void andOr()
    {
        pipeline();
        while (!hasFailed() && (sees(u"&&") || sees(u"||"))) {
            const qsizetype over = jump(sees(u"&&") ? Kind::JumpIfFailed : Kind::JumpIfDone);
            ++m_at;
            while (take(u"\n")) { }
            pipeline();
            land(over);
        }
    }

    void pipeline()
    {
        if (sees(u"while") || sees(u"until"))
            return loop();
        if (take(u"for"))
            return forLoop();
        if (take(u"if"))
            return conditional();
        if (take(u"{")) {
            list();
            return expect(u"}");
        }
        ShellStep step;
        step.isNegated = take(u"!");
        do {
            step.pipeline.append(simple());
        } while (!hasFailed() && take(u"|"));
        m_script.steps.append(step);
    }

    ShellCommand simple()
    {
        static const QRegularExpression kAssignment(u"^[A-Za-z_][A-Za-z0-9_]*="_s);
        ShellCommand command;
        while (!atEnd()) {
            const Token &token = m_tokens.at(m_at);
            if (token.isOperator && !redirect(command))
                break;
            if (token.isOperator)
                continue;
            if (command.words.isEmpty() && kAssignment.match(token.text).hasMatch())
                command.assignments.append(token.text);
            else
                command.words.append(token.text);
            ++m_at;
        }
        if (command.words.isEmpty() && command.assignments.isEmpty() && command.redirects.isEmpty())
            fail();
        return command;
    }

    bool redirect(ShellCommand &command)
    {
        const QString text = m_tokens.at(m_at).text;
        if (!text.contains(u'>') && text != u"<")
            return false;
        ++m_at;
        using To = ShellRedirect::Kind;
        if (text.endsWith(u"&1") || text.endsWith(u"&2")) {
            command.redirects.append({ To::Merge, text.endsWith(u"&1") ? 2 : 1, text.right(1) });
            return true;
        }
        if (atEnd() || m_tokens.at(m_at).isOperator) {
            fail();
            return true;
        }
        const To kind = text == u"<" ? To::Read : text.endsWith(u">>") ? To::Append : To::Write;
        command.redirects.append({ kind,
                                   text.startsWith(u'2') ? 2
                                       : text == u"<"    ? 0
                                                         : 1,
                                   m_tokens.at(m_at++).text });
        return true;
    }

    void loop()
    {
        const bool isUntil = sees(u"until");
        ++m_at;
        const qsizetype start = here();
        list();
        const qsizetype out = jump(isUntil ? Kind::JumpIfDone : Kind::JumpIfFailed, 0, true);
        body(start);
        land(out);
    }

    void forLoop()
    {
        if (atEnd())
            return fail();
        ShellStep begin { .kind = Kind::ForBegin, .variable = m_tokens.at(m_at++).text };
        if (take(u"in")) {
            while (!atEnd() && !m_tokens.at(m_at).isOperator)
                begin.words.append(m_tokens.at(m_at++).text);
        }
        m_script.steps.append(begin);
        skipSeparators();
        const qsizetype next = here();
        m_script.steps.append({ .kind = Kind::ForNext, .variable = begin.variable });
        body(next);
        land(next);
    }

    /// do ... done, and back to `start`; break and continue are jumps.
    void body(qsizetype start)
    {
        expect(u"do");
        const qsizetype first = here();
        list();
        expect(u"done");
        const qsizetype last = here();
        jump(Kind::Jump, start);
        for (qsizetype i = first; i < last; ++i) {
            const ShellStep &step = m_script.steps.at(i);
            const QString word =
                step.pipeline.isEmpty() ? QString() : step.pipeline.constFirst().words.value(0);
            if (step.kind == Kind::Run && (word == u"break" || word == u"continue"))
                m_script.steps.replace(
                    i, ShellStep { .kind = Kind::Jump, .target = word == u"break" ? here() : start });
        }
    }

    void conditional()
    {
        QList<qsizetype> ends;
        while (!hasFailed()) {
            list();
            expect(u"then");
            const qsizetype over = jump(Kind::JumpIfFailed, 0, true);
            list();
            ends.append(jump(Kind::Jump));
            land(over);
            if (take(u"elif"))
                continue;
            if (take(u"else"))
                list();
            expect(u"fi");
            break;
        }
        for (const qsizetype end : std::as_const(ends))
            land(end);
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    ShellScript m_script;
};

} // namespace

ShellScript compileShell(const QString &text)
{
    Lexer lexer(text);
    const QList<Token> tokens = lexer.tokens();
    if (lexer.isOpen())
        return { .isIncomplete = true };
    return Parser(tokens).parse();
}

} // namespace slipway::sandbox
