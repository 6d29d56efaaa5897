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
_began = time.monotonic()


def count(name: str, number: int = 1):
    assert name in ROWS, name
    _counts[name] += number


def note(name: str, number: int):
    """Sets a figure that is no sum."""
    assert name in ROWS, name
    _counts[name] = number


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
