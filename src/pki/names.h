// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace slipway::pki {

/// A host name as certificates of engines may carry it: letters, digits, hyphens and dots, labels of 1 to 63
/// that neither begin nor end with a hyphen, at most 253 altogether, no wildcard, no dot at the end, and not
/// something that reads as an IPv4 address (RFC 1123 2.1, RFC 5280 4.2.1.6).
bool isDnsName(QStringView text);

/// As isDnsName(), and underscores, which some networks have in the names of hosts: for what others have
/// made.
bool isHostName(QStringView text);

/// The 4 or 16 bytes of an IPv4 or IPv6 address in its usual spelling; empty when it is neither. No scope
/// ids.
QByteArray addressBytes(const QString &text);

/// The usual spelling of 4 or 16 bytes, e.g. "10.0.0.4", "2001:db8::1"; empty for any other length.
QString addressText(const QByteArray &bytes);

/// Address and mask of "10.0.0.0/8" or "fd00::/8" (a lone address: of itself), as name constraints carry
/// them: 8 or 32 bytes, the address' other bits cleared. Empty for what is no range.
QByteArray addressRange(const QString &text);

/// The spelling that addressRange() takes: "10.0.0.0/8"; the mask itself where it is none of a prefix,
/// "10.0.0.0/255.0.255.0"; empty for any other length.
QString addressRangeText(const QByteArray &bytes);

/// Whether a common name reads as the name or address of a host: no blanks, and a dot or what else only those
/// have. "Docker on vm1" and "vm1" do not.
bool looksLikeHost(const QString &commonName);

/// A name for a file on any computer, made from one that a person or a certificate chose: ASCII letters,
/// digits, ".", "_" and "-", all else becomes "-"; no dot or dash in front, no reserved name ("CON",
/// "nul.txt"), at most 120 bytes with the ending. `fallback` when nothing is left.
QString safeFileName(const QString &name, const QString &ending, const QString &fallback);

} // namespace slipway::pki
