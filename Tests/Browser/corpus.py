"""Writes the sources of generated sites: the same seed, the same bytes.

    corpus.py FOLDER [PROJECTS [ARTICLES [SEED]]]
"""

import random
import struct
import sys
import zlib
from pathlib import Path

import words

CATEGORIES = (
    "Developer tools", "Databases", "Machine learning", "Networking", "Security", "Observability",
    "Web frameworks", "Content management", "Messaging", "Graphics", "Audio and video", "Games",
    "Operating systems", "Embedded systems", "Science", "Geography", "Education", "Office",
    "Publishing", "Accessibility", "Health", "Public administration", "Finance", "Home automation",
)
LANGUAGES = (
    "Python", "JavaScript", "TypeScript", "Go", "C", "C++", "Rust", "Java", "C#", "Ruby", "PHP",
    "Swift", "Kotlin", "Shell", "Scala", "Haskell", "Elixir", "Lua", "R", "Julia", "Dart", "Perl",
    "Zig", "OCaml", "F#", "Objective-C", "Fortran", "Erlang", "Clojure", "Nim",
)
#: Licence, its weight of a thousand, and what else has to be said with it.
LICENCES = (
    ("MIT", 340, ""), ("Apache-2.0", 270, ""), ("GPL-3.0-or-later", 70, ""),
    ("BSD-3-Clause", 60, ""), ("AGPL-3.0-only", 50, ""), ("GPL-2.0-or-later", 40, ""),
    ("MPL-2.0", 40, ""), ("LGPL-2.1-or-later", 25, ""), ("MIT OR Apache-2.0", 35, ""),
    ("GPL-3.0", 20, ""), ("GPL-2.0-only WITH Classpath-exception-2.0", 10, ""),
    ("Apache-2.0 AND (MIT OR BSD-2-Clause)", 10, ""), ("ISC", 15, ""),
    ("LicenseRef-Commons-Clause", 10,
     "license_url: https://licences.example/commons\nopenness: source-available\n"),
    ("LicenseRef-OpenRAIL", 5, "license_url: https://licences.example/rail\nopenness: open-weights\n"),
)
PLATFORMS = ("Linux", "macOS", "Windows", "Web", "Android", "iOS", "FreeBSD")
STATUSES = (
    ("active", 760), ("wip", 60), ("inactive", 60), ("unsupported", 40), ("abandoned", 30),
    ("moved", 20), ("suspended", 15), ("concept", 15),
)
#: Titles and summaries that break what does not escape: each is one project's.
HOSTILE = (
    ("""<b>&"'</script><script>alert(1)</script>""", """Bold & "quoted" 'names' </title> <!-- and more ]]>"""),
    ("مكتبة النصوص", "تقرأ الملفات من اليمين إلى اليسار، وتكتبها كذلك."),
    ("东京地图", "一个用来画地图的程序，支持中文、日本語和한국어。"),
    ("🦊 Fuchsbau 👩‍👩‍👧‍👦", "Emoji in a name 🏳️‍🌈, and as the last word too: 🎉"),
    ("{{title}} %s ${x} `tick` \\\\", "Looks like a template: {{{body}}} {{#a}}, a format %d and a path C:\\\\temp."),
    ("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
     "A name that is longer than a telephone is wide, without a place to break it."),
    ("=HYPERLINK(1)", "Begins with a sign that a spreadsheet takes for a formula, and holds a comma, too."),
    ("Ǎçčéñtš & Co.", "Its name is found by those who type it without accents: Accents and Co."),
)
SITE = """\
title: {title}
url: https://showcase.example/
description: {description}
language: {language}
author: The editors
accent: "#8a3b12"
{more}"""


def quoted(text: str) -> str:
    """`text` as a YAML scalar in single quotes."""
    return "'" + text.replace("'", "''") + "'"


def listed(values) -> str:
    return "[" + ", ".join(quoted(value) for value in values) + "]"


