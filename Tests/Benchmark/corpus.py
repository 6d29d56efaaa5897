"""Writes a site of a given number of pages: the same number and seed, the same bytes.

    corpus.py FOLDER PAGES [SEED]

Four pages of five are articles, one is a project. Each has front matter, headings, paragraphs, a
list, a task list, a table, code and links to other pages, about 4.5 kB in all. Showcase and Hugo
both read it as it is.
"""

import random
import sys
from pathlib import Path

WORDS = (
    "a about after all also an and any are as at be been before better between build built but by "
    "can change changes code come community could data day design different do does down each "
    "easy even every example fast few file files find first for format free from get give good "
    "had has have help here how if in into is it its just keep know large last later learn less "
    "library licence life like line little long look made make many may maintainers might module "
    "more most much must need network never new next no not now of often on one only open or "
    "other our out over own page part people place point project projects public put question "
    "read reader release right run safe same search see server set should show simple small so "
    "some source start state still such system take team test than that the their them then "
    "there these they thing this those through time to together tool tools two under up use used "
    "user users using very version want was way we web well were what when where which while "
    "who why will with without word work world would write year you your"
).split()
TOPICS = (
    "accessibility", "archives", "audio", "automation", "backup", "bioinformatics", "calendars",
    "cartography", "chat", "compilers", "containers", "cryptography", "dashboards", "databases",
    "debugging", "deployment", "documentation", "drawing", "e-mail", "emulation", "fonts", "forums",
    "games", "geometry", "graphs", "hardware", "health", "identity", "images", "indexing",
    "logging", "mail", "maps", "mathematics", "messaging", "metrics", "mobile", "monitoring",
    "music", "networking", "news", "notebooks", "office", "packaging", "parsing", "photography",
    "printing", "privacy", "publishing", "queues", "robotics", "scheduling", "science", "search",
    "security", "serialisation", "simulation", "spreadsheets", "statistics", "storage",
    "streaming", "teaching", "telephony", "terminals", "testing", "text", "tracing", "translation",
    "typesetting", "video", "virtualisation", "visualisation", "voting", "weather", "wikis",
)
CATEGORIES = (
    "Databases", "Developer tools", "Education", "Graphics", "Machine learning", "Media",
    "Networking", "Observability", "Office", "Operating systems", "Science", "Security",
)
LANGUAGES = ("C", "C++", "Go", "Java", "JavaScript", "Kotlin", "PHP", "Python", "Ruby", "Rust",
             "Swift", "TypeScript")
LICENCES = ("Apache-2.0", "BSD-3-Clause", "GPL-3.0-or-later", "MIT", "MPL-2.0")
CODE = {
    "python": "def {0}(items):\n    \"\"\"Returns what is left of the {1}.\"\"\"\n"
              "    return [item for item in items if item.{1} > {2}]\n",
    "swift": "/// Returns what is left of the {1}.\nfunc {0}(_ items: [Item]) -> [Item] {{\n"
             "  items.filter {{ $0.{1} > {2} }}\n}}\n",
    "sh": "for {1} in *.{0}; do\n  wc -l \"${1}\" | sort -n | head -{2}\ndone\n",
}


class Page:
    def __init__(self, number: int, pages: int):
        self.number = number
        self.is_project = number % 5 == 0
        self.folder = "projects" if self.is_project else "articles"
        self.slug = f"{'project' if self.is_project else 'article'}-{number:06}"


class Writer:
    def __init__(self, pages: int, seed: int):
        self.random = random.Random(f"{pages} {seed}")
        self.pages = pages

    def words(self, low: int, high: int) -> str:
        return " ".join(self.random.choices(WORDS, k=self.random.randint(low, high)))

    def sentence(self) -> str:
        return self.words(7, 16).capitalize() + "."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.random.randint(3, 5)))

    def link(self, page: Page) -> str:
        other = Page(self.random.randrange(self.pages), self.pages)
        prefix = "" if other.folder == page.folder else f"../{other.folder}/"
        return f"[{self.words(2, 4)}]({prefix}{other.slug}.md)"

    def front_matter(self, page: Page) -> str:
        pick = self.random.choice
        tags = ", ".join(self.random.sample(TOPICS, self.random.randint(2, 5)))
        lines = [f"title: {self.words(3, 6).capitalize()} {page.number}",
                 f"summary: {self.sentence()}", f"category: {pick(CATEGORIES)}", f"tags: [{tags}]"]
        if page.is_project:
            lines += [f"repository: https://code.example/{pick(TOPICS)}/{page.slug}",
                      f"license: {pick(LICENCES)}", f"languages: [{pick(LANGUAGES)}]",
                      f"released: {self.random.randint(1995, 2025)}", "status: active"]
        else:
            day, month = self.random.randint(1, 28), self.random.randint(1, 12)
            lines += [f"date: {self.random.randint(2012, 2025)}-{month:02}-{day:02}"]
        return "---\n" + "\n".join(lines) + "\n---\n\n"

    def code(self) -> str:
        language = self.random.choice(sorted(CODE))
        topic = self.random.choice(WORDS)
        body = CODE[language].format(
            self.random.choice(WORDS), topic, self.random.randint(2, 99))
        return f"```{language}\n{body}```\n"

    def table(self) -> str:
        rows = "".join(f"| {self.words(1, 3)} | {self.random.randint(1, 999)} | {self.words(2, 5)} |\n"
                       for _ in range(self.random.randint(3, 6)))
        return f"| Name | Count | Meaning |\n|---|--:|---|\n{rows}"

    def items(self, mark: str) -> str:
        return "".join(f"{mark} {self.words(4, 10).capitalize()}\n"
                       for _ in range(self.random.randint(3, 6)))

    def document(self, page: Page) -> str:
        parts = [self.paragraph(), self.paragraph() + " " + self.link(page) + "."]
        for section in range(4):
            parts.append(f"## {self.words(2, 5).capitalize()} {section + 1}\n")
            parts.append(self.paragraph())
            parts.append((self.table, self.code, lambda: self.items("-"),
                          lambda: self.items("- [x]"))[section]())
            parts.append(f"{self.paragraph()} *{self.words(1, 3)}* and **{self.words(1, 3)}**, "
                         f"`{self.words(1, 2)}`, {self.link(page)}.")
        return self.front_matter(page) + "\n\n".join(part.rstrip("\n") for part in parts) + "\n"


def write(folder: Path, pages: int, seed: int = 1) -> int:
    """Writes the site and returns how many bytes of Markdown it has."""
    content = folder / "content"
    for name in ("articles", "projects"):
        (content / name).mkdir(parents=True, exist_ok=True)
    (content / "site.yml").write_text(
        "title: Benchmark\nurl: https://benchmark.example/\n"
        "description: Pages that a program wrote.\nlanguage: en\n")
    writer = Writer(pages, seed)
    written = 0
    for number in range(pages):
        page = Page(number, pages)
        data = writer.document(page).encode()
        (content / page.folder / f"{page.slug}.md").write_bytes(data)
        written += len(data)
    return written


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    size = write(Path(sys.argv[1]), int(sys.argv[2]), *map(int, sys.argv[3:]))
    print(f"{size} bytes of Markdown")
