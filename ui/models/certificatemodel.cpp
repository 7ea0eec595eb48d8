// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/certificatemodel.h"

#include "ui/models/text/words.h"

#include <QLocale>

#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

using Core = QCoreApplication;

constexpr int kFormerLast = 1000; // years that put the ends of former ones behind all others

/// Former ones come last: nobody waits for their end.
QDateTime endForSorting(const CertificateRow &row)
{
    return row.former ? row.certificate.notAfter.addYears(kFormerLast) : row.inUse().notAfter;
}

QVariant stateForSorting(const DatedCertificate &dated)
{
    return static_cast<int>(dated.life)
        + (dated.row.former ? static_cast<int>(CertificateLife::Ended) + 1 : 0);
}

const std::array<TableColumn<DatedCertificate>, CertificateModel::ColumnCount> kColumns { {
    { .id = "state",
      //: Column of the table of certificates
      .title = QT_TRANSLATE_NOOP("slipway::ui::CertificateModel", "State"),
      .text = [](const DatedCertificate &c, const QDateTime &) { return stateText(c.row, c.life); },
      .sortKey = &stateForSorting,
      .state = [](const DatedCertificate &c) { return stateShape(c.row, c.life); } },
    { .id = "name",
      //: Column of the table of certificates
      .title = QT_TRANSLATE_NOOP("slipway::ui::CertificateModel", "Name"),
      .text = [](const DatedCertificate &c, const QDateTime &) { return c.row.name; },
      .toolTip = [](const DatedCertificate &c) { return c.row.certificate.subject; } },
    { .id = "ends",
      //: Column of the table of certificates: when it is no longer valid
      .title = QT_TRANSLATE_NOOP("slipway::ui::CertificateModel", "Ends"),
      .text = [](const DatedCertificate &c,
                 const QDateTime &now) { return words::until(c.row.inUse().notAfter, now); },
      .sortKey = [](const DatedCertificate &c) { return QVariant(endForSorting(c.row)); },
      .toolTip =
          [](const DatedCertificate &c) {
              return QLocale().toString(c.row.inUse().notAfter.toLocalTime(), QLocale::LongFormat);
          } },
    { .id = "kind",
      //: Column of the table of certificates: authority, server or identity
      .title = QT_TRANSLATE_NOOP("slipway::ui::CertificateModel", "Kind"),
      .text = [](const DatedCertificate &c, const QDateTime &) { return kindText(c.row.kind); } },
    { .id = "used",
      //: Column of the table of certificates: hosts that need it
      .title = QT_TRANSLATE_NOOP("slipway::ui::CertificateModel", "Used By"),
      .text = [](const DatedCertificate &c, const QDateTime &) { return words::list(c.row.hostNames); },
      .toolTip = [](const DatedCertificate &c) { return words::list(c.row.usedBy); } },
    { .id = "authority",
      //: Column of the table of certificates: the authority that signed it
      .title = QT_TRANSLATE_NOOP("slipway::ui::CertificateModel", "Signed By"),
      .text = [](const DatedCertificate &c, const QDateTime &) { return c.row.authorityName; } },
} };

} // namespace

CertificateLife lifeOf(const pki::Certificate &certificate, const QDateTime &now)
{
    if (now > certificate.notAfter)
        return CertificateLife::Ended;
    if (now < certificate.notBefore)
        return CertificateLife::NotYetValid;
    return now.addDays(kEndsSoonDays) > certificate.notAfter ? CertificateLife::EndsSoon
                                                             : CertificateLife::Valid;
}

std::optional<int> nearestEnd(const pki::Certificate &certificate, const QDateTime &now)
{
    if (now > certificate.notAfter)
        return 0;
    for (const int days : kEndsNearDays) {
        if (now.addDays(days) > certificate.notAfter)
            return days;
    }
    return std::nullopt;
}

StateShape shapeOf(CertificateLife life)
{
    switch (life) {
    case CertificateLife::NotYetValid:
        return StateShape::Warning;
    case CertificateLife::Valid:
        return StateShape::Running;
    case CertificateLife::EndsSoon:
        return StateShape::Warning;
    case CertificateLife::Ended:
        return StateShape::Failed;
    }
    return StateShape::Unknown;
}

