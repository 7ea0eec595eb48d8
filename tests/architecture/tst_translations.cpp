// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warnings.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One message of a .ts file.
struct Message
{
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool numerus = false;
    bool unfinished = false;
};

using Catalogue = QMap<QString, Message>; ///< by context, source and comment

QString tsFile(const QString &language)
{
    return QStringLiteral(SLIPWAY_SOURCE_DIR) + u"/translations/slipway_%1.ts"_s.arg(language);
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.unfinished = xml.attributes().hasAttribute("type"_L1);
    if (!message.numerus) {
        message.translations = { xml.readElementText() };
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

std::pair<QString, Message> readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return { message.source + u'\x1f' + comment, message };
}

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            const auto [key, message] = readMessage(xml);
            catalogue.insert(context + u'\x1f' + key, message);
        }
    }
    return catalogue;
}

/// What the sources say now.
Catalogue extract(bool pluralsOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"now.ts"_s);
    QStringList arguments { u"-silent"_s, u"-I"_s,
                            u"."_s,       u"-I"_s,
                            u"src"_s,     u"-locations"_s,
                            u"none"_s,    u"-source-language"_s,
                            u"en"_s,      u"-target-language"_s,
                            u"fr"_s,      u"ui"_s,
                            u"-ts"_s,     path };
    if (pluralsOnly)
        arguments.prepend(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SLIPWAY_SOURCE_DIR)); // it looks for headers from there
    lupdate.start(QStringLiteral(SLIPWAY_LUPDATE), arguments);
    lupdate.waitForFinished(60'000);
    return readCatalogue(path);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(\\d|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

int pluralForms(const QString &language)
{
    return language == "zh_CN"_L1 || language == "ja"_L1 ? 1 : 2;
}

/// The first thing wrong with a translation, or nothing.
QString fault(const Message &message, const QString &language)
{
    if (message.unfinished)
        return u"is unfinished"_s;
    if (message.translations.size() != (message.numerus ? pluralForms(language) : 1))
        return u"has the wrong number of plural forms"_s;
    for (const QString &text : message.translations) {
        if (text.isEmpty())
            return u"is empty"_s;
        if (placeholders(text) != placeholders(message.source) && !(message.numerus && !text.contains(u'%')))
            return u"has other placeholders"_s;
        if (text.trimmed() != text && message.source.trimmed() == message.source)
            return u"begins or ends with a blank"_s;
        if (message.source.endsWith(u'…') != text.endsWith(u'…'))
            return u"differs in its ellipsis"_s;
        const bool colon = text.endsWith(u':') || text.endsWith(u'：');
        if (message.source.endsWith(u':') != colon)
            return u"differs in its colon"_s;
        if (message.source.contains(QRegularExpression(u"&\\w"_s))
            != text.contains(QRegularExpression(u"&\\w"_s)))
            return u"differs in its mnemonic"_s;
    }
    return {};
}

/// House rules of one language (typography).
QString slip(const QString &text, const QString &language)
{
    if (language == "fr"_L1) {
        if (text.contains(u'\''))
            return u"has ' instead of ’"_s;
        if (text.contains(QRegularExpression(u"[^\\x{a0}\\x{202f}\\d\\w/][;?!:](\\s|$)"_s))
            && !text.contains(u"://"_s))
            return u"has no non-breaking space before its punctuation"_s;
        if (text.contains(QRegularExpression(u"\\w[;?!](\\s|$)"_s))
            || text.contains(QRegularExpression(u"\\w:(\\s|$)"_s)))
            return u"has no non-breaking space before its punctuation"_s;
    }
    static const QRegularExpression fullWidthLatin(
        u"[\\x{ff21}-\\x{ff3a}\\x{ff41}-\\x{ff5a}\\x{ff10}-\\x{ff19}]"_s);
    if (text.contains(fullWidthLatin))
        return u"has full-width Latin letters"_s;
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }

    void faults_areFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<bool>("good");
        QTest::newRow("same placeholders") << u"Stop %1 on %2"_s << u"Arrêter %1 sur %2"_s << true;
        QTest::newRow("swapped") << u"Stop %1 on %2"_s << u"%2 の %1 を停止"_s << true;
        QTest::newRow("lost placeholder") << u"Stop %1 on %2"_s << u"Arrêter %1"_s << false;
        QTest::newRow("wrong placeholder") << u"Stop %1"_s << u"Arrêter %2"_s << false;
        QTest::newRow("lost ellipsis") << u"Import…"_s << u"Importer"_s << false;
        QTest::newRow("lost colon") << u"Name:"_s << u"Nom"_s << false;
        QTest::newRow("full-width colon") << u"Name:"_s << u"名称："_s << true;
        QTest::newRow("lost mnemonic") << u"&Name"_s << u"Nom"_s << false;
        QTest::newRow("blank at the end") << u"Name"_s << u"Nom "_s << false;
        QTest::newRow("empty") << u"Name"_s << QString() << false;
    }
    void faults_areFound()
    {
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QFETCH(bool, good);
        QCOMPARE(fault({ .source = source, .translations = { translation } }, u"fr"_s).isEmpty(), good);
    }

    void catalogue_isCompleteAndSound_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : { "fr", "nl", "zh_CN", "ja", "en" })
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void catalogue_isCompleteAndSound()
    {
        QFETCH(QString, language);
        const Catalogue now = extract(language == "en"_L1);
        const Catalogue known = readCatalogue(tsFile(language));
        QVERIFY2(now.size() > 10, "lupdate found no strings");
        QStringList problems;
        for (auto message = now.cbegin(); message != now.cend(); ++message) {
            if (!known.contains(message.key()))
                problems.append(u"missing: "_s + message->source);
        }
        for (auto message = known.cbegin(); message != known.cend(); ++message) {
            if (!now.contains(message.key()))
                problems.append(u"no longer in the sources: "_s + message->source);
            if (const QString found = fault(*message, language); !found.isEmpty())
                problems.append(u"\"%1\" %2"_s.arg(message->source, found));
            for (const QString &text : message->translations) {
                if (const QString found = slip(text, language); !found.isEmpty())
                    problems.append(u"\"%1\" %2"_s.arg(text, found));
            }
        }
        QVERIFY2(
            problems.isEmpty(),
            qPrintable(
                u"%1 problems, the first: %2"_s.arg(problems.size()).arg(problems.mid(0, 10).join(u"\n"_s))));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
