"""Content that means harm: every trick in every place. Nothing of it runs, nothing is lost."""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from urllib.parse import quote

import pytest
from lxml import etree

import drawings
import hostile
import server
import tricks
from hostile import Case
from sites import FULL
from trap import Trap, strip_policy

#: Tricks to each key of front matter, unless all are asked for.
EACH = None if FULL else 6
SVG = "{http://www.w3.org/2000/svg}"
#: What a drawing of this program is made of.
DRAWN = {"svg", "title", "desc", "clipPath", "rect", "g", "text", "tspan", "path", "circle", "line",
         "polyline", "a", "image", "style", "linearGradient", "stop", "defs"}


def run(command: str, folder: Path, *options: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [os.environ["SHOWCASE"], command, "--source", str(folder), *options],
        capture_output=True, text=True, timeout=550,
    )


def errors_of(folder: Path) -> list[dict]:
    report = run("check", folder, "--format", "json").stderr
    found = json.loads(report[: report.rindex("}") + 1])["diagnostics"]
    return [one for one in found if one["severity"] == "error"]


def settle(folder: Path, cases: list[Case], by_line: bool = True) -> list[Case]:
    """Takes away what the program refuses, after looking whether it says so at the right line;
    returns the cases that are left."""
    by_file = {case.file: case for case in cases}
    misplaced = []
    for _ in range(6):
        refused = errors_of(folder)
        for error in refused:
            case = by_file.get(error["file"])
            assert case, f"an error at a file that is good: {error}"
            first, last = case.lines
            if by_line and not first <= error["line"] <= last:
                misplaced.append(f"{case}: {error['file']}:{error['line']}: {error['message']}")
            case.refusal = error
            (folder / case.file).unlink(missing_ok=True)
            (folder / case.file.replace(".forge.json", ".md")).unlink(missing_ok=True)
        if not refused:
            break
    assert not misplaced, "\n".join(misplaced[:20])
    return [case for case in cases if not case.refusal]


def built(folder: Path) -> Path:
    done = run("build", folder)
    assert done.returncode == 0, done.stderr[-3000:]
    with_policy, pages = strip_policy(folder / "public")
    assert with_policy == pages > 0
    return folder / "public"


