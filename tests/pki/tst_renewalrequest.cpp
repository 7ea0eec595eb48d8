// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for when a certificate is made anew.
#include "pki/renewal.h"
#include "support/warnings.h"

#include <QTest>

using namespace slipway;
using namespace slipway::pki;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

const QDateTime kNow(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

Result<KeyedCertificate> authorityFor(days validity)
{
    return makeAuthority({ .commonName = u"Authority"_s, .validity = validity, .now = kNow });
}

Certificate serverOf(const KeyedCertificate &authority, KeyType key, days validity)
{
    const Result<KeyedCertificate> made = issue(authority,
                                                { .commonName = u"vm.example"_s,
                                                  .dnsNames = { u"vm.example"_s },
                                                  .ipAddresses = { u"203.0.113.9"_s },
                                                  .key = key,
                                                  .validity = validity,
                                                  .now = kNow });
    return made ? made->certificate : Certificate();
}

} // namespace

class TestRenewalRequest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnAnyWarning(); }

    void key_isOfTheSameKind_data()
    {
        QTest::addColumn<int>("key");
        for (const KeyType key : { KeyType::EcP256, KeyType::EcP384, KeyType::Rsa2048, KeyType::Ed25519 })
            QTest::addRow("kind %d", static_cast<int>(key)) << static_cast<int>(key);
    }
    void key_isOfTheSameKind()
    {
        QFETCH(const int, key);
        const Result<KeyedCertificate> authority = authorityFor(days(3650));
        QVERIFY(authority);
        const Certificate old = serverOf(*authority, static_cast<KeyType>(key), days(397));
        const LeafRequest request =
            renewalOf(old, authority->certificate, CertificatePurpose::Server, u"vm"_s, kNow);
        QCOMPARE(static_cast<int>(request.key), key);
        QCOMPARE(request.dnsNames, QStringList { u"vm.example"_s });
        QCOMPARE(request.ipAddresses, QStringList { u"203.0.113.9"_s });
    }

    /// As long as the first, to the day, and no longer than its authority.
    void life_isThatOfTheOld_withinThatOfTheAuthority()
    {
        const Result<KeyedCertificate> authority = authorityFor(days(500));
        QVERIFY(authority);
        const Certificate old = serverOf(*authority, KeyType::EcP256, days(397));
        const auto lifeAt = [&](int later) {
            return renewalOf(old, authority->certificate, CertificatePurpose::Server, u"vm"_s,
                             kNow.addDays(later))
                .validity;
        };
        QCOMPARE(lifeAt(0), days(397));
        QCOMPARE(lifeAt(103), days(397));
        QCOMPARE(lifeAt(104), days(396));
        QCOMPARE(lifeAt(500), days(0));
        QCOMPARE(lifeAt(600), days(0)); // it has ended: nothing can be asked for
    }
};

QTEST_GUILESS_MAIN(TestRenewalRequest)
#include "tst_renewalrequest.moc"
