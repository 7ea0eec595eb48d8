# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154,SC2034  # variables are also set and used by the script around it
#
# Part of install-docker.sh, in the place of the line that names it: what is done to an engine that the script has installed
# before, besides its certificates.

# What an engine may have come in, and what it runs containers with.
readonly engine_packages='docker.io docker-cli docker-ce docker-ce-cli docker-ce-rootless-extras moby-engine moby-cli'
readonly runtime_packages='containerd containerd.io moby-containerd runc moby-runc docker-buildx-plugin docker-compose-plugin'

# What a client of the engine has to see, for prove().
expect_installed_certificates() {
    need_certificates
    cp -- "$docker_dir/ca.pem" "$work/ca"
    cp -- "$docker_dir/server-cert.pem" "$work/cert"
}

# $work/engine.py asks the engine over its unix socket.
write_engine_client() {
    cat >"$work/engine.py" <<'PYTHON'
import http.client, json, socket


class Engine(http.client.HTTPConnection):
    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect("/run/docker.sock")


def ask(method, path):
    engine = Engine("localhost", timeout=120)
    try:
        engine.request(method, path)
        answer = engine.getresponse()
        body = answer.read()
    finally:
        engine.close()
    if answer.status >= 400:
        raise OSError("%s %s: %d" % (method, path, answer.status))
    return json.loads(body) if body else None
PYTHON
}

# engine_python ARGUMENT...: a program on stdin, with that client.
engine_python() {
    PYTHONPATH=$work "$python" -B - "$@"
}

# Whether the engine that runs says of itself what was chosen. What it does not tell of (its log options, its pools) is
# believed.
has_options() {
    engine_python "$work/options" 2>/dev/null <<'PYTHON'
import json, sys
from engine import ask

with open(sys.argv[1], encoding="ascii") as source:
    chosen = json.load(source)
info = ask("GET", "/info")
registries = info.get("RegistryConfig") or {}
insecure = set(registries.get("InsecureRegistryCIDRs") or ()) - {"127.0.0.0/8", "::1/128"}
insecure |= {name for name, index in (registries.get("IndexConfigs") or {}).items() if not index.get("Secure")}
said = {
    "registry-mirrors": {mirror.rstrip("/") for mirror in registries.get("Mirrors") or ()},
    "insecure-registries": insecure,
    "labels": set(info.get("Labels") or ()),
}
for name, values in said.items():
    if name in chosen and {value.rstrip("/") for value in chosen[name] or ()} != values:
        sys.exit(1)
if "live-restore" in chosen and bool(chosen["live-restore"]) != bool(info.get("LiveRestoreEnabled")):
    sys.exit(1)
if chosen.get("log-driver") not in (None, info.get("LoggingDriver")):
    sys.exit(1)
PYTHON
}

wait_for_options() {
    attempt=1
    until has_options; do
        [ "$attempt" -lt "$tries" ] || return 1
        attempt=$((attempt + 1))
        sleep 1
    done
}

# Told first also where it has to start anew: with "live-restore" that it has just read, containers outlive that.
read_options_again() {
    systemctl reload docker.service || [ "$(cat "$work/restart")" = yes ] || return 1
    [ "$(cat "$work/restart")" = no ] || systemctl restart docker.service
}

# The former file, with an empty value for what it does not have: dockerd that is told to read it again goes on with what it
# had of keys that are not there.
put_daemon_json_back() {
    "$python" - "$previous_options/daemon.json" "$work/options" "$work/former" <<'PYTHON' || return 1
import json, sys

with open(sys.argv[1], encoding="utf-8") as source:
    settings = json.load(source)
with open(sys.argv[2], encoding="ascii") as source:
    chosen = json.load(source)
for name in ("registry-mirrors", "insecure-registries", "labels"):
    if name in chosen:
        settings.setdefault(name, [])
if "live-restore" in chosen:
    settings.setdefault("live-restore", False)
with open(sys.argv[3], "w", encoding="utf-8") as target:
    json.dump(settings, target, indent=2)
    target.write("\n")
PYTHON
    put "$(stat -c %a -- "$previous_options/daemon.json")" "$work/former" "$daemon_json" && rm -rf -- "$previous_options"
}

