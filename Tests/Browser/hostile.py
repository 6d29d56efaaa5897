"""Writes sites whose every text means harm: each trick in each place where an author can write.

    hostile.py FOLDER

A case is one trick in one place. It has a number, which its trick calls `pwned` with, and a word
of its own, its witness, which stands beside it and has to be on the finished page.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from corpus import picture, put
from tricks import ADDRESS, MARKUP, TEXT, Trick

REPOSITORY = Path(__file__).resolve().parents[2]
HONEST = "https://honest.invalid/"
#: Name: the Markdown around a text.
TEXT_PLACES: dict[str, Callable[[str], str]] = {
    "block": lambda t: t,
    "line": lambda t: f"Text {t} more *text*",
    "after a tag": lambda t: f"<kbd>{t}</kbd>",
    "in an element": lambda t: f"<div>\n{t}\n</div>",
    "around Markdown": lambda t: f"<div>{t}\n\n*x*\n\n</div>",
    "summary": lambda t: f"<details><summary>{t}</summary>\n\n{t}\n\n</details>",
    "list": lambda t: f"- {t}\n- [ ] {t}\n1. {t}",
    "quote": lambda t: f"> {t}",
    "heading": lambda t: f"## {t}",
    "heading below a line": lambda t: f"{t}\n===",
    "emphasis": lambda t: f"*{t}* **{t}** ~~{t}~~",
    "table head": lambda t: f"| {t} | x |\n|---|---|\n| y | z |",
    "table cell": lambda t: f"| x | y |\n|---|---|\n| {t} | [x]({HONEST} \"{t}\") |",
    "link text": lambda t: f"[{t}]({HONEST})",
    "link title": lambda t: f"[x]({HONEST} \"{t}\") [x]({HONEST} '{t}') [x]({HONEST} ({t}))",
    "picture's text": lambda t: f"![{t}](/pic.png)",
    "picture's title": lambda t: f"![x](/pic.png \"{t}\") ![x](/pic.png '{t}')",
    "definition's title": lambda t: f"[r]: {HONEST} \"{t}\"\n\n[r] ![r]",
    "definition's name": lambda t: f"[{t}]: {HONEST}\n\n[{t}]",
    "footnote": lambda t: f"x[^n]\n\n[^n]: {t}",
    "footnote's name": lambda t: f"x[^{t}]\n\n[^{t}]: {HONEST}",
    "language of a fence": lambda t: f"```{t}\nx\n```",
    "language of a tilde fence": lambda t: f"~~~{t}\nx\n~~~",
    "words of a fence": lambda t: f"~~~ html {t}\nx\n~~~",
    "title of a fence": lambda t: f"``` js title=\"{t}\" {{1}}\nx\n```\n\n~~~ js title='{t}'\nx\n~~~",
    "code": lambda t: f"`{t}` ``{t}``",
    "code by indent": lambda t: "    " + t.replace("\n", "\n    "),
    "code, plain": lambda t: f"~~~~~\n{t}\n~~~~~",
    "autolink": lambda t: f"<{t}> <https://{t}>",
    "address in text": lambda t: f"https://honest.invalid/{t} www.honest.invalid/{t} a@b.invalid{t}",
    "wiki link": lambda t: f"[[honest|{t}]]",
    "alert": lambda t: f"> [!NOTE]\n> {t}",
    "alert's kind": lambda t: f"> [!{t}]\n> x",
    "attribute, double quotes": lambda t: f"<p title=\"{t}\">x</p>",
    "attribute, single quotes": lambda t: f"<p title='{t}'>x</p>",
    "attribute, no quotes": lambda t: f"<p title={t}>x</p>",
    "name": lambda t: f"<a id=\"{t}\" name='{t}'>x</a>",
    "class": lambda t: f"<p class=\"{t}\" lang=\"{t}\" dir=\"{t}\" align=\"{t}\">x</p>",
    "alt": lambda t: f"<img alt=\"{t}\" width=\"{t}\" src=\"/pic.png\">",
    "media": lambda t: f"<picture><source media=\"{t}\" type='{t}' sizes='{t}' srcset=\"/pic.png\">"
                       f"<img src=\"/pic.png\" alt=\"\"></picture>",
    "comment": lambda t: f"<!-- {t} -->\n\nx <!-- {t} --> y",
    "declarations": lambda t: f"<? {t} ?>\n\n<![CDATA[ {t} ]]>\n\n<!X {t} >",
} | {
    f"code, {language}": (lambda t, language=language: f"~~~~~ {language} {{1-2}}\n{t}\n~~~~~")
    for language in (
        "html", "css", "javascript", "markdown", "yaml", "json", "sh", "console", "diff", "swift",
        "c", "python", "sql", "rust", "ruby", "dockerfile", "makefile", "toml",
    )
}
#: Name: the Markdown around an address.
ADDRESS_PLACES: dict[str, Callable[[str], str]] = {
    "link": lambda u: f"[x]({u})",
    "link in brackets": lambda u: f"[x](<{u}>)",
    "picture": lambda u: f"![x]({u})",
    "picture in brackets": lambda u: f"![x](<{u}>)",
    "picture in a link": lambda u: f"[![x](/pic.png)](<{u}>)",
    "autolink": lambda u: f"<{u}>",
    "address in text": lambda u: f"x {u} x",
    "definition": lambda u: f"[r]: {u}\n\n[r] ![r]",
    "definition in brackets": lambda u: f"[r]: <{u}>\n\n[r] ![r]",
    "wiki link": lambda u: f"[[{u}]] [[{u}|x]]",
    "footnote": lambda u: f"x[^n]\n\n[^n]: [x](<{u}>)",
    "href, double quotes": lambda u: f"<a href=\"{u}\">x</a>",
    "href, single quotes": lambda u: f"<a href='{u}'>x</a>",
    "href, no quotes": lambda u: f"<a href={u}>x</a>",
    "href, twice": lambda u: f"<a href=\"{HONEST}\" href=\"{u}\" HREF='{u}'>x</a>",
    "src": lambda u: f"<img src=\"{u}\">",
    "src, single quotes": lambda u: f"<img alt='x' src='{u}'>",
    "srcset": lambda u: f"<img src=\"/pic.png\" srcset=\"{u} 1x\">",
    "source": lambda u: f"<picture><source srcset=\"{u}\"><img src=\"/pic.png\" alt=''></picture>",
    "sources": lambda u: f"<picture><source srcset=\"{HONEST}a.png 1x, {u} 2x\">"
                         f"<img src=\"/pic.png\" alt=''></picture>",
    "addresses of citations": lambda u: f"<blockquote cite=\"{u}\">x</blockquote>\n\n<q cite=\"{u}\">x</q>",
    "other addresses": lambda u: f"<p background='{u}' action='{u}' ping='{u}' longdesc='{u}'>x</p>",
    "area": lambda u: f"<map name=m><area href=\"{u}\"></map>",
    "SVG": lambda u: f"<svg><a xlink:href=\"{u}\" href=\"{u}\"><text y=9>x</text></a></svg>",
    "MathML": lambda u: f"<math href=\"{u}\">x</math>",
}


@dataclass
class Case:
    """One trick in one place."""

    number: int
    trick: Trick
    #: Of Markdown, or the path of a key, such as `projects: links.docs`.
    place: str
    #: Relative to the site's folder.
    file: str = ""
    #: Those lines of the file that the trick is on, from 1.
    lines: tuple[int, int] = (1, 1)
    #: What the program says against it, if that is an error.
    refusal: dict = field(default_factory=dict)

    @property
    def witness(self) -> str:
        return f"witness{self.number}end"

    def __str__(self) -> str:
        return f"{self.number}: {self.place}: {self.trick}"


def encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def begin(folder: Path, more: str = "") -> None:
    """The settings of a site, a picture, and an honest page of every kind."""
    put(folder / "content/site.yml", "title: A site\nurl: https://showcase.example/\n" + more)
    put(folder / "content/pic.png", picture(8, 8, 90))
    put(folder / "content/projects/honest.md", project({"title": "Honest"}, "Honest text."))
    put(folder / "content/articles/honest.md", article({"title": "Honest words"}, "Honest text."))


def front_matter(keys: dict) -> str:
    """One line to a key; every value in the form that JSON and YAML share."""
    lines = [f"{key_text(key)}: {json.dumps(value)}" for key, value in keys.items()]
    return "---\n" + "\n".join(lines) + "\n---\n"


def key_text(key: str) -> str:
    return key if re.fullmatch("[a-z_]+", key) else json.dumps(key)


_repositories = iter(range(10**9))


def project(keys: dict, body: str) -> str:
    required = {
        "title": "A project", "summary": "A summary.", "license": "MIT",
        "repository": f"https://code.invalid/o/r{next(_repositories)}",
    }
    return front_matter(required | keys) + "\n" + body + "\n"


def article(keys: dict, body: str) -> str:
    return front_matter({"title": "An article", "date": "2026-01-02"} | keys) + "\n" + body + "\n"


def page(keys: dict, body: str) -> str:
    return front_matter({"title": "A page"} | keys) + "\n" + body + "\n"


WRITERS = {"articles": article, "projects": project, "pages": page}

# Markdown


def markdown_cases() -> list[Case]:
    """Every trick in every place of Markdown."""
    pairs = [(trick, place) for trick in MARKUP + TEXT for place in TEXT_PLACES]
    pairs += [(trick, place) for trick in ADDRESS for place in ADDRESS_PLACES]
    return [Case(number, trick, place) for number, (trick, place) in enumerate(pairs, 1)]


def markdown(case: Case) -> str:
    places = ADDRESS_PLACES if case.trick.family == "addresses" else TEXT_PLACES
    return places[case.place](case.trick.of(case.number))


def write_markdown_alone(folder: Path, cases: list[Case], more: str = "") -> None:
    """A page for each case."""
    begin(folder, more)
    for case in cases:
        head = page({"title": f"Case {case.number}"}, "")
        text = f"{head}{case.witness}\n\n{markdown(case)}\n"
        case.file = f"content/m{case.number // 500}/c{case.number}.md"
        # A carriage return ends a line, as in Markdown.
        case.lines = (head.count("\n") + 1, len(re.findall("\r\n|\n|\r", text)))
        put(folder / case.file, encoded(text))


def write_markdown_together(folder: Path, cases: list[Case]) -> dict[Trick, str]:
    """A page for each trick with all its places, each in a quote of its own: what is not closed
    ends there. Returns the paths of the pages."""
    begin(folder)
    by_trick: dict[Trick, list[Case]] = {}
    for case in cases:
        by_trick.setdefault(case.trick, []).append(case)
    for number, (trick, those) in enumerate(by_trick.items()):
        quotes = []
        for case in those:
            # A name of its own for each case, where the names of a page are shared.
            text = re.sub(r"\[(\^?)([rn])\]", rf"[\g<1>\g<2>{case.number}]", markdown(case))
            quoted = "\n".join("> " + line for line in re.split("\r\n|\n|\r", text))
            quotes.append(f"> {case.witness}\n>\n{quoted}\n")
        body = "\n<!-- next -->\n\n".join(quotes)
        put(folder / f"content/t/t{number}.md", encoded(page({"title": f"Trick {number}"}, body)))
    return {trick: f"t/t{number}/" for number, trick in enumerate(by_trick)}


# Front matter


def schema(kind: str, showcase: str) -> dict:
    done = subprocess.run([showcase, "schema", kind], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def leaves(form) -> Iterator[tuple[str, Callable]]:
    """Every text that a value of this form of a JSON Schema holds: its path, and what makes the
    value with another text there."""
    if form is True or not isinstance(form, dict):
        yield "", lambda text: text
        yield ".x", lambda text: {"x": [text]}
        return
    for one in form.get("anyOf", []):
        yield from leaves(one)
    kind = form.get("type")
    if kind == "array":
        for path, make in leaves(form["items"]):
            yield "[]" + path, lambda text, make=make: [make(text)]
    elif kind == "object":
        properties = form.get("properties", {})
        needed = {name: SIBLINGS[name] for name in form.get("required", [])}
        for name, inner in properties.items():
            for path, make in leaves(inner):
                yield f".{name}{path}", (
                    lambda text, name=name, make=make: needed | {name: make(text)})
        yield ".KEY", lambda text: needed | {text: HONEST}
        if form.get("additionalProperties"):
            yield ".VALUE", lambda text: needed | {"Debian": text}
    elif kind != "null" and "anyOf" not in form:
        yield "", lambda text: text


#: Good values for what stands beside the text that is tried.
SIBLINGS = {
    "src": "/pic.png", "alt": "A picture", "name": "Somebody", "url": HONEST, "title": "A title",
    "system": "Debian", "command": "x",
}


def field_places(kind: str, form: dict) -> dict[str, Callable[[str], dict]]:
    """Every place for a text in the front matter of a kind: the keys with that text in it."""
    found = {}
    for key, inner in form["properties"].items():
        for path, make in leaves(inner):
            found.setdefault(f"{kind}: {key}{path}", lambda text, k=key, m=make: {k: m(text)})
    for path, make in leaves(True):
        found[f"{kind}: x_own{path}"] = lambda text, m=make: {"x_own": m(text)}
    found[f"{kind}: KEY"] = lambda text: {text: "x"}
    found[f"{kind}: x_KEY"] = lambda text: {"x_" + text: "x"}
    return found


def field_cases(showcase: str, each: int | None) -> list[tuple[Case, Callable[[str], dict]]]:
    """Every trick in every key, or `each` of them to a key, by turns, so that all are tried."""
    tricks = [trick for trick in MARKUP + TEXT + ADDRESS if not re.search("[\udc80-\udcff]", trick.text)]
    found = []
    turn = 0
    for kind, name in (("articles", "article"), ("projects", "project"), ("pages", "page")):
        for place, make in field_places(kind, schema(name, showcase)).items():
            chosen = tricks
            if each is not None:
                chosen = [tricks[(turn + step * 37) % len(tricks)] for step in range(each)]
                turn += each * 37 + 1
            found += [(Case(10**6 + len(found) + at, trick, place), make)
                      for at, trick in enumerate(chosen)]
    return found


def write_fields(folder: Path, cases: list[tuple[Case, Callable[[str], dict]]]) -> None:
    begin(folder)
    for case, make in cases:
        kind = case.place.split(":")[0]
        keys = make(case.trick.of(case.number))
        text = WRITERS[kind](keys, f"{case.witness} is here.")
        key = key_text(next(iter(keys)))
        line = next(at for at, line in enumerate(text.split("\n"), 1) if line.startswith(key + ":"))
        case.lines = (line, line)
        place = "content/own" if kind == "pages" else f"content/{kind}"
        case.file = f"{place}/f{case.number}.md"
        put(folder / case.file, text)


# Figures of the forges


def sidecar_keys() -> list[str]:
    """The keys of a project's figures, as the program reads them."""
    source = (REPOSITORY / "Sources/SiteLoader/Decoding/ForgeSidecar.swift").read_text()
    found = re.findall(r'(?:text|date|count|flag)\("(\w+)", root\)|root\["(\w+)"\]', source)
    return sorted({one or other for one, other in found})


