// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of a machine that change it, and the list of operations, with services that only pretend.
#include "fakeservices.h"
#include "support/warnings.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/operationlist.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/detailsbox.h"
#include "ui/common/tableview.h"
#include "ui/machines/extensions/accesstab.h"
#include "ui/machines/extensions/extensiondialog.h"
#include "ui/machines/extensions/extensionstab.h"
#include "ui/machines/extensions/runcommandtab.h"
#include "ui/models/activitymodel.h"
#include "ui/models/knownextensions.h"
#include "ui/models/text/activitywords.h"
#include "ui/models/text/extensionwords.h"
#include "ui/models/text/words.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::ui;
using azure::MachineChangeKind;

namespace {

MachineRow row(const QString &name = u"web-1"_s, azure::OsType os = azure::OsType::Linux)
{
    MachineRow row;
    azure::Machine &vm = row.machine.edit();
    vm.id = *azure::ArmId::parse(
        u"/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/"_s + name);
    vm.name = name;
    vm.location = u"westeurope"_s;
    vm.os = os;
    vm.power = azure::PowerState::Running;
    return row;
}

azure::InstalledExtension installed(const QString &name, const QString &type,
                                    const QString &state = u"Succeeded"_s)
{
    azure::InstalledExtension one;
    one.extension = { .id = row().machine->id.child(u"extensions"_s, name),
                      .name = name,
                      .publisher = u"Microsoft.Azure.Extensions"_s,
                      .type = type,
                      .typeHandlerVersion = u"2.1"_s,
                      .provisioningState = state };
    one.settings = R"({"timestamp":7})";
    one.statuses = { { .code = u"ProvisioningState/succeeded"_s,
                       .level = u"Info"_s,
                       .text = u"Provisioning succeeded"_s,
                       .message = u"[stdout]\nhello"_s } };
    return one;
}

QString secretOf(const azure::MachineChange &change)
{
    if (!change.protectedSettings)
        return {};
    return change.protectedSettings->reveal([](QByteArrayView bytes) { return QString::fromUtf8(bytes); });
}

} // namespace

class TestMachineTabs : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_fakes = std::make_unique<test::FakeServices>();
        m_tab.reset();
    }
    void cleanup()
    {
        m_tab.reset();
        m_fakes.reset();
    }

    void known_extensions_areCompleteAndHaveWords();
    void known_extensions_everybodysAreThere_data();
    void known_extensions_everybodysAreThere();
    void known_fields_haveWordsAndGiveSettings();
    void known_nonsense_isRefused();
    void settings_fields_giveJson_data();
    void settings_fields_giveJson();
    void settings_fields_areJudged_data();
    void settings_fields_areJudged();
    void settings_text_isJudged_data();
    void settings_text_isJudged();
    void json_indented_isReadable();
    void versions_choices_areNewestFirstAndOnce();
    void extensions_list_showsWhatTheySay();
    void extensions_failure_isShown();
    void extensions_hidden_askNothing();
    void extensions_changing_areLookedAtAgain();
    void extensions_remove_asksFirst();
    void dialog_known_isAddedByKeyboard();
    void dialog_fields_areSentAsSettings();
    void dialog_fieldThatIsNeeded_isSaid();
    void dialog_script_isSentByForm();
    void dialog_scriptOfWindows_isACommandAlone();
    void dialog_another_goesThroughTheCatalogue();
    void dialog_anotherSystem_cannotBeSent();
    void dialog_nameOfAnother_cannotBeSent();
    void dialog_sameType_updatesThatOne();
    void dialog_badJson_cannotBeSent();
    void dialog_update_keepsTypeAndName();
    void dialog_windows_offersItsOwn();
    void access_password_isSentAndForgotten();
    void access_problems_areSaid();
    void access_removeUser_asksFirst();
    void access_otherMachine_forgetsEverything();
    void access_stoppedMachine_saysSo();
    void script_outcome_isShown();
    void script_cancel_isPassedOn();
    void operations_rows_showStateAndDetails();
    void operations_buttons_actOnTheSelected();
    void operations_notCancelled_saysWhyItGoesOn();
    void operations_ofOneMachine_onlyThose();
    void model_duration_isCountedToTheEnd();
    void model_rows_standTheTester();
    void page_operations_areShownWhileActive();
    void page_unreadableList_isToldOnce();
    void window_finishedElsewhere_isTold();
    void window_finishedWhileAway_isTold();
    void words_everyRow_hasSome();

private:
    /// Settings of Custom Script as JSON instead of by form.
    void writeJson() const
    {
        auto *how = find<QComboBox>(u"settingsHow"_s);
        how->setFocus();
        QTest::keyClick(how, Qt::Key_End);
    }
    /// Fields of a well-known extension; what `values` lacks is put there as the fields begin.
    static QList<SettingsField> fieldsOf(const QString &type, SettingsValues &values);
    /// Goes through the list of well-known extensions with the arrow keys.
    void chooseKnown(const QString &type) const
    {
        auto *known = find<QComboBox>(u"knownExtension"_s);
        known->setFocus();
        QTest::keyClick(known, Qt::Key_Home);
        while (known->currentText() != type && known->currentIndex() < known->count() - 1)
            QTest::keyClick(known, Qt::Key_Down);
        QCOMPARE(known->currentText(), type);
    }
    template <typename T>
    T *open(const MachineRow &shown = row())
    {
        auto *tab = new T(m_fakes->services);
        m_tab.reset(tab);
        tab->resize(900, 500);
        tab->show(shown, QDateTime::currentDateTimeUtc());
        tab->QWidget::show();
        tab->setActive(true);
        return tab;
    }
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *widget : all) {
            if (widget->objectName() == name && widget->isVisible())
                return qobject_cast<T *>(widget);
        }
        return nullptr;
    }
    void press(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isEnabled(), qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QString textOf(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }

    std::unique_ptr<test::FakeServices> m_fakes;
    std::unique_ptr<QWidget> m_tab;
};

