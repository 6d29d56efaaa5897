"""Sources that change while they are read: each page is made from one state of its file."""

import multiprocessing
import os
import re
import time

import pytest

import figures
from program import DOCUMENTED, amount, dies_with_parent, finish, start
from sites import clean, difference, tree

#: The sources that change, each replaced as editors and version control do: by rename.
NAMES = [f"a{index}" for index in range(6)]
GOOD_PICTURE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9"/></svg>'
)
EVIL_PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"/>'


def _writer(site, done):
    """Writes one version of every source after the other; a version's number is all over it."""
    dies_with_parent()
    version = 0
    while not done.is_set():
        version += 1
        for name in NAMES:
            put(site, name, version)
        # Tells texts apart that were read at different moments, not only at different times.
        time.sleep(0.0005 * (version % 4))


def put(site, name: str, version: int):
    mark = f"{name}v{version}v"
    site.write(
        f"content/articles/{name}.md",
        f"---\ntitle: Title {mark}\nsummary: Summary {mark}\ndate: 2026-01-01\n---\n"
        + f"Words {mark} and [another](a0.md).\n\n" * (50 + version % 50)
        + f"End {mark}\n",
    )
    site.write(f"content/files/{name}.txt", f"{mark}\n" * (2000 + version % 50))


def background(role, *arguments):
    done = multiprocessing.Event()
    process = multiprocessing.Process(target=role, args=(*arguments, done))
    process.start()
    return process, done


def test_each_page_is_from_one_state_of_its_file(site):
    for name in NAMES:
        put(site, name, 0)
    assert site.build().status == 0
    writer, done = background(_writer, site)
    try:
        for _ in range(amount(150, 30)):
            outcome = site.build()
            figures.count("moving_sources")
            assert outcome.status == 0, str(outcome)
            found = site.tree()
            for name in NAMES:
                pages = b"\n".join(
                    text for path, text in found.items() if text and not path.endswith(".txt")
                )
                versions = set(re.findall(rb"\b%sv(\d+)v" % name.encode(), pages))
                assert len(versions) == 1, f"{name} is in states {versions} at once"
                page = found[f"articles/{name}/index.html"]
                assert b"End %sv" % name.encode() in page, "the end of the text is missing"
                lines = found[f"files/{name}.txt"].split()
                assert len(set(lines)) == 1 and len(lines) >= 2000, "a file is of two states"
    finally:
        done.set()
        writer.join()
    outcome = site.build()
    assert outcome.status == 0, str(outcome)
    found, wanted = site.tree(), clean(site)
    assert found == wanted, difference(found, wanted)


def _exchanger(site, path, versions, done):
    dies_with_parent()
    while not done.is_set():
        for version in versions:
            site.write(path, version)


def test_a_picture_that_turns_bad_after_it_was_looked_at_is_not_published(site):
    site.article("picture", "![A line](../files/line.svg)")
    site.write("content/files/line.svg", GOOD_PICTURE)
    assert site.build().status == 0
    exchanger, done = background(
        _exchanger, site, "content/files/line.svg", [EVIL_PICTURE, GOOD_PICTURE]
    )
    try:
        for _ in range(amount(300, 60)):
            outcome = site.build("--no-cache")
            figures.count("moving_sources")
            assert outcome.status in DOCUMENTED, str(outcome)
            assert (site.output / "files/line.svg").read_bytes() == GOOD_PICTURE
    finally:
        done.set()
        exchanger.join()


#: What happens to a source in the middle of a build.
CHANGES = {
    "removed": lambda site, page: page.unlink(),
    "a folder": lambda site, page: (page.unlink(), page.mkdir()),
    "a link": lambda site, page: (page.unlink(), page.symlink_to(site.root / "secret")),
    "a pipe": lambda site, page: (page.unlink(), os.mkfifo(page)),
    "cut to nothing": lambda site, page: os.truncate(page, 0),
    "cut": lambda site, page: os.truncate(page, 200),
    "longer": lambda site, page: page.write_bytes(page.read_bytes() + b"More.\n" * 100_000),
    "no text": lambda site, page: page.write_bytes(b"\xff" * 1000),
    "all removed": lambda site, page: site.remove("content"),
    "settings removed": lambda site, page: site.remove("content/site.yml"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_source_that_goes_away_meanwhile_is_no_trouble(site, dice, what):
    assert site.build().status == 0
    site.write("secret", "---\ntitle: Secret\ndate: 2026-01-01\n---\nCanary.\n")
    for turn in range(amount(30, 4)):
        site.remove("content")
        site.put(turn)
        process = start("build", "--source", site.root)
        time.sleep(dice.uniform(0, 0.05))
        CHANGES[what](site, site.root / "content/articles/a0.md")
        outcome = finish(process)
        figures.count("moving_sources")
        assert outcome.status in DOCUMENTED, f"{what}: {outcome}"
        found = tree(site.output)
        assert b"Canary" not in b"".join(text for text in found.values() if text)
        if outcome.status != 0:
            assert "rror: " in outcome.errors, f"{what}: {outcome}"
        again = site.build()
        assert again.status in DOCUMENTED, f"{what}: {again}"
        if again.status == 0:
            assert site.tree() == clean(site), what
    site.remove("content")
    site.put(1)
    site.must_build(1, what)
