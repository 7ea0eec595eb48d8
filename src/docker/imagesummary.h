// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/id.h"
#include "base/json/jsonreader.h"
#include "base/result.h"

#include <QDateTime>
#include <QStringList>

namespace slipway::docker {

/// "sha256:..." of an image.
using ImageId = Id<struct ImageIdTag>;

/// One row of GET /images/json. Source: Docker Engine API 1.41 to 1.55, ImageSummary.
struct ImageSummary
{
    ImageId id {};
    QStringList tags {}; ///< "nginx:1.27", without "<none>:<none>"
    QStringList digests {}; ///< "nginx@sha256:...", without "<none>@<none>"
    Bytes size {}; ///< with the layers it shares with others
    QDateTime created {}; ///< UTC

    bool isDangling() const { return tags.isEmpty() && digests.isEmpty(); }
    static ImageSummary fromJson(JsonReader json);
    friend bool operator==(const ImageSummary &, const ImageSummary &) = default;
};

/// A reference taken apart: "registry:5000/a/b:1@sha256:x" is { "registry:5000/a/b", "1", "sha256:x" }.
struct ImageReference
{
    QString name {};
    QString tag {}; ///< may be empty
    QString digest {}; ///< may be empty

    static ImageReference parse(const QString &text);
    friend bool operator==(const ImageReference &, const ImageReference &) = default;
};

} // namespace slipway::docker
