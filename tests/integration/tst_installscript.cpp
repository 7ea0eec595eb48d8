// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/engineoptions.h"
#include "scriptmachine.h"
#include "scriptsamples.h"
#include "support/warnings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kDockerRepository = "/etc/yum.repos.d/slipway-docker.repo"_L1;
constexpr const char *kRhel = "ID=\"rhel\"\nVERSION_ID=\"9.5\"\n";

/// The script with a payload that C++ would not let through.
QByteArray scriptWith(const QByteArray &good, const QByteArray &payload)
{
    QByteArrayList lines = good.split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith("SLIPWAY_PAYLOAD="))
            line = "SLIPWAY_PAYLOAD='" + payload.toBase64() + '\'';
    }
    return lines.join('\n');
}

constexpr const char *kRunningEngine =
    "mkdir -p /opt/units; printf '#!/bin/sh\\n' >/opt/standins/dockerd; "
    "chmod 755 /opt/standins/dockerd; "
    "printf '[Service]\\nExecStart=/usr/bin/dockerd -H fd://\\n' >/opt/units/docker.service; "
    "systemctl start docker.socket docker.service; : >/var/log/systemctl.log";

} // namespace

class TestInstallScript : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void script_freshMachine_endsWithFilesUnitAndMarker();
    void script_payloadFromTheEnvironment_isTaken();
    void script_secondRun_changesNothing();
    void script_newCertificates_replaceTheOldOnes();
    void script_replacement_changesThreeFilesAndCanBePutBack();
    void script_replacement_comesBackWhenTheEngineDoesNotStart();
    void script_replacement_cutShort_isCompletedByTheNextRun_data();
    void script_replacement_cutShort_isCompletedByTheNextRun();
    void script_replacement_afterOneCutShort_keepsTheWholeSet();
    void script_replacement_syncsBeforeItRenames();
    void script_replacement_needsAnEngineOfItsOwn();
    void script_replacement_ofBadCertificates_changesNothing();
    void script_daemonJsonThere_keepsWhatIsInIt();
    void script_daemonJsonThatSaysItAll_staysAsItIs();
    void script_daemonJsonItCannotMerge_isRefused_data();
    void script_daemonJsonItCannotMerge_isRefused();
    void script_badCertificates_leaveNoUnit_data();
    void script_badCertificates_leaveNoUnit();
    void script_badPayload_isRefused_data();
    void script_badPayload_isRefused();
    void script_otherDistribution_isRefused();
    void script_otherFamily_installsItsPackages_data();
    void script_otherFamily_installsItsPackages();
    void script_debiansFamily_installsItsPackages_data();
    void script_debiansFamily_installsItsPackages();
    void script_selinux_labelsWhatIsWritten();
    void script_suse_letsTheEngineTakeSockets_data();
    void script_suse_letsTheEngineTakeSockets();
    void script_suseWithListenersOfItsOwn_isRefused();
    void script_zypperFails_isSaid();
    void script_suseEngineFails_getsItsOptionsBack();
    void script_flatcar_usesTheEngineOfTheSystem();
    void script_dockerArchive_isTrustedByFingerprint();
    void script_dockerArchive_takesTheProxy();
    void script_proxyOfTheSystem_isThatOfThePackages();
    void script_dockerArchiveThere_isKept();
    void script_dnfLocked_waits();
    void script_packagesInTheWay_areSaid();
    void script_firewall_isOpenedOnce();
    void script_firewall_isClosedWhenTheEngineFails();
    void script_noPythonInPath_systemsOwnIsUsed();
    void script_aptLocked_waits();
    void script_aptBroken_isSaid();
    void script_portInUse_isRefused();
    void script_engineDoesNotStart_takesTheListenerBack();
    void script_engineNotGuarded_takesTheListenerBack_data();
    void script_engineNotGuarded_takesTheListenerBack();
    void script_engineThere_isKept();
    void script_engineOfAnUnfinishedInstallation_isInstalledAgain_data();
    void script_engineOfAnUnfinishedInstallation_isInstalledAgain();
    void script_engineItCannotConfigure_isRefused_data();
    void script_engineItCannotConfigure_isRefused();
    void script_toolMissing_isSaid();
    void script_hostileText_isNeverRun();
    void script_options_areMerged();
    void script_replacedOptions_areSaid();
    void script_optionsThatHideContainers_areRefused_data();
    void script_optionsThatHideContainers_areRefused();
    void script_unknownOption_isRefused_data();
    void script_unknownOption_isRefused();
    void script_cutShort_doesNothing();

private:
    QByteArray script(const pki::KeyedCertificate &server, const QByteArray &authority, const QByteArray &key,
                      const QJsonObject &options = {}) const;
    pki::KeyedCertificate leaf(pki::LeafRequest request) const;
    QByteArray replacement(const pki::KeyedCertificate &server, const QByteArray &authority,
                           InstallJob job = InstallJob::ReplaceCertificates) const;
    QByteArray installedBefore() const;

    pki::KeyedCertificate m_authority;
    pki::KeyedCertificate m_server;
    QByteArray m_script;
};

pki::KeyedCertificate TestInstallScript::leaf(pki::LeafRequest request) const
{
    request.commonName = u"Docker on test"_s;
    request.dnsNames = { u"localhost"_s };
    if (!request.now.isValid())
        request.now = QDateTime::currentDateTimeUtc();
    Result<pki::KeyedCertificate> made = pki::issue(m_authority, request);
    return made ? std::move(*made) : pki::KeyedCertificate();
}

QByteArray TestInstallScript::script(const pki::KeyedCertificate &server, const QByteArray &authority,
                                     const QByteArray &key, const QJsonObject &options) const
{
    return scriptText(installScript({ .port = 2376,
                                      .endMarker = kScriptMarker,
                                      .authority = authority,
                                      .certificate = server.certificate.toPem(),
                                      .key = Secret(key),
                                      .options = options }));
}

void TestInstallScript::initTestCase()
{
    failOnAnyWarning();
    SLIPWAY_NEEDS_DEBIAN(ScriptMachine);
    Result<pki::KeyedCertificate> authority =
        pki::makeAuthority({ .commonName = u"Test"_s, .now = QDateTime::currentDateTimeUtc().addDays(-30) });
    QVERIFY(authority);
    m_authority = std::move(*authority);
    m_server = leaf({});
    m_script = script(m_server, m_authority.certificate.toPem(), revealed(m_server.privateKey));
    QVERIFY(!m_script.isEmpty());
}

