// SPDX-License-Identifier: GPL-3.0-or-later
#include "docker/changes.h"

namespace slipway::docker {

using namespace Qt::StringLiterals;

namespace {

ChangeKind kindFrom(const JsonReader &json)
{
    switch (json.integer()) {
    case 0:
        return ChangeKind::Modified;
    case 1:
        return ChangeKind::Added;
    case 2:
        return ChangeKind::Deleted;
    default:
        json.fail(u"is no kind of change"_s);
        return ChangeKind::Modified;
    }
}

} // namespace

Result<QList<FileChange>> parseChanges(QByteArrayView json, const QString &subject)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, subject);
    if (!document)
        return document.error();
    const JsonReader root = document->root();
    const QList<JsonReader> items = root.items();
    QList<FileChange> changes;
    changes.reserve(items.size());
    for (const JsonReader &item : items)
        changes.append({ .path = item["Path"_L1].string(), .kind = kindFrom(item["Kind"_L1]) });
    return root.finish(std::move(changes));
}

} // namespace slipway::docker
