#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Puts a Docker engine on a Linux machine and lets it listen on TCP, for mutual TLS only: Ubuntu, Debian, Fedora, SUSE and Azure
# Linux from their own archives; Red Hat Enterprise Linux and its kin from Docker's, which is the only one that builds for
# them; on Flatcar the engine is part of the system. Runs as root. A second run with the same payload changes nothing.
# Nothing listens before the certificates were checked; when anything fails after that, the listener is taken away again.
#
# With the job "replace-certificates" it only gives such an engine other certificates: the three files are replaced, the
# former ones kept in /etc/docker/slipway-previous, and the engine is started anew (it reads them at no other time: a reload
# by SIGHUP leaves TLS as it is). When it does not answer with the new ones, the former ones come back at once.
# "put-back-certificates" brings the former ones back later, if the replacement of the same marker has kept any.
#
# Three more jobs for such an engine: "change-options" changes keys of daemon.json (null takes one out), tells the engine to
# read them again, starts it anew only where that is not enough, and puts the former file back when the engine does not say of
# itself what was chosen; "put-back-options" undoes that. "upgrade" updates the packages that the engine came in. "remove"
# takes the engine away, and with it what this script has put there; images and volumes only when the payload says so.
#
# The server's key comes in the payload, or is made here before by the job "make-key" (see there) and never leaves.
#
# Exit codes: 2 payload, 3 certificates, 4 distribution, 5 packages, 6 daemon.json, 7 port in use,
# 8 engine did not start, 9 a tool is missing, 10 an engine that this script cannot configure, 11 other packages
# are in the way, 12 not an engine of this script's on that port, 13 the engine does not take the options, 14 no package that
# could be updated, 15 no key could be made here, or it is gone.
# The last line of stdout is the end marker from the payload: without it, the script did not run to its end.
set -eu
umask 077
LC_ALL=C.UTF-8
export LC_ALL

# All that varies, as base64 of JSON; filled in by the sender, or handed over in SLIPWAY_UPLOAD by routes whose script
# everybody may read who may read the machine.
SLIPWAY_PAYLOAD=''

readonly docker_dir=/etc/docker
readonly daemon_json=/etc/docker/daemon.json
readonly sysconfig=/etc/sysconfig/docker
readonly unit_dir=/etc/systemd/system
readonly unit=docker-tls-tcp.socket
readonly previous=/etc/docker/slipway-previous
readonly previous_options=/etc/docker/slipway-previous-options
readonly lock_seconds=600
readonly tries=30
readonly docker_archive=https://download.docker.com/linux
# Docker's key for RPM packages, as its installation pages print it.
readonly docker_key=060A61C51B558A7F742B77AAC52FEB6B621E9F35
readonly docker_key_file=/etc/pki/rpm-gpg/RPM-GPG-KEY-slipway-docker
readonly docker_repository=/etc/yum.repos.d/slipway-docker.repo
# There while packages are being installed: what is found of them after a run that was cut short may be half of an engine.
readonly unfinished=/var/lib/slipway-installing
# There when this script has brought the engine, and not somebody else.
readonly brought=/var/lib/slipway-brought-docker

work=''
changed=no
unix_socket=docker.socket
has_listener=no
opened_firewall=no
has_replaced=no
has_new_options=no

say() {
    printf 'slipway: %s\n' "$*"
}

fail() {
    fail_code=$1
    shift
    printf 'slipway: error: %s\n' "$*" >&2
    exit "$fail_code"
}

# However the script ends: no half-made listener, no copies of keys.
clean_up() {
    exit_code=$?
    trap - EXIT
    if [ "$exit_code" -ne 0 ] && [ "$has_listener" = unproven ]; then
        take_listener_back
    fi
    if [ "$exit_code" -ne 0 ] && [ "$has_replaced" = unproven ]; then
        say "putting the former certificates back"
        put_previous_back || say "the former certificates are in $previous"
        systemctl restart docker.service || true
    fi
    if [ "$exit_code" -ne 0 ] && [ "$has_new_options" = unproven ]; then
        say "putting the former options back"
        put_daemon_json_back || say "the former options are in $previous_options"
        read_options_again || true
    fi
    [ -z "$work" ] || rm -rf -- "$work"
    [ "$exit_code" -eq 130 ] || rm -f -- "$unfinished"
    forget_script
    exit "$exit_code"
}

