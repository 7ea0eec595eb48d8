// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log/redact.h"
#include "support/warnings.h"

#include <QElapsedTimer>
#include <QTest>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

/// Stands for the secret in each row; the rest of a row's text must survive as `remains` says.
constexpr auto kJwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJTRUVEIn0.c2lnbmF0dXJlU0VFRA"_L1;
constexpr auto kPem =
    "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEESEED1\nSEED2base64==\n-----END EC PRIVATE KEY-----"_L1;

struct Row
{
    const char *name;
    QString text;
    QStringList secrets;
    QString remains; ///< what must still be there
};

QList<Row> rowsOfHeaders()
{
    return {
        { "authorization, bearer",
          u"Authorization: Bearer SEED-abc.def123"_s,
          { u"SEED"_s },
          u"Authorization: "_s },
        { "authorization, lower case",
          u"authorization:Basic dXNlcjpTRUVE"_s,
          { u"dXNlcjpTRUVE"_s },
          u"authorization"_s },
        { "authorization, any scheme", u"Authorization: Custom SEED more"_s, { u"SEED"_s, u"more"_s }, {} },
        { "authorization, further lines stay",
          u"Authorization: Bearer SEED1\nAccept: */*"_s,
          { u"SEED"_s },
          u"Accept: */*"_s },
        { "proxy authorization",
          u"Proxy-Authorization: Basic SEED="_s,
          { u"SEED"_s },
          u"Proxy-Authorization"_s },
        { "registry auth", u"X-Registry-Auth: SEEDeyJ9"_s, { u"SEED"_s }, u"X-Registry-Auth"_s },
        { "cookie", u"Cookie: a=SEED1; b=SEED2"_s, { u"SEED"_s }, u"Cookie: "_s },
        { "set-cookie", u"Set-Cookie: sid=SEED; HttpOnly"_s, { u"SEED"_s }, u"Set-Cookie"_s },
        { "api key",
          u"Ocp-Apim-Subscription-Key: SEED0123"_s,
          { u"SEED"_s },
          u"Ocp-Apim-Subscription-Key"_s },
        { "pair of a debug stream",
          u"(\"Authorization\", \"Bearer SEED1\")"_s,
          { u"SEED"_s },
          u"\"Authorization\""_s },
        { "map of Go", u"map[Authorization:[Bearer SEED1]]"_s, { u"SEED"_s }, u"map["_s },
        { "bearer in a sentence", u"sent Bearer abcSEED0123 and got 401"_s, { u"SEED"_s }, u"and got 401"_s },
        { "jwt alone", "token was "_L1 + kJwt + ", refused"_L1, { u"eyJ"_s, u"U0VFRA"_s }, u"refused"_s },
        { "jwt without signature", u"x eyJhbGciOiJub25lIn0.eyJzdWIiOiJTRUVEIn0. y"_s, { u"eyJ"_s }, u"x "_s },
        { "shared access signature", u"SharedAccessSignature sr=a&sig=SEED%3D&se=1"_s, { u"SEED"_s }, {} },
        { "negotiate", u"got Negotiate YIISEED/+= back"_s, { u"SEED"_s }, u"back"_s },
    };
}

