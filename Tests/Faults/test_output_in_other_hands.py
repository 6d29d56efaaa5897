"""Somebody takes the output away, puts something in its place, or takes the permission."""

import os
import shutil
import subprocess
import time

import pytest

import figures
from program import DOCUMENTED, NOBODY, amount, finish, start
from sites import STATES, difference, tree

#: Runs the program as a user that owns nothing.
AS_NOBODY = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--"]


def test_a_read_only_disk_is_an_error_that_says_so(folder, site, disk):
    place = disk("size=16m")
    site.output = place / "out"
    assert site.build().status == 0
    for number in (1, 2):
        site.put(number)
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        outcome = site.build()
        figures.count("interferences")
        assert outcome.status == 74
        assert "Read-only file system" in outcome.errors
        site.must_be(number - 1, after="on a read-only disk")
        subprocess.run(["mount", "-o", "remount,rw", place], check=True)
        site.must_build(number, "a read-only disk")


@pytest.mark.parametrize(
    "what", ["public", "public/articles", ".showcase", ".showcase/publication-public", "."]
)
def test_a_folder_without_permission_is_an_error_that_names_it(site, is_root, what):
    assert site.build().status == 0
    for number, mode in enumerate((0o000, 0o444, 0o555), start=1):
        site.put(number)
        before = site.tree()
        subprocess.run(["chown", "-R", f"{NOBODY}:{NOBODY}", site.root], check=True)
        place = site.root / what
        place.chmod(mode)
        outcome = finish(start("build", "--source", site.root, prefix=AS_NOBODY))
        figures.count("interferences")
        place.chmod(0o755)
        assert outcome.status in DOCUMENTED, f"{what} {mode:o}: {outcome}"
        if outcome.status == 0:
            site.must_be(number, after=f"{what} {mode:o}: {outcome}")
        else:
            assert "ermission denied" in outcome.errors, f"{what} {mode:o}: {outcome}"
            assert site.tree() == before, f"{what} {mode:o}: {outcome}"
        site.must_build(number, f"{what} {mode:o}")


def put_folder(path):
    path.unlink(missing_ok=True)
    path.mkdir(exist_ok=True)
    (path / "theirs").write_text("theirs")


def put_link(path, target):
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    path.symlink_to(target)


def put_pipe(path):
    path.unlink()
    os.mkfifo(path)


#: What somebody does to an output, its state and a folder outside of both.
INTERFERENCES = {
    "the output is removed": lambda output, state, _: shutil.rmtree(output),
    "the state is removed": lambda output, state, _: shutil.rmtree(state.parent),
    "both are removed": lambda output, state, _: (shutil.rmtree(output), shutil.rmtree(state)),
    "the output becomes a link": lambda output, state, away: put_link(output, away),
    "the state becomes a link": lambda output, state, away: put_link(state.parent, away),
    "its own state becomes a link": lambda output, state, away: put_link(state, away),
    "a file becomes a folder": lambda output, state, _: put_folder(output / "index.html"),
    "a file becomes a link": lambda output, state, away: put_link(
        output / "index.html", away / "canary"
    ),
    "a folder becomes a link": lambda output, state, away: put_link(output / "articles", away),
    "new files become a link": lambda output, state, away: put_link(state / "staged", away),
    "the next tree becomes a link": lambda output, state, away: put_link(state / "next", away),
    "the tree before becomes a link": lambda output, state, away: put_link(
        state / "previous", away
    ),
    "a file becomes a pipe": lambda output, state, _: put_pipe(output / "index.html"),
    "a file is overwritten": lambda output, state, _: (output / "index.html").write_text("mine"),
}


@pytest.mark.parametrize("is_in_place", [False, True], ids=["exchanged", "in place"])
@pytest.mark.parametrize("what", INTERFERENCES)
def test_what_happens_to_the_output_meanwhile_harms_nothing_else(
    folder, site, dice, what, is_in_place
):
    outside = folder / "outside"
    outside.mkdir()
    (outside / "canary").write_text("untouched")
    (outside / "index.html").write_text("untouched")
    canary = tree(outside)
    number = 0
    for _ in range(amount(40, 4)):
        site.remove("public")
        site.remove(".showcase")
        if is_in_place:
            (site.output / ".git").mkdir(parents=True)
        assert site.build().status == 0
        number = (number + 1) % STATES
        site.put(number)
        process = start("build", "--source", site.root)
        time.sleep(dice.uniform(0, 0.08))
        try:
            INTERFERENCES[what](site.output, site.state / "publication-public", outside)
        except OSError:
            pass  # The build was quicker, or is in the middle of it.
        outcome = finish(process)
        figures.count("interferences")
        assert outcome.status in DOCUMENTED, f"{what}: {outcome}"
        assert tree(outside) == canary, f"{what}: {outcome}"
        # It is asked again with the thing in its way: refused, or mended, but never followed.
        again = site.build()
        assert again.status in DOCUMENTED, f"{what}: {again}"
        assert again.status == 0 or "rror: " in again.errors, f"{what}: {again}"
        assert tree(outside) == canary, f"{what}: {again}"
        for path in (site.output, site.state):
            if path.is_symlink():
                path.unlink()
        if not again.status == 0:
            site.remove("public")
            site.remove(".showcase")
            again = site.build()
        assert again.status == 0, f"{what}: {again}"
        found, wanted = site.tree(), site.wanted(number)
        assert {path: found.get(path) for path in wanted} == wanted, difference(found, wanted)
