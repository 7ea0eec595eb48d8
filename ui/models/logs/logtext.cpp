// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/logs/logtext.h"

#include "base/json/jsonreader.h"
#include "ui/models/logs/visiblecharacters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kEscape = 0x1B;
constexpr qsizetype kTabWidth = 8;
constexpr qsizetype kMostSpans = 500; // of a line; behind them it is plain
constexpr qsizetype kLongestSequence = 64; // of SGR, in characters
constexpr qsizetype kLongestJson = qsizetype { 64 } * 1024;
/// Of a line that is written over.
constexpr int kStates = 64;
constexpr qsizetype kLongestStates = qsizetype { 64 } * 1024;
/// Where levels are looked for.
constexpr qsizetype kHead = 256;

/// The parameters of one SGR sequence, applied in order.
class Sgr final
{
public:
    explicit Sgr(QStringView parameters)
    {
        // ISO 8613-6 separates the parts of a colour by colons, most programs by semicolons; its empty colour
        // space ("38:2::r:g:b") is left out.
        QString text = parameters.toString();
        text.replace(u"38:2::"_s, u"38:2:"_s).replace(u"48:2::"_s, u"48:2:"_s).replace(u':', u';');
        const QList<QStringView> parts = QStringView(text).split(u';');
        m_codes.reserve(static_cast<std::size_t>(parts.size()));
        for (const QStringView part : parts)
            m_codes.push_back(codeOf(part));
    }

    void apply(LogStyle &style)
    {
        for (m_at = 0; m_at < m_codes.size(); ++m_at)
            applyOne(m_codes[m_at], style);
    }

private:
    /// Nothing is 0; what is no number is nothing that we know.
    static int codeOf(QStringView text)
    {
        bool isNumber = false;
        const int code = text.toInt(&isNumber);
        return text.isEmpty() || isNumber ? code : -1;
    }

    void applyOne(int code, LogStyle &style)
    {
        if (code >= 30 && code <= 37)
            style.foreground = palette(code - 30);
        else if (code >= 40 && code <= 47)
            style.background = palette(code - 40);
        else if (code >= 90 && code <= 97)
            style.foreground = palette(code - 90 + 8);
        else if (code >= 100 && code <= 107)
            style.background = palette(code - 100 + 8);
        else if (code == 38 || code == 48)
            extended(code == 38 ? style.foreground : style.background);
        else
            applyAttribute(code, style);
    }

    static void applyAttribute(int code, LogStyle &style)
    {
        switch (code) {
        case 0:
            style = {};
            break;
        case 1:
            style.isBold = true;
            break;
        case 2:
            style.isFaint = true;
            break;
        case 3:
            style.isItalic = true;
            break;
        case 4:
            style.isUnderlined = true;
            break;
        case 7:
            style.isInverse = true;
            break;
        case 9:
            style.isStruck = true;
            break;
        case 22:
            style.isBold = style.isFaint = false;
            break;
        case 23:
            style.isItalic = false;
            break;
        case 24:
            style.isUnderlined = false;
            break;
        case 27:
            style.isInverse = false;
            break;
        case 29:
            style.isStruck = false;
            break;
        case 39:
            style.foreground = {};
            break;
        case 49:
            style.background = {};
            break;
        default:
            break; // concealed, blinking, fonts: not for logs
        }
    }

    static LogColor palette(int index)
    {
        return { LogColor::Kind::Palette, static_cast<quint32>(std::clamp(index, 0, 255)) };
    }

    int take()
    {
        ++m_at;
        return m_at < m_codes.size() ? m_codes[m_at] : 0;
    }

    void extended(LogColor &color)
    {
        const int kind = take();
        if (kind == 5) {
            color = palette(take());
        } else if (kind == 2) {
            quint32 rgb = 0;
            for (int i = 0; i < 3; ++i)
                rgb = rgb << 8U | static_cast<quint32>(std::clamp(take(), 0, 255));
            color = { LogColor::Kind::Rgb, rgb };
        }
    }

    std::vector<int> m_codes;
    std::size_t m_at = 0;
};

char16_t unitOf(QChar c)
{
    return c.unicode();
}

char16_t unitOf(char c)
{
    return static_cast<unsigned char>(c);
}

/// The length of an SGR sequence that begins here, with its escape; 0 when it is something else.
template <typename View>
qsizetype sgrLength(View text, qsizetype at)
{
    if (at + 2 >= text.size() || unitOf(text[at + 1]) != u'[')
        return 0;
    const qsizetype limit = std::min(text.size(), at + kLongestSequence);
    for (qsizetype i = at + 2; i < limit; ++i) {
        const char16_t c = unitOf(text[i]);
        if (c == u'm')
            return i - at + 1;
        if ((c < u'0' || c > u'9') && c != u';' && c != u':')
            return 0;
    }
    return 0;
}