# $previous_options/taken says that the run of this marker came to its end.
change_options() {
    expect_installed_certificates
    write_engine_client
    prepare_daemon_json
    if [ ! -f "$work/daemon.json" ] && { ! is_kept_in "$previous_options" || [ -f "$previous_options/taken" ]; }; then
        say "nothing to change"
        return 0
    fi
    is_kept_in "$previous_options" || keep_in "$previous_options" "$daemon_json"
    has_new_options=unproven
    [ ! -f "$work/daemon.json" ] || put "$(stat -c %a -- "$daemon_json")" "$work/daemon.json" "$daemon_json"
    say "telling the engine its options"
    read_options_again || fail 8 "the engine did not start: $(why_not)"
    wait_for_options || fail 13 "the engine does not say of itself what was chosen: $(why_not)"
    prove
    has_new_options=proven
    : >"$previous_options/taken"
}

put_options_back() {
    expect_installed_certificates
    if ! is_kept_in "$previous_options"; then
        say "there is nothing to put back"
        return 0
    fi
    put_daemon_json_back || fail 6 "the former options could not be put back"
    read_options_again || fail 8 "the engine did not start: $(why_not)"
    prove
}

# installed PACKAGE...: those that are.
installed() {
    for name in "$@"; do
        if [ "$source" = apt ]; then
            dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q ' ok installed$' || continue
        else
            rpm -q "$name" >/dev/null 2>&1 || continue
        fi
        printf '%s\n' "$name"
    done
}

# "docker" is the engine's package on SUSE, and something else elsewhere.
engine_packages_here() {
    # shellcheck disable=SC2086  # lists of words on purpose
    if [ "$source" = suse ]; then installed docker "$@"; else installed $engine_packages "$@"; fi
}

zypper_update() {
    timeout 1800 zypper --non-interactive --quiet update --no-recommends "$@"
}

update_packages() {
    [ "$source" != system ] || fail 14 "the engine is part of $id and is updated with it"
    complete_packages || fail 5 "an installation of packages that was cut short could not be completed"
    # shellcheck disable=SC2046,SC2086  # lists of words on purpose
    set -- $(engine_packages_here $runtime_packages)
    [ $# -gt 0 ] || fail 14 "no package that this script knows has brought the engine"
    say "updating $*"
    case $source in
        apt)
            apt_get update || fail 5 "the package lists could not be read"
            apt_get install --only-upgrade --no-install-recommends "$@" || fail 5 "the packages could not be updated"
            ;;
        azurelinux) packages tdnf -y -q update "$@" || fail 5 "the packages could not be updated" ;;
        suse) packages zypper_update "$@" || fail 5 "the packages could not be updated" ;;
        *) packages timeout 1800 dnf -y -q upgrade "$@" || fail 5 "the packages could not be updated" ;;
    esac
}

running_version() {
    engine_python 2>/dev/null <<'PYTHON' || true
from engine import ask

print(ask("GET", "/version")["Version"])
PYTHON
}

# Not every package starts the engine anew: the old program would run on.
upgrade_engine() {
    expect_installed_certificates
    check_distribution
    adopt_proxy
    write_engine_client
    before=$(running_version)
    update_packages
    running=$(running_version)
    if [ -z "$running" ] || ! dockerd --version 2>/dev/null | grep -qF "version $running,"; then
        systemctl daemon-reload
        systemctl restart docker.service || fail 8 "the engine did not start: $(why_not)"
    fi
    prove
    after=$(running_version)
    if [ "$before" = "$after" ]; then
        say "there is no newer engine than $after"
    else
        say "engine $before is $after now"
    fi
}

# Also with live-restore, where they would outlive their engine.
stop_containers() {
    write_engine_client
    has_unix_listener || return 0
    say "stopping all containers"
    engine_python "$(cat "$work/deletes")" <<'PYTHON' || fail 8 "the containers could not be stopped"
import sys
from concurrent.futures import ThreadPoolExecutor
from engine import ask

with ThreadPoolExecutor(8) as pool:
    list(pool.map(lambda found: ask("POST", "/containers/%s/stop?t=10" % found["Id"]), ask("GET", "/containers/json")))
if sys.argv[1] == "yes":  # what the engine keeps elsewhere than in its data folder, too
    # From API 1.42 on only volumes without a name go, unless all are asked for, which older engines refuse.
    api = tuple(map(int, ask("GET", "/version")["ApiVersion"].split(".")))
    all_volumes = "?filters=%7B%22all%22%3A%5B%22true%22%5D%7D" if api >= (1, 42) else ""
    for path in ("/containers/prune", "/images/prune?filters=%7B%22dangling%22%3A%5B%22false%22%5D%7D",
                 "/volumes/prune" + all_volumes):
        ask("POST", path)
PYTHON
}