def write_sidecars(folder: Path, each: int | None) -> list[Case]:
    begin(folder)
    tricks = [trick for trick in MARKUP + TEXT + ADDRESS if not re.search("[\udc80-\udcff]", trick.text)]
    cases = []
    for turn, key in enumerate(sidecar_keys()):
        chosen = tricks if each is None else [tricks[(turn * 11 + at * 37) % len(tricks)] for at in range(each)]
        for trick in chosen:
            case = Case(2 * 10**6 + len(cases), trick, f"figures: {key}")
            text = trick.of(case.number)
            stem = f"content/projects/s{case.number}"
            repository = f"https://code.invalid/s/r{case.number}"
            figures = {
                "repository": repository, "fetched_at": "2026-11-01", "stars": 5, "forks": 2,
                "history": [{"date": "2026-10-01", "stars": 4}, {"date": "2026-11-01", "stars": 5}],
            }
            figures[key] = [text] if key in ("topics", "history") else text
            case.file = stem + ".forge.json"
            put(folder / f"{stem}.md", project(
                {"title": f"Figures {case.number}", "repository": repository}, case.witness))
            lines = json.dumps(figures, indent=1).split("\n")
            put(folder / case.file, "\n".join(lines) + "\n")
            at = next(at for at, line in enumerate(lines, 1) if line.startswith(f' "{key}"'))
            # A list goes on over the lines that follow.
            case.lines = (at, at + 2 if key in ("topics", "history") else at)
            cases.append(case)
    return cases


