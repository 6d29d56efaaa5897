"""Files among the sources that mean harm, or are none: each a clear error, never a hang."""

import os
import socket
import subprocess

import pytest

import figures
from program import FULL, NOBODY, finish, run, start
from sites import Site, tree
from test_output_in_other_hands import AS_NOBODY

PAGE = "---\ntitle: Odd\ndate: 2026-01-01\n---\nWords.\n"


def put_socket(path):
    # A path of a socket has at most 108 bytes; in its own folder it has few.
    with socket.socket(socket.AF_UNIX) as listener:
        place = os.getcwd()
        os.chdir(path.parent)
        listener.bind(path.name)
        os.chdir(place)


def put_device(path, kind, major, minor):
    made = subprocess.run(["mknod", path, kind, str(major), str(minor)], capture_output=True)
    if made.returncode != 0:
        pytest.skip("no devices can be made here")


def put_folder(path):
    path.mkdir()
    (path / "inside.md").write_text(PAGE)


def link_to(target):
    return lambda path: path.symlink_to(target)


#: What is put at a path.
ODD = {
    "a link to a file elsewhere": link_to("/etc/passwd"),
    "a link to a folder elsewhere": link_to("/etc"),
    "a link to the site": link_to("../.."),
    "a link to a file of the site": link_to("../index.md"),
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a link to nothing": link_to("nothing"),
    "a link to a device": link_to("/dev/zero"),
    "a link to the process's own memory": link_to("/proc/self/environ"),
    "a pipe": os.mkfifo,
    "a socket": put_socket,
    "an endless device": lambda path: put_device(path, "c", 1, 5),
    "a terminal": lambda path: put_device(path, "c", 5, 0),
    "a disk": lambda path: put_device(path, "b", 7, 250),
}
#: Where it is put: pages, pictures, folders, settings, sidecars, templates, assets of the theme.
PLACES = [
    "content/articles/odd.md",
    "content/projects/odd.md",
    "content/odd.md",
    "content/odd",
    "content/odd.svg",
    "content/odd.png",
    "content/articles/odd",
    "content/site.yml",
    "content/projects/p0.forge.json",
    "content/.well-known",
    "templates/article.html",
    "templates/partials/odd.html",
    "templates/partials",
    "templates/assets/odd.css",
    "content",
    "templates",
]
VERBS = ["build", "check"]


def must_be_refused(site, path: str, before, what: str):
    """An error that names the file, from each command; nothing of it anywhere in the output."""
    for verb in VERBS if FULL else ["build"]:
        outcome = run(verb, "--source", site.root)
        figures.count("hostile_files")
        assert outcome.status == 1, f"{what}, {verb}: {outcome}"
        assert path in outcome.errors, f"{what}, {verb}: {outcome}"
        assert "root:x:" not in outcome.errors, f"{what}, {verb}: {outcome}"
    assert site.tree() == before, what


@pytest.fixture
def site(folder):
    return Site(folder / "site", pages=1).put(0)


@pytest.mark.parametrize("what", ODD)
def test_what_is_no_file_is_an_error_that_names_it(site, what):
    assert site.build().status == 0
    before = site.tree()
    for path in PLACES:
        place = site.root / path
        aside = place.with_name("aside")
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists():
            # Next to the site: what is kept aside is no source.
            aside = site.root.parent / "aside"
            place.rename(aside)
        try:
            ODD[what](place)
            must_be_refused(site, path, before, f"{what} at {path}")
        finally:
            if place.is_symlink() or place.exists():
                place.unlink()
            if aside.exists():
                aside.rename(place)
        for folder in ("templates/partials", "templates/assets", "templates"):
            if (site.root / folder).is_dir():
                (site.root / folder).rmdir()
    site.must_build(0, what)


@pytest.mark.parametrize(
    "path",
    [
        "content/articles/index.md",
        "content/docs/index.md",
        "content/index.md",
        "content/articles/odd.md",
        "content/site.yml",
    ],
)
def test_a_folder_called_like_a_file_is_an_error_that_names_it(site, path):
    assert site.build().status == 0
    place = site.root / path
    before = site.tree()
    site.remove(path)
    place.parent.mkdir(parents=True, exist_ok=True)
    put_folder(place)
    figures.count("hostile_files")
    outcome = site.build()
    assert outcome.status == 1, str(outcome)
    assert path in outcome.errors, str(outcome)
    assert site.tree() == before


@pytest.mark.parametrize(
    "path",
    [
        "content/articles/a0.md",
        "content/same.txt",
        "content/site.yml",
        "content/articles",
        "content",
        "templates",
        "templates/partials",
        "templates/article.html",
        ".",
    ],
)
@pytest.mark.parametrize("verb", VERBS)
def test_what_may_not_be_read_is_an_error_that_names_it(site, is_root, path, verb):
    assert site.build().status == 0
    if path.startswith("templates"):
        site.write("templates/partials/mine.html", "mine")
        site.write("templates/article.html", "{{title}}")
    subprocess.run(["chown", "-R", f"{NOBODY}:{NOBODY}", site.root], check=True)
    before = site.tree()
    (site.root / path).chmod(0)
    outcome = finish(start(verb, "--source", site.root, prefix=AS_NOBODY))
    figures.count("hostile_files")
    (site.root / path).chmod(0o755)
    assert outcome.status in (1, 74), str(outcome)
    assert "ermission denied" in outcome.errors, str(outcome)
    assert path == "." or path in outcome.errors, str(outcome)
    assert site.tree() == before