QList<Row> rowsOfPemAndUrls()
{
    return {
        { "pem", "before\n"_L1 + kPem + "\nafter"_L1, { u"SEED"_s, u"BEGIN"_s, u"END"_s }, u"after"_s },
        { "pem with escaped line ends",
          u"{\"a\":\"-----BEGIN PRIVATE KEY-----\\nSEED1\\n-----END PRIVATE KEY-----\\n\"}"_s,
          { u"SEED"_s },
          u"{\"a\":"_s },
        { "pem cut off", u"x -----BEGIN RSA PRIVATE KEY-----\nSEED1\nSEED2"_s, { u"SEED"_s }, u"x "_s },
        { "pem without its beginning",
          u"kkkkkkkkkkkkkkkkkkSEED\nkkkkkkkkkkkkkkkkkSEED==\n-----END PRIVATE KEY-----\nok"_s,
          { u"SEED"_s },
          u"ok"_s },
        { "pem in base64", u"v=LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tU0VFRA== w"_s, { u"U0VFRA"_s }, u" w"_s },
        { "two pems", kPem + "between"_L1 + kPem, { u"SEED"_s }, u"between"_s },
        { "sas signature",
          u"https://a.blob.core.windows.net/c?sv=2022&sig=SEED%2Fx%3D&sp=r"_s,
          { u"SEED"_s },
          u"sp=r"_s },
        { "code of a redirect",
          u"http://127.0.0.1:4000/?code=0.AXoASEED-1_2&state=s"_s,
          { u"SEED"_s },
          u"state=s"_s },
        { "access token of a fragment",
          u"http://x/#access_token=SEED1&expires_in=3599"_s,
          { u"SEED"_s },
          u"expires_in=3599"_s },
        { "user info",
          u"proxy http://me:SEED@proxy.example:3128/ is down"_s,
          { u"SEED"_s },
          u"@proxy.example:3128/ is down"_s },
        { "user info, token only",
          u"https://SEED1@git.example/x.git"_s,
          { u"SEED"_s },
          u"git.example/x.git"_s },
        { "json in a query",
          u"?filters=%7B%22password%22%3A%22SEED%22%2C%22a%22%3A1%7D"_s,
          { u"SEED"_s },
          u"%22a%22%3A1"_s },
        { "pair, percent-encoded", u"redirect=x%3Fpassword%3DSEED1%26a%3D1"_s, { u"SEED"_s }, u"%26a%3D1"_s },
    };
}

