"""What the tests share: a folder that goes away, numbers that come again, the table at the end."""

import os
import random
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

import pytest

import figures
import program
from sites import Site

#: Seeds every random choice; FAULTS_SEED=n tries others.
SEED = int(os.environ.get("FAULTS_SEED", "2026"))
IN_MEMORY = Path("/dev/shm")


def _parent() -> str | None:
    """Where the sites lie: in memory where there is room, so that the disk's pace means nothing."""
    if "FAULTS_FOLDER" in os.environ:
        return os.environ["FAULTS_FOLDER"]
    if not os.access(IN_MEMORY, os.W_OK):
        return None
    facts = os.statvfs(IN_MEMORY)
    return str(IN_MEMORY) if facts.f_bavail * facts.f_frsize > 512 << 20 else None


def _remove(folder: Path):
    """Also what a test has taken the permissions from."""
    for place, folders, _ in os.walk(folder):
        for name in folders:
            path = os.path.join(place, name)
            if not os.path.islink(path):
                os.chmod(path, 0o755)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def folder():
    """A folder that everybody may enter, removed in the end."""
    path = Path(tempfile.mkdtemp(prefix="showcase-faults-", dir=_parent())).resolve()
    path.chmod(0o755)
    yield path
    _remove(path)


@pytest.fixture
def site(folder):
    """A small site in state 0, not yet built."""
    return Site(folder / "site").put(0)


@pytest.fixture
def dice(request):
    """Random numbers, the same for a test in every run."""
    return random.Random(f"{SEED} {request.node.name}")


@pytest.fixture
def disk(folder):
    """Mounts small disks in memory: `disk("size=1m")`; skips where that is not allowed."""
    mounted: list[Path] = []

    def mount(options: str) -> Path:
        place = folder / f"disk-{len(mounted)}"
        place.mkdir()
        made = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", place], capture_output=True, text=True
        )
        if made.returncode != 0:
            pytest.skip(f"no disk can be mounted here: {made.stderr.strip()}")
        mounted.append(place)
        return place

    yield mount
    for place in reversed(mounted):
        subprocess.run(["umount", "--lazy", place], check=True)


@pytest.fixture
def is_root():
    if os.geteuid() != 0:
        pytest.skip("only root may become another user")


def pytest_configure():
    """Who is told to end clears up first."""

    def end(number, frame):
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, end)


def pytest_terminal_summary(terminalreporter):
    if costly := figures.costliest():
        terminalreporter.section("documents that took most")
        for line in costly:
            terminalreporter.write_line(line)
    terminalreporter.section("figures" + ("" if program.FULL else ", short form"))
    for line in figures.table():
        terminalreporter.write_line(line)


def pytest_sessionfinish(session):
    figures.write(program.FULL, session.testsfailed)