# The extension handler keeps the script, and with it the server's key: it is not needed after this run.
forget_script() {
    case $0 in
        /var/lib/waagent/custom-script/download/*/script.sh) rm -f -- "$0" ;;
    esac
}

need_tools() {
    [ "$(id -u)" -eq 0 ] || fail 9 "this script has to run as root"
    for tool in openssl base64 systemctl; do
        command -v "$tool" >/dev/null 2>&1 || fail 9 "$tool is missing on this machine"
    done
    find_python
}

# Where the system itself has no python3, its own tools or the Azure agent bring one.
find_python() {
    for python in python3 /usr/libexec/platform-python /usr/share/oem/python/bin/python3; do
        ! command -v "$python" >/dev/null 2>&1 || return 0
    done
    fail 9 "python3 is missing on this machine"
}

# The extension handler starts scripts without the environment that people have.
adopt_proxy() {
    [ -r /etc/environment ] || return 0
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
        value=$(sed -n "s/^\\(export \\)\\{0,1\\}$name=//p" /etc/environment | tail -n 1 | tr -d "\"'")
        [ -z "$value" ] || export "$name=$value"
    done
}

# What runs that were killed have left, with copies of keys in it.
forget_work_of_others() {
    for left in /tmp/slipway.*.??????; do
        of=${left#/tmp/slipway.}
        kill -0 "${of%.*}" 2>/dev/null || rm -rf -- "$left"
    done
}

# Writes job, ca, cert, key, keyplace, port, marker, options, restart and deletes into $work, each into a file of its own.
unpack_payload() {
    forget_work_of_others
    work=$(mktemp -d "/tmp/slipway.$$.XXXXXX")
    [ -n "$SLIPWAY_PAYLOAD" ] || SLIPWAY_PAYLOAD=${SLIPWAY_UPLOAD-}
    unset SLIPWAY_UPLOAD
    printf '%s' "$SLIPWAY_PAYLOAD" | base64 -d >"$work/payload" 2>/dev/null || fail 2 "the payload is not base64"
    "$python" - "$work" <<'PYTHON' || fail 2 "the payload cannot be read"
import json, os, re, sys

folder = sys.argv[1]
with open(os.path.join(folder, "payload"), encoding="utf-8") as source:
    payload = json.load(source)


def refuse(reason):
    sys.exit("slipway: " + reason)


if payload.get("format") != 1:
    refuse("unknown payload format")
port = payload.get("port")
if type(port) is not int or not 1 <= port <= 65535:
    refuse("no port")
marker = payload.get("marker")
if not isinstance(marker, str) or not re.fullmatch("[A-Za-z0-9-]{8,80}", marker):
    refuse("no marker")
job = payload.get("job", "install")
takes_certificates = job in ("install", "replace-certificates")
if not takes_certificates and job not in ("make-key", "drop-key", "put-back-certificates", "change-options", "put-back-options", "upgrade", "remove"):
    refuse("unknown job")
kinds = {"registry-mirrors": list, "insecure-registries": list, "log-driver": str, "log-opts": dict, "live-restore": bool,
         "data-root": str, "default-address-pools": list, "userns-remap": str, "labels": list}
options = payload.get("options", {})
if not isinstance(options, dict):
    refuse("no options")
for name, value in options.items():
    takes_out = value is None and job in ("change-options", "put-back-options")
    if type(value) is not kinds.get(name) and not (takes_out and name in kinds):
        refuse("unknown option %r" % name)
# Of these dockerd reads new values when it is told to (SIGHUP); of all others only when it starts.
read_again = {"registry-mirrors", "insecure-registries", "labels", "live-restore"}
values = {"job": job, "port": str(port), "marker": marker, "options": json.dumps(options),
          "restart": "yes" if set(options) - read_again else "no",
          "deletes": "yes" if payload.get("deletes") is True else "no",
          "keyplace": "machine" if payload.get("key-on-machine") is True else "sent"}
files = (("ca", "CERTIFICATE"), ("cert", "CERTIFICATE"), ("key", "PRIVATE KEY"))
if values["keyplace"] == "machine":
    files = files[:2]
for name, kind in files if takes_certificates else ():
    text = payload.get(name)
    text = text.strip() + "\n" if isinstance(text, str) else ""
    if not re.fullmatch(
            "(-----BEGIN ([A-Z]+ )?%s-----\n[A-Za-z0-9+/=\n]+-----END ([A-Z]+ )?%s-----\n)+" % (kind, kind), text):
        refuse("no PEM in " + name)
    values[name] = text
for name, text in values.items():
    with open(os.path.join(folder, name), "w", encoding="ascii") as target:
        target.write(text)
PYTHON
    rm -f -- "$work/payload"
    SLIPWAY_PAYLOAD=''
    port=$(cat "$work/port")
    marker=$(cat "$work/marker")
    job=$(cat "$work/job")
}

check_certificates() {
    take_made_key
    key_public=$(openssl pkey -in "$work/key" -pubout 2>/dev/null) || fail 3 "the server key cannot be read"
    certificate_public=$(openssl x509 -in "$work/cert" -noout -pubkey 2>/dev/null) \
        || fail 3 "the server certificate cannot be read"
    [ "$key_public" = "$certificate_public" ] || fail 3 "the server key does not match the server certificate"
    openssl verify -purpose sslserver -CAfile "$work/ca" "$work/cert" >/dev/null 2>&1 \
        || fail 3 "the server certificate was not signed by the authority, is not valid now, or is not for servers"
}

check_distribution() {
    id=''
    version=''
    if [ -r /etc/os-release ]; then
        id=$(sed -n 's/^ID=//p' /etc/os-release | tr -d "\"'" | head -n 1)
        version=$(sed -n 's/^VERSION_ID=//p' /etc/os-release | tr -d "\"'" | head -n 1)
    fi
    case $id:${version%%.*} in
        ubuntu:* | debian:*) source=apt tool=apt-get ;;
        fedora:*) source=fedora tool=dnf ;;
        rhel:8 | rhel:9 | rhel:10) source=rhel tool=dnf ;;
        rocky:8 | rocky:9 | rocky:10 | almalinux:8 | almalinux:9 | almalinux:10 | ol:8 | ol:9 | ol:10) source=rhel tool=dnf ;;
        centos:9 | centos:10) source=centos tool=dnf ;;
        azurelinux:3) source=azurelinux tool=tdnf moby_client=docker-cli ;;
        mariner:2) source=azurelinux tool=tdnf moby_client=moby-cli ;;
        # SUSE's engine opens its unix socket itself.
        sles:15 | sles_sap:15 | opensuse-leap:15 | sles:16 | sles_sap:16 | opensuse-leap:16 | opensuse-tumbleweed:*)
            source=suse tool=zypper unix_socket=''
            ;;
        flatcar:*) source=system tool=systemctl ;;
        *) fail 4 "this script does not know '$id $version'" ;;
    esac
    command -v "$tool" >/dev/null 2>&1 || fail 4 "there is no $tool on this machine"
}

# Makes $work/daemon.json: what is there already plus the four TLS keys and what was chosen; a null takes its key out. All
# other keys stay as they are. What would hide the containers and images of an engine that has some is refused.
prepare_daemon_json() {
    "$python" - "$daemon_json" "$work/daemon.json" "$work/options" <<'PYTHON' || fail 6 "daemon.json is not changed"
import glob, json, os, sys

present, wanted, options = sys.argv[1:4]
with open(options, encoding="ascii") as source:
    chosen = json.load(source)
settings = {}
if os.path.exists(present):
    try:
        with open(present, encoding="utf-8") as source:
            text = source.read()
        settings = json.loads(text) if text.strip() else {}
    except (OSError, ValueError) as error:
        sys.exit("slipway: daemon.json cannot be read: %s" % error)
    if not isinstance(settings, dict):
        sys.exit("slipway: daemon.json is not a JSON object")
if "hosts" in settings:
    sys.exit("slipway: daemon.json sets hosts, so somebody else decides where the engine listens")
before = dict(settings)
root = settings.get("data-root") or "/var/lib/docker"
if not isinstance(root, str):
    sys.exit("slipway: daemon.json has a data-root that is no path")
in_use = [found for below in ("containers/*", "image/*/imagedb/content/sha256/*")
          for found in glob.glob(os.path.join(glob.escape(root), below))]
for name in ("data-root", "userns-remap"):
    if in_use and name in chosen and chosen[name] != settings.get(name):
        sys.exit("slipway: %s would hide the containers and images in %s" % (name, root))
driver = settings.get("log-driver") or "json-file"
if (chosen.get("log-driver", driver) or "json-file") != driver:
    if settings.pop("log-opts", None):  # no other driver starts with them
        print("slipway: daemon.json: log-opts of %s are left out" % driver)
elif isinstance(settings.get("log-opts"), dict) and chosen.get("log-opts"):
    chosen["log-opts"] = dict(settings["log-opts"], **chosen["log-opts"])
for name in chosen:
    if name in settings and settings[name] != chosen[name]:
        print("slipway: daemon.json: %s was %s" % (name, json.dumps(settings[name])))
settings.update(chosen)
for name in [name for name, value in chosen.items() if value is None]:
    del settings[name]
settings.update({
    "tlsverify": True,
    "tlscacert": "/etc/docker/ca.pem",
    "tlscert": "/etc/docker/server-cert.pem",
    "tlskey": "/etc/docker/server-key.pem",
})
if settings.get("tls") is False:
    sys.exit("slipway: daemon.json switches tls off")
if settings != before:
    with open(wanted, "w", encoding="utf-8") as target:
        json.dump(settings, target, indent=2)
        target.write("\n")
PYTHON
}

prepare_unit() {
    cat >"$work/unit" <<UNIT
[Unit]
Description=Docker API for mutual TLS on TCP port $port
ConditionPathExists=/etc/docker/ca.pem
ConditionPathExists=/etc/docker/server-cert.pem
ConditionPathExists=/etc/docker/server-key.pem

[Socket]
ListenStream=$port
BindIPv6Only=both
Service=docker.service

[Install]
WantedBy=sockets.target
UNIT
}

# systemd leaves the file of a socket behind when it closes it.
has_unix_listener() {
    [ -S /run/docker.sock ] || return 1
    "$python" - 2>/dev/null <<'PYTHON'
import socket

with socket.socket(socket.AF_UNIX) as probe:
    probe.settimeout(5)
    probe.connect("/run/docker.sock")
PYTHON
}

has_engine() {
    command -v dockerd >/dev/null 2>&1 || systemctl cat docker.service >/dev/null 2>&1 || has_unix_listener
}

# Flags that daemon.json cannot be combined with, and an engine that does not take sockets from systemd.
check_engine() {
    has_engine || return 0
    ! is_from_handler || return 0
    case $(start_line) in
        '') fail 10 "there is an engine that systemd does not run as docker.service" ;;
        *--tls* | *tcp://*) fail 10 "docker.service already sets TLS or TCP in its start line" ;;
        *fd://*) ;;
        *\$DOCKER_OPTS*) [ "$source" = suse ] || fail 10 "docker.service takes its options from somewhere else" ;;
        *) fail 10 "docker.service does not take its sockets from systemd (no fd:// in its start line)" ;;
    esac
}

# SUSE's engine takes sockets from systemd when its options say so. Where they say already where it listens, somebody else
# decides that.
prepare_sysconfig() {
    [ "$source" = suse ] || return 0
    "$python" - "$sysconfig" "$work/sysconfig" <<'PYTHON' || fail 10 "$sysconfig is not changed"
import shlex, sys

present, wanted = sys.argv[1:3]
ours = ["-H", "fd://", "-H", "unix:///var/run/docker.sock"]
try:
    with open(present, encoding="utf-8") as source:
        lines = source.read().splitlines()
    places = [number for number, line in enumerate(lines) if line.startswith("DOCKER_OPTS=")]
    text = "".join(shlex.split(lines[places[-1]].split("=", 1)[1])) if places else ""
except (OSError, ValueError) as error:
    sys.exit("slipway: the engine's options cannot be read: %s" % error)
options = text.split()
if options[:len(ours)] == ours:
    sys.exit(0)
if any(option.startswith(("-H", "--host", "--tls")) for option in options):
    sys.exit("slipway: DOCKER_OPTS says already where the engine listens")
if set(text) & set("\"'\\$`"):
    sys.exit("slipway: DOCKER_OPTS has quotes in it")
line = 'DOCKER_OPTS="%s"' % " ".join(ours + options)
if places:
    lines[places[-1]] = line
else:
    lines.append(line)
with open(wanted, "w", encoding="utf-8") as target:
    target.write("\n".join(lines) + "\n")
PYTHON
}

check_port() {
    # Our own unit may hold the port already.
    if [ -f "$unit_dir/$unit" ] && systemctl is-active --quiet "$unit" \
        && grep -qx "ListenStream=$port" "$unit_dir/$unit"; then
        return 0
    fi
    ! handler_has_port || return 0
    "$python" - "$port" <<'PYTHON' || fail 7 "TCP port $port is in use by something else"
import errno, socket, sys

port = int(sys.argv[1])
for family, address in ((socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::")):
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                probe.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            probe.bind((address, port))
            probe.listen(1)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            sys.exit(1)
PYTHON
}

# Not where cloud-init itself runs this script: it would wait for its own end.
wait_for_cloud_init() {
    [ "${SLIPWAY_CALLER-}" != cloud-init ] || return 0
    command -v cloud-init >/dev/null 2>&1 || return 0
    say "waiting for cloud-init"
    timeout 900 cloud-init status --wait >/dev/null 2>&1 || say "cloud-init did not end well; going on"
}

# packages COMMAND...: runs a package manager, and again while others hold its locks or the network stumbles; its talk is
# shown only when it fails for good.
packages() {
    attempt=1
    until "$@" >"$work/packages.log" 2>&1 </dev/null; do
        if [ "$attempt" -ge "$tries" ] \
            || ! grep -qiE 'lock|temporar|timed out|timeout|hash sum|curl error' "$work/packages.log"; then
            tail -n 20 "$work/packages.log" >&2
            return 1
        fi
        attempt=$((attempt + 1))
        sleep 10
    done
}

apt_get() {
    packages env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o "DPkg::Lock::Timeout=$lock_seconds" \
        -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@"
}

# dpkg that was cut short leaves packages that are unpacked and not set up, and apt-get refuses to do anything until dpkg has
# ended that. What then lacks something that it depends on is completed from the archive.
complete_packages() {
    [ "$source" = apt ] || return 0
    if [ -z "$(ls -A /var/lib/dpkg/updates 2>/dev/null)" ] && [ -z "$(dpkg --audit 2>/dev/null)" ]; then
        return 0
    fi
    say "completing an installation of packages that was cut short"
    packages env DEBIAN_FRONTEND=noninteractive dpkg --force-confdef --force-confold --configure -a \
        || say "dpkg could not complete all of them alone"
    apt_get install --fix-broken --no-remove --no-install-recommends
}

# install_with_apt: never takes other packages away.
install_with_apt() {
    say "installing docker.io from the archive of $id $version"
    apt_get update || fail 5 "the package lists could not be read"
    wanted='docker.io ca-certificates apparmor'
    if apt-cache show docker-cli 2>/dev/null | grep -q '^Package: docker-cli$'; then
        wanted="$wanted docker-cli"
    fi
    # shellcheck disable=SC2086  # a list of words on purpose
    apt_get install --no-remove --no-install-recommends $wanted && return 0
    if grep -q 'remove is disabled' "$work/packages.log"; then
        fail 11 "other packages are in the way of docker.io; remove them first if nobody needs them"
    fi
    fail 5 "docker.io could not be installed"
}

# install_with_dnf PACKAGE...: never takes other packages away.
install_with_dnf() {
    packages timeout 1800 dnf -y -q install "$@" && return 0
    if grep -qiE 'conflicts with|allowerasing' "$work/packages.log"; then
        fail 11 "other packages (podman, runc or containerd) are in the way of $1; remove them first if nobody needs them"
    fi
    fail 5 "$1 could not be installed"
}

# Docker's archive, trusted for the one key that Docker prints and for nothing else.
add_docker_archive() {
    [ ! -f /etc/yum.repos.d/docker-ce.repo ] || return 0
    command -v gpg >/dev/null 2>&1 || fail 9 "gpg is missing on this machine"
    proxy=$(sed -n 's/^proxy *= *//p' /etc/dnf/dnf.conf 2>/dev/null | tail -n 1) || proxy=''
    packages curl --proto '=https' --tlsv1.2 -fsSL ${proxy:+--proxy "$proxy"} -o "$work/docker-key" \
        "$docker_archive/$source/gpg" || fail 5 "Docker's package key could not be fetched"
    shown=$(GNUPGHOME=$work gpg --batch --with-colons --show-keys "$work/docker-key" 2>/dev/null \
        | awk -F: '$1 == "pub" { primary = 1 } $1 == "fpr" && primary { print $10; primary = 0 }')
    [ "$shown" = "$docker_key" ] || fail 5 "the package key that came is not Docker's"
    mkdir -p -- "${docker_key_file%/*}" "${docker_repository%/*}"
    put 644 "$work/docker-key" "$docker_key_file"
    cat >"$work/repository" <<REPOSITORY
[slipway-docker]
name=Docker CE Stable
baseurl=$docker_archive/$source/${version%%.*}/\$basearch/stable
enabled=1
gpgcheck=1
gpgkey=file://$docker_key_file
REPOSITORY
    put 644 "$work/repository" "$docker_repository"
}

