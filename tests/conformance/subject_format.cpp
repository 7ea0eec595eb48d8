// SPDX-License-Identifier: GPL-3.0-or-later
// Docker's own wording of sizes, times, ports, names and figures, as people compare it with `docker ps` and
// `docker stats`. A list of questions, a list of answers; null for a question that is none.
#include "docker/imageref.h"
#include "docker/naturalorder.h"
#include "docker/portmapping.h"
#include "docker/stats/usage.h"
#include "docker/units.h"
#include "subject.h"

#include <QJsonArray>

#include <algorithm>

using namespace slipway;
using namespace slipway::conformance;
using namespace Qt::StringLiterals;

namespace {

/// Numbers may also be written as strings, where they do not fit a double.
double numberFrom(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

QJsonValue size(const QJsonObject &question)
{
    const double bytes = numberFrom(question.value(u"bytes"));
    const QString style = question.value(u"style").toString();
    if (style == u"binary")
        return docker::binarySize(bytes);
    return style == u"fixed" ? docker::fixedSize(bytes)
                             : docker::humanSize(bytes, question.value(u"digits").toInt(4));
}

QJsonValue duration(const QJsonObject &question)
{
    const QJsonValue value = question.value(u"ns");
    const qint64 span = value.isString() ? value.toString().toLongLong() : value.toInteger();
    return docker::humanDuration(std::chrono::nanoseconds(span));
}

/// What is not a list of the engine's has no answer.
QJsonValue ports(const QJsonObject &question)
{
    const QByteArray text = QJsonDocument(question.value(u"ports").toArray()).toJson();
    const Result<JsonDocument> document = JsonDocument::parse(text, u"ports"_s);
    if (!document)
        return {};
    QList<docker::PortMapping> mappings;
    const QList<JsonReader> items = document->root().items();
    for (const JsonReader &item : items)
        mappings.append(docker::PortMapping::fromJson(item));
    const Result<QList<docker::PortMapping>> read = document->root().finish(mappings);
    return read ? QJsonValue(docker::formatPorts(*read)) : QJsonValue();
}

QJsonValue naturalSort(const QJsonObject &question)
{
    QStringList items;
    const QJsonArray given = question.value(u"items").toArray();
    for (const QJsonValue &item : given)
        items.append(item.toString());
    std::stable_sort(items.begin(), items.end(),
                     [](const QString &a, const QString &b) { return docker::naturalLess(a, b); });
    return QJsonArray::fromStringList(items);
}

QJsonValue stats(const QJsonObject &question)
{
    const QByteArray text = QJsonDocument(question.value(u"stats").toObject()).toJson();
    const Result<JsonDocument> document = JsonDocument::parse(text, u"stats"_s);
    if (!document)
        return {};
    const Result<docker::StatsFrame> frame = docker::StatsFrame::fromJson(document->root());
    if (!frame)
        return {};
    const docker::Usage usage = docker::usageOf(*frame, std::nullopt, 0);
    return QJsonObject { { u"cpu_percent"_s, usage.cpu ? QJsonValue(*usage.cpu) : QJsonValue() },
                         { u"memory_used"_s, usage.memory },
                         { u"memory_percent"_s, usage.memoryPercent().value_or(0) } };
}

QJsonValue image(const QJsonObject &question)
{
    const docker::ImageRef ref = docker::ImageRef::parse(question.value(u"name").toString());
    return QJsonObject { { u"registry"_s, ref.registry },
                         { u"repository"_s, ref.repository },
                         { u"tag"_s, ref.tag },
                         { u"digest"_s, ref.digest } };
}

QJsonValue answer(const QJsonObject &question)
{
    static const QHash<QString, QJsonValue (*)(const QJsonObject &)> answers {
        { u"size"_s, &size },   { u"duration"_s, &duration },
        { u"ports"_s, &ports }, { u"natural-sort"_s, &naturalSort },
        { u"stats"_s, &stats }, { u"image"_s, &image },
    };
    const auto found = answers.constFind(question.value(u"what").toString());
    return found == answers.constEnd() ? QJsonValue() : (*found)(question);
}

Result<QJsonDocument> run(const Options & /*options*/, const QByteArray &input)
{
    const QJsonDocument questions = QJsonDocument::fromJson(input);
    if (!questions.isArray())
        return Error { .kind = ErrorKind::Invalid, .detail = u"standard input is not a list of questions"_s };
    QJsonArray answers;
    const QJsonArray asked = questions.array();
    for (const QJsonValue &question : asked)
        answers.append(answer(question.toObject()));
    return QJsonDocument(answers);
}

const Registration s_registered({ .name = u"format"_s, .run = &run });

} // namespace
