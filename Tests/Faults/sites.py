"""Sites that change from state to state, and what their output must be in each."""

import os
import shutil
import time
from pathlib import Path

import program

#: How many states there are: after the last comes the first.
STATES = 6
#: What the state of an output may hold between two runs.
AT_REST = {"lock", "manifest", "manifest.previous", "previous", "record", "bodies", "bodies.index"}

Tree = dict[str, bytes | None]


def tree(folder: Path | str) -> Tree | None:
    """Every file with its bytes and every folder, by path; nothing where no folder is."""
    base = os.fspath(folder)
    if not os.path.isdir(base):
        return None
    found: Tree = {}
    for place, folders, files in os.walk(base):
        inside = os.path.relpath(place, base)
        for name in folders:
            path = os.path.join(place, name)
            mark = os.readlink(path).encode() if os.path.islink(path) else None
            found[os.path.normpath(os.path.join(inside, name)) + "/"] = mark
        for name in files:
            with open(os.path.join(place, name), "rb") as file:
                found[os.path.normpath(os.path.join(inside, name))] = file.read()
    return found


def difference(found: Tree | None, wanted: Tree | None) -> str:
    """In a few words, for a failure's message."""
    if found is None or wanted is None:
        return f"found {found and 'a site'}, wanted {wanted and 'a site'}"
    missing = sorted(wanted.keys() - found.keys())
    surplus = sorted(found.keys() - wanted.keys())
    other = sorted(path for path in found.keys() & wanted.keys() if found[path] != wanted[path])
    return f"missing {missing[:5]}, surplus {surplus[:5]}, other bytes {other[:5]}"


class Site:
    """A site in a folder of its own; `put` brings its sources into one of the states.

    From state to state a page's words, all pages, whether a page exists, and what is a folder and
    what a file change; some files stay the same.
    """

    _wanted: dict[tuple, Tree] = {}

    def __init__(self, folder: Path, pages: int = 8, output: Path | None = None):
        self.root = folder
        self.pages = pages
        self.output = output or folder / "public"
        self.root.mkdir(parents=True, exist_ok=True)

    @property
    def state(self) -> Path:
        return self.root / ".showcase"

    def write(self, path: str, text: str | bytes):
        """Replaces a source in one step."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        bytes_ = text.encode() if isinstance(text, str) else text
        if file.is_file() and not file.is_symlink() and file.read_bytes() == bytes_:
            return
        aside = file.parent / f".{file.name}.new"
        aside.write_bytes(bytes_)
        os.replace(aside, file)

    def remove(self, path: str):
        file = self.root / path
        if file.is_dir() and not file.is_symlink():
            shutil.rmtree(file)
        else:
            file.unlink(missing_ok=True)

    def article(self, name: str, words: str, head: str = ""):
        self.write(
            f"content/articles/{name}.md",
            f"---\ntitle: Article {name}\ndate: 2026-01-01\ntags: [one, {name}]\n{head}---\n{words}\n",
        )

    def project(self, name: str, words: str, head: str = ""):
        self.write(
            f"content/projects/{name}.md",
            f"---\ntitle: Project {name}\nsummary: Does {name}\nlicense: MIT\n"
            f"repository: https://github.com/example/{name}\n{head}---\n{words}\n",
        )

    def put(self, number: int) -> "Site":
        """Writes the sources of a state."""
        number %= STATES
        title = "First" if number < 3 else "Second"
        self.write("content/site.yml", f"title: {title}\nurl: https://example.org/\n")
        self.write("content/index.md", f"---\ntitle: Home\n---\nState {number}.\n")
        for index in range(self.pages):
            self.article(f"a{index}", f"Words of {number if index == 0 else 'old'}.\n\n" * 20)
            self.project(f"p{index}", "## Usage\n\nSee [a0](../articles/a0.md).\n" * 5)
        self.write("content/same.txt", "the same\n")
        self.write("content/stamp.txt", f"{number}\n")
        # What is a folder in one state is a file in the next, and a page comes and goes.
        even = number % 2 == 0
        self.remove("content/turns")
        self.write("content/turns/in/it.txt" if even else "content/turns", f"{number}")
        if number % 3 == 0:
            self.project("guest", "Here today.\n")
        else:
            self.remove("content/projects/guest.md")
        return self

    def settled(self) -> "Site":
        """Waits until the sources are old enough for a build to remember them by their times."""
        time.sleep(0.05)
        return self

    def build(self, *arguments, **how) -> program.Outcome:
        """Runs `showcase build` on it; see `program.start` for `how`."""
        if self.output != self.root / "public":
            arguments = ("--output", self.output, *arguments)
        return program.build(self.root, *arguments, **how)

    def tree(self) -> Tree | None:
        return tree(self.output)

    def wanted(self, number: int) -> Tree:
        """What a clean build of a state writes."""
        number %= STATES
        key = (number, self.pages)
        if key not in self._wanted:
            aside = self.root.parent / f"wanted-{self.root.name}-{number}"
            self._wanted[key] = clean(Site(aside, self.pages).put(number))
            shutil.rmtree(aside)
        return self._wanted[key]

    def leftovers(self) -> set[str]:
        """What a run left in the state folder besides what should be there."""
        found = {path.name for path in self.state.iterdir() if path.name != "publication-public"}
        return (
            found | {path.name for path in (self.state / "publication-public").iterdir()} - AT_REST
        )

    def must_be(self, *numbers: int | None, after: str):
        """Asserts that the whole output is that of one of the states; None: there is none."""
        found = self.tree()
        wanted = [None if number is None else self.wanted(number) for number in numbers]
        assert found in wanted, f"{after}: " + "; or: ".join(difference(found, w) for w in wanted)

    def must_build(self, number: int, after: str):
        """Asserts that the next build mends everything."""
        outcome = self.build()
        assert outcome.status == 0, f"{after}: the next build: {outcome}"
        self.must_be(number, after=f"{after}, and a build")


def clean(site: Site) -> Tree:
    """What a clean build of the sources as they are writes, to a folder of its own."""
    output = site.root.parent / f"clean-{site.root.name}"
    outcome = program.build(site.root, "--no-cache", "--output", output)
    assert outcome.status == 0, str(outcome)
    found = tree(output)
    shutil.rmtree(output)
    shutil.rmtree(output.parent / f".{output.name}.showcase", ignore_errors=True)
    return found