/// Writes characters into a line, over what is there, each with its style.
class Row final
{
public:
    explicit Row(qsizetype longest)
        : m_longest(longest)
    {
    }

    LogStyle style {};

    void put(QStringView text)
    {
        for (const QChar c : text)
            put(c);
    }
    void put(QChar c)
    {
        if (m_column >= m_longest) {
            ++m_beyond;
        } else if (m_column < m_text.size()) {
            m_hasHidden = m_hasHidden || m_text.at(m_column) != c;
            m_text[m_column] = c;
            m_styles[static_cast<std::size_t>(m_column)] = styleIndex();
        } else {
            m_text += c;
            m_styles.push_back(styleIndex());
        }
        ++m_column;
    }
    void tab()
    {
        do
            put(u' ');
        while (m_column % kTabWidth != 0);
    }
    /// That something was written over, faintly behind all that is left.
    void markHidden()
    {
        if (!m_hasHidden)
            return;
        m_column = m_text.size();
        style = { .isFaint = true };
        put(QStringView(u" ^M"));
    }
    void setHidden() { m_hasHidden = true; }
    void toStart()
    {
        m_column = 0;
        m_beyond = 0;
    }

    LogText finish()
    {
        LogText line;
        line.left = m_beyond;
        // What was written over may have left half of a pair.
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const bool isPair =
                m_text.at(i).isHighSurrogate() && i + 1 < m_text.size() && m_text.at(i + 1).isLowSurrogate();
            if (isPair)
                ++i;
            else if (m_text.at(i).isSurrogate())
                m_text[i] = QChar(QChar::ReplacementCharacter);
        }
        line.text = std::move(m_text);
        for (qsizetype i = 0; i < line.text.size(); ++i) {
            const quint16 index = m_styles[static_cast<std::size_t>(i)];
            if (index == 0 || line.spans.size() > kMostSpans)
                continue;
            if (!line.spans.isEmpty() && line.spans.constLast().start + line.spans.constLast().length == i
                && line.spans.constLast().style == m_known[index])
                ++line.spans.last().length;
            else
                line.spans.append({ i, 1, m_known[index] });
        }
        return line;
    }

private:
    quint16 styleIndex()
    {
        if (m_known[m_current] == style)
            return m_current;
        const auto known = std::find(m_known.begin(), m_known.end(), style);
        m_current = static_cast<quint16>(known - m_known.begin());
        if (known == m_known.end()) {
            if (m_known.size() > 1000) // nobody can tell them apart
                m_current = 0;
            else
                m_known.push_back(style);
        }
        return m_current;
    }

    qsizetype m_longest;
    qsizetype m_column = 0;
    qsizetype m_beyond = 0;
    bool m_hasHidden = false;
    QString m_text;
    std::vector<quint16> m_styles;
    std::vector<LogStyle> m_known { LogStyle {} };
    quint16 m_current = 0;
};

bool isHarmless(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

/// Everything that is neither SGR, tab nor carriage return; how many characters it took.
qsizetype putOther(QStringView text, qsizetype at, Row &row)
{
    if (isControlCharacter(text.at(at))) {
        // That it is not text of the line is told by its weight.
        const bool wasFaint = std::exchange(row.style.isFaint, true);
        row.put(visibleCharacter(text.sliced(at, 1)));
        row.style.isFaint = wasFaint;
        return 1;
    }
    const qsizetype length = characterLength(text, at);
    row.put(visibleCharacter(text.sliced(at, length)));
    return length;
}

void write(QStringView text, Row &row)
{
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (isHarmless(c)) {
            row.put(c);
            ++at;
        } else if (c == u'\t') {
            row.tab();
            ++at;
        } else if (c == u'\r') {
            row.toStart();
            ++at;
        } else if (const qsizetype sgr = c == kEscape ? sgrLength(text, at) : 0; sgr > 0) {
            Sgr(text.sliced(at + 2, sgr - 3)).apply(row.style);
            at += sgr;
        } else {
            at += putOther(text, at, row);
        }
    }
}

// ---- levels

struct LevelWord
{
    QLatin1StringView word {};
    LogLevel level = LogLevel::None;
};