void TestMachineTabs::known_extensions_areCompleteAndHaveWords()
{
    const QList<KnownExtension> &known = knownExtensions();
    QCOMPARE_GE(known.size(), 25);
    for (const KnownExtension &one : known) {
        QVERIFY2(!words::extensionPurpose(one.id).isEmpty(), qPrintable(one.id));
        QVERIFY(!one.publisher.isEmpty() && !one.type.isEmpty());
        QCOMPARE(majorMinor(one.version), one.version);
        for (const QByteArray &settings : { one.settings, one.protectedSettings })
            QCOMPARE(checkSettings(QString::fromUtf8(settings)).problem, SettingsProblem::None);
    }
}

void TestMachineTabs::known_extensions_everybodysAreThere_data()
{
    QTest::addColumn<azure::OsType>("system");
    QTest::addColumn<QString>("handler");
    const auto linux = [](const QString &handler) {
        QTest::newRow(qPrintable(handler)) << azure::OsType::Linux << handler;
    };
    linux(u"Microsoft.Azure.Extensions.CustomScript"_s);
    linux(u"Microsoft.Azure.Diagnostics.LinuxDiagnostic"_s);
    linux(u"Microsoft.Azure.RecoveryServices.VMSnapshotLinux"_s);
    linux(u"Microsoft.Azure.Security.Monitoring.AzureSecurityLinuxAgent"_s);
    linux(u"Microsoft.EnterpriseCloud.Monitoring.OmsAgentForLinux"_s);
    linux(u"Microsoft.Azure.Security.AzureDiskEncryptionForLinux"_s);
    QTest::newRow("disk encryption of Windows")
        << azure::OsType::Windows << u"Microsoft.Azure.Security.AzureDiskEncryption"_s;
}

/// Each once for its system: the words of one id may be shared by both systems.
void TestMachineTabs::known_extensions_everybodysAreThere()
{
    QFETCH(const azure::OsType, system);
    QFETCH(const QString, handler);
    const QList<KnownExtension> &known = knownExtensions();
    QCOMPARE(std::count_if(known.cbegin(), known.cend(),
                           [&](const KnownExtension &one) {
                               return one.system == system && one.publisher + u'.' + one.type == handler;
                           }),
             1);
}

void TestMachineTabs::known_fields_haveWordsAndGiveSettings()
{
    int withFields = 0;
    for (const KnownExtension &known : knownExtensions()) {
        SettingsValues values;
        for (const SettingsField &field : known.fields) {
            QVERIFY2(!words::settingsField(field.id).isEmpty(), qPrintable(field.id));
            QVERIFY2(!values.contains(field.id), qPrintable(field.id));
            if (field.kind == SettingsField::Kind::Number)
                QVERIFY(field.least <= field.value.toInt() && field.value.toInt() <= field.most);
            if (field.kind == SettingsField::Kind::Choice)
                QVERIFY(field.choices.contains(field.value.toString()));
            for (const QString &other : field.unless.keys())
                QVERIFY2(values.contains(other), qPrintable(other)); // asked for before
            values.insert(field.id, field.value);
        }
        withFields += known.fields.isEmpty() ? 0 : 1;
        QVERIFY(JsonDocument::parse(settingsOf(known.fields, values), u"settings"_s));
    }
    QCOMPARE_GE(withFields, 7);
}

void TestMachineTabs::settings_fields_giveJson_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<SettingsValues>("entered");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("numbers")
        << u"ApplicationHealthLinux"_s << SettingsValues { { u"health-port"_s, 8080 } }
        << R"({"intervalInSeconds":5,"numberOfProbes":1,"port":8080,"protocol":"http","requestPath":"/"})"_ba;
    QTest::newRow("not asked for")
        << u"ApplicationHealthLinux"_s << SettingsValues { { u"health-protocol"_s, u"tcp"_s } }
        << R"({"intervalInSeconds":5,"numberOfProbes":1,"port":80,"protocol":"tcp"})"_ba;
    QTest::newRow("lines as objects, number as text")
        << u"KeyVaultForLinux"_s
        << SettingsValues { { u"vault-certificates"_s, u" https://v/secrets/a \n\nhttps://v/secrets/b\n"_s } }
        << R"({"secretsManagementSettings":{"observedCertificates":[{"url":"https://v/secrets/a"},{"url":"https://v/secrets/b"}],"pollingIntervalInS":"3600"}})"_ba;
    QTest::newRow("nothing said") << u"AzureMonitorLinuxAgent"_s << SettingsValues {} << "{}"_ba;
    QTest::newRow("what belongs to it")
        << u"AzureMonitorLinuxAgent"_s << SettingsValues { { u"monitor-proxy"_s, u"http://p:1"_s } }
        << R"({"proxy":{"address":"http://p:1","auth":"false","mode":"application"}})"_ba;
    QTest::newRow("lines as one text, check as text")
        << u"IaaSAntimalware"_s
        << SettingsValues { { u"antimalware-scan"_s, false }, { u"antimalware-paths"_s, u"C:\\a\nD:\\b"_s } }
        << R"({"Exclusions":{"Paths":"C:\\a;D:\\b"},"RealtimeProtectionEnabled":"true","ScheduledScanSettings":{"isEnabled":"false","scanType":"Quick"}})"_ba;
}

QList<SettingsField> TestMachineTabs::fieldsOf(const QString &type, SettingsValues &values)
{
    for (const KnownExtension &known : knownExtensions()) {
        if (known.type != type)
            continue;
        for (const SettingsField &field : known.fields) {
            if (!values.contains(field.id))
                values.insert(field.id, field.value);
        }
        return known.fields;
    }
    return {};
}

void TestMachineTabs::settings_fields_giveJson()
{
    QFETCH(const QString, extension);
    QFETCH(SettingsValues, entered);
    QFETCH(const QByteArray, json);
    const QList<SettingsField> fields = fieldsOf(extension, entered);
    QVERIFY(!fields.isEmpty());
    QVERIFY(!problemIn(fields, entered));
    QCOMPARE(settingsOf(fields, entered), json);
}

