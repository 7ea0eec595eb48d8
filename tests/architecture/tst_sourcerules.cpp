// SPDX-License-Identifier: GPL-3.0-or-later
// What no compiler checks: rules about the text of the sources. Each says why, and carries samples that it
// must catch and samples that it must leave alone.
#include "sources.h"
#include "support/warnings.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// What of a file a pattern looks at.
enum class Look {
    Code, ///< without comments and without the contents of strings
    Statements, ///< as Code, with the head of an if or a loop as a statement of its own
    Text, ///< everything
};

struct Rule
{
    const char *name;
    QString reason;
    QString pattern; ///< what must not be there
    QStringList folders;
    QStringList except {}; ///< files, or folders ending with "/"
    QStringList caught {};
    QStringList fine {};
    Look look = Look::Code;
    QString unless {}; ///< in the match or the three lines before it: the author knows
};

const QStringList kServices { u"src/"_s };
const QStringList kWindows { u"ui/"_s };
const QStringList kProgram { u"src/"_s, u"ui/"_s, u"app/"_s };
const QStringList kEverything { u"src/"_s, u"ui/"_s, u"app/"_s, u"tests/"_s };

/// These await services themselves; the list is not meant to grow.
const QStringList kAwaitingInApp {
    u"app/accountcontroller.cpp"_s,
    u"app/accountways.cpp"_s,
    u"app/certificatecontroller.cpp"_s,
    u"app/certificateexport.cpp"_s,
    u"app/certificateimport.cpp"_s,
    u"app/certificatework.cpp"_s,
    u"app/check.cpp"_s,
    u"app/checkcontroller.cpp"_s,
    u"app/connectors.cpp"_s,
    u"app/foundmachine.cpp"_s,
    u"app/hostcontroller.cpp"_s,
    u"app/keychain.cpp"_s,
    u"app/logcontroller.cpp"_s,
    u"app/machinecontroller.cpp"_s,
    u"app/networkcontroller.cpp"_s,
    u"app/rotationruns.cpp"_s,
    u"app/sandboxlauncher.cpp"_s,
    u"app/setupcontroller.cpp"_s,
    u"app/newmachinecontroller.cpp"_s,
    u"app/newmachinerun.cpp"_s,
    u"app/setuprun.cpp"_s,
    u"app/storekeeper.cpp"_s,
};

