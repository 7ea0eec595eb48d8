// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/machinechanges.h"
#include "azure/compute/vmaccess.h"
#include "support/warnings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::azure;

namespace {

const QDate kToday(2026, 1, 2);
const auto kPassword = "Correct-Horse-7"_L1;
const auto kRsa = u"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ== ann@desk"_s;
const auto kEd25519 = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk="_s;

AccessRequest request(AccessAction action, const QString &user, QLatin1StringView password = {},
                      const QString &key = {})
{
    return { .action = action,
             .user = user,
             .password = Secret(QByteArrayView(password.data(), password.size())),
             .key = key };
}

using Problems = QList<AccessProblem>;

/// What is sent of a request: its settings, public and protected.
std::pair<QJsonObject, QJsonObject> sent(const AccessRequest &request)
{
    const ArmId machine =
        *ArmId::parse(u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/m"_s);
    const MachineChange change = accessChange(machine, u"westeurope"_s, request, u"tag"_s);
    const Result<net::HttpRequest> put = changeRequest(QUrl(u"https://arm.example"_s), change);
    if (!put || !put->url.path().endsWith("/extensions/enablevmaccess"_L1))
        return {};
    const QJsonObject properties =
        QJsonDocument::fromJson(put->body).object().value("properties"_L1).toObject();
    if (properties.value("forceUpdateTag"_L1) != u"tag"_s)
        return {};
    return { properties.value("settings"_L1).toObject(),
             properties.value("protectedSettings"_L1).toObject() };
}

} // namespace

class TestVmAccess : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnAnyWarning(); }

    void problems_user_isJudged_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("isWindows");
        QTest::addColumn<Problems>("problems");
        QTest::newRow("plain") << u"ann"_s << false << Problems {};
        QTest::newRow("service") << u"_apt-1.x"_s << false << Problems {};
        QTest::newRow("none") << QString() << false << Problems { AccessProblem::NoUser };
        QTest::newRow("space") << u"an n"_s << false << Problems { AccessProblem::BadUser };
        QTest::newRow("colon") << u"ann:x"_s << false << Problems { AccessProblem::BadUser };
        QTest::newRow("option") << u"-rf"_s << false << Problems { AccessProblem::BadUser };
        QTest::newRow("digit") << u"1ann"_s << false << Problems { AccessProblem::BadUser };
        QTest::newRow("line end") << u"ann\n"_s << false << Problems { AccessProblem::BadUser };
        QTest::newRow("long") << QString(33, u'a') << false << Problems { AccessProblem::BadUser };
        QTest::newRow("Windows") << u"1ann!"_s << true << Problems {};
        QTest::newRow("Windows, backslash") << u"a\\b"_s << true << Problems { AccessProblem::BadUser };
        QTest::newRow("Windows, long") << QString(21, u'a') << true << Problems { AccessProblem::BadUser };
        QTest::newRow("Windows, dot") << u"ann."_s << true << Problems { AccessProblem::BadUser };
    }

    void problems_user_isJudged()
    {
        QFETCH(const QString, user);
        QFETCH(const bool, isWindows);
        QFETCH(const Problems, problems);
        const AccessAction action = isWindows ? AccessAction::ResetAdministrator : AccessAction::SetPassword;
        QCOMPARE(accessProblems(request(action, user, kPassword), kToday), problems);
    }

    void problems_password_isJudged_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<Problems>("problems");
        const Problems weak { AccessProblem::WeakPassword };
        QTest::newRow("good") << QByteArray("Abcdefghijk1") << Problems {};
        QTest::newRow("none") << QByteArray() << Problems { AccessProblem::NoPassword };
        QTest::newRow("short") << QByteArray("Abcdefghij1") << weak;
        QTest::newRow("two kinds") << QByteArray("abcdefghijk1") << weak;
        QTest::newRow("longest") << QByteArray("Ab1") + QByteArray(69, 'x') << Problems {};
        QTest::newRow("too long") << QByteArray("Ab1") + QByteArray(70, 'x') << weak;
    }

    void problems_password_isJudged()
    {
        QFETCH(const QByteArray, password);
        QFETCH(const Problems, problems);
        AccessRequest asked { .action = AccessAction::SetPassword,
                              .user = u"ann"_s,
                              .password = Secret(password) };
        QCOMPARE(accessProblems(asked, kToday), problems);
    }

    void problems_key_isJudged_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Problems>("problems");
        const Problems unknown { AccessProblem::UnknownKey };
        QTest::newRow("rsa") << kRsa << Problems {};
        QTest::newRow("ed25519") << u"  "_s + kEd25519 + u"\n"_s << Problems {};
        QTest::newRow("SSH2") << u"---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n"_s << Problems {};
        QTest::newRow("certificate") << u"-----BEGIN CERTIFICATE-----\nAAAA\n"_s << Problems {};
        QTest::newRow("none") << u" \n"_s << Problems { AccessProblem::NoKey };
        QTest::newRow("ecdsa") << u"ecdsa-sha2-nistp256 AAAA"_s << Problems { AccessProblem::EcdsaKey };
        QTest::newRow("ecdsa of a security key")
            << u"sk-ecdsa-sha2-nistp256@openssh.com AAAA"_s << Problems { AccessProblem::EcdsaKey };
        QTest::newRow("private") << u"-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA"_s
                                 << Problems { AccessProblem::PrivateKey };
        QTest::newRow("dss") << u"ssh-dss AAAAB3NzaC1kc3M="_s << unknown;
        QTest::newRow("only a kind") << u"ssh-rsa"_s << unknown;
        QTest::newRow("another kind inside") << u"ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIGk="_s << unknown;
        QTest::newRow("kind alone inside") << u"ssh-rsa AAAAB3NzaC1yc2E="_s << unknown;
        QTest::newRow("no base64") << u"ssh-rsa AAAAB3Nz!"_s << unknown;
        QTest::newRow("file name") << u"~/.ssh/id_rsa.pub"_s << unknown;
    }

    void problems_key_isJudged()
    {
        QFETCH(const QString, key);
        QFETCH(const Problems, problems);
        QCOMPARE(accessProblems(request(AccessAction::SetKey, u"ann"_s, {}, key), kToday), problems);
    }

    void problems_expiration_mustBeAhead()
    {
        AccessRequest asked = request(AccessAction::SetKey, u"ann"_s, {}, kRsa);
        asked.expires = kToday;
        QCOMPARE(accessProblems(asked, kToday), Problems { AccessProblem::ExpiresInPast });
        asked.expires = kToday.addDays(1);
        QVERIFY(accessProblems(asked, kToday).isEmpty());
    }

    void problems_resets_needNothing()
    {
        QVERIFY(accessProblems(request(AccessAction::ResetSsh, {}), kToday).isEmpty());
        QVERIFY(accessProblems(request(AccessAction::ResetRemoteDesktop, {}), kToday).isEmpty());
    }

    void change_action_sendsItsSettings_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<int>("action");
        const auto row = [](const char *name, AccessAction action, const QByteArray &open,
                            const QByteArray &secret) {
            QTest::newRow(name) << open << secret << int(action);
        };
        row("password", AccessAction::SetPassword, "{}",
            R"({"username":"ann","password":"Correct-Horse-7","expiration":"2026-02-03"})");
        row("key", AccessAction::SetKey, "{}",
            R"({"username":"ann","ssh_key":")" + kRsa.toUtf8()
                + R"(","remove_prior_keys":true,"expiration":"2026-02-03"})");
        row("sshd", AccessAction::ResetSsh, "{}", R"({"reset_ssh":true})");
        row("user", AccessAction::RemoveUser, "{}", R"({"remove_user":"ann"})");
        row("administrator", AccessAction::ResetAdministrator, R"({"UserName":"ann"})",
            R"({"Password":"Correct-Horse-7"})");
        row("remote desktop", AccessAction::ResetRemoteDesktop, "{}", "{}");
    }

    void change_action_sendsItsSettings()
    {
        QFETCH(const QByteArray, open);
        QFETCH(const QByteArray, secret);
        QFETCH(const int, action);
        AccessRequest asked = request(static_cast<AccessAction>(action), u"ann"_s, kPassword, kRsa);
        asked.removeOtherKeys = true;
        asked.expires = QDate(2026, 2, 3);
        const auto [settings, protectedSettings] = sent(asked);
        QCOMPARE(settings, QJsonDocument::fromJson(open).object());
        QCOMPARE(protectedSettings, QJsonDocument::fromJson(secret).object());
    }

    /// VMAccess takes the text "false" for true: what is not wanted is left out.
    void change_whatIsNotWanted_isNotSent()
    {
        const auto [settings, protectedSettings] =
            sent(request(AccessAction::SetKey, u"ann"_s, {}, u"  "_s + kRsa + u"\n"_s));
        QVERIFY(settings.isEmpty());
        QCOMPARE(protectedSettings, (QJsonObject { { u"username"_s, u"ann"_s }, { u"ssh_key"_s, kRsa } }));
    }
};

QTEST_GUILESS_MAIN(TestVmAccess)
#include "tst_vmaccess.moc"