# Codes from 100 on are remarks: a restart is needed, a repository was left out.
zypper_install() {
    timeout 1800 zypper --non-interactive --quiet install --no-recommends "$@" && return 0
    zypper_code=$?
    [ "$zypper_code" -ge 100 ] && [ "$zypper_code" -ne 104 ] && [ "$zypper_code" -ne 107 ] \
        && [ "$zypper_code" -ne 124 ]
}

install_engine() {
    if has_engine && [ ! -e "$unfinished" ]; then
        say "there is an engine already; it stays as it is"
        return 0
    fi
    : >"$unfinished"
    sync -- "$unfinished"
    case $source in
        apt) install_with_apt ;;
        fedora)
            say "installing moby-engine from the archive of $id $version"
            install_with_dnf moby-engine docker-cli
            ;;
        rhel | centos)
            say "installing docker-ce from Docker's archive for $source ${version%%.*}"
            add_docker_archive
            install_with_dnf docker-ce docker-ce-cli containerd.io
            ;;
        azurelinux)
            say "installing moby-engine from the archive of $id $version"
            packages tdnf -y -q install moby-engine "$moby_client" || fail 5 "moby-engine could not be installed"
            ;;
        suse)
            say "installing docker from the archive of $id $version"
            packages zypper_install docker \
                || fail 5 "docker could not be installed; on SLES 15 it is in the Containers module, which has to be registered"
            ;;
        system) fail 5 "the engine that is part of $id is missing" ;;
    esac
    has_engine || fail 5 "the packages were installed, but there is no engine"
    : >"$brought"
    rm -f -- "$unfinished"
}

