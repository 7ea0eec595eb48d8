// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include and link whom: the target graph of ARCHITECTURE.md. Everything that is not allowed here is
// forbidden.
#include "sources.h"
#include "support/warnings.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

/// A part of the program, and what its files may include and its CMakeLists.txt may link.
struct Part
{
    QString folder;
    QStringList mayInclude {}; ///< folders, and single headers
    bool mayIncludeValues = false; ///< the value headers below
    QStringList mayUseQt {}; ///< modules of Qt
    QStringList mayLink {}; ///< PUBLIC
    QStringList mayLinkPrivately {};
};

/// Plain data that windows may show: no network, no files, no tasks. Add a header here when it is like that.
const QStringList kValueHeaders {
    u"azure/arm/operationstate.h"_s,
    u"azure/armid.h"_s,
    u"azure/compute/customscript.h"_s,
    u"azure/compute/installedextension.h"_s,
    u"azure/compute/machinechange.h"_s,
    u"azure/compute/machinesize.h"_s,
    u"azure/compute/vmaccess.h"_s,
    u"azure/instanceview.h"_s,
    u"azure/machine.h"_s,
    u"azure/network/publicaddress.h"_s,
    u"azure/network/reach.h"_s,
    u"azure/prices/retailprice.h"_s,
    u"azure/resources/deployment.h"_s,
    u"azure/resources/resourcegroup.h"_s,
    u"docker/attached.h"_s,
    u"docker/changes.h"_s,
    u"docker/conflict.h"_s,
    u"docker/containerdetails.h"_s,
    u"docker/containersummary.h"_s,
    u"docker/containerupdate.h"_s,
    u"docker/compose/composeproject.h"_s,
    u"docker/compose/startorder.h"_s,
    u"docker/createspec.h"_s,
    u"docker/engineevent.h"_s,
    u"docker/fileentry.h"_s,
    u"docker/filenames.h"_s,
    u"docker/host.h"_s,
    u"docker/hostresources.h"_s,
    u"docker/imageref.h"_s,
    u"docker/inspectedcontainer.h"_s,
    u"docker/jsontree.h"_s,
    u"docker/notice.h"_s,
    u"docker/operation.h"_s,
    u"docker/logoptions.h"_s,
    u"docker/networksummary.h"_s,
    u"docker/portmapping.h"_s,
    u"docker/prunepreview.h"_s,
    u"docker/pullprogress.h"_s,
    u"docker/recreatestep.h"_s,
    u"docker/runline.h"_s,
    u"docker/secretvalues.h"_s,
    u"docker/securitychecks.h"_s,
    u"docker/stats/runfacts.h"_s,
    u"docker/stats/statsframe.h"_s,
    u"docker/stats/usage.h"_s,
    u"docker/stats/usagehistory.h"_s,
    u"docker/system.h"_s,
    u"docker/top.h"_s,
    u"docker/transfer.h"_s,
    u"docker/streams/demultiplexer.h"_s,
    u"docker/streams/logbatch.h"_s,
    u"docker/streams/logcursor.h"_s,
    u"docker/streams/logstamp.h"_s,
    u"pki/bundle/importing.h"_s,
    u"pki/certificate.h"_s,
    u"pki/diagnosis/diagnosis.h"_s,
    u"pki/keytype.h"_s,
    u"pki/names.h"_s,
    u"provisioning/addressplan.h"_s,
    u"provisioning/engineoptions.h"_s,
    u"provisioning/exposure.h"_s,
    u"provisioning/names.h"_s,
    u"provisioning/newmachine/choices.h"_s,
    u"provisioning/newmachine/newmachine.h"_s,
    u"provisioning/outbound.h"_s,
    u"provisioning/ownaddress.h"_s,
    u"provisioning/plan.h"_s,
    u"provisioning/progress.h"_s,
    u"provisioning/rotation.h"_s,
    u"provisioning/ruleplan.h"_s,
    u"provisioning/verdict.h"_s,
};

/// What provisioning may know of the network: the types in the signatures of azure and docker.
const QStringList kNetTypes {
    u"net/http.h"_s,
    u"net/httptransport.h"_s,
    u"net/stream/bytestream.h"_s,
    u"net/stream/peerverifier.h"_s,
};

