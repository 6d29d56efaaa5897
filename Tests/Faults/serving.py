"""`showcase serve` under test, and raw connections to it."""

import os
import re
import select
import signal
import socket
import subprocess
from pathlib import Path

import program

#: In seconds, for an answer: who waits longer waits for ever.
PATIENCE = 30


class Server:
    """A running `showcase serve`."""

    def __init__(self, site, *arguments, limits=None):
        self.site = site
        self.port = free_port()
        self.process = program.start(
            "serve", "--source", site.root, "--port", self.port, *arguments, before=limits
        )
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        line = self.process.stdout.readline() if ready else b""
        if b"Serving" not in line:
            self.process.kill()
            raise AssertionError(f"it does not serve: {line}{self.process.stderr.read()}")

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    @property
    def memory(self) -> int:
        """What it holds in memory, in kB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1])

    @property
    def open_files(self) -> int:
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE)

    def request(
        self, target: bytes | str, *, host=None, method="GET", fields: bytes = b""
    ) -> bytes:
        """The whole answer to one request, as it came."""
        host = f"127.0.0.1:{self.port}" if host is None else host
        text = target.encode() if isinstance(target, str) else target
        head = method.encode() + b" " + text + b" HTTP/1.1\r\nHost: " + host.encode() + b"\r\n"
        return self.send(head + fields + b"Connection: close\r\n\r\n")

    def send(self, request: bytes) -> bytes:
        """The whole answer to some bytes; what came before a connection was cut.

        Of a channel that stays open, its beginning.
        """
        answer = b""
        with self.connect() as connection:
            try:
                connection.sendall(request)
                while part := connection.recv(1 << 16):
                    answer += part
                    if b"text/event-stream" in answer:
                        break
            except (ConnectionResetError, BrokenPipeError):
                pass
        return answer

    def must_answer(self):
        """Asserts that it is there and well."""
        assert self.is_running, self.process.stderr.read()
        answer = self.request("/")
        assert status(answer) == 200, answer[:300]
        assert b"</html>" in answer

    def stop(self, number=signal.SIGTERM) -> int:
        """Ends it as a person or a system would; returns its exit status."""
        if self.is_running:
            self.process.send_signal(number)
        try:
            return self.process.wait(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise AssertionError("it does not end") from None
        finally:
            self.process.stdout.close()
            self.process.stderr.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def status(answer: bytes) -> int:
    """An answer's status; 0 for none."""
    match = re.match(rb"HTTP/1\.[01] (\d{3}) ", answer)
    return int(match[1]) if match else 0


def body(answer: bytes) -> bytes:
    return answer.partition(b"\r\n\r\n")[2]
