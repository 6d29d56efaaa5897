"""Documents that mean to cost more than they are worth, by family, each of a size that is asked for.

A family is a path among the sources and what makes its text of a number of bytes, within a few.
"""

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HEAD = "---\ntitle: Hostile\ndate: 2026-01-02\n---\n"


@dataclass(frozen=True)
class Family:
    """`make` gives the whole file; it may be a few bytes longer or shorter than it is asked."""

    path: str
    make: Callable[[int], str | bytes]


def fill(piece: str, size: int) -> str:
    """One piece over and over."""
    return piece * (size // len(piece.encode()))


def numbered(form: str, size: int) -> str:
    """One piece over and over, each with its number."""
    return "".join(form.format(n) for n in range(size // len(form.format(10_000).encode())))


def growing(piece: Callable[[int], str], size: int) -> str:
    """Pieces that get longer and longer."""
    parts, length, step = [], 0, 1
    while length < size:
        parts.append(piece(step))
        length += len(parts[-1])
        step += 1
    return "".join(parts)


def markdown(make: Callable[[int], str]) -> Family:
    """The text of an article."""
    return Family("content/articles/hostile.md", lambda size: HEAD + make(size))


def of(piece: str) -> Family:
    return markdown(lambda size: fill(piece, size))


def both(one: str, other: str, middle: str = "") -> Family:
    """Half a document of one piece, half of another."""
    return markdown(lambda size: fill(one, size // 2) + middle + fill(other, size // 2))


def wide_table(size: int) -> str:
    third = size // 3
    return fill("|a", third) + "\n" + fill("|-", third) + "\n" + fill("|b\n", third)


#: What stops the parser, or an ancestor of it.
MARKDOWN = {
    "a wide table": markdown(wide_table),
    "a long reference, used often": markdown(
        lambda size: f"[a]: /{'x' * (size // 5)}\n\n" + fill("[a] ", size * 4 // 5)
    ),
    "lazy lines": both(">", "a\n", "\n"),
    "blank lines in lists": both("- ", "\n", "x"),
    "a footnote in a footnote": both("[^1]:", "a\n", "\n"),
    "header rows": of("|a|b|c|d|e|f|g|h\n"),
    "an address and parentheses": markdown(lambda size: "http://a.b/" + fill(")", size)),
    "a paragraph and a delimiter row": markdown(lambda size: fill("a\n", size) + "|-\n"),
    "nested emphasis": both("*a **a ", " a** a*", "b"),
    "closers without openers": of("a_ "),
    "openers without closers": of("_a "),
    "mismatched openers": of("*a_ "),
    "three stars": of("a**b" + "c* " * 40),
    "links in emphasis": of("*a [b](http://c) "),
    "a hard link and emphasis": of("**x [a*b**c*](http://d)"),
    "emphasis in a deep quote": both(">", "a*"),
    "strikethrough": of("~~a ~b "),
    "closers of links": of("a]"),
    "openers of links": of("[a"),
    "link openers and emphasis closers": of("[ a_"),
    "blanks and parentheses": of("[ (]("),
    "pictures in pictures": of("![[]()"),
    "nested brackets": both("[", "]", "a"),
    "nested openers": of("[[[[a]("),
    "unclosed pointed links": of("[a](<b"),
    "unclosed links": of("[a](b"),
    "backslashes in a link": markdown(lambda size: "[" + fill("\\", size) + "\n"),
    "many references": markdown(
        lambda size: numbered("[r{}]: http://a\n", size * 4 // 5) + "\n" + fill("[r] ", size // 5)
    ),
    "addresses": of("http://a<"),
    "mail addresses": of("a@b."),
    "references to one footnote": of("[^a] "),
    "footnotes": markdown(
        lambda size: fill("[^a]", size // 2) + "\n\n[^a]: b\n" + fill("[^c]: d\n", size // 2)
    ),
    "footnotes, each used": markdown(
        lambda size: numbered("[^{0}]\n\n[^{0}]: b\n\n", size)
    ),
    "nested quotes": of("> "),
    "nested lists": markdown(lambda size: growing(lambda depth: "  " * depth + "* a\n", size)),
    "blank lines in quoted lists": markdown(
        lambda size: "> " + fill("- ", size // 2) + "x\n" + fill(">\n", size // 2)
    ),
    "heads of tables": of("aaa\rbbb\n-\v\n"),
    "one wide table": both("|a", "|-", "\n"),
    "many tables": of("|a|b|\n|-|-|\n|c|d|\n\n"),
    "a long table": markdown(lambda size: "|a|b|\n|-|-|\n" + fill("|c|d|\n", size)),
    "instructions": of("a <?x "),
    "declarations": of("a <!A "),
    "sections": of("a <![CDATA["),
    "bare instructions": of("<?"),
    "comments": of("a <!-- "),
    "comments after a tag": markdown(lambda size: "</" + fill("<!--", size)),
    "unclosed tags": of('<a b="c '),
    "backticks": markdown(lambda size: growing(lambda length: "e" + "`" * length, size)),
    "entities": of("&#0;"),
    "named entities": of("&CounterClockwiseContourIntegral;"),
    "tabs": of("\t"),
    "breaks": of("a\\\n"),
    "one line": of("a"),
    "one line of words": of("word "),
    "short paragraphs": of("a\n\n"),
    "list items": of("- a\n"),
    "numbers": of("1. a\n"),
    "tasks": of("- [ ] a\n"),
    "rules": of("---\n"),
    "quotes": of("> a\n\n"),
    "alerts": of("> [!NOTE]\n> a\n\n"),
    "headings": of("# a\n"),
    "headings of two lines": of("a\n=\n"),
    "headings as many as may be": markdown(
        lambda size: (("#" * 6 + " " + "a" * (size // 2000 - 9) + "\n\n") * 1999)
    ),
    "links to the site": of("[a](good.md)\n"),
    "links to a project": of("[a](../projects/good.md#b) "),
    "links as many as may be": markdown(
        lambda size: ("[a](../projects/good.md) " + "a" * (size // 19_000 - 27) + "\n") * 18_000
    ),
    "links by name": of("[[good]] "),
    "pictures": of("![a](a.png)\n"),
    "empty code fences": of("```\n```\n"),
    "code fences": of("```swift\nlet a = 1\n```\n"),
    "unclosed code fences": of("```a\n"),
    "emoji": of("\U0001f600"),
    "families of emoji": of("\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"),
    "marks": markdown(lambda size: "a" + fill("\u0301", size)),
    "writing without blanks": of("\u6f22"),
    "directions": of("\u202ea\u202c"),
    "nothing to be seen": of("\u200b"),
    "carriage returns": of("a\r"),
}

#: Raw HTML, which is read once more and reduced.
HTML = {
    "elements": of("<b>a</b>"),
    "elements never closed": of("<b>a"),
    "elements never opened": of("</b>a"),
    "elements that cross": of("<b><i></b></i>"),
    "blocks": of("<div>\n\na\n\n</div>\n\n"),
    "nested blocks": both("<div>\n", "</div>\n"),
    "nested details": both("<details><summary>a</summary>\n\n", "\n\n</details>\n"),
    "attributes": markdown(lambda size: "<a " + numbered("b{}=c ", size) + ">d</a>\n"),
    "the same attribute": markdown(lambda size: "<a " + fill("href=c ", size) + ">d</a>\n"),
    "a long attribute": markdown(lambda size: f'<a title="{fill("a", size)}">d</a>\n'),
    "entities in an attribute": markdown(lambda size: f'<a title="{fill("&amp;", size)}">d</a>\n'),
    "a long address": markdown(lambda size: f'<a href="/{fill("a", size)}">d</a>\n'),
    "an address of dots": markdown(lambda size: f'<a href="/{fill("../", size)}">d</a>\n'),
    "a list of pictures": markdown(lambda size: f'<img alt="" srcset="{fill("a.png 1x, ", size)}">\n'),
    "scripts": of("<script>a</script>\n\n"),
    "unclosed scripts": of("<script>"),
    "unclosed comments": of("<!--\n"),
    "tables": of("<table><tr><td>a</td></tr></table>\n"),
    "nested tables": of("<table><tr><td>"),
    "pictures in HTML": of('<img src="a.png" alt="a">\n'),
    "links in HTML": of('<a href="good.md">a</a>\n'),
    "anchors": markdown(lambda size: numbered('<a id="a{}"></a>\n', size)),
    "less-than signs": of("<"),
    "tags of other namespaces": of("<svg><math><a:b>"),
}

#: Code that each highlighter might look through again and again.
LANGUAGES = """swift c cpp go java kotlin js ts json python ruby rust sql bash console html xml css
diff dockerfile makefile markdown yaml toml ini""".split()
CODE = {
    "quotes": '"',
    "other quotes": "'a",
    "opened quotes": "'''\n\"\"\"\n",
    "raw quotes": 'r#"#"',
    "templates": "`${",
    "comments": "/*",
    "block comments": "{-<!--(*",
    "line comments": "# // --\n",
    "heredocs": "<<A\n",
    "many heredocs": "<<A <<~B <<'C' ",
    "braces": "{[(",
    "closers": ")]}",
    "tags": "<a b='",
    "words": "let ",
    "one word": "a",
    "digits": "1_0.e",
    "blanks": " \n",
    "colons": "a: b: ",
    "dashes": "- ? ",
    "backslashes": "\\",
    "dollars": "$($((${",
    "percents": "%q(%w[",
    "at signs": "@@ -1 +1 @@\n",
    "regular expressions": "=/[",
}


def code(language: str, piece: str) -> Family:
    return markdown(lambda size: f"````{language}\n{fill(piece, size)}\n````\n")


HIGHLIGHTED = {
    f"code in {language}: {name}": code(language, piece)
    for language in LANGUAGES
    for name, piece in CODE.items()
}


def head(text: str, mark: str = "---") -> str:
    """A document with front matter and hardly anything else."""
    title = "title: Hostile\ndate: 2026-01-02" if mark == "---" else 'title = "Hostile"\ndate = 2026-01-02'
    return f"{mark}\n{title}\n{text}\n{mark}\nWords.\n"


def yaml(make: Callable[[int], str]) -> Family:
    return Family("content/articles/hostile.md", lambda size: head(make(size)))


def toml(make: Callable[[int], str]) -> Family:
    return Family("content/articles/hostile.md", lambda size: head(make(size), "+++"))


def aliases(size: int) -> str:
    """Each list is ten of the one before it; then lists of no use."""
    doubled = "".join(
        f"x_{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 20)
    )
    return "x_0: &a0 [a]\n" + doubled + numbered("x_b{}: &b{} [a]\n".replace("b{}", "b{0}"), size)


FRONT_MATTER = {
    "lists in lists": yaml(lambda size: "x_a: " + fill("[", size // 2) + fill("]", size // 2)),
    "unclosed lists": yaml(lambda size: "x_a: " + fill("[", size)),
    "mappings in mappings": yaml(lambda size: "x_a: " + fill("{a: ", size * 4 // 5) + fill("}", size // 5)),
    "keys below keys": yaml(lambda size: "x_a:\n" + growing(lambda n: " " * n + "a:\n", size)),
    "aliases of aliases": yaml(aliases),
    "one alias, used often": yaml(lambda size: "x_a: &a [a]\nx_b: [" + fill("*a, ", size) + "]"),
    "a long alias": yaml(
        lambda size: f"x_a: &a {'a' * (size // 2)}\nx_b: [" + fill("*a, ", size // 2) + "]"
    ),
    "one value": yaml(lambda size: f"x_a: {fill('a', size)}"),
    "one quoted value": yaml(lambda size: f'x_a: "{fill(chr(92) + "u00e9", size)}"'),
    "one value of many lines": yaml(lambda size: "x_a: |\n" + fill("  a\n", size)),
    "keys": yaml(lambda size: numbered("x_a{}: b\n", size)),
    "unknown keys": yaml(lambda size: numbered("titel{}: b\n", size)),
    "the same key": yaml(lambda size: fill("x_a: b\n", size)),
    "a long key": yaml(lambda size: f"? x_{fill('a', size)}\n: b"),
    "complex keys": yaml(lambda size: fill("? - a\n", size)),
    "a list": yaml(lambda size: "x_a:\n" + fill("- a\n", size)),
    "comments in front matter": yaml(lambda size: fill("# a\n", size)),
    "blank lines in front matter": yaml(lambda size: fill("\n", size)),
    "tags of YAML": yaml(lambda size: "x_a: [" + fill("!!str a, ", size) + "]"),
    "anchors of YAML": yaml(lambda size: "x_a: [" + numbered("&a{} a, ", size) + "]"),
    "merges": yaml(lambda size: "x_a: &a {b: c}\nx_b:\n" + fill("  <<: *a\n", size)),
    "a long title": yaml(lambda size: f"summary: {fill('a ', size)}"),
    "tags": yaml(lambda size: "tags: [" + numbered("t{}, ", size) + "]"),
    "the same tag": yaml(lambda size: "tags: [" + fill("t, ", size) + "]"),
    "authors": yaml(lambda size: "authors: [" + numbered("a{}, ", size) + "]"),
    "other addresses": yaml(lambda size: "aliases: [" + numbered("/a{}/, ", size) + "]"),
    "projects": yaml(lambda size: "projects: [" + numbered("p{}, ", size) + "]"),
    "the same project": yaml(lambda size: "projects: [" + fill("good, ", size) + "]"),
    "never closed": Family("content/articles/hostile.md", lambda size: "---\n" + fill("a: b\n", size)),
    "of TOML: lists in lists": toml(lambda size: "x_a = " + fill("[", size // 2) + fill("]", size // 2)),
    "of TOML: tables in tables": toml(lambda size: "x_a = " + fill("{a=", size)),
    "of TOML: one value": toml(lambda size: f'x_a = "{fill("a", size)}"'),
    "of TOML: keys": toml(lambda size: numbered("x_a{} = 1\n", size)),
    "of TOML: dotted keys": toml(lambda size: "x_a" + fill(".a", size) + " = 1"),
    "of TOML: many dotted keys": toml(lambda size: numbered("x_a.b{0}.c{0} = 1\n", size)),
    "of TOML: tables": toml(lambda size: numbered("[x_a{}]\n", size)),
    "of TOML: deep tables": toml(lambda size: growing(lambda n: f"[x_a{'.a' * n}]\n", size)),
    "of TOML: lists of tables": toml(lambda size: fill("[[x_a]]\nb = 1\n", size)),
    "of TOML: a list": toml(lambda size: "x_a = [" + fill("1, ", size) + "]"),
    "of TOML: comments": toml(lambda size: fill("# a\n", size)),
}


#: In bytes: a little less than front matter may have.
LARGEST_HEAD = 63_000
LICENSES = re.findall(
    r"(?m)^    ([A-Za-z0-9.+-]+)\|[a-z]*\|",
    "".join(
        file.read_text()
        for file in sorted(
            Path(__file__).resolve().parents[2].glob("Sources/SiteModel/SPDX/SPDXTable+Licenses*.swift")
        )
    ),
)


def crowded(make: Callable[[int], str], path: str = "content/articles/hostile.md") -> Family:
    """Front matter as long as it may be, and words up to the size."""
    project = path.startswith("content/projects/")

    def text(size: int) -> str:
        more = make(LARGEST_HEAD)
        if project:
            known = "summary: Does it\nrepository: https://github.com/example/hostile"
            more = f"{known}\n{more}" if "license:" in more else f"{known}\nlicense: MIT\n{more}"
        start = head(more)
        return start + fill("word ", size - len(start))

    return Family(path, text)


def crowded_project(make: Callable[[int], str]) -> Family:
    return crowded(make, "content/projects/hostile.md")


CROWDED = {
    "crowded with tags": crowded(lambda size: "tags: [" + numbered("t{}, ", size) + "]"),
    "crowded with authors": crowded(lambda size: "authors: [" + numbered("a{}, ", size) + "]"),
    "crowded with addresses": crowded(lambda size: "aliases: [" + numbered("/a{}/, ", size) + "]"),
    "crowded with projects": crowded(lambda size: "projects: [" + numbered("p{}, ", size) + "]"),
    "crowded with one project": crowded(lambda size: "projects: [" + fill("good, ", size) + "]"),
    "crowded with unknown keys": crowded(lambda size: numbered("titel{}: b\n", size)),
    "crowded with extra keys": crowded(lambda size: numbered("x_a{}: b\n", size)),
    "crowded with one key": crowded(lambda size: fill("x_a: b\n", size)),
    "crowded with a summary": crowded(lambda size: "summary: " + fill("word ", size)),
    "crowded with a title": crowded(lambda size: "series: " + fill("word ", size)),
    "crowded with a category": crowded(lambda size: "category: " + fill("word ", size)),
} | {
    f"a project crowded with {name}": crowded_project(make)
    for name, make in {
        "tags": lambda size: "tags: [" + numbered("t{}, ", size) + "]",
        "languages": lambda size: "languages: [" + numbered("t{}, ", size) + "]",
        "platforms": lambda size: "platforms: [" + numbered("t{}, ", size) + "]",
        "stewards": lambda size: "stewards: [" + numbered("t{}, ", size) + "]",
        "maintainers": lambda size: "maintainers: [" + numbered("t{}, ", size) + "]",
        "users": lambda size: "used_by: [" + numbered("t{}, ", size) + "]",
        "products": lambda size: "alternative_to: [" + numbered("t{}, ", size) + "]",
        "neighbours": lambda size: "related: [" + numbered("t{}, ", size) + "]",
        "one neighbour": lambda size: "related: [" + fill("good, ", size) + "]",
        "screenshots": lambda size: "screenshots:\n" + fill("- {src: a.png, alt: b}\n", size),
        "commands": lambda size: "install:\n" + numbered("  a{}: b\n", size),
        "links": lambda size: "links:\n  docs: https://a.b/" + fill("a", size),
        "a licence": lambda size: "license: " + " OR ".join(LICENSES),
        "a licence, nested": lambda size: "license: " + fill("(", size // 2) + "MIT" + fill(")", size // 2),
        "a licence, repeated": lambda size: "license: " + fill("MIT OR ", size) + "MIT",
        "exceptions": lambda size: "license: " + fill("MIT WITH ", size) + "MIT",
    }.items()
}


def svg(make: Callable[[int], str]) -> Family:
    return Family(
        "content/hostile.svg",
        lambda size: f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{make(size)}</svg>',
    )


def entities(size: int) -> str:
    """The laughs that come in billions."""
    doubled = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 20))
    return f'<!DOCTYPE svg [<!ENTITY l0 "lol">{doubled}]><svg>{fill("&l19;", size)}</svg>'


PICTURES = {
    "elements of an SVG": svg(lambda size: fill('<path d="M0 0h9"/>', size)),
    "nested elements of an SVG": svg(lambda size: fill("<g>", size * 3 // 7) + fill("</g>", size * 4 // 7)),
    "unclosed elements of an SVG": svg(lambda size: fill("<g>", size)),
    "a path": svg(lambda size: f'<path d="M0 0{fill("h9", size)}"/>'),
    "attributes of an SVG": svg(lambda size: "<g " + numbered('a{}="b" ', size) + "/>"),
    "the same attribute of an SVG": svg(lambda size: "<g " + fill('a="b" ', size) + "/>"),
    "namespaces": svg(lambda size: numbered('<g xmlns:a{0}="b"><a{0}:c/></g>', size)),
    "nested namespaces": svg(lambda size: numbered('<g xmlns:a{0}="b">', size)),
    "text of an SVG": svg(lambda size: f"<text>{fill('a', size)}</text>"),
    "entities of an SVG": svg(lambda size: f"<text>{fill('&amp;', size)}</text>"),
    "comments of an SVG": svg(lambda size: fill("<!--a-->", size)),
    "an unclosed comment of an SVG": svg(lambda size: "<!--" + fill("-", size)),
    "sections of an SVG": svg(lambda size: fill("<![CDATA[a]]>", size)),
    "scripts of an SVG": svg(lambda size: fill("<script/>", size)),
    "links of an SVG": svg(lambda size: fill('<a href="http://a.b"/>', size)),
    "a style": svg(lambda size: f"<style>{fill('a{b:url(c)}', size)}</style>"),
    "a style of comments": svg(lambda size: f"<style>{fill('/*', size)}</style>"),
    "less-than signs of an SVG": svg(lambda size: fill("<", size)),
    "entities that grow": Family("content/hostile.svg", entities),
    "an unclosed SVG": Family("content/hostile.svg", lambda size: "<svg " + fill("a", size)),
    "blanks before an SVG": Family("content/hostile.svg", lambda size: fill(" ", size)),
    "segments of a JPEG": Family(
        "content/hostile.jpg", lambda size: b"\xff\xd8" + b"\xff\xe1\x00\x02" * (size // 4)
    ),
    "filling of a JPEG": Family("content/hostile.jpg", lambda size: b"\xff\xd8" + b"\xff" * size),
    "boxes of an AVIF": Family(
        "content/hostile.avif",
        lambda size: b"\0\0\0\x10ftypavif\0\0\0\0" + b"\0\0\0\x08free" * (size // 8),
    ),
    "nested boxes of an AVIF": Family(
        "content/hostile.avif",
        lambda size: b"\0\0\0\x10ftypavif\0\0\0\0"
        + b"".join((size - 8 * n).to_bytes(4) + b"iprp" for n in range(size // 8)),
    ),
    "a PNG of nothing": Family(
        "content/hostile.png", lambda size: b"\x89PNG\r\n\x1a\n" + zlib.compress(bytes(size), 0)
    ),
}

FIGURES = {
    "figures in figures": Family(
        "content/projects/good.forge.json", lambda size: fill('{"a":', size) + "1"
    ),
    "lists in figures": Family("content/projects/good.forge.json", lambda size: fill("[", size)),
    "keys of figures": Family(
        "content/projects/good.forge.json",
        lambda size: "{" + numbered('"a{}":1,', size) + '"b":1}',
    ),
    "the same key of figures": Family(
        "content/projects/good.forge.json",
        lambda size: "{" + fill('"stars":1,', size) + '"stars":1}',
    ),
    "a number of figures": Family(
        "content/projects/good.forge.json", lambda size: '{"stars":' + fill("9", size) + "}"
    ),
    "a text of figures": Family(
        "content/projects/good.forge.json",
        lambda size: '{"description":"' + fill("\\u0000", size) + '"}',
    ),
}

ALL = MARKDOWN | HTML | HIGHLIGHTED | FRONT_MATTER | CROWDED | PICTURES | FIGURES

#: One or two of each kind, of those that take longest.
SHORT = [
    "a wide table",
    "a long reference, used often",
    "nested brackets",
    "many references",
    "footnotes, each used",
    "links as many as may be",
    "headings as many as may be",
    "emoji",
    "elements never closed",
    "attributes",
    "code in ruby: many heredocs",
    "code in js: templates",
    "aliases of aliases",
    "keys",
    "of TOML: deep tables",
    "nested elements of an SVG",
    "entities that grow",
    "keys of figures",
    "crowded with tags",
    "a project crowded with a licence",
]