QList<Rule> coroutineRules()
{
    return {
        { .name = "no coroutines in windows",
          .reason = u"widgets start tasks through a TaskScope and get a callback"_s,
          .pattern = uR"re(\bco_(?:await|return|yield)\b)re"_s,
          .folders = { u"ui/"_s, u"app/"_s },
          .except = kAwaitingInApp,
          .caught = { u"const auto x = co_await f();"_s, u"co_return;"_s },
          .fine = { u"// co_await stays in src"_s, u"my_co_awaiter();"_s } },
        { .name = "no capturing lambda coroutine",
          .reason = u"the captures live in the closure, not in the frame"_s,
          .pattern = uR"re(\[[^\]\[]+\]\s*(?:\([^)]*\))?\s*(?:mutable\s*)?->\s*Task<)re"_s,
          .folders = kEverything,
          .caught = { u"[this](int x) -> Task<int> {"_s, u"[&] -> Task<> {"_s,
                      u"[x = y]() mutable -> Task<> {"_s },
          .fine = { u"[](int x) -> Task<int> {"_s, u"[[nodiscard]] Task<> f();"_s,
                    u"[this](int x) -> int {"_s } },
        { .name = "one co_await in a statement",
          .reason = u"GCC 12 destroys temporaries twice"_s,
          .pattern = uR"re((?<!operator )\bco_await\b[^;{}]*\bco_await\b)re"_s,
          .folders = kEverything,
          .caught = { u"f(co_await a(), co_await b());"_s, u"x = co_await\n g(co_await h());"_s },
          .fine = { u"co_await a(); co_await b();"_s },
          .look = Look::Statements },
        { .name = "co_await stands alone",
          .reason = u"GCC 12: not with ?:, &&, || or a capturing lambda in the same statement"_s,
          .pattern =
              uR"re((?:\?|&&|\|\||\[=|\[this\b|\[&)[^;{}]*(?<!operator )\bco_await\b|(?<!operator )\bco_await\b[^;{}]*(?:\?|&&|\|\||\[=|\[this\b|\[&))re"_s,
          .folders = kEverything,
          .caught = { u"const int x = co_await f() ? 1 : 2;"_s, u"if (a && co_await f())"_s,
                      u"co_await f([this] { g(); });"_s, u"while (co_await f()\n || b) {"_s },
          .fine = { u"if (a && b)\n    co_await f();"_s, u"const bool x = co_await f(); return x && y;"_s,
                    u"void f(T &&x) { co_await x; }"_s },
          .look = Look::Statements },
        { .name = "coroutine parameters by value",
          .reason =
              u"a reference dangles once the caller has gone; write `// outlives: who` where it cannot"_s,
          .pattern = uR"re(\bTask<[^;{}=()]*>\s+(?!\w+::)\w+\([^;{}()]*&(?!&))re"_s,
          .folders = kProgram,
          .caught = { u"Task<int> f(const QString &x);"_s,
                      u"Task<Result<QList<A>>> f(int a,\n    B &b) {"_s },
          .fine = { u"Task<int> f(QString x);"_s, u"// outlives: b is owned by app\nTask<int> f(B &b);"_s,
                    u"void run(Task<T> task, Done done);"_s, u"Task<int> C::f(B &b) {"_s,
                    u"Task &operator=(Task &&other) noexcept"_s },
          .look = Look::Text,
          .unless = u"outlives:"_s },
    };
}

