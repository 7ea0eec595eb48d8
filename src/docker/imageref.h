// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace slipway::docker {

/// The name of an image, taken apart: "localhost:5000/team/web:1.2@sha256:..." The parts are as written;
/// nothing is filled in. Source: distribution/reference and facts of `docker ps`.
struct ImageRef
{
    QString registry {}; ///< "ghcr.io", "localhost:5000"; empty: Docker Hub, not written
    QString repository {}; ///< "team/web"; empty when the image is known by its id alone
    QString tag {}; ///< "1.2"; empty: not written
    QString digest {}; ///< "sha256:..."; also the id of an image without a name

    static ImageRef parse(QStringView text);

    /// The engine could only say an id: the tag that the container was made from names another image now.
    bool isIdOnly() const { return repository.isEmpty() && !digest.isEmpty(); }
    /// For a table: without the digest, and without "docker.io/library/"; twelve digits of an image that is
    /// known by its id alone.
    QString shortName() const;

    friend bool operator==(const ImageRef &, const ImageRef &) = default;
};

/// Whether an image is one that nothing names, by what GET /images/json says about it.
bool isDangling(const QStringList &repoTags, const QStringList &repoDigests);

} // namespace slipway::docker
