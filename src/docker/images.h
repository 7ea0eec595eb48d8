// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async/task.h"
#include "docker/createspec.h"
#include "docker/imagesummary.h"
#include "docker/pullprogress.h"

#include <functional>
#include <stop_token>

namespace slipway::docker {

class Engine;

/// What is known of one image.
struct ImageDetails
{
    ImageId id {};
    QStringList tags {};
    QStringList digests {};
    ImageDefaults defaults {};
};

/// The images of an engine. Errors as in Containers. \see Docker Engine API 1.43, /images
class Images final
{
public:
    // outlives: `engine` is owned by whoever owns this
    explicit Images(Engine &engine);

    /// Without intermediate layers. \param danglingOnly only those without a name
    [[nodiscard]] Task<Result<QList<ImageSummary>>> list(bool danglingOnly, std::stop_token stop) const;
    /// \param name a reference or an id. NotFound, "image.missing": it is not on the host
    [[nodiscard]] Task<Result<ImageDetails>> inspect(QString name, std::stop_token stop) const;
    /// Gets an image from its registry, without credentials. "latest" where no tag is said: the engine would
    /// take all of them. `progressed` is called at most once for each piece that arrives. Stopping closes the
    /// connection, by which the engine stops pulling. Errors as PullMeter::add() has them, also those that
    /// come inside an answer that began well; Unreachable when the answer ends early.
    [[nodiscard]] Task<Result<>> pull(QString reference, QString platform,
                                      std::function<void(PullProgress)> progressed,
                                      std::stop_token stop) const;
    /// Takes a name away or, with an id, the image. Conflict: see conflict.h.
    [[nodiscard]] Task<Result<>> remove(QString name, std::stop_token stop) const;

private:
    Engine &m_engine;
};

} // namespace slipway::docker
