// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "support/warnings.h"

#include <QTest>

using namespace slipway;
using namespace slipway::provisioning;
using namespace slipway::test;
using namespace Qt::StringLiterals;

using MachineEdit = void (*)(azure::Machine &);
Q_DECLARE_METATYPE(MachineEdit)

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void judge_routes_openOrWhyNot_data();
    void judge_routes_openOrWhyNot();
    void judge_scriptTakenAndNoOtherRoute_isAnObstacle();
    void judge_image_isAsTheCatalogueSays_data();
    void judge_image_isAsTheCatalogueSays();
    void judge_reportedSystem_countsMoreThanTheImage_data();
    void judge_reportedSystem_countsMoreThanTheImage();
    void judge_condition_isAnObstacle_data();
    void judge_condition_isAnObstacle();
    void judge_network_isACaution_data();
    void judge_network_isACaution();
    void judge_handler_hasFloors_data();
    void judge_handler_hasFloors();
    void judge_sizesList_countsMoreThanTheName();
    void judge_endOfLife_isACaution_data();
    void judge_endOfLife_isACaution();
    void judge_severalObstacles_mostImportantFirst();
    void judge_stoppedAndNeverReported_isToBeStarted();
    void judge_knownHost_hasDocker();
    void judge_setUpElsewhere_hasDockerAndMayBeSetUpAgain();
    void catalogue_badText_isRefused_data();
    void catalogue_badText_isRefused();
    void fitsPattern_starsAndCase_asExpected_data();
    void fitsPattern_starsAndCase_asExpected();

private:
    Catalogue m_catalogue;
};

void TestVerdict::initTestCase()
{
    failOnAnyWarning();
    const Result<Catalogue> catalogue = Catalogue::builtIn();
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().detail));
    m_catalogue = *catalogue;
}

