"""Documents of a megabyte that mean to cost time and memory: none gets more than its limits."""

import os
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest

import documents
import figures
import program
from program import FULL, PATIENCE, Hang, Outcome
from sites import Site

#: In bytes: of a document.
MEGABYTE = 1_000_000
#: In kB: what no build may take, with its workers.
MOST_MEMORY = 2_000_000
LIMITS = "limits: {front_matter_size: 1 MB, yaml_expansion: 64 MB}\n"
FAMILIES = list(documents.ALL if FULL else documents.SHORT)


class Watch:
    """Looks at how much memory a process and its children have, fifty times a second."""

    def __init__(self, process: int):
        self.most = 0
        self._process = process
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()

    def stop(self) -> int:
        """Returns the most that was seen, in kB."""
        self._done.set()
        self._thread.join()
        return self.most

    def _look(self):
        while not self._done.wait(0.02):
            self.most = max(self.most, self._memory(self._process))

    def _memory(self, process: int) -> int:
        try:
            pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
            children = [
                int(number)
                for file in Path(f"/proc/{process}/task").glob("*/children")
                for number in file.read_text().split()
            ]
        except OSError:
            return 0
        return pages * os.sysconf("SC_PAGESIZE") // 1024 + sum(map(self._memory, children))


def measured(site: Site) -> tuple[Outcome, float, int]:
    """Builds a site: how that ended, how many seconds it took, and the most memory, in kB.

    The memory is that of the largest process, as the system counted it, or of all of them at once,
    as they were seen.
    """
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        began = time.monotonic()
        process = subprocess.Popen(
            [program.SHOWCASE, "build", "--source", site.root],
            env=program.environment(),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            preexec_fn=program.dies_with_parent,
            start_new_session=True,
        )
        watch = Watch(process.pid)
        killer = threading.Timer(PATIENCE, os.killpg, (process.pid, signal.SIGKILL))
        killer.start()
        # Of this child, and of those that it has waited for.
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
        killer.cancel()
        seen = watch.stop()
        process.returncode = os.waitstatus_to_exitcode(status)
        if seconds >= PATIENCE:
            raise Hang(f"no end of {process.args}")
        texts = []
        for file in (output, errors):
            file.seek(0)
            texts.append(file.read().decode(errors="replace"))
        return Outcome(process.returncode, *texts), seconds, max(usage.ru_maxrss, seen)


def must_be_bounded(site: Site, name: str, what: str):
    family = documents.ALL[name]
    text = family.make(MEGABYTE)
    data = text.encode() if isinstance(text, str) else text
    assert abs(len(data) - MEGABYTE) < MEGABYTE // 10, f"{what}: {len(data)} bytes"
    site.write(family.path, data)
    outcome, seconds, memory = measured(site)
    figures.count("documents")
    figures.measure(what, seconds, memory, outcome.status)
    assert outcome.status in (0, 1), f"{what}: {outcome}"
    if outcome.status == 1:
        assert family.path in outcome.errors, f"{what}: {outcome}"
        assert site.tree() is None, what
    else:
        assert (site.output / "articles/good/index.html").is_file(), what
    assert memory <= MOST_MEMORY, f"{what}: {memory:,} kB"


@pytest.fixture
def site(folder):
    """One good page of each kind."""
    site = Site(folder / "site")
    site.write("content/site.yml", "title: First\nurl: https://example.org/\n")
    site.article("good", "Good words, and [a link](../projects/good.md).\n")
    site.project("good", "## Usage\n\nGood words.\n")
    return site


@pytest.mark.parametrize("name", FAMILIES)
def test_a_megabyte_is_bounded_and_named(site, name):
    must_be_bounded(site, name, name)


@pytest.mark.parametrize("name", [name for name in FAMILIES if name in documents.FRONT_MATTER])
def test_front_matter_that_may_be_as_large_is_bounded_and_named(site, name):
    site.write("content/site.yml", f"title: First\nurl: https://example.org/\n{LIMITS}")
    must_be_bounded(site, name, f"{name}, where the settings allow it")