# stage MODE SOURCE TARGET: lays a copy beside TARGET, down to the disk, so that a rename never leads to an empty file when the
# power fails. Nothing when TARGET is the same already; what a run that was cut short has laid there goes.
stage() {
    rm -f -- "$3.slipway-new"
    if [ -f "$3" ] && [ ! -L "$3" ] && cmp -s -- "$2" "$3" && [ "$(stat -c %a -- "$3")" = "$1" ]; then
        return 0
    fi
    cp -- "$2" "$3.slipway-new" && chmod "$1" "$3.slipway-new" && sync -- "$3.slipway-new"
}

# settle TARGET...: what lies beside them takes their places, one after the other, in one folder.
settle() {
    for target in "$@"; do
        [ -f "$target.slipway-new" ] || continue
        mv -f -- "$target.slipway-new" "$target" || return 1
        changed=yes
    done
    sync -- "${target%/*}"
}

# put MODE SOURCE TARGET: replaces TARGET whole, or leaves it alone when it is the same already.
put() {
    stage "$@" && settle "$3"
}

# put_certificates CA CERTIFICATE KEY: three files cannot change in one step. All are on the disk before the first takes its
# place; when the power fails between two, the same job run again takes what is missing.
put_certificates() {
    stage 644 "$1" "$docker_dir/ca.pem" \
        && stage 644 "$2" "$docker_dir/server-cert.pem" \
        && stage 600 "$3" "$docker_dir/server-key.pem" \
        && settle "$docker_dir/ca.pem" "$docker_dir/server-cert.pem" "$docker_dir/server-key.pem"
}

