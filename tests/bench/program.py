# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program that prints `slipway.trace NAME MILLISECONDS [details]` lines, and peers of it."""
import os
import re
import resource
import signal
import subprocess
import threading
import time

_LINE = re.compile(r"slipway\.trace (\S+) ([\d.]+) ?(.*)")


class Program:
    """A running program and the stamps that it has printed: (name, milliseconds since just before exec, details)."""

    def __init__(self, command, environment):
        self.began = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        self.process = subprocess.Popen([str(word) for word in command], env=dict(environment, T0_NS=str(self.began)), stderr=subprocess.PIPE,
                                        stdout=subprocess.DEVNULL, text=True)
        self.stamps = []
        self.changed = threading.Condition()
        self.ended = False
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)
        self.reader.join(30)
        self.process.stderr.close()

    def _read(self):
        for line in self.process.stderr:
            if found := _LINE.match(line):
                with self.changed:
                    self.stamps.append((found[1], float(found[2]), found[3]))
                    self.changed.notify_all()
        with self.changed:
            self.ended = True
            self.changed.notify_all()

    @property
    def pid(self):
        return self.process.pid

    def wait(self, name, details="", after=0, limit=60.0):
        """The milliseconds of the first such stamp among those after the first `after`."""
        def found():
            return next((at for stamp, at, rest in self.stamps[after:] if stamp == name and details in rest), None)
        with self.changed:
            self.changed.wait_for(lambda: found() is not None or self.ended, limit)
            at = found()
            if at is None:
                raise SystemExit(f"bench: {self.process.args[0]} did not come to {name} {details}; it printed {self.stamps}")
            return at

    def count(self, name):
        with self.changed:
            return sum(1 for stamp, _, _ in self.stamps if stamp == name)

    def position(self):
        with self.changed:
            return len(self.stamps)

    def milliseconds(self):
        """Now, on the stamps' scale."""
        return (time.clock_gettime_ns(time.CLOCK_MONOTONIC) - self.began) / 1e6


def peer(command, environment):
    """Wall time and CPU time of a program that ends, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    wall = (time.monotonic() - began) * 1000
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def private_runtime(folder):
    """An environment in which Qt has a runtime folder and asks the platform's theme nothing."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return dict(os.environ, QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=str(runtime), NO_AT_BRIDGE="1")
