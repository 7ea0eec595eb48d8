// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace slipway {

/// What the name of a field, header or setting says about its value.
enum class NameMeaning {
    Harmless,
    Code, ///< "code": the error code of a service, or the authorization code of a sign-in; the value decides
    WeakSecret, ///< a secret in data ("key=..."), but an ordinary word in a sentence ("unknown key: ...")
    Secret,
    Header, ///< a header whose whole line is secret: Authorization, Cookie
};

NameMeaning meaningOf(QStringView name);

} // namespace slipway