constexpr std::array kLevelWords {
    LevelWord { "error"_L1, LogLevel::Error },      LevelWord { "err"_L1, LogLevel::Error },
    LevelWord { "eror"_L1, LogLevel::Error },       LevelWord { "fatal"_L1, LogLevel::Error },
    LevelWord { "panic"_L1, LogLevel::Error },      LevelWord { "critical"_L1, LogLevel::Error },
    LevelWord { "crit"_L1, LogLevel::Error },       LevelWord { "alert"_L1, LogLevel::Error },
    LevelWord { "emerg"_L1, LogLevel::Error },      LevelWord { "emergency"_L1, LogLevel::Error },
    LevelWord { "severe"_L1, LogLevel::Error },     LevelWord { "warn"_L1, LogLevel::Warning },
    LevelWord { "warning"_L1, LogLevel::Warning },  LevelWord { "wrn"_L1, LogLevel::Warning },
    LevelWord { "info"_L1, LogLevel::Info },        LevelWord { "inf"_L1, LogLevel::Info },
    LevelWord { "information"_L1, LogLevel::Info }, LevelWord { "notice"_L1, LogLevel::Info },
    LevelWord { "log"_L1, LogLevel::Info },         LevelWord { "debug"_L1, LogLevel::Debug },
    LevelWord { "dbg"_L1, LogLevel::Debug },        LevelWord { "trace"_L1, LogLevel::Debug },
    LevelWord { "verbose"_L1, LogLevel::Debug },
};

LogLevel levelOfWord(QStringView word)
{
    for (const LevelWord &known : kLevelWords) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.level;
    }
    return LogLevel::None;
}

LogLevel levelOfNumber(qint64 number)
{
    // pino and bunyan: 10 trace, 20 debug, 30 info, 40 warn, 50 error, 60 fatal.
    if (number >= 50)
        return LogLevel::Error;
    if (number >= 40)
        return LogLevel::Warning;
    return number >= 30 ? LogLevel::Info : number >= 10 ? LogLevel::Debug : LogLevel::None;
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isWordPart(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-' || c == u'.';
}

bool isCapital(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// "E0102 03:04:05" as glog and klog begin.
LogLevel levelOfGlog(QStringView head)
{
    if (head.size() < 6 || head.at(5) != u' ')
        return LogLevel::None;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(head.begin() + 1, head.begin() + 5, isDigit))
        return LogLevel::None;
    switch (head.front().unicode()) {
    case u'E':
    case u'F':
        return LogLevel::Error;
    case u'W':
        return LogLevel::Warning;
    case u'I':
        return LogLevel::Info;
    default:
        return LogLevel::None;
    }
}

/// Whether a word at this place is meant as a level, and is not just a word of a sentence.
bool isMeant(QStringView head, qsizetype from, qsizetype to)
{
    const QStringView word = head.sliced(from, to - from);
    const QChar before = from > 0 ? head.at(from - 1) : QChar(u' ');
    const QChar behind = to < head.size() ? head.at(to) : QChar(u' ');
    if (before == u'=' || (before == u'"' && from > 1 && head.at(from - 2) == u'='))
        return head.first(from).contains(u"level"_s, Qt::CaseInsensitive)
            || head.first(from).contains(u"lvl"_s, Qt::CaseInsensitive)
            || head.first(from).contains(u"severity"_s, Qt::CaseInsensitive);
    const bool isBracketed = (before == u'[' && behind == u']') || (before == u'<' && behind == u'>')
        || (before == u'(' && behind == u')');
    return isBracketed || behind == u':' || (isCapital(word) && !isWordPart(behind) && !isWordPart(before));
}

LogLevel levelOfText(QStringView head)
{
    if (const LogLevel level = levelOfGlog(head); level != LogLevel::None)
        return level;
    for (qsizetype at = 0; at < head.size();) {
        if (!isLetter(head.at(at))) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < head.size() && isLetter(head.at(end)))
            ++end;
        const LogLevel level = levelOfWord(head.sliced(at, end - at));
        if (level != LogLevel::None && isMeant(head, at, end))
            return level;
        at = end;
    }
    return LogLevel::None;
}

// ---- JSON

constexpr std::array kLevelKeys { "level"_L1,     "lvl"_L1,       "severity"_L1,
                                  "log.level"_L1, "levelname"_L1, "loglevel"_L1 };
constexpr std::array kMessageKeys { "msg"_L1, "message"_L1, "@message"_L1, "event"_L1, "short_message"_L1 };
constexpr std::array kTimeKeys { "time"_L1,    "ts"_L1, "timestamp"_L1, "@timestamp"_L1,
                                 "asctime"_L1, "t"_L1,  "datetime"_L1 };

template <std::size_t Size>
bool isOneOf(const QString &key, const std::array<QLatin1StringView, Size> &keys)
{
    return std::any_of(keys.begin(), keys.end(), [&key](QLatin1StringView known) {
        return key.compare(known, Qt::CaseInsensitive) == 0;
    });
}

