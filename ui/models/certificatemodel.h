// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/certificaterow.h"
#include "ui/models/keyeddiff.h"
#include "ui/models/naturalsort.h"

#include <array>
#include <optional>

namespace slipway::ui {

/// How much longer a certificate is good for.
enum class CertificateLife { NotYetValid, Valid, EndsSoon, Ended };

/// From this many days before its end a certificate asks for attention.
inline constexpr int kEndsSoonDays = 30;
/// From this many days on its end is told, each time once.
inline constexpr std::array kEndsNearDays { 7, 30, 90 };

/// The smallest of kEndsNearDays that the end is within; 0: it has ended; nullopt: it is far.
std::optional<int> nearestEnd(const pki::Certificate &certificate, const QDateTime &now);

CertificateLife lifeOf(const pki::Certificate &certificate, const QDateTime &now);
StateShape shapeOf(CertificateLife life);
QString lifeText(CertificateLife life);
/// The same for a row: also that it was renewed and is not in use yet, or is in use no more.
QString stateText(const CertificateRow &row, CertificateLife life);
StateShape stateShape(const CertificateRow &row, CertificateLife life);
QString kindText(CertificateRow::Kind kind);

struct CertificateKey
{
    int kind = 0;
    QString id {};
    friend bool operator==(const CertificateKey &, const CertificateKey &) = default;
    friend bool operator<(const CertificateKey &a, const CertificateKey &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    }
};

CertificateKey certificateKey(const CertificateRow &row);

/// A row and its life now: that a certificate ends is a change like any other.
struct DatedCertificate
{
    CertificateRow row {};
    CertificateLife life = CertificateLife::Valid;
    friend bool operator==(const DatedCertificate &, const DatedCertificate &) = default;
};

CertificateKey datedCertificateKey(const DatedCertificate &dated);

class CertificateModel final : public KeyedTableModel<DatedCertificate, &datedCertificateKey>
{
    Q_OBJECT

public:
    enum ColumnIndex {
        StateColumn,
        NameColumn,
        EndsColumn,
        KindColumn,
        UsedColumn,
        AuthorityColumn,
        ColumnCount
    };

    explicit CertificateModel(QObject *parent = nullptr);
    void setCertificates(const QList<CertificateRow> &rows, const QDateTime &now);
};

/// Sorted and filtered by bare words and `kind:`, `name:`, `authority:`, `host:`.
class CertificateProxy final : public NaturalSortProxy
{
    Q_OBJECT

public:
    explicit CertificateProxy(CertificateModel &model, QObject *parent = nullptr);
    void setFilterText(const QString &text);
    const CertificateRow &row(const QModelIndex &proxyIndex) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    CertificateModel &m_model;
    FilterQuery m_query;
};

} // namespace slipway::ui
