"""Runs the program that is tried, and says how it ended."""

import ctypes
import os
import resource
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

SHOWCASE = os.environ.get("SHOWCASE", "showcase")
#: Whether everything is tried, or as much as a few minutes allow.
FULL = os.environ.get("FAULTS_FULL") == "1"
#: The exit statuses that the manual names.
DOCUMENTED = (0, 1, 64, 74)
#: In seconds: far more than anything here needs; who takes longer hangs.
PATIENCE = 60
#: The user that a test becomes to have no permission; nobody.
NOBODY = 65534

_libc = ctypes.CDLL(None, use_errno=True)


def amount(full: int, short: int) -> int:
    """How many times something is tried."""
    return full if FULL else short


def environment(**more: str) -> dict[str, str]:
    """Nothing of the caller's but where programs are."""
    return {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LANG": "C.UTF-8"} | more


def dies_with_parent():
    """In a child: ends it when this process ends, however that ends."""
    _libc.prctl(1, signal.SIGKILL)


def limited(**limits: int):
    """Makes a `before` that sets limits: `limited(NOFILE=64)`."""

    def set_limits():
        for name, value in limits.items():
            number = getattr(resource, f"RLIMIT_{name}")
            resource.setrlimit(number, (value, value))

    return set_limits


class Hang(AssertionError):
    """The program did not end."""


@dataclass(frozen=True)
class Outcome:
    status: int
    output: str
    errors: str

    @property
    def is_documented(self) -> bool:
        return self.status in DOCUMENTED

    def __str__(self) -> str:
        return f"status {self.status}\n{self.output[-1000:]}{self.errors[-3000:]}"


def start(*arguments, prefix=(), before=None, cwd=None, **more) -> subprocess.Popen:
    """Starts the program; `prefix` is put before it, `before` is called in the child."""

    def prepare():
        dies_with_parent()
        if before:
            before()

    return subprocess.Popen(
        [*map(str, prefix), SHOWCASE, *map(str, arguments)],
        env=environment(**more),
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=prepare,
        start_new_session=True,
    )


def finish(process: subprocess.Popen, patience: float = PATIENCE) -> Outcome:
    """Waits for the end; one that does not come is a failure."""
    try:
        output, errors = process.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output, errors = process.communicate()
        raise Hang(f"no end of {process.args}\n{errors[-2000:].decode(errors='replace')}") from None
    return Outcome(
        process.returncode, output.decode(errors="replace"), errors.decode(errors="replace")
    )


def run(*arguments, patience: float = PATIENCE, **how) -> Outcome:
    return finish(start(*arguments, **how), patience)


def build(site: Path, *arguments, **how) -> Outcome:
    return run("build", "--source", site, *arguments, **how)