QString lifeText(CertificateLife life)
{
    switch (life) {
    case CertificateLife::NotYetValid:
        //: State of a certificate
        return Core::translate("slipway::ui::CertificateModel", "Not valid yet");
    case CertificateLife::Valid:
        //: State of a certificate
        return Core::translate("slipway::ui::CertificateModel", "Valid");
    case CertificateLife::EndsSoon:
        //: State of a certificate
        return Core::translate("slipway::ui::CertificateModel", "Ends soon");
    case CertificateLife::Ended:
        //: State of a certificate
        return Core::translate("slipway::ui::CertificateModel", "Ended");
    }
    return {};
}

QString stateText(const CertificateRow &row, CertificateLife life)
{
    if (row.former)
        //: State of a certificate: another one has taken its place on its machine
        return Core::translate("slipway::ui::CertificateModel", "Former");
    if (row.shown && life != CertificateLife::Ended)
        //: State of a certificate that was renewed: its machine does not have the new one yet
        return Core::translate("slipway::ui::CertificateModel", "Not in use yet");
    return lifeText(life);
}

StateShape stateShape(const CertificateRow &row, CertificateLife life)
{
    if (row.former)
        return StateShape::Stopped;
    return row.shown && life == CertificateLife::Valid ? StateShape::Warning : shapeOf(life);
}

QString kindText(CertificateRow::Kind kind)
{
    switch (kind) {
    case CertificateRow::Kind::Authority:
        //: Kind of certificate: one that signs others
        return Core::translate("slipway::ui::CertificateModel", "Authority");
    case CertificateRow::Kind::Server:
        //: Kind of certificate: of a Docker engine
        return Core::translate("slipway::ui::CertificateModel", "Server");
    case CertificateRow::Kind::Identity:
        //: Kind of certificate: with it Slipway or a person proves who they are
        return Core::translate("slipway::ui::CertificateModel", "Identity");
    }
    return {};
}

CertificateKey certificateKey(const CertificateRow &row)
{
    return { static_cast<int>(row.kind), row.id };
}

CertificateKey datedCertificateKey(const DatedCertificate &dated)
{
    return certificateKey(dated.row);
}

CertificateModel::CertificateModel(QObject *parent)
    : KeyedTableModel(kColumns, "slipway::ui::CertificateModel", parent)
{
}

void CertificateModel::setCertificates(const QList<CertificateRow> &rows, const QDateTime &now)
{
    QList<DatedCertificate> dated;
    dated.reserve(rows.size());
    for (const CertificateRow &row : rows)
        dated.append({ row, lifeOf(row.inUse(), now) });
    setRows(std::move(dated));
    setNow(now);
}

CertificateProxy::CertificateProxy(CertificateModel &model, QObject *parent)
    : NaturalSortProxy(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void CertificateProxy::setFilterText(const QString &text)
{
    m_query = FilterQuery::parse(text, { u"kind"_s, u"name"_s, u"authority"_s, u"host"_s });
    invalidateFilter();
}

const CertificateRow &CertificateProxy::row(const QModelIndex &proxyIndex) const
{
    return m_model.rowAt(mapToSource(proxyIndex).row()).row;
}

bool CertificateProxy::filterAcceptsRow(int sourceRow, const QModelIndex & /*sourceParent*/) const
{
    const CertificateRow &row = m_model.rowAt(sourceRow).row;
    return m_query.matches([&row](const QString &field) -> QStringList {
        if (field == "kind"_L1)
            return { kindText(row.kind) };
        if (field == "name"_L1)
            return { row.name };
        if (field == "authority"_L1)
            return { row.authorityName };
        if (field == "host"_L1)
            return row.hostNames;
        return QStringList { row.name, row.authorityName, kindText(row.kind), row.certificate.subject }
        + row.usedBy + row.certificate.dnsNames + row.certificate.ipAddresses;
    });
}

} // namespace slipway::ui