void TestInstallScript::script_freshMachine_endsWithFilesUnitAndMarker()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run = machine.runScript(m_script);

    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY(run.out.contains("slipway: this engine came by Slipway\n"));
    QCOMPARE(run.lastLine(), QByteArray(kScriptMarker.data(), kScriptMarker.size()));
    QCOMPARE(machine.read(u"/etc/docker/ca.pem"_s).trimmed(), m_authority.certificate.toPem().trimmed());
    QCOMPARE(machine.read(u"/etc/docker/server-cert.pem"_s).trimmed(),
             m_server.certificate.toPem().trimmed());
    QCOMPARE(machine.read(u"/etc/docker/server-key.pem"_s).trimmed(),
             revealed(m_server.privateKey).trimmed());
    QCOMPARE(machine.mode(u"/etc/docker"_s), 0755);
    QCOMPARE(machine.mode(u"/etc/docker/ca.pem"_s), 0644);
    QCOMPARE(machine.mode(u"/etc/docker/server-cert.pem"_s), 0644);
    QCOMPARE(machine.mode(u"/etc/docker/server-key.pem"_s), 0600);
    QCOMPARE(machine.mode(kDaemonFile), 0644);
    QCOMPARE(jsonObject(machine.read(kDaemonFile)),
             (QJsonObject { { u"tlsverify"_s, true },
                            { u"tlscacert"_s, u"/etc/docker/ca.pem"_s },
                            { u"tlscert"_s, u"/etc/docker/server-cert.pem"_s },
                            { u"tlskey"_s, u"/etc/docker/server-key.pem"_s } }));
    const QByteArray unit = machine.read(kSocketUnit);
    QVERIFY(unit.contains("\nListenStream=2376\n"));
    QVERIFY(unit.contains("\nService=docker.service\n"));
    QCOMPARE(machine.mode(kSocketUnit), 0644);
    QVERIFY(machine.read(u"/var/log/apt.log"_s)
                .contains(" install --no-remove --no-install-recommends docker.io"));
    QCOMPARE(machine.read(u"/var/log/cloud-init-standin.log"_s), "status --wait\n"_ba);

    const QByteArray calls = machine.read(u"/var/log/systemctl.log"_s);
    const qsizetype stop = calls.indexOf("stop docker-tls-tcp.socket docker.service docker.socket");
    const qsizetype enable = calls.indexOf("enable docker-tls-tcp.socket");
    const qsizetype sockets = calls.indexOf("start docker.socket docker-tls-tcp.socket");
    const qsizetype service = calls.lastIndexOf("start docker.service");
    QVERIFY2(0 < stop && stop < enable && enable < sockets && sockets < service, calls.constData());

    QVERIFY2(!machine.exists(u"/var/log/kept"_s), "the script holds the key and must not stay");
    QVERIFY(machine.entries(u"/tmp"_s).isEmpty());
    QVERIFY(!(run.out + run.error).contains(revealed(m_server.privateKey).split('\n').value(1)));
    QVERIFY(!(run.out + run.error).contains("BEGIN"));
}

void TestInstallScript::script_payloadFromTheEnvironment_isTaken()
{
    const Result<QString> bare = bareInstallScript();
    const Result<Secret> upload = packedPayload({ .port = 2376,
                                                  .endMarker = kScriptMarker,
                                                  .authority = m_authority.certificate.toPem(),
                                                  .certificate = m_server.certificate.toPem(),
                                                  .key = Secret(revealed(m_server.privateKey)) });
    QVERIFY(bare && upload);
    const ScriptMachine machine;
    const QByteArray before = "export SLIPWAY_UPLOAD='" + scriptText(upload) + '\'';
    const ScriptMachine::Run run = machine.runScript(bare->toUtf8(), 1, before);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.lastLine(), QByteArray(kScriptMarker.data(), kScriptMarker.size()));
    QCOMPARE(machine.read(u"/etc/docker/server-key.pem"_s).trimmed(),
             revealed(m_server.privateKey).trimmed());
    const ScriptMachine other;
    QCOMPARE(other.runScript(bare->toUtf8()).exitCode, 2);
    QVERIFY(!other.exists(kSocketUnit));
}

void TestInstallScript::script_secondRun_changesNothing()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run = machine.run(
        "s=/root/again.sh; cat >$s <<'SCRIPT'\n" + m_script
        + "SCRIPT\n"
          "chmod 700 $s; $s >/root/first 2>&1 || exit 90; : >/var/log/systemctl.log; : >/var/log/apt.log\n"
          "look() { for f in /etc/docker /etc/docker/* /etc/systemd/system/*; do stat -c '%n %a %i %y' $f; "
          "done; }\n"
          "look >/root/before; $s >/root/second 2>&1 || exit 91; look >/root/after; cmp /root/before "
          "/root/after || exit 92\n"
          "tail -n 1 /root/second\n");
    const QByteArray said = QByteArray::number(run.exitCode) + run.error + machine.read(u"/root/second"_s);
    QVERIFY2(run.exitCode == 0, said.constData());
    QCOMPARE(run.lastLine(), QByteArray(kScriptMarker.data(), kScriptMarker.size()));
    const QByteArray calls = machine.read(u"/var/log/systemctl.log"_s);
    for (const QByteArray &call : calls.trimmed().split('\n'))
        QVERIFY2(call.startsWith("is-") || call.startsWith("cat "), call.constData());
    QVERIFY(machine.read(u"/var/log/apt.log"_s).isEmpty());
}

void TestInstallScript::script_newCertificates_replaceTheOldOnes()
{
    const ScriptMachine machine;
    const pki::KeyedCertificate renewed = leaf({});
    const QByteArray second = script(renewed, m_authority.certificate.toPem(), revealed(renewed.privateKey));
    const ScriptMachine::Run run = machine.runScript(
        second, 1,
        "cat >/root/old.sh <<'SCRIPT'\n" + m_script + "SCRIPT\nsh /root/old.sh >/dev/null 2>&1 || exit 90");
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(machine.read(u"/etc/docker/server-cert.pem"_s).trimmed(), renewed.certificate.toPem().trimmed());
    QCOMPARE(machine.mode(u"/etc/docker/server-key.pem"_s), 0600);
}

QByteArray TestInstallScript::replacement(const pki::KeyedCertificate &server, const QByteArray &authority,
                                          InstallJob job) const
{
    const bool putsBack = job == InstallJob::PutBackCertificates;
    return scriptText(
        installScript({ .job = job,
                        .port = 2376,
                        .endMarker = putsBack ? QString(kScriptMarker) + u"-undo"_s : QString(kScriptMarker),
                        .authority = authority,
                        .certificate = server.certificate.toPem(),
                        .key = Secret(revealed(server.privateKey)) }));
}

/// Commands that install the engine and then forget what systemctl was asked for that.
QByteArray TestInstallScript::installedBefore() const
{
    return ScriptSamples::runBefore(m_script);
}

void TestInstallScript::script_replacement_changesThreeFilesAndCanBePutBack()
{
    const ScriptMachine machine;
    const Result<pki::KeyedCertificate> next =
        pki::makeAuthority({ .commonName = u"Next"_s, .now = QDateTime::currentDateTimeUtc() });
    QVERIFY(next);
    const Result<pki::KeyedCertificate> renewed = pki::issue(*next,
                                                             { .commonName = u"Docker on test"_s,
                                                               .dnsNames = { u"localhost"_s },
                                                               .now = QDateTime::currentDateTimeUtc() });
    QVERIFY(renewed);
    const QByteArray old = m_authority.certificate.toPem();
    const QByteArray both = next->certificate.toPem() + old;
    // Twice, as when the first run was cut off: what was there before stays what is kept.
    const ScriptMachine::Run run =
        machine.runScript(replacement(*renewed, both), 2,
                          installedBefore()
                              + "cp -p /etc/docker/daemon.json /root/d; "
                                "cp -p /etc/systemd/system/docker-tls-tcp.socket /root/u\n");
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.lastLine(), QByteArray(kScriptMarker.data(), kScriptMarker.size()));
    QVERIFY2(run.out.contains("nothing to change"), run.out.constData());
    QCOMPARE(machine.read(u"/etc/docker/ca.pem"_s).trimmed(), both.trimmed());
    QCOMPARE(machine.read(u"/etc/docker/server-cert.pem"_s).trimmed(),
             renewed->certificate.toPem().trimmed());
    QCOMPARE(machine.mode(u"/etc/docker/server-key.pem"_s), 0600);
    QCOMPARE(machine.mode(u"/etc/docker/slipway-previous"_s), 0700);
    QCOMPARE(machine.mode(u"/etc/docker/slipway-previous/server-key.pem"_s), 0600);
    QCOMPARE(machine.read(u"/etc/docker/slipway-previous/ca.pem"_s).trimmed(), old.trimmed());
    QCOMPARE(machine.read(kDaemonFile), machine.read(u"/root/d"_s));
    QCOMPARE(machine.read(kSocketUnit), machine.read(u"/root/u"_s));
    QCOMPARE(machine.read(u"/var/log/systemctl.log"_s).count("restart docker.service"), 1);
    QVERIFY(!machine.read(u"/var/log/systemctl.log"_s).contains("stop docker"));
    QVERIFY(machine.entries(u"/tmp"_s).isEmpty());

    const ScriptMachine again;
    const ScriptMachine::Run back =
        again.runScript(replacement(*renewed, both, InstallJob::PutBackCertificates), 2,
                        installedBefore() + "cat >/root/new.sh <<'SCRIPT'\n" + replacement(*renewed, both)
                            + "SCRIPT\nsh /root/new.sh >/dev/null 2>&1 || exit 91; rm /root/new.sh\n");
    QVERIFY2(back.exitCode == 0, back.error.constData());
    QCOMPARE(back.lastLine(), QByteArray(kScriptMarker.data(), kScriptMarker.size()) + "-undo");
    QVERIFY2(back.out.contains("nothing to put back"), back.out.constData()); // the second time
    QCOMPARE(again.read(u"/etc/docker/ca.pem"_s).trimmed(), old.trimmed());
    QCOMPARE(again.read(u"/etc/docker/server-cert.pem"_s).trimmed(), m_server.certificate.toPem().trimmed());
    QCOMPARE(again.read(u"/etc/docker/server-key.pem"_s).trimmed(), revealed(m_server.privateKey).trimmed());
    QVERIFY(!again.exists(u"/etc/docker/slipway-previous"_s));
}