write_files() {
    if [ ! -d "$docker_dir" ]; then
        mkdir -p -- "$docker_dir"
        chmod 755 "$docker_dir"
    fi
    if [ -f "$daemon_json" ]; then
        cp -p -- "$daemon_json" "$work/daemon.json.before"
    fi
    put_certificates "$work/ca" "$work/cert" "$work/key"
    if [ -f "$work/daemon.json" ]; then
        mode=644
        [ ! -f "$daemon_json" ] || mode=$(stat -c %a -- "$daemon_json")
        put "$mode" "$work/daemon.json" "$daemon_json"
    fi
    if [ -f "$work/sysconfig" ]; then
        cp -p -- "$sysconfig" "$work/sysconfig.before"
        put "$(stat -c %a -- "$sysconfig")" "$work/sysconfig" "$sysconfig"
    fi
    mkdir -p -- "$unit_dir"
    write_start_line
    put 644 "$work/unit" "$unit_dir/$unit"
    if command -v restorecon >/dev/null 2>&1; then
        restorecon -R "$docker_dir" "$unit_dir/$unit" >/dev/null 2>&1 || say "SELinux labels could not be set"
    fi
}

# The machine's own firewall, where there is one, besides Azure's.
open_firewall() {
    command -v firewall-cmd >/dev/null 2>&1 || return 0
    firewall-cmd --state >/dev/null 2>&1 || return 0
    firewall-cmd -q --query-port="$port/tcp" >/dev/null 2>&1 && return 0
    opened_firewall=yes
    { firewall-cmd -q --add-port="$port/tcp" && firewall-cmd -q --permanent --add-port="$port/tcp"; } \
        || fail 8 "the machine's firewall could not be opened for port $port"
    say "the machine's firewall lets port $port through"
}

