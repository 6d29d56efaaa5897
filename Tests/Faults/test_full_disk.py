"""The disk fills up at every tenth of the write, by bytes and by files."""

import os
import shutil

import pytest

import figures
from sites import Site


class Ballast:
    """Leaves no more than so many pages, or files, of a disk free."""

    def __init__(self, disk):
        self.folder = disk / "ballast"
        self.folder.mkdir()

    @property
    def free(self) -> int:
        return os.statvfs(self.folder).f_bavail

    @property
    def free_files(self) -> int:
        return os.statvfs(self.folder).f_favail

    def leave(self, pages: int):
        size = os.statvfs(self.folder).f_frsize
        with open(self.folder / "weight", "wb") as file:
            while (surplus := self.free - pages) > 0:
                file.write(b"x" * size * min(surplus, 256))
                file.flush()

    def leave_files(self, files: int):
        for number in range(self.free_files - files):
            (self.folder / f"{number}").touch()

    def lift(self):
        for path in self.folder.iterdir():
            path.unlink()


@pytest.mark.parametrize("kind", ["bytes", "files"])
@pytest.mark.parametrize("is_first", [True, False], ids=["a first build", "a later build"])
def test_a_full_disk_leaves_the_old_site(folder, disk, kind, is_first):
    place = disk("size=16m,nr_inodes=2000")
    ballast = Ballast(place)
    site = Site(folder / "site", pages=20, output=place / "out").put(0)
    state = place / ".out.showcase"
    before = (ballast.free, ballast.free_files)
    assert site.build().status == 0
    need = (before[0] - ballast.free) * 2 if kind == "bytes" else before[1] - ballast.free_files
    number, old = 0, 0
    statuses = set()
    for tenth in range(0, 12):
        if is_first:
            shutil.rmtree(site.output)
            shutil.rmtree(state)
            old = None
        number += 3
        site.put(number)
        leave = ballast.leave if kind == "bytes" else ballast.leave_files
        leave(need * tenth // 10)
        outcome = site.build()
        figures.count("full_disks")
        statuses.add(outcome.status)
        what = f"{tenth} tenths of {need} {kind}"
        if outcome.status == 0:
            site.must_be(number, after=what)
        else:
            assert outcome.status == 74, f"{what}: {outcome}"
            assert "No space left on device" in outcome.errors, f"{what}: {outcome}"
            site.must_be(old, after=what)
        ballast.lift()
        site.must_build(number, what)
        old = number
    assert statuses == {0, 74}


#: Where the program's words go, as a shell says it; the status, and what is left of the words.
STREAMS = {
    ">/dev/full": (74, "cannot write to standard output: No space left on device"),
    "2>/dev/full": (0, ""),
    ">/dev/full 2>/dev/full": (74, ""),
    "2>&5": (0, ""),
    ">&5": (128 + 13, ""),
}


@pytest.mark.parametrize("where", STREAMS)
def test_words_that_nobody_takes_do_not_keep_a_site_from_being_published(site, where):
    site.article("odd", "<script>taken out with a warning</script>\n\n" * 2000)
    # Descriptor 5 is a pipe whose reader has gone.
    script = f'exec 5> >(exec true); wait $!; "$@" {where}; exit $?'
    outcome = site.build(prefix=("bash", "-c", script, "bash"))
    status, words = STREAMS[where]
    figures.count("full_disks")
    assert outcome.status == status, str(outcome)
    said = [line for line in outcome.errors.splitlines() if line.startswith("error: ")]
    assert said == ([f"error: {words}"] if words else []), str(outcome)
    assert (site.output / "articles/odd/index.html").is_file()
    assert site.build("--verify").status == 0
