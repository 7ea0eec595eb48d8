// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "base/result.h"
#include "provisioning/verdict.h"

#include <QByteArrayView>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVersionNumber>

namespace slipway::provisioning {

/// What the handler of DockerExtension refuses on a distribution that it knows.
struct HandlerRule
{
    QVersionNumber from {}; ///< the first version that it takes; null: all
    QDate imagesFrom {}; ///< of the first image that it takes, by the date in its version; invalid: all
    QStringList notSkus {}; ///< patterns of images that it cannot work on
};

/// One distribution of resources/catalogue.json: how to recognise it and what it can take.
struct Distribution
{
    QString id {}; ///< "ubuntu"
    QString name {}; ///< "Ubuntu"
    QString version {}; ///< "22.04"; empty when the entry stands for all versions not named
    bool customScript = false;
    bool dockerExtension = false; ///< by the retired handler's own rules
    HandlerRule handler {};
    bool runCommand = false; ///< the handler of managed Run Command runs on it: it needs glibc 2.34
    /// Who installs: "apt", "dnf", "tdnf", "zypper", or "system" when the engine is part of it; empty when
    /// there is none.
    QString packages {};
    PackageSource source = PackageSource::None; ///< None exactly when `packages` is empty
    QDate endOfLife {}; ///< the last day of its maker's free updates; invalid: not known
};

/// Which distributions can get Docker and how, as data (resources/catalogue.json).
class Catalogue final
{
public:
    /// \return Protocol when it is no JSON or a field is missing or of another type; Invalid (code
    ///         "catalogue.format" or "catalogue.entry") when it says something impossible
    static Result<Catalogue> parse(QByteArrayView json);
    /// The one that is compiled in.
    static Result<Catalogue> builtIn();

    /// By osName and osVersion of the instance view when a rule knows them (also true after an upgrade in
    /// place), else by the image reference; case-insensitively. nullptr when nothing matches.
    const Distribution *find(const azure::Machine &machine) const;

private:
    struct Rule
    {
        QString publisher {}, offer {}, sku {}; ///< patterns with "*"
        QString osName {}, osVersion {};
        Distribution distribution {};
    };
    /// Whether every rule can mean something.
    Result<> check() const;

    QList<Rule> m_rules;
};

/// What of the machine the handler of DockerExtension does not take, for people: a version, an image or its
/// SKU. Empty when it takes all that is known of it.
QString unfitForHandler(const HandlerRule &rule, const azure::Machine &machine);

/// Whether `text` fits `pattern`, in which "*" stands for any run of characters; case-insensitively.
bool fitsPattern(QStringView pattern, QStringView text);

} // namespace slipway::provisioning
