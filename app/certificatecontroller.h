// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/certificateimport.h"
#include "app/certificateuses.h"
#include "app/servernotes.h"
#include "app/storekeeper.h"
#include "app/world.h"
#include "base/async/taskscope.h"
#include "ui/services/certificateservice.h"
#include "ui/services/settings.h"

#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace slipway::app {

/// The certificates of the workspace: what there is and who uses it, what can be done with it, and a watch
/// over their ends that looks every hour.
class CertificateController final : public ui::CertificateService
{
    Q_OBJECT

public:
    /// DNS name and addresses that a machine has today; empty: not known.
    using NamesOfMachine = std::function<QStringList(const QString &machineId)>;

    // outlives: all are owned by Application
    CertificateController(World &world, StoreKeeper &keeper, ui::Settings &settings, Clock &clock,
                          NamesOfMachine namesOfMachine, QObject *parent = nullptr);
    ~CertificateController() override;

    QList<ui::CertificateRow> rows() const override { return m_rows; }
    QDateTime now() const override { return m_clock.now(); }
    ui::StoreState storeState() const override { return m_keeper.state(); }
    void drop(quint64 number) override { m_looks.erase(number); }
    QString dockerFolder() const override;
    Result<QString> environment(ui::ShellKind shell, const QString &endpoint,
                                const QString &folder) const override;
    [[nodiscard]] Task<Result<>> saveCalendar(QString path, QList<ui::CalendarEntry> entries, bool overwrite,
                                              std::stop_token stop) override;

    [[nodiscard]] Task<Result<>> saveRecovery(QString path, Secret passphrase, std::stop_token stop) override;
    [[nodiscard]] Task<Result<Secret>> makeRecovery(std::stop_token stop) override
    {
        return m_keeper.makeRecovery(std::move(stop));
    }
    [[nodiscard]] Task<Result<>> changePassphrase(Secret passphrase, std::stop_token stop) override
    {
        return m_keeper.changePassphrase(std::move(passphrase), std::move(stop));
    }
    [[nodiscard]] Task<Result<QString>> startAnew(std::stop_token stop) override;

    [[nodiscard]] Task<ui::StoreHealth> checkStore(std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> closeToOthers(std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> unlock(Secret passphrase, std::stop_token stop) override;
    [[nodiscard]] Task<Result<ui::CertificateKey>> make(ui::NewCertificate request,
                                                        std::stop_token stop) override;
    [[nodiscard]] Task<Result<ui::RenewalOutcome>> renew(ui::Renewal request, std::stop_token stop) override;
    [[nodiscard]] Task<Result<>> remove(QList<ui::CertificateKey> which, std::stop_token stop) override;
    [[nodiscard]] Task<Result<ui::ImportOffers>> lookAt(QStringList paths, Secret passphrase,
                                                        std::stop_token stop) override;
    [[nodiscard]] Task<Result<QList<ui::CertificateKey>>> take(quint64 number, QList<int> chosen,
                                                               std::stop_token stop) override;
    [[nodiscard]] Task<Result<QStringList>> exportTo(ui::ExportRequest request, Secret passphrase,
                                                     std::stop_token stop) override;

    /// From now on tells whose end is near, until the program ends.
    void startWatch();
    /// Reads the store again: after a set-up or its undoing, and when hosts have come or gone.
    void reload();
    /// The addresses of machines may be others.
    void machinesChanged();

signals:
    /// Hosts that use this identity have to connect anew.
    void identityChanged(const QString &id);
    /// Hosts are tied to authorities that they were not tied to before.
    void hostsLinked();

private:
    QList<ui::CertificateRow> readRows() const;
    void addUse(ui::CertificateRow &row, const docker::Host &host) const;
    void addUses(QList<ui::CertificateRow> &rows) const;
    QStringList namesFor(const ui::CertificateKey &key) const;
    void link();
    [[nodiscard]] Task<bool> linking();
    void followLinks(bool hasLinked);
    QList<ServerNote> noteUses(QList<ui::CertificateRow> &rows) const;
    [[nodiscard]] Task<> noting(QList<ServerNote> notes, std::stop_token stop);
    void noteShown(const QString &hostId, const QByteArray &certificate);
    void loadShown();
    void keepShown();
    [[nodiscard]] Task<> keepingShown(std::stop_token stop);
    [[nodiscard]] Task<> watch(std::stop_token stop);
    void tellEnds();

    World &m_world;
    StoreKeeper &m_keeper;
    ui::Settings &m_settings;
    Clock &m_clock;
    NamesOfMachine m_namesOfMachine;
    QList<ui::CertificateRow> m_rows;
    QList<ui::CertificateRow> m_read; ///< the same as they are kept, without what is known of their use
    QList<docker::Host> m_hosts; ///< as of m_read
    std::vector<QList<qsizetype>> m_users; ///< of m_read
    ShownCertificates m_shown; ///< also of the runs before
    ShownCertificates m_keptShown; ///< as it is on disk
    bool m_isKeepingShown = false;
    bool m_isNoting = false;
    std::map<quint64, std::shared_ptr<const ImportLook>> m_looks;
    quint64 m_lastLook = 0;
    bool m_watching = false;
    QTimer m_machinesTimer;
    TaskScope m_tasks;
};

} // namespace slipway::app