QList<Rule> qtRules()
{
    return {
        { .name = "no nested event loops",
          .reason = u"whatever runs inside may destroy the caller"_s,
          .pattern = uR"re((?:\.|->|::)exec\(\)|\bQEventLoop\b|\bprocessEvents\b)re"_s,
          .folders = { u"src/"_s, u"ui/"_s },
          .except = { u"src/sandbox/main/"_s },
          .caught = { u"dialog.exec();"_s, u"menu->exec();"_s, u"#include <QEventLoop>"_s,
                      u"qApp->processEvents();"_s },
          .fine = { u"dialog.open();"_s, u"executed();"_s } },
        { .name = "no words for people in services",
          .reason = u"src has no translations: ui/models/text makes words"_s,
          .pattern = uR"re(\b(?:tr|translate)\(|QT_TR(?:ANSLATE)?_)re"_s,
          .folders = kServices,
          .caught = { u"return tr(\"Stopped\");"_s, u"QCoreApplication::translate(\"a\", \"b\")"_s },
          .fine = { u"str(x);"_s, u"// tr() is not for us"_s } },
        { .name = "no global objects, no string connections",
          .reason = u"dependencies are references in constructors; connections are checked by the compiler"_s,
          .pattern = uR"re(\bQObject::tr\(|\bSIGNAL\(|\bSLOT\(|\bsender\(\)|::instance\(\))re"_s,
          .folders = kProgram,
          .except = { u"src/net/networkwatch.cpp"_s }, // Qt has its network information there and nowhere
                                                       // else
          .caught = { u"connect(a, SIGNAL(x()), b, SLOT(y()));"_s, u"auto *b = sender();"_s,
                      u"Store::instance()->x();"_s, u"QObject::tr(\"x\")"_s },
          .fine = { u"QThreadPool::globalInstance()"_s, u"sender(x);"_s } },
        { .name = "no log without a category",
          .reason = u"categories can be turned on and off"_s,
          .pattern = uR"re(\bq(?:Debug|Info|Warning|Critical)\()re"_s,
          .folders = kProgram,
          .caught = { u"qDebug() << x;"_s, u"qWarning(\"x\");"_s },
          .fine = { u"qCWarning(lcX) << x;"_s, u"qFatal(\"x\");"_s } },
        { .name = "no certificate check turned off",
          .reason = u"an engine or Azure that cannot prove itself is refused"_s,
          .pattern = uR"re(\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b)re"_s,
          .folders = kProgram,
          .caught = { u"reply->ignoreSslErrors();"_s, u"socket.setPeerVerifyMode(QSslSocket::VerifyNone);"_s,
                      u"c.setPeerVerifyMode(QSslSocket::QueryPeer)"_s },
          .fine = { u"socket.setPeerVerifyMode(QSslSocket::VerifyPeer);"_s, u"// never VerifyNone"_s } },
        { .name = "no string builder in auto",
          .reason = u"it keeps references to temporaries"_s,
          .pattern =
              uR"re(\bauto\s+\w+\s*=[^;]*(?:"_(?:s|L1)|\bQString\w*\()[^;]*\s%\s|\bauto\s+\w+\s*=[^;]*\s%\s*(?:u?"|QString))re"_s,
          .folders = kEverything,
          .caught = { u"const auto s = u\"a\"_s % name;"_s, u"auto s = name % u\"b\"_s;"_s,
                      u"auto x = QString(a) % b;"_s },
          .fine = { u"const auto i = n % 3;"_s, u"const QString s = u\"a\"_s % name;"_s } },
        { .name = "no shell",
          .reason = u"programs are started with a list of arguments"_s,
          .pattern =
              uR"re((?<![\w.>:])(?:std::|::)?(?:system|popen)\s*\(|\bstartCommand\s*\(|\bstartDetached\(\s*[^,()]*\))re"_s,
          .folders = kEverything,
          .caught = { u"system(\"ls\");"_s, u"::popen(x, y);"_s, u"std::system(x)"_s, u"p.startCommand(x);"_s,
                      u"QProcess::startDetached(line);"_s },
          .fine = { u"QRandomGenerator::system()->generate();"_s, u"p.start(program, arguments);"_s,
                    u"QProcess::startDetached(program, arguments);"_s, u"m_system(x);"_s,
                    u"fileSystem(x);"_s } },
        { .name = "no QSaveFile",
          .reason = u"it calls a truncated file on a full disk a success: writePrivateFile() does not"_s,
          .pattern = uR"re(\bQSaveFile\b)re"_s,
          .folders = kProgram,
          .caught = { u"#include <QSaveFile>"_s, u"QSaveFile file(x);"_s },
          .fine = { u"QFile file(x);"_s, u"/// not as QSaveFile does"_s } },
        { .name = "foreign JSON is read strictly",
          .reason = u"Qt's parser accepts texts that are no JSON: use JsonDocument of src/base"_s,
          .pattern = uR"re(\bQJsonDocument::fromJson\b)re"_s,
          .folders = kProgram,
          // createspecjson.cpp and publicaddresses.cpp keep fields that they do not know, after JsonDocument
          // has accepted the text
          .except = { u"src/sandbox/"_s, u"src/docker/createspecjson.cpp"_s,
                      u"src/azure/network/publicaddresses.cpp"_s },
          .caught = { u"QJsonDocument::fromJson(bytes)"_s },
          .fine = { u"QJsonDocument(object).toJson()"_s, u"Machine::fromJson(reader)"_s } },
        { .name = "contexts of translations are literals",
          .reason = u"lupdate does not find the text under a constant, and it stays English"_s,
          .pattern = uR"re(\bQCoreApplication::translate\(\s*k[A-Z]\w*\s*,)re"_s,
          .folders = kProgram,
          .caught = { u"QCoreApplication::translate(kContext, \"a\")"_s },
          .fine = { u"QCoreApplication::translate(\"a\", \"b\")"_s, u"painter.translate(kMargin, 0);"_s } },
        { .name = "no function called toString",
          .reason = u"Qt Test finds it by its argument: call it nameOf"_s,
          .pattern =
              uR"re((?m)^(?:inline |static |constexpr )*(?:QString|QByteArray|char \*|const char \*) ?toString\()re"_s,
          .folders = kProgram,
          .caught = { u"QString toString(Kind kind);"_s, u"inline QString toString(Kind kind)"_s },
          .fine = { u"    QString toString() const;"_s, u"QString nameOf(Kind kind);"_s,
                    u"QString Kind::toString() const"_s } },
    };
}

QList<Rule> windowRules()
{
    return {
        { .name = "labels are TextLabels",
          .reason = u"QLabel guesses whether a text is HTML, and then loads files"_s,
          .pattern =
              uR"re(\bnew QLabel\b|\bQLabel\s+\w+\s*[;({]|\bmake_unique<QLabel>|addWidget\(\s*QLabel)re"_s,
          .folders = { u"ui/"_s, u"app/"_s },
          .caught = { u"auto *label = new QLabel(this);"_s, u"QLabel label;"_s,
                      u"std::make_unique<QLabel>(x)"_s },
          .fine = { u"new TextLabel(this);"_s, u"class TextLabel : public QLabel\n{"_s,
                    u"QLabel::setText(x);"_s } },
        { .name = "no message boxes",
          .reason = u"QMessageBox guesses HTML and runs a loop of its own: use Confirm or a banner"_s,
          .pattern = uR"re(\bQMessageBox\b|\bQErrorMessage\b|\bQInputDialog\b)re"_s,
          .folders = { u"ui/"_s, u"app/"_s },
          .caught = { u"QMessageBox::warning(this, a, b);"_s, u"QInputDialog::getText(this, a, b);"_s },
          .fine = { u"Confirm::ask(this, a);"_s } },
        { .name = "no guessed or rich text",
          .reason = u"names of containers are no markup"_s,
          .pattern =
              uR"re(\bsetTextFormat\(\s*Qt::(?:AutoText|RichText|MarkdownText)|\bmightBeRichText\b)re"_s,
          .folders = { u"ui/"_s, u"app/"_s },
          .except = { u"ui/learn/"_s },
          .caught = { u"label->setTextFormat(Qt::RichText);"_s, u"l.setTextFormat( Qt::AutoText )"_s },
          .fine = { u"setTextFormat(Qt::PlainText);"_s } },
        { .name = "tool tips are escaped",
          .reason = u"a tool tip guesses HTML: only fixed words (tr) or toolTipText()"_s,
          .pattern = uR"re(\bsetToolTip\(\s*+(?!tr\(|toolTipText\(|QString\(\)|\{\}|u"[^"]*"_s\)))re"_s,
          .folders = kWindows,
          .caught = { u"w->setToolTip(name);"_s, u"setToolTip(u\"x\"_s + name);"_s },
          .fine = { u"w->setToolTip(tr(\"Close\"));"_s, u"setToolTip(toolTipText(name));"_s,
                    u"setToolTip({});"_s, u"icon->setToolTip(u\"Slipway\"_s);"_s,
                    u"setToolTip(\n    tr(\"x\"));"_s } },
    };
}

