// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/hostlink.h"
#include "docker/prune.h"
#include "fakeengine.h"
#include "support/awaited.h"
#include "support/testclock.h"
#include "support/warnings.h"

#include <QTest>
#include <QUrl>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::docker;
using namespace slipway::test;

namespace {

constexpr PruneChoices kNothing { .containers = false };

QString anonymous()
{
    return QString(64, u'a');
}

/// What the engine has: of each kind something in use, something not, and something that is never ours.
const QByteArray kContainers = R"([
  {"Id":"c1","Names":["/runs"],"State":"running","ImageID":"sha256:used","SizeRw":5,
   "Mounts":[{"Type":"volume","Name":"data"},{"Type":"bind","Name":"idle"}],
   "NetworkSettings":{"Networks":{"front":{"NetworkID":"n1"}}}},
  {"Id":"c2","Names":["/ended"],"State":"exited","ImageID":"sha256:old","SizeRw":7,
   "Mounts":[{"Type":"volume","Name":"olddata"}],
   "NetworkSettings":{"Networks":{"back":{"NetworkID":"n2"}}}},
  {"Id":"c3","Names":["/fresh"],"State":"created","ImageID":"sha256:old"},
  {"Id":"c4","Names":["/broken"],"State":"dead","ImageID":"sha256:old","SizeRw":11},
  {"Id":"c5","Names":["/paused"],"State":"paused","ImageID":"sha256:used"},
  {"Id":"c6","Names":["/again"],"State":"restarting","ImageID":"sha256:used"},
  {"Id":"c7","Names":["/leaves"],"State":"removing","ImageID":"sha256:used"}])";

const QByteArray kUsedImage =
    R"({"Id":"sha256:used","RepoTags":["web:1"],"RepoDigests":["web@sha256:1"],"Size":100})";
const QByteArray kOldImage =
    R"({"Id":"sha256:old","RepoTags":["web:0","web:zero"],"RepoDigests":["web@sha256:0"],"Size":90})";
const QByteArray kDigestImage =
    R"({"Id":"sha256:byDigest","RepoTags":[],"RepoDigests":["db@sha256:2"],"Size":80})";
const QByteArray kNamelessImage =
    R"({"Id":"sha256:nameless","RepoTags":["<none>:<none>"],"RepoDigests":["<none>@<none>"],"Size":70})";

QByteArray jsonList(const QList<QByteArray> &items)
{
    return '[' + items.join(',') + ']';
}

/// As the engine answers, with its filter for what has no name.
QByteArray imagesFor(const QByteArray &target)
{
    return target.contains("dangling") ? jsonList({ kNamelessImage })
                                       : jsonList({ kUsedImage, kOldImage, kDigestImage, kNamelessImage });
}

QByteArray volumes()
{
    const QByteArray nameless = anonymous().toLatin1();
    return R"({"Volumes":[{"Name":"data","Driver":"local"},{"Name":"olddata","Driver":"local"},
        {"Name":"idle","Driver":"local"},{"Name":"far","Driver":"nfs"},
        {"Name":"marked","Driver":"local","Labels":{"com.docker.volume.anonymous":""}},
        {"Name":")"
        + nameless + R"(","Driver":"local","Labels":null}]})";
}

const QByteArray kSizes = R"({"Volumes":[{"Name":"idle","UsageData":{"Size":1000}},
    {"Name":"marked","UsageData":{"Size":-1}}]})";

const QByteArray kNetworks = R"([{"Id":"n0","Name":"bridge","Scope":"local"},
    {"Id":"n2","Name":"back","Scope":"local"},{"Id":"n3","Name":"lonely","Scope":"local"},
    {"Id":"n4","Name":"overall","Scope":"swarm"},{"Id":"n5","Name":"door","Scope":"local","Ingress":true}])";

QString described(const PruneItem &item)
{
    constexpr std::array kKinds { 'c', 'i', 'v', 'n' };
    return u"%1 %2 %3"_s.arg(QLatin1Char(kKinds.at(static_cast<std::size_t>(item.kind))))
        .arg(item.name.isEmpty() ? item.id : item.name)
        .arg(item.size ? QString::number(item.size->count) : u"?"_s);
}

} // namespace