void TestInstallScript::script_replacement_comesBackWhenTheEngineDoesNotStart()
{
    const ScriptMachine machine;
    const pki::KeyedCertificate renewed = leaf({});
    const ScriptMachine::Run run = machine.runScript(replacement(renewed, m_authority.certificate.toPem()), 1,
                                                     installedBefore() + "touch /opt/engine-fails\n");
    QCOMPARE(run.exitCode, 8);
    QVERIFY(!run.out.contains(kScriptMarker.data()));
    QCOMPARE(machine.read(u"/etc/docker/server-cert.pem"_s).trimmed(),
             m_server.certificate.toPem().trimmed());
    QCOMPARE(machine.read(u"/etc/docker/server-key.pem"_s).trimmed(),
             revealed(m_server.privateKey).trimmed());
    QVERIFY(!machine.exists(u"/etc/docker/slipway-previous"_s));
    QVERIFY2(machine.exists(kSocketUnit), "the listener stays: it was there before");
    QCOMPARE(machine.read(u"/var/log/systemctl.log"_s).count("restart docker.service"), 2);
}

namespace {

/// Commands after which the `number`th rename from here on is the last thing that the script does: as when
/// the power fails, it ends without cleaning up.
QByteArray powerFailsAtRename(int number)
{
    return "echo 0 >/root/renames\ncat >/opt/standins/mv <<'MV'\n#!/bin/sh\n/usr/bin/mv \"$@\" || exit\n"
           "n=$(($(cat /root/renames) + 1)); echo $n >/root/renames\n[ $n -ne "
        + QByteArray::number(number) + " ] || kill -9 $PPID\nMV\nchmod 755 /opt/standins/mv\n";
}

/// Commands that run `script` until then; the stand-in is gone afterwards.
QByteArray cutShort(const QByteArray &script, int atRename)
{
    return powerFailsAtRename(atRename) + "cat >/root/cut.sh <<'SCRIPT'\n" + script
        + "SCRIPT\nsh /root/cut.sh >/dev/null 2>&1\n[ $? -eq 137 ] || exit 92\n"
          "rm -rf /opt/standins/mv /root/cut.sh /tmp/*\n";
}

} // namespace

void TestInstallScript::script_replacement_cutShort_isCompletedByTheNextRun_data()
{
    QTest::addColumn<int>("rename");
    QTest::newRow("the former ones are kept") << 1;
    QTest::newRow("authority in place") << 2;
    QTest::newRow("certificate in place, key not") << 3;
    QTest::newRow("all in place, engine not started anew") << 4;
}

void TestInstallScript::script_replacement_cutShort_isCompletedByTheNextRun()
{
    QFETCH(const int, rename);
    const ScriptMachine machine;
    const pki::KeyedCertificate renewed = leaf({});
    const QByteArray old = m_authority.certificate.toPem();
    const QByteArray both = old + old; // differs from what is there
    const QByteArray script = replacement(renewed, both);
    const ScriptMachine::Run run = machine.runScript(script, 1, installedBefore() + cutShort(script, rename));
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.lastLine(), QByteArray(kScriptMarker.data(), kScriptMarker.size()));
    QCOMPARE(machine.read(u"/etc/docker/ca.pem"_s).trimmed(), both.trimmed());
    QCOMPARE(machine.read(u"/etc/docker/server-cert.pem"_s).trimmed(), renewed.certificate.toPem().trimmed());
    QCOMPARE(machine.read(u"/etc/docker/server-key.pem"_s).trimmed(), revealed(renewed.privateKey).trimmed());
    QCOMPARE(machine.mode(u"/etc/docker/server-key.pem"_s), 0600);
    QCOMPARE(machine.read(u"/etc/docker/slipway-previous/server-key.pem"_s).trimmed(),
             revealed(m_server.privateKey).trimmed());
    QCOMPARE(machine.read(u"/var/log/systemctl.log"_s).count("restart docker.service"), 1);
    QCOMPARE(machine.entries(u"/etc/docker"_s).filter(u"slipway-new"_s), QStringList());
}

void TestInstallScript::script_replacement_afterOneCutShort_keepsTheWholeSet()
{
    const ScriptMachine machine;
    const QByteArray authority = m_authority.certificate.toPem();
    const pki::KeyedCertificate first = leaf({});
    const pki::KeyedCertificate second = leaf({});
    QByteArray another = replacement(second, authority);
    const QByteArray marker = QByteArray(kScriptMarker.data(), kScriptMarker.size());
    const QByteArray payload = QByteArray::fromBase64(
        another.mid(another.indexOf("SLIPWAY_PAYLOAD='") + qstrlen("SLIPWAY_PAYLOAD='")).split('\'').first());
    another = scriptWith(another, QByteArray(payload).replace(marker, marker + "0"));
    // The authority is the same, so that the certificate's is the second rename: the key of `first` is
    // missing.
    const ScriptMachine::Run run =
        machine.runScript(another, 1, installedBefore() + cutShort(replacement(first, authority), 2));
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(machine.read(u"/etc/docker/server-key.pem"_s).trimmed(), revealed(second.privateKey).trimmed());
    QCOMPARE(machine.read(u"/etc/docker/slipway-previous/marker"_s).trimmed(), marker + "0");
    QCOMPARE(machine.read(u"/etc/docker/slipway-previous/server-cert.pem"_s).trimmed(),
             m_server.certificate.toPem().trimmed());
    QCOMPARE(machine.read(u"/etc/docker/slipway-previous/server-key.pem"_s).trimmed(),
             revealed(m_server.privateKey).trimmed());
}

void TestInstallScript::script_replacement_syncsBeforeItRenames()
{
    const ScriptMachine machine;
    const QByteArray log =
        "for tool in mv sync; do\nprintf '#!/bin/sh\\necho %s \"$*\" >>/var/log/disk.log\\n"
        "exec /usr/bin/%s \"$@\"\\n' $tool $tool >/opt/standins/$tool\n"
        "chmod 755 /opt/standins/$tool\ndone\n";
    const ScriptMachine::Run run =
        machine.runScript(replacement(leaf({}), m_authority.certificate.toPem()), 1, installedBefore() + log);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const QByteArray certificate = "/etc/docker/server-cert.pem";
    const QByteArray key = "/etc/docker/server-key.pem";
    QCOMPARE(machine.read(u"/var/log/disk.log"_s).trimmed().split('\n'),
             (QByteArrayList { "sync ", "mv -- /etc/docker/slipway-previous.new /etc/docker/slipway-previous",
                               "sync -- /etc/docker", "sync -- " + certificate + ".slipway-new",
                               "sync -- " + key + ".slipway-new",
                               "mv -f -- " + certificate + ".slipway-new " + certificate,
                               "mv -f -- " + key + ".slipway-new " + key, "sync -- /etc/docker" }));
}