void TestMachineTabs::settings_fields_areJudged_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<SettingsValues>("entered");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isMissing");
    QTest::newRow("missing") << u"KeyVaultForLinux"_s << SettingsValues {} << u"vault-certificates"_s << true;
    QTest::newRow("blank") << u"ApplicationHealthLinux"_s << SettingsValues { { u"health-path"_s, u"  "_s } }
                           << u"health-path"_s << true;
    QTest::newRow("second line is no address")
        << u"KeyVaultForLinux"_s
        << SettingsValues { { u"vault-certificates"_s, u"https://v/secrets/a\nfile:///etc/passwd"_s } }
        << u"vault-certificates"_s << false;
    QTest::newRow("no address") << u"AzureMonitorLinuxAgent"_s
                                << SettingsValues { { u"monitor-proxy"_s, u"proxy.example"_s } }
                                << u"monitor-proxy"_s << false;
}

void TestMachineTabs::settings_fields_areJudged()
{
    QFETCH(const QString, extension);
    QFETCH(SettingsValues, entered);
    QFETCH(const QString, field);
    QFETCH(const bool, isMissing);
    const std::optional<SettingsFieldProblem> problem = problemIn(fieldsOf(extension, entered), entered);
    QVERIFY(problem);
    QCOMPARE(problem->field, field);
    QCOMPARE(problem->kind == SettingsFieldProblem::Kind::Missing, isMissing);
    QVERIFY(!words::settingsFieldProblem(*problem).contains(u':'));
}

void TestMachineTabs::known_nonsense_isRefused()
{
    QVERIFY(!parseKnownExtensions("{"));
    QVERIFY(!parseKnownExtensions(R"({"extensions":[{"id":"x"}]})"));
    const QByteArray before =
        R"({"extensions":[{"id":"x","os":"linux","publisher":"p","type":"t","version":"1.0","fields":[)";
    QVERIFY(parseKnownExtensions(before + R"({"id":"f","kind":"text","path":"a.b"}]}]})"));
    QVERIFY(!parseKnownExtensions(before + R"({"id":"f","kind":"colour","path":"a"}]}]})"));
    QVERIFY(!parseKnownExtensions(before + R"({"id":"f","kind":"text","path":""}]}]})"));
    QVERIFY(!parseKnownExtensions(
        R"({"extensions":[{"id":"x","os":"beos","publisher":"p","type":"t","version":"1.0"}]})"));
}

void TestMachineTabs::settings_text_isJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << u" \n"_s << int(SettingsProblem::None) << 0;
    QTest::newRow("object") << u"{\"a\": [1]}"_s << int(SettingsProblem::None) << 0;
    QTest::newRow("list") << u"[1]"_s << int(SettingsProblem::NoObject) << 0;
    QTest::newRow("first line") << u"{a}"_s << int(SettingsProblem::NoJson) << 1;
    QTest::newRow("third line") << u"{\n\"a\": 1,\n}"_s << int(SettingsProblem::NoJson) << 3;
    QTest::newRow("text") << u"hello"_s << int(SettingsProblem::NoJson) << 1;
}

void TestMachineTabs::settings_text_isJudged()
{
    QFETCH(const QString, text);
    QFETCH(const int, problem);
    QFETCH(const int, line);
    const SettingsCheck check = checkSettings(text);
    QCOMPARE(int(check.problem), problem);
    QCOMPARE(check.line, line);
    QCOMPARE(words::settingsProblem(check).isEmpty(), check.problem == SettingsProblem::None);
}

void TestMachineTabs::json_indented_isReadable()
{
    const QByteArray compact = "{\"a\":[1,{}],\"b\":\"x,{y}\\\"\",\"c\":[]}";
    const QByteArray readable =
        "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": \"x,{y}\\\"\",\n  \"c\": []\n}";
    QCOMPARE(indentedJson(compact), readable);
    QCOMPARE(indentedJson("{}"), QByteArray("{}"));
}

void TestMachineTabs::versions_choices_areNewestFirstAndOnce()
{
    QCOMPARE(versionChoices({ u"2.1.9"_s, u"2.10.0.1"_s, u"2.1.10"_s, u"1.0"_s }),
             (QStringList { u"2.10"_s, u"2.1"_s, u"1.0"_s }));
    QCOMPARE(majorMinor(u"latest"_s), u"latest"_s);
}

void TestMachineTabs::extensions_list_showsWhatTheySay()
{
    m_fakes->extensions.list =
        QList { installed(u"hello"_s, u"CustomScript"_s), installed(u"bad"_s, u"Other"_s, u"Failed"_s) };
    open<ExtensionsTab>();
    auto *table = find<QTableView>(u"extensions"_s);
    QVERIFY(table);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Working"_s);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"Failed"_s);
    auto *report = find<DetailsBox>(u"extensionReport"_s);
    QVERIFY(report);
    QVERIFY(report->text().contains(u"Provisioning succeeded"_s));
    QVERIFY(report->text().contains(u"hello"_s));
}

void TestMachineTabs::extensions_failure_isShown()
{
    m_fakes->extensions.list = Error { .kind = ErrorKind::Forbidden };
    open<ExtensionsTab>();
    QCOMPARE(m_fakes->extensions.calls.size(), 1);
    m_fakes->extensions.list = QList { installed(u"hello"_s, u"CustomScript"_s) };
    press(u"refreshExtensions"_s);
    QCOMPARE(find<QTableView>(u"extensions"_s)->model()->rowCount(), 1);
}

void TestMachineTabs::extensions_hidden_askNothing()
{
    ExtensionsTab tab(m_fakes->services);
    tab.show(row(), QDateTime::currentDateTimeUtc());
    QVERIFY(m_fakes->extensions.calls.isEmpty());
    tab.setActive(true);
    QCOMPARE(m_fakes->extensions.calls, QStringList { u"installed web-1"_s });
    tab.show(row(), QDateTime::currentDateTimeUtc()); // the same machine: nothing new to ask
    QCOMPARE(m_fakes->extensions.calls.size(), 1);
    tab.show(row(u"web-2"_s), QDateTime::currentDateTimeUtc());
    QCOMPARE(m_fakes->extensions.calls.constLast(), u"installed web-2"_s);
}

