// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json/jsonreader.h"
#include "provisioning/enginework.h"
#include "realengine.h"
#include "support/warnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using provisioning::EngineOptions;

namespace {

QString wordsOf(const Result<> &result)
{
    return result ? QString() : result.error().detail;
}

/// What the engine says of itself.
std::optional<EngineOptions> optionsOf(const RealEngine &engine)
{
    const Result<QByteArray> info = engine.docker({ u"info"_s, u"--format"_s, u"{{json .}}"_s });
    if (!info)
        return std::nullopt;
    const Result<JsonDocument> document = JsonDocument::parse(*info, u"info"_s);
    if (!document)
        return std::nullopt;
    const Result<docker::SystemInfo> system = docker::SystemInfo::fromJson(document->root());
    return system ? std::optional(EngineOptions::fromInfo(*system)) : std::nullopt;
}

/// Without what an engine does not tell, and what the test's engine has from its command line.
QJsonObject told(EngineOptions options)
{
    options.logSize = 0;
    options.logFiles = 0;
    options.dataRoot.clear();
    options.insecureRegistries.sort();
    options.labels.sort();
    return options.toDaemonJson();
}

} // namespace

/// That a dockerd takes the options as they are written into daemon.json, and says them back.
class TestEngineOptions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void options_atStart_areSaidBack();
    void options_whileItRuns_areReadAgain_andContainersGoOn();

private:
    void write(const EngineOptions &options) const;
    QString file() const { return m_folder.filePath(u"daemon.json"_s); }

    QTemporaryDir m_folder;
};

void TestEngineOptions::initTestCase()
{
    SLIPWAY_NEEDS_REAL_ENGINE();
}

void TestEngineOptions::write(const EngineOptions &options) const
{
    QFile target(file());
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(QJsonDocument(options.toDaemonJson()).toJson());
}

void TestEngineOptions::options_atStart_areSaidBack()
{
    const EngineOptions options { .registryMirrors = { u"https://mirror.example"_s },
                                  .insecureRegistries = { u"10.1.0.0/16"_s, u"old.example:5000"_s },
                                  .logDriver = u"local"_s,
                                  .logSize = 7,
                                  .logFiles = 3,
                                  .liveRestore = true,
                                  .addressPools = { u"172.30.0.0/16:24"_s },
                                  .labels = { u"stage=test"_s, u"owner=two words"_s } };
    QVERIFY(provisioning::problemsOf(options).isEmpty());
    write(options);
    RealEngine engine;
    const Result<> started = engine.start({ .further = { u"--config-file"_s, file() } });
    QVERIFY2(started, qPrintable(wordsOf(started)));
    const std::optional<EngineOptions> now = optionsOf(engine);
    QVERIFY(now);
    QCOMPARE(told(*now), told(options));

    QVERIFY(engine.docker(
        { u"create"_s, u"--network"_s, u"none"_s, u"--name"_s, u"logs"_s, RealEngine::kImage }));
    const Result<QByteArray> logs =
        engine.docker({ u"inspect"_s, u"--format"_s, u"{{json .HostConfig.LogConfig}}"_s, u"logs"_s });
    QVERIFY(logs);
    QCOMPARE(QJsonDocument::fromJson(*logs).object().value(u"Config"_s).toObject(),
             (QJsonObject { { u"max-size"_s, u"7m"_s }, { u"max-file"_s, u"3"_s } }));
}

void TestEngineOptions::options_whileItRuns_areReadAgain_andContainersGoOn()
{
    write({});
    RealEngine engine;
    const Result<> started = engine.start({ .further = { u"--config-file"_s, file() } });
    QVERIFY2(started, qPrintable(wordsOf(started)));
    const std::optional<EngineOptions> before = optionsOf(engine);
    QVERIFY(before);
    QVERIFY(engine.docker(
        { u"run"_s, u"-d"_s, u"--network"_s, u"none"_s, u"--name"_s, u"on"_s, RealEngine::kImage }));

    EngineOptions wanted = *before;
    wanted.registryMirrors = { u"https://mirror.example"_s };
    wanted.insecureRegistries = { u"10.1.0.0/16"_s, u"old.example:5000"_s };
    wanted.labels = { u"stage=test"_s };
    wanted.liveRestore = true;
    QVERIFY2(!provisioning::needStartAnew(provisioning::changedKeys(*before, wanted)), "all are read again");
    EngineOptions written = wanted;
    written.logDriver.clear(); // the engine's own
    written.dataRoot.clear(); // of its command line
    write(written);
    QCOMPARE(::kill(static_cast<pid_t>(engine.pid()), SIGHUP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(told(optionsOf(engine).value_or(EngineOptions())), told(wanted), 20'000);
    const Result<QByteArray> running =
        engine.docker({ u"inspect"_s, u"--format"_s, u"{{.State.Running}}"_s, u"on"_s });
    QVERIFY(running);
    QCOMPARE(running->trimmed(), "true"_ba);

    // Keys that are gone from the file it would leave as they were.
    provisioning::EngineWork back { .options = *before,
                                    .optionKeys = provisioning::changedKeys(wanted, *before) };
    QFile target(file());
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(QJsonDocument(back.optionChanges()).toJson());
    target.close();
    QCOMPARE(::kill(static_cast<pid_t>(engine.pid()), SIGHUP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(told(optionsOf(engine).value_or(wanted)), told(*before), 20'000);
}

QTEST_GUILESS_MAIN(TestEngineOptions)
#include "tst_engineoptions.moc"
