// SPDX-License-Identifier: GPL-3.0-or-later
// Each error code that the way to Azure knows has a sentence of its own: the codes are read from the sources.
#include "sources.h"
#include "support/warnings.h"
#include "ui/models/text/errorcodes.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// What nobody is shown, or what the kind of the error says just as well.
const QStringList kWithoutWords {
    u"TooManyRequests"_s, ///< by its kind
    u"http.%1"_s, ///< by the status of an engine's answer
};

using Codes = QMap<QString, QString>; ///< with the file

void collect(const SourceFile &file, const QRegularExpression &pattern, Codes &codes)
{
    for (QRegularExpressionMatchIterator at = pattern.globalMatch(file.text); at.hasNext();)
        codes.insert(at.next().captured(1), file.path);
}

/// Words in the lists of errors that a sign-in service knows.
void collectListed(const SourceFile &file, Codes &codes)
{
    static const QRegularExpression kList(u"k(SignIn|Request)Errors = \\{([^}]*)\\}"_s);
    static const QRegularExpression kWord(u"\"([a-z_]+)\"_L1"_s);
    for (QRegularExpressionMatchIterator list = kList.globalMatch(file.text); list.hasNext();)
        collect({ .path = file.path, .text = list.next().captured(2) }, kWord, codes);
}

Codes codesOf(const QList<SourceFile> &files)
{
    static const QRegularExpression kGiven(u"\\bcode = u?\"([^\"]+)\""_s);
    static const QRegularExpression kNamed(
        u"constexpr QLatin1StringView k\\w+ \\{\\s*\"([a-z-]+\\.[a-z.-]+)\"\\s*\\}"_s);
    Codes codes;
    for (const SourceFile &file : files) {
        collect(file, kGiven, codes);
        collect(file, kNamed, codes);
        collectListed(file, codes);
    }
    return codes;
}

} // namespace

class TestErrorWords final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void codes_onTheWayToAzure_haveSentences();
};

void TestErrorWords::codes_onTheWayToAzure_haveSentences()
{
    QList<SourceFile> files = sourceFiles({ u"src/azure"_s, u"src/net"_s }, { u".cpp"_s, u".h"_s });
    for (const SourceFile &file : sourceFiles({ u"app"_s }, { u".cpp"_s, u".h"_s })) {
        static const QRegularExpression kOurs(
            u"app/(account|azureauthorities|network|keychain|token|certificatefile)"_s);
        if (file.path.contains(kOurs))
            files.append(file);
    }
    const Codes codes = codesOf(files);
    QVERIFY2(codes.size() > 50, qPrintable(QStringList(codes.keys()).join(u' ')));
    QStringList missing;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
        const bool isKnown = ui::errorcodes::textAbout(code.key()) || ui::errorcodes::plainText(code.key());
        if (!isKnown && !kWithoutWords.contains(code.key()))
            missing.append(code.key() + u" in "_s + code.value());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