namespace {

struct ImageRow
{
    const char *publisher;
    const char *offer;
    const char *sku;
    const char *distribution; ///< empty: not known
    bool byScript; ///< can get Docker by our script
    bool byHandler; ///< DockerExtension's handler takes it, where it is listed
};

constexpr ImageRow kImages[] = {
    { "Canonical", "ubuntu-24_04-lts", "server", "Ubuntu 24.04", true, true },
    { "Canonical", "ubuntu-24_04-lts", "server-gen1", "Ubuntu 24.04", true, true },
    { "Canonical", "ubuntu-24_04-lts", "minimal", "Ubuntu 24.04", true, true },
    { "canonical", "Ubuntu-24_04-LTS", "SERVER-ARM64", "Ubuntu 24.04", true, false },
    { "Canonical", "ubuntu-24_04-lts-daily", "server", "Ubuntu 24.04", true, true },
    { "Canonical", "0001-com-ubuntu-server-jammy", "22_04-lts", "Ubuntu 22.04", true, true },
    { "Canonical", "0001-com-ubuntu-server-jammy", "22_04-lts-gen2", "Ubuntu 22.04", true, true },
    { "Canonical", "0001-com-ubuntu-server-jammy", "22_04-lts-arm64", "Ubuntu 22.04", true, false },
    { "Canonical", "0001-com-ubuntu-minimal-jammy", "minimal-22_04-lts-gen2", "Ubuntu 22.04", true, true },
    { "Canonical", "0001-com-ubuntu-confidential-vm-jammy", "22_04-lts-cvm", "Ubuntu 22.04", true, true },
    { "Canonical", "0001-com-ubuntu-pro-microsoft", "pro-22_04", "Ubuntu 22.04", true, true },
    { "Canonical", "0001-com-ubuntu-pro-microsoft", "pro-fips-22_04", "Ubuntu 22.04", true, false },
    { "Canonical", "0001-com-ubuntu-server-focal", "20_04-lts", "Ubuntu 20.04", true, true },
    { "Canonical", "0001-com-ubuntu-server-focal", "20_04-lts-gen2", "Ubuntu 20.04", true, true },
    { "Canonical", "0001-com-ubuntu-pro-focal", "pro-20_04-lts", "Ubuntu 20.04", true, true },
    { "Canonical", "UbuntuServer", "18.04-LTS", "Ubuntu 18.04", false, true },
    { "Canonical", "UbuntuServer", "18_04-lts-gen2", "Ubuntu 18.04", false, true },
    { "Canonical", "UbuntuServer", "16.04-LTS", "Ubuntu 16.04", false, true },
    { "Canonical", "UbuntuServer", "14.04.5-LTS", "Ubuntu 14.04", false, true },
    { "Canonical", "ubuntu-25_10", "server", "Ubuntu 25.10", true, true },
    { "Debian", "debian-13", "13-gen2", "Debian 13", true, false },
    { "Debian", "debian-12", "12", "Debian 12", true, false },
    { "Debian", "debian-12", "12-gen2", "Debian 12", true, false },
    { "debian", "debian-12", "12-arm64", "Debian 12", true, false },
    { "Debian", "debian-11", "11", "Debian 11", true, false },
    { "Debian", "debian-11", "11-backports-arm64", "Debian 11", true, false },
    { "Debian", "debian-10", "10", "Debian 10", false, false },
    { "Debian", "debian-sid-daily", "sid", "Debian", false, false },
    { "credativ", "Debian", "9", "Debian 9", false, false },
    { "credativ", "Debian", "8", "Debian 8", false, false },
    { "RedHat", "RHEL", "8_10", "Red Hat Enterprise Linux 8", true, true },
    { "RedHat", "RHEL", "8.2", "Red Hat Enterprise Linux 8", true, true },
    { "RedHat", "RHEL", "8-lvm-gen2", "Red Hat Enterprise Linux 8", true, true },
    { "RedHat", "RHEL", "9_5", "Red Hat Enterprise Linux 9", true, true },
    { "RedHat", "RHEL", "9-lvm-gen2", "Red Hat Enterprise Linux 9", true, true },
    { "RedHat", "RHEL", "92-gen2", "Red Hat Enterprise Linux 9", true, true },
    { "RedHat", "RHEL", "10_0", "Red Hat Enterprise Linux 10", true, true },
    { "RedHat", "RHEL", "10-lvm-gen2", "Red Hat Enterprise Linux 10", true, true },
    { "RedHat", "RHEL", "7_9", "Red Hat Enterprise Linux 7", false, true },
    { "RedHat", "RHEL", "7-LVM", "Red Hat Enterprise Linux 7", false, true },
    { "redhat", "rhel-arm64", "9_5-arm64", "Red Hat Enterprise Linux 9", true, false },
    { "RedHat", "rhel-raw", "8_10", "Red Hat Enterprise Linux 8", true, true },
    { "RedHat", "rhel-raw", "101-raw-gen2", "Red Hat Enterprise Linux 10", true, true },
    { "RedHat", "rhel-raw", "89-gen2", "Red Hat Enterprise Linux 8", true, true },
    { "redhat", "rhel-byos", "rhel-lvm94-gen2", "Red Hat Enterprise Linux 9", true, true },
    { "RedHat", "rhel-byos", "rhel-lvm8", "Red Hat Enterprise Linux 8", true, true },
    { "RedHat", "rhel-byos", "rhel-lvm79-gen2", "Red Hat Enterprise Linux 7", false, true },
    { "RedHat", "rhel-byos", "rhel-raw76", "Red Hat Enterprise Linux 7", false, true },
    { "RedHat", "rh-rhel", "rh-rhel9-gen1", "Red Hat Enterprise Linux 9", true, true },
    { "RedHat", "rh-rhel", "rh-rhel7-gen1", "Red Hat Enterprise Linux 7", false, true },
    { "redhat", "rhel-cvm", "9_3_cvm_sev_snp", "Red Hat Enterprise Linux 9", true, true },
    { "RedHat", "RHEL-SAP-HA", "96sapha-gen2", "Red Hat Enterprise Linux 9", true, true },
    { "RedHat", "RHEL-SAP-HA", "8_8", "Red Hat Enterprise Linux 8", true, true },
    { "resf", "rockylinux-x86_64", "8-base", "Rocky Linux 8", true, false },
    { "resf", "rockylinux-x86_64", "9-base", "Rocky Linux 9", true, false },
    { "resf", "rockylinux-x86_64", "9-lvm", "Rocky Linux 9", true, false },
    { "resf", "rockylinux-x86_64", "10-base", "Rocky Linux 10", true, false },
    { "resf", "rockylinux-aarch64", "9-base", "Rocky Linux 9", true, false },
    { "almalinux", "almalinux-x86_64", "8-gen2", "AlmaLinux 8", true, false },
    { "almalinux", "almalinux-x86_64", "9-gen2", "AlmaLinux 9", true, false },
    { "almalinux", "almalinux-x86_64", "10-gen2", "AlmaLinux 10", true, false },
    { "almalinux", "almalinux-arm", "9-arm-gen2", "AlmaLinux 9", true, false },
    { "almalinux", "almalinux-hpc", "8_10-hpc-gen2", "AlmaLinux 8", true, false },
    { "Oracle", "Oracle-Linux", "ol79-gen2", "Oracle Linux", false, false },
    { "Oracle", "Oracle-Linux", "ol810-lvm-gen2", "Oracle Linux 8", true, false },
    { "Oracle", "Oracle-Linux", "ol95-lvm-gen2", "Oracle Linux 9", true, false },
    { "oracle", "oracle-linux", "ol10-lvm-gen2", "Oracle Linux 10", true, false },
    { "OpenLogic", "CentOS", "7_9", "CentOS 7", false, true },
    { "OpenLogic", "CentOS", "8_2", "CentOS 8", false, true },
    { "OpenLogic", "CentOS-HPC", "7_9-gen2", "CentOS 7", false, true },
    { "SUSE", "sles-15-sp6-basic", "gen2", "SLES 15", true, false },
    { "SUSE", "sles-15-sp7", "gen2", "SLES 15", true, false },
    { "SUSE", "sles-12-sp5", "gen1", "SLES 12", false, false },
    { "SUSE", "sles-sap-15-sp5", "gen2", "SLES 15", true, false },
    { "SUSE", "opensuse-leap-15-6", "gen2", "openSUSE Leap 15", true, false },
    { "microsoftcblmariner", "azure-linux-3", "azure-linux-3", "Azure Linux 3", true, false },
    { "microsoftcblmariner", "azure-linux-3", "azure-linux-3-gen2", "Azure Linux 3", true, false },
    { "microsoftcblmariner", "azure-linux-3", "azure-linux-3-gen2-fips", "Azure Linux 3", true, false },
    { "microsoftcblmariner", "azure-linux-3", "azure-linux-3-arm64", "Azure Linux 3", true, false },
    { "MicrosoftCBLMariner", "cbl-mariner", "cbl-mariner-2", "CBL-Mariner 2", true, false },
    { "MicrosoftCBLMariner", "cbl-mariner", "cbl-mariner-2-gen2", "CBL-Mariner 2", true, false },
    { "kinvolk", "flatcar-container-linux-free", "stable", "Flatcar", true, false },
    { "kinvolk", "flatcar-container-linux-free", "beta-gen2", "Flatcar", true, false },
    { "kinvolk", "flatcar-container-linux-corevm", "stable", "Flatcar", true, false },
    { "kinvolk", "flatcar-container-linux", "stable", "Flatcar", true, false },
    { "CoreOS", "CoreOS", "Stable", "CoreOS", false, true },
    { "Canonical", "ubuntu-26_04-lts", "server", "Ubuntu 26.04", true, true },
    { "Canonical", "ubuntu-26_04-lts", "minimal", "Ubuntu 26.04", true, true },
    { "Canonical", "ubuntu-24_04-lts", "ubuntu-pro", "Ubuntu 24.04", true, true },
    { "Canonical", "ubuntu-24_04-lts", "cvm", "Ubuntu 24.04", true, true },
    { "Canonical", "ubuntu-24_10", "server", "Ubuntu", false, true },
    { "Canonical", "0001-com-ubuntu-pro-jammy", "pro-22_04-lts-gen2", "Ubuntu 22.04", true, true },
    { "Canonical", "0001-com-ubuntu-minimal-focal", "minimal-20_04-lts", "Ubuntu 20.04", true, true },
    { "Canonical", "0001-com-ubuntu-pro-bionic", "pro-18_04-lts", "Ubuntu 18.04", false, true },
    { "Canonical", "UbuntuServer", "14.04.2-LTS", "Ubuntu 14.04", false, true },
    { "Canonical", "UbuntuServer", "12.04.5-LTS", "Ubuntu", false, false },
    { "RedHat", "RHEL", "7.2", "Red Hat Enterprise Linux 7", false, true },
    { "RedHat", "RHEL", "6.10", "Red Hat Enterprise Linux", false, false },
    { "OpenLogic", "CentOS", "7.5", "CentOS 7", false, true },
    { "OpenLogic", "CentOS", "6.10", "CentOS", false, false },
    { "OpenLogic", "CentOS", "8_5-gen2", "CentOS 8", false, true },
    { "OpenLogic", "CentOS-LVM", "7-lvm-gen2", "CentOS 7", false, true },
    { "almalinux", "almalinux-x86_64", "8-gen1", "AlmaLinux 8", true, false },
    { "SUSE", "sles-16-0-x86-64", "gen2", "SLES 16", true, false },
    { "SUSE", "sles-16-0-arm64", "gen2", "SLES 16", true, false },
    { "SUSE", "sles-sap-16-0-x86-64", "gen2", "SLES 16", true, false },
    { "SUSE", "sles-16-0-basic-x86-64", "gen1", "SLES 16", true, false },
    { "SUSE", "sles-15-sp7-arm64", "gen2", "SLES 15", true, false },
    { "SUSE", "opensuse-leap-15-6-arm64", "gen2", "openSUSE Leap 15", true, false },
    { "SUSE", "opensuse-leap-16-0-x86-64", "gen2", "openSUSE Leap 16.0", true, false },
    { "Canonical", "ubuntu-22_04-lts", "ubuntu-pro-fips", "Ubuntu 22.04", true, false },
    { "Debian", "debian-13", "13-arm64", "Debian 13", true, false },
    { "almalinux", "almalinux-arm", "10-arm64-64k-gen2", "AlmaLinux 10", true, false },
    { "microsoftazurelinux", "azurelinux-4", "4-arm64", "Azure Linux 4", false, false },
    { "SUSE", "sles-12-sp5", "gen2", "SLES 12", false, false },
    { "SUSE", "SLES", "12-SP4", "SLES 12", false, false },
    { "SUSE", "SLES", "11-SP4", "SLES", false, false },
    { "SUSE", "openSUSE-Leap", "15-2", "openSUSE Leap 15", true, false },
    { "SUSE", "openSUSE-Leap", "42.3", "openSUSE", false, false },
    { "SUSE", "sles-15-sp5-basic", "gen2", "SLES 15", true, false },
    { "CoreOS", "CoreOS", "Beta", "CoreOS", false, true },
    { "contoso", "appliance", "v1", "", false, false },
    { "Debian", "ubuntu-24_04-lts", "server", "", false, false },
};

/// On a size of the image's processor.
azure::Machine machineOf(const ImageRow &image)
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    azure::Machine machine = machineOfImage(text(image.publisher), text(image.offer), text(image.sku));
    const bool isArm = (text(image.offer) + text(image.sku)).contains("arm"_L1, Qt::CaseInsensitive);
    machine.size = isArm ? u"Standard_D4ps_v5"_s : u"Standard_D4s_v5"_s;
    return machine;
}