void TestMachineTabs::extensions_changing_areLookedAtAgain()
{
    m_fakes->extensions.list = QList { installed(u"hello"_s, u"CustomScript"_s, u"Updating"_s) };
    open<ExtensionsTab>();
    QCOMPARE(m_fakes->extensions.calls.size(), 1);
    m_fakes->extensions.list = QList { installed(u"hello"_s, u"CustomScript"_s) };
    QTRY_COMPARE_WITH_TIMEOUT(m_fakes->extensions.calls.size(), 2, 8'000);
    const qint64 number = m_fakes->activity.run(
        { .kind = MachineChangeKind::RemoveExtension, .machine = row().machine->id, .name = u"hello"_s },
        u"web-1"_s);
    m_fakes->extensions.list = QList<azure::InstalledExtension> {};
    m_fakes->activity.end(number);
    QCOMPARE(m_fakes->extensions.calls.size(), 3);
    QVERIFY(find(u"noExtensions"_s));
}

void TestMachineTabs::extensions_remove_asksFirst()
{
    m_fakes->extensions.list = QList { installed(u"hello"_s, u"CustomScript"_s) };
    open<ExtensionsTab>();
    press(u"removeExtension"_s);
    QVERIFY(m_fakes->activity.changes.isEmpty());
    press(u"confirm"_s);
    QCOMPARE(m_fakes->activity.changes.size(), 1);
    QCOMPARE(m_fakes->activity.changes.constFirst().kind, MachineChangeKind::RemoveExtension);
    QCOMPARE(m_fakes->activity.changes.constFirst().name, u"hello"_s);
}

void TestMachineTabs::dialog_known_isAddedByKeyboard()
{
    m_fakes->extensions.list = QList<azure::InstalledExtension> {};
    m_fakes->extensions.offeredVersions.insert(u"CustomScript"_s, { u"2.0.7"_s, u"2.1.9"_s, u"2.1.10"_s });
    open<ExtensionsTab>();
    press(u"addExtension"_s);
    QVERIFY(find(u"extensionDialog"_s));
    QCOMPARE(textOf(u"extensionPurpose"_s), words::extensionPurpose(u"custom-script"_s));
    QCOMPARE(find<QComboBox>(u"extensionVersion"_s)->currentText(), u"2.1"_s);
    writeJson();
    find<QPlainTextEdit>(u"extensionSettings"_s)->setPlainText(u"{\"timestamp\": 3}"_s);
    find<QPlainTextEdit>(u"extensionProtectedSettings"_s)->setPlainText(u"{\"commandToExecute\": \"id\"}"_s);
    press(u"acceptExtension"_s);
    QCOMPARE(m_fakes->activity.changes.size(), 1);
    const azure::MachineChange &change = m_fakes->activity.changes.constFirst();
    QCOMPARE(change.publisher, u"Microsoft.Azure.Extensions"_s);
    QCOMPARE(change.type, u"CustomScript"_s);
    QCOMPARE(change.version, u"2.1"_s);
    QCOMPARE(change.name, u"CustomScript"_s);
    QCOMPARE(change.settings, QByteArray("{\"timestamp\": 3}"));
    QCOMPARE(secretOf(change), u"{\"commandToExecute\": \"id\"}"_s);
    QVERIFY(!change.updateTag.isEmpty());
}

void TestMachineTabs::dialog_fields_areSentAsSettings()
{
    auto *dialog = new ExtensionDialog(m_fakes->services, row().machine, {}, nullptr);
    dialog->open();
    QVERIFY(!find(u"setting-health-port"_s));
    chooseKnown(u"ApplicationHealthLinux"_s);
    auto *protocol = find<QComboBox>(u"setting-health-protocol"_s);
    QVERIFY(protocol && find(u"setting-health-path"_s));
    QCOMPARE(protocol->accessibleName(), u"Protocol"_s);
    protocol->setFocus();
    QTest::keyClick(protocol, Qt::Key_End);
    QVERIFY(!find(u"setting-health-path"_s)); // tcp has none
    auto *port = find<QSpinBox>(u"setting-health-port"_s);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"6379"_s);
    press(u"acceptExtension"_s);
    QCOMPARE(m_fakes->activity.changes.size(), 1);
    QCOMPARE(m_fakes->activity.changes.constFirst().settings,
             R"({"intervalInSeconds":5,"numberOfProbes":1,"port":6379,"protocol":"tcp"})"_ba);
    QVERIFY(!m_fakes->activity.changes.constFirst().protectedSettings);
}

void TestMachineTabs::dialog_fieldThatIsNeeded_isSaid()
{
    auto *dialog = new ExtensionDialog(m_fakes->services, row().machine, {}, nullptr);
    dialog->open();
    chooseKnown(u"KeyVaultForLinux"_s);
    QCOMPARE(textOf(u"settingsProblem"_s), u"\"Certificates\" is empty, but needed."_s);
    QVERIFY(!find<QPushButton>(u"acceptExtension"_s)->isEnabled());
    find<QPlainTextEdit>(u"setting-vault-certificates"_s)->setPlainText(u"https://v.example/secrets/web"_s);
    QCOMPARE(textOf(u"settingsProblem"_s), QString());
    QVERIFY(find<QPushButton>(u"acceptExtension"_s)->isEnabled());
    writeJson(); // goes on from the fields
    QVERIFY(find<QPlainTextEdit>(u"extensionSettings"_s)
                ->toPlainText()
                .contains(u"https://v.example/secrets/web"_s));
    chooseKnown(u"NetworkWatcherAgentLinux"_s); // which has no fields
    QVERIFY(!find(u"settingsHow"_s));
    QVERIFY(find(u"extensionSettings"_s));
    dialog->reject();
}

