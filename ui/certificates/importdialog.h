// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/certificates/certificatedialog.h"
#include "ui/models/certificaterequests.h"
#include "ui/services/hostservice.h"

#include <QStringList>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace slipway::ui {

class CertificateService;
class HostService;

/// Takes certificates and keys from whatever files people have, chosen or dropped here: shows what is in them
/// and what is wrong with it before anything is kept. Where docker has written down which engines an identity
/// is for, they can be connected to at once.
class ImportDialog final : public CertificateDialog
{
    Q_OBJECT

public:
    // outlives: both are owned by app
    ImportDialog(CertificateService &certificates, HostService &hosts, QWidget *parent);
    ~ImportDialog() override;

    /// Looks at these files and folders, together with those that were chosen before.
    void add(const QStringList &paths);

signals:
    void taken(int count);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void retranslateUi() override;
    bool isComplete() const override;
    void begin() override;
    void choose(bool folder);
    void look();
    void ended(const Result<ImportOffers> &result);
    void showOffers();
    void fitColumns();
    void addOffer(int index, const ImportOffer &offer);
    /// \param detail only in the tool tip: it is English
    void addLine(QTreeWidgetItem *parent, bool isProblem, const QString &text, const QString &file,
                 const QString &detail = {});
    void addUnverified(const QString &context);
    void addFindings(QTreeWidgetItem *parent, const QList<pki::ImportFinding> &findings);
    void addEndpoints(QTreeWidgetItem *parent, const ImportOffer &offer);
    bool isConnected(const QString &endpoint) const;
    QList<int> chosen() const;
    QList<NewHost> chosenHosts(const QList<int> &taken, const QList<CertificateKey> &keys) const;
    void connectNext();
    void finish();

    CertificateService &m_certificates;
    HostService &m_hosts;
    QStringList m_paths;
    ImportOffers m_offers;
    bool m_looked = false;
    QList<NewHost> m_toConnect; ///< one after the other, once their identities are here
    QStringList m_failures; ///< of connecting, in words
    QTreeWidget *m_list;
    TextLabel *m_summary;
    Button *m_files;
    Button *m_folder;
    Button *m_docker;
    QWidget *m_passphraseRow;
    TextLabel *m_passphraseLabel;
    QLineEdit *m_passphrase;
    Button *m_again;
};

} // namespace slipway::ui