# Catalogues of others, and what forges answer


def foreign(case: Case) -> dict[str, tuple[str, dict | list]]:
    """A record with the trick in each of its texts and addresses, by the kind of catalogue: the
    path of its file, and what is in it. JSON is YAML, too."""
    text, name = case.trick.of(case.number), f"x{case.number}"
    titled = f"{text} {case.witness}"
    link = f"https://code.invalid/o/{name}"
    return {
        "landscape": ("landscape.yml", {"landscape": [{
            "category": None, "name": text, "subcategories": [{
                "subcategory": None, "name": text, "items": [{
                    "item": None, "name": titled, "description": text, "repo_url": link,
                    "homepage_url": text, "license": text, "project": text, "logo": text,
                    "extra": {"summary_tags": text, "documentation_url": text, "blog_url": text,
                              "slack_url": text, "discord_url": text, "created": text, text: text},
                }]}]}]}),
        "awesome-selfhosted": (f"software/{name}.yml", {
            "name": titled, "description": text, "source_code_url": link, "website_url": text,
            "demo_url": text, "licenses": [text, "MIT"], "tags": [text, "x"], "platforms": [text],
            text: text,
        }),
        "publiccode": (f"p{name}/publiccode.yml", {
            "publiccodeYmlVersion": "0.4", "name": titled, "url": link, "landingURL": text,
            "categories": [text], "platforms": [text], "usedBy": [text], "roadmap": text,
            "developmentStatus": text, "softwareType": text, "logo": text, "releaseDate": text,
            "description": {"en": {"shortDescription": text, "longDescription": text,
                                   "features": [text], "documentation": text, "screenshots": [text],
                                   "videos": [text]}},
            "legal": {"license": text, "mainCopyrightOwner": text, "repoOwner": text},
            "maintenance": {"type": text, "contacts": [{"name": text, "email": text}]},
            "localisation": {"availableLanguages": [text]}, text: text,
        }),
    }