/// The most specific folder comes first.
const QList<Part> &parts()
{
    static const QString core = u"QtCore"_s;
    static const QString network = u"QtNetwork"_s;
    static const QStringList windows { core, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s };
    static const QList<Part> all {
        { .folder = u"src/base"_s,
          .mayInclude = { u"base"_s },
          .mayUseQt = { core },
          .mayLink = { u"Qt6::Core"_s },
          .mayLinkPrivately = { u"simdjson::simdjson"_s } },
        { .folder = u"src/terminal"_s,
          .mayInclude = { u"terminal"_s, u"base"_s },
          .mayUseQt = { core },
          .mayLink = { u"slipway::base"_s },
          .mayLinkPrivately = { u"Utf8proc::Utf8proc"_s } },
        { .folder = u"src/net"_s,
          .mayInclude = { u"net"_s, u"base"_s },
          .mayUseQt = { core, network },
          .mayLink = { u"slipway::base"_s, u"Qt6::Network"_s },
          .mayLinkPrivately = { u"Boost::headers"_s, u"OpenSSL::SSL"_s } },
        { .folder = u"src/pki"_s,
          .mayInclude = { u"pki"_s, u"base"_s },
          .mayUseQt = { core },
          .mayLink = { u"slipway::base"_s },
          .mayLinkPrivately = { u"OpenSSL::SSL"_s, u"OpenSSL::Crypto"_s } },
        { .folder = u"src/azure"_s,
          .mayInclude = { u"azure"_s, u"net"_s, u"base"_s },
          .mayUseQt = { core, network },
          .mayLink = { u"slipway::net"_s, u"slipway::base"_s } },
        { .folder = u"src/docker"_s,
          .mayInclude = { u"docker"_s, u"net"_s, u"base"_s },
          .mayUseQt = { core, network },
          .mayLink = { u"slipway::net"_s, u"slipway::base"_s },
          .mayLinkPrivately = { u"yaml-cpp"_s } },
        { .folder = u"src/provisioning"_s,
          .mayInclude =
              QStringList { u"provisioning"_s, u"azure"_s, u"docker"_s, u"pki"_s, u"base"_s } + kNetTypes,
          .mayUseQt = { core, network },
          .mayLink = { u"slipway::azure"_s, u"slipway::docker"_s, u"slipway::pki"_s, u"slipway::base"_s },
          .mayLinkPrivately = { u"ZLIB::ZLIB"_s } },
        { .folder = u"src/sandbox"_s,
          .mayInclude = { u"sandbox"_s, u"pki"_s, u"base"_s },
          .mayUseQt = { core, network },
          .mayLink = { u"slipway::sandbox"_s, u"slipway::pki"_s, u"slipway::base"_s, u"Qt6::Network"_s },
          .mayLinkPrivately = { u"Boost::headers"_s, u"ZLIB::ZLIB"_s, u"yaml-cpp"_s } },
        { .folder = u"ui/models"_s,
          .mayInclude = { u"ui/models"_s, u"base"_s },
          .mayIncludeValues = true,
          .mayUseQt = { core },
          .mayLink = { u"slipway::provisioning"_s, u"slipway::azure"_s, u"slipway::docker"_s,
                       u"slipway::pki"_s, u"slipway::base"_s } },
        { .folder = u"ui"_s,
          .mayInclude = { u"ui"_s, u"terminal"_s, u"base"_s },
          .mayIncludeValues = true,
          .mayUseQt = windows,
          .mayLink = { u"slipway::ui_models"_s, u"slipway::terminal"_s, u"Qt6::Widgets"_s, u"Qt6::Svg"_s } },
        { .folder = u"app"_s,
          .mayInclude = { u"app"_s, u"ui"_s, u"provisioning"_s, u"azure"_s, u"docker"_s, u"pki"_s, u"net"_s,
                          u"sandbox"_s, u"terminal"_s, u"base"_s },
          .mayUseQt = windows + QStringList { network },
          .mayLink = { u"slipway::app"_s, u"slipway::ui"_s, u"slipway::ui_models"_s,
                       u"slipway::provisioning"_s, u"slipway::azure"_s, u"slipway::docker"_s,
                       u"slipway::pki"_s, u"slipway::net"_s, u"slipway::sandbox"_s, u"slipway::base"_s,
                       u"Qt6::Widgets"_s, u"Qt6::Network"_s },
          .mayLinkPrivately = { u"Qt6Keychain::Qt6Keychain"_s } },
    };
    return all;
}