@pytest.fixture(scope="session")
def chromium(playwright):
    """A browser that finds no host but this one."""
    browser = playwright.chromium.launch(
        executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
        args=["--no-sandbox", "--disable-dev-shm-usage",
              "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
    )
    yield browser
    browser.close()


@pytest.fixture
def trap(chromium):
    """Opens traps: `trap(public)`. At the end of the test nothing may have been caught."""
    traps = []

    def open_trap(public: Path) -> Trap:
        traps.append(Trap(chromium.new_context(), server.serve(public)))
        return traps[-1]

    yield open_trap
    for one in traps:
        one.context.close()
    caught = [line for one in traps for line in one.caught]
    assert not caught, f"{len(caught)} caught:\n" + "\n".join(caught[:20])


def nothing_in(trap: Trap, paths: list[str]) -> None:
    """Opens each page, does to it what a visitor could, and looks at what it holds."""
    found = []
    for path in paths:
        trap.visit(path)
        found += trap.audit()
    assert not found, f"{len(found)} found:\n" + "\n".join(found[:20])


# Markdown


def test_every_trick_is_tried_in_every_place():
    cases = hostile.markdown_cases()
    families = Counter(trick.family for trick in tricks.MARKUP + tricks.TEXT + tricks.ADDRESS)
    print(f"{len(cases)} cases of {sum(families.values())} tricks: {dict(families)}")
    texts = (len(tricks.MARKUP) + len(tricks.TEXT)) * len(hostile.TEXT_PLACES)
    assert len(cases) == texts + len(tricks.ADDRESS) * len(hostile.ADDRESS_PLACES)
    assert len(tricks.MARKUP) > 200 and len(tricks.ADDRESS) > 60 and len(cases) > 16_000


PARTS = 4


def part_of(cases: list[Case], part: int, parts: int = PARTS) -> set[int]:
    """The numbers of the cases of every fourth trick: a part is a test, and they run side by side."""
    chosen = set(list(dict.fromkeys(case.trick for case in cases))[part::parts])
    return {case.number for case in cases if case.trick in chosen}


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_in_markdown_runs(part, tmp_path, trap):
    cases = hostile.markdown_cases()
    chosen = part_of(cases, part)
    cases = [case for case in cases if case.number in chosen]
    hostile.write_markdown_alone(tmp_path / "alone", cases)
    kept = settle(tmp_path / "alone", cases)
    print(f"{len(cases)} cases: {len(kept)} on pages, {len(cases) - len(kept)} refused")
    assert len(kept) > len(cases) * 0.8

    paths = hostile.write_markdown_together(tmp_path / "together", kept)
    public = built(tmp_path / "together")
    for case in kept:
        page = (public / paths[case.trick] / "index.html").read_bytes()
        assert case.witness.encode() in page, f"nothing may be lost: {case}"
    # Every page is read by the browser's parser below; every second one is opened as well.
    nothing_in(trap(public), list(paths.values())[:: 1 if FULL else 2])

    public = built(tmp_path / "alone")
    alone = [case.file.removeprefix("content/").removesuffix(".md") + "/" for case in kept]
    opened = trap(public)
    opened.visit("", poke=False)
    found = opened.audit_all(alone)
    assert not found, f"{len(found)} found:\n" + "\n".join(found[:20])
    if FULL:
        nothing_in(opened, alone)


def test_the_trap_catches_what_raw_html_would_run(tmp_path, chromium):
    """Without this the tests above could pass because nothing is alive."""
    cases = [case for case in hostile.markdown_cases()
             if case.place == "in an element" and case.trick in tricks.MARKUP]
    folder = tmp_path / "raw"
    hostile.write_markdown_alone(folder, cases, "markdown:\n  html: raw\n")
    # The links of HTML that is let through are seen in finished pages only, which have no lines.
    kept = settle(folder, cases, by_line=False)
    public = built(folder)
    root = server.serve(public)
    alive = set()
    for case in kept if FULL else kept[::5]:
        trap = Trap(chromium.new_context(), root)
        trap.visit(case.file.removeprefix("content/").removesuffix(".md") + "/", lenient=True)
        if trap.caught:
            alive.add(case.trick)
        trap.context.close()
    tried = len(kept if FULL else kept[::5])
    print(f"{len(alive)} of {tried} tricks do something where raw HTML is let through")
    assert len(alive) > tried / 2


def test_names_given_in_a_text_take_nothing_from_the_scripts_of_the_site(tmp_path, trap):
    names = ("showcase root link values loading inject search note place target make all chosen dark "
             "Query Results Main location document currentScript head body cookie defaultView").split()
    hostile.begin(tmp_path)
    body = "\n".join(f'<a id="{name}">{name}</a> <a name="{name}2">x</a>' for name in names)
    hostile.put(tmp_path / "content/names.md", hostile.page({"title": "Names"}, body + "\n\n## Showcase"))
    opened = trap(built(tmp_path))
    opened.visit("names/", poke=False)
    assert opened.page.locator(".prose a[id]").count() > len(names)
    opened.page.keyboard.press("/")
    opened.page.locator("dialog input").fill("honest")
    opened.page.locator("dialog .search-results a").first.wait_for()
    nothing_in(opened, ["names/"])


# Front matter, settings, figures


FIELD_PARTS = PARTS if FULL else 1


@pytest.mark.parametrize("part", range(FIELD_PARTS))
def test_nothing_in_front_matter_runs(part, tmp_path, trap):
    pairs = hostile.field_cases(os.environ["SHOWCASE"], EACH)
    places = Counter(case.place for case, _ in pairs)
    assert len(places) > 110 and len(set(places.values())) == 1
    chosen = part_of([case for case, _ in pairs], part, FIELD_PARTS)
    pairs = [pair for pair in pairs if pair[0].number in chosen]
    cases = [case for case, _ in pairs]
    hostile.write_fields(tmp_path, pairs)
    kept = settle(tmp_path, cases)
    codes = Counter(case.refusal["code"] for case in cases if case.refusal)
    print(f"{len(cases)} cases in {len(places)} keys: {len(kept)} on pages, refused: {dict(codes)}")
    assert len(kept) > len(cases) * 0.3

    public = built(tmp_path)
    shown = {word.decode() for page in public.rglob("index.html")
             for word in re.findall(rb"witness\d+end", page.read_bytes())}
    lost = [case for case in kept if case.witness not in shown]
    # Whoever says 'draft: yes', or gives a date to come, is not published.
    lost = [case for case in lost if not case.place.endswith((": draft", ": date"))]
    assert not lost, f"nothing may be lost: {lost[0]}"

    for_programs(public)
    opened = nothing_runs_in(public, trap)
    search(opened)
    filters(opened)
    compare(opened, public)


def nothing_runs_in(public: Path, trap):
    """Reads every page, and visits some of them, or all with BROWSER_FULL."""
    opened = trap(public)
    opened.visit("", poke=False)
    every = sorted(str(path.relative_to(public)) for path in public.rglob("*.html"))
    found = opened.audit_all([quote(path) for path in every])
    assert not found, f"{len(found)} found:\n" + "\n".join(found[:20])
    nothing_in(opened, [quote(path) for path in (every if FULL else some(every))])
    return opened


def some(every: list[str]) -> list[str]:
    """Three pages of every list, and one in four of the others."""
    first = [path for path in every if path.count("/") < 2 or not re.match("articles|projects|own", path)]
    by_folder: dict[str, list[str]] = {}
    for path in first:
        by_folder.setdefault(path.split("/")[0], []).append(path)
    chosen = [path for paths in by_folder.values() for path in paths[:: max(1, len(paths) // 3)]]
    return sorted(set(chosen + [path for path in every if path not in first][::4]))


QUERIES = [
    "witness", "project", "<img src=x onerror=pwned(1)>", "\"><script>pwned(2)</script>", "pwned",
    "javascript:pwned(3)", "script alert onerror", "__proto__", "constructor", "(((", "[a-", "\\",
    "\u0000", "\u202e", "a" * 5000, "' onmouseover='pwned(4)", "{{constructor}}", "${pwned(5)}",
]


def search(trap: Trap) -> None:
    found = 0
    for query in QUERIES:
        trap.visit("search/?q=" + quote(query), poke=False)
        trap.page.wait_for_timeout(250)
        found += trap.page.locator("#Results a").count()
        trap.poke()
        assert not trap.audit()
    assert found > 20, "the search finds hostile pages"
    trap.visit("", poke=False)
    trap.page.keyboard.press("/")
    box = trap.page.locator("dialog input")
    for query in QUERIES[:6]:
        box.fill(query)
        trap.page.wait_for_timeout(250)
        assert not trap.audit()


def filters(trap: Trap) -> None:
    trap.visit("projects/", poke=False)
    names = trap.page.evaluate(
        "() => [...document.querySelectorAll('.facets [name]')].map(field => [field.name, field.value])")
    assert len(names) > 10
    step = 1 if FULL else max(1, len(names) // 25)
    for name, value in [*names[::step], *[("tag", query) for query in QUERIES], ("sort", "<img>")]:
        trap.visit(f"projects/?{quote(name)}={quote(value)}", poke=False)
        trap.page.wait_for_timeout(100)
        assert not trap.audit()
    trap.visit("projects/?status=active", poke=False)
    trap.page.wait_for_timeout(300)
    # Where nothing is found a button leads to the list without one of the filters.
    trap.poke(leads_on=True)
    trap.page.wait_for_timeout(300)
    assert not trap.audit()


def compare(trap: Trap, public: Path) -> None:
    # An old address has a page and nothing beside it.
    slugs = sorted(file.parent.name for file in public.glob("projects/*/codemeta.json"))
    for start in range(0, len(slugs), 20 if FULL else max(5, len(slugs) // 20)):
        together = slugs[start:start + 5]
        trap.visit("compare/?p=" + ",".join(together), poke=False)
        trap.page.wait_for_timeout(100)
        assert trap.page.locator(".comparison th a").count() >= min(2, len(together))
        trap.poke()
        assert not trap.audit()
    for query in QUERIES:
        trap.visit("compare/?p=" + quote(f"{query},honest"), poke=False)
        trap.page.wait_for_timeout(100)
        trap.poke()
        assert not trap.audit()


def for_programs(public: Path) -> None:
    """Every file that programs read is what its name says, whatever stands in it."""
    reader = Path(__file__).with_name("machines.py")
    done = subprocess.run([sys.executable, str(reader), str(public)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    read = Counter()
    for file in sorted(path for path in public.rglob("*") if path.is_file()):
        read[file.suffix] += 1
        text = file.read_bytes()
        if file.suffix in (".xml", ".svg"):
            tree = etree.fromstring(text, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
            assert not tree.getroottree().docinfo.doctype, file
            assert not tree.xpath("//processing-instruction()"), file
            if file.suffix == ".svg":
                drawn(file, tree)
        elif file.suffix == ".json":
            json.loads(text.decode())
        elif file.suffix == ".csv":
            table(text.decode())
        elif file.suffix == ".js" and text.startswith(b"showcase.put("):
            value = re.fullmatch(r'showcase\.put\("[^"\\]+", ?(.*)\);?\n', text.decode(), re.DOTALL)
            assert value, f"{file} is one call"
            json.loads(value[1])
            # No author's text is in the packed numbers of 't-7.js', but any two signs are.
            if not re.fullmatch(r"t-\d+\.js", file.name):
                assert not re.search("</|<!--|\u2028|\u2029", value[1]), file
        elif file.suffix == ".txt":
            assert not re.search(rb"[\x00-\x08\x0b-\x1f]", text.replace(b"\r\n", b"\n")), file
        if file.suffix in (".html", ".xml", ".svg"):
            # As text it is escaped; these are what a browser would take for tags.
            assert not re.search(rb"<script[^>]*>\s*pwned", text), file
    print("read by programs: " + ", ".join(f"{count} {kind}" for kind, count in read.most_common()))
    assert read[".svg"] and read[".json"] and read[".xml"] and read[".csv"] == 1 and read[".js"] > 20


def drawn(file: Path, tree) -> None:
    for element in tree.iter():
        name = etree.QName(element)
        assert name.namespace == SVG[1:-1] and name.localname in DRAWN, f"{file}: {element.tag}"
        for attribute, value in element.attrib.items():
            local = etree.QName(attribute).localname.lower()
            assert not local.startswith("on") and "javascript:" not in value.lower(), f"{file}: {attribute}"


def table(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1
    for row in rows:
        for cell in row:
            # In many languages spreadsheets split at ';' as well.
            for part in (cell, *(part.lstrip('"') for part in cell.split(";")[1:])):
                assert part[:1] not in tuple("=+-@\t\r\n"), f"a spreadsheet would run {cell!r}"


def test_nothing_in_the_figures_of_a_forge_runs(tmp_path, trap):
    assert len(hostile.sidecar_keys()) > 12
    cases = hostile.write_sidecars(tmp_path, None if FULL else 12)
    kept = settle(tmp_path, cases)
    print(f"{len(cases)} cases: {len(kept)} on pages")
    assert len(kept) > len(cases) * 0.3
    public = built(tmp_path)
    for case in kept:
        page = public / f"projects/s{case.number}/index.html"
        assert case.witness.encode() in page.read_bytes(), f"nothing may be lost: {case}"
    for_programs(public)
    opened = trap(public)
    opened.visit("", poke=False)
    every = sorted(str(path.relative_to(public)) for path in public.rglob("*.html"))
    assert not opened.audit_all(every)
    nothing_in(opened, every if FULL else some(every))


def test_nothing_in_catalogues_of_others_and_answers_of_forges_runs(tmp_path, trap):
    texts = [trick for trick in tricks.MARKUP + tricks.TEXT + tricks.ADDRESS
             if not re.search("[\udc80-\udcff]", trick.text)][:: 1 if FULL else 9]
    site = tmp_path / "site"
    hostile.begin(site)
    taken = Counter()
    cases = [Case(4 * 10**6 + number, trick, "a catalogue") for number, trick in enumerate(texts)]
    for kind, folder in hostile.write_catalogues(tmp_path / "catalogues", cases).items():
        before = len(list(site.glob("content/projects/*")))
        done = run("import", site, kind, str(folder))
        assert done.returncode in (0, 1) and "error: cannot" not in done.stderr, done.stderr[-3000:]
        taken[kind] = len(list(site.glob("content/projects/*"))) - before
    for case in cases:
        answer = tmp_path / f"answers/{case.number}.json"
        hostile.put(answer, json.dumps(hostile.forge_answer(case)))
        done = run("add", site, str(answer), "--slug", f"forge-{case.number}")
        taken["forge"] += done.returncode == 0
        assert done.returncode in (0, 1), done.stderr[-3000:]
    print(f"{len(cases)} tricks, pages taken over: {dict(taken)}")
    assert all(count > len(cases) / 3 for count in taken.values()) and len(taken) == 5, taken
    around = {path for path in tmp_path.rglob("*") if path.is_file() and site not in path.parents}
    assert len(around) == 5 * len(cases), "nothing is written elsewhere"
    # What nobody knew is 'TODO' and the page a draft, until somebody fills it in and looks at it.
    for page in site.glob("content/projects/*.md"):
        text = page.read_text().replace("\nlicense: TODO", "\nlicense: MIT").replace(": TODO", ": Words")
        page.write_text(text.replace("\ndraft: true\n", "\n"))
    refused = Counter()
    while errors := errors_of(site):
        for file in {error["file"] for error in errors}:
            (site / file).unlink()
        refused.update(error["code"] for error in errors)
    kept = list(site.glob("content/projects/*.md"))
    print(f"{len(kept)} on pages; refused: {dict(refused)}")
    assert len(kept) > sum(taken.values()) / 3

    public = built(site)
    for_programs(public)
    opened = nothing_runs_in(public, trap)
    search(opened)


def test_settings_are_escaped_though_they_are_trusted(tmp_path, trap):
    form = hostile.schema("site", os.environ["SHOWCASE"])
    places = hostile.field_places("site", form)
    texts = tricks.MARKUP + tricks.TEXT + tricks.ADDRESS
    texts = [trick for trick in texts if not re.search("[\udc80-\udcff]", trick.text)]
    outcomes = Counter()
    # Each takes some forty runs of the program; whoever writes settings is trusted, after all.
    for number, trick in enumerate(texts[:: 8 if FULL else 110], 3 * 10**6):
        keys = {"title": "A site", "url": "https://showcase.example/"}
        folder = tmp_path / str(number)
        hostile.begin(folder)
        (folder / "content/projects/honest.md").write_text(hostile.project(
            {"title": "Honest"}, "Honest text."))
        # All keys that take this text at once; a key that does not is said with its line.
        wanted = {name: make(trick.of(number)) for name, make in places.items()}
        for value in wanted.values():
            trial = keys | value
            text = "".join(f"{hostile.key_text(k)}: {json.dumps(v)}\n" for k, v in trial.items())
            (folder / "content/site.yml").write_text(text)
            refused = errors_of(folder)
            outcomes["refused" if refused else "taken"] += 1
            if refused:
                line = list(trial).index(next(iter(value))) + 1
                assert refused[0]["file"] == "content/site.yml" and refused[0]["line"] == line, refused
            else:
                keys = trial
        text = "".join(f"{hostile.key_text(k)}: {json.dumps(v)}\n" for k, v in keys.items())
        (folder / "content/site.yml").write_text(text)
        public = built(folder)
        for_programs_of_a_small_site(public)
        opened = trap(public)
        nothing_in(opened, [str(path.relative_to(public)) for path in public.rglob("*.html")])
        # There are hundreds in the full form.
        opened.context.close()
        shutil.rmtree(folder)
    print(dict(outcomes))
    assert outcomes["taken"] > 50


def for_programs_of_a_small_site(public: Path) -> None:
    for file in public.rglob("*.xml"):
        etree.fromstring(file.read_bytes())
    for file in public.rglob("*.json"):
        json.loads(file.read_bytes())


def test_names_of_files_are_text(tmp_path, trap):
    hostile.begin(tmp_path)
    texts = [trick.of(1) for trick in tricks.MARKUP + tricks.TEXT + tricks.ADDRESS]
    names = [text for text in dict.fromkeys(texts)
             if text and "/" not in text and "\0" not in text and len(hostile.encoded(text)) < 200]
    for number, name in enumerate(names):
        folder = tmp_path / f"content/n{number}"
        folder.mkdir()
        (folder / f"{name}.txt").write_text("text")
        (folder / f"{name}.md").write_text("---\ntitle: x\n---\n")
        (folder / f"{name}.png").write_bytes(hostile.picture(2, 2, 9))
    refused = Counter()
    while errors := errors_of(tmp_path):
        for error in errors:
            file = tmp_path / error["file"]
            if not file.exists():
                # A name that is not UTF-8 is shown in another form.
                file = next(one for one in file.parent.iterdir() if not one.name.isprintable())
            file.unlink()
            refused[error["code"]] += 1
    kept = sorted(file.relative_to(tmp_path / "content") for file in tmp_path.glob("content/n*/*.*"))
    print(f"{3 * len(names)} names: {dict(refused)} refused, {len(kept)} published")
    assert len(kept) > len(names) and refused["slug-invalid"] > len(names) / 2
    places = [quote(str(file)) for file in kept if file.suffix != ".md"]
    hostile.put(tmp_path / "content/names.md", hostile.page(
        {"title": "Names"}, "\n\n".join(f"![x](/{place}) [x](/{place})" for place in places)))
    public = built(tmp_path)
    assert all((public / file).is_file() for file in kept if file.suffix != ".md")
    for_programs_of_a_small_site(public)
    opened = trap(public)
    opened.visit("", poke=False)
    every = sorted(str(path.relative_to(public)) for path in public.rglob("*.html"))
    assert not opened.audit_all([quote(path) for path in every])
    nothing_in(opened, ["names/"])


def test_a_file_that_runs_is_refused_unless_the_settings_name_it(tmp_path):
    endings = ["html", "HTM", "xhtml", "xml", "svgz", "js", "mjs", "php", "shtml", "mht", "html.gz", "rdf"]
    hostile.begin(tmp_path)
    for ending in endings:
        hostile.put(tmp_path / f"content/demo/active.{ending}", "<script>pwned(1)</script>")
    errors = errors_of(tmp_path)
    assert sorted(error["file"].partition("active.")[2] for error in errors) == sorted(endings)
    assert {error["code"] for error in errors} == {"file-active"}
    hostile.begin(tmp_path, "active_files: [demo/]\n")
    assert not errors_of(tmp_path)


# Pictures


def test_a_drawing_that_does_something_is_refused_with_its_line(tmp_path):
    hostile.begin(tmp_path)
    for name, (content, _) in drawings.ACTIVE.items():
        hostile.put(tmp_path / f"content/active/{name}.svg", content)
    errors = errors_of(tmp_path)
    found: dict[str, set[int]] = {}
    for error in errors:
        assert error["code"] == "svg-active", error
        found.setdefault(Path(error["file"]).stem, set()).add(error["line"])
    silent = set(drawings.ACTIVE) - set(found)
    assert not silent, f"let through: {sorted(silent)}"
    elsewhere = {name: found[name] for name, (_, line) in drawings.ACTIVE.items() if line not in found[name]}
    assert not elsewhere, f"said at another line: {elsewhere}"
    print(f"{len(found)} drawings refused")


def test_a_drawing_that_is_only_a_picture_is_embedded_as_one_and_runs_nothing(tmp_path, trap):
    hostile.begin(tmp_path)
    names = list(drawings.STILL)
    for name in names:
        hostile.put(tmp_path / f"content/still/{name}.svg", drawings.STILL[name])
    body = "\n\n".join(f"![{name}](/still/{name}.svg) [{name}](/still/{name}.svg)" for name in names)
    hostile.put(tmp_path / "content/pictures.md", hostile.page({"title": "Pictures"}, body))
    hostile.put(tmp_path / "content/projects/drawn.md", hostile.project(
        {"title": "Drawn", "logo": f"/still/{names[0]}.svg",
         "screenshots": [{"src": f"/still/{name}.svg", "alt": name} for name in names]}, "x"))
    public = built(tmp_path)
    opened = trap(public)
    nothing_in(opened, ["pictures/", "projects/drawn/", ""])
    opened.visit("pictures/")
    count = opened.page.locator(".prose img[src$='.svg']").count()
    assert count == len(names) and not opened.page.locator(".prose svg, .prose object").count()
    # Opened by itself it is a page of the site, with the site's rights.
    for name in names:
        opened.visit(f"still/{name}.svg", poke=False)
        opened.page.wait_for_timeout(30)
