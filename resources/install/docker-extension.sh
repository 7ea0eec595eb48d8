# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154,SC2034  # variables are also set and used by the script around it
#
# Part of install-docker.sh, in the place of the line that names it: what the handler of the retired DockerExtension has left.
# It writes its certificate and key into cert.pem and key.pem, rewrites the start line of the packaged docker.service
# ("-H=0.0.0.0:PORT --tlsverify ..."), and does so again whenever the agent starts it after /tmp was emptied. A drop-in with a
# start line of ours stands before that for good, and the packaged unit stays as it is.

readonly drop_in=/etc/systemd/system/docker.service.d/slipway.conf

# The last one counts, with the drop-ins.
start_line() {
    systemctl cat docker.service 2>/dev/null | sed -n 's/^ExecStart=//p' | tail -n 1
}

is_from_handler() {
    case $(start_line) in
        *--tlscert=/etc/docker/cert.pem*--tlskey=/etc/docker/key.pem*) return 0 ;;
    esac
    return 1
}

# Whether the engine itself, as the handler has left it, holds our port.
handler_has_port() {
    is_from_handler || return 1
    case " $(start_line) " in
        *" -H=0.0.0.0:$port "*) return 0 ;;
    esac
    return 1
}

# Makes $work/start: the handler's start line without what it says of addresses and TLS. Other options stay.
prepare_start_line() {
    is_from_handler || return 0
    rest=''
    set -f
    # shellcheck disable=SC2046  # a list of words on purpose
    set -- $(start_line)
    set +f
    program=$1
    shift
    for word in "$@"; do
        case $word in
            -H=* | --tls*) ;;
            *) rest="$rest $word" ;;
        esac
    done
    printf '[Service]\nExecStart=\nExecStart=%s -H fd://%s\n' "$program" "$rest" >"$work/start"
    [ ! -f "$docker_dir/ca.pem" ] || cp -p -- "$docker_dir/ca.pem" "$work/ca.before"
}

write_start_line() {
    [ -f "$work/start" ] || return 0
    mkdir -p -- "${drop_in%/*}"
    put 644 "$work/start" "$drop_in"
}

# What the handler has set up is as it was.
take_start_line_back() {
    [ -f "$work/start" ] || return 0
    rm -f -- "$drop_in"
    [ ! -f "$work/ca.before" ] || cp -p -- "$work/ca.before" "$docker_dir/ca.pem"
}

# The handler's copies of certificate and key, once nothing reads them any more.
forget_handler_files() {
    [ ! -f "$drop_in" ] || rm -f -- "$docker_dir/cert.pem" "$docker_dir/key.pem"
}

# Of a removal. They go before the packages, so that a run that was cut short still finds out whose they are.
remove_handler_files() {
    if is_from_handler || [ -f "$drop_in" ]; then
        rm -f -- "$docker_dir/cert.pem" "$docker_dir/key.pem"
    fi
}

remove_start_line() {
    rm -f -- "$drop_in"
    rmdir -- "${drop_in%/*}" 2>/dev/null || true
}

# The engine of the handler becomes one like ours, with the certificates that it has: then all jobs can be done to it. What the
# payload brings waits meanwhile.
take_over() {
    handler_has_port || return 0
    say "taking over the engine that the DockerExtension has set up"
    for name in ca cert key options; do
        [ ! -f "$work/$name" ] || mv -- "$work/$name" "$work/$name.wanted"
    done
    { cp -- "$docker_dir/ca.pem" "$work/ca" && cp -- "$docker_dir/cert.pem" "$work/cert" \
        && cp -- "$docker_dir/key.pem" "$work/key"; } || fail 12 "the certificates of the DockerExtension are not there"
    printf '{}' >"$work/options"
    prepare_daemon_json
    prepare_unit
    prepare_start_line
    write_files
    start_listening
    prove
    forget_handler_files
    rm -f -- "$work/ca" "$work/cert" "$work/key" "$work/daemon.json" "$work/start"
    for name in ca cert key options; do
        [ ! -f "$work/$name.wanted" ] || mv -- "$work/$name.wanted" "$work/$name"
    done
    changed=no
}
