// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTcpServer>

namespace slipway::test {

/// As much of a registry as pulling needs, on loopback without TLS, which engines allow there. Answers from
/// the test's event loop: while it serves, the test must not block. Source: OCI Distribution Specification
/// 1.0, pull; Image Manifest Version 2, Schema 2.
class ImageRegistry final : public QTcpServer
{
public:
    ImageRegistry();

    /// "127.0.0.1:34567/name:tag"
    QString reference(const QString &name, const QString &tag) const;
    /// Puts an image of one layer under a name; the one that was there keeps its blobs. \param layer a tar
    void publish(const QString &name, const QString &tag, const QByteArray &layer,
                 const QStringList &command);
    int blobs() const { return m_blobs; } ///< that were given, so far

private:
    struct Blob
    {
        QByteArray type {};
        QByteArray bytes {};
    };

    void serve();
    QByteArray answer(const QByteArray &method, const QByteArray &target);

    QHash<QByteArray, Blob> m_byPath {};
    int m_blobs = 0;
};

} // namespace slipway::test