def picture(width: int, height: int, grey: int) -> bytes:
    """A PNG of one tone."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)

    rows = b"".join(b"\x00" + bytes([grey]) * width for _ in range(height))
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


class Corpus:
    """Draws names and text, all from one seed."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)
        self.tags = [f"{word} {noun}" for word in words.ADJECTIVES for noun in words.FIELDS][::7]
        self.random.shuffle(self.tags)
        self.stewards = [f"{name} {kind}" for name in self.names(150)
                         for kind in (self.random.choice(("Foundation", "Labs", "Collective")),)]

    def skewed(self, values, count: int = 1) -> list:
        """`count` different values, the first ones more often, as in real catalogues."""
        found: list = []
        while len(found) < min(count, len(values)):
            place = int(len(values) ** self.random.random()) - 1
            if values[place] not in found:
                found.append(values[place])
        return found

    def weighted(self, table):
        return self.random.choices(table, [row[1] for row in table])[0]

    def names(self, count: int) -> list[str]:
        """Invented names, each another."""
        found: dict[str, None] = {}
        while len(found) < count:
            name = "".join(self.random.choices(words.SYLLABLES, k=self.random.choice((2, 2, 3, 3, 4))))
            found[name.capitalize()] = None
        return list(found)

    def date(self, first: int, last: int) -> str:
        year, month = self.random.randint(first, last), self.random.randint(1, 12)
        precise = self.random.random()
        if precise < 0.1:
            return f"{year}"
        if precise < 0.2:
            return f"{year}-{month:02}"
        return f"{year}-{month:02}-{self.random.randint(1, 28):02}"

    def sentence(self) -> str:
        drawn = self.skewed(words.COMMON, self.random.randint(6, 14))
        return " ".join(drawn).capitalize() + "."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.random.randint(3, 7)))

    def summary(self) -> str:
        pick = self.random.choice
        return (f"{pick(words.VERBS)} {pick(words.ADJECTIVES)} {pick(words.FIELDS)} "
                f"for {pick(words.PEOPLE)}, {pick(words.MANNERS)}.")


def slug(index: int, name: str) -> str:
    return f"{name.lower()}" if name.isascii() and name.isalpha() else f"hostile-{index}"


def write(folder: Path, projects: int = 1_000, articles: int = 60, seed: int = 3) -> None:
    corpus = Corpus(seed)
    titles = [title for title, _ in HOSTILE] + corpus.names(projects - len(HOSTILE))
    slugs = [slug(index, title) for index, title in enumerate(titles)]
    put(folder / "content/site.yml", SITE.format(
        title=quoted("""The "corpus" & <Co>"""), description=quoted("Generated projects, <many> & 'varied'."),
        language="en", more=f"footer: {quoted('A footer & <b>more</b>')}\n"))
    put(folder / "content/index.md", "---\ntitle: A generated catalogue\n---\n\nEverything here is made up.\n")
    for index, title in enumerate(titles):
        write_project(folder, corpus, index, title, slugs)
    for index in range(articles):
        write_article(folder, corpus, index, titles, slugs)


def write_project(folder: Path, corpus: Corpus, index: int, title: str, slugs: list[str]) -> None:
    random, name = corpus.random, slugs[index]
    licence, _, licence_lines = corpus.weighted(LICENCES)
    status = corpus.weighted(STATUSES)[0]
    keys = [
        f"title: {quoted(title)}",
        f"summary: {quoted(HOSTILE[index][1] if index < len(HOSTILE) else corpus.summary())}",
        f"repository: https://code.example/{name}/{name}",
        f"license: {licence}",
        f"category: {quoted(corpus.skewed(CATEGORIES)[0])}",
        f"tags: {listed(corpus.skewed(corpus.tags, random.randint(1, 6)))}",
        f"languages: {listed(corpus.skewed(LANGUAGES, random.choice((1, 1, 1, 2, 3))))}",
        f"status: {status}",
    ]
    if licence_lines:
        keys.append(licence_lines.strip())
    if status == "moved":
        keys.append(f"moved_to: {slugs[(index + 1) % len(slugs)]}")
    if random.random() < 0.8:
        keys.append(f"platforms: {listed(corpus.skewed(PLATFORMS, random.randint(1, 4)))}")
    if random.random() < 0.9:
        keys.append(f"released: {corpus.date(1991, 2025)}")
    if random.random() < 0.5:
        keys.append(f"reviewed: 2026-{random.randint(1, 10):02}-{random.randint(1, 28):02}")
    if random.random() < 0.6:
        keys.append(f"homepage: https://{name}.example/")
    if random.random() < 0.7:
        keys.append(f"stewards: {listed(corpus.skewed(corpus.stewards, random.choice((1, 1, 2))))}")
    if random.random() < 0.3:
        keys.append(f"alternative_to: {listed([random.choice(corpus.stewards) + ' Suite'])}")
    if random.random() < 0.3:
        keys.append(f"related: {listed({random.choice(slugs) for _ in range(3)} - {name})}")
    if random.random() < 0.5:
        keys.append(f"install:\n  Debian: sudo apt install {name}\n  pip: pip install -U {name}")
    if random.random() < 0.4:
        keys.append("links:")
        for link in random.sample(("docs", "chat", "good_first_issues", "mentorship", "changelog"), 2):
            keys.append(f"  {link}: https://{name}.example/{link}?a=1&b=2")
    if random.random() < 0.2:
        keys.append(f"funding: [https://funding.example/{name}]")
    if random.random() < 0.2:
        keys.append(f"maintainers:\n  - name: {corpus.random.choice(corpus.stewards)}\n    url: https://people.example/{index}")
    if random.random() < 0.2:
        keys.append(f"used_by: {listed([random.choice(corpus.stewards)])}")
    if index < 6:
        keys.append(f"featured:\n  since: 2026-0{index + 1}-01\n  note: {quoted('Since <it> & others are tried.')}")
    place = f"content/projects/{name}.md"
    if index % 100 == 9:
        place = f"content/projects/{name}/index.md"
        keys.append("logo: logo.png")
        keys.append(f"screenshots:\n  - src: shot.png\n    alt: {quoted(title + ' at work')}")
        put(folder / f"content/projects/{name}/logo.png", picture(64, 64, 90))
        put(folder / f"content/projects/{name}/shot.png", picture(640, 400, 200))
    body = "\n\n".join(corpus.paragraph() for _ in range(random.randint(2, 6)))
    body = f"## What it is\n\n{body}\n\n## How it is used\n\n```console\n$ {name} --help\n```\n\n{corpus.paragraph()}\n"
    put(folder / place, "---\n" + "\n".join(keys) + "\n---\n\n" + body)


