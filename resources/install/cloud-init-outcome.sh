#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What came of the install script that cloud-init ran when the machine started for the first time: prints what it printed, and
# exits as it did. Exit code 99: it was not run; what cloud-init says of itself is printed then.
log=/var/log/slipway-docker
timeout 3000 cloud-init status --wait >/dev/null 2>&1
if [ -f $log.exit ]; then
    cat $log.out
    cat $log.err >&2
    exit "$(cat $log.exit)"
fi
cloud-init status --long
tail -n 20 /var/log/cloud-init-output.log
exit 99