Q_DECLARE_METATYPE(slipway::docker::PruneChoices)
Q_DECLARE_METATYPE(slipway::docker::PruneItem)

class TestPrune final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void preview_choices_giveTheseThings_data();
    void preview_choices_giveTheseThings();
    void preview_total_isOfWhatIsKnown();
    void preview_questions_areNoMoreThanNeeded();
    void preview_images_haveTheNamesToTakeAway();
    void preview_refused_isThatError_data();
    void preview_refused_isThatError();
    void item_removal_isNotForced_data();
    void item_removal_isNotForced();
    void item_goneMeanwhile_isSuccess();
    void item_imageInUse_isNotTriedFurther();
    void items_oneIsKept_othersGo();
    void items_stopped_isCancelledAndGoesNoFurther();

private:
    std::optional<Result<PrunePreview>> preview(PruneChoices choices);
    QStringList removals() const;

    std::unique_ptr<FakeEngine> m_fake;
    std::unique_ptr<TestClock> m_clock;
    std::shared_ptr<HostLink> m_link;
    QByteArray m_refused; ///< part of the target of what is answered with 500
    QHash<QByteArray, int> m_removeStatus; ///< by the end of the target
};

void TestPrune::init()
{
    failOnAnyWarning();
    m_fake = std::make_unique<FakeEngine>();
    m_fake->listBody = kContainers;
    m_clock = std::make_unique<TestClock>();
    m_link = std::make_shared<HostLink>(Host {}, std::make_unique<FakeConnector>(m_fake->server), *m_clock);
    m_refused.clear();
    m_removeStatus.clear();
    m_fake->onOther = [this](const FakeConnectionPtr &connection, const FakeRequest &request) {
        const QByteArray &target = request.target;
        if (request.method == "DELETE") {
            const int status = m_removeStatus.value(target.mid(target.lastIndexOf('/') + 1), 200);
            connection->answer(status, status < 400 ? "[]"_ba : R"({"message":"no"})"_ba);
        } else if (!m_refused.isEmpty() && target.contains(m_refused)) {
            connection->answer(500, R"({"message":"broken"})");
        } else if (target.contains("/images/json")) {
            connection->answer(200, imagesFor(target));
        } else if (target.contains("/volumes")) {
            connection->answer(200, volumes());
        } else if (target.contains("/system/df")) {
            connection->answer(200, kSizes);
        } else if (target.contains("/networks")) {
            connection->answer(200, kNetworks);
        }
    };
}

void TestPrune::cleanup()
{
    m_link.reset();
    m_fake.reset();
}

std::optional<Result<PrunePreview>> TestPrune::preview(PruneChoices choices)
{
    return awaited(previewPrune(m_link, choices, {}));
}

QStringList TestPrune::removals() const
{
    QStringList targets;
    const QList<FakeRequest> requests = m_fake->server.requests();
    for (const FakeRequest &request : requests) {
        if (request.method == "DELETE")
            targets.append(QUrl::fromPercentEncoding(request.target).section(u"/v1.43"_s, 1));
    }
    return targets;
}