def write_article(folder: Path, corpus: Corpus, index: int, titles: list[str], slugs: list[str]) -> None:
    random = corpus.random
    about = [corpus.random.randrange(len(HOSTILE), len(slugs)) for _ in range(random.randint(1, 4))]
    title = corpus.sentence().rstrip(".") + (" <&> 'quoted' </script>" if index == 0 else "")
    keys = [
        f"title: {quoted(title)}",
        f"date: {random.randint(2023, 2026)}-{random.randint(1, 10):02}-{random.randint(1, 28):02}",
        f"summary: {quoted(corpus.sentence())}",
        f"authors: {listed([random.choice(('Ada Nkemelu', 'Jürgen Weiß', '山田太郎'))])}",
        f"category: {random.choice(('Essays', 'Guides', 'Interviews'))}",
        f"tags: {listed(corpus.skewed(corpus.tags, 2))}",
    ]
    if index % 5 == 0:
        keys.append(f"series: {quoted('A series in <parts>')}")
    sections = []
    for number, project in enumerate(about):
        sections.append(
            f"## {corpus.sentence().rstrip('.')}\n\n{corpus.paragraph()} Look at "
            f"[{titles[project]}](../projects/{link(slugs, project)}) for that.[^{number}]\n\n"
            f"```python\nprint({number})\n```\n\n{corpus.paragraph()}\n")
    notes = "\n".join(f"[^{number}]: {corpus.sentence()}" for number in range(len(about)))
    put(folder / f"content/articles/article-{index:04}.md",
        "---\n" + "\n".join(keys) + "\n---\n\n" + "\n".join(sections) + "\n" + notes + "\n")


def link(slugs: list[str], index: int) -> str:
    return f"{slugs[index]}/index.md" if index % 100 == 9 else f"{slugs[index]}.md"


def write_right_to_left(folder: Path) -> None:
    """A small site in Arabic, with what is left to right in the midst of it."""
    put(folder / "content/site.yml", SITE.format(
        title=quoted("معرض البرمجيات"), description=quoted("مشاريع مفتوحة المصدر ومقالات عنها."),
        language="ar", more=""))
    put(folder / "content/index.md", "---\ntitle: معرض البرمجيات\n---\n\nأهلا بكم في المعرض.\n")
    names = ("مكتبة", "خريطة", "سحابة", "PyTorch", "قلم", "نافذة")
    for index, name in enumerate(names):
        status = "abandoned" if index == 5 else "active"
        put(folder / f"content/projects/p{index}.md", f"""---
title: {name}
summary: "برنامج {name} يعمل على Linux وWindows، بالإصدار 2.0 (تجريبي)."
repository: https://code.example/p{index}/p{index}
license: {("MIT", "Apache-2.0", "GPL-3.0-or-later")[index % 3]}
category: {("أدوات", "بيانات")[index % 2]}
tags: [نص, "C++"]
languages: [Python, "C++"]
platforms: [Linux]
status: {status}
released: 20{10 + index}
related: [p{(index + 1) % 6}]
links:
  good_first_issues: https://code.example/p{index}/issues
install:
  Debian: sudo apt install p{index}
---

## ما هو

هذا نص عن المشروع {name}. ينظر أيضا في [المقالة](../articles/first.md).

```console
$ p{index} --help
```

- أولا
- ثانيا
""")
    for name, date in (("first", "2026-03-01"), ("second", "2026-04-01")):
        put(folder / f"content/articles/{name}.md", f"""---
title: مقالة {name}
date: {date}
summary: عن البرمجيات الحرة.
authors: [ليلى]
category: مقالات
projects: [p0, p1]
---

## البداية

نقرأ عن [مكتبة](../projects/p0.md) وعن [[p3]].[^1]

| الاسم | الرقم |
|---|---|
| واحد | 1 |

## النهاية

> اقتباس من كتاب.

[^1]: حاشية.
""")


def put(file: Path, text: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())


if __name__ == "__main__":
    write(Path(sys.argv[1]), *(int(argument) for argument in sys.argv[2:]))
