// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// OpenSSL for src/pki: owning handles, and errors as values. Only .cpp files of src/pki include this header,
/// and nothing else of the project but two files of src/net/stream includes <openssl/...> (docs/adr/0049).

#include "base/error.h"
#include "base/release.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <memory>

namespace slipway::pki {

/// For what OpenSSL offers only as macros: stacks and memory blocks.
struct ReleaseStack
{
    void operator()(STACK_OF(X509) * stack) const noexcept { sk_X509_pop_free(stack, X509_free); }
    void operator()(STACK_OF(PKCS7) * stack) const noexcept { sk_PKCS7_pop_free(stack, PKCS7_free); }
    void operator()(STACK_OF(PKCS12_SAFEBAG) * stack) const noexcept
    {
        sk_PKCS12_SAFEBAG_pop_free(stack, PKCS12_SAFEBAG_free);
    }
    void operator()(STACK_OF(X509_CRL) * stack) const noexcept { sk_X509_CRL_pop_free(stack, X509_CRL_free); }
    void operator()(STACK_OF(CONF_VALUE) * stack) const noexcept
    {
        sk_CONF_VALUE_pop_free(stack, X509V3_conf_free);
    }
};

struct ReleaseText
{
    void operator()(char *text) const noexcept { OPENSSL_free(text); }
};

using X509Ptr = std::unique_ptr<X509, Release<&X509_free>>;
using X509CrlPtr = std::unique_ptr<X509_CRL, Release<&X509_CRL_free>>;
using X509StackPtr = std::unique_ptr<STACK_OF(X509), ReleaseStack>;
using X509CrlStackPtr = std::unique_ptr<STACK_OF(X509_CRL), ReleaseStack>;
using X509StorePtr = std::unique_ptr<X509_STORE, Release<&X509_STORE_free>>;
using X509StoreContextPtr = std::unique_ptr<X509_STORE_CTX, Release<&X509_STORE_CTX_free>>;
using PKeyPtr = std::unique_ptr<EVP_PKEY, Release<&EVP_PKEY_free>>;
using BioPtr = std::unique_ptr<BIO, Release<&BIO_free_all>>;
using BigNumberPtr = std::unique_ptr<BIGNUM, Release<&BN_free>>;
using IntegerPtr = std::unique_ptr<ASN1_INTEGER, Release<&ASN1_INTEGER_free>>;
using OctetStringPtr = std::unique_ptr<ASN1_OCTET_STRING, Release<&ASN1_OCTET_STRING_free>>;
using BitStringPtr = std::unique_ptr<ASN1_BIT_STRING, Release<&ASN1_BIT_STRING_free>>;
using BasicConstraintsPtr = std::unique_ptr<BASIC_CONSTRAINTS, Release<&BASIC_CONSTRAINTS_free>>;
using AuthorityKeyIdPtr = std::unique_ptr<AUTHORITY_KEYID, Release<&AUTHORITY_KEYID_free>>;
using ExtendedKeyUsagePtr = std::unique_ptr<EXTENDED_KEY_USAGE, Release<&EXTENDED_KEY_USAGE_free>>;
using GeneralNamePtr = std::unique_ptr<GENERAL_NAME, Release<&GENERAL_NAME_free>>;
using GeneralNamesPtr = std::unique_ptr<GENERAL_NAMES, Release<&GENERAL_NAMES_free>>;
using NameConstraintsPtr = std::unique_ptr<NAME_CONSTRAINTS, Release<&NAME_CONSTRAINTS_free>>;
using AlgorithmPtr = std::unique_ptr<X509_ALGOR, Release<&X509_ALGOR_free>>;
using EncryptedKeyPtr = std::unique_ptr<X509_SIG, Release<&X509_SIG_free>>;
using KeyInfoPtr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Release<&PKCS8_PRIV_KEY_INFO_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, Release<&PKCS12_free>>;
using AuthSafesPtr = std::unique_ptr<STACK_OF(PKCS7), ReleaseStack>;
using SafeBagsPtr = std::unique_ptr<STACK_OF(PKCS12_SAFEBAG), ReleaseStack>;
using ValueStackPtr = std::unique_ptr<STACK_OF(CONF_VALUE), ReleaseStack>;
using TextPtr = std::unique_ptr<char, ReleaseText>;

/// Takes everything out of this thread's OpenSSL error queue: "reason; reason". It holds no input bytes.
QString drainErrors();

/// An error whose detail is `what`, followed by what OpenSSL has to say.
Error opensslError(ErrorKind kind, const QString &code, const QString &what);

/// A BIO that reads `bytes`, which must outlive it. Null when there are more than an int can count.
BioPtr readingBio(QByteArrayView bytes);

/// One DER certificate without anything after it; null otherwise, with the reason in the error queue.
X509Ptr fromDer(QByteArrayView der);
QByteArray toDer(const X509 *certificate);

/// What has been written to a memory BIO.
QByteArrayView written(BIO *memory);

/// For every PEM function that may ask for a password: never asks, never reads the terminal.
int noPassword(char *buffer, int size, int writing, void *context);

} // namespace slipway::pki
