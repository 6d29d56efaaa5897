"""Makes system calls of the program fail, or kills it at one, by `strace`."""

import os
import re
import shutil
import signal
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

import program

#: What changes a file system, under every name that an architecture may have for it.
CHANGES = (
    "rename renameat renameat2 link linkat symlinkat unlink unlinkat rmdir mkdir mkdirat write "
    "writev pwrite64 pwritev fsync fdatasync syncfs sync_file_range ftruncate fallocate fchmod "
    "flock copy_file_range"
).split()
#: What reads.
READS = "read pread64 getdents64 newfstatat fstat statx readlinkat lseek".split()
OPENS = ["openat"]
#: Names of errors that a full, broken or odd disk gives.
ERRORS = ("EIO", "ENOSPC", "EDQUOT", "EXDEV")


@dataclass(frozen=True)
class Call:
    """The `number`-th call of that name in one of the threads."""

    name: str
    number: int


class Tracing:
    """`strace` around a build of one site."""

    def __init__(self, log: Path):
        self.log = log
        self.strace = shutil.which("strace")

    @property
    def works(self) -> bool:
        """Some machines let nobody trace."""
        return (
            self.strace is not None
            and os.spawnlp(
                os.P_WAIT, "strace", "strace", "-o", "/dev/null", "-e", "trace=none", "true"
            )
            == 0
        )

    def calls(self, site, names: list[str], after: str | None = None) -> list[Call]:
        """What a build of the site calls, from the first line on that holds `after`.

        Counted by thread, as `strace` counts: the same number may fall upon several threads.
        """
        outcome = self._build(site, ["-e", "trace=" + ",".join(f"?{name}" for name in names)])
        assert outcome.status == 0, str(outcome)
        counted: dict[str, Counter] = defaultdict(Counter)
        found: dict[Call, None] = {}
        begun = after is None
        for line in self.log.read_text(errors="replace").splitlines():
            match = re.match(r"(\d+) +(\w+)\(", line)
            if not match:
                continue
            thread, name = match.groups()
            counted[thread][name] += 1
            begun = begun or after in line
            if begun:
                found[Call(name, counted[thread][name])] = None
        return list(found)

    def fail(self, site, call: Call, error: str) -> program.Outcome:
        """Builds the site while that one call fails."""
        return self._inject(site, call, f"error={error}")

    def kill(self, site, call: Call) -> program.Outcome:
        """Builds the site and kills the program as it enters that call."""
        # With `--seccomp-bpf` strace 6.1 sends a signal at the first call or not at all.
        return self._inject(site, call, "signal=SIGKILL", quick=False)

    @property
    def was_reached(self) -> bool:
        """Whether the last injection took place."""
        return "(INJECTED)" in self.log.read_text(errors="replace")

    @property
    def was_dumb(self) -> bool:
        """Whether the program could not say what it had to say."""
        return (
            re.search(r"write\(2, .*\(INJECTED\)", self.log.read_text(errors="replace")) is not None
        )

    def _inject(self, site, call: Call, effect: str, quick: bool = True) -> program.Outcome:
        outcome = self._build(
            site,
            ["-e", f"trace={call.name}", "-e", f"inject={call.name}:{effect}:when={call.number}"],
            quick,
        )
        if outcome.status == 128 + signal.SIGKILL:
            return program.Outcome(-signal.SIGKILL, outcome.output, outcome.errors)
        return outcome

    def _build(self, site, options: list[str], quick: bool = True) -> program.Outcome:
        speed = ["--seccomp-bpf"] if quick else []
        prefix = [self.strace, "-f", *speed, "-qq", "-o", self.log, *options, "--"]
        return site.build("--jobs", "2", prefix=prefix)
