// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/compute/customscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace slipway::azure {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestScript = 256LL * 1024; ///< in base64
constexpr qsizetype kLongestCommand = 64LL * 1024; ///< room enough, and far below ARM's limit of a request

bool isFileAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

bool isStorageAccount(const QString &name)
{
    static const QRegularExpression kName(u"\\A[a-z0-9]{3,24}\\z"_s);
    return kName.match(name).hasMatch();
}

bool isBase64(const Secret &key)
{
    return key.reveal([](QByteArrayView bytes) {
        return !bytes.isEmpty()
            && QByteArray::fromBase64Encoding(bytes.toByteArray(), QByteArray::AbortOnBase64DecodingErrors)
                   .decodingStatus
            == QByteArray::Base64DecodingStatus::Ok;
    });
}

QByteArray encodedScript(const QString &text)
{
    QString script = text;
    script.replace("\r\n"_L1, "\n"_L1);
    if (!script.endsWith(u'\n'))
        script += u'\n';
    return script.toUtf8().toBase64();
}

bool isTooLong(const CustomScriptRequest &request)
{
    return request.isScript ? encodedScript(request.text).size() > kLongestScript
                            : request.text.toUtf8().size() > kLongestCommand;
}

void addTextProblems(const CustomScriptRequest &request, QList<CustomScriptProblem> &problems)
{
    const QString text = request.text.trimmed();
    if (text.isEmpty())
        problems.append(CustomScriptProblem::NoText);
    else if (!request.isScript && text.contains(u'\n'))
        problems.append(CustomScriptProblem::SeveralLines);
    else if (isTooLong(request))
        problems.append(CustomScriptProblem::TooLong);
}

} // namespace

QList<CustomScriptProblem> customScriptProblems(const CustomScriptRequest &request)
{
    QList<CustomScriptProblem> problems;
    addTextProblems(request, problems);
    if (!std::all_of(request.files.cbegin(), request.files.cend(), isFileAddress))
        problems.append(CustomScriptProblem::FileNotAnAddress);
    if (request.storageAccount.isEmpty() != request.storageKey.isEmpty())
        problems.append(CustomScriptProblem::HalfStorage);
    else if (request.storageAccount.isEmpty())
        return problems;
    else if (!isStorageAccount(request.storageAccount))
        problems.append(CustomScriptProblem::BadStorageAccount);
    else if (!isBase64(request.storageKey))
        problems.append(CustomScriptProblem::BadStorageKey);
    return problems;
}

QByteArray customScriptSettings(const CustomScriptRequest &request, int timestamp)
{
    QJsonObject settings { { u"timestamp"_s, timestamp } };
    if (request.system == OsType::Linux && request.keepsLineEnds)
        settings.insert("skipDos2Unix"_L1, true);
    return QJsonDocument(settings).toJson(QJsonDocument::Compact);
}

std::shared_ptr<const Secret> customScriptSecrets(const CustomScriptRequest &request)
{
    QJsonObject secrets;
    if (request.isScript)
        secrets.insert("script"_L1, QString::fromLatin1(encodedScript(request.text)));
    else
        secrets.insert("commandToExecute"_L1, request.text.trimmed());
    if (!request.files.isEmpty())
        secrets.insert("fileUris"_L1, QJsonArray::fromStringList(request.files));
    if (!request.storageAccount.isEmpty()) {
        secrets.insert("storageAccountName"_L1, request.storageAccount);
        secrets.insert("storageAccountKey"_L1, request.storageKey.reveal([](QByteArrayView bytes) {
            return QString::fromLatin1(bytes.toByteArray());
        }));
    }
    QByteArray text = QJsonDocument(secrets).toJson(QJsonDocument::Compact);
    auto sealed = std::make_shared<const Secret>(text);
    text.fill('\0');
    return sealed;
}

} // namespace slipway::azure
