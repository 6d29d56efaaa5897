"""What was tried, counted; printed at the end and written as JSON."""

import json
import os
import time
from collections import Counter
from pathlib import Path

#: What a count counts, by its name, in the order of the table.
ROWS = {
    "kills": "builds killed at a random moment",
    "kills_at_calls": "builds killed at a system call",
    "failed_calls": "system calls made to fail",
    "reads": "reads of files during builds",
    "looks": "looks at the whole site during builds",
    "full_disks": "builds on a full disk",
    "interferences": "changes of the output behind a build's back",
    "builds_at_once": "builds at once",
    "clocks": "builds with clocks and file times wrong",
    "damages": "files of the state damaged",
    "moving_sources": "builds while sources change",
    "shortages": "builds short of files, memory or stack",
    "documents": "hostile documents of a megabyte",
    "slowest_document": "the longest that one of them took, in ms",
    "largest_document": "the most memory that one of them took, in kB",
    "hostile_files": "hostile files among the sources",
    "hostile_paths": "hostile addresses in front matter and settings",
    "requests_hostile": "hostile requests",
    "connections_silent": "silent connections held open",
    "connections_slow": "slow connections",
    "requests": "requests in a flood",
    "requests_per_second": "requests answered per second",
    "memory_before": "memory of the server before the flood, in kB",
    "memory_after": "memory of the server after it, in kB",
}
_counts: Counter[str] = Counter()
#: What was measured, with its seconds and kB.
_measured: list[tuple[str, float, int, int]] = []
_began = time.monotonic()


def count(name: str, number: int = 1):
    assert name in ROWS, name
    _counts[name] += number


def note(name: str, number: int):
    """Sets a figure that is no sum."""
    assert name in ROWS, name
    _counts[name] = number


def measure(what: str, seconds: float, memory: int, status: int):
    """Notes what one build took, in seconds and kB, and how it ended."""
    _measured.append((what, seconds, memory, status))
    note("slowest_document", max(_counts["slowest_document"], round(seconds * 1000)))
    note("largest_document", max(_counts["largest_document"], memory))


def costliest(number: int = 40) -> list[str]:
    """What took longest, and what took the most memory, one a line."""
    by_time = sorted(_measured, key=lambda one: -one[1])[:number]
    by_memory = sorted(_measured, key=lambda one: -one[2])[: number // 4]
    return [
        f"{seconds:>8.2f} s {memory / 1000:>8,.0f} MB  status {status}  {what}"
        for what, seconds, memory, status in dict.fromkeys(by_time + by_memory)
    ]


def table() -> list[str]:
    """The figures that there are, one a line."""
    return [f"{_counts[name]:>12,}  {text}" for name, text in ROWS.items() if name in _counts]


def write(full: bool, failures: int):
    path = os.environ.get("FAULTS_FIGURES")
    if not path:
        return
    figures = {
        "full": full,
        "failures": failures,
        "seconds": round(time.monotonic() - _began),
        "figures": {name: _counts[name] for name in ROWS if name in _counts},
    }
    Path(path).write_text(json.dumps(figures, indent=2) + "\n")