/// Without a word of the location. The handler of managed Run Command needs glibc 2.34.
QList<Route> routesOf(const QString &distribution)
{
    static const QStringList old = {
        u"Ubuntu 20.04"_s,  u"Debian 11"_s,        u"Red Hat Enterprise Linux 8"_s,
        u"Rocky Linux 8"_s, u"AlmaLinux 8"_s,      u"Oracle Linux 8"_s,
        u"SLES 15"_s,       u"openSUSE Leap 15"_s, u"Flatcar"_s
    };
    if (old.contains(distribution))
        return { Route::CustomScript };
    return { Route::CustomScript, Route::ManagedRunCommand };
}

/// "+custom-script", "-docker-extension in-use bootstrap".
QStringList routesAsText(const Verdict &verdict)
{
    static const QStringList reasons = { u"distribution"_s, u"unfit"_s,         u"in-use"_s,      u"agent"_s,
                                         u"not-offered"_s,  u"offer-unknown"_s, u"architecture"_s };
    QStringList texts;
    for (const Route route : verdict.routes)
        texts.append(u'+' + nameOf(route));
    for (const ClosedRoute &closed : verdict.closed)
        texts.append(u"-%1 %2 %3"_s.arg(nameOf(closed.route), reasons.at(int(closed.reason)), closed.detail));
    return texts;
}

azure::Extension extensionOf(const QString &name, const QString &type)
{
    return { .name = name,
             .publisher = u"Microsoft.Azure.Extensions"_s,
             .type = type,
             .provisioningState = u"Succeeded"_s };
}

} // namespace

