# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2154,SC2034  # variables are also set and used by the script around it
#
# Part of install-docker.sh, in the place of the line that names it: a server's key that is made here and never leaves. The job
# "make-key" makes it and prints a request for a certificate; "install" and "replace-certificates" of the same marker then
# bring the certificate for it. "drop-key" takes a key away that was not used.

readonly made_key=/etc/docker/slipway-key

# The lines between are what the sender looks for; the marker is known to nobody else.
print_request() {
    # Of no use to the signer, but openssl makes no request without a subject.
    printf '[req]\ndistinguished_name = name\nprompt = no\n[name]\nCN = slipway\n' >"$work/request.conf"
    openssl req -new -sha256 -config "$work/request.conf" -key "$made_key/key.pem" -out "$work/request" >/dev/null 2>&1 \
        || fail 15 "no certificate request could be made"
    printf 'slipway-request-%s\n' "$marker"
    cat "$work/request"
    printf 'slipway-request-end-%s\n' "$marker"
}

# Made once for each marker, so that a run that was cut short is completed by the next.
make_key() {
    if [ ! -d "$docker_dir" ]; then
        mkdir -p -- "$docker_dir"
        chmod 755 "$docker_dir"
    fi
    if is_kept_in "$made_key" && openssl pkey -in "$made_key/key.pem" -noout >/dev/null 2>&1; then
        say "the key is here already"
    else
        openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -pkeyopt ec_param_enc:named_curve \
            -out "$work/key.pem" >/dev/null 2>&1 || fail 15 "no key could be made"
        chmod 600 "$work/key.pem"
        keep_in "$made_key" "$work/key.pem"
        say "a key was made; it stays on this machine"
    fi
    print_request
}

# The key for the certificate that came: the one that was made for it, or after a run before this one the engine's own.
take_made_key() {
    [ "$(cat "$work/keyplace")" = machine ] || return 0
    if [ -f "$made_key/marker" ] && [ "$(cat "$made_key/marker")" = "$marker-key" ]; then
        cp -- "$made_key/key.pem" "$work/key"
    elif is_pair "$work/cert" "$docker_dir/server-key.pem"; then
        cp -- "$docker_dir/server-key.pem" "$work/key"
    else
        fail 15 "the key for this certificate is not on this machine"
    fi
}

# The engine has it now.
forget_made_key() {
    [ "$(cat "$work/keyplace")" = sent ] || rm -rf -- "$made_key"
}

drop_key() {
    if ! is_kept_in "$made_key"; then
        say "there is no key to take away"
        return 0
    fi
    rm -rf -- "$made_key"
    rmdir -- "$docker_dir" 2>/dev/null || true
    say "the key was taken away"
}
