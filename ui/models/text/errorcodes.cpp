// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text/errorcodes.h"

#include <QCoreApplication>

namespace slipway::ui::errorcodes {

using namespace Qt::StringLiterals;

namespace {

/// Codes of ours that have words of their own. %1 is the subject: a host, a file, a name.
struct CodeText
{
    QLatin1StringView code {};
    const char *text = nullptr;
};

// The context is written out because lupdate reads it literally.
constexpr CodeText kCodeTexts[] = {
    //: %1 is what was entered
    { "check.address"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" is no address of a server. Write it like vm1.example:2376 or tcp://10.0.0.4:2376.") },
    //: %1 is a host
    { "check.not-tls"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" is not reached by TLS, so there are no certificates to look at.") },
    //: %1 is a list of names and addresses
    { "name.not-permitted"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The authority may not vouch for all of these: %1. It was limited to other names when it was "
          "made; use another authority or make a new one.") },
    //: %1 is an account
    { "sign-in.other-person"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "You signed in as \"%1\", which is another account. Add it as an account of its "
                        "own.") },
    //: %1 is a host
    { "server.unknown-authority"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The certificate of \"%1\" was signed by an authority that this computer does "
                        "not know. Your company probably inspects TLS: get its authority as a file from "
                        "its administrators and add it in Settings, under Authorities for Azure. If "
                        "nobody should inspect here, do not go on.") },
    //: %1 is a host
    { "server.name-mismatch"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "What answers as \"%1\" has the certificate of another server. The sign-in page "
                        "of a network or a proxy may stand in between: open a page in the browser, then "
                        "try again.") },
    //: %1 is a host
    { "server.handshake-failed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "A protected connection to \"%1\" could not be made. A proxy or firewall may be "
                        "in the way; the details tell more.") },
    //: %1 is a host
    { "server.refused"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Nobody answers at \"%1\". Check the network connection, and the proxy in "
                        "Settings.") },
    //: %1 is a host
    { "server.lost"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The connection to \"%1\" broke. Try again; if it stays so, check the proxy in "
                        "Settings.") },
    //: %1 is a host
    { "proxy.credentials"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The proxy on the way to \"%1\" wants a user name and password, or does not take "
                        "those it was given. Enter them in Settings, under Network.") },
    //: %1 is a host. NTLM, Basic and Digest are ways to sign in
    { "proxy.ntlm"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The proxy on the way to \"%1\" asks for a Windows sign-in (NTLM), which Slipway cannot "
          "give. Use a proxy that takes a user name and password (Basic or Digest), or a program on "
          "this computer that signs in for you.") },
    //: %1 is a host. Basic and Digest are ways to sign in
    { "proxy.kerberos"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The proxy on the way to \"%1\" asks for a Kerberos ticket, which Slipway cannot show. Use a "
          "proxy that takes a user name and password (Basic or Digest), or a program on this computer "
          "that signs in for you.") },
    //: %1 is a host
    { "proxy.failed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The proxy on the way to \"%1\" cannot be reached, or lets nobody through to "
                        "there. Check it in Settings, under Network.") },
    //: %1 is a host
    { "url.not-secure"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" would be reached without TLS, and secrets are not sent so. Enter an "
                        "address that begins with https://.") },
    //: %1 is a host
    { "url.scheme"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" is not a server that is reached by https. Check the address.") },
    //: %1 is a file
    { "authority.not-one"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" has a certificate that is not an authority's. Choose the file with the "
                        "authority itself.") },
    //: %1 is a file
    { "authority.too-many"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "With \"%1\" there would be more authorities than Slipway keeps. Choose a file "
                        "with those alone that are needed.") },
    //: %1 is a file
    { "azure-authorities.damaged"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The authorities that you had added for Azure could not be read from \"%1\", so none "
                        "of them is trusted now. The damaged file was kept beside it; its name stands in the "
                        "details. Add your company's authority again.") },
    //: %1 is an id that cannot be right
    { "arm.id"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is not the ID of a resource in Azure.") },
    //: %1 is a machine
    { "cannot-cancel"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "What Azure does with \"%1\" cannot be stopped any more. Wait until it is over.") },
    //: %1 is a rule of a network security group
    { "rule.changed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Somebody else has changed the rule \"%1\" in the meantime. Nothing was done to it: "
                        "look at it again.") },
    //: %1 is a public IP address resource
    { "address.changed"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Somebody else has changed the public address \"%1\" in the meantime. Nothing was done "
          "to it: look at it again.") },
    //: %1 is a network interface
    { "address.none"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The network interface \"%1\" has no public address. Give it one in the portal.") },
    //: %1 is what was entered as a DNS label
    { "address.label"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" cannot be a DNS label. Enter 3 to 63 small letters, digits and hyphens; the "
                        "first is a letter, the last no hyphen.") },
    //: %1 is the first part of a DNS name
    { "address.label-taken"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Somebody else has the DNS label \"%1\" in this location. Choose another one.") },
    //: %1 is a machine
    { "address.stays"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The address of \"%1\" is static. Slipway does not give it up.") },
    { "rule.addresses"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Enter addresses or networks, such as 203.0.113.7 or 198.51.100.0/24, and none that "
                        "stands for everybody.") },
    //: %1 is a machine
    { "rule.no-group"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "No network security group guards \"%1\", so there is no place for a rule.") },
    //: %1 is a rule of a network security group
    { "rule.denied-before"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The rule \"%1\" keeps these addresses out, and no priority before it is free, so "
                        "that a rule of Slipway's would be without effect. Change \"%1\" in the portal, or "
                        "choose other addresses.") },
    //: %1 is a rule of a network security group
    { "rule.incomplete"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The rule \"%1\" is not whole: it needs addresses, ports, and a priority between "
                        "100 and 4096.") },
    //: %1 is a server or a list of Azure
    { "paging.repeated"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Azure sent the same part of the list of \"%1\" twice. Try again.") },
    //: %1 is a server or a list of Azure
    { "paging.too-long"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The list of \"%1\" has no end. Try again; choose fewer subscriptions if it "
                        "stays so.") },
    //: %1 is a resource
    { "operation.no-status"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Azure does not tell how far it is with \"%1\". Refresh the list to see what has "
                        "become of it.") },
    //: %1 is a host
    { "http.malformed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "What \"%1\" answered is not HTTP. A proxy or another program may be in between.") },
    //: %1 is a host
    { "http.no-answer"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" closed the connection without an answer. Try again.") },
    //: %1 is a host
    { "http.unexpected-upgrade"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" answered in a way that was not asked for. Check the address and the "
                        "port.") },
    //: %1 is a host
    { "address.unreachable"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "No way leads from this network to \"%1\". Check the network connection, and a "
                        "VPN if one is needed.") },
    //: %1 is a host
    { "identity.unreadable"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The identity for \"%1\" cannot be read. Add the host again with its files.") },
    //: %1 is a host
    { "identity.key-mismatch"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The key and the certificate for \"%1\" do not belong together. Add the host "
                        "again with the pair that does.") },
    //: %1 is a path
    { "socket.path"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" cannot be the path of a socket: it is empty or too long.") },
    //: %1 is a program, such as ssh
    { "process.exit"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" ended early. The details tell what it said.") },
    //: %1 is a host, server or file
    { "certificate.expired"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The certificate of \"%1\" has ended. Renew it, or check the clock of this computer.") },
    //: %1 is a host, server or file
    { "certificate.not-yet-valid"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The certificate of \"%1\" is not valid yet. Check the clocks of both computers.") },
    //: %1 is a host or server
    { "certificate.unknown-authority"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The certificate of \"%1\" was not signed by the authority that Slipway trusts for it. "
          "Docker may have been set up there anew, or somebody stands in between.") },
    //: %1 is a host or server
    { "certificate.name-mismatch"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The certificate of \"%1\" was made for another name or address. If the address of the "
          "machine has changed, set up Docker again to get a new certificate.") },
    //: %1 is a host or server
    { "certificate.wrong-purpose"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The certificate of \"%1\" was not made for this use. Get one that is for servers.") },
    //: %1 is a host or server
    { "certificate.weak-key"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The certificate of \"%1\" has a key or signature that is too weak. Make a new one.") },
    //: %1 is a host or server
    { "certificate.revoked"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The certificate of \"%1\" was revoked. Do not trust this host before you know why.") },
    //: %1 is a host, server or file
    { "certificate.malformed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" is not a certificate that can be read. Choose a PEM or DER file.") },
    //: %1 is a host or server
    { "certificate.path"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The certificate of \"%1\" does not lead to a trusted authority in a valid way.") },
    //: %1 is a host
    { "client-certificate.refused"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" refused the certificate of this computer. Use an identity that its authority signed.") },
    //: %1 is a host
    { "certificate.refused"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The certificate of \"%1\" cannot be accepted. The details tell what is wrong with it.") },
    //: %1 is a host
    { "engine.not-responding"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Docker on \"%1\" takes questions and does not answer. The machine may be overloaded, "
          "or the way to it is cut.") },
    //: %1 is a host
    { "connection.refused"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" is there, but no Docker answers at its port. Check that Docker runs on the "
                        "machine.") },
    //: %1 is a host
    { "connection.lost"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "The connection to \"%1\" broke. Docker may be restarting.") },
    //: %1 is a host
    { "connection.dropped"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "This computer slept or changed its network. The connection to \"%1\" is made anew.") },
    //: %1 is a host
    { "host.not-found"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The name in \"%1\" has no address. Check its spelling and the network connection.") },
    //: %1 is a path
    { "socket.missing"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "There is no socket at \"%1\". Check that Docker runs on this computer.") },
    //: %1 is a path
    { "socket.forbidden"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "You are not allowed to use \"%1\". On most systems members of the group docker are.") },
    //: %1 is a host
    { "http.truncated"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "The answer from \"%1\" broke off in the middle. Try again.") },
    //: %1 is a host
    { "http.limit"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The answer from \"%1\" is larger than any answer should be, and was not read.") },
    //: %1 is a host
    { "list.too-long"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" has more containers than Slipway can show. Remove those that are not needed.") },
    //: %1 is a file or a name
    { "key.mismatch"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The key and the certificate of \"%1\" do not belong together. Choose the pair that does.") },
    //: %1 is a file or a name
    { "key.unreadable"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" is not a private key that can be read. Choose a PEM file.") },
    //: %1 is a file or a name
    { "key.encrypted"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The key \"%1\" is protected by a password. Choose a key without one.") },
    //: %1 is a file
    { "file.permissions"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Others on this computer can read \"%1\". Take their permission away, then try again.") },
    //: %1 is a file or folder
    { "file.link"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" is a symbolic link. Slipway follows none where keys are, since it could lead "
                        "anywhere. Remove it.") },
    //: %1 is a certificate
    { "renew.no-authority"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The authority that signed \"%1\" is not kept here, so only its owner can renew it.") },
    //: %1 is an authority
    { "renew.authority-ended"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The authority \"%1\" has ended or ends today. Renew it first.") },
    //: %1 is a name in a certificate
    { "name.dns"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" is not a DNS name that a certificate can have. Give other names.") },
    //: %1 is an address in a certificate
    { "name.ip"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is not an IP address.") },
    //: %1 is an authority
    { "validity.beyond-authority"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The certificate would be good for longer than its authority \"%1\". Choose fewer "
                        "days, or renew the authority first.") },
    //: %1 is an authority
    { "validity.before-authority"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The authority \"%1\" is not valid yet. Check the clock of this computer.") },
    //: %1 is a file
    { "certificates.ended"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "A certificate in \"%1\" has ended, so no engine takes it. Get a renewed one from "
                        "whoever made it.") },
    //: %1 is a file
    { "certificates.not-begun"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "A certificate in \"%1\" is not valid yet. Check the clock of this computer.") },
    //: %1 is whom a certificate is for
    { "certificates.purpose"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The certificate of \"%1\" is not for clients, so no engine takes it. Choose the "
                        "folder of an identity.") },
    //: %1 is a file
    { "certificates.weak"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "A key or signature in \"%1\" is too weak to be trusted. Get a new certificate from "
                        "whoever made it.") },
    //: %1 is a file
    { "export.exists"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is there already.") },
    //: %1 is a folder
    { "store.busy"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Another Slipway is writing into \"%1\". Wait until it is done, then try again.") },
    //: %1 is a file
    { "store.format"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" was written by a later version of Slipway. Use that version.") },
    //: %1 is a file
    { "file.too-large"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is too large to be what was asked for.") },
    //: %1 is a container
    { "shell.none"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" has none of the usual shells. Name a program that it has.") },
    //: %1 is a host
    { "api.too-old"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The Docker Engine on \"%1\" and Slipway have no API version in common. Update the engine.") },
    //: %1 is a server
    { "url.foreign-host"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The answer led away to another server, \"%1\", and was not followed.") },
    //: %1 is a host
    { "tls.plain-peer"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" does not speak TLS at this port. An engine without TLS is never used: set it "
                        "up with certificates, or choose its TLS port.") },
    //: %1 is a host
    { "tls.too-old"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" offers only versions of TLS that are no longer safe. Update its Docker "
                        "Engine or system.") },
    //: %1 is a host
    { "tls.handshake-failed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" broke off while the protected connection was made. It may want another "
                        "certificate; the details tell more.") },
    //: %1 is a host
    { "tls.cut"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The connection to \"%1\" was cut off in the middle. Try again.") },
    //: %1 is a host
    { "api.too-new"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The Docker Engine on \"%1\" no longer speaks any API version that Slipway knows. "
                        "Update Slipway.") },
    //: %1 is a host
    { "answer.not-engine"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "What answers at \"%1\" is not a Docker Engine. Check the address and the port.") },
    //: %1 is what was entered
    { "endpoint.plain"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" would be an engine without TLS. Whoever reaches such an engine owns the "
                        "machine, so Slipway does not use it.") },
    //: %1 is what was entered
    { "endpoint.scheme"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" is not an endpoint. Write tcp://address:2376, ssh://user@address or unix:///path.") },
    //: %1 is what somebody typed
    { "endpoint.jump"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" is not a jump host. Write it like user@bastion.example or "
                        "user@bastion.example:22.") },
    //: %1 is what was entered
    { "endpoint.address"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "There is no usable address in \"%1\".") },
    //: %1 is what was entered
    { "endpoint.port"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "There is no usable port in \"%1\". Ports are between 1 and 65535.") },
    //: %1 is what was entered
    { "endpoint.path"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The path in \"%1\" cannot be right. Only unix:// takes one, and it begins with a slash.") },
    //: %1 is what was entered
    { "endpoint.malformed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is not the address of a host.") },
    //: %1 is a program, ssh
    { "program.missing"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The program \"%1\" is not installed on this computer. Install it, then try again.") },
    //: %1 is a host
    { "identity.missing"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The identity for \"%1\" is not on this computer any more. Add the host again, or "
                        "set up Docker again.") },
    //: %1 is an identity
    { "identity.ended"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The identity \"%1\" has ended, so no engine takes it. Renew it first.") },
    //: %1 is an identity
    { "identity.not-begun"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The identity \"%1\" is not valid yet, so no engine takes it. Check this computer's "
                        "clock.") },
    //: %1 is an identity
    { "identity.purpose"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The certificate of \"%1\" is not for clients, so no engine takes it. Choose "
                        "another identity.") },
    //: %1 is a host
    { "authority.missing"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The authority of \"%1\" is not on this computer any more. Add the host again, or "
                        "set up Docker again.") },
    //: %1 is a logging driver of Docker, such as "syslog" or "none"
    { "logs.driver"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The logging driver of this container, \"%1\", keeps nothing that can be read back. "
                        "Create the container with the driver \"local\" or \"json-file\" to see its logs "
                        "here.") },
    //: %1 is a container
    { "stream.engine-error"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The Docker Engine could not go on reading for \"%1\". What it said stands in the "
                        "details.") },
    //: %1 is a file
    { "journal.damaged"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The record \"%1\" is damaged. It was kept beside the others; what it describes "
                        "cannot be continued.") },
    //: %1 is a file
    { "journal.newer-format"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The record \"%1\" was written by a newer Slipway. Use that version to continue.") },
    //: %1 is a file
    { "accounts.damaged"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Who was signed in could not be read from \"%1\". Sign in again; the damaged file is "
                        "then kept beside the new one.") },
    //: %1 is a file
    { "activity.damaged"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The list of what was asked of Azure could not be read from \"%1\", so it begins anew. The damaged "
          "file was kept beside it; its name stands in the details. Azure goes on with what it had begun: "
          "look at the machines themselves.") },
    //: %1 is a file
    { "hosts.damaged"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The list of your hosts could not be read from \"%1\", so it begins anew. The damaged file was "
          "kept beside it; its name stands in the details. Nothing has changed on your machines: connect to "
          "their engines again, or close Slipway and put a copy of the file in its place.") },
    //: %1 is a file
    { "hosts.newer-format"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The list of your hosts, \"%1\", was written by a newer Slipway. Use that version to "
                        "see them; this "
                        "one leaves the file alone.") },
    //: %1 is a network security group
    { "plan.no-priority"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Every priority for rules in \"%1\" is taken. Remove a rule there that is not needed.") },
    //: %1 is a machine, or an extension on it
    { "ArtifactNotFound"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Azure does not offer what \"%1\" needs in this location. Choose another way to bring "
          "Docker there.") },
    //: %1 is a machine, or an extension on it
    { "VMAgentStatusCommunicationError"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The agent on \"%1\" does not answer. After a start it needs some minutes, and it has to "
          "reach Azure from there; on the machine, /var/log/waagent.log tells more.") },
    //: %1 is a machine, or an extension on it
    { "install.not-allowed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Azure does not let anything be installed on \"%1\" now. Start the machine, or wait "
                        "until nothing else is being changed on it, then try again.") },
    //: %1 is a machine
    { "install.no-marker"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The script on \"%1\" was not run, or ended early, although Azure calls it a "
                        "success. What it printed stands in the details; a retry runs it again.") },
    //: %1 is a machine
    { "install.timeout"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The script on \"%1\" took too long and was stopped. What it printed stands in the "
                        "details.") },
    //: %1 is a machine
    { "install.not-run"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The script was not run on \"%1\". The details tell what its agent said.") },
    //: %1 is a machine
    { "install.extension-failed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The Docker extension failed on \"%1\". What it said stands in the details. Another "
                        "route may do better.") },
    //: %1 is a machine; cloud-init is a program
    { "install.cloud-init"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "cloud-init did not run the set-up on \"%1\". What it says of itself stands in the "
                        "details. A retry runs the set-up by a Run Command.") },
    //: %1 is a machine; cloud-init is a program, and "cloud-init status --long" a command
    { "install.cloud-init-silent"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Docker on \"%1\" does not answer, and the machine could not be asked why. Sign in "
          "there by SSH: \"cloud-init status --long\" and /var/log/slipway-docker.err tell more. "
          "A retry looks again.") },
    //: %1 is a machine
    { "install.exit-3"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" did not accept the certificates. The details tell which and why.") },
    //: %1 is a machine
    { "install.exit-4"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The Linux distribution of \"%1\" is none that Docker can be installed on from here.") },
    //: %1 is a machine
    { "install.exit-5"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" could not install Docker's packages. Check that it reaches its package "
                        "sources, then try again.") },
    //: %1 is a machine; daemon.json is a file
    { "install.exit-6"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The settings in daemon.json on \"%1\" stand in the way and were left as they are. "
                        "The details tell which.") },
    //: %1 is a machine
    { "install.exit-7"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Another program on \"%1\" uses the port for Docker. Stop it, or take everything "
                        "back and set up Docker with another port.") },
    //: %1 is a machine
    { "install.exit-8"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Docker was installed on \"%1\" but does not start. The details tell what it "
                        "said.") },
    //: %1 is a machine
    { "install.exit-9"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" lacks a program that the set-up needs. The details tell which.") },
    //: %1 is a machine
    { "install.exit-10"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The Docker that is already on \"%1\" cannot be changed from here, such as one "
                        "installed as a snap.") },
    //: %1 is a machine; podman, runc and containerd are programs
    { "install.exit-11"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Other packages on \"%1\", such as podman, runc or containerd, stand in the way of "
                        "Docker. Remove them if nobody needs them, then try again.") },
    //: %1 is a machine
    { "install.exit-15"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "No key could be made on \"%1\", or the one that was made is gone. Try again: "
                        "another one is made then.") },
    //: %1 is a machine
    { "replace.exit-15"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "No key could be made on \"%1\", or the one that was made is gone. Try again: "
                        "another one is made then.") },
    //: %1 is a machine
    { "request.missing"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" has made a key but sent no certificate request for it. Try again.") },
    //: %1 is a machine
    { "request.malformed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "What \"%1\" sent is no certificate request, so nothing was signed. Try again.") },
    //: %1 is a machine
    { "request.key"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" asks for a certificate for another kind of key than Slipway has it make, "
                        "so nothing was signed. Somebody may have changed what runs there.") },
    //: %1 is a machine
    { "request.signature"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The certificate request from \"%1\" is not signed by the key that it is for, so "
                        "nothing was signed. Somebody may have changed it on its way.") },
    //: %1 is a machine
    { "replace.exit-3"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" did not accept the new certificates. The details tell why; the former ones are "
          "in use.") },
    //: %1 is a machine
    { "replace.exit-8"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Docker on \"%1\" did not work with the new certificates. It was given the former ones "
          "back. The details tell what it said.") },
    //: %1 is a machine
    { "replace.exit-12"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "There are no certificates on \"%1\" that could be replaced: Docker there was not set up "
          "from here, or with another port.") },
    //: %1 is a place in a compose file, such as services.web.build
    { "compose.unsupported"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Slipway does not do \"%1\" of the compose file. Leave it out, or start the project with "
          "docker compose.") },
    //: %1 is a place in a compose file
    { "compose.value"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" in the compose file does not have a value that fits. The details tell which.") },
    //: %1 is a place in a compose file
    { "compose.variable"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" in the compose file uses a variable without a value. Write the value, or one after "
          "\":-\".") },
    //: %1 is a place in a compose file
    { "compose.relative-path"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" in the compose file is a path beside the file, which is not on the machine. Use a "
          "volume, or a path that begins with /.") },
    //: %1 is a place in a compose file
    { "compose.unknown-name"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" in the compose file names a service, network or volume that the file does not "
          "have.") },
    //: %1 is a place in a compose file
    { "compose.cycle"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Services of the compose file wait for each other, see \"%1\".") },
    //: %1 is a file or a project
    { "compose.syntax"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" is no compose file in YAML. The details tell the line.") },
    //: %1 is a file or a place in it
    { "compose.too-large"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "The compose file is larger than Slipway takes, at \"%1\".") },
    //: %1 is a place in a compose file
    { "compose.empty"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "The compose file has no \"%1\".") },
    //: %1 is a file
    { "compose.unreadable"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "The file %1 cannot be read.") },
    //: %1 is a container
    { "compose.name-taken"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "There is a container \"%1\" already that is none of the project's. Remove or rename it, then "
          "try again.") },
    //: %1 is a network or a volume
    { "compose.external"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The project needs the network or volume \"%1\", which the engine does not have.") },
    //: %1 is a container
    { "compose.unhealthy"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" was not found healthy within two minutes, so what waits for it was not started. Look "
          "at its log, then try again.") },
    //: %1 is a container
    { "compose.no-health-check"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" has no health check, so it can never be found healthy, and what waits for it was not "
          "started. Give it a health check in the compose file, or wait only for its start.") },
    //: %1 is a container
    { "compose.ended"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" does not run any more, so what waits for it was not started. Look at its log, then try "
          "again.") },
    //: %1 is a container
    { "compose.dependency"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" could not be started, so what depends on it was not started either.") },
    //: %1 is a container
    { "compose.dependency-restart"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" could not be restarted, so what depends on it was not restarted either.") },
    //: %1 is a container
    { "compose.restarted-badly"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" was restarted, and is not as what depends on it needs it, so that was not restarted. Look "
          "at its log, then try again.") },
    //: %1 is a container
    { "compose.job-failed"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" has ended with an error, so what waits for it was not started. Look at its log, "
          "then try again.") },
    //: %1 is a container
    { "compose.job-unfinished"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" did not end within ten minutes, so what waits for it was not started. Look at "
          "its log, then try again.") },
    //: %1 is a machine
    { "engine.exit-4"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The Linux distribution of \"%1\" is none whose packages can be changed from here.") },
    //: %1 is a machine
    { "engine.exit-5"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The packages on \"%1\" could not be changed. Check that it reaches its package "
                        "sources, then try again.") },
    //: %1 is a machine; daemon.json is a file
    { "engine.exit-6"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The options of the engine on \"%1\" cannot be changed like this: what stands in "
                        "daemon.json, or the containers and images there, would be in the way. Nothing was "
                        "changed; the details tell which.") },
    //: %1 is a machine
    { "engine.exit-8"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Docker on \"%1\" did not come up again. Changed options were put back. The details "
                        "tell what it said.") },
    //: %1 is a machine
    { "engine.exit-9"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" lacks a program that is needed for this. The details tell which.") },
    //: %1 is a machine
    { "engine.exit-12"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The Docker on \"%1\" was not set up from here, or with another port, so it is left "
                        "alone.") },
    //: %1 is a machine
    { "engine.exit-13"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Docker on \"%1\" did not take the new options. The former ones were put back. The "
                        "details tell what it said.") },
    //: %1 is a machine
    { "engine.exit-14"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Docker on \"%1\" did not come in packages that can be updated from here: it is part "
                        "of the system, or was installed in another way.") },
    //: %1 is a host
    { "plan.no-engine"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" is no engine that was set up on a machine from here, so it cannot be changed "
                        "from here.") },
    //: %1 is a host
    { "plan.nothing-to-do"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "The engine of \"%1\" has these options already.") },
    //: %1 is a host
    { "replace.host-gone"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The host \"%1\" was removed. Its machine keeps the certificates it has.") },
    //: %1 is a host
    { "plan.not-replaceable"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The certificates of \"%1\" cannot be replaced from here: it is no machine of Azure that "
          "is reached by TLS. Export them, and put them there yourself.") },
    //: %1 is a host
    { "rotation.machine-off"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The machine of \"%1\" is switched off. It keeps its certificates until it runs and you "
          "continue.") },
    //: %1 is a host
    { "rotation.by-hand"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" is no machine of Azure: change it by hand. Choose Save Files, put them there, "
          "restart the engine, and choose Changed by Hand.") },
    //: %1 is a host
    { "rotation.by-hand-drop"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" is no machine of Azure: change it by hand. Choose Save Files, put the new "
                        "ca.pem there, which leaves the old authority out, restart the engine, and choose "
                        "Changed by Hand.") },
    //: %1 is a host
    { "rotation.nobody-to-ask"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "No identity of the old authority is left here, so nobody can ask the engine of \"%1\" whether it "
          "refuses them. Make an identity of that authority, then try again.") },
    { "rotation.old-trusted"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The engine of \"%1\" still accepts the old identity. Remove the old authority from "
                        "its ca.pem and restart "
                        "the engine.") },
    //: %1 is an authority
    { "rotation.running"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is being replaced at this moment. Pause that first.") },
    //: %1 is an authority
    { "rotation.under-way"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is being replaced already. Continue that.") },
    //: %1 is a file
    { "rotation.unreadable"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "%1 cannot be read. It says how far hosts are on their way to another authority. Bring it "
          "back from a backup, or move it away when you know that no host is on its way.") },
    //: %1 is an authority, an identity or a host
    { "rotation.gone"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is not there any more.") },
    //: %1 is a file
    { "hosts.busy"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Another program is writing \"%1\". Try again in a moment.") },
    //: %1 is a resource
    { "operation.timeout"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Azure has not finished with \"%1\" in time. It may still do so: wait a while, then try again.") },
    //: %1 is a resource
    { "operation.failed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Azure reported that the change of \"%1\" failed. The details tell what it said.") },
    //: %1 is a resource
    { "operation.canceled"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The change of \"%1\" was cancelled in Azure, by somebody or by Azure itself.") },
    //: %1 is a path in an archive
    { "archive.hostile"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "What the container sent has a path that leads out of the folder: \"%1\". Nothing was written "
          "there. Do not trust this container.") },
    //: %1 is a folder in a container
    { "container.read-only"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" of this container is read-only. Upload to a folder that is a writable volume.") },
    //: %1 is a file of this computer
    { "file.changed"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" became shorter while it was read. Wait until nobody writes to it, then try again.") },
    //: %1 is a path in a container
    { "file.not-regular"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is not a file that can be shown.") },
    //: %1 is a number: of containers, images, volumes or networks that were to be removed
    { "prune.kept"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Could not be removed: %1. They are in use by now, or the engine has refused it. The "
                        "details tell which.") },
    //: %1 is a container's name
    { "conflict.name-taken"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The name of \"%1\" cannot be used, another container has it already. Choose another "
                        "name, or rename or remove that container.") },
    //: %1 is a container
    { "conflict.running"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is running. Stop it first.") },
    //: %1 is a container
    { "conflict.paused"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is paused. Resume it first.") },
    //: %1 is a container
    { "conflict.not-running"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" does not run. Start it first.") },
    //: %1 is a container
    { "conflict.restarting"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is just restarting. Wait a moment, then try again.") },
    //: %1 is a container
    { "conflict.removing"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "\"%1\" is being removed already.") },
    //: %1 is a container
    { "conflict.auto-remove"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" removes itself when it stops, so it cannot be restarted by the engine.") },
    //: %1 is an image
    { "conflict.image-used"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The image \"%1\" is used by a container. Remove the container first.") },
    //: %1 is an image
    { "conflict.image-children"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Other images were made from \"%1\". Remove them first.") },
    //: %1 is an image
    { "conflict.image-tags"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The image \"%1\" has several names. Remove the names one by one.") },
    //: %1 is a volume
    { "conflict.volume-used"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The volume \"%1\" is used by a container. Remove the container first.") },
    //: %1 is a network
    { "conflict.network-used"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Containers are still in the network \"%1\".") },
    //: %1 is a container
    { "conflict.port-taken"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "\"%1\" needs a port of the host that is in use already. Choose another port, or stop "
          "what uses it.") },
    //: %1 is a container
    { "update.memory-swap"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The memory limit of \"%1\" cannot be larger than that of memory and swap together.") },
    //: %1 is an image
    { "image.missing"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "The image \"%1\" is not on the host. Pull it first.") },
    //: %1 is an image
    { "platform.missing"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The image \"%1\" was not made for the kind of processor that the host has.") },
    //: %1 is an image
    { "pull.not-found"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "The registry has no image \"%1\". Check its name and tag.") },
    //: %1 is an image
    { "pull.denied"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The registry does not give the image \"%1\": it does not exist, or needs a sign-in.") },
    //: %1 is an image
    { "pull.rate-limit"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The registry of \"%1\" allows no more pulls for now. Try again later.") },
    //: %1 is an image
    { "pull.unreachable"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The host cannot reach the registry of \"%1\". Check the network of the host.") },
    //: %1 is an image
    { "pull.failed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The image \"%1\" could not be pulled. The details tell what the engine said.") },
    //: %1 is a container
    { "recreate.auto-remove"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "\"%1\" removes itself when it stops, so it could not be put back if something "
                        "failed. It was left alone.") },
    //: %1 is a container
    { "recreate.exited"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The new container for \"%1\" did not stay up. The old one was put back.") },
    //: %1 is the name that the old container has now
    { "recreate.not-put-back"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Something failed, and the old container could not be put back: it is called \"%1\" "
                        "now. Rename and start it yourself; the details tell more.") },
    //: %1 is the name that the old container has now
    { "recreate.old-left"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The new container runs, but the old one, \"%1\", could not be removed.") },
};

