// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/customscript.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace slipway;
using namespace slipway::azure;
using namespace Qt::StringLiterals;
using Problem = CustomScriptProblem;

namespace {

QJsonObject secretsOf(const CustomScriptRequest &request)
{
    return customScriptSecrets(request)->reveal(
        [](QByteArrayView bytes) { return QJsonDocument::fromJson(bytes.toByteArray()).object(); });
}

CustomScriptRequest command(const QString &text)
{
    return { .text = text };
}

CustomScriptRequest script(const QString &text)
{
    return { .isScript = true, .text = text };
}

CustomScriptRequest stored(const QString &account, const QByteArray &key)
{
    return { .text = u"sh x.sh"_s, .storageAccount = account, .storageKey = Secret(key) };
}

} // namespace

class TestCustomScript final : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }
    void problems_ofEachKind_areFound();
    void script_atTheLimit_isTheLast();
    void command_everything_isSecret();
    void script_lineEndsOfWindows_areMended();
    void settings_open_holdNothingSecret();
};

void TestCustomScript::problems_ofEachKind_areFound()
{
    const auto problems = [](const CustomScriptRequest &request) { return customScriptProblems(request); };
    QCOMPARE(problems(command(u"id"_s)), QList<Problem> {});
    QCOMPARE(problems(command(u" \n"_s)), QList { Problem::NoText });
    QCOMPARE(problems(command(u"id\nls"_s)), QList { Problem::SeveralLines });
    QCOMPARE(problems(command(QString(70'000, u'x'))), QList { Problem::TooLong });
    QCOMPARE(problems(script(u"id\nls"_s)), QList<Problem> {});
    QCOMPARE(problems(stored(u"account1"_s, "c2VjcmV0")), QList<Problem> {});
    QCOMPARE(problems(stored(u"account1"_s, "")), QList { Problem::HalfStorage });
    QCOMPARE(problems(stored({}, "c2VjcmV0")), QList { Problem::HalfStorage });
    QCOMPARE(problems(stored(u"Account"_s, "c2VjcmV0")), QList { Problem::BadStorageAccount });
    QCOMPARE(problems(stored(u"ab"_s, "c2VjcmV0")), QList { Problem::BadStorageAccount });
    QCOMPARE(problems(stored(u"account1"_s, "no base 64!")), QList { Problem::BadStorageKey });
    CustomScriptRequest files = command(u"sh x.sh"_s);
    files.files = { u"https://account1.blob.core.windows.net/c/x.sh?sig=1%2F2"_s };
    QCOMPARE(problems(files), QList<Problem> {});
    for (const QString &bad : { u"x.sh"_s, u"file:///etc/passwd"_s, u"ftp://a/b"_s, u"https://"_s }) {
        files.files = { bad };
        QCOMPARE(problems(files), QList { Problem::FileNotAnAddress });
    }
}

/// Measured on the base64 text; a longer one is reported as a success and not run at all.
void TestCustomScript::script_atTheLimit_isTheLast()
{
    constexpr qsizetype kBytes = 256LL * 1024 / 4 * 3;
    QCOMPARE(customScriptProblems(script(QString(kBytes - 1, u'x'))), QList<Problem> {}); // and the line end
    QCOMPARE(customScriptProblems(script(QString(kBytes, u'x'))), QList { Problem::TooLong });
}

void TestCustomScript::command_everything_isSecret()
{
    CustomScriptRequest request = stored(u"account1"_s, "c2VjcmV0");
    request.text = u" sh x.sh --password 'a' \n"_s;
    request.files = { u"https://a.example/x.sh?sig=1"_s, u"https://a.example/y"_s };
    QCOMPARE(secretsOf(request),
             (QJsonObject { { u"commandToExecute"_s, u"sh x.sh --password 'a'"_s },
                            { u"fileUris"_s, QJsonArray::fromStringList(request.files) },
                            { u"storageAccountName"_s, u"account1"_s },
                            { u"storageAccountKey"_s, u"c2VjcmV0"_s } }));
}

void TestCustomScript::script_lineEndsOfWindows_areMended()
{
    const QJsonObject secrets = secretsOf(script(u"#!/bin/sh\r\necho é"_s));
    QCOMPARE(secrets.keys(), QStringList { u"script"_s });
    QCOMPARE(QByteArray::fromBase64(secrets.value("script"_L1).toString().toLatin1()),
             QByteArray("#!/bin/sh\necho \xc3\xa9\n"));
}

void TestCustomScript::settings_open_holdNothingSecret()
{
    CustomScriptRequest request = command(u"id"_s);
    QCOMPARE(customScriptSettings(request, 7), "{\"timestamp\":7}"_ba);
    request.keepsLineEnds = true;
    QCOMPARE(customScriptSettings(request, 7), "{\"skipDos2Unix\":true,\"timestamp\":7}"_ba);
    request.system = OsType::Windows; // knows no such setting
    QCOMPARE(customScriptSettings(request, 7), "{\"timestamp\":7}"_ba);
}

QTEST_GUILESS_MAIN(TestCustomScript)
#include "tst_customscript.moc"
