#!/usr/bin/env python3
"""Compares Showcase's search with Pagefind: right answers among the first five, and bytes.

    search_quality.py [--program .build/release/showcase] [--pages 10000] [--queries 100]

Two corpora are made in a temporary folder: a generated one, and one of real project records, the
packages that a Debian machine knows (`apt-cache dumpavail`). Each page is asked for as
people ask for things they know: by its title, by two rare words of its summary, by three words of
its text that are not common, by its title with a typo, by the beginning of its title. Both searches
run in Chromium.
"""
import argparse
import collections
import http.server
import itertools
import json
import pathlib
import random
import re
import statistics
import subprocess
import tempfile
import threading
import unicodedata

from playwright.sync_api import sync_playwright

WORD = re.compile(r"[^\W_]+")


def plain(text):
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


def words(text):
    return WORD.findall(plain(text))


class Record:
    def __init__(self, slug, title, summary, text, tags):
        self.slug, self.title, self.summary, self.text, self.tags = slug, title, summary, text, tags

    @property
    def url(self):
        return f"projects/{self.slug}/"

    def write(self, folder):
        head = {
            "title": self.title, "summary": self.summary, "license": "MIT",
            "repository": f"https://example.org/{self.slug}", "tags": self.tags,
        }
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()]
        page = "---\n" + "\n".join(lines) + "\n---\n\n" + self.text + "\n"
        (folder / f"{self.slug}.md").write_text(page, encoding="utf-8")


def generated(count, seed=1):
    """Pages of about 3.7 kB in words whose frequencies fall as those of a language do."""
    rng = random.Random(seed)
    syllables = [a + b for a in "bcdfghklmnprstvwz" for b in ("a", "e", "i", "o", "u", "ar", "en", "ix")]
    vocabulary = []
    known = set()
    while len(vocabulary) < 20_000:
        word = "".join(rng.choice(syllables) for _ in range(rng.choice((1, 2, 2, 3, 3, 4))))
        if word not in known:
            known.add(word)
            vocabulary.append(word)
    weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(len(vocabulary))))

    def text(length):
        return rng.choices(vocabulary, cum_weights=weights, k=length)

    def sentences(length):
        found = []
        while length > 0:
            size = rng.randint(5, 16)
            found.append(" ".join(text(size)).capitalize() + ".")
            length -= size
        return found

    for number in range(count):
        name = " ".join(rng.choices(vocabulary[200:], k=rng.choice((1, 2, 2, 3)))).title()
        paragraphs = [" ".join(sentences(110)) for _ in range(5)]
        yield Record(
            f"p{number}", name, " ".join(sentences(12)),
            "\n\n".join([paragraphs[0], "## " + " ".join(text(3)).title(), *paragraphs[1:]]),
            [rng.choice(vocabulary[100:160])])


def escape(text):
    return re.sub(r"([\\`*_{}\[\]<>#|~&])", r"\\\1", text)


def packages(count, seed=1):
    """Records of packages that have a website and tags: what each is, needs and belongs to."""
    raw = subprocess.run(["apt-cache", "dumpavail"], capture_output=True, check=True).stdout
    records = {}
    for block in raw.decode("utf-8", "replace").split("\n\n"):
        fields = {}
        key = None
        for line in block.split("\n"):
            if line[:1] == " ":
                fields[key] += " " + line.strip()
            elif ": " in line:
                key, value = line.split(": ", 1)
                fields[key] = value
        if not {"Package", "Description", "Homepage", "Tag", "Section"} <= fields.keys():
            continue
        needs = ", ".join(re.sub(r" *\([^)]*\)", "", fields.get("Depends", "nothing")).split(", "))
        tags = [tag.replace("::", " ") for tag in fields["Tag"].split(", ")]
        keeper = re.sub(r" *<[^>]*>", "", fields.get("Maintainer", "nobody"))
        text = "\n\n".join([
            f"{fields['Package']} is {fields['Description']}.", f"It needs {needs}.",
            "## What it is for", f"Filed under {', '.join(tags)}.",
            f"Looked after by {keeper}; the source package is {fields.get('Source', 'the same')}.",
            f"Its website is {fields['Homepage']}."])
        slug = re.sub(r"[^a-z0-9]+", "-", fields["Package"]).strip("-")
        records[slug] = Record(
            slug, fields["Package"], fields["Description"], escape(text).replace("\\#\\#", "##"),
            [fields["Section"]])
    found = [records[slug] for slug in sorted(records)]
    random.Random(seed).shuffle(found)
    return found[:count]


def typo(word, rng):
    i = rng.randrange(len(word))
    kind = rng.randrange(4)
    letter = rng.choice("abcdefghijklmnopqrstuvwxyz")
    if kind == 0:
        return word[:i] + word[i + 1:]
    if kind == 1:
        return word[:i] + letter + word[i:]
    if kind == 2:
        return word[:i] + letter + word[i + 1:]
    i = min(i, len(word) - 2)
    return word[:i] + word[i + 1] + word[i] + word[i + 2:]