void TestInstallScript::script_replacement_needsAnEngineOfItsOwn()
{
    const ScriptMachine machine;
    const QByteArray before = machine.snapshot();
    const ScriptMachine::Run run = machine.runScript(replacement(m_server, m_authority.certificate.toPem()));
    QCOMPARE(run.exitCode, 12);
    QCOMPARE(machine.snapshot(), before);
}

void TestInstallScript::script_replacement_ofBadCertificates_changesNothing()
{
    const ScriptMachine machine;
    const Result<pki::KeyedCertificate> stranger =
        pki::makeAuthority({ .commonName = u"Stranger"_s, .now = QDateTime::currentDateTimeUtc() });
    QVERIFY(stranger);
    const ScriptMachine::Run run =
        machine.runScript(replacement(leaf({}), stranger->certificate.toPem()), 1, installedBefore());
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(machine.read(u"/etc/docker/server-cert.pem"_s).trimmed(),
             m_server.certificate.toPem().trimmed());
    QVERIFY(!machine.exists(u"/etc/docker/slipway-previous"_s));
    QVERIFY(!machine.read(u"/var/log/systemctl.log"_s).contains("restart"));
}

void TestInstallScript::script_daemonJsonThere_keepsWhatIsInIt()
{
    const ScriptMachine machine;
    machine.write(
        kDaemonFile,
        R"json({"live-restore": true, "log-opts": {"max-size": "10m"}, "labels": ["é\"$(x)"], "tls": true
})json",
        0640);
    const ScriptMachine::Run run = machine.runScript(m_script);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const QJsonObject json = jsonObject(machine.read(kDaemonFile));
    QCOMPARE(json.size(), 8);
    QCOMPARE(json.value(u"live-restore"_s), QJsonValue(true));
    QCOMPARE(json.value(u"log-opts"_s).toObject().value(u"max-size"_s).toString(), u"10m"_s);
    QCOMPARE(json.value(u"labels"_s).toArray().at(0).toString(), u"é\"$(x)"_s);
    QCOMPARE(json.value(u"tlsverify"_s), QJsonValue(true));
    QCOMPARE(machine.mode(kDaemonFile), 0640);
}

/// Somebody has written it their own way.
void TestInstallScript::script_daemonJsonThatSaysItAll_staysAsItIs()
{
    const ScriptMachine machine;
    const QByteArray json = R"json({"tlsverify":true, "tlskey":"/etc/docker/server-key.pem",
"tlscert":"/etc/docker/server-cert.pem", "tlscacert":"/etc/docker/ca.pem"})json";
    machine.write(kDaemonFile, json);
    const ScriptMachine::Run run = machine.runScript(m_script);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(machine.read(kDaemonFile), json);
}

void TestInstallScript::script_daemonJsonItCannotMerge_isRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("hosts") << QByteArray(R"({"hosts":["tcp://0.0.0.0:2375"]})") << QByteArray("sets hosts");
    QTest::newRow("empty hosts") << QByteArray(R"({"hosts":[]})") << QByteArray("sets hosts");
    QTest::newRow("damaged") << QByteArray("{") << QByteArray("cannot be read");
    QTest::newRow("a list") << QByteArray("[]") << QByteArray("not a JSON object");
    QTest::newRow("tls off") << QByteArray(R"({"tls":false})") << QByteArray("switches tls off");
}

void TestInstallScript::script_daemonJsonItCannotMerge_isRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, reason);
    const ScriptMachine machine;
    machine.write(kDaemonFile, json);
    const QByteArray before = machine.snapshot();
    const ScriptMachine::Run run = machine.runScript(m_script);
    QCOMPARE(run.exitCode, 6);
    QVERIFY2(run.error.contains(reason), run.error.constData());
    QVERIFY(!run.out.contains(kScriptMarker.data()));
    QCOMPARE(machine.snapshot(), before);
    QVERIFY(!machine.exists(u"/var/log/apt.log"_s));
}

void TestInstallScript::script_badCertificates_leaveNoUnit_data()
{
    QTest::addColumn<QByteArray>("script");
    if (m_script.isEmpty())
        return;
    const QByteArray authority = m_authority.certificate.toPem();
    const pki::KeyedCertificate other = leaf({});
    QTest::newRow("key of another") << script(m_server, authority, revealed(other.privateKey));
    const QDateTime past = QDateTime::currentDateTimeUtc().addDays(-20);
    const pki::KeyedCertificate expired = leaf({ .validity = std::chrono::days(10), .now = past });
    QTest::newRow("expired") << script(expired, authority, revealed(expired.privateKey));
    const pki::KeyedCertificate client = leaf({ .purpose = pki::CertificatePurpose::Client });
    QTest::newRow("for clients") << script(client, authority, revealed(client.privateKey));
    const Result<pki::KeyedCertificate> stranger =
        pki::makeAuthority({ .commonName = u"Stranger"_s, .now = QDateTime::currentDateTimeUtc() });
    QVERIFY(stranger);
    QTest::newRow("other authority") << script(m_server, stranger->certificate.toPem(),
                                               revealed(m_server.privateKey));
    QTest::newRow("damaged key") << script(m_server, authority,
                                           "-----BEGIN PRIVATE KEY-----\nQUFB\n-----END PRIVATE KEY-----\n");
    const QByteArray noCertificate = "-----BEGIN CERTIFICATE-----\nQUFB\n-----END CERTIFICATE-----\n";
    QTest::newRow("damaged authority") << script(m_server, noCertificate, revealed(m_server.privateKey));
}

void TestInstallScript::script_badCertificates_leaveNoUnit()
{
    QFETCH(QByteArray, script);
    const ScriptMachine machine;
    const QByteArray before = machine.snapshot();
    const ScriptMachine::Run run = machine.runScript(script);
    QVERIFY2(run.exitCode == 3, run.error.constData());
    QVERIFY(!machine.exists(kSocketUnit));
    QCOMPARE(machine.snapshot(), before);
    QVERIFY(!machine.exists(u"/var/log/systemctl.log"_s));
    QVERIFY2(!machine.exists(u"/var/log/kept"_s), "the script holds the key and must not stay");
}

void TestInstallScript::script_badPayload_isRefused_data()
{
    QTest::addColumn<QByteArray>("payload");
    if (m_script.isEmpty())
        return;
    const QByteArray ca = m_authority.certificate.toPem();
    const QJsonObject good { { u"format"_s, 1 },
                             { u"port"_s, 2376 },
                             { u"marker"_s, QString(kScriptMarker) },
                             { u"ca"_s, QString::fromLatin1(ca) },
                             { u"cert"_s, QString::fromLatin1(m_server.certificate.toPem()) },
                             { u"key"_s, QString::fromLatin1(revealed(m_server.privateKey)) } };
    const auto row = [&good](const char *name, const QString &key, const QJsonValue &value) {
        QJsonObject json = good;
        json.insert(key, value);
        QTest::newRow(name) << QJsonDocument(json).toJson();
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no json") << QByteArray("$(touch /x)");
    row("format", u"format"_s, 2);
    row("port as text", u"port"_s, u"2376"_s);
    row("port too high", u"port"_s, 65536);
    row("port is shell", u"port"_s, u"$(touch /x)"_s);
    row("marker is shell", u"marker"_s, u"$(touch /x) abcdef"_s);
    row("marker of two lines", u"marker"_s, u"abcdefgh\nabcdefgh"_s);
    row("no key", u"key"_s, QString());
    row("key and more", u"key"_s, good.value(u"key"_s).toString() + u"$(touch /x)"_s);
    row("key instead of certificate", u"cert"_s, good.value(u"key"_s));
}

void TestInstallScript::script_badPayload_isRefused()
{
    QFETCH(QByteArray, payload);
    const ScriptMachine machine;
    const ScriptMachine::Run run = machine.runScript(scriptWith(m_script, payload));
    QVERIFY2(run.exitCode == 2, run.error.constData());
    QVERIFY(!machine.exists(u"/x"_s));
    QVERIFY(!machine.exists(u"/etc/docker"_s));
    QVERIFY(machine.entries(u"/tmp"_s).isEmpty());
}

void TestInstallScript::script_otherDistribution_isRefused()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, "ID=\"sles\"\nVERSION_ID=\"12.5\"\n");
    const ScriptMachine::Run run = machine.runScript(m_script);
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.error.contains("sles 12.5"), run.error.constData());
    QVERIFY(!machine.exists(u"/etc/docker"_s));
}

