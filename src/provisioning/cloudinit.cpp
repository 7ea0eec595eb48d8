// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioning/cloudinit.h"

#include "provisioning/gzip.h"
#include "provisioning/installresource.h"

namespace slipway::provisioning {

using namespace Qt::StringLiterals;

namespace {

/// /run is in memory, so that the script with the key in it never gets onto the disk by this way.
constexpr auto kHead = "#cloud-config\n"
                       "# Sets up Docker at the first start of this machine. KEEP THIS TO YOURSELF: it holds "
                       "the private key of the\n"
                       "# machine's Docker.\n"
                       "write_files:\n"
                       "  - path: /run/slipway/install-docker.sh\n"
                       "    owner: root:root\n"
                       "    permissions: '0600'\n"
                       "    encoding: gz+b64\n"
                       "    content: ";

/// Without SLIPWAY_CALLER the script would wait for the very cloud-init that runs it.
constexpr auto kRun =
    "\nruncmd:\n"
    "  - - sh\n"
    "    - -c\n"
    "    - |\n"
    "      umask 077\n"
    "      log=/var/log/slipway-docker\n"
    "      SLIPWAY_CALLER=cloud-init sh /run/slipway/install-docker.sh >$log.out 2>$log.err\n"
    "      code=$?\n"
    "      rm -rf /run/slipway\n"
    "      echo $code >$log.exit\n"
    "      exit $code\n";

} // namespace

Result<Secret> cloudInitData(const InstallPayload &payload)
{
    const Result<Secret> script = installScript(payload);
    if (!script)
        return script.error();
    const Result<QByteArray> packed = script->reveal([](QByteArrayView text) { return gzip(text); });
    if (!packed)
        return packed.error();
    const QByteArray text = kHead + packed->toBase64() + kRun;
    if (text.size() > kUserDataLimit) {
        return Error { .kind = ErrorKind::Invalid,
                       .code = u"script.too-large"_s,
                       .subject = u"install script"_s,
                       .detail =
                           u"%1 bytes of user data; Azure takes %2"_s.arg(text.size()).arg(kUserDataLimit) };
    }
    return Secret(text);
}

Result<QString> outcomeScript()
{
    const QByteArray script = installResource(u"cloud-init-outcome.sh"_s);
    if (script.isEmpty())
        return missingScript();
    return QString::fromUtf8(script);
}

} // namespace slipway::provisioning
