// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractengine.h"
#include "docker/images.h"
#include "docker/operations.h"
#include "docker/recreate.h"
#include "imageregistry.h"
#include "net/stream/localconnectors.h"
#include "realengine.h"
#include "support/warnings.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace slipway;
using namespace slipway::docker;
using slipway::test::ended;
using slipway::test::ImageRegistry;
using slipway::test::RealEngine;
using slipway::test::wordsOf;

namespace {

const QString kName = u"team/app"_s;
const QStringList kFirst { u"sleep"_s, u"1000"_s };
const QStringList kSecond { u"sleep"_s, u"2000"_s };
const QStringList kBroken { u"sh"_s, u"-c"_s, u"exit 3"_s };

} // namespace

/// dockerd gets images from a registry, as it does from Docker Hub, and containers get newer ones.
class TestPulls final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void pull_image_isOnTheHostWithProgress();
    void pull_unknownTag_isNotFound();
    void create_missingImage_isPulledAndStarted();
    void recreate_newerInRegistry_takesThePlace();
    void recreate_nothingNewer_changesNothing();
    void recreate_brokenInRegistry_putsTheOldOneBack();

private:
    QString docker(const QStringList &arguments) const;
    void publish(const QStringList &command) const { m_registry->publish(kName, u"1"_s, m_layer, command); }
    QString reference() const { return m_registry->reference(kName, u"1"_s); }
    ContainerId runFirst() const; ///< "app", of the first image; empty when that went wrong
    Result<Recreated> recreate(const ContainerId &id);
    QString containers() const;

    SystemClock m_clock;
    QByteArray m_layer;
    std::unique_ptr<RealEngine> m_engine;
    std::shared_ptr<HostLink> m_link;
    std::unique_ptr<ImageRegistry> m_registry;
    QList<RecreateStep> m_steps;
};

void TestPulls::initTestCase()
{
    SLIPWAY_NEEDS_REAL_ENGINE();
    m_engine = std::make_unique<RealEngine>();
    const Result<> started = m_engine->start();
    QVERIFY2(started, qPrintable(wordsOf(started)));
    m_link = std::make_shared<HostLink>(Host {}, std::make_unique<net::UnixConnector>(m_engine->socketPath()),
                                        m_clock);
    const QTemporaryDir folder;
    const QString tar = folder.filePath(u"layer.tar"_s);
    docker({ u"create"_s, u"--name"_s, u"exported"_s, RealEngine::kImage });
    docker({ u"export"_s, u"-o"_s, tar, u"exported"_s });
    docker({ u"rm"_s, u"exported"_s });
    QFile file(tar);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_layer = file.readAll();
}

void TestPulls::init()
{
    test::failOnAnyWarning();
    QLoggingCategory::setFilterRules(u"slipway.*.info=false"_s);
    m_steps.clear();
    m_registry = std::make_unique<ImageRegistry>(); // of another port: nothing is on the host yet
    publish(kFirst);
}

void TestPulls::cleanup()
{
    if (!m_engine)
        return;
    const QStringList ids = docker({ u"ps"_s, u"-aq"_s }).split(u'\n', Qt::SkipEmptyParts);
    if (!ids.isEmpty())
        docker(QStringList { u"rm"_s, u"-f"_s } + ids);
}

void TestPulls::cleanupTestCase()
{
    m_link.reset();
    m_engine.reset();
}

QString TestPulls::docker(const QStringList &arguments) const
{
    const Result<QByteArray> words = m_engine->docker(arguments);
    return words ? QString::fromUtf8(*words).trimmed() : u"failed: "_s + words.error().detail;
}

QString TestPulls::containers() const
{
    return docker({ u"ps"_s, u"-a"_s, u"--no-trunc"_s, u"--format"_s, u"{{.ID}} {{.Names}} {{.State}}"_s });
}

ContainerId TestPulls::runFirst() const
{
    ContainerSpec spec { .name = u"app"_s, .image = reference() };
    spec.networkMode = u"none"_s;
    spec.stopTimeout = 1;
    const Result<CreatedContainer> made =
        ended(createContainer(m_link, spec, {}, [](CreateStep, const PullProgress &) {}, {}));
    return made ? made->id : ContainerId();
}