void TestVerdict::judge_routes_openOrWhyNot_data()
{
    QTest::addColumn<MachineEdit>("change");
    QTest::addColumn<QStringList>("listed"); // of DockerExtension in the location; "?" is nobody knows
    QTest::addColumn<QStringList>("routes");
    using azure::Machine;
    const auto row = [](const char *name, MachineEdit change, const QStringList &listed,
                        const QStringList &routes) { QTest::newRow(name) << change << listed << routes; };
    const QString script = u"+custom-script"_s;
    const QString command = u"+managed-run-command"_s;
    const QString docker = u"+docker-extension"_s;
    row("nobody asked", [](Machine &) {}, { u"?"_s },
        { script, command, u"-docker-extension offer-unknown westeurope"_s });
    row("not listed", [](Machine &) {}, {},
        { script, command, u"-docker-extension not-offered westeurope"_s });
    row("listed", [](Machine &) {}, { u"1.0.1510142311"_s, u"1.2.2"_s }, { script, command, docker });
    row("listed with the newest first", [](Machine &) {}, { u"1.2.2"_s, u"1.0.1510142311"_s },
        { script, command, docker });
    row("an Arm size", [](Machine &m) { m.size = u"Standard_D4ps_v5"_s; }, { u"1.2.2"_s },
        { script, command, u"-docker-extension architecture Standard_D4ps_v5"_s });
    row("an Arm size with a disk", [](Machine &m) { m.size = u"Standard_E4-2pds_v6"_s; }, { u"1.2.2"_s },
        { script, command, u"-docker-extension architecture Standard_E4-2pds_v6"_s });
    row("a size of another processor", [](Machine &m) { m.size = u"Standard_D4as_v5"_s; }, { u"1.2.2"_s },
        { script, command, docker });
    row("only versions of another handler", [](Machine &) {}, { u"0.6.1"_s, u"2.0"_s },
        { script, command, u"-docker-extension not-offered westeurope"_s });
    row("script of somebody else",
        [](Machine &m) { m.extensions = { extensionOf(u"bootstrap"_s, u"customscript"_s) }; }, {},
        { command, u"-custom-script in-use bootstrap"_s, u"-docker-extension not-offered westeurope"_s });
    row("a script handler of another publisher",
        [](Machine &m) {
            m.extensions = { { .name = u"other"_s,
                               .publisher = u"Contoso.Extensions"_s,
                               .type = u"CustomScript"_s,
                               .provisioningState = u"Succeeded"_s } };
        },
        { u"1.2.2"_s }, { script, command, docker });
    row("our own script",
        [](Machine &m) { m.extensions = { extensionOf(u"slipway-docker"_s, u"CustomScript"_s) }; },
        { u"1.2.2"_s }, { script, command, docker });
    row("Docker extension of somebody else",
        [](Machine &m) { m.extensions = { extensionOf(u"DockerExtension"_s, u"DockerExtension"_s) }; },
        { u"1.2.2"_s }, { script, command, u"-docker-extension in-use DockerExtension"_s });
    row("agent just new enough for run commands", [](Machine &m) { m.agentVersion = u"2.4.0.2"_s; },
        { u"1.2.2"_s }, { script, command, docker });
    row("agent too old for run commands", [](Machine &m) { m.agentVersion = u"2.4.0.1"_s; }, {},
        { script, u"-managed-run-command agent 2.4.0.1"_s, u"-docker-extension not-offered westeurope"_s });
    row("Debian 11", [](Machine &m) { m.osName = u"debian"_s, m.osVersion = u"11"_s; }, { u"1.2.2"_s },
        { script, u"-managed-run-command distribution Debian 11"_s,
          u"-docker-extension distribution Debian 11"_s });
    row("Ubuntu 16.04 where the extension is listed", [](Machine &m) { m.osVersion = u"16.04"_s; },
        { u"1.2.2"_s },
        { docker, u"-custom-script distribution Ubuntu 16.04"_s,
          u"-managed-run-command distribution Ubuntu 16.04"_s });
    row("RHEL 7.0, too old for the handler", [](Machine &m) { m.osName = u"rhel"_s, m.osVersion = u"7.0"_s; },
        { u"1.2.2"_s }, {});
    row("an image of FIPS",
        [](Machine &m) {
            m.image = azure::ImageReference { .publisher = u"Canonical"_s,
                                              .offer = u"0001-com-ubuntu-pro-microsoft"_s,
                                              .sku = u"pro-fips-22_04"_s };
        },
        { u"1.2.2"_s }, { script, command, u"-docker-extension unfit pro-fips-22_04"_s });
    row("Ubuntu 16.04 elsewhere", [](Machine &m) { m.osVersion = u"16.04"_s; }, {}, {});
    row("stopped", [](Machine &m) { m.power = azure::PowerState::Stopped; }, {},
        { u"-docker-extension not-offered westeurope"_s });
}

void TestVerdict::judge_routes_openOrWhyNot()
{
    QFETCH(MachineEdit, change);
    QFETCH(QStringList, listed);
    QFETCH(QStringList, routes);
    azure::Machine machine = goodMachine();
    change(machine);
    LocationOffers offers;
    if (!listed.contains(u"?"_s))
        offers.dockerExtension = listed;

    const Verdict verdict = judge(machine, m_catalogue, false, offers);

    QCOMPARE(routesAsText(verdict), routes);
    QCOMPARE(verdict.dockerExtensionVersion,
             verdict.routes.contains(Route::DockerExtension) ? u"1.2"_s : QString());
}

void TestVerdict::judge_scriptTakenAndNoOtherRoute_isAnObstacle()
{
    azure::Machine machine = goodMachine();
    machine.osVersion = u"20.04"_s;
    machine.extensions = { extensionOf(u"bootstrap"_s, u"customscript"_s) };
    const Verdict verdict = judge(machine, m_catalogue, false, { .dockerExtension = QStringList() });
    QCOMPARE(verdict.kind, VerdictKind::NotYet);
    QVERIFY(verdict.routes.isEmpty());
    QCOMPARE(verdict.obstacles, (QList<ObstacleFound> { { Obstacle::CustomScriptInUse, u"bootstrap"_s } }));
    QVERIFY(needsOffers(judge(machine, m_catalogue, false))); // the one route that may be left
}

void TestVerdict::judge_image_isAsTheCatalogueSays_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(std::size(kImages)); ++i)
        QTest::addRow("%s %s %s", kImages[i].publisher, kImages[i].offer, kImages[i].sku) << i;
}

