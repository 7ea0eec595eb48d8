// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace slipway::docker {

/// What to look for.
struct PruneChoices
{
    bool containers = true; ///< that do not run
    bool images = false; ///< without a name, that no container is made from
    bool namedImages = false; ///< those with a name as well
    bool volumes = false; ///< without a name, that no container has
    bool namedVolumes = false; ///< those with a name as well
    bool networks = false; ///< that no container is in

    friend bool operator==(const PruneChoices &, const PruneChoices &) = default;
};

/// One thing that would go.
struct PruneItem
{
    enum class Kind { Container, Image, Volume, Network };

    Kind kind = Kind::Container;
    QString id {};
    QString name {}; ///< may be empty: an image without one
    QStringList references {}; ///< names of an image, each of which has to be taken away
    /// What its removal gives back; of an image the most, as others may share its layers. nullopt: not known.
    std::optional<Bytes> size {};

    friend bool operator==(const PruneItem &, const PruneItem &) = default;
};

/// What became of the things of a preview.
struct PruneOutcome
{
    struct Kept
    {
        PruneItem item {};
        Error error {}; ///< about its name
        friend bool operator==(const Kept &, const Kept &) = default;
    };

    int removed = 0;
    QList<Kept> kept {};

    friend bool operator==(const PruneOutcome &, const PruneOutcome &) = default;
};

struct PrunePreview
{
    QList<PruneItem> items {}; ///< containers, images, volumes, networks; removed in this order

    Bytes total() const
    {
        Bytes sum;
        for (const PruneItem &item : items)
            sum.count += item.size.value_or(Bytes {}).count;
        return sum;
    }
};

} // namespace slipway::docker