close_firewall() {
    [ "$opened_firewall" = yes ] || return 0
    firewall-cmd -q --remove-port="$port/tcp" || true
    firewall-cmd -q --permanent --remove-port="$port/tcp" || true
}

is_running() {
    systemctl is-active --quiet docker.service && systemctl is-active --quiet "$unit" \
        && systemctl is-enabled --quiet "$unit"
}

# The socket cannot be added to an engine that runs, so the engine stops for a moment.
start_listening() {
    has_listener=unproven
    open_firewall
    if [ "$changed" = no ] && is_running; then
        say "nothing to change"
        return 0
    fi
    say "starting the engine with TLS on port $port"
    systemctl daemon-reload
    # shellcheck disable=SC2086  # one word or none
    systemctl stop "$unit" docker.service $unix_socket || true
    # shellcheck disable=SC2086
    systemctl enable "$unit" $unix_socket docker.service >/dev/null 2>&1 \
        || fail 8 "systemd could not enable the engine"
    # shellcheck disable=SC2086
    systemctl start $unix_socket "$unit" || fail 8 "systemd could not open the sockets"
    systemctl start docker.service || fail 8 "the engine did not start: $(why_not)"
}

why_not() {
    journalctl -u docker.service -n 5 --no-pager -o cat 2>/dev/null | tail -c 600 || true
}