void TestInstallScript::script_otherFamily_installsItsPackages_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<QByteArray>("calls");
    QTest::addColumn<QByteArray>("archive");
    const QByteArray dockers = "dnf -y -q install docker-ce docker-ce-cli containerd.io\n";
    const auto row = [](const char *name, const QByteArray &release, const QByteArray &calls,
                        const QByteArray &archive) { QTest::newRow(name) << release << calls << archive; };
    row("rhel 8", "ID=\"rhel\"\nVERSION_ID=\"8.10\"\n", dockers, "linux/rhel/8/");
    row("rhel 9", "ID=\"rhel\"\nVERSION_ID=\"9.5\"\n", dockers, "linux/rhel/9/");
    row("rhel 10", "ID=rhel\nVERSION_ID=10.0\n", dockers, "linux/rhel/10/");
    row("rocky", "ID=\"rocky\"\nVERSION_ID=\"9.5\"\n", dockers, "linux/rhel/9/");
    row("alma", "ID=\"almalinux\"\nVERSION_ID=\"8.10\"\n", dockers, "linux/rhel/8/");
    row("oracle", "ID=\"ol\"\nVERSION_ID=\"9.5\"\n", dockers, "linux/rhel/9/");
    row("centos stream", "ID=\"centos\"\nVERSION_ID=\"10\"\n", dockers, "linux/centos/10/");
    row("fedora", "ID=fedora\nVERSION_ID=43\n", "dnf -y -q install moby-engine docker-cli\n", {});
    row("azure linux", "ID=azurelinux\nVERSION_ID=\"3.0\"\n", "tdnf -y -q install moby-engine docker-cli\n",
        {});
    row("mariner", "ID=mariner\nVERSION_ID=\"2.0\"\n", "tdnf -y -q install moby-engine moby-cli\n", {});
}

void TestInstallScript::script_otherFamily_installsItsPackages()
{
    QFETCH(QByteArray, release);
    QFETCH(QByteArray, calls);
    QFETCH(QByteArray, archive);
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, release);
    const ScriptMachine::Run run = machine.runScript(m_script, 2);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.lastLine(), QByteArray(kScriptMarker.data(), kScriptMarker.size()));
    QVERIFY2(run.out.contains("nothing to change"), run.out.constData());
    QCOMPARE(machine.read(u"/var/log/dnf.log"_s), calls); // once for two runs
    QVERIFY(!machine.exists(u"/var/log/apt.log"_s));
    QVERIFY(machine.exists(kSocketUnit));
    const QByteArray repository = machine.read(kDockerRepository);
    QCOMPARE(!repository.isEmpty(), !archive.isEmpty());
    QVERIFY2(repository.contains(archive), repository.constData());
}

void TestInstallScript::script_debiansFamily_installsItsPackages_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<bool>("hasClientPackage"); // docker.io without a client, as in Debian 13
    QTest::newRow("ubuntu 20.04") << QByteArray("NAME=\"Ubuntu\"\nID=ubuntu\nVERSION_ID=\"20.04\"\n")
                                  << false;
    QTest::newRow("ubuntu 22.04") << QByteArray("ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"22.04\"\n") << false;
    QTest::newRow("ubuntu 24.04") << QByteArray("ID=ubuntu\nID_LIKE=debian\nVERSION_ID=\"24.04\"\n") << false;
    QTest::newRow("debian 11") << QByteArray("ID=debian\nVERSION_ID=\"11\"\n") << false;
    QTest::newRow("debian 13") << QByteArray("ID=debian\nVERSION_ID=\"13\"\n") << true;
}

void TestInstallScript::script_debiansFamily_installsItsPackages()
{
    QFETCH(QByteArray, release);
    QFETCH(bool, hasClientPackage);
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, release);
    if (hasClientPackage)
        machine.write(u"/opt/standins/apt-cache"_s, "#!/bin/sh\necho 'Package: docker-cli'\n", 0755);
    const ScriptMachine::Run run = machine.runScript(m_script, 2);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY2(run.out.contains("nothing to change"), run.out.constData());
    const QByteArray calls = machine.read(u"/var/log/apt.log"_s);
    QCOMPARE(calls.count(" install "), 1); // once for two runs
    QVERIFY2(calls.contains(" docker.io ca-certificates apparmor"), calls.constData());
    QCOMPARE(calls.contains(" docker-cli"), hasClientPackage);
    QVERIFY(!machine.exists(u"/var/log/dnf.log"_s));
    QVERIFY(machine.exists(kSocketUnit));
}

void TestInstallScript::script_selinux_labelsWhatIsWritten()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, kRhel);
    machine.write(u"/opt/standins/restorecon"_s, "#!/bin/sh\necho \"$*\" >>/var/log/restorecon.log\n", 0755);
    const ScriptMachine::Run run = machine.runScript(m_script);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(machine.read(u"/var/log/restorecon.log"_s),
             QByteArray("-R /etc/docker /etc/systemd/system/docker-tls-tcp.socket\n"));
    const ScriptMachine broken; // labels that cannot be set do not keep an engine from starting
    broken.write(u"/etc/os-release"_s, kRhel);
    broken.write(u"/opt/standins/restorecon"_s, "#!/bin/sh\nexit 1\n", 0755);
    const ScriptMachine::Run unlabelled = broken.runScript(m_script);
    QVERIFY2(unlabelled.exitCode == 0, unlabelled.error.constData());
    QVERIFY2(unlabelled.out.contains("SELinux labels could not be set"), unlabelled.out.constData());
}

void TestInstallScript::script_suse_letsTheEngineTakeSockets_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("options");
    const QByteArray ours = "DOCKER_OPTS=\"-H fd:// -H unix:///var/run/docker.sock";
    const QByteArray sles = "ID=\"sles\"\nVERSION_ID=\"15.6\"\n";
    QTest::newRow("sles") << sles << QByteArray() << ours + "\"\n";
    QTest::newRow("sles for sap") << QByteArray("ID=\"sles_sap\"\nVERSION_ID=\"15.5\"\n") << QByteArray()
                                  << ours + "\"\n";
    QTest::newRow("leap") << QByteArray("ID=\"opensuse-leap\"\nVERSION_ID=\"15.6\"\n") << QByteArray()
                          << ours + "\"\n";
    QTest::newRow("sles 16") << QByteArray("ID=\"sles\"\nVERSION_ID=\"16.0\"\n") << QByteArray()
                             << ours + "\"\n";
    QTest::newRow("leap 16") << QByteArray("ID=\"opensuse-leap\"\nVERSION_ID=\"16.0\"\n") << QByteArray()
                             << ours + "\"\n";
    QTest::newRow("tumbleweed") << QByteArray("ID=\"opensuse-tumbleweed\"\nVERSION_ID=\"20261124\"\n")
                                << QByteArray() << ours + "\"\n";
    QTest::newRow("with options") << sles << QByteArray("DOCKER_OPTS=\"--debug\"\n") << ours + " --debug\"\n";
    QTest::newRow("without a line for options") << sles << QByteArray("# nothing\n") << ours + "\"\n";
}