QString shown(const JsonReader &value)
{
    return value.isString() ? value.string() : QString::fromUtf8(value.toCompactJson());
}

LogLevel levelOfJson(const JsonReader &value)
{
    if (value.isString())
        return levelOfWord(value.string());
    return value.type() == JsonReader::Type::Number ? levelOfNumber(static_cast<qint64>(value.number()))
                                                    : LogLevel::None;
}

std::optional<JsonDocument> objectIn(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    if (text.size() < 2 || text.size() > kLongestJson || text.front() != '{' || text.back() != '}')
        return std::nullopt;
    Result<JsonDocument> document = JsonDocument::parse(text, QString());
    if (!document || !document->root().isObject())
        return std::nullopt;
    return *std::move(document);
}

/// "LEVEL message key=value key=value".
void writeJson(const JsonReader &object, Row &row, LogLevel &level)
{
    const QList<std::pair<QString, JsonReader>> members = object.members();
    const auto first = [&members](const auto &keys) {
        return std::find_if(members.begin(), members.end(),
                            [&keys](const auto &member) { return isOneOf(member.first, keys); });
    };
    const auto levelAt = first(kLevelKeys);
    const auto messageAt = first(kMessageKeys);
    bool isFirst = true;
    const auto gap = [&row, &isFirst] {
        if (!std::exchange(isFirst, false))
            row.put(u' ');
    };
    if (levelAt != members.end()) {
        level = levelOfJson(levelAt->second);
        gap();
        row.style.isBold = true;
        write(levelAt->second.isString() ? shown(levelAt->second).toUpper() : shown(levelAt->second), row);
        row.style = {};
    }
    if (messageAt != members.end()) {
        gap();
        write(shown(messageAt->second), row);
        row.style = {};
    }
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member == levelAt || member == messageAt || isOneOf(member->first, kTimeKeys))
            continue;
        gap();
        row.style.isFaint = true;
        write(QString(member->first + u'='), row);
        row.style = {};
        write(shown(member->second), row);
        row.style = {};
    }
}

/// The line without the carriage return of a CR LF, and of a progress bar only its latest states: what is
/// older has been written over many times.
QByteArrayView body(QByteArrayView line)
{
    while (line.endsWith('\r'))
        line.chop(1);
    qsizetype start = line.size();
    for (int states = 0; states < kStates && start > 0 && line.size() - start < kLongestStates; ++states)
        start = std::max<qsizetype>(line.first(start).lastIndexOf('\r'), 0);
    return line.sliced(start);
}

} // namespace

LogText logTextOf(QByteArrayView line, bool jsonAsText, qsizetype longest)
{
    const QByteArrayView text = body(line);
    Row row(longest);
    if (text.data() != line.data()) // older states are left out
        row.setHidden();
    LogLevel level = LogLevel::None;
    bool isJson = false;
    if (jsonAsText) {
        if (const std::optional<JsonDocument> object = objectIn(text)) {
            isJson = true;
            writeJson(object->root(), row, level);
        }
    }
    if (!isJson) {
        // More than can be shown need not be decoded, unless it writes over itself.
        const bool isOverwritten = text.contains('\r');
        const QByteArrayView part = isOverwritten ? text : text.first(std::min(text.size(), longest * 8));
        write(QString::fromUtf8(part), row);
        row.markHidden();
        level = logLevelOf(text);
        LogText shownText = row.finish();
        shownText.left += text.size() - part.size();
        shownText.level = level;
        return shownText;
    }
    LogText shownText = row.finish();
    shownText.level = level;
    shownText.isJson = true;
    return shownText;
}

LogLevel logLevelOf(QByteArrayView line)
{
    const QByteArrayView text = body(line);
    if (const std::optional<JsonDocument> object = objectIn(text)) {
        for (const auto &[key, value] : object->root().members()) {
            if (isOneOf(key, kLevelKeys))
                return levelOfJson(value);
        }
        return LogLevel::None;
    }
    QByteArray storage;
    const QByteArrayView head = withoutSgr(text.first(std::min(text.size(), kHead)), storage);
    return levelOfText(QString::fromUtf8(head));
}

QByteArrayView withoutSgr(QByteArrayView line, QByteArray &storage)
{
    if (!line.contains('\x1b'))
        return line;
    storage.clear();
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype length = line[at] == '\x1b' ? sgrLength(line, at) : 0;
        if (length == 0)
            storage.append(line[at]);
        at += std::max<qsizetype>(length, 1);
    }
    return storage;
}

} // namespace slipway::ui
