"""Addresses in front matter and settings that want out of the output folder."""

import re

import pytest

import figures
from sites import Site, tree
from test_source_files import must_hold_safe_names

#: What an attacker writes where an address is asked for; as YAML reads it from double quotes.
HOSTILE = [
    "..",
    "../up",
    "../../../../tmp/up",
    "/../up/",
    "/../../../../tmp/up/",
    "/a/../../up/",
    "/a/../b/",
    "a/../../up",
    "./here",
    "/./here/",
    "/tmp/absolute",
    "/tmp/absolute/",
    "//host/share/",
    "//",
    "/",
    "/a//b/",
    "\\\\..\\\\up",
    "/..\\\\up/",
    "\\\\\\\\host\\\\share",
    "C:\\\\up",
    "/C:/up/",
    "%2e%2e/up",
    "/%2e%2e/%2e%2e/up/",
    "/%2e%2e%2fup/",
    "/..%2fup/",
    "/%252e%252e/up/",
    "/%c0%ae%c0%ae/up/",
    "/..%5cup/",
    "/%00/",
    "nul\\0byte",
    "/nul\\0byte/",
    "/new\\nline/",
    "/\\e[31m/",
    "/\\x7f/",
    "/\\u0085/",
    "/\\u202eleft/",
    "/\\uFEFFmark/",
    "/\\u2028/",
    "/\\uFF0E\\uFF0E/up/",
    "/\\u2025/up/",
    "/.git/hooks/",
    "/.git/config",
    "/.showcase/",
    "/.htaccess",
    "/.well-known/odd/",
    "/con/",
    "/nul.txt",
    "/aux.html",
    "con",
    "COM1",
    "/com\\u00b9/",
    "/trailing./",
    "/trailing /",
    "/a:b/",
    "~/up",
    "$HOME/up",
    "`touch up`",
    "$(touch up)",
    "{{title}}",
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "a" * 300,
    "/" + "a" * 256 + "/",
    "/" + "a/" * 3000,
    "\\u00e9" * 200,
    "/index.html",
    "/404.html",
    "/feed.xml",
    "/articles/",
    "/assets/",
    "/INDEX.HTML",
]
#: Where it is written: the kind of page, and the key.
FIELDS = [
    ("articles", "slug", "{}"),
    ("articles", "aliases", "[{}]"),
    ("articles", "tags", "[{}]"),
    ("articles", "category", "{}"),
    ("articles", "series", "{}"),
    ("articles", "image", "{{src: {}, alt: A}}"),
    ("articles", "projects", "[{}]"),
    ("articles", "authors", "[{}]"),
    ("projects", "slug", "{}"),
    ("projects", "aliases", "[{}]"),
    ("projects", "logo", "{}"),
    ("projects", "languages", "[{}]"),
    ("projects", "platforms", "[{}]"),
    ("projects", "alternative_to", "[{}]"),
    ("projects", "moved_to", "{}"),
    ("projects", "screenshots", "[{{src: {}, alt: A}}]"),
    ("pages", "slug", "{}"),
    ("pages", "aliases", "[{}]"),
]


def put(site, kind: str, key: str, value: str, number: int) -> str:
    """Writes a page that has the value, and returns its path."""
    name = f"h{number}"
    head = f"{key}: {value}\n"
    if kind == "articles":
        site.article(name, "Words.", head)
    elif kind == "projects":
        site.project(name, "Words.", head)
    else:
        site.write(f"content/{name}.md", f"---\ntitle: Page\n{head}---\nWords.\n")
        return f"content/{name}.md"
    return f"content/{kind}/{name}.md"


@pytest.mark.parametrize("kind, key, form", FIELDS, ids=[f"{a} {b}" for a, b, _ in FIELDS])
def test_no_address_leaves_the_output(folder, kind, key, form):
    """All at once, for the errors; then those without one, for what is written."""
    site = Site(folder / "site", pages=1).put(0)
    paths = {}
    for number, text in enumerate(HOSTILE):
        paths[put(site, kind, key, form.format(f'"{text}"'), number)] = text
    around = tree(folder)
    figures.count("hostile_paths", len(HOSTILE))
    outcome = site.build("--format", "github")
    assert outcome.status in (0, 1), str(outcome)
    # Every error has its place.
    for line in outcome.errors.splitlines():
        assert re.match(r"::(error|warning) file=[^,]+,line=\d+", line), f"{line}\n{outcome}"
    must_hold_safe_names(site, around)
    for _ in range(3):
        named = set(re.findall(r"::error file=([^,]+),", outcome.errors))
        if not named:
            break
        for path in named & paths.keys():
            site.remove(path)
        around = tree(folder)
        outcome = site.build("--format", "github")
    assert outcome.status == 0, str(outcome)
    must_hold_safe_names(site, around)


@pytest.mark.parametrize("text", HOSTILE, ids=[ascii(text[:30]) for text in HOSTILE])
def test_no_permalink_pattern_leaves_the_output(folder, text):
    site = Site(folder / "site", pages=1).put(0)
    for form in (text, f"{text}:slug/", f"/{text}/:slug/", f"/:slug/{text}/"):
        site.write(
            "content/site.yml",
            "title: Site\nurl: https://example.org/\npermalinks:\n"
            f'  articles: "{form}"\n  projects: "{form}"\n',
        )
        site.remove("public")
        site.remove(".showcase")
        around = tree(folder)
        outcome = site.build()
        figures.count("hostile_paths")
        assert outcome.status in (0, 1), f"{form}: {outcome}"
        assert outcome.status == 0 or "content/" in outcome.errors, f"{form}: {outcome}"
        must_hold_safe_names(site, around)


@pytest.mark.parametrize(
    "text",
    [
        ".",
        "..",
        "content",
        "/",
        "templates",
        "content/articles",
        ".git",
        ".showcase",
        "../site",
        "./",
        "content/../.",
        "link",
        "file",
    ],
)
def test_no_output_folder_takes_away_the_sources(site, text):
    (site.root / ".git").mkdir()
    (site.root / "link").symlink_to("content")
    (site.root / "file").write_text("mine")
    around = tree(site.root.parent)
    outcome = site.build("--output", "public", cwd=site.root)
    assert outcome.status == 0
    outcome = site.build("--output", site.root / text if text != "/" else "/")
    figures.count("hostile_paths")
    assert outcome.status == 1, str(outcome)
    assert "rror: " in outcome.errors and "output" in outcome.errors, str(outcome)
    now = tree(site.root.parent)
    assert {path: now[path] for path in around} == around