void TestVerdict::judge_image_isAsTheCatalogueSays()
{
    QFETCH(int, row);
    const ImageRow &image = kImages[row];
    const azure::Machine machine = machineOf(image);

    const Verdict unasked = judge(machine, m_catalogue, false);
    const Verdict elsewhere = judge(machine, m_catalogue, false, { .dockerExtension = QStringList() });
    const Verdict listed = judge(machine, m_catalogue, false, { .dockerExtension = { { u"1.2.2"_s } } });

    QCOMPARE(unasked.distribution, QString::fromUtf8(image.distribution));
    QCOMPARE(listed.routes.contains(Route::DockerExtension), image.byHandler);
    if (image.byScript) {
        QCOMPARE(unasked.kind, VerdictKind::CanGetDocker);
        QCOMPARE(unasked.routes, routesOf(unasked.distribution));
        QVERIFY(unasked.obstacles.isEmpty());
        QVERIFY(unasked.packages != PackageSource::None);
        return;
    }
    const bool isKnown = *image.distribution != '\0';
    const VerdictKind no = isKnown ? VerdictKind::Cannot : VerdictKind::NotYet; // the agent may know better
    QCOMPARE(unasked.kind, image.byHandler ? VerdictKind::NotYet : no);
    QCOMPARE(needsOffers(unasked), image.byHandler);
    QCOMPARE(listed.kind, image.byHandler ? VerdictKind::CanGetDocker : no);
    QVERIFY(elsewhere.closed.isEmpty());
    QCOMPARE(elsewhere.kind, no);
    QVERIFY(elsewhere.routes.isEmpty());
    QCOMPARE(elsewhere.obstacles.size(), 1);
    QCOMPARE(elsewhere.obstacles.first().obstacle,
             isKnown ? Obstacle::DistributionUnsupported : Obstacle::SystemNotReported);
    QVERIFY(!elsewhere.obstacles.first().detail.isEmpty());
}

void TestVerdict::judge_reportedSystem_countsMoreThanTheImage_data()
{
    QTest::addColumn<QString>("osName");
    QTest::addColumn<QString>("osVersion");
    QTest::addColumn<QString>("distribution");
    QTest::addColumn<bool>("canGetDocker");
    QTest::newRow("upgraded") << u"ubuntu"_s << u"24.04"_s << u"Ubuntu 24.04"_s << true;
    QTest::newRow("patch level") << u"Ubuntu"_s << u"22.04.5"_s << u"Ubuntu 22.04"_s << true;
    QTest::newRow("interim release") << u"ubuntu"_s << u"25.10"_s << u"Ubuntu 25.10"_s << true;
    QTest::newRow("debian point release") << u"debian"_s << u"12.9"_s << u"Debian 12"_s << true;
    QTest::newRow("debian 120") << u"debian"_s << u"120"_s << u"Debian 120"_s << false;
    QTest::newRow("sles") << u"sles"_s << u"12.5"_s << u"SLES 12"_s << false;
    QTest::newRow("sles 15") << u"sles"_s << u"15.6"_s << u"SLES 15"_s << true;
    QTest::newRow("leap") << u"opensuse-leap"_s << u"15.6"_s << u"openSUSE Leap 15"_s << true;
    QTest::newRow("sles 16") << u"sles"_s << u"16.0"_s << u"SLES 16"_s << true;
    QTest::newRow("sles for sap 16") << u"sles_sap"_s << u"16.0"_s << u"SLES 16"_s << true;
    QTest::newRow("leap 16") << u"opensuse-leap"_s << u"16.0"_s << u"openSUSE Leap 16.0"_s << true;
    QTest::newRow("leap 16.1") << u"opensuse-leap"_s << u"16.1"_s << u"openSUSE Leap 16"_s << true;
    // What agents with a newer Python module call Leap.
    QTest::newRow("leap as opensuse") << u"opensuse"_s << u"15.6"_s << u"openSUSE Leap 15"_s << true;
    QTest::newRow("leap 16 as opensuse") << u"opensuse"_s << u"16.0"_s << u"openSUSE Leap 16.0"_s << true;
    QTest::newRow("leap 42 as opensuse") << u"opensuse"_s << u"42.3"_s << u"openSUSE 42.3"_s << false;
    QTest::newRow("leap 42") << u"opensuse-leap"_s << u"42.3"_s << u"openSUSE 42.3"_s << false;
    QTest::newRow("tumbleweed") << u"opensuse-tumbleweed"_s << u"20260101"_s
                                << u"openSUSE Tumbleweed 20260101"_s << true;
    QTest::newRow("rhel as redhat") << u"redhat"_s << u"9.4"_s << u"Red Hat Enterprise Linux 9"_s << true;
    QTest::newRow("rhel 7") << u"rhel"_s << u"7.9"_s << u"Red Hat Enterprise Linux 7"_s << false;
    QTest::newRow("rocky") << u"rocky"_s << u"9.5"_s << u"Rocky Linux 9"_s << true;
    QTest::newRow("alma 10") << u"almalinux"_s << u"10.0"_s << u"AlmaLinux 10"_s << true;
    QTest::newRow("oracle as ol") << u"ol"_s << u"8.10"_s << u"Oracle Linux 8"_s << true;
    QTest::newRow("centos stream") << u"centos"_s << u"9"_s << u"CentOS Stream 9"_s << true;
    QTest::newRow("centos 7") << u"centos"_s << u"7.9.2009"_s << u"CentOS 7"_s << false;
    QTest::newRow("fedora") << u"fedora"_s << u"43"_s << u"Fedora 43"_s << true;
    QTest::newRow("azure linux") << u"azurelinux"_s << u"3.0"_s << u"Azure Linux 3"_s << true;
    QTest::newRow("azure linux 4") << u"azurelinux"_s << u"4.0"_s << u"Azure Linux 4"_s << false;
    QTest::newRow("mariner") << u"mariner"_s << u"2.0"_s << u"CBL-Mariner 2"_s << true;
    QTest::newRow("flatcar") << u"flatcar"_s << u"4081.2.0"_s << u"Flatcar 4081.2.0"_s << true;
    QTest::newRow("no rule for it: the image") << u"gentoo"_s << u"2.15"_s << u"Ubuntu 22.04"_s << true;
}