QList<Row> rowsOfFields()
{
    return {
        { "form",
          u"grant_type=client_credentials&client_id=me&client_secret=SEED~1&scope=s"_s,
          { u"SEED"_s },
          u"grant_type=client_credentials&client_id=me&"_s },
        { "form, assertion",
          u"client_assertion=SEED.1&client_assertion_type=urn"_s,
          { u"SEED"_s },
          u"client_assertion_type=urn"_s },
        { "form, device code", u"device_code=SEEDABCDEF&a=1"_s, { u"SEED"_s }, u"a=1"_s },
        { "form, verifier", u"code_verifier=SEED&a=1"_s, { u"SEED"_s }, u"a=1"_s },
        { "json, access token",
          u"{\"token_type\":\"Bearer\",\"access_token\":\"SEED\"}"_s,
          { u"SEED"_s },
          u"\"token_type\":\"Bearer\""_s },
        { "json, refresh token and blanks",
          u"{ \"refresh_token\" : \"SEED\" , \"expires_in\": 3599 }"_s,
          { u"SEED"_s },
          u"\"expires_in\": 3599"_s },
        { "json, next line", u"{\"adminPassword\":\n  \"SEED\"}"_s, { u"SEED"_s }, u"adminPassword"_s },
        { "json, escaped quote",
          u"{\"password\":\"a\\\"SEED\",\"b\":\"stays\"}"_s,
          { u"SEED"_s },
          u"\"b\":\"stays\""_s },
        { "json, backslash at the end",
          u"{\"password\":\"SEED\\\\\",\"b\":\"stays\"}"_s,
          { u"SEED"_s },
          u"\"b\":\"stays\""_s },
        { "json, cut off", u"{\"password\":\"SEED and the rest is"_s, { u"SEED"_s, u"rest"_s }, {} },
        { "json, number", u"{\"pin\":  918273645,\"b\":2}"_s, { u"918273645"_s }, u"\"b\":2"_s },
        { "json, in a json string",
          u"{\"body\":\"{\\\"password\\\":\\\"SEED\\\",\\\"b\\\":1}\"}"_s,
          { u"SEED"_s },
          u"\\\"b\\\":1"_s },
        { "json, escaped twice",
          u"\\\\\\\"secret\\\\\\\":\\\\\\\"SEED\\\\\\\",\\\\\\\"b\\\\\\\":1"_s,
          { u"SEED"_s },
          u"b"_s },
        { "json, escaped with a quote in it",
          u"\\\"secret\\\":\\\"a\\\\\\\"SEED\\\",\\\"b\\\":1"_s,
          { u"SEED"_s },
          u"\\\"b\\\":1"_s },
        { "protected settings",
          u"{\"settings\":{\"a\":1},\"protectedSettings\":{\"certs\":{\"key\":\"SEED1\"},\"x\":[\"SEED}2\"]},\"z\":1}"_s,
          { u"SEED"_s },
          u"\"settings\":{\"a\":1}"_s },
        { "protected settings, the rest stays",
          u"{\"protectedSettings\":{\"a\":\"SEED}\"},\"z\":1}"_s,
          { u"SEED"_s },
          u"\"z\":1"_s },
        { "protected settings, cut off",
          u"{\"protectedSettings\":{\"commandToExecute\":\"SEED1"_s,
          { u"SEED"_s },
          {} },
        { "protected settings, escaped",
          u"\"{\\\"protectedSettings\\\":{\\\"script\\\":\\\"SEED\\\"},\\\"z\\\":1}\""_s,
          { u"SEED"_s },
          u"\\\"z\\\":1"_s },
        { "environment of a container",
          u"{\"Env\":[\"DB=SEED1\",\"X=SEED2\"],\"Cmd\":[\"sh\"]}"_s,
          { u"SEED"_s },
          u"\"Cmd\":[\"sh\"]"_s },
        { "docker config", u"{\"auths\":{\"r\":{\"auth\":\"SEED=\"}}}"_s, { u"SEED"_s }, u"auths"_s },
        { "custom data", u"\"customData\":\"SEED==\""_s, { u"SEED"_s }, u"customData"_s },
        { "code in json", u"{\"code\":\"OAQABAAIAAASEED1\"}"_s, { u"SEED"_s }, {} },
        { "storage connection string",
          u"AccountName=a;AccountKey=SEED/+==;EndpointSuffix=e"_s,
          { u"SEED"_s },
          u"EndpointSuffix=e"_s },
        { "shell variable", u"export DB_PASSWORD='SEED one' && run"_s, { u"SEED"_s, u"one"_s }, u"&& run"_s },
        { "option with =", u"docker login --password=SEED -u me"_s, { u"SEED"_s }, u"-u me"_s },
        { "option with blank", u"docker login --password SEED -u me"_s, { u"SEED"_s }, u"-u me"_s },
        { "yaml", u"user: me\npassword: SEED two words\nport: 5"_s, { u"SEED"_s, u"words"_s }, u"port: 5"_s },
        { "python dictionary", u"{'client_secret': 'SEED', 'a': 1}"_s, { u"SEED"_s }, u"'a': 1"_s },
        { "xml", u"<User>me</User><Password>SEED</Password>"_s, { u"SEED"_s }, u"<User>me</User>"_s },
        { "swarm token", u"join with SWMTKN-1-0seed1-seed2 now"_s, { u"seed"_s }, u"now"_s },
        { "application secret",
          u"used abc8Q~SEEDxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx here"_s,
          { u"SEED"_s },
          u"here"_s },
        { "refresh token of Microsoft",
          u"got 0.AXoASEEDaaaaaaaaaaaaaaaaaaaaa.AgABBB-x back"_s,
          { u"SEED"_s },
          u"back"_s },
    };
}

} // namespace