def write_catalogues(folder: Path, cases: list[Case]) -> dict[str, Path]:
    """A catalogue of each kind, with a record for each case; returns their folders by kind."""
    for case in cases:
        for kind, (path, record) in foreign(case).items():
            # Every case its own file: one that cannot be read takes no other with it.
            path = path.replace("landscape.yml", f"x{case.number}.yml")
            put(folder / kind / path, json.dumps(record, indent=1))
        text = case.trick.of(case.number)
        keys = dict.fromkeys(("summary", "homepage", "license", "category", "status", "released",
                              "docs", "maturity", "doi", text), text)
        keys |= {"title": f"{text} {case.witness}", "repository": f"https://code.invalid/m/{case.number}",
                 "tags": [text], "languages": [text], "maintainers": [text], "funding": [text],
                 "used_by": [{"name": text, "url": text}], "links": {"docs": text, "chat": text}}
        put(folder / f"markdown/m{case.number}.md", front_matter(keys) + text + "\n")
    return {kind: folder / kind for kind in [*foreign(cases[0]), "markdown"]}


def forge_answer(case: Case) -> dict:
    """What GitHub says of a repository whose owner means harm."""
    text = case.trick.of(case.number)
    return {
        "name": f"{text} {case.witness}", "full_name": f"o/f{case.number}", "description": text,
        "html_url": f"https://github.com/o/f{case.number}", "homepage": text, "topics": [text],
        "language": text, "license": {"spdx_id": text, "key": text, "name": text},
        "default_branch": text, "owner": {"login": text, "avatar_url": text}, text: text,
    }


if __name__ == "__main__":
    root = Path(sys.argv[1])
    write_markdown_alone(root / "markdown", markdown_cases())