void TestPrune::preview_choices_giveTheseThings_data()
{
    QTest::addColumn<PruneChoices>("choices");
    QTest::addColumn<QStringList>("things");
    const QStringList containers { u"c ended 7"_s, u"c fresh 0"_s, u"c broken 11"_s };
    QTest::newRow("nothing") << kNothing << QStringList {};
    QTest::newRow("containers") << PruneChoices {} << containers;
    QTest::newRow("images without a name")
        << PruneChoices { .containers = false, .images = true } << QStringList { u"i sha256:nameless 70"_s };
    QTest::newRow("images, whose containers stay")
        << PruneChoices { .containers = false, .namedImages = true }
        << QStringList { u"i db@sha256:2 80"_s, u"i sha256:nameless 70"_s };
    QTest::newRow("images, whose containers go")
        << PruneChoices { .namedImages = true }
        << containers + QStringList { u"i web:0 90"_s, u"i db@sha256:2 80"_s, u"i sha256:nameless 70"_s };
    QTest::newRow("volumes without a name") << PruneChoices { .containers = false, .volumes = true }
                                            << QStringList { u"v marked ?"_s, u"v %1 ?"_s.arg(anonymous()) };
    QTest::newRow("volumes, whose containers stay")
        << PruneChoices { .containers = false, .namedVolumes = true }
        << QStringList { u"v idle 1000"_s, u"v marked ?"_s, u"v %1 ?"_s.arg(anonymous()) };
    QTest::newRow("volumes, whose containers go") << PruneChoices { .namedVolumes = true }
                                                  << containers
            + QStringList { u"v olddata ?"_s, u"v idle 1000"_s, u"v marked ?"_s,
                            u"v %1 ?"_s.arg(anonymous()) };
    QTest::newRow("networks, whose containers stay")
        << PruneChoices { .containers = false, .networks = true } << QStringList { u"n lonely 0"_s };
    QTest::newRow("networks, whose containers go")
        << PruneChoices { .networks = true } << containers + QStringList { u"n back 0"_s, u"n lonely 0"_s };
}

void TestPrune::preview_choices_giveTheseThings()
{
    QFETCH(PruneChoices, choices);
    const auto found = preview(choices);
    QVERIFY(found && *found);
    QStringList things;
    for (const PruneItem &item : (*found)->items)
        things.append(described(item));
    QTEST(things, "things");
    QCOMPARE(removals(), QStringList {});
}

void TestPrune::preview_total_isOfWhatIsKnown()
{
    const auto found = preview({ .images = true, .namedVolumes = true, .networks = true });
    QVERIFY(found && *found);
    QCOMPARE((*found)->total().count, 7 + 11 + 70 + 1000);
}

void TestPrune::preview_questions_areNoMoreThanNeeded()
{
    QVERIFY(preview({}));
    QCOMPARE(m_fake->server.count("GET", "/containers/json?all=1&size=1"), 1);
    QCOMPARE(m_fake->server.count("GET", ""), 1);
    QVERIFY(preview({ .containers = false, .images = true }));
    QCOMPARE(m_fake->server.count("GET", "/images/json?filters=%7B%22dangling%22%3A%5B%22true%22%5D%7D"), 1);
    // Adding up sizes takes long: not where no volume would go.
    m_fake->onOther = [](const FakeConnectionPtr &connection, const FakeRequest &) {
        connection->answer(200, R"({"Volumes":[{"Name":"data","Driver":"local"}]})");
    };
    QVERIFY(preview({ .namedVolumes = true }));
    QCOMPARE(m_fake->server.count("GET", "/system/df"), 0);
}

void TestPrune::preview_images_haveTheNamesToTakeAway()
{
    const auto found = preview({ .namedImages = true });
    QVERIFY(found && *found);
    const QList<PruneItem> items = (*found)->items.mid(3);
    QCOMPARE(items.at(0).references, (QStringList { u"web:0"_s, u"web:zero"_s }));
    QCOMPARE(items.at(1).references, QStringList { u"db@sha256:2"_s });
    QCOMPARE(items.at(2).references, QStringList {});
}

void TestPrune::preview_refused_isThatError_data()
{
    QTest::addColumn<QByteArray>("refused");
    QTest::newRow("images") << "/images"_ba;
    QTest::newRow("volumes") << "/volumes"_ba;
    QTest::newRow("sizes") << "/system/df"_ba;
    QTest::newRow("networks") << "/networks"_ba;
}

void TestPrune::preview_refused_isThatError()
{
    QFETCH(QByteArray, refused);
    m_refused = refused;
    const auto found = preview({ .images = true, .volumes = true, .networks = true });
    QVERIFY(found && !*found); // half a preview would be taken for a whole one
    QCOMPARE(found->error().kind, ErrorKind::Service);
    QCOMPARE(found->error().detail, u"broken"_s);
}