void TestVerdict::judge_reportedSystem_countsMoreThanTheImage()
{
    QFETCH(QString, osName);
    QFETCH(QString, osVersion);
    QFETCH(QString, distribution);
    QFETCH(bool, canGetDocker);
    azure::Machine machine =
        machineOfImage(u"Canonical"_s, u"0001-com-ubuntu-server-jammy"_s, u"22_04-lts"_s);
    machine.osName = osName;
    machine.osVersion = osVersion;

    const Verdict verdict = judge(machine, m_catalogue, false, { .dockerExtension = QStringList() });

    QCOMPARE(verdict.distribution, distribution);
    QCOMPARE(verdict.kind, canGetDocker ? VerdictKind::CanGetDocker : VerdictKind::Cannot);
}

void TestVerdict::judge_condition_isAnObstacle_data()
{
    QTest::addColumn<MachineEdit>("change");
    QTest::addColumn<int>("obstacle"); // -1: none
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("forGood");
    const auto row = [](const char *name, MachineEdit change, Obstacle obstacle, const QString &detail = {},
                        bool forGood = false) {
        QTest::newRow(name) << change << int(obstacle) << detail << forGood;
    };
    const auto fine = [](const char *name, MachineEdit change) {
        QTest::newRow(name) << change << -1 << QString() << false;
    };
    using azure::Machine;
    fine("nothing", [](Machine &) {});
    fine("power unknown", [](Machine &m) { m.power = azure::PowerState::Unknown; });
    fine("agent unknown", [](Machine &m) { m.agent = azure::AgentState::Unknown, m.agentVersion.clear(); });
    fine("agent without version", [](Machine &m) { m.agentVersion = u"Unknown"_s; });
    fine("oldest agent", [](Machine &m) { m.agentVersion = u"2.2.53.1"_s; });
    fine("private address only", [](Machine &m) { m.publicAddress.clear(); });
    fine("other extension", [](Machine &m) {
        m.extensions = { { .name = u"monitor"_s,
                           .publisher = u"Microsoft.Azure.Monitor"_s,
                           .type = u"AzureMonitorLinuxAgent"_s,
                           .provisioningState = u"Succeeded"_s } };
    });
    fine("our own, failed", [](Machine &m) {
        m.extensions = { { .name = u"Slipway-Docker"_s,
                           .publisher = u"Microsoft.Azure.Extensions"_s,
                           .type = u"CustomScript"_s,
                           .provisioningState = u"Failed"_s } };
    });
    row(
        "windows", [](Machine &m) { m.os = azure::OsType::Windows; }, Obstacle::NotLinux, {}, true);
    row(
        "no image, and no word of the agent", [](Machine &m) { m.osName.clear(); },
        Obstacle::SystemNotReported);
    row(
        "a system without a rule", [](Machine &m) { m.osName = u"gentoo"_s, m.osVersion = u"2.15"_s; },
        Obstacle::DistributionUnknown, u"gentoo 2.15"_s, true);
    row(
        "extensions off", [](Machine &m) { m.extensionOperationsAllowed = false; },
        Obstacle::ExtensionsNotAllowed, {}, true);
    row(
        "stopped", [](Machine &m) { m.power = azure::PowerState::Stopped; }, Obstacle::NotRunning);
    row(
        "deallocated", [](Machine &m) { m.power = azure::PowerState::Deallocated; }, Obstacle::NotRunning);
    row(
        "starting", [](Machine &m) { m.power = azure::PowerState::Starting; }, Obstacle::NotRunning);
    row(
        "updating", [](Machine &m) { m.provisioningState = u"updating"_s; }, Obstacle::Busy, u"updating"_s);
    row(
        "creating", [](Machine &m) { m.provisioningState = u"Creating"_s; }, Obstacle::Busy, u"Creating"_s);
    row(
        "deleting", [](Machine &m) { m.provisioningState = u"Deleting"_s; }, Obstacle::Busy, u"Deleting"_s);
    fine("failed once", [](Machine &m) { m.provisioningState = u"Failed"_s; });
    row(
        "agent not ready", [](Machine &m) { m.agent = azure::AgentState::NotReady; },
        Obstacle::AgentNotReady);
    row(
        "agent too old", [](Machine &m) { m.agentVersion = u"2.2.52"_s; }, Obstacle::AgentTooOld,
        u"2.2.52"_s);
    row(
        "failed extension",
        [](Machine &m) {
            m.extensions = {
                { .name = u"backup"_s, .type = u"VMSnapshotLinux"_s, .provisioningState = u"Failed"_s }
            };
        },
        Obstacle::ExtensionFailed, u"backup"_s);
    row(
        "no address", [](Machine &m) { m.publicAddress.clear(), m.privateAddress.clear(); },
        Obstacle::NoAddress);
}

void TestVerdict::judge_condition_isAnObstacle()
{
    QFETCH(MachineEdit, change);
    QFETCH(int, obstacle);
    QFETCH(QString, detail);
    QFETCH(bool, forGood);
    azure::Machine machine = goodMachine();
    change(machine);

    const Verdict verdict = judge(machine, m_catalogue, false);

    if (obstacle < 0) {
        QVERIFY2(verdict.obstacles.isEmpty(), "nothing stands in the way");
        QCOMPARE(verdict.kind, VerdictKind::CanGetDocker);
        return;
    }
    QCOMPARE(verdict.kind, forGood ? VerdictKind::Cannot : VerdictKind::NotYet);
    QCOMPARE(verdict.obstacles.size(), 1);
    QCOMPARE(int(verdict.obstacles.first().obstacle), obstacle);
    QCOMPARE(verdict.obstacles.first().detail, detail);
    QVERIFY(verdict.routes.isEmpty());
}

