// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/keys/passwordbased.h"

#include <openssl/provider.h>

#include <cstdint>

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMaxRounds = 5'000'000; // some seconds; Java takes no more either
constexpr std::uint64_t kMaxScryptBlocks = std::uint64_t(1)
    << 24U; // N * r * p: 128 times what OpenSSL writes

using Pbe2Ptr = std::unique_ptr<PBE2PARAM, Release<&PBE2PARAM_free>>;
using Pbkdf2Ptr = std::unique_ptr<PBKDF2PARAM, Release<&PBKDF2PARAM_free>>;
using PbePtr = std::unique_ptr<PBEPARAM, Release<&PBEPARAM_free>>;
using ScryptPtr = std::unique_ptr<SCRYPT_PARAMS, Release<&SCRYPT_PARAMS_free>>;

Error tooCostly()
{
    return { .kind = ErrorKind::Invalid,
             .code = u"key.too-costly"_s,
             .detail = u"The file asks for more rounds of key derivation than anybody would wait for"_s };
}

Error unreadable()
{
    return { .kind = ErrorKind::Invalid,
             .code = u"key.unreadable"_s,
             .detail = u"The parameters of the encryption are damaged"_s };
}

/// Null when the algorithm carries no parameter, or another.
template <typename Pointer>
Pointer parameterOf(const X509_ALGOR &algorithm, const ASN1_ITEM *item)
{
    int type = V_ASN1_UNDEF;
    const void *value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, &algorithm);
    if (type != V_ASN1_SEQUENCE)
        return {};
    return Pointer(static_cast<typename Pointer::element_type *>(
        ASN1_item_unpack(static_cast<const ASN1_STRING *>(value), item)));
}

int nidOf(const X509_ALGOR &algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, &algorithm);
    return OBJ_obj2nid(object);
}

Result<> checkScrypt(const SCRYPT_PARAMS &parameters)
{
    std::uint64_t product = 1;
    for (const ASN1_INTEGER *factor :
         { parameters.costParameter, parameters.blockSize, parameters.parallelizationParameter }) {
        std::uint64_t value = 0;
        if (ASN1_INTEGER_get_uint64(&value, factor) != 1 || value > kMaxScryptBlocks)
            return tooCostly();
        product *= value;
        if (product > kMaxScryptBlocks)
            return tooCostly();
    }
    return {};
}

Result<> checkDerivation(const X509_ALGOR &function)
{
    if (nidOf(function) == NID_id_scrypt) {
        const auto scrypt = parameterOf<ScryptPtr>(function, ASN1_ITEM_rptr(SCRYPT_PARAMS));
        return scrypt ? checkScrypt(*scrypt) : unreadable();
    }
    if (nidOf(function) != NID_id_pbkdf2)
        return {}; // OpenSSL knows no third
    const auto pbkdf2 = parameterOf<Pbkdf2Ptr>(function, ASN1_ITEM_rptr(PBKDF2PARAM));
    return pbkdf2 ? checkRounds(pbkdf2->iter) : unreadable();
}

} // namespace

OSSL_LIB_CTX *contextForOldFiles()
{
    // Lives as long as the program: OpenSSL's own clean-up at the end must not find it half gone.
    static OSSL_LIB_CTX *const context = [] {
        OSSL_LIB_CTX *const made = OSSL_LIB_CTX_new();
        if (made) {
            OSSL_PROVIDER_load(made, "default");
            OSSL_PROVIDER_load(made, "legacy"); // absent in some installations: then old files are refused
        }
        ERR_clear_error();
        return made;
    }();
    return context;
}

Result<> checkRounds(const ASN1_INTEGER *rounds)
{
    std::int64_t value = 1; // absent means 1
    if (rounds && (ASN1_INTEGER_get_int64(&value, rounds) != 1 || value > kMaxRounds || value < 0))
        return tooCostly();
    return {};
}

Result<> checkCost(const X509_ALGOR &algorithm)
{
    if (nidOf(algorithm) == NID_pbes2) {
        const auto pbes2 = parameterOf<Pbe2Ptr>(algorithm, ASN1_ITEM_rptr(PBE2PARAM));
        return pbes2 ? checkDerivation(*pbes2->keyfunc) : unreadable();
    }
    const auto pbes1 = parameterOf<PbePtr>(algorithm, ASN1_ITEM_rptr(PBEPARAM));
    return pbes1 ? checkRounds(pbes1->iter) : Result<>();
}

} // namespace slipway::pki
