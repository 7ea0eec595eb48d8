// SPDX-License-Identifier: GPL-3.0-or-later
#include "pki/verification.h"

#include "pki/pathcheck.h"

namespace slipway::pki {

using namespace Qt::StringLiterals;

namespace {

X509StackPtr stackOf(const QList<Certificate> &certificates)
{
    X509StackPtr stack(sk_X509_new_null());
    for (const Certificate &certificate : certificates) {
        X509Ptr x509 = fromDer(certificate.der);
        if (!stack || !x509 || sk_X509_push(stack.get(), x509.get()) <= 0)
            return {};
        static_cast<void>(x509.release());
    }
    return stack;
}

std::shared_ptr<X509_STORE> storeOf(const QList<Certificate> &roots)
{
    X509StorePtr store(X509_STORE_new());
    for (const Certificate &root : roots) {
        const X509Ptr x509 = fromDer(root.der);
        if (!store || !x509 || X509_STORE_add_cert(store.get(), x509.get()) != 1)
            return {};
    }
    return store;
}

/// An error of what was asked for, which is the host if there is one.
Error about(const VerificationRequest &request, Error error)
{
    error.subject = request.host.isEmpty() ? request.leaf.subject : request.host;
    ERR_clear_error();
    return error;
}

} // namespace

Result<> verify(const VerificationRequest &request)
{
    ERR_clear_error();
    if (request.intermediates.size() > kMaxIntermediates)
        return about(request,
                     Error { .kind = ErrorKind::Tls,
                             .code = u"certificate.malformed"_s,
                             .detail = u"Too many certificates"_s });
    DecodedPath path { .leaf = fromDer(request.leaf.der) };
    if (!path.leaf)
        return about(request,
                     opensslError(ErrorKind::Tls, u"certificate.malformed"_s, u"Not a certificate"_s));
    path.intermediates = stackOf(request.intermediates);
    path.roots = storeOf(request.roots);
    return verifyPath(path, request);
}

} // namespace slipway::pki