void TestPrune::item_removal_isNotForced_data()
{
    using Kind = PruneItem::Kind;
    QTest::addColumn<PruneItem>("item");
    QTest::addColumn<QStringList>("removed");
    QTest::newRow("container") << PruneItem { .kind = Kind::Container, .id = u"c2"_s, .name = u"ended"_s }
                               << QStringList { u"/containers/c2"_s };
    QTest::newRow("image without a name")
        << PruneItem { .kind = Kind::Image, .id = u"sha256:1"_s } << QStringList { u"/images/sha256:1"_s };
    QTest::newRow("image with two names")
        << PruneItem { .kind = Kind::Image, .id = u"sha256:1"_s, .references = { u"a:1"_s, u"b:1"_s } }
        << QStringList { u"/images/a:1"_s, u"/images/b:1"_s };
    QTest::newRow("volume") << PruneItem { .kind = Kind::Volume, .id = u"idle"_s, .name = u"idle"_s }
                            << QStringList { u"/volumes/idle"_s };
    QTest::newRow("network") << PruneItem { .kind = Kind::Network, .id = u"n3"_s, .name = u"lonely"_s }
                             << QStringList { u"/networks/n3"_s };
}

void TestPrune::item_removal_isNotForced()
{
    QFETCH(PruneItem, item);
    const auto gone = awaited(pruneItem(m_link, item, {}));
    QVERIFY(gone && *gone);
    QTEST(removals(), "removed");
}

void TestPrune::item_goneMeanwhile_isSuccess()
{
    m_removeStatus.insert("c2", 404);
    const auto container = awaited(pruneItem(m_link, { .id = u"c2"_s }, {}));
    QVERIFY(container && *container);
    m_removeStatus.insert("a:1", 404);
    const PruneItem image { .kind = PruneItem::Kind::Image, .references = { u"a:1"_s, u"b:1"_s } };
    const auto other = awaited(pruneItem(m_link, image, {}));
    QVERIFY(other && *other);
    QCOMPARE(removals().constLast(), u"/images/b:1"_s); // of one name only
}

void TestPrune::item_imageInUse_isNotTriedFurther()
{
    m_removeStatus.insert("a:1", 409);
    const PruneItem image { .kind = PruneItem::Kind::Image, .references = { u"a:1"_s, u"b:1"_s } };
    const auto kept = awaited(pruneItem(m_link, image, {}));
    QVERIFY(kept && !*kept);
    QCOMPARE(kept->error().kind, ErrorKind::Conflict);
    QCOMPARE(removals(), QStringList { u"/images/a:1"_s });
}

void TestPrune::items_oneIsKept_othersGo()
{
    m_removeStatus.insert("c2", 409);
    QList<int> progress;
    const QList<PruneItem> items { { .id = u"c2"_s, .name = u"ended"_s },
                                   { .id = u"c3"_s, .name = u"fresh"_s },
                                   { .kind = PruneItem::Kind::Volume, .id = u"idle"_s, .name = u"idle"_s } };
    const auto outcome =
        awaited(pruneItems(m_link, items, [&progress](int done) { progress.append(done); }, {}));
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->removed, 2);
    QCOMPARE((*outcome)->kept.size(), 1);
    QCOMPARE((*outcome)->kept.at(0).item, items.at(0));
    QCOMPARE((*outcome)->kept.at(0).error.subject, u"ended"_s);
    QCOMPARE(progress, (QList<int> { 1, 2, 3 }));
    QCOMPARE(removals(), (QStringList { u"/containers/c2"_s, u"/containers/c3"_s, u"/volumes/idle"_s }));
}

void TestPrune::items_stopped_isCancelledAndGoesNoFurther()
{
    std::stop_source stop;
    const QList<PruneItem> items { { .id = u"c2"_s }, { .id = u"c3"_s }, { .id = u"c4"_s } };
    const auto outcome = awaited(pruneItems(
        m_link, items, [&stop](int) { stop.request_stop(); }, stop.get_token()));
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
    QCOMPARE(removals(), QStringList { u"/containers/c2"_s });
}

QTEST_GUILESS_MAIN(TestPrune)
#include "tst_prune.moc"