void TestVerdict::judge_network_isACaution_data()
{
    QTest::addColumn<MachineEdit>("change");
    QTest::addColumn<QList<int>>("cautions");
    using azure::Machine;
    const int moves = int(Caution::AddressMayChange);
    const int noWay = int(Caution::NoWayOut);
    QTest::newRow("dynamic") << MachineEdit([](Machine &) {}) << QList<int> { moves };
    QTest::newRow("static") << MachineEdit([](Machine &m) { m.addressIsStatic = true; }) << QList<int> {};
    QTest::newRow("a name follows") << MachineEdit([](Machine &m) { m.dnsName = u"web.example"_s; })
                                    << QList<int> {};
    QTest::newRow("private") << MachineEdit([](Machine &m) { m.publicAddress.clear(); }) << QList<int> {};
    QTest::newRow("private, no way out")
        << MachineEdit([](Machine &m) { m.publicAddress.clear(), m.subnetIsPrivate = true; })
        << QList<int> { noWay };
    QTest::newRow("its own address is a way out")
        << MachineEdit([](Machine &m) { m.addressIsStatic = true, m.subnetIsPrivate = true; })
        << QList<int> {};
    QTest::newRow("Windows") << MachineEdit([](Machine &m) { m.os = azure::OsType::Windows; })
                             << QList<int> {};
}

void TestVerdict::judge_network_isACaution()
{
    QFETCH(MachineEdit, change);
    QFETCH(QList<int>, cautions);
    azure::Machine machine = goodMachine();
    change(machine);
    QList<int> found;
    for (const CautionFound &caution : judge(machine, m_catalogue, false).cautions)
        found.append(int(caution.caution));
    QCOMPARE(found, cautions);
}

void TestVerdict::judge_handler_hasFloors_data()
{
    QTest::addColumn<MachineEdit>("change");
    QTest::addColumn<bool>("taken");
    using azure::Machine;
    const auto row = [](const char *name, MachineEdit change, bool taken) {
        QTest::newRow(name) << change << taken;
    };
    row(
        "RHEL 7.0", [](Machine &m) { m.osName = u"rhel"_s, m.osVersion = u"7.0"_s; }, false);
    row(
        "RHEL 7.1", [](Machine &m) { m.osName = u"rhel"_s, m.osVersion = u"7.1"_s; }, true);
    row(
        "CentOS 7.0", [](Machine &m) { m.osName = u"centos"_s, m.osVersion = u"7.0.1406"_s; }, false);
    row(
        "CentOS 7.9", [](Machine &m) { m.osName = u"centos"_s, m.osVersion = u"7.9.2009"_s; }, true);
    row(
        "CoreOS 835", [](Machine &m) { m.osName = u"coreos"_s, m.osVersion = u"835.13.0"_s; }, false);
    row(
        "CoreOS 899", [](Machine &m) { m.osName = u"coreos"_s, m.osVersion = u"899.17.0"_s; }, true);
    row(
        "Ubuntu 12.04", [](Machine &m) { m.osVersion = u"12.04"_s; }, false);
    row(
        "Ubuntu 13.10", [](Machine &m) { m.osVersion = u"13.10"_s; }, true);
    const auto trusty = [](const QString &version) {
        return azure::ImageReference { u"Canonical"_s, u"UbuntuServer"_s, u"14.04-LTS"_s, version };
    };
    static const auto early = trusty(u"14.04.201406060"_s);
    static const auto later = trusty(u"14.04.201407240"_s);
    static const auto newest = trusty(u"latest"_s);
    row(
        "Ubuntu 14.04 of June 2014",
        [](Machine &m) { m.osName.clear(), m.osVersion.clear(), m.image = early; }, false);
    row(
        "Ubuntu 14.04 of the rule",
        [](Machine &m) { m.osName.clear(), m.osVersion.clear(), m.image = later; }, true);
    row(
        "Ubuntu 14.04 of no day", [](Machine &m) { m.osName.clear(), m.osVersion.clear(), m.image = newest; },
        true);
}

/// Facts of the handler: what its documents and the portal once said it supports.
void TestVerdict::judge_handler_hasFloors()
{
    QFETCH(MachineEdit, change);
    QFETCH(bool, taken);
    azure::Machine machine = goodMachine();
    change(machine);
    const Verdict verdict = judge(machine, m_catalogue, false, { .dockerExtension = { { u"1.2.2"_s } } });
    QCOMPARE(verdict.routes.contains(Route::DockerExtension), taken);
    QCOMPARE(verdict.kind, taken ? VerdictKind::CanGetDocker : VerdictKind::Cannot);
}

void TestVerdict::judge_sizesList_countsMoreThanTheName()
{
    azure::Machine machine = goodMachine();
    machine.size = u"Standard_D4ps_v5"_s;
    LocationOffers offers { .dockerExtension = { { u"1.2.2"_s } }, .sizeIsArm = false };
    QVERIFY(judge(machine, m_catalogue, false, offers).routes.contains(Route::DockerExtension));
    machine.size = u"Standard_X1"_s;
    offers.sizeIsArm = true;
    QVERIFY(!judge(machine, m_catalogue, false, offers).routes.contains(Route::DockerExtension));
}

void TestVerdict::judge_endOfLife_isACaution_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("caution"); // -1: none
    QTest::newRow("nobody asks") << QDate() << -1;
    QTest::newRow("far") << QDate(2026, 11, 27) << -1;
    QTest::newRow("half a year before") << QDate(2026, 12, 3) << int(Caution::EndsSoon);
    QTest::newRow("the last day") << QDate(2027, 6, 1) << int(Caution::EndsSoon);
    QTest::newRow("over") << QDate(2027, 6, 2) << int(Caution::EndOfLife);
}

void TestVerdict::judge_endOfLife_isACaution()
{
    QFETCH(QDate, today);
    QFETCH(int, caution);
    azure::Machine machine = goodMachine();
    machine.addressIsStatic = true;
    const QList<CautionFound> found = judge(machine, m_catalogue, false, {}, today).cautions;
    QCOMPARE(found.size(), caution < 0 ? 0 : 1);
    if (found.isEmpty())
        return;
    QCOMPARE(int(found.first().caution), caution);
    QCOMPARE(found.first().detail, u"Ubuntu 22.04"_s);
    QCOMPARE(found.first().date, QDate(2027, 6, 1));
}