def queries(records, count, seed=2):
    """Queries by family, each with the URL of its page."""
    rng = random.Random(seed)
    frequency = collections.Counter()
    for record in records:
        frequency.update(set(words(record.summary + " " + record.text)))
    families = {name: [] for name in ("title", "summary", "text", "typo", "beginning")}
    for record in rng.sample(records, min(len(records), count * 3)):
        title = words(record.title)
        families["title"].append((" ".join(title), record.url))
        rare = sorted(set(words(record.summary)), key=lambda word: (frequency[word], word))
        rare = [word for word in rare if len(word) > 2][:2]
        if len(rare) == 2:
            families["summary"].append((" ".join(rare), record.url))
        common = len(records) / 50
        body = sorted({w for w in words(record.text) if len(w) > 3 and frequency[w] < common})
        if len(body) > 4:
            families["text"].append((" ".join(rng.sample(body, 3)), record.url))
        long = [word for word in title if len(word) > 4 and word.isalpha()]
        if long:
            word = rng.choice(long)
            wrong = typo(word, rng)
            if wrong != word and not frequency[wrong]:
                query = " ".join(wrong if one == word else one for one in title)
                families["typo"].append((query, record.url))
        joined = " ".join(title)
        if len(joined) > 6:
            families["beginning"].append((joined[:max(4, len(joined) * 2 // 3)], record.url))
    return {name: found[:count] for name, found in families.items()}


class Handler(http.server.SimpleHTTPRequestHandler):
    log = []

    def end_headers(self):
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_):
        pass

    def copyfile(self, source, output):
        data = source.read()
        Handler.log.append((self.path, len(data)))
        output.write(data)


SHOWCASE = """async ([text, script]) => {
  const cache = {}, texts = window.texts ||= {};
  let bytes = 0, first = 0;
  const showcase = {
    load: (path) => cache[path] ||= (async () => {
      texts[path] ||= fetch('/' + path).then((r) => { if (!r.ok) throw Error(path); return r.text(); });
      const code = await texts[path];
      bytes += new Blob([code]).size;
      let value;
      new Function('showcase', code)({ put: (key, data) => { value = data; } });
      return value;
    })()
  };
  new Function('showcase', script)(showcase);
  let urls = [];
  const start = performance.now();
  await showcase.search.find(text, (hits) => {
    first ||= bytes;
    urls = hits.slice(0, 5).map((hit) => hit[2]);
  });
  return { urls, bytes: first || bytes, time: performance.now() - start };
}"""

PAGEFIND = """async ([text, count]) => {
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.init();
  const found = await pagefind.search(text);
  const data = await Promise.all(found.results.slice(0, count).map((one) => one.data()));
  return data.map((one) => one.url.replace(/^\\//, ''));
}"""


def share(answers):
    return f"{100 * sum(answers) / max(len(answers), 1):5.1f} %"


def measure(site, families, script, cold):
    handler = lambda *args: Handler(*args, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_port}/"
    print(f"{'':12}{'Showcase':>10}{'median':>9}{'most':>8}{'ms':>6}   {'Pagefind':>9}{'median':>9}{'most':>8}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(bypass_csp=True)
        page.goto(root + "404.html")
        for name, asked in families.items():
            ours = [page.evaluate(SHOWCASE, [query, script]) for query, _ in asked]
            right = [url in answer["urls"] for (_, url), answer in zip(asked, ours)]
            if PRINT_MISSES:
                for (query, url), answer, good in zip(asked, ours, right):
                    if not good:
                        print("   miss", repr(query), url, answer["urls"])
            sizes = [answer["bytes"] for answer in ours]
            line = (f"{name:12}{share(right):>10}{statistics.median(sizes) / 1000:8.1f}k"
                    f"{max(sizes) / 1000:7.1f}k{statistics.median(a['time'] for a in ours):6.0f}")
            if cold:
                theirs = [url in page.evaluate(PAGEFIND, [query, 5]) for query, url in asked]
                sizes = []
                for query, _ in asked[:cold]:
                    fresh = browser.new_page(bypass_csp=True)
                    fresh.goto(root + "404.html")
                    Handler.log.clear()
                    fresh.evaluate(PAGEFIND, [query, 1])
                    sizes.append(sum(
                        size for path, size in Handler.log
                        if re.search(r"pagefind-entry|\.pf_(meta|index|fragment)", path)))
                    fresh.close()
                line += (f"   {share(theirs):>9}{statistics.median(sizes) / 1000:8.1f}k"
                         f"{max(sizes) / 1000:7.1f}k")
            print(line, flush=True)
        browser.close()
    server.shutdown()


PRINT_MISSES = False


def main():
    global PRINT_MISSES
    root = pathlib.Path(__file__).resolve().parents[2]
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default=str(root / ".build/release/showcase"))
    parser.add_argument("--pages", type=int, default=10_000)
    parser.add_argument("--queries", type=int, default=100)
    parser.add_argument("--cold", type=int, default=15, help="queries for Pagefind's bytes; 0: without")
    parser.add_argument("--corpus", choices=["generated", "packages"])
    parser.add_argument("--keep", help="a folder that keeps the sites, or has them from the last run")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    PRINT_MISSES = options.misses
    script = (root / "templates/assets/search.js").read_text(encoding="utf-8")
    for name, make in (("generated", generated), ("packages", packages)):
        if options.corpus not in (None, name):
            continue
        with tempfile.TemporaryDirectory() as temporary:
            folder = pathlib.Path(options.keep or temporary) / name
            records = list(make(options.pages))
            content = folder / "content"
            site = folder / "public"
            if not content.exists():
                (content / "projects").mkdir(parents=True)
                (content / "site.yml").write_text("title: Corpus\nurl: https://example.org/\n")
                for record in records:
                    record.write(content / "projects")
            subprocess.run(
                [options.program, "build", "--source", folder, "--quiet"], check=True)
            if options.cold and not (site / "pagefind").exists():
                subprocess.run(
                    ["python3", "-m", "pagefind", "--site", site], check=True,
                    stdout=subprocess.DEVNULL)
            print(f"\n{name}: {len(records):,} pages")
            measure(site, queries(records, options.queries), script, options.cold)


if __name__ == "__main__":
    main()