Result<Recreated> TestPulls::recreate(const ContainerId &id)
{
    const Recreator recreator(m_link->engine, m_clock);
    return ended(recreator.run(id, { .watch = 2s },
                               [this](RecreateStep step, const PullProgress &) {
                                   if (m_steps.isEmpty() || m_steps.constLast() != step)
                                       m_steps.append(step);
                               },
                               {}));
}

void TestPulls::pull_image_isOnTheHostWithProgress()
{
    const Images images(m_link->engine);
    QList<PullProgress> progress;
    const Result<> pulled = ended(
        images.pull(reference(), {}, [&progress](const PullProgress &now) { progress.append(now); }, {}));
    QVERIFY2(pulled, qPrintable(wordsOf(pulled)));
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.constLast().layers, 1);
    QCOMPARE(progress.constLast().layersDone, 1);
    QCOMPARE(m_registry->blobs(), 2); // its settings and its layer
    const Result<ImageDetails> details = ended(images.inspect(reference(), {}));
    QVERIFY2(details, qPrintable(wordsOf(details)));
    QCOMPARE(details->defaults.command, kFirst);
    QCOMPARE(details->digests.size(), 1);

    QVERIFY(ended(images.pull(reference(), {}, [](const PullProgress &) {}, {})));
    QCOMPARE(m_registry->blobs(), 2); // what is there is not brought again
}

void TestPulls::pull_unknownTag_isNotFound()
{
    const Images images(m_link->engine);
    const Result<> pulled =
        ended(images.pull(m_registry->reference(kName, u"none"_s), {}, [](const PullProgress &) {}, {}));
    QVERIFY(!pulled);
    QCOMPARE(pulled.error().kind, ErrorKind::NotFound);
    QCOMPARE(pulled.error().subject, m_registry->reference(kName, u"none"_s));
}

void TestPulls::create_missingImage_isPulledAndStarted()
{
    publish({ u"sleep"_s, u"3000"_s }); // of which the engine has seen no part but the layer
    const ContainerId id = runFirst();
    QVERIFY(!id.isEmpty());
    QCOMPARE(containers(), id.text() + u" app running"_s);
    QCOMPARE(m_registry->blobs(), 1);
}

void TestPulls::recreate_newerInRegistry_takesThePlace()
{
    const ContainerId old = runFirst();
    QVERIFY(!old.isEmpty());
    publish(kSecond);
    const Result<Recreated> done = recreate(old);
    QVERIFY2(done, qPrintable(wordsOf(done)));
    QVERIFY(done->hadNewerImage);
    QCOMPARE(m_steps,
             QList<RecreateStep>({ RecreateStep::Inspect, RecreateStep::Pull, RecreateStep::RenameOld,
                                   RecreateStep::Create, RecreateStep::StopOld, RecreateStep::Start,
                                   RecreateStep::Watch, RecreateStep::RemoveOld }));
    QCOMPARE(containers(), done->id.text() + u" app running"_s);
    QCOMPARE(docker({ u"inspect"_s, u"-f"_s, u"{{json .Config.Cmd}}"_s, u"app"_s }),
             uR"(["sleep","2000"])"_s);
}

void TestPulls::recreate_nothingNewer_changesNothing()
{
    const ContainerId old = runFirst();
    const Result<Recreated> done = recreate(old);
    QVERIFY2(done, qPrintable(wordsOf(done)));
    QVERIFY(!done->hadNewerImage);
    QCOMPARE(containers(), old.text() + u" app running"_s);
}

/// The newer image does not run: name, state and image of the old container are as they were.
void TestPulls::recreate_brokenInRegistry_putsTheOldOneBack()
{
    const ContainerId old = runFirst();
    const QString image = docker({ u"inspect"_s, u"-f"_s, u"{{.Image}}"_s, u"app"_s });
    publish(kBroken);
    const Result<Recreated> done = recreate(old);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"recreate.exited"_s);
    QVERIFY(m_steps.contains(RecreateStep::Pull));
    QCOMPARE(m_steps.constLast(), RecreateStep::PutBack);
    QCOMPARE(containers(), old.text() + u" app running"_s);
    QCOMPARE(docker({ u"inspect"_s, u"-f"_s, u"{{.Image}}"_s, u"app"_s }), image);
}

QTEST_GUILESS_MAIN(TestPulls)
#include "tst_pulls.moc"