void TestVerdict::judge_severalObstacles_mostImportantFirst()
{
    azure::Machine machine = goodMachine();
    machine.power = azure::PowerState::Deallocated;
    machine.agent = azure::AgentState::NotReady; // nothing to be said of a machine that is off
    machine.publicAddress.clear();
    machine.privateAddress.clear();
    machine.extensions = { { .name = u"x"_s, .type = u"Y"_s, .provisioningState = u"Failed"_s } };
    QList<Obstacle> found;
    for (const ObstacleFound &obstacle : judge(machine, m_catalogue, false).obstacles)
        found.append(obstacle.obstacle);
    QCOMPARE(found,
             (QList<Obstacle> { Obstacle::NotRunning, Obstacle::ExtensionFailed, Obstacle::NoAddress }));
}

/// What runs there is known when it runs; nothing else is said of a machine that nobody knows.
void TestVerdict::judge_stoppedAndNeverReported_isToBeStarted()
{
    azure::Machine machine = goodMachine();
    machine.osName.clear();
    machine.power = azure::PowerState::Deallocated;
    machine.extensions = { extensionOf(u"bootstrap"_s, u"CustomScript"_s) };
    const Verdict verdict = judge(machine, m_catalogue, false);
    QCOMPARE(verdict.kind, VerdictKind::NotYet);
    QCOMPARE(verdict.obstacles,
             (QList<ObstacleFound> { { Obstacle::NotRunning, {} }, { Obstacle::SystemNotReported, {} } }));
}

void TestVerdict::judge_knownHost_hasDocker()
{
    azure::Machine machine = goodMachine();
    machine.power = azure::PowerState::Stopped;
    const Verdict verdict = judge(machine, m_catalogue, true);
    QCOMPARE(verdict.kind, VerdictKind::HasDocker);
    QVERIFY(verdict.routes.isEmpty());
    QVERIFY(verdict.obstacles.isEmpty());
}

void TestVerdict::judge_setUpElsewhere_hasDockerAndMayBeSetUpAgain()
{
    azure::Machine machine = goodMachine();
    machine.extensions = { { .name = u"slipway-docker"_s,
                             .publisher = u"Microsoft.Azure.Extensions"_s,
                             .type = u"CustomScript"_s,
                             .provisioningState = u"Succeeded"_s } };
    const Verdict verdict = judge(machine, m_catalogue, false);
    QCOMPARE(verdict.kind, VerdictKind::HasDocker);
    QCOMPARE(verdict.routes, (QList<Route> { Route::CustomScript, Route::ManagedRunCommand }));

    machine.extensions = { extensionOf(u"slipway-docker-extension"_s, u"DockerExtension"_s) };
    QCOMPARE(judge(machine, m_catalogue, false).kind, VerdictKind::HasDocker);
}

void TestVerdict::catalogue_badText_isRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray entry =
        R"({"id":"a","name":"A","version":"","customScript":true,"dockerExtension":false,)"
        R"("packages":"%1",%3"images":[],"systems":[{"name":"%2","version":"*"}]})";
    const QByteArray source = R"("source":"distribution",)";
    const auto with = [&entry, &source](const char *packages, const char *name, const char *format = "1",
                                        const std::optional<QByteArray> &more = {}) {
        QByteArray text = entry;
        return R"({"format":)" + QByteArray(format) + R"(,"distributions":[)"
            + text.replace("%1", packages).replace("%2", name).replace("%3", more.value_or(source)) + "]}";
    };
    QTest::newRow("empty") << QByteArray() << ErrorKind::Protocol;
    QTest::newRow("no json") << QByteArray("{") << ErrorKind::Protocol;
    QTest::newRow("field missing") << QByteArray(R"({"format":1,"distributions":[{"id":"a"}]})")
                                   << ErrorKind::Protocol;
    QTest::newRow("wrong type") << QByteArray(R"({"format":"1","distributions":[]})") << ErrorKind::Protocol;
    QTest::newRow("nothing in it") << QByteArray(R"({"format":1,"distributions":[]})") << ErrorKind::Invalid;
    QTest::newRow("other format") << with("apt", "a", "2") << ErrorKind::Invalid;
    QTest::newRow("rule without name") << with("apt", "") << ErrorKind::Invalid;
    QTest::newRow("no script for it") << with("pacman", "a") << ErrorKind::Invalid;
    QTest::newRow("packages from nowhere") << with("apt", "a", "1", QByteArray()) << ErrorKind::Invalid;
    QTest::newRow("a source of nothing") << with("", "a") << ErrorKind::Invalid;
    QTest::newRow("an unknown source")
        << with("apt", "a", "1", R"("source":"friends",)") << ErrorKind::Protocol;
    QTest::newRow("an end that is no day")
        << with("apt", "a", "1", source + R"("endOfLife":"soon",)") << ErrorKind::Protocol;
}

void TestVerdict::catalogue_badText_isRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorKind, kind);
    const Result<Catalogue> catalogue = Catalogue::parse(json);
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, kind);
}

void TestVerdict::fitsPattern_starsAndCase_asExpected_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("same") << u"abc"_s << u"ABC"_s << true;
    QTest::newRow("longer") << u"abc"_s << u"abcd"_s << false;
    QTest::newRow("all") << u"*"_s << u""_s << true;
    QTest::newRow("start") << u"ab*"_s << u"Abc"_s << true;
    QTest::newRow("end") << u"*bc"_s << u"abC"_s << true;
    QTest::newRow("middle") << u"a*c*e"_s << u"abcde"_s << true;
    QTest::newRow("order") << u"a*d*c*e"_s << u"abcde"_s << false;
    QTest::newRow("overlap") << u"ab*b"_s << u"ab"_s << false;
    QTest::newRow("no regular expression") << u"a.c"_s << u"abc"_s << false;
}

void TestVerdict::fitsPattern_starsAndCase_asExpected()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QTEST(fitsPattern(pattern, text), "fits");
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