void TestMachineTabs::dialog_another_goesThroughTheCatalogue()
{
    m_fakes->extensions.offeredPublishers = QStringList { u"Acme"_s, u"Zeta"_s };
    m_fakes->extensions.offeredTypes.insert(u"Zeta"_s, { u"Watcher"_s });
    m_fakes->extensions.offeredVersions.insert(u"Watcher"_s, { u"4.2.1"_s });
    auto *dialog = new ExtensionDialog(m_fakes->services, row().machine, {}, nullptr);
    dialog->open();
    auto *known = find<QComboBox>(u"knownExtension"_s);
    known->setFocus();
    QTest::keyClick(known, Qt::Key_End);
    auto *publisher = find<QComboBox>(u"extensionPublisher"_s);
    QVERIFY(publisher);
    QCOMPARE(publisher->count(), 2);
    QVERIFY(!find<QPushButton>(u"acceptExtension"_s)->isEnabled());
    publisher->setFocus();
    QTest::keyClick(publisher, Qt::Key_End);
    publisher->setCurrentIndex(1);
    QCOMPARE(find<QComboBox>(u"extensionType"_s)->currentText(), u"Watcher"_s);
    QCOMPARE(find<QComboBox>(u"extensionVersion"_s)->currentText(), u"4.2"_s);
    QCOMPARE(find<QLineEdit>(u"extensionName"_s)->text(), u"Watcher"_s);
    press(u"acceptExtension"_s);
    QCOMPARE(m_fakes->activity.changes.constFirst().publisher, u"Zeta"_s);
    QVERIFY(!m_fakes->activity.changes.constFirst().protectedSettings);
}

