// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace slipway::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct KindName
{
    QLatin1StringView name {};
    Fault::Kind kind = Fault::Kind::Throttle;
};
constexpr std::array kKinds = {
    KindName { "throttle"_L1, Fault::Kind::Throttle },
    KindName { "status"_L1, Fault::Kind::Status },
    KindName { "drop"_L1, Fault::Kind::Drop },
    KindName { "delay"_L1, Fault::Kind::Delay },
    KindName { "lateAnswer"_L1, Fault::Kind::LateAnswer },
    KindName { "failOperation"_L1, Fault::Kind::FailOperation },
    KindName { "garbage"_L1, Fault::Kind::Garbage },
    KindName { "challengeClaims"_L1, Fault::Kind::ChallengeClaims },
    KindName { "expireTokens"_L1, Fault::Kind::ExpireTokens },
    KindName { "deleteMachine"_L1, Fault::Kind::DeleteMachine },
    KindName { "silenceAgent"_L1, Fault::Kind::SilenceAgent },
};
constexpr std::array kMembers = { "kind"_L1,    "count"_L1,   "path"_L1,       "status"_L1,
                                  "code"_L1,    "message"_L1, "retryAfter"_L1, "retryAfterDate"_L1,
                                  "delayMs"_L1, "machine"_L1 };

Error wrong(const QString &what)
{
    return { .kind = ErrorKind::Invalid, .code = u"sandbox.faults"_s, .detail = what };
}

Result<Fault> readFault(const QJsonObject &json)
{
    const QStringList names = json.keys();
    for (const QString &name : names) {
        if (std::find(kMembers.begin(), kMembers.end(), name) == kMembers.end())
            return wrong(u"a fault has no member \"%1\""_s.arg(name));
    }
    const QString kind = json.value(u"kind"_s).toString();
    const auto *const known =
        std::find_if(kKinds.begin(), kKinds.end(), [&kind](const KindName &one) { return one.name == kind; });
    if (known == kKinds.end())
        return wrong(u"no kind of fault is called \"%1\""_s.arg(kind));
    const Fault usual;
    Fault fault { .kind = known->kind,
                  .count = json.value(u"count"_s).toInt(usual.count),
                  .pathContains = json.value(u"path"_s).toString(),
                  .status =
                      json.value(u"status"_s).toInt(known->kind == Fault::Kind::Status ? 503 : usual.status),
                  .code = json.value(u"code"_s).toString(),
                  .message = json.value(u"message"_s).toString(),
                  .retryAfter = std::chrono::seconds(json.value(u"retryAfter"_s).toInt(1)),
                  .isRetryAfterDate = json.value(u"retryAfterDate"_s).toBool(),
                  .delay = std::chrono::milliseconds(json.value(u"delayMs"_s).toInt()),
                  .machine = json.value(u"machine"_s).toString() };
    if (fault.count < 1 || fault.status < 200 || fault.status > 599 || fault.retryAfter < 0s
        || fault.delay < 0ms)
        return wrong(u"a number of the fault \"%1\" is out of range"_s.arg(kind));
    const bool needsMachine =
        fault.kind == Fault::Kind::DeleteMachine || fault.kind == Fault::Kind::SilenceAgent;
    if (needsMachine && fault.machine.isEmpty())
        return wrong(u"the fault \"%1\" has to name a machine"_s.arg(kind));
    return fault;
}

} // namespace

Result<QList<Fault>> Fault::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(error.errorString());
    const QJsonValue rows = document.object().value(u"faults"_s);
    if (!rows.isArray())
        return wrong(u"there is no array \"faults\""_s);
    QList<Fault> faults;
    const QJsonArray list = rows.toArray();
    for (const auto &row : list) {
        const auto fault = readFault(row.toObject());
        if (!fault)
            return fault.error();
        faults.append(*fault);
    }
    return faults;
}

QJsonObject Fault::toJson() const
{
    const auto *const known =
        std::find_if(kKinds.begin(), kKinds.end(), [this](const KindName &one) { return one.kind == kind; });
    QJsonObject json { { u"kind"_s, QString(known->name) }, { u"count"_s, count } };
    for (const auto &[name, text] :
         { std::pair { u"path"_s, pathContains }, std::pair { u"code"_s, code },
           std::pair { u"message"_s, message }, std::pair { u"machine"_s, machine } }) {
        if (!text.isEmpty())
            json.insert(name, text);
    }
    if (kind == Kind::Status)
        json.insert(u"status"_s, status);
    if (kind == Kind::Throttle) {
        json.insert(u"retryAfter"_s, static_cast<qint64>(retryAfter.count()));
        json.insert(u"retryAfterDate"_s, isRetryAfterDate);
    }
    if (delay > 0ms)
        json.insert(u"delayMs"_s, static_cast<qint64>(delay.count()));
    return json;
}

std::optional<Fault> Faults::takeForRequest(const QString &target)
{
    return take(target, [](const Fault &fault) { return fault.kind != Fault::Kind::FailOperation; });
}

std::optional<Fault> Faults::takeForOperation(const QString &resourceId, bool isTimed)
{
    return take(resourceId, [isTimed](const Fault &fault) {
        return fault.kind == Fault::Kind::FailOperation && (fault.delay > 0ms) == isTimed;
    });
}

template <typename Fits>
std::optional<Fault> Faults::take(const QString &text, Fits fits)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault fault = m_faults.at(i);
        if (!fits(fault) || !text.contains(fault.pathContains, Qt::CaseInsensitive))
            continue;
        Fault left = fault;
        if (--left.count > 0)
            m_faults.replace(i, left);
        else
            m_faults.removeAt(i);
        return fault;
    }
    return std::nullopt;
}

} // namespace slipway::sandbox