void TestInstallScript::script_suse_letsTheEngineTakeSockets()
{
    QFETCH(QByteArray, release);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, options);
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, release);
    machine.write(u"/opt/zypper-locked"_s, "once\n");
    if (!before.isEmpty())
        machine.write(u"/etc/sysconfig/docker"_s, before);
    const ScriptMachine::Run run = machine.runScript(m_script, 2);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.lastLine(), QByteArray(kScriptMarker.data(), kScriptMarker.size()));
    QVERIFY2(run.out.contains("nothing to change"), run.out.constData());
    QVERIFY(machine.exists(kSocketUnit));
    QVERIFY2(machine.read(u"/etc/sysconfig/docker"_s).endsWith(options),
             machine.read(u"/etc/sysconfig/docker"_s).constData());
    QCOMPARE(machine.read(u"/var/log/zypper.log"_s),
             QByteArray("zypper --non-interactive --quiet install --no-recommends docker\n").repeated(2));
    QVERIFY(!machine.read(u"/var/log/systemctl.log"_s).contains("docker.socket"));
}

void TestInstallScript::script_suseWithListenersOfItsOwn_isRefused()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, "ID=\"sles\"\nVERSION_ID=\"15.6\"\n");
    const QByteArray options = "DOCKER_OPTS=\"-H tcp://0.0.0.0:2375\"\n";
    machine.write(u"/etc/sysconfig/docker"_s, options);
    const ScriptMachine::Run run = machine.runScript(m_script);
    QCOMPARE(run.exitCode, 10);
    QVERIFY2(run.error.contains("where the engine listens"), run.error.constData());
    QCOMPARE(machine.read(u"/etc/sysconfig/docker"_s), options);
    QVERIFY(!machine.exists(kSocketUnit) && !machine.exists(kDaemonFile));
}

void TestInstallScript::script_zypperFails_isSaid()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, "ID=\"sles\"\nVERSION_ID=\"15.6\"\n");
    machine.write(u"/opt/zypper-code"_s, "104\n"); // not found
    const ScriptMachine::Run run = machine.runScript(m_script);
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.error.contains("Containers module"), run.error.constData());
    const ScriptMachine remark;
    remark.write(u"/etc/os-release"_s, "ID=\"sles\"\nVERSION_ID=\"15.6\"\n");
    remark.write(u"/opt/zypper-code"_s, "102\n"); // done, and a restart would be good
    const ScriptMachine::Run well = remark.runScript(m_script);
    QVERIFY2(well.exitCode == 0, well.error.constData());
}

void TestInstallScript::script_suseEngineFails_getsItsOptionsBack()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, "ID=\"sles\"\nVERSION_ID=\"15.6\"\n");
    machine.write(u"/opt/engine-fails"_s, "");
    const ScriptMachine::Run run = machine.runScript(m_script);
    QCOMPARE(run.exitCode, 8);
    QVERIFY(machine.read(u"/etc/sysconfig/docker"_s).endsWith("DOCKER_OPTS=\"\"\n"));
    QVERIFY(!machine.exists(kSocketUnit));
}

void TestInstallScript::script_flatcar_usesTheEngineOfTheSystem()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, "ID=flatcar\nVERSION_ID=4081.2.0\n");
    const ScriptMachine::Run without = machine.runScript(m_script);
    QCOMPARE(without.exitCode, 5);
    const ScriptMachine::Run run = machine.runScript(m_script, 1, "put-engine\n");
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY(machine.exists(kSocketUnit));
    QVERIFY(!machine.exists(u"/var/log/apt.log"_s) && !machine.exists(u"/var/log/dnf.log"_s));
}

void TestInstallScript::script_dockerArchive_isTrustedByFingerprint()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, kRhel);
    machine.write(u"/opt/fingerprint"_s, "0000000000000000000000000000000000000000\n");
    const ScriptMachine::Run run = machine.runScript(m_script);
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.error.contains("not Docker's"), run.error.constData());
    QVERIFY(!machine.exists(kDockerRepository));
    QVERIFY(machine.entries(u"/etc/pki/rpm-gpg"_s).isEmpty());
    QVERIFY(!machine.exists(u"/var/log/dnf.log"_s));
    QVERIFY(machine.read(u"/var/log/curl.log"_s).startsWith("--proto =https --tlsv1.2 -fsSL -o "));
}

void TestInstallScript::script_dockerArchive_takesTheProxy()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, kRhel);
    machine.write(u"/etc/dnf/dnf.conf"_s, "[main]\ngpgcheck=1\nproxy=http://proxy.example:3128\n");
    const ScriptMachine::Run run = machine.runScript(m_script);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY(machine.read(u"/var/log/curl.log"_s).contains("--proxy http://proxy.example:3128 "));
}

/// The extension's handler starts scripts without it.
void TestInstallScript::script_proxyOfTheSystem_isThatOfThePackages()
{
    const ScriptMachine machine;
    machine.write(u"/etc/environment"_s,
                  "http_proxy=http://former.example\nhttp_proxy=\"http://proxy.example:3128\"\n"
                  "export NO_PROXY='10.0.0.4'\nPATH=/nowhere\n");
    const ScriptMachine::Run run = machine.runScript(
        m_script, 1,
        "mv /opt/standins/apt-get /opt/standins/apt-get.real\n"
        "printf '#!/bin/sh\\nenv >/root/environment\\nexec /opt/standins/apt-get.real \"$@\"\\n' "
        ">/opt/standins/apt-get; chmod 755 /opt/standins/apt-get\n");
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const QByteArrayList environment = machine.read(u"/root/environment"_s).split('\n');
    QVERIFY(environment.contains("http_proxy=http://proxy.example:3128"));
    QVERIFY(environment.contains("NO_PROXY=10.0.0.4"));
    QVERIFY2(!environment.contains("PATH=/nowhere"), "nothing else is taken from there");
}

void TestInstallScript::script_dockerArchiveThere_isKept()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, kRhel);
    machine.write(u"/etc/yum.repos.d/docker-ce.repo"_s,
                  "[docker-ce-stable]\nbaseurl=https://mirror.example/\n");
    const ScriptMachine::Run run = machine.runScript(m_script);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(machine.entries(u"/etc/yum.repos.d"_s), QStringList { u"docker-ce.repo"_s });
    QVERIFY(!machine.exists(u"/var/log/curl.log"_s));
}

void TestInstallScript::script_dnfLocked_waits()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, "ID=azurelinux\nVERSION_ID=3.0\n");
    machine.write(u"/opt/dnf-locked"_s, "1\n2\n");
    const ScriptMachine::Run run = machine.runScript(m_script);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(machine.read(u"/var/log/dnf.log"_s).count('\n'), 3);
}

void TestInstallScript::script_packagesInTheWay_areSaid()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, kRhel);
    machine.write(u"/opt/dnf-conflict"_s, {});
    const ScriptMachine::Run run = machine.runScript(m_script);
    QCOMPARE(run.exitCode, 11);
    QVERIFY2(run.error.contains("conflicts with runc"), run.error.constData());
    QCOMPARE(machine.read(u"/var/log/dnf.log"_s).count('\n'), 1); // not tried again, and nothing taken away
    QVERIFY(!machine.read(u"/var/log/dnf.log"_s).contains("allowerasing"));
    QVERIFY(!machine.exists(u"/etc/docker"_s));
}

void TestInstallScript::script_firewall_isOpenedOnce()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, kRhel);
    machine.write(u"/opt/firewall"_s, {});
    const ScriptMachine::Run run = machine.runScript(m_script, 2);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(machine.read(u"/opt/firewall-ports"_s), "2376/tcp\n2376/tcp\n"); // now, and for good
}

