// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/authority.h"
#include "pki/securememory.h"
#include "support/warnings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::pki {

namespace {

/// KiB of this process that are never swapped out.
int lockedMemory()
{
    QFile file(u"/proc/self/status"_s);
    static const QRegularExpression rule(u"VmLck:\\s*(\\d+) kB"_s);
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    return rule.match(text).captured(1).toInt();
}

} // namespace

class TestSecureMemory : public QObject
{
    Q_OBJECT

private slots:
    void init() { slipway::test::failOnAnyWarning(); }
    void use_again_isLockedOnce();
    void use_manyKeys_work();
};

void TestSecureMemory::use_again_isLockedOnce()
{
    constexpr rlim_t kNeeded = rlim_t(4) * 1024 * 1024;
    rlimit limit {};
    QCOMPARE(::getrlimit(RLIMIT_MEMLOCK, &limit), 0);
    if (limit.rlim_cur < kNeeded && ::geteuid() != 0)
        QSKIP("this account may lock too little memory");
    QVERIFY(useSecureMemory());
    const int locked = lockedMemory();
    QVERIFY(locked >= 4096);
    QVERIFY(useSecureMemory());
    QCOMPARE(lockedMemory(), locked);
}

/// More keys than fit at once: they must leave the memory when they go.
void TestSecureMemory::use_manyKeys_work()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    useSecureMemory();
    const Result<KeyedCertificate> authority = makeAuthority({ .commonName = u"Work"_s, .now = now });
    QVERIFY(authority);
    for (int i = 0; i < 2000; ++i) {
        const Result<KeyedCertificate> made =
            issue(*authority,
                  { .purpose = CertificatePurpose::Client, .commonName = u"client %1"_s.arg(i), .now = now });
        QVERIFY2(made, qPrintable(u"key %1"_s.arg(i)));
    }
}

} // namespace slipway::pki

QTEST_GUILESS_MAIN(slipway::pki::TestSecureMemory)
#include "tst_securememory.moc"
