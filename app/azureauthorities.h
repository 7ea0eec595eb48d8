// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "pki/certificate.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace slipway::app {

/// Authorities that people trust for Azure beside the system's, kept as PEM in a file of the data folder.
/// What cannot be read there is never written over: a damaged file is put aside, any other is left as it is.
class AzureAuthorities final
{
public:
    static constexpr QLatin1StringView kDamaged { "azure-authorities.damaged" };
    static constexpr qint64 kLargestFile = 1024LL * 1024;

    /// Reads the file.
    explicit AzureAuthorities(const QString &folder);

    const QList<pki::Certificate> &all() const { return m_all; }
    /// Why all() is not what was kept: kDamaged, for the rest of the run, or what reading the file says.
    const std::optional<Error> &trouble() const { return m_trouble; }

    /// To be asked before all() is changed: reads a file again that could not be read.
    /// \return trouble() where it still cannot
    Result<> open();
    using Change = std::function<Result<QList<pki::Certificate>>(QList<pki::Certificate> all)>;
    /// Work for the queue of the disk (onDisk()), so that one change comes after the other: writes what
    /// `change` makes of the authorities that are kept by then. open() has to have succeeded.
    /// \return of the work: what is kept now, for adopt(). Errors of `change`; Local as writePrivateFile():
    /// nothing has changed then
    std::function<Result<QList<pki::Certificate>>()> changing(Change change) const;
    void adopt(const QList<pki::Certificate> &kept) { m_all = kept; }

    /// Certificates of a PEM text, or the only one of a DER file.
    /// \return Invalid (code "certificate.malformed") when it is neither
    static Result<QList<pki::Certificate>> certificatesIn(QByteArrayView bytes);

private:
    void read();
    void putAside(const QString &why);

    QString m_path;
    QList<pki::Certificate> m_all;
    /// As it is on the disk; of the queue's thread once something is written.
    std::shared_ptr<QList<pki::Certificate>> m_kept = std::make_shared<QList<pki::Certificate>>();
    std::optional<Error> m_trouble;
    bool m_isUnread = false; ///< there is a file, and nobody knows what is in it
};

} // namespace slipway::app