/// Libraries that one or two parts hide from the rest.
struct Hidden
{
    QString header; ///< how its headers begin
    QStringList folders;
    QStringList files {}; ///< of other parts
};

const QList<Hidden> kHidden {
    { u"openssl/"_s,
      { u"src/pki"_s },
      { u"src/net/stream/tlscontext.cpp"_s, u"src/net/stream/tlsengine.cpp"_s } },
    { u"boost/"_s, { u"src/net"_s, u"src/sandbox"_s } },
    { u"simdjson"_s, { u"src/base"_s } },
    { u"zlib.h"_s, { u"src/provisioning"_s, u"src/sandbox"_s } },
    { u"utf8proc.h"_s, { u"src/terminal"_s } },
    { u"yaml-cpp/"_s, { u"src/docker"_s, u"src/sandbox"_s } },
};

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

const Part *partOf(const QString &path)
{
    const auto found = std::find_if(parts().begin(), parts().end(),
                                    [&](const Part &part) { return isBelow(path, part.folder); });
    return found == parts().end() ? nullptr : &*found;
}

/// The module that has a header of Qt, by Qt's own folders: "QLabel" -> "QtWidgets". Empty when it is not
/// Qt's.
QString qtModuleOf(const QString &header)
{
    if (header.startsWith(u"Qt") && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    static QHash<QString, QString> known;
    const auto remembered = known.constFind(header);
    if (remembered != known.constEnd())
        return *remembered;
    const QDir all(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QStringList modules = all.entryList({ u"Qt*"_s }, QDir::Dirs);
    modules.removeOne(u"QtCore"_s);
    modules.prepend(u"QtCore"_s);
    for (const QString &module : std::as_const(modules)) {
        if (QFileInfo(all.filePath(module + u'/' + header)).isFile())
            return known[header] = module;
    }
    return known[header] = QString();
}

bool mayInclude(const Part &part, const QString &header)
{
    // A header beside the file, or an own folder of the project
    if (!header.contains(u'/'))
        return true;
    if (header.contains(u".."))
        return false;
    // ui/models is a part of its own
    if (isBelow(header, u"ui/models"_s) && part.folder == u"ui")
        return true;
    const bool isInFolder = std::any_of(part.mayInclude.begin(), part.mayInclude.end(),
                                        [&](const QString &folder) { return isBelow(header, folder); });
    return isInFolder || (part.mayIncludeValues && kValueHeaders.contains(header));
}

bool mayIncludeForeign(const Part &part, const QString &path, const QString &header)
{
    for (const Hidden &library : kHidden) {
        if (header.startsWith(library.header))
            return library.folders.contains(part.folder) || library.files.contains(path);
    }
    const QString module = qtModuleOf(header);
    return module.isEmpty() || part.mayUseQt.contains(module);
}

/// What is wrong with the #include lines of a file.
QStringList wrongIncludes(const SourceFile &file)
{
    static const QRegularExpression pattern(uR"re(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])re"_s,
                                            QRegularExpression::MultilineOption);
    QStringList wrong;
    const Part *part = partOf(file.path);
    if (!part)
        return { file.path + u": belongs to no part"_s };
    for (auto matches = pattern.globalMatch(file.text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString header = match.captured(2);
        const bool isOwn = match.captured(1) == u"\"";
        if (isOwn ? !mayInclude(*part, header) : !mayIncludeForeign(*part, file.path, header))
            wrong.append(u"%1:%2: %3 must not include %4"_s.arg(file.path)
                             .arg(lineOf(file.text, match.capturedStart()))
                             .arg(part->folder, header));
    }
    return wrong;
}

/// What is wrong with the libraries that a CMakeLists.txt links.
QStringList wrongLinks(const SourceFile &file)
{
    static const QRegularExpression call(
        uR"re(\b(slipway_add_library|target_link_libraries)\s*\(([^)]*)\))re"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    static const QStringList keywords { u"LINKS"_s,  u"PRIVATE_LINKS"_s, u"EXCLUDE"_s,
                                        u"PUBLIC"_s, u"PRIVATE"_s,       u"INTERFACE"_s };
    QString text = file.text;
    text.remove(QRegularExpression(u"#[^\n]*"_s));
    QStringList wrong;
    const Part *part = partOf(file.path);
    if (!part)
        return wrong;
    for (auto matches = call.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QStringList words = match.captured(2).split(blanks, Qt::SkipEmptyParts);
        const bool isProgram =
            match.captured(1) == u"target_link_libraries" && !words.value(0).startsWith(u"slipway_");
        words.removeFirst();
        QString keyword = u"LINKS"_s;
        for (const QString &word : std::as_const(words)) {
            if (keywords.contains(word)) {
                keyword = word;
                continue;
            }
            const bool isPrivate = keyword == u"PRIVATE_LINKS" || (keyword == u"PRIVATE" && !isProgram);
            const bool isGood = keyword == u"EXCLUDE" || part->mayLink.contains(word)
                || (isPrivate && part->mayLinkPrivately.contains(word));
            if (!isGood)
                wrong.append(u"%1: %2 must not link %3 %4"_s.arg(
                    file.path, part->folder, word, isPrivate ? u"even privately"_s : u"publicly"_s));
        }
    }
    return wrong;
}

const QStringList kFolders { u"src"_s, u"ui"_s, u"app"_s };

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void includes_ofTheProject_areAllowed()
    {
        const QList<SourceFile> files = sourceFiles(kFolders, { u".h"_s, u".cpp"_s });
        QVERIFY2(files.size() > 50, "the sources must be found");
        QStringList wrong;
        for (const SourceFile &file : files)
            wrong += wrongIncludes(file);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void links_ofTheProject_areAllowed()
    {
        const QList<SourceFile> files = sourceFiles(kFolders, { u"CMakeLists.txt"_s });
        QVERIFY(files.size() >= parts().size());
        QStringList wrong;
        for (const SourceFile &file : files)
            wrong += wrongLinks(file);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void valueHeaders_list_namesFilesThatExist()
    {
        const QStringList headers = kValueHeaders + kNetTypes;
        for (const QString &header : headers)
            QVERIFY2(QFileInfo::exists(QStringLiteral(SLIPWAY_SOURCE_DIR "/src/") + header),
                     qPrintable(header));
    }

    void qtModuleOf_header_isFound()
    {
        QCOMPARE(qtModuleOf(u"QString"_s), u"QtCore"_s);
        QCOMPARE(qtModuleOf(u"QColor"_s), u"QtGui"_s);
        QCOMPARE(qtModuleOf(u"QLabel"_s), u"QtWidgets"_s);
        QCOMPARE(qtModuleOf(u"QtGui/QColor"_s), u"QtGui"_s);
        QCOMPARE(qtModuleOf(u"QSslSocket"_s), u"QtNetwork"_s);
        QCOMPARE(qtModuleOf(u"vector"_s), QString());
    }

    void include_sample_isJudged_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *path, const char *line, bool isAllowed) {
            QTest::addRow("%s %s", path, line)
                << QString::fromLatin1(path) << QString::fromLatin1(line) << isAllowed;
        };
        row("src/net/a.cpp", "#include \"base/result.h\"", true);
        row("src/net/a.cpp", "#include \"azure/machine.h\"", false);
        row("src/base/a.cpp", "#include \"net/http.h\"", false);
        row("src/base/a.cpp", "#include \"../net/http.h\"", false);
        row("src/azure/a.cpp", "#include \"docker/host.h\"", false);
        row("src/docker/a.cpp", "#include \"pki/certificate.h\"", false);
        row("src/docker/a.cpp", "#include \"net/http1/http1client.h\"", true);
        row("src/provisioning/a.cpp", "#include \"net/http.h\"", true);
        row("src/provisioning/a.cpp", "#include \"net/http1/http1client.h\"", false);
        row("src/sandbox/a.cpp", "#include \"pki/authority.h\"", true);
        row("src/sandbox/a.cpp", "#include \"net/http.h\"", false);
        row("src/sandbox/a.cpp", "#include \"azure/machine.h\"", false);
        row("ui/models/a.cpp", "#include \"azure/machine.h\"", true);
        row("ui/models/a.cpp", "#include \"azure/arm/paging.h\"", false);
        row("ui/models/a.cpp", "#include \"ui/common/labels.h\"", false);
        row("ui/models/a.cpp", "#include <QColor>", false);
        row("ui/models/a.cpp", "#include <QLabel>", false);
        row("ui/home/a.cpp", "#include \"ui/models/roles.h\"", true);
        row("ui/home/a.cpp", "#include \"provisioning/runner.h\"", false);
        row("ui/home/a.cpp", "#include \"sandbox/sandbox.h\"", false);
        row("ui/home/a.cpp", "#include \"app/application.h\"", false);
        row("ui/home/a.cpp", "#include <QNetworkReply>", false);
        row("ui/home/a.cpp", "#include <QLabel>", true);
        row("app/a.cpp", "#include \"provisioning/runner.h\"", true);
        row("app/a.cpp", "#include <openssl/x509.h>", false);
        row("src/net/a.cpp", "#include <openssl/ssl.h>", false);
        row("src/net/stream/tlssocket.cpp", "#include <openssl/ssl.h>", false);
        row("src/net/stream/tlsengine.cpp", "#include <openssl/ssl.h>", true);
        row("src/pki/a.cpp", "#include <openssl/ssl.h>", true);
        row("src/net/a.cpp", "#include <boost/beast/http.hpp>", true);
        row("src/docker/a.cpp", "#  include <boost/asio.hpp>", false);
        row("src/azure/a.cpp", "#include <simdjson.h>", false);
        row("src/base/a.cpp", "#include <simdjson.h>", true);
        row("src/net/a.cpp", "#include <QWidget>", false);
        row("src/net/a.cpp", "#include <QtGui/QImage>", false);
        row("src/pki/a.cpp", "#include <QSslSocket>", false);
        row("src/pki/a.cpp", "#include \"handles.h\"", true);
        row("src/pki/a.cpp", "#include <vector>", true);
        row("src/unheard/a.cpp", "#include <vector>", false);
    }

    void include_sample_isJudged()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QFETCH(const bool, isAllowed);
        const QStringList wrong = wrongIncludes({ path, u"// first\n"_s + line + u'\n' });
        QVERIFY2(wrong.isEmpty() == isAllowed, qPrintable(wrong.join(u'\n')));
    }

    void link_sample_isJudged_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("call");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *path, const char *call, bool isAllowed) {
            QTest::addRow("%s %s", path, call)
                << QString::fromLatin1(path) << QString::fromLatin1(call) << isAllowed;
        };
        row("src/net/CMakeLists.txt", "slipway_add_library(net LINKS slipway::base\n Qt6::Network)", true);
        row("src/net/CMakeLists.txt", "slipway_add_library(net LINKS slipway::base slipway::pki)", false);
        row("src/net/CMakeLists.txt", "slipway_add_library(net LINKS Boost::headers)", false);
        row("src/net/CMakeLists.txt", "slipway_add_library(net PRIVATE_LINKS Boost::headers EXCLUDE main)",
            true);
        row("src/azure/CMakeLists.txt", "slipway_add_library(azure LINKS slipway::docker)", false);
        row("src/base/CMakeLists.txt", "slipway_add_library(base LINKS simdjson::simdjson)", false);
        row("src/base/CMakeLists.txt", "target_link_libraries(slipway_base PRIVATE Qt6::Gui)", false);
        row("src/sandbox/CMakeLists.txt", "target_link_libraries(slipway-sandbox PRIVATE slipway::sandbox)",
            true);
        row("src/sandbox/CMakeLists.txt", "target_link_libraries(slipway-sandbox PRIVATE slipway::net)",
            false);
        row("ui/models/CMakeLists.txt", "slipway_add_library(ui_models LINKS Qt6::Gui)", false);
        row("ui/CMakeLists.txt", "slipway_add_library(ui LINKS slipway::ui_models Qt6::Widgets)", true);
        row("ui/CMakeLists.txt", "slipway_add_library(ui LINKS slipway::net)", false);
        row("ui/CMakeLists.txt", "# slipway_add_library(ui LINKS slipway::net)", true);
    }

    void link_sample_isJudged()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, call);
        QFETCH(const bool, isAllowed);
        const QStringList wrong = wrongLinks({ path, call });
        QVERIFY2(wrong.isEmpty() == isAllowed, qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