class TestRedact : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void redacted_secret_doesNotSurvive_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("secrets");
        QTest::addColumn<QString>("remains");
        for (const QList<Row> &rows : { rowsOfHeaders(), rowsOfPemAndUrls(), rowsOfFields() }) {
            for (const Row &row : rows)
                QTest::newRow(row.name) << row.text << row.secrets << row.remains;
        }
    }

    void redacted_secret_doesNotSurvive()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, secrets);
        QFETCH(const QString, remains);
        const QString result = redacted(text);
        for (const QString &secret : secrets) {
            QVERIFY2(text.contains(secret), "the row itself must contain what it seeks");
            QVERIFY2(!result.contains(secret), qPrintable(result));
        }
        QVERIFY2(result.contains(u"[hidden]"), qPrintable(result));
        QVERIFY2(result.contains(remains), qPrintable(result));
        QCOMPARE(redacted(result), result);
    }

    void redacted_everythingInOneText_hidesAll()
    {
        QString text;
        for (const QList<Row> &rows : { rowsOfFields(), rowsOfHeaders() }) {
            for (const Row &row : rows)
                text += row.text + u'\n';
        }
        QVERIFY2(!redacted(text).contains(u"SEED"), qPrintable(redacted(text)));
    }

    void redacted_ordinaryText_isLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts {
            QString(),
            u"No space left on device"_s,
            u"{\"error\":{\"code\":\"AuthorizationFailed\",\"message\":\"The client 'x' may not.\"}}"_s,
            u"AuthorizationFailed: The client may not perform this action."_s,
            u"InvalidAuthenticationToken: The access token is invalid."_s,
            u"invalid_client: AADSTS7000215, see the portal"_s,
            u"unknown key: PrivatePort"_s,
            u"process ended with exit code=137, exit code: 137"_s,
            u"\"code\":404,\"status\":\"NotFound\""_s,
            u"Basic authentication is off; the Bearer of this letter"_s,
            u"\"disablePasswordAuthentication\":true,\"password\":null"_s,
            u"digest sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_s,
            u"/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm-1"_s,
            u"https://management.azure.com/subscriptions?api-version=2022-12-01"_s,
            u"ssh://me.example:22 refused"_s,
            u"\"sshPublicKey\":\"ssh-ed25519 AAAA\""_s,
            u"2026-01-02T03:04:05.678Z GET /v1.43/containers/json 200 12 ms"_s,
            u"token_type=Bearer&expires_in=3599"_s,
            u"$.value[3].properties.vmId: expected a string, found a number"_s,
            u"{\"name\":\"a\",\"labels\":{\"com.example.tier\":\"web\"}}"_s,
        };
        for (const QString &text : texts)
            QTest::addRow("%s", qPrintable(text.left(60))) << text;
    }

    void redacted_ordinaryText_isLeftAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(redacted(text), text);
    }

    void redacted_hostileText_endsSoon_data()
    {
        QTest::addColumn<QString>("text");
        constexpr qsizetype kLength = 1'000'000;
        QTest::newRow("letters") << QString(kLength, u'a');
        QTest::newRow("hyphens") << QString(kLength, u'-');
        QTest::newRow("quotes") << QString(kLength, u'"');
        QTest::newRow("backslashes") << QString(kLength, u'\\');
        QTest::newRow("brackets") << u"\"password\":"_s + QString(kLength, u'[');
        QTest::newRow("names") << u"a-"_s.repeated(kLength / 2);
        QTest::newRow("pem beginnings") << u"-----BEGIN "_s.repeated(10'000);
    }

    void redacted_hostileText_endsSoon()
    {
        QFETCH(const QString, text);
        QElapsedTimer timer;
        timer.start();
        const QString result = redacted(text);
        QVERIFY(result.size() <= text.size() + 20);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(u"took %1 ms"_s.arg(timer.elapsed())));
    }

    void loggable_url_keepsOnlyNamesOfTheQuery_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"https://a.example/b/c"_s << u"https://a.example/b/c"_s;
        QTest::newRow("query") << u"https://a.example:8443/b?api-version=1&sig=x"_s
                               << u"https://a.example:8443/b?api-version&sig"_s;
        QTest::newRow("user") << u"https://me:secret@a.example/"_s << u"https://a.example/"_s;
        QTest::newRow("fragment") << u"https://a.example/#access_token=x"_s << u"https://a.example/"_s;
        QTest::newRow("unix") << u"unix:///run/docker.sock"_s << u"unix:///run/docker.sock"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void loggable_url_keepsOnlyNamesOfTheQuery()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, expected);
        QCOMPARE(loggable(QUrl(url)), expected);
    }
};

QTEST_GUILESS_MAIN(TestRedact)
#include "tst_redact.moc"