void TestInstallScript::script_firewall_isClosedWhenTheEngineFails()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, kRhel);
    machine.write(u"/opt/firewall"_s, {});
    machine.write(u"/opt/engine-fails"_s, {});
    const ScriptMachine::Run run = machine.runScript(m_script);
    QCOMPARE(run.exitCode, 8);
    QCOMPARE(machine.read(u"/opt/firewall-ports"_s), QByteArray());
    QVERIFY(!machine.exists(kSocketUnit));
}

void TestInstallScript::script_noPythonInPath_systemsOwnIsUsed()
{
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, "ID=flatcar\nVERSION_ID=4081.2.0\n");
    // Flatcar has no python3 of its own; the Azure agent brings one.
    const ScriptMachine::Run run =
        machine.runScript(m_script, 1,
                          "put-engine; mkdir -p /opt/few; for t in /usr/bin/* /usr/sbin/* /opt/standins/*; "
                          "do case $t in */python*) ;; "
                          "*) ln -sf $t /opt/few/${t##*/} ;; esac; done; mkdir -p /opt/oem; "
                          "sed -i 's,/usr/share/oem/python/bin/python3,/opt/oem/python3,' /root/script.sh; "
                          "ln -s /usr/bin/python3 /opt/oem/python3; PATH=/opt/few\n");
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY(machine.exists(kDaemonFile));
}

void TestInstallScript::script_aptLocked_waits()
{
    const ScriptMachine machine;
    machine.write(u"/opt/apt-locked"_s, "1\n2\n3\n");
    const ScriptMachine::Run run = machine.runScript(m_script);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(machine.read(u"/var/log/apt.log"_s).count('\n'), 5); // three times locked, update, install
}

void TestInstallScript::script_aptBroken_isSaid()
{
    const ScriptMachine machine;
    machine.write(u"/opt/apt-broken"_s, {});
    const ScriptMachine::Run run = machine.runScript(m_script);
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.error.contains("Unable to locate package docker.io"), run.error.constData());
    QVERIFY(!machine.exists(kSocketUnit));
    QVERIFY(!machine.exists(u"/etc/docker"_s));
}

void TestInstallScript::script_portInUse_isRefused()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run =
        machine.runScript(m_script, 1,
                          "python3 -m http.server --bind 127.0.0.1 2376 >/dev/null 2>&1 & /bin/sleep 1; "
                          "for i in 1 2 3 4 5 6 7 8 9; do python3 -c 'import socket; "
                          "socket.create_connection((\"127.0.0.1\",2376))' "
                          "2>/dev/null && break; /bin/sleep 1; done");
    QVERIFY2(run.exitCode == 7, run.error.constData());
    QVERIFY(!machine.exists(kSocketUnit));
    QVERIFY(!machine.exists(u"/var/log/apt.log"_s));
}

void TestInstallScript::script_engineDoesNotStart_takesTheListenerBack()
{
    const ScriptMachine machine;
    const QByteArray daemonJson = R"({"debug": true})";
    machine.write(kDaemonFile, daemonJson);
    const ScriptMachine::Run run =
        machine.runScript(m_script, 1, QByteArray(kRunningEngine) + "; : >/opt/engine-fails");
    QVERIFY2(run.exitCode == 8, run.error.constData());
    QVERIFY(!machine.exists(kSocketUnit));
    QVERIFY(!machine.exists(u"/run/standin/enabled/docker-tls-tcp.socket"_s));
    QVERIFY(!machine.exists(u"/run/standin/active/docker-tls-tcp.socket"_s));
    QCOMPARE(machine.read(kDaemonFile), daemonJson);
    QVERIFY(machine.read(u"/var/log/systemctl.log"_s).endsWith("start docker.service\n"));
}

void TestInstallScript::script_engineNotGuarded_takesTheListenerBack_data()
{
    QTest::addColumn<QString>("flag");
    QTest::newRow("without TLS") << u"/opt/engine-without-tls"_s;
    QTest::newRow("asks nobody for a certificate") << u"/opt/engine-asks-nobody"_s;
    QTest::newRow("shows another certificate of the authority") << u"/opt/engine-shows-another"_s;
}

void TestInstallScript::script_engineNotGuarded_takesTheListenerBack()
{
    QFETCH(QString, flag);
    const ScriptMachine machine;
    const pki::KeyedCertificate other = leaf({});
    machine.write(flag, other.certificate.toPem() + revealed(other.privateKey));
    const ScriptMachine::Run run = machine.runScript(m_script);
    QVERIFY2(run.exitCode == 8, run.error.constData());
    QVERIFY(!run.out.contains(kScriptMarker.data()));
    QVERIFY(!machine.exists(kSocketUnit));
    QVERIFY(!machine.exists(u"/run/standin/active/docker-tls-tcp.socket"_s));
    QVERIFY2(!machine.exists(kDaemonFile), "there was none before");
}

void TestInstallScript::script_engineThere_isKept()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run = machine.runScript(m_script, 1, kRunningEngine);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY(!machine.exists(u"/var/log/apt.log"_s));
    QVERIFY2(!run.out.contains("came by Slipway"), "somebody else brought it");
    QVERIFY(machine.exists(kSocketUnit));
}

void TestInstallScript::script_engineOfAnUnfinishedInstallation_isInstalledAgain_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<QByteArray>("left"); // by the package manager that was cut short
    QTest::addColumn<QString>("log");
    const QByteArray running = kRunningEngine;
    QTest::newRow("apt, all there") << QByteArray("ID=ubuntu\nVERSION_ID=\"24.04\"\n") << running
                                    << u"/var/log/apt.log"_s;
    // Files come before the scripts that make an engine of them, so what lies there may be half of one.
    QTest::newRow("apt, no unit") << QByteArray("ID=ubuntu\nVERSION_ID=\"24.04\"\n")
                                  << running
            + "; systemctl stop docker.socket docker.service; rm /opt/units/docker.service"
                                  << u"/var/log/apt.log"_s;
    QTest::newRow("dnf") << QByteArray("ID=fedora\nVERSION_ID=43\n") << running << u"/var/log/dnf.log"_s;
}

/// An engine that is there is kept, but not one that a run before this one has begun to bring and has not
/// ended: only the package manager knows what is missing.
void TestInstallScript::script_engineOfAnUnfinishedInstallation_isInstalledAgain()
{
    QFETCH(const QByteArray, release);
    QFETCH(const QByteArray, left);
    QFETCH(const QString, log);
    const ScriptMachine machine;
    machine.write(u"/etc/os-release"_s, release);
    const ScriptMachine::Run run = machine.runScript(m_script, 1, left + "; : >/var/lib/slipway-installing");
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY2(machine.read(log).contains("install"), run.out.constData());
    QVERIFY2(run.out.contains("came by Slipway"), run.out.constData());
    QVERIFY(!machine.exists(u"/var/lib/slipway-installing"_s));
    QVERIFY(machine.exists(kSocketUnit));
}

void TestInstallScript::script_engineItCannotConfigure_isRefused_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("TLS by flag") << QByteArray("ExecStart=/usr/bin/dockerd -H fd:// --tlsverify");
    QTest::newRow("TCP by flag") << QByteArray(
        "ExecStart=\\nExecStart=/usr/bin/dockerd -H fd:// -H tcp://0.0.0.0:2375");
    QTest::newRow("no sockets") << QByteArray("ExecStart=/usr/bin/dockerd -H unix:///var/run/docker.sock");
    QTest::newRow("no unit") << QByteArray();
}

void TestInstallScript::script_engineItCannotConfigure_isRefused()
{
    QFETCH(QByteArray, unit);
    const ScriptMachine machine;
    QByteArray before = kRunningEngine;
    before += unit.isEmpty() ? "; rm /opt/units/docker.service"_ba
                             : "; printf '[Service]\\n" + unit + "\\n' >/opt/units/docker.service";
    const ScriptMachine::Run run = machine.runScript(m_script, 1, before);
    QVERIFY2(run.exitCode == 10, run.error.constData());
    QVERIFY(!machine.exists(kSocketUnit));
    QVERIFY(!machine.exists(kDaemonFile));
}

