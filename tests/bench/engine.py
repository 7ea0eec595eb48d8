# SPDX-License-Identifier: GPL-3.0-or-later
"""Engines for the benchmarks: a real one with containers, stand-ins that answer a fixed list, and a slow line to them.

Everything listens on loopback or a unix socket below the given folder, and is ended by its own pid.
"""
import asyncio
import collections
import contextlib
import http.client
import http.server
import json
import os
import shutil
import socket
import socketserver
import subprocess
import threading
import time

ADDRESS, PORT = "127.10.0.9", 23760
API = "/v1.41"


def _openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def certificates(folder):
    """ca.pem, server-*.pem, and cert.pem and key.pem of a client, as docker names them. P-256."""
    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    _openssl(folder, "req", "-x509", *key, "-keyout", "ca-key.pem", "-out", "ca.pem", "-days", "2", "-subj", "/CN=bench authority",
             "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    for name, usage, prefix in (("server", "serverAuth", "server-"), ("client", "clientAuth", "")):
        (folder / f"{name}.ext").write_text(f"basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage={usage}\n"
                                            f"subjectAltName=IP:{ADDRESS}\n")
        _openssl(folder, "req", "-new", *key, "-keyout", f"{prefix}key.pem", "-out", f"{name}.csr", "-subj", f"/CN=bench {name}")
        _openssl(folder, "x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca-key.pem", "-CAcreateserial", "-days", "2",
                 "-extfile", f"{name}.ext", "-out", f"{prefix}cert.pem")
    (folder / "key.pem").chmod(0o600)


class _UnixConnection(http.client.HTTPConnection):
    def __init__(self, path):
        super().__init__("docker")
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(self.path)


def ask(sock, method, path, body=None):
    connection = _UnixConnection(sock)
    connection.request(method, path, json.dumps(body) if body is not None else None, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    if answer.status >= 400:
        raise SystemExit(f"bench: {method} {path}: {answer.status} {text[:200]}")
    return text


@contextlib.contextmanager
def real(folder):
    """dockerd on a unix socket and, for mutual TLS, on ADDRESS:PORT; gives the socket's path and its process."""
    sock = str(folder / "docker.sock")
    with open(folder / "log", "wb") as log:
        process = subprocess.Popen(["dockerd", "--data-root", folder / "data", "--exec-root", folder / "exec", "--pidfile", folder / "pid", "--bridge=none",
                                    "--iptables=false", "--ip6tables=false", "-H", f"unix://{sock}", "-H", f"tcp://{ADDRESS}:{PORT}", "--tlsverify",
                                    "--tlscacert", folder / "ca.pem", "--tlscert", folder / "server-cert.pem", "--tlskey", folder / "server-key.pem"],
                                   stdout=log, stderr=log)
        try:
            for _ in range(600):
                with contextlib.suppress(OSError):
                    ask(sock, "GET", "/_ping")
                    break
                time.sleep(0.1)
            yield sock, process
        finally:
            process.terminate()
            process.wait(timeout=60)


def import_image(sock, folder):
    root = folder / "image"
    (root / "bin").mkdir(parents=True)
    shutil.copy("/bin/busybox", root / "bin" / "busybox")
    for tool in ("sh", "sleep", "cat", "date", "echo", "yes", "head", "seq", "awk"):
        (root / "bin" / tool).symlink_to("busybox")
    tar = subprocess.run(["tar", "-C", root, "-c", "."], check=True, capture_output=True).stdout
    subprocess.run(["docker", "-H", f"unix://{sock}", "import", "-", "localhost/bench:1"], input=tar, check=True, capture_output=True)


def create(sock, name, number=0, command="true"):
    made = ask(sock, "POST", f"{API}/containers/create?name={name}",
               {"Image": "localhost/bench:1", "Cmd": ["/bin/sh", "-c", command], "Labels": {"com.docker.compose.project": f"p{number % 20}"},
                "ExposedPorts": {"80/tcp": {}}, "HostConfig": {"NetworkMode": "none"}})
    return json.loads(made)["Id"]


def remove(sock, name):
    ask(sock, "DELETE", f"{API}/containers/{name}?force=1")


def populate(sock, count):
    print(f"making {count} containers", flush=True)
    for number in range(count):
        create(sock, f"bench-{number:04}", number)


class _Fixed(http.server.BaseHTTPRequestHandler):
    """Answers like an engine that has `containers`, and never has an event."""
    protocol_version = "HTTP/1.1"
    containers = b"[]"
    asked = collections.Counter()  # of all stand-ins: the last part of the path -> how often

    def address_string(self):
        return "unix"

    def log_message(self, *_):
        pass

    def reply(self, body, kind="application/json"):
        self.send_response(200)
        self.send_header("Api-Version", "1.41")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):  # noqa: N802 (the name is the library's)
        self.asked[self.path.partition("?")[0].rpartition("/")[2]] += 1
        if self.path.endswith("/_ping"):
            self.reply(b"OK", "text/plain")
        elif self.path.endswith("/version"):
            self.reply(b'{"Version":"20.10.24","ApiVersion":"1.41","MinAPIVersion":"1.12","Os":"linux","Arch":"amd64"}')
        elif "/events" in self.path:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self.wfile.flush()
            self.rfile.read(1)  # until the client goes
            self.close_connection = True
        elif "/containers/json" in self.path:
            self.reply(self.containers)
        else:
            self.reply(b"{}")

    do_HEAD = do_GET


class _Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    daemon_threads = True

    def get_request(self):
        request, _ = super().get_request()
        return request, ("unix", 0)

    def handle_error(self, *_):
        pass  # the client has gone


@contextlib.contextmanager
def fixed(folder, hosts, containers_each):
    """Stand-ins on unix sockets; gives their paths, and how often they were asked for what."""
    servers = []
    paths = []
    for host in range(hosts):
        rows = [{"Id": f"{host:02x}{number:062x}", "Names": [f"/host{host:02}-bench-{number:04}"], "Image": "localhost/bench:1", "ImageID": "sha256:" + "ab" * 32,
                 "Command": "/bin/sh -c true", "Created": 1700000000 + number, "Ports": [{"PrivatePort": 80, "PublicPort": 8000 + number, "Type": "tcp", "IP": "0.0.0.0"}],
                 "Labels": {"com.docker.compose.project": f"p{number % 20}", "com.docker.compose.service": "web"}, "State": "running", "Status": "Up 3 hours",
                 "HostConfig": {"NetworkMode": "bridge"}, "NetworkSettings": {"Networks": {"bridge": {"IPAddress": "172.17.0.2"}}}, "Mounts": []}
                for number in range(containers_each)]
        handler = type("Handler", (_Fixed,), {"containers": json.dumps(rows).encode()})
        path = str(folder / f"host{host:02}.sock")
        server = _Server(path, handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        paths.append(path)
    try:
        yield paths, _Fixed.asked
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()


class SlowLine:
    """A TCP proxy that delivers what it gets half a round trip later, in each direction; the making of a connection, which loopback
    does in no time, is not slowed. `port` on ADDRESS leads to PORT."""

    def __init__(self, round_trip):
        self.delay = round_trip / 2
        self.port = PORT + 1
        self.loop = asyncio.new_event_loop()
        self.ready = threading.Event()
        self.thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self):
        self.thread.start()
        self.ready.wait(10)
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self._end)
        self.thread.join(10)

    def _end(self):
        for task in asyncio.all_tasks(self.loop):
            task.cancel()
        self.loop.call_soon(self.loop.stop)

    def _run(self):
        asyncio.set_event_loop(self.loop)
        self.loop.run_until_complete(asyncio.start_server(self._serve, ADDRESS, self.port, limit=1 << 22))
        self.ready.set()
        self.loop.run_forever()

    async def _serve(self, reader, writer):
        far_reader, far_writer = await asyncio.open_connection(ADDRESS, PORT, limit=1 << 22)
        await asyncio.gather(self._pump(reader, far_writer), self._pump(far_reader, writer))

    async def _pump(self, reader, writer):
        queue = asyncio.Queue()

        async def deliver():
            while True:
                due, data = await queue.get()
                await asyncio.sleep(max(0, due - self.loop.time()))
                if not data:
                    with contextlib.suppress(OSError):
                        writer.close()
                    return
                writer.write(data)

        task = self.loop.create_task(deliver())
        with contextlib.suppress(OSError):
            while data := await reader.read(1 << 20):
                queue.put_nowait((self.loop.time() + self.delay, data))
        queue.put_nowait((self.loop.time() + self.delay, b""))
        await task


def cpu_seconds(pid):
    """What a process and its threads have used so far."""
    used = 0
    with contextlib.suppress(OSError):
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/schedstat", encoding="ascii") as file:
                used += int(file.read().split()[0])
    return used / 1e9


def peak_megabytes(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        for line in file:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0