# Takes our four keys out, and the file when nothing else was in it. Tells the data folder.
take_tls_out() {
    "$python" - "$daemon_json" "$work/daemon.json" <<'PYTHON'
import json, os, sys

present, wanted = sys.argv[1:3]
settings = {}
if os.path.exists(present):
    with open(present, encoding="utf-8") as source:
        settings = json.load(source)
print(settings.get("data-root") or "/var/lib/docker")
ours = {"tlscacert": "/etc/docker/ca.pem", "tlscert": "/etc/docker/server-cert.pem", "tlskey": "/etc/docker/server-key.pem"}
if all(settings.get(name) == path for name, path in ours.items()):
    for name in ["tlsverify", *ours]:
        settings.pop(name, None)
if settings:
    with open(wanted, "w", encoding="utf-8") as target:
        json.dump(settings, target, indent=2)
        target.write("\n")
PYTHON
}

remove_files() {
    if [ -f "$work/daemon.json" ]; then
        put "$(stat -c %a -- "$daemon_json")" "$work/daemon.json" "$daemon_json"
    else
        rm -f -- "$daemon_json"
    fi
    rm -rf -- "$previous" "$previous_options" "$made_key"
    rm -f -- "$docker_dir/server-key.pem" "$docker_dir/server-cert.pem" "$docker_dir/ca.pem" "$unit_dir/$unit" \
        "$docker_repository" "$docker_key_file" "$brought"
    remove_start_line
    rmdir -- "$docker_dir" 2>/dev/null || true
    has_unix_listener || rm -f -- /run/docker.sock
    systemctl daemon-reload || true
}

remove_packages() {
    if [ "$source" = system ]; then
        say "the engine is part of $id: it is switched off and stays"
        return 0
    fi
    complete_packages || say "an installation of packages that was cut short could not be completed"
    # shellcheck disable=SC2046  # a list of words on purpose
    set -- $(engine_packages_here)
    if [ $# -eq 0 ]; then
        say "no package that this script knows has brought the engine: it is switched off and stays"
        return 0
    fi
    say "removing $*"
    case $source in
        apt) apt_get remove "$@" ;;
        azurelinux) packages tdnf -y -q remove "$@" ;;
        suse) packages timeout 1800 zypper --non-interactive --quiet remove "$@" ;;
        *) packages timeout 1800 dnf -y -q remove "$@" ;;
    esac || fail 5 "the packages could not be removed"
}

# Only what an engine makes there: the folder may hold other things, too.
delete_data() {
    case $1 in /*/*) ;; *) fail 6 "$1 is no folder for data" ;; esac
    [ -d "$1" ] || return 0
    say "deleting images, containers and volumes in $1"
    # The script is Debian's: its package leaves it there.
    for name in nuke-graph-directory.sh aufs btrfs buildkit containerd containers devicemapper engine-id fuse-overlayfs image \
        network overlay overlay2 plugins rootfs runtimes swarm tmp trust vfs volumes zfs; do
        rm -rf --one-file-system -- "${1:?}/$name"
    done
    for remapped in "$1"/[0-9]*.[0-9]*; do
        [ ! -d "$remapped" ] || rm -rf --one-file-system -- "$remapped"
    done
    rmdir -- "$1" 2>/dev/null || say "other things in $1 stay"
}

# Everything is looked for anew, so that a run that was cut short is completed by the next.
remove_docker() {
    check_distribution
    data=$(take_tls_out) || fail 6 "daemon.json cannot be read"
    stop_containers
    # shellcheck disable=SC2086  # one word or none
    systemctl disable --now "$unit" docker.service $unix_socket >/dev/null 2>&1 || true
    # Whatever a socket has started again meanwhile.
    systemctl stop docker.service >/dev/null 2>&1 || true
    if command -v firewall-cmd >/dev/null 2>&1 && firewall-cmd -q --query-port="$port/tcp" >/dev/null 2>&1; then
        opened_firewall=yes
        close_firewall
        say "the machine's firewall is closed for port $port"
    fi
    remove_handler_files
    remove_packages
    remove_files
    [ "$(cat "$work/deletes")" = no ] || delete_data "$data"
}
