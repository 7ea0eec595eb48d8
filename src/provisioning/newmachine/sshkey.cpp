// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/newmachine/sshkey.h"

#include <QByteArray>
#include <QStringList>
#include <QtEndian>

#include <optional>

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRsa = "ssh-rsa"_L1;
constexpr auto kEd25519 = "ssh-ed25519"_L1;
constexpr qsizetype kEd25519Length = 32; // bytes
constexpr qsizetype kShortestRsa = 2048; // bits
constexpr qsizetype kLongestLine = 16'384;
constexpr qsizetype kLength = 4; // bytes that tell how long a field is
constexpr qsizetype kBitsOfByte = 8;

/// Takes fields off a key as SSH writes them: a length of four bytes, and as many bytes.
class Fields final
{
public:
    explicit Fields(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    std::optional<QByteArray> take()
    {
        if (m_bytes.size() - m_at < kLength)
            return std::nullopt;
        const auto length = static_cast<qsizetype>(qFromBigEndian<quint32>(m_bytes.constData() + m_at));
        if (m_bytes.size() - m_at - kLength < length)
            return std::nullopt;
        QByteArray field = m_bytes.mid(m_at + kLength, length);
        m_at += kLength + length;
        return field;
    }
    bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// Of a positive number, most significant byte first.
qsizetype bitsOf(const QByteArray &number)
{
    qsizetype zeros = 0;
    while (zeros < number.size() && number.at(zeros) == 0)
        ++zeros;
    if (zeros == number.size())
        return 0;
    qsizetype bits = (number.size() - zeros) * kBitsOfByte;
    for (auto first = static_cast<quint8>(number.at(zeros)); first < 0x80;
         first = static_cast<quint8>(first << 1))
        --bits;
    return bits;
}

SshKeyVerdict judgeRsa(Fields &fields)
{
    const std::optional<QByteArray> exponent = fields.take();
    const std::optional<QByteArray> modulus = fields.take();
    if (!exponent || !modulus || exponent->isEmpty() || !fields.isAtEnd())
        return SshKeyVerdict::Invalid;
    return bitsOf(*modulus) < kShortestRsa ? SshKeyVerdict::TooShort : SshKeyVerdict::Good;
}

SshKeyVerdict judgeEd25519(Fields &fields)
{
    const std::optional<QByteArray> key = fields.take();
    const bool isWhole = key && key->size() == kEd25519Length && fields.isAtEnd();
    return isWhole ? SshKeyVerdict::Good : SshKeyVerdict::Invalid;
}

} // namespace

SshKeyVerdict judgeSshKey(const QString &line)
{
    const QString text = line.trimmed();
    if (text.isEmpty())
        return SshKeyVerdict::Missing;
    if (text.contains("PRIVATE KEY"_L1))
        return SshKeyVerdict::Private;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || text.contains(u'\n') || text.contains(u'\r') || text.size() > kLongestLine)
        return SshKeyVerdict::Invalid;
    const QString &kind = words.first();
    const auto decoded =
        QByteArray::fromBase64Encoding(words.at(1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    Fields fields(decoded ? *decoded : QByteArray());
    const std::optional<QByteArray> inner = fields.take();
    if (!inner || QString::fromLatin1(*inner) != kind)
        return SshKeyVerdict::Invalid;
    if (kind == kRsa)
        return judgeRsa(fields);
    return kind == kEd25519 ? judgeEd25519(fields) : SshKeyVerdict::UnsupportedKind;
}

} // namespace slipway::provisioning