#: Names of files, as bytes, each with what has to be printed of it.
NAMES = {
    b"odd\xff.md": "odd\\xFF.md",
    b"odd\xc0\xaf.md": "odd\\xC0\\xAF.md",
    b"\xed\xa0\x80.md": "\\xED\\xA0\\x80.md",
    b"odd\n.md": "odd\\x0A.md",
    b"odd\x1b[31m.md": "odd\\x1B[31m.md",
    b"odd\x7f.txt": "odd\\x7F.txt",
    b"odd\x01": "odd\\x01",
    "odd\u0085.md".encode(): "odd",
    "odd\u009b31m.txt".encode(): "odd",
    b"con.md": "con.md",
    b"NUL.txt": "NUL.txt",
    b"aux": "aux",
    b"com1.png": "com1.png",
    b"lpt9.md": "lpt9.md",
    "com\u00b9.md".encode(): "com",
    b"conin$": "conin$",
    b"back\\slash.txt": "back\\slash.txt",
    b"..\\..\\up.md": "..\\..\\up.md",
    b"...": None,
    b"..md": None,
    b"%2e%2e%2fup.md": "%2e%2e%2fup.md",
    b"%00.md": "%00.md",
    b"a" * 255: None,
    b"a" * 252 + b".md": "aaa.md",
    b" ": " ",
    b"odd .md": None,
    b"odd.": None,
    b"odd:stream.txt": None,
    b"a?b#c.txt": None,
    b"<img src=x onerror=alert(1)>.txt": None,
    b"--output=x": None,
}


@pytest.mark.parametrize("folder_name", ["content/articles", "content", "content/files"])
@pytest.mark.parametrize("name", NAMES, ids=[ascii(name)[2:40] for name in NAMES])
def test_a_hostile_name_is_an_error_that_names_it_or_a_safe_address(site, folder_name, name):
    shown = NAMES[name]
    place = site.root / folder_name
    place.mkdir(exist_ok=True)
    path = os.path.join(os.fsencode(place), name)
    with open(path, "w") as file:
        file.write(PAGE)
    around = tree(site.root.parent)
    for verb in VERBS:
        outcome = run(verb, "--source", site.root)
        figures.count("hostile_files")
        assert outcome.status in (0, 1), str(outcome)
        # No name speaks to the terminal.
        assert not any(ord(sign) < 32 and sign != "\n" for sign in outcome.errors), outcome
        assert "\x7f" not in outcome.errors and "\x9b" not in outcome.errors
        if outcome.status == 1:
            assert (shown or name.decode()[:100]) in outcome.errors, str(outcome)
    must_hold_safe_names(site, around)


def must_hold_safe_names(site, around):
    """Nothing new but the output and the state, and no name in it that is no address."""
    now = tree(site.root.parent)
    new = {
        path
        for path in now.keys() - around.keys()
        if not path.startswith((f"{site.root.name}/public/", f"{site.root.name}/.showcase/"))
    }
    assert new == set()
    # A build with mistakes leaves what it converted to the next one.
    kept = {path for path in around if path.rsplit("/", 1)[-1] in ("bodies", "bodies.index")}
    kept = {path for path in kept if path.startswith(f"{site.root.name}/.showcase/")}
    assert {path: now[path] for path in around.keys() - kept} == {
        path: around[path] for path in around.keys() - kept
    }
    for path in site.tree() or {}:
        parts = path.strip("/").split("/")
        assert not any(part in ("", ".", "..") or "\\" in part for part in parts), path
        assert not any(ord(sign) < 32 or 127 <= ord(sign) < 160 for sign in path), path
        assert all(len(os.fsencode(part)) <= 255 for part in parts), path
        hidden = [part for part in parts if part.startswith(".")]
        assert hidden in ([], [".well-known"]) or parts[0] == ".well-known", path


#: Pairs of sources that many disks do not tell apart.
CLASHES = [
    ("content/articles/Same.md", "content/articles/same.md"),
    ("content/files/A.txt", "content/files/a.txt"),
    ("content/files/\u00e9.txt", "content/files/e\u0301.txt"),
    ("content/articles/\u00e9.md", "content/articles/e\u0301.md"),
    ("content/Docs/a.txt", "content/docs/A.txt"),
    ("content/files/stra\u00dfe.txt", "content/files/STRASSE.txt"),
    ("content/files/\u212a.txt", "content/files/k.txt"),
    ("content/files/\u0130.txt", "content/files/i\u0307.txt"),
    ("content/odd.md", "content/odd/index.html"),
    ("content/odd.md", "content/odd/index.md"),
    ("content/odd", "content/odd.md"),
    ("content/articles/odd.md", "content/articles/odd/index.html"),
    ("content/feed.xml", "content/index.md"),
    ("content/articles/odd.md", "content/articles/odd/index.md"),
]


@pytest.mark.parametrize("one, other", CLASHES)
def test_two_sources_for_one_file_of_a_disk_are_an_error_at_both(site, one, other):
    for path in (one, other):
        if not (site.root / path).is_file():
            site.write(path, PAGE)
    outcome = site.build()
    figures.count("hostile_files")
    assert outcome.status == 1, str(outcome)
    assert one in outcome.errors or other in outcome.errors, str(outcome)
    assert site.tree() is None