take_listener_back() {
    close_firewall
    systemctl disable --now "$unit" >/dev/null 2>&1 || true
    rm -f -- "$unit_dir/$unit"
    if [ -f "$work/daemon.json.before" ]; then
        cp -p -- "$work/daemon.json.before" "$daemon_json"
    elif [ -f "$work/daemon.json" ]; then
        rm -f -- "$daemon_json"
    fi
    [ ! -f "$work/sysconfig.before" ] || cp -p -- "$work/sysconfig.before" "$sysconfig"
    take_start_line_back
    systemctl daemon-reload || true
    systemctl stop docker.service >/dev/null 2>&1 || true
    systemctl start docker.service >/dev/null 2>&1 || true
}

# One look at the port: it has to show our certificate and to ask for the client's.
answers_with_tls() {
    timeout 10 openssl s_client -connect "127.0.0.1:$port" -CAfile "$work/ca" -verify_return_error \
        </dev/null >"$work/handshake" 2>&1 || true
    wanted=$(openssl x509 -in "$work/cert" -noout -fingerprint -sha256)
    shown=$(openssl x509 -in "$work/handshake" -noout -fingerprint -sha256 2>/dev/null) || return 1
    [ "$wanted" = "$shown" ] && grep -q 'Acceptable client certificate CA names' "$work/handshake"
}

prove() {
    attempt=1
    until answers_with_tls; do
        [ "$attempt" -lt "$tries" ] || fail 8 "the engine does not answer with TLS on port $port: $(why_not)"
        attempt=$((attempt + 1))
        sleep 1
    done
    has_listener=proven
    forget_made_key
    [ ! -e "$brought" ] || say "this engine came by Slipway"
    if command -v docker >/dev/null 2>&1; then
        engine=$(docker version --format '{{.Server.Version}}' 2>/dev/null) || engine=unknown
        say "engine $engine answers on port $port, for clients with a certificate only"
    fi
}