QList<Rule> habitRules()
{
    return {
        { .name = "nothing left to do",
          .reason = u"open ends belong into an issue"_s,
          .pattern = uR"re(\b(?:TO(?:)DO|FIX(?:)ME|XX(?:)X|HA(?:)CK)\b)re"_s,
          .folders = kEverything,
          .caught = { u"// TO"_s
                      u"DO: later"_s,
                      u"/* FIX"_s
                      u"ME */"_s,
                      u"x(); // HA"_s
                      u"CK"_s },
          .fine = { u"// todos of the user"_s, u"hackney();"_s },
          .look = Look::Text },
        { .name = "no sleeping",
          .reason = u"wait for what happens, not for time"_s,
          .pattern =
              uR"re((?m)\bqSleep\(|\bthis_thread::sleep_|\bQThread::(?:m|u)?sleep\(|^\s*(?:::)?(?:u|nano)?sleep\()re"_s,
          .folders = kEverything,
          .caught = { u"QTest::qSleep(10);"_s, u"std::this_thread::sleep_for(1s);"_s,
                      u"QThread::msleep(1);"_s, u"usleep(10);"_s },
          .fine = { u"co_await clock->sleep(1s, stop);"_s, u"QTRY_VERIFY(x);"_s, u"m_clock.sleep(1s, stop)"_s,
                    u"Task<> SystemClock::sleep(milliseconds x)"_s } },
    };
}