/// The same for codes that never have a subject.
constexpr CodeText kPlainCodeTexts[] = {
    { "plan.day-over"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The day of the reminder is over. Go back to the page Access and choose another one.") },
    { "certificate.gone"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "The certificate is not there any more.") },
    { "import.gone"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "What was found in the files is not there any more. Look at them again.") },
    { "store.unprotected"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The keys of the sandbox protect nothing, so they have no passphrase.") },
    { "store.open"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Your keys are not locked, so nothing was changed.") },
    { "passphrase.unusable"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "This cannot be a passphrase. Choose another one.") },
    { "context.name"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Docker does not take this as the name of a context. Use letters, digits, dots and "
                        "hyphens.") },
    { "store.locked"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Private keys are locked. Unlock them on the page Certificates, then try again.") },
    { "store.passphrase"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "That is not the passphrase of your keys.") },
    { "az.missing"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The Azure CLI is not installed here, or not on the PATH. Install it, or sign in "
                        "another way.") },
    { "az.signed-out"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Nobody is signed in to the Azure CLI. Run \"az login\" in a terminal, then try "
                        "again.") },
    { "az.challenged"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "Azure asks whoever is signed in to the Azure CLI for more proof, such as a second factor. "
          "Run the commands of the details in a terminal (an older Azure CLI: without "
          "--claims-challenge), then try again.") },
    { "az.failed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The Azure CLI did not give access. The details tell what it said.") },
    { "managed-identity.none"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "This computer is not a machine of Azure, so it has no managed identity.") },
    { "managed-identity.not-assigned"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "This machine has no such managed identity. Assign one to it in Azure.") },
    { "sign-in.too-late"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The browser did not come back within five minutes. Sign in again.") },
    { "invalid_grant"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The sign-in is no longer good: it was withdrawn, has ended, or the password was "
                        "changed. Sign in again.") },
    { "login_required"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "The sign-in page has to see you once more. Sign in again.") },
    { "consent_required"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Nobody has agreed yet that this program may use Azure for you. Sign in again, "
                        "or ask an administrator of the tenant to agree.") },
    { "access_denied"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Access was denied on the sign-in page, by you or by a rule of the tenant. Sign "
                        "in again, or ask an administrator of the tenant.") },
    { "unauthorized_client"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The tenant does not let this program sign people in. Ask its administrator, or "
                        "set another client ID.") },
    { "code_expired"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The code was not entered in time. Start again to get a new one.") },
    { "bad_verification_code"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The code is not known any more. Start again to get a new one.") },
    { "invalid_request"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The sign-in service did not take the request. The details tell what it said.") },
    { "invalid_scope"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The sign-in service does not know Azure by that name in this cloud. Check the "
                        "cloud and its address.") },
    { "invalid_resource"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "This tenant has no access to Azure in this cloud. Check the tenant and the "
                        "cloud.") },
    { "unsupported_grant_type"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The sign-in service does not offer this way to sign in. Choose another one.") },
    { "invalid_tenant"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "There is no such tenant. Check its ID or domain.") },
    { "cloud.metadata"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "What this address tells of its cloud does not say where to sign in. Check the "
                        "address.") },
    { "redirect.port"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "This computer has no free port at which the browser could come back. Sign in "
                        "with a code instead.") },
    { "id-token"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The answer of the sign-in page was for somebody or something else, and was not "
                        "trusted. Sign in again.") },
    { "request.malformed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "What was to be sent is not allowed in a request. The details tell what it was.") },
    { "interaction_required"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "This tenant wants more than a password, such as a second factor. Sign in again to "
                        "it.") },
    { "keychain.unavailable"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "This computer has no keychain that Slipway can use. You stay signed in until you "
                        "quit Slipway.") },
    { "keychain.refused"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The keychain of this computer refused. You stay signed in until you quit "
                        "Slipway.") },
    { "keychain.entry"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "An account is not in the keychain any more. Add it again.") },
    { "key.not-rsa"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Azure takes only certificates with an RSA key. Choose another one.") },
    { "authorization_declined"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The sign-in was declined. Start it again to get a new code.") },
    { "expired_token"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The code was not entered in time. Start again to get a new one.") },
    { "invalid_client"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The client ID or its secret is not right, or the secret has ended.") },
    //: %1 is the name of a resource group
    { "newmachine.group-exists"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "There is a resource group \"%1\" already. Choose it as an existing one, or another "
                        "name for the new one.") },
    //: %1 is the name of a resource group
    { "newmachine.group-gone"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The resource group \"%1\" is not there any more. Choose another one.") },
    //: %1 is the name of a machine
    { "newmachine.name-taken"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "Something named after \"%1\" is in the resource group already. Choose another name "
                        "for the machine.") },
    //: %1 is the name of a machine; cloud-init is a program
    { "newmachine.no-name"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "How \"%1\" will be named in this cloud is not known beforehand, so cloud-init cannot "
          "set up Docker. Go back and choose the other route.") },
    { "newmachine.problem"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "An answer cannot be used as it is. Go back: what is wrong stands beside it.") },
    //: %1 is a file
    { "sshkey.exists"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "There is a file \"%1\" already, and no key is ever overwritten. Give another name.") },
    { "setup.undone"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "The set-up was taken back.") },
    { "sign-in.needed"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Nobody is signed in. Sign in first.") },
    { "tenant.name"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The tenant is not usable. Enter its ID or its domain, such as example.com.") },
    { "host.name"_L1, QT_TRANSLATE_NOOP("slipway::ui::words", "Give the host a name.") },
    { "name.common-name"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "A certificate cannot have this name: it is empty, longer than 64 characters, that of "
          "the authority, or an address that is not among the certificate's names.") },
    { "name.missing"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "A server certificate needs a DNS name or an IP address, and this one has none. Make "
                        "a new one for the names of the host.") },
    { "name.too-many"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "A certificate can have no more than 100 names.") },
    { "validity.range"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "A certificate is good for 1 to 36500 days, and its authority has to be good for as "
                        "long. Renew the authority, or choose another number of days.") },
    { "certificates.folder"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words", "Choose the folder with ca.pem, cert.pem and key.pem.") },
    { "address-service.not-chosen"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "No service for finding your address was chosen. Enter the address yourself, or "
                        "choose a service in Settings.") },
    { "address-service.answer"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The service for finding your address gave no usable answer. Enter the address yourself.") },
    { "archive.malformed"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "What the engine sent is not an archive that can be read. Try again; if it stays so, "
                        "see Details.") },
    { "archive.limit"_L1,
      QT_TRANSLATE_NOOP("slipway::ui::words",
                        "The container sent more files, longer names or more data than Slipway takes. Choose "
                        "a smaller folder.") },
    { "archive.truncated"_L1,
      QT_TRANSLATE_NOOP(
          "slipway::ui::words",
          "The connection ended before all files had come. What is here is whole; try again for the rest.") },
};

template <std::size_t Size>
const char *find(const CodeText (&table)[Size], QStringView code)
{
    for (const CodeText &entry : table) {
        if (entry.code == code)
            return entry.text;
    }
    return nullptr;
}

} // namespace

const char *textAbout(QStringView code)
{
    const bool isExit = code.startsWith("process.exit-"_L1); // and the status, or "signal"
    return find(kCodeTexts, isExit ? QStringView(u"process.exit") : code);
}

const char *plainText(QStringView code)
{
    return find(kPlainCodeTexts, code);
}

} // namespace slipway::ui::errorcodes
