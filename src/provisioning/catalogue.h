// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/machine.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace slipway::provisioning {

/// One distribution of resources/catalogue.json: how to recognise it and what it can take.
struct Distribution
{
    QString id {}; ///< "ubuntu"
    QString name {}; ///< "Ubuntu"
    QString version {}; ///< "22.04"; empty when the entry stands for all versions not named
    bool customScript = false;
    bool dockerExtension = false; ///< by the retired handler's own rules
    bool runCommand = false; ///< the handler of managed Run Command runs on it: it needs glibc 2.34
    /// Who installs: "apt", "dnf", "tdnf", "zypper", or "system" when the engine is part of it; empty when
    /// there is none.
    QString packages {};
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

/// Whether `text` fits `pattern`, in which "*" stands for any run of characters; case-insensitively.
bool fitsPattern(QStringView pattern, QStringView text);

} // namespace slipway::provisioning
