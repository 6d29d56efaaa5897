"""The sites that are tried: what each is made of, and where its pages are."""

import fcntl
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, urljoin

import corpus
import server

#: The own site's sources: the repository, unless SHOWCASE_SITE names others.
REPOSITORY = Path(os.environ.get("SHOWCASE_SITE") or Path(__file__).resolve().parents[2])
FULL = os.environ.get("BROWSER_FULL") == "1"
#: name: the path it is served under (None: opened from disk).
ADDRESSES = {
    "own": "/",
    "below": "/repo/",
    "disk": None,
    "corpus": "/",
    "corpus-disk": None,
    "rtl": "/",
}


class NotBuilt(Exception):
    """The program does not build the site; its words say why."""


@dataclass(frozen=True)
class Page:
    """One HTML page of a site."""

    site: "Site"
    #: Relative to the site's root: `projects/whisper/`.
    path: str
    #: Of its template, as the class of its body says: `project`.
    kind: str
    #: Of its HTML, in bytes.
    size: int

    @property
    def url(self) -> str:
        return self.site.at(self.path)

    @property
    def file(self) -> Path:
        file = self.site.folder / self.path
        return file / "index.html" if file.is_dir() else file

    @property
    def html(self) -> str:
        return self.file.read_text()

    def __str__(self) -> str:
        return f"{self.site.name}:/{self.path}"


@dataclass(frozen=True)
class Site:
    name: str
    folder: Path
    #: `http://127.0.0.1:1234/repo/`, or `file:///tmp/…/`.
    root: str

    @property
    def from_disk(self) -> bool:
        return self.root.startswith("file:")

    def at(self, path: str) -> str:
        """The address of a page or file, given by its path from the site's root."""
        path = path.lstrip("/")
        place, mark, rest = path.partition("?")
        if self.from_disk and (place == "" or place.endswith("/")):
            place += "index.html"
        return urljoin(self.root, quote(place, safe="/#%")) + mark + rest

    @cached_property
    def pages(self) -> list[Page]:
        """Every page that a template made; redirects are not among them."""
        found = []
        for file in sorted(self.folder.rglob("*.html")):
            html = file.read_bytes()
            kind = re.search(rb'<body class="page-([a-z0-9-]+)', html)
            if kind:
                path = str(file.relative_to(self.folder)).removesuffix("index.html")
                found.append(Page(self, path, kind[1].decode(), len(html)))
        return found

    def pages_of(self, kind: str) -> list[Page]:
        """The pages of one kind, the richest first."""
        return sorted((p for p in self.pages if p.kind == kind), key=lambda p: (-p.size, p.path))

    def page(self, path: str) -> Page:
        return next(page for page in self.pages if page.path == path)


def reserve(parent: Path) -> dict[str, str]:
    """Begins to serve every site and returns their roots; their folders are filled on first use."""
    return {
        name: server.serve(parent / name / "public", prefix)
        if prefix
        else (parent / name / "public").as_uri() + "/"
        for name, prefix in ADDRESSES.items()
    }


def built(name: str, parent: Path, root: str) -> Site:
    """The site of that name, built by whoever asks first; other processes wait."""
    home = parent / name
    home.mkdir(exist_ok=True)
    with open(parent / f"{name}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (home / "public").exists():
            source, options = sources(name, parent)
            build(source, home / "public", root, options)
    return Site(name, home / "public", root)


def sources(name: str, parent: Path) -> tuple[Path, list[str]]:
    """Where the sources of a site are, written if need be, and the options to build it with."""
    portable = ["--portable"] if ADDRESSES[name] is None else []
    if name in ("own", "below", "disk"):
        return REPOSITORY, portable
    folder = parent / name / "source"
    if name == "rtl":
        corpus.write_right_to_left(folder)
    else:
        corpus.write(folder, projects=10_000 if FULL else 1_000, articles=300 if FULL else 60)
    return folder, [*portable, "--report"]


def build(source: Path, output: Path, root: str, options: list[str]) -> None:
    base = root if root.startswith("http") else "https://showcase.example/"
    command = [
        os.environ["SHOWCASE"], "build", "--source", str(source), "--output", str(output),
        "--base-url", base, *options,
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    print(done.stdout.strip(), file=sys.stderr)
    if done.returncode != 0:
        raise NotBuilt(f"{' '.join(command)} exits with {done.returncode}:\n{done.stderr}")