# For the jobs that want an engine of this script's.
need_certificates() {
    take_over
    for name in ca.pem server-cert.pem server-key.pem; do
        [ -f "$docker_dir/$name" ] || fail 12 "there is no $docker_dir/$name"
    done
    if [ ! -f "$unit_dir/$unit" ] || ! grep -qx "ListenStream=$port" "$unit_dir/$unit"; then
        fail 12 "the engine does not listen on port $port through $unit"
    fi
}

# is_pair CERTIFICATE KEY
is_pair() {
    key_is=$(openssl pkey -in "$2" -pubout 2>/dev/null) || return 1
    [ "$key_is" = "$(openssl x509 -in "$1" -noout -pubkey 2>/dev/null)" ]
}

# is_kept_in FOLDER: what this job found has been put aside there already.
is_kept_in() {
    [ -f "$1/marker" ] && [ "$(cat "$1/marker")" = "${marker%-undo}" ]
}

# keep_in FOLDER FILE...: puts copies aside under the marker of this job.
keep_in() {
    place=$1
    shift
    rm -rf -- "$place" "$place.new"
    mkdir -m 700 -- "$place.new"
    cp -p -- "$@" "$place.new/"
    printf '%s\n' "$marker" >"$place.new/marker"
    sync
    mv -- "$place.new" "$place"
    sync -- "$docker_dir"
}

# Only once for each replacement: what a run that was cut short left behind is not what was there before.
keep_previous() {
    ! is_kept_in "$previous" || return 0
    if [ -f "$previous/marker" ] && ! is_pair "$docker_dir/server-cert.pem" "$docker_dir/server-key.pem"; then
        say "a replacement before this one was cut short; what it kept stays what is kept"
        printf '%s\n' "$marker" >"$work/marker.kept"
        put 600 "$work/marker.kept" "$previous/marker"
        return 0
    fi
    keep_in "$previous" "$docker_dir/ca.pem" "$docker_dir/server-cert.pem" "$docker_dir/server-key.pem"
}

put_previous_back() {
    put_certificates "$previous/ca.pem" "$previous/server-cert.pem" "$previous/server-key.pem" \
        && rm -rf -- "$previous"
}

put_new() {
    put_certificates "$work/ca" "$work/cert" "$work/key"
    if command -v restorecon >/dev/null 2>&1; then
        restorecon -R "$docker_dir" >/dev/null 2>&1 || say "SELinux labels could not be set"
    fi
}

# The sockets stay open meanwhile, so that who connects waits and is not turned away.
restart_engine() {
    if [ "$changed" = no ] && answers_with_tls; then
        say "nothing to change"
        return 0
    fi
    say "starting the engine anew, which is when it reads its certificates"
    systemctl restart docker.service || fail 8 "the engine did not start: $(why_not)"
}

replace_certificates() {
    check_certificates
    need_certificates
    keep_previous
    has_replaced=unproven
    put_new
    restart_engine
    prove
    has_replaced=proven
}

put_certificates_back() {
    if ! is_kept_in "$previous"; then
        say "there is nothing to put back"
        return 0
    fi
    cp -- "$previous/ca.pem" "$work/ca"
    cp -- "$previous/server-cert.pem" "$work/cert"
    put_previous_back || fail 12 "the former certificates could not be put back"
    restart_engine
    prove
}

# (docker-extension.sh)

# (engine-jobs.sh)
# (server-key.sh)

install_docker() {
    check_certificates
    check_distribution
    adopt_proxy
    wait_for_cloud_init
    prepare_daemon_json
    prepare_unit
    prepare_start_line
    complete_packages || fail 5 "an installation of packages that was cut short could not be completed"
    [ -e "$unfinished" ] || check_engine
    check_port
    install_engine
    check_engine
    prepare_sysconfig
    write_files
    start_listening
    prove
    forget_handler_files
}

main() {
    trap clean_up EXIT
    trap 'exit 130' INT TERM HUP
    need_tools
    unpack_payload
    case $job in
        replace-certificates) replace_certificates ;;
        put-back-certificates) put_certificates_back ;;
        make-key) make_key ;;
        drop-key) drop_key ;;
        change-options) change_options ;;
        put-back-options) put_options_back ;;
        upgrade) upgrade_engine ;;
        remove) remove_docker ;;
        *) install_docker ;;
    esac
    printf '%s\n' "$marker"
}

# Last line, so that a script that was cut short does nothing.
main