QList<Rule> allRules()
{
    return coroutineRules() + qtRules() + windowRules() + habitRules();
}

/// The head of an `if` or a loop without braces becomes a statement, so that the next line is one, too.
QString withStatementEnds(QString code)
{
    static const QRegularExpression head(
        uR"re(^([ \t]*(?:\} )?(?:else )?(?:if|while|for)\b(?: constexpr)?\s*(\((?:[^()]++|(?2))*+\))|[ \t]*(?:\} )?else)[ \t]*$)re"_s,
        QRegularExpression::MultilineOption);
    return code.replace(head, u"\\1;"_s);
}

QString lookedAt(const Rule &rule, const QString &text)
{
    switch (rule.look) {
    case Look::Code:
        return codeOnly(text);
    case Look::Statements:
        return withStatementEnds(codeOnly(text));
    case Look::Text:
        break;
    }
    return text;
}

bool isExcused(const Rule &rule, const QString &text, const QRegularExpressionMatch &match)
{
    if (rule.unless.isEmpty())
        return false;
    qsizetype begin = match.capturedStart();
    for (int lines = 0; lines <= 3 && begin > 0; ++lines)
        begin = text.lastIndexOf(u'\n', begin - 1);
    qsizetype end = text.indexOf(u'\n', match.capturedEnd());
    end = end < 0 ? text.size() : end;
    begin = std::max<qsizetype>(begin, 0);
    return QStringView(text).mid(begin, end - begin).contains(rule.unless);
}

/// Where a rule is broken: "line: the text that was caught".
QStringList broken(const Rule &rule, const QString &text)
{
    const QRegularExpression pattern(rule.pattern);
    const QString looked = lookedAt(rule, text);
    QStringList places;
    for (auto matches = pattern.globalMatch(looked); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!isExcused(rule, looked, match))
            places.append(
                u"%1: %2"_s.arg(lineOf(looked, match.capturedStart())).arg(match.captured().simplified()));
    }
    return places;
}

bool startsWithAny(const QString &path, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &b) { return path.startsWith(b); });
}

const QString kLicence = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;

/// The licence is named in the first line, or in the second after a script's interpreter.
bool namesTheLicence(const QString &text)
{
    const qsizetype line = text.startsWith(u"#!") ? 1 : 0;
    return text.section(u'\n', line, line).contains(kLicence);
}

bool isGuarded(const QString &header)
{
    static const QRegularExpression pattern(u"^#pragma once$"_s, QRegularExpression::MultilineOption);
    return pattern.match(header).hasMatch();
}

/// In initTestCase() the wish would hold for that function alone.
bool failsOnWarnings(const QString &test)
{
    static const QRegularExpression pattern(uR"re(\binit\(\)\s*\{[^}]*\bfailOn(?:Any)?Warning\()re"_s);
    return pattern.match(codeOnly(test)).hasMatch();
}

} // namespace

class TestSourceRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        failOnAnyWarning();
        // This file shows what must not be written.
        m_sources = sourceFiles({ u"src"_s, u"ui"_s, u"app"_s, u"tests"_s }, { u".h"_s, u".cpp"_s });
        m_sources.removeIf([](const SourceFile &f) { return f.path.endsWith(u"/tst_sourcerules.cpp"); });
        QVERIFY2(m_sources.size() > 50, "the sources must be found");
    }

    void init() { failOnAnyWarning(); }

    void rule_sample_isJudged_data() { addRules(); }

    void rule_sample_isJudged()
    {
        QFETCH(const int, index);
        const Rule rule = allRules().at(index);
        QVERIFY2(QRegularExpression(rule.pattern).isValid(), rule.name);
        QVERIFY(!rule.caught.isEmpty() && !rule.fine.isEmpty() && !rule.reason.isEmpty());
        for (const QString &sample : rule.caught)
            QVERIFY2(!broken(rule, sample).isEmpty(), qPrintable(sample));
        for (const QString &sample : rule.fine)
            QVERIFY2(broken(rule, sample).isEmpty(), qPrintable(sample));
    }

    void rule_project_keepsIt_data() { addRules(); }

    void rule_project_keepsIt()
    {
        QFETCH(const int, index);
        const Rule rule = allRules().at(index);
        QStringList wrong;
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (!startsWithAny(file.path, rule.folders) || startsWithAny(file.path, rule.except))
                continue;
            const QStringList places = broken(rule, file.text);
            for (const QString &place : places)
                wrong.append(file.path + u':' + place);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(rule.reason + u'\n' + wrong.join(u'\n')));
    }

    void files_all_nameTheLicence()
    {
        QVERIFY(namesTheLicence(u"// "_s + kLicence + u"\n"_s));
        QVERIFY(namesTheLicence(u"#!/bin/sh\n# "_s + kLicence + u"\n"_s));
        QVERIFY(!namesTheLicence(u"\n// "_s + kLicence + u"\n"_s));
        QVERIFY(!namesTheLicence(u"int x;\n"_s));
        const QList<SourceFile> files =
            sourceFiles({ u"src"_s, u"ui"_s, u"app"_s, u"tests"_s, u"cmake"_s },
                        { u".h"_s, u".cpp"_s, u".cmake"_s, u"CMakeLists.txt"_s, u".sh"_s, u".py"_s });
        QStringList wrong;
        for (const SourceFile &file : files) {
            if (!namesTheLicence(file.text))
                wrong.append(file.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void headers_all_areGuarded()
    {
        QVERIFY(isGuarded(u"// x\n#pragma once\n"_s));
        QVERIFY(!isGuarded(u"// #pragma once\n"_s));
        QStringList wrong;
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (file.path.endsWith(u".h") && !isGuarded(file.text))
                wrong.append(file.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void tests_all_failOnWarnings()
    {
        QVERIFY(failsOnWarnings(u"void init() { test::failOnAnyWarning(); }"_s));
        QVERIFY(failsOnWarnings(u"void T::init()\n{\n    x();\n    QTest::failOnWarning(y);\n}"_s));
        QVERIFY(!failsOnWarnings(u"void initTestCase() { test::failOnAnyWarning(); }"_s));
        QVERIFY(!failsOnWarnings(u"void init() { x(); }\nvoid f() { failOnAnyWarning(); }"_s));
        QStringList wrong;
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (file.path.section(u'/', -1).startsWith(u"tst_") && !failsOnWarnings(file.text))
                wrong.append(file.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void codeOnly_text_losesCommentsAndStrings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("line comment") << u"a // b\nc"_s << u"a     \nc"_s;
        QTest::newRow("block comment") << u"a /* b\nb */ c"_s << u"a     \n     c"_s;
        QTest::newRow("string") << u"f(\"a // b\");"_s << u"f(\"      \");"_s;
        QTest::newRow("escaped quote") << u"\"a\\\"b\" c"_s << u"\"    \" c"_s;
        QTest::newRow("raw string") << u"R\"x(a\"b)x\" c"_s << u"R        \" c"_s;
        QTest::newRow("character") << u"'\"' a \"b\""_s << u"' ' a \" \""_s;
        QTest::newRow("grouped digits") << u"1'000'000 + x"_s << u"1'000'000 + x"_s;
    }

    void codeOnly_text_losesCommentsAndStrings()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        QCOMPARE(codeOnly(text), code);
    }

private:
    static void addRules()
    {
        QTest::addColumn<int>("index");
        const QList<Rule> rules = allRules();
        for (int i = 0; i < rules.size(); ++i)
            QTest::newRow(rules.at(i).name) << i;
    }

    QList<SourceFile> m_sources;
};

QTEST_GUILESS_MAIN(TestSourceRules)
#include "tst_sourcerules.moc"