void TestMachineTabs::dialog_script_isSentByForm()
{
    auto *dialog = new ExtensionDialog(m_fakes->services, row().machine, {}, nullptr);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(!find(u"extensionSettings"_s));
    QVERIFY(!find<QPushButton>(u"acceptExtension"_s)->isEnabled()); // nothing is to run yet
    auto *kind = find<QComboBox>(u"customScriptKind"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    auto *text = find<QPlainTextEdit>(u"customScriptText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"echo"_s);
    QTest::keyClick(text, Qt::Key_Tab);
    auto *files = find<QPlainTextEdit>(u"customScriptFiles"_s);
    QVERIFY(files->hasFocus());
    QTest::keyClicks(files, u"x.sh"_s);
    QCOMPARE(textOf(u"customScriptProblem"_s),
             words::customScriptProblem(azure::CustomScriptProblem::FileNotAnAddress));
    QVERIFY(!find<QPushButton>(u"acceptExtension"_s)->isEnabled());
    files->setPlainText(u"https://a.example/x.sh?sig=1\n"_s);
    press(u"acceptExtension"_s);
    const azure::MachineChange &change = m_fakes->activity.changes.constFirst();
    QCOMPARE(change.type, u"CustomScript"_s);
    const QJsonObject open = QJsonDocument::fromJson(change.settings).object();
    QCOMPARE(open.keys(), QStringList { u"timestamp"_s });
    QCOMPARE(QJsonDocument::fromJson(secretOf(change).toUtf8()).object(),
             (QJsonObject { { u"script"_s, u"ZWNobwo="_s },
                            { u"fileUris"_s, QJsonArray { u"https://a.example/x.sh?sig=1"_s } } }));
}

void TestMachineTabs::dialog_scriptOfWindows_isACommandAlone()
{
    auto *dialog =
        new ExtensionDialog(m_fakes->services, row(u"win"_s, azure::OsType::Windows).machine, {}, nullptr);
    dialog->open();
    QVERIFY(!find(u"customScriptKind"_s));
    find<QPlainTextEdit>(u"customScriptText"_s)->setPlainText(u"cmd /c ver"_s);
    press(u"acceptExtension"_s);
    QCOMPARE(m_fakes->activity.changes.constFirst().type, u"CustomScriptExtension"_s);
    QCOMPARE(secretOf(m_fakes->activity.changes.constFirst()), u"{\"commandToExecute\":\"cmd /c ver\"}"_s);
}

/// Azure would take it, and the machine would fail it.
void TestMachineTabs::dialog_anotherSystem_cannotBeSent()
{
    m_fakes->extensions.offeredPublishers = QStringList { u"Zeta"_s };
    m_fakes->extensions.offeredTypes.insert(u"Zeta"_s, { u"Watcher"_s });
    m_fakes->extensions.offeredVersions.insert(u"Watcher"_s, { u"4.2.1"_s });
    m_fakes->extensions.madeFor = azure::OsType::Windows;
    auto *dialog = new ExtensionDialog(m_fakes->services, row().machine, {}, nullptr);
    dialog->open();
    auto *known = find<QComboBox>(u"knownExtension"_s);
    known->setFocus();
    QTest::keyClick(known, Qt::Key_End);
    find<QComboBox>(u"extensionPublisher"_s)->setCurrentIndex(0);
    QTRY_VERIFY(textOf(u"extensionVersionHint"_s).contains(u"Windows"_s));
    QVERIFY(!find<QPushButton>(u"acceptExtension"_s)->isEnabled());
    dialog->reject();
}

void TestMachineTabs::dialog_nameOfAnother_cannotBeSent()
{
    auto *dialog = new ExtensionDialog(m_fakes->services, row().machine,
                                       { installed(u"mine"_s, u"SomethingElse"_s) }, nullptr);
    dialog->open();
    writeJson();
    QVERIFY(find<QPushButton>(u"acceptExtension"_s)->isEnabled());
    find<QLineEdit>(u"extensionName"_s)->setText(u"MINE"_s);
    QVERIFY(textOf(u"extensionNameHint"_s).contains(u"MINE"_s));
    QVERIFY(!find<QPushButton>(u"acceptExtension"_s)->isEnabled());
    dialog->reject();
}

void TestMachineTabs::dialog_sameType_updatesThatOne()
{
    auto *dialog = new ExtensionDialog(m_fakes->services, row().machine,
                                       { installed(u"old-name"_s, u"customscript"_s) }, nullptr);
    dialog->open();
    QVERIFY(textOf(u"extensionNameHint"_s).contains(u"old-name"_s));
    QVERIFY(!find<QLineEdit>(u"extensionName"_s)->isEnabled());
    writeJson();
    QVERIFY(find<QPushButton>(u"acceptExtension"_s)->isEnabled());
    dialog->reject();
}

void TestMachineTabs::dialog_badJson_cannotBeSent()
{
    auto *dialog = new ExtensionDialog(m_fakes->services, row().machine, {}, nullptr);
    dialog->open();
    writeJson();
    find<QPlainTextEdit>(u"extensionSettings"_s)->setPlainText(u"{\n,}"_s);
    QCOMPARE(textOf(u"extensionSettingsHint"_s),
             words::settingsProblem({ .problem = SettingsProblem::NoJson, .line = 2 }));
    QVERIFY(!find<QPushButton>(u"acceptExtension"_s)->isEnabled());
    find<QPlainTextEdit>(u"extensionSettings"_s)->clear();
    QVERIFY(find<QPushButton>(u"acceptExtension"_s)->isEnabled());
    find<QPlainTextEdit>(u"extensionProtectedSettings"_s)->setPlainText(u"[]"_s);
    QVERIFY(!find<QPushButton>(u"acceptExtension"_s)->isEnabled());
    dialog->reject();
}

void TestMachineTabs::dialog_update_keepsTypeAndName()
{
    m_fakes->extensions.list = QList { installed(u"hello"_s, u"CustomScript"_s) };
    m_fakes->extensions.offeredVersions.insert(u"CustomScript"_s, { u"2.0.7"_s, u"2.1.9"_s });
    open<ExtensionsTab>();
    press(u"updateExtension"_s);
    QVERIFY(!find(u"knownExtension"_s));
    QVERIFY(find<QPlainTextEdit>(u"extensionSettings"_s)->toPlainText().contains(u"timestamp"_s));
    QVERIFY(find<QPlainTextEdit>(u"extensionProtectedSettings"_s)->toPlainText().isEmpty());
    press(u"acceptExtension"_s);
    const azure::MachineChange &change = m_fakes->activity.changes.constFirst();
    QCOMPARE(change.name, u"hello"_s);
    QCOMPARE(change.type, u"CustomScript"_s);
    QCOMPARE(change.version, u"2.1"_s);
    QCOMPARE(change.settings.simplified(), QByteArray("{ \"timestamp\": 7 }"));
}

void TestMachineTabs::dialog_windows_offersItsOwn()
{
    auto *dialog =
        new ExtensionDialog(m_fakes->services, row(u"win"_s, azure::OsType::Windows).machine, {}, nullptr);
    dialog->open();
    const auto *known = find<QComboBox>(u"knownExtension"_s);
    QVERIFY(known->findText(u"BGInfo"_s) >= 0);
    QVERIFY(known->findText(u"CustomScript"_s, Qt::MatchExactly) < 0);
    dialog->reject();
}

void TestMachineTabs::access_password_isSentAndForgotten()
{
    open<AccessTab>();
    auto *user = find<QLineEdit>(u"accessUser"_s);
    user->setFocus();
    QTest::keyClicks(user, u"ann"_s);
    auto *password = find<QLineEdit>(u"accessPassword"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::keyClicks(password, u"Correct-Horse-7"_s);
    press(u"sendAccess"_s);
    QCOMPARE(m_fakes->activity.changes.size(), 1);
    const azure::MachineChange &change = m_fakes->activity.changes.constFirst();
    QCOMPARE(change.type, u"VMAccessForLinux"_s);
    QVERIFY(change.settings.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(secretOf(change).toUtf8()).object(),
             (QJsonObject { { u"username"_s, u"ann"_s }, { u"password"_s, u"Correct-Horse-7"_s } }));
    QVERIFY(password->text().isEmpty());
    QVERIFY(!find<QPushButton>(u"sendAccess"_s)->isEnabled());
}

void TestMachineTabs::access_problems_areSaid()
{
    open<AccessTab>();
    QCOMPARE(textOf(u"accessProblem"_s), words::accessProblem(azure::AccessProblem::NoUser));
    auto *action = find<QComboBox>(u"accessAction"_s);
    action->setCurrentIndex(action->findText(words::accessAction(azure::AccessAction::SetKey)));
    find<QLineEdit>(u"accessUser"_s)->setText(u"ann"_s);
    find<QPlainTextEdit>(u"accessKey"_s)->setPlainText(u"ecdsa-sha2-nistp256 AAAA"_s);
    QCOMPARE(textOf(u"accessProblem"_s), words::accessProblem(azure::AccessProblem::EcdsaKey));
    QVERIFY(!find<QPushButton>(u"sendAccess"_s)->isEnabled());
    find<QPlainTextEdit>(u"accessKey"_s)->setPlainText(u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk="_s);
    find<QCheckBox>(u"accessExpires"_s)->setChecked(true);
    find<QDateEdit>(u"accessExpiry"_s)->setDate(QDate::currentDate());
    QCOMPARE(textOf(u"accessProblem"_s), words::accessProblem(azure::AccessProblem::ExpiresInPast));
    find<QDateEdit>(u"accessExpiry"_s)->setDate(QDate::currentDate().addDays(2));
    QVERIFY(find<QPushButton>(u"sendAccess"_s)->isEnabled());
}

void TestMachineTabs::access_removeUser_asksFirst()
{
    open<AccessTab>();
    auto *action = find<QComboBox>(u"accessAction"_s);
    action->setCurrentIndex(action->findText(words::accessAction(azure::AccessAction::RemoveUser)));
    find<QLineEdit>(u"accessUser"_s)->setText(u"bob"_s);
    press(u"sendAccess"_s);
    QVERIFY(m_fakes->activity.changes.isEmpty());
    press(u"confirm"_s);
    QCOMPARE(secretOf(m_fakes->activity.changes.constFirst()), u"{\"remove_user\":\"bob\"}"_s);
}

void TestMachineTabs::access_otherMachine_forgetsEverything()
{
    auto *tab = open<AccessTab>();
    find<QLineEdit>(u"accessUser"_s)->setText(u"ann"_s);
    find<QLineEdit>(u"accessPassword"_s)->setText(u"Correct-Horse-7"_s);
    tab->show(row(), QDateTime::currentDateTimeUtc());
    QCOMPARE(find<QLineEdit>(u"accessUser"_s)->text(), u"ann"_s);
    tab->show(row(u"win"_s, azure::OsType::Windows), QDateTime::currentDateTimeUtc());
    QVERIFY(find<QLineEdit>(u"accessUser"_s)->text().isEmpty());
    QVERIFY(find<QLineEdit>(u"accessPassword"_s)->text().isEmpty());
    QCOMPARE(find<QComboBox>(u"accessAction"_s)->count(), 2);
}

void TestMachineTabs::access_stoppedMachine_saysSo()
{
    MachineRow stopped = row();
    stopped.machine.edit().power = azure::PowerState::Deallocated;
    open<AccessTab>(stopped);
    QVERIFY(!find<QPushButton>(u"sendAccess"_s)->isEnabled());
    QVERIFY(textOf(u"accessProblem"_s).contains(u"run"_s));
}

void TestMachineTabs::script_outcome_isShown()
{
    auto *tab = open<RunCommandTab>();
    QVERIFY(!find<QPushButton>(u"runScript"_s)->isEnabled());
    QTest::keyClicks(find<QPlainTextEdit>(u"script"_s), u"echo hi"_s);
    press(u"runScript"_s);
    QCOMPARE(m_fakes->activity.changes.constFirst().script.text, u"echo hi"_s);
    QVERIFY(m_fakes->activity.changes.constFirst().name.startsWith(u"slipway-"_s));
    QVERIFY(!find<QPushButton>(u"runScript"_s)->isEnabled());
    m_fakes->activity.outcome = azure::CommandOutcome {
        .state = u"Failed"_s, .exitCode = 3, .output = u"hi\n"_s, .errors = u"oh\n"_s
    };
    m_fakes->activity.end(1);
    QVERIFY(textOf(u"scriptResult"_s).contains(u'3'));
    QCOMPARE(find<DetailsBox>(u"scriptOutput"_s)->text().trimmed(), u"hi\n[stderr]\noh"_s);
    QVERIFY(find<QPushButton>(u"runScript"_s)->isEnabled());
    m_fakes->activity.outcome = azure::CommandOutcome { .state = u"TimedOut"_s };
    emit m_fakes->activity.changed();
    QCOMPARE(textOf(u"scriptResult"_s), u"No exit code (TimedOut)"_s);
    tab->show(row(u"web-2"_s), QDateTime::currentDateTimeUtc());
    QVERIFY(!find(u"scriptOutput"_s));
    QVERIFY(find<QPlainTextEdit>(u"script"_s)->toPlainText().isEmpty());
}

void TestMachineTabs::script_cancel_isPassedOn()
{
    open<RunCommandTab>();
    QTest::keyClicks(find<QPlainTextEdit>(u"script"_s), u"sleep 9"_s);
    press(u"runScript"_s);
    m_fakes->activity.list.first().canCancel = true;
    emit m_fakes->activity.changed();
    press(u"cancelScript"_s);
    QCOMPARE(m_fakes->activity.calls, QStringList { u"cancel 1"_s });
}

void TestMachineTabs::operations_rows_showStateAndDetails()
{
    m_fakes->activity.add({ .kind = ActivityKind::StopMachine,
                            .target = u"web-1"_s,
                            .state = ActivityState::Failed,
                            .started = QDateTime::currentDateTimeUtc().addSecs(-60),
                            .ended = QDateTime::currentDateTimeUtc(),
                            .error = Error { .kind = ErrorKind::Service,
                                             .code = u"AllocationFailed"_s,
                                             .detail = u"No room for it."_s },
                            .correlationId = u"c-77"_s });
    auto *list = new OperationList(m_fakes->services.activity, nullptr);
    m_tab.reset(list);
    list->show();
    list->setActive(true);
    QVERIFY(!find(u"operationDetails"_s));
    list->table()->setFocus();
    QTest::keyClick(list->table(), Qt::Key_Down);
    if (!find(u"operationDetails"_s))
        list->table()->selectRow(0);
    const QString details = find<DetailsBox>(u"operationDetails"_s)->text();
    for (const QString &part : { u"AllocationFailed"_s, u"No room for it."_s, u"c-77"_s })
        QVERIFY2(details.contains(part), qPrintable(part));
    QVERIFY(!textOf(u"operationError"_s).isEmpty());
}

void TestMachineTabs::operations_buttons_actOnTheSelected()
{
    m_fakes->activity.add({ .state = ActivityState::Failed, .canRetry = true });
    m_fakes->activity.add({ .state = ActivityState::Running, .canCancel = true });
    m_fakes->activity.add({ .state = ActivityState::Succeeded, .canUndo = true });
    auto *list = new OperationList(m_fakes->services.activity, nullptr);
    m_tab.reset(list);
    list->show();
    list->setActive(true);
    QVERIFY(!find<QPushButton>(u"retryOperation"_s)->isEnabled());
    list->table()->selectRow(1);
    QVERIFY(!find<QPushButton>(u"undoOperation"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"retryOperation"_s)->isEnabled());
    press(u"cancelOperation"_s);
    list->table()->selectRow(2);
    press(u"retryOperation"_s);
    list->table()->selectRow(0);
    press(u"undoOperation"_s);
    QCOMPARE(m_fakes->activity.calls, (QStringList { u"cancel 2"_s, u"retry 1"_s, u"undo 3"_s }));
    press(u"clearOperations"_s);
    QCOMPARE(list->table()->model()->rowCount(), 1);
}

void TestMachineTabs::operations_notCancelled_saysWhyItGoesOn()
{
    const Error refused { .kind = ErrorKind::Forbidden, .code = u"AuthorizationFailed"_s };
    m_fakes->activity.add({ .state = ActivityState::Running, .error = refused, .canCancel = true });
    m_fakes->activity.add({ .state = ActivityState::Failed, .error = refused });
    auto *list = new OperationList(m_fakes->services.activity, nullptr);
    m_tab.reset(list);
    list->show();
    list->setActive(true);
    list->table()->selectRow(1);
    QCOMPARE(textOf(u"operationError"_s), u"It could not be cancelled. %1"_s.arg(words::describe(refused)));
    list->table()->selectRow(0);
    QCOMPARE(textOf(u"operationError"_s), words::describe(refused));
    for (int row = 0; row < 2; ++row) {
        const QModelIndex cell = list->table()->model()->index(row, ActivityModel::StateColumn);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(words::describe(refused)));
    }
}

void TestMachineTabs::operations_ofOneMachine_onlyThose()
{
    m_fakes->activity.add({ .machine = row(u"web-1"_s).machine->id, .target = u"web-1"_s });
    m_fakes->activity.add({ .machine = row(u"web-2"_s).machine->id, .target = u"web-2"_s });
    OperationList list(m_fakes->services.activity, nullptr);
    list.setMachine(row(u"web-1"_s).machine->id);
    QCOMPARE(list.table()->model()->rowCount(), 1);
    QCOMPARE(list.table()->model()->index(0, ActivityModel::TargetColumn).data().toString(), u"web-1"_s);
}

void TestMachineTabs::model_duration_isCountedToTheEnd()
{
    using namespace std::chrono_literals;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ActivityModel model;
    model.setNow(now);
    model.setRows({ { .number = 3, .state = ActivityState::Running, .started = now.addSecs(-90) },
                    { .number = 2,
                      .state = ActivityState::Succeeded,
                      .started = now.addSecs(-3600),
                      .ended = now.addSecs(-3540) },
                    { .number = 1, .state = ActivityState::Unknown, .started = now.addSecs(-3600) } });
    const auto duration = [&model](int row) {
        return model.index(row, ActivityModel::DurationColumn).data().toString();
    };
    QCOMPARE(duration(0), words::duration(90s));
    QCOMPARE(duration(1), words::duration(60s));
    QCOMPARE(duration(2), QString()); // nobody knows when it ended
}

void TestMachineTabs::model_rows_standTheTester()
{
    ActivityModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto numbered = [](std::initializer_list<qint64> numbers) {
        QList<ActivityRow> rows;
        for (const qint64 number : numbers)
            rows.append({ .number = number, .target = QString::number(number) });
        return rows;
    };
    model.setRows(numbered({ 3, 2, 1 }));
    model.setRows(numbered({ 5, 3, 1 }));
    QCOMPARE(model.index(0, ActivityModel::TargetColumn).data().toString(), u"5"_s);
    QCOMPARE(model.rowCount(), 3);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestMachineTabs::page_operations_areShownWhileActive()
{
    auto *page = new ActivityPage(m_fakes->services);
    m_tab.reset(page);
    page->resize(900, 700);
    page->show();
    page->activated();
    QVERIFY(!find(u"operations"_s));
    m_fakes->activity.add({ .target = u"web-1"_s, .started = QDateTime::currentDateTimeUtc() });
    QVERIFY(find(u"operations"_s));
    page->deactivated();
    m_fakes->activity.add({ .target = u"web-2"_s, .started = QDateTime::currentDateTimeUtc() });
    QCOMPARE(find<QTableView>(u"operations"_s)->model()->rowCount(), 1);
    page->activated();
    QCOMPARE(find<QTableView>(u"operations"_s)->model()->rowCount(), 2);
}

void TestMachineTabs::page_unreadableList_isToldOnce()
{
    m_fakes->activity.listTrouble = Error { .kind = ErrorKind::Local,
                                            .code = u"activity.damaged"_s,
                                            .subject = u"/data/activity.json"_s };
    auto *page = new ActivityPage(m_fakes->services);
    m_tab.reset(page);
    page->show();
    page->activated();
    auto *banner = page->findChild<Banner *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(banner && banner->isVisible());
    QVERIFY2(banner->text().contains(u"\"/data/activity.json\""_s), qPrintable(banner->text()));
    banner->dismiss();
    page->deactivated();
    page->activated();
    QVERIFY(!banner->isVisible());
}

void TestMachineTabs::window_finishedElsewhere_isTold()
{
    auto *window = new MainWindow(m_fakes->services);
    m_tab.reset(window);
    window->resize(1100, 700);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    const qint64 number =
        m_fakes->activity.run({ .kind = MachineChangeKind::Start, .machine = row().machine->id }, u"web-1"_s);
    QVERIFY(!find(u"noticeToast"_s));
    m_fakes->activity.end(number);
    QVERIFY(find(u"noticeToast"_s));
    QCOMPARE(textOf(u"toastText"_s), words::activityEnded(m_fakes->activity.list.constFirst()));
    press(u"toastShow"_s);
    QVERIFY(find(u"activityPage"_s));
    const qint64 second =
        m_fakes->activity.run({ .kind = MachineChangeKind::Start, .machine = row().machine->id }, u"web-1"_s);
    m_fakes->activity.end(second);
    QVERIFY2(!find(u"noticeToast"_s), "it is seen in the list");
}

/// On its page, too: the window is behind others, or nobody sits before it.
void TestMachineTabs::window_finishedWhileAway_isTold()
{
    auto *window = new MainWindow(m_fakes->services);
    m_tab.reset(window);
    window->resize(1100, 700);
    window->show();
    window->openPage(PageId::Activity);
    QWidget other;
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    const qint64 number =
        m_fakes->activity.run({ .kind = MachineChangeKind::Start, .machine = row().machine->id }, u"web-1"_s);
    m_fakes->activity.end(number);
    QVERIFY(find(u"noticeToast"_s));
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    press(u"toastShow"_s);
    QCOMPARE(window->focusWidget(), find(u"operations"_s));
}

void TestMachineTabs::words_everyRow_hasSome()
{
    for (int kind = 0; kind <= static_cast<int>(ActivityKind::CleanUpHost); ++kind) {
        ActivityRow one { .kind = static_cast<ActivityKind>(kind), .target = u"<b>\u202E"_s, .item = u"x"_s };
        QVERIFY(!words::activity(one).isEmpty());
        for (int state = 0; state <= static_cast<int>(ActivityState::Unknown); ++state) {
            one.state = static_cast<ActivityState>(state);
            QVERIFY(!words::activityState(one).isEmpty());
            QVERIFY(!words::activityEnded(one).contains(u'\u202E'));
        }
    }
    for (int kind = 0; kind <= static_cast<int>(docker::OperationKind::Recreate); ++kind)
        QVERIFY(!words::activity({ .kind = ActivityKind::ChangeContainer,
                                   .container = static_cast<docker::OperationKind>(kind) })
                     .isEmpty());
    QVERIFY(words::activityState({ .percent = 40 }).contains(u"40"_s));
}

QTEST_MAIN(TestMachineTabs)
#include "tst_machinetabs.moc"
