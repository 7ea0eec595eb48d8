// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/engineoptionspanel.h"

#include "ui/common/form.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using provisioning::EngineOptions;

namespace {

constexpr int kLargestLog = 10'240; ///< MiB
constexpr int kMostLogs = 100;

QStringList wordsOf(const QLineEdit *edit)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return edit->text().split(separators, Qt::SkipEmptyParts);
}

/// Labels may have blanks in them.
QStringList labelsOf(const QLineEdit *edit)
{
    QStringList labels;
    const QStringList parts = edit->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            labels.append(part.trimmed());
    }
    return labels;
}

} // namespace

EngineOptionsPanel::EngineOptionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_logDriver(new QComboBox(this))
{
    setObjectName(u"engineOptions"_s);
    auto *form = new Form(this);
    form->setLabels(Form::Labels::Above); // there is little room beside long labels
    m_mirrors = addLine(form, u"registryMirrors"_s);
    m_insecure = addLine(form, u"insecureRegistries"_s);
    m_logDriver->setObjectName(u"logDriver"_s);
    m_logDriver->addItem(QString(), QString());
    for (const auto &driver : { u"json-file"_s, u"local"_s, u"journald"_s, u"syslog"_s, u"none"_s })
        m_logDriver->addItem(driver, driver);
    note(form, m_logDriver);
    m_logSize = addNumber(form, u"logSize"_s, kLargestLog);
    m_logFiles = addNumber(form, u"logFiles"_s, kMostLogs);
    m_liveRestore = addCheck(form, u"liveRestore"_s);
    m_dataRoot = addLine(form, u"dataRoot"_s);
    m_pools = addLine(form, u"addressPools"_s);
    m_userNamespaces = addCheck(form, u"userNamespaces"_s);
    m_labels = addLine(form, u"labels"_s);
    connect(m_logDriver, &QComboBox::currentIndexChanged, this, [this] {
        followLogDriver();
        emit edited();
    });
    followLogDriver();
}

void EngineOptionsPanel::note(Form *form, QWidget *field)
{
    m_rows.insert(field, { .label = form->addField(field), .hint = form->addHint() });
}

QLineEdit *EngineOptionsPanel::addLine(Form *form, const QString &objectName)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    note(form, edit);
    connect(edit, &QLineEdit::textChanged, this, &EngineOptionsPanel::edited);
    return edit;
}

QSpinBox *EngineOptionsPanel::addNumber(Form *form, const QString &objectName, int highest)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setRange(0, highest);
    note(form, box);
    connect(box, &QSpinBox::valueChanged, this, &EngineOptionsPanel::edited);
    return box;
}

QCheckBox *EngineOptionsPanel::addCheck(Form *form, const QString &objectName)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(objectName);
    form->addBelow(box);
    m_rows.insert(box, { .hint = form->addHint() });
    connect(box, &QCheckBox::toggled, this, &EngineOptionsPanel::edited);
    return box;
}

void EngineOptionsPanel::followLogDriver()
{
    const bool rotates = EngineOptions::rotatesFiles(m_logDriver->currentData().toString());
    m_logSize->setEnabled(rotates);
    m_logFiles->setEnabled(rotates);
}

EngineOptions EngineOptionsPanel::options() const
{
    const QString driver = m_logDriver->currentData().toString();
    const bool rotates = EngineOptions::rotatesFiles(driver);
    return { .registryMirrors = wordsOf(m_mirrors),
             .insecureRegistries = wordsOf(m_insecure),
             .logDriver = driver,
             .logSize = rotates ? m_logSize->value() : 0,
             .logFiles = rotates ? m_logFiles->value() : 0,
             .liveRestore = m_liveRestore->isChecked(),
             .dataRoot = m_dataRoot->text().trimmed(),
             .addressPools = wordsOf(m_pools),
             .userNamespaces = m_userNamespaces->isChecked(),
             .labels = labelsOf(m_labels) };
}

void EngineOptionsPanel::setOptions(const EngineOptions &options)
{
    const QSignalBlocker quiet(this);
    m_mirrors->setText(options.registryMirrors.join(u", "_s));
    m_insecure->setText(options.insecureRegistries.join(u", "_s));
    if (m_logDriver->findData(options.logDriver) < 0)
        m_logDriver->addItem(options.logDriver, options.logDriver);
    m_logDriver->setCurrentIndex(m_logDriver->findData(options.logDriver));
    m_logSize->setValue(options.logSize);
    m_logFiles->setValue(options.logFiles);
    m_liveRestore->setChecked(options.liveRestore);
    m_dataRoot->setText(options.dataRoot);
    m_pools->setText(options.addressPools.join(u", "_s));
    m_userNamespaces->setChecked(options.userNamespaces);
    m_labels->setText(options.labels.join(u", "_s));
}

void EngineOptionsPanel::showText(QWidget *field, const QString &label, const QString &hint)
{
    const Row row = m_rows.value(field);
    if (row.label)
        setFieldLabel(row.label, label);
    else if (auto *box = qobject_cast<QCheckBox *>(field))
        box->setText(label);
    row.hint->setText(hint);
}

void EngineOptionsPanel::retranslateUi()
{
    showText(m_mirrors, tr("Registry mirrors:"),
             tr("Asked for images before Docker Hub, such as https://mirror.example."));
    showText(m_insecure, tr("Insecure registries:"),
             tr("Warning: images from these come without TLS or from anybody who pretends to be them. Better "
                "give the "
                "registry a certificate."));
    showText(m_logDriver, tr("Log driver:"), tr("Slipway shows logs of json-file, local and journald."));
    showText(m_logSize, tr("Log file size (MiB):"),
             tr("A container's log file is put aside when it is this large. Without a limit it can fill the "
                "disk."));
    showText(m_logFiles, tr("Log files:"), tr("How many log files of a container are kept."));
    showText(m_liveRestore, tr("Live restore"),
             tr("Containers keep running while Docker is restarted. Not together with Swarm services."));
    showText(m_dataRoot, tr("Data folder:"),
             tr("For images, containers and volumes, such as /data/docker on a disk of its own. What an "
                "engine has now is "
                "not moved."));
    showText(m_pools, tr("Address pools:"),
             tr("Where new networks of containers get their addresses from, such as 172.30.0.0/16:24 for "
                "networks of "
                "/24."));
    showText(
        m_userNamespaces, tr("User namespaces"),
        tr("Root in containers has no rights on the machine. Safer; some containers do not run so. Images "
           "that an engine has now are hidden by it."));
    showText(m_labels, tr("Labels:"), tr("Of the engine, such as stage=test, separated by commas."));
    m_logDriver->setItemText(0, tr("The engine's own"));
    for (QSpinBox *box : { m_logSize, m_logFiles })
        box->setSpecialValueText(tr("Not set"));
}

} // namespace slipway::ui