void TestInstallScript::script_toolMissing_isSaid()
{
    const ScriptMachine machine;
    const ScriptMachine::Run run =
        machine.runScript(m_script, 1,
                          "mkdir /opt/few; for t in /usr/bin/* /usr/sbin/* /opt/standins/*; do case $t in "
                          "*/python3*) ;; *) ln -sf $t "
                          "/opt/few/ ;; esac; done; PATH=/opt/few");
    QCOMPARE(run.exitCode, 9);
    QVERIFY2(run.error.contains("python3 is missing"), run.error.constData());
}

void TestInstallScript::script_hostileText_isNeverRun()
{
    const QStringList words { u"$(touch /x)"_s,         u"`touch /x`"_s,
                              u"';touch /x;'"_s,        u"\";touch /x;\""_s,
                              u"\ntouch /x\n"_s,        u"| touch /x"_s,
                              u"&& touch /x"_s,         u"PYTHON\ntouch /x"_s,
                              u"UNIT\ntouch /x"_s,      u"> /x"_s,
                              u"${IFS}touch${IFS}/x"_s, u"\\\ntouch /x"_s,
                              u"'\n);touch /x\n"_s,     u"\"\"\"\nimport os\nos.mknod('/x')\n"_s };
    const QJsonObject options { { u"labels"_s, QJsonArray::fromStringList(words) },
                                { u"log-driver"_s, words.join(QString()) } };
    const ScriptMachine machine;
    const ScriptMachine::Run run = machine.runScript(
        script(m_server, m_authority.certificate.toPem(), revealed(m_server.privateKey), options));
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY(!machine.exists(u"/x"_s));
    QCOMPARE(jsonObject(machine.read(kDaemonFile)).value(u"labels"_s), options.value(u"labels"_s));
}

void TestInstallScript::script_options_areMerged()
{
    const ScriptMachine machine;
    machine.write(kDaemonFile, R"({"log-driver": "journald", "debug": true, "labels": ["old=1"]})");
    const EngineOptions options { .registryMirrors = { u"https://mirror.example"_s },
                                  .insecureRegistries = { u"10.0.0.0/8"_s },
                                  .logDriver = u"local"_s,
                                  .logSize = 20,
                                  .logFiles = 3,
                                  .liveRestore = true,
                                  .dataRoot = u"/data/docker"_s,
                                  .addressPools = { u"172.30.0.0/16:24"_s },
                                  .userNamespaces = true,
                                  .labels = { u"stage=test"_s } };
    const QByteArray text = script(m_server, m_authority.certificate.toPem(), revealed(m_server.privateKey),
                                   options.toDaemonJson());
    const ScriptMachine::Run run = machine.runScript(text, 2);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY2(run.out.contains("nothing to change"), run.out.constData());
    QJsonObject wanted = options.toDaemonJson();
    for (const auto &[key, value] :
         { std::pair { u"debug"_s, QJsonValue(true) }, std::pair { u"tlsverify"_s, QJsonValue(true) },
           std::pair { u"tlscacert"_s, QJsonValue(u"/etc/docker/ca.pem"_s) },
           std::pair { u"tlscert"_s, QJsonValue(u"/etc/docker/server-cert.pem"_s) },
           std::pair { u"tlskey"_s, QJsonValue(u"/etc/docker/server-key.pem"_s) } })
        wanted.insert(key, value);
    QCOMPARE(jsonObject(machine.read(kDaemonFile)), wanted);
}

void TestInstallScript::script_replacedOptions_areSaid()
{
    const ScriptMachine same;
    same.write(kDaemonFile, R"({"labels": ["old=1"], "log-opts": {"tag": "x", "max-size": "1m"}})");
    const EngineOptions options { .logDriver = u"json-file"_s, .logSize = 20, .labels = { u"new=2"_s } };
    const QByteArray text = script(m_server, m_authority.certificate.toPem(), revealed(m_server.privateKey),
                                   options.toDaemonJson());
    const ScriptMachine::Run run = same.runScript(text);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY2(run.out.contains(R"(daemon.json: labels was ["old=1"])"), run.out.constData());
    const QJsonObject added { { u"tag"_s, u"x"_s }, { u"max-size"_s, u"20m"_s } };
    QCOMPARE(jsonObject(same.read(kDaemonFile)).value(u"log-opts"_s).toObject(), added);

    const ScriptMachine other; // whose driver knows nothing of files
    other.write(kDaemonFile,
                R"({"log-driver": "syslog", "log-opts": {"syslog-address": "udp://192.0.2.1:514"}})");
    const ScriptMachine::Run changed = other.runScript(text);
    QVERIFY2(changed.exitCode == 0, changed.error.constData());
    QVERIFY2(changed.out.contains("log-opts of syslog are left out"), changed.out.constData());
    QCOMPARE(jsonObject(other.read(kDaemonFile)).value(u"log-opts"_s).toObject(),
             (QJsonObject { { u"max-size"_s, u"20m"_s } }));
}

void TestInstallScript::script_optionsThatHideContainers_areRefused_data()
{
    QTest::addColumn<QString>("used");
    QTest::addColumn<int>("exit");
    QTest::newRow("containers") << u"/var/lib/docker/containers/4711/config.v2.json"_s << 6;
    QTest::newRow("images") << u"/var/lib/docker/image/overlay2/imagedb/content/sha256/4711"_s << 6;
    QTest::newRow("nothing") << u"/var/lib/docker/engine-id"_s << 0;
}

void TestInstallScript::script_optionsThatHideContainers_areRefused()
{
    QFETCH(QString, used);
    QFETCH(int, exit);
    const ScriptMachine machine;
    machine.write(used, "x");
    const QByteArray text = script(m_server, m_authority.certificate.toPem(), revealed(m_server.privateKey),
                                   EngineOptions { .dataRoot = u"/data/docker"_s }.toDaemonJson());
    const ScriptMachine::Run run = machine.runScript(text);
    QVERIFY2(run.exitCode == exit, run.error.constData());
    QCOMPARE(run.error.contains("would hide the containers"), exit == 6);
    QCOMPARE(machine.exists(kDaemonFile), exit == 0);
}

void TestInstallScript::script_unknownOption_isRefused_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::newRow("another key") << QJsonObject { { u"hosts"_s, QJsonArray { u"tcp://0.0.0.0:2375"_s } } };
    QTest::newRow("another type") << QJsonObject { { u"labels"_s, u"a=b"_s } };
}

void TestInstallScript::script_unknownOption_isRefused()
{
    QFETCH(QJsonObject, options);
    const ScriptMachine machine;
    const QByteArray text =
        script(m_server, m_authority.certificate.toPem(), revealed(m_server.privateKey), options);
    const ScriptMachine::Run run = machine.runScript(text);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.error.contains("unknown option"), run.error.constData());
    QVERIFY(!machine.exists(kDaemonFile));
}

void TestInstallScript::script_cutShort_doesNothing()
{
    const ScriptMachine machine;
    const QByteArray before = machine.snapshot();
    for (const int percent : { 20, 50, 80, 99 }) {
        const ScriptMachine::Run run = machine.runScript(m_script.first(m_script.size() * percent / 100));
        QVERIFY(!run.out.contains(kScriptMarker.data()));
        QCOMPARE(machine.snapshot(), before);
        QVERIFY(!machine.exists(u"/var/log/systemctl.log"_s));
    }
}

int main(int argc, char *argv[])
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "1500000"); // the Debian system is made in the first function
    const QCoreApplication application(argc, argv);
    TestInstallScript test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_installscript.moc"
