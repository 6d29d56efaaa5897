"""The development server, as an author sees it."""

import http.client
import statistics
import time

import pytest
from playwright.sync_api import expect

import corpus
import sites
from live import LONG, LiveSite, article, wait_for
from waiting import until

#: Without one the browser asks for /favicon.ico.
ICON = '<link rel="icon" href="{{root}}{{assets.icon_svg}}">\n'
BROKEN = "---\ntitle: Hello\ndate: soon\n---\n\nWords.\n"


@pytest.fixture
def live(tmp_path):
    site = LiveSite(tmp_path / "site")
    yield site
    assert site.end() == 0, "an interrupt ends the server with another status"


def open_page(visitor, live, path="articles/hello/", **options):
    """A tab that listens to the server. `window.kept` is lost with a reload."""
    page = visitor(live, **options).page
    page.goto(live.at(path))
    page.evaluate("window.kept = true")
    return page


def is_kept(page) -> bool:
    return page.evaluate("window.kept === true")


def test_a_saved_text_is_there_by_itself_at_the_same_place(live, visitor):
    page = open_page(visitor, live)
    page.evaluate("scrollTo({ top: 1500, behavior: 'instant' })")
    live.write("content/articles/hello.md", article("Hello", f"Second words.\n\n{LONG}"))
    expect(page.get_by_text("Second words.")).to_be_attached()
    until(page, "Math.abs(scrollY - 1500) < 2")
    assert not is_kept(page)


def test_a_page_that_was_long_and_is_short_is_shown_all_the_same(live, visitor):
    page = open_page(visitor, live)
    page.evaluate("scrollTo({ top: 1500, behavior: 'instant' })")
    live.write("content/articles/hello.md", article("Hello", "Short."))
    expect(page.get_by_text("Short.", exact=True)).to_be_attached()


def test_styles_are_swapped_without_a_reload(live, visitor):
    theme = sites.REPOSITORY / "templates/assets/style.css"
    live.write("templates/assets/style.css", theme.read_text())
    wait_for(lambda: 'data-revision="1"' not in live.text("articles/hello/"))
    time.sleep(0.5)
    page = open_page(visitor, live)
    page.evaluate("scrollTo({ top: 1500, behavior: 'instant' })")
    live.write(
        "templates/assets/style.css", theme.read_text() + "\nbody { outline: 3px solid red; }\n")
    until(page, "getComputedStyle(document.body).outlineWidth === '3px'")
    until(page, "document.querySelectorAll('link[rel=stylesheet]').length === 1")
    assert is_kept(page)
    assert page.evaluate("scrollY") == 1500
    live.write(
        "templates/assets/style.css", theme.read_text() + "\nbody { outline: 5px solid red; }\n")
    until(page, "getComputedStyle(document.body).outlineWidth === '5px'")
    assert is_kept(page)


@pytest.mark.parametrize("path, text, sign", [
    ("content/site.yml", "title: Renamed\nurl: https://example.org/\n", "Renamed"),
    ("templates/article.html", f"{ICON}<p>Own template</p>", "Own template"),
    ("templates/partials/footer.html", "<footer>Own footer</footer>", "Own footer"),
    ("content/articles/new.md", article("A newcomer", "Text."), "A newcomer"),
    ("content/projects/deep/index.md",
     "---\ntitle: In a folder\nsummary: Short.\nrepository: https://example.org/x\n"
     "license: MIT\n---\n\n[Hello](../../articles/hello.md)\n", "In a folder"),
])
def test_whatever_the_page_is_made_of_reloads_it(live, visitor, path, text, sign):
    page = open_page(visitor, live, "articles/hello/" if "templates" in path else "")
    live.write(path, text)
    expect(page.get_by_text(sign).first).to_be_attached()


def test_a_mistake_lies_over_the_page_until_it_is_mended(live, visitor):
    page = open_page(visitor, live)
    page.evaluate("scrollTo({ top: 1500, behavior: 'instant' }); document.body.tabIndex = -1")
    before = page.evaluate("document.activeElement.tagName")
    live.write("content/articles/hello.md", BROKEN)
    panel = page.get_by_role("region", name="1 mistake")
    expect(panel).to_be_visible()
    for part in ("content/articles/hello.md:3:7", "date-invalid", "3 | date: soon", "^~~~"):
        expect(panel).to_contain_text(part)
    assert is_kept(page), "the last good page does not stay"
    assert page.evaluate("scrollY") == 1500
    assert page.evaluate("document.activeElement.tagName") == before, "it takes the focus"
    live.write("content/articles/hello.md", article("Hello", "Mended."))
    expect(panel).to_have_count(0)
    expect(page.get_by_text("Mended.")).to_be_attached()


def test_a_mistake_can_be_put_aside(live, visitor):
    page = open_page(visitor, live)
    live.write("content/articles/hello.md", BROKEN)
    panel = page.get_by_role("region", name="1 mistake")
    panel.get_by_role("button", name="Close").click()
    expect(panel).to_have_count(0)
    live.write("content/articles/later.md", BROKEN)
    expect(page.get_by_role("region", name="2 mistakes")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("region", name="2 mistakes")).to_have_count(0)


def test_a_broken_template_is_a_mistake_too(live, visitor):
    page = open_page(visitor, live)
    live.write("templates/article.html", ICON + "<p>{{titel}}</p>")
    expect(page.get_by_role("region", name="mistake")).to_contain_text("templates/article.html:2:6")
    live.write("templates/article.html", ICON + "<p>Mended {{title}}</p>")
    expect(page.get_by_text("Mended Hello")).to_be_visible()


def test_what_only_rendering_finds_lies_over_that_page(live, visitor):
    live.write("templates/article.html", ICON + '<a href="{{root}}nowhere/">Nowhere</a>')
    page = visitor(live).page
    page.goto(live.at("articles/hello/"))
    expect(page.get_by_role("region", name="mistake")).to_contain_text("nowhere")
    page.goto(live.at("articles/"))
    expect(page.get_by_role("region", name="mistake")).to_have_count(0)


def test_a_site_that_begins_with_a_mistake_says_so(visitor, tmp_path):
    site = LiveSite(tmp_path / "site", settings="title: Demo\n")
    visit = visitor(site)
    visit.expected.add(500)
    visit.page.goto(site.at(""))
    expect(visit.page.get_by_role("region", name="1 mistake")).to_contain_text("content/site.yml")
    site.write("content/site.yml", "title: Demo\nurl: https://example.org/\n")
    expect(visit.page.get_by_role("link", name="Hello").first).to_be_visible()
    visit.page.goto("about:blank")
    assert site.end() == 0


def test_drafts_are_marked_and_others_are_not(live, visitor):
    page = open_page(visitor, live, "articles/later/")
    expect(page.get_by_role("note").filter(has_text="Draft: not published")).to_be_visible()
    page.goto(live.at("articles/hello/"))
    expect(page.get_by_text("Draft: not published")).to_have_count(0)


def test_a_missing_page_is_the_sites_own_and_becomes_the_page(live, visitor):
    visit = visitor(live)
    visit.expected.add(404)
    visit.page.goto(live.at("articles/soon/"))
    expect(visit.page.get_by_role("heading", name="There is no page here")).to_be_visible()
    assert visit.page.evaluate("getComputedStyle(document.querySelector('.skip')).position") != \
        "static", "the page has no style"
    live.write("content/articles/soon.md", article("Soon", "Here it is."))
    expect(visit.page.get_by_text("Here it is.")).to_be_visible()


def test_the_search_works_and_knows_what_was_just_written(live, visitor):
    page = open_page(visitor, live, "search/")
    live.write("content/articles/new.md", article("Xylophones", "Text."))
    expect(page.get_by_role("link", name="Xylophones").first).to_be_visible()
    page.get_by_role("searchbox").first.fill("xylophone")
    expect(page.get_by_role("main").get_by_text("Xylophones").first).to_be_visible()


def test_another_site_cannot_read_it(live):
    port = int(live.root.rstrip("/").rpartition(":")[2])
    for path, fields in (
        ("/", {"Host": f"evil.example:{port}"}),
        ("/_showcase/events", {"Host": f"localhost:{port}", "Origin": "http://evil.example"}),
    ):
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", path, headers=fields)
        answer = connection.getresponse()
        assert answer.status == 403
        assert b"<html" not in answer.read()


def test_a_tab_in_the_background_does_not_hold_a_connection(live, visitor):
    """Browsers open six connections to a server; a seventh tab must still get its page."""
    visit = visitor(live)
    tabs = [visit.page] + [visit.context.new_page() for _ in range(3)]
    for tab in tabs:
        tab.goto(live.at("articles/hello/"))
    live.write("content/articles/hello.md", article("Hello", "For all of them."))
    for tab in tabs:
        expect(tab.get_by_text("For all of them.")).to_be_attached()


def test_many_edits_leave_no_stale_page_and_take_no_memory(live, visitor):
    """200 edits in 6 s; 2,000 in 60 s with BROWSER_FULL=1."""
    edits = 2000 if sites.FULL else 200
    page = open_page(visitor, live)
    for warm in range(50):
        live.write("content/articles/hello.md", article("Hello", f"Warm {warm:04}.\n\n{LONG}"))
        time.sleep(0.02)
    expect(page.get_by_text("Warm 0049.")).to_be_attached()
    before = live.memory
    start = time.monotonic()
    for edit in range(edits):
        live.write("content/articles/hello.md", article("Hello", f"Edit {edit:04}.\n\n{LONG}"))
        time.sleep(max(0, start + (edit + 1) * 0.03 - time.monotonic()))
    took = time.monotonic() - start
    last = f"Edit {edits - 1:04}."
    expect(page.get_by_text(last)).to_be_attached()
    assert last in live.text("articles/hello/")
    after = live.memory
    print(f"{edits} edits in {took:.1f} s: {before:,} kB before, {after:,} kB after")
    assert after < before + 16_000
    used = live.seconds_used
    time.sleep(1)
    assert live.seconds_used - used < 0.5, "the server is busy though nothing happens"


def test_how_long_a_save_takes_to_be_seen(visitor, tmp_path):
    """1,000 pages. Prints the figures; asserts none."""
    folder = tmp_path / "large"
    corpus.write(folder, projects=940, articles=60)
    site = LiveSite(folder)
    page = visitor(site).page
    source = sorted((folder / "content/projects").glob("*.md"))[0]
    page.goto(site.at(f"projects/{source.stem}/"))
    text = source.read_text()
    took = []
    for edit in range(21):
        mark = f"mark{edit:04}x"
        source_path = str(source.relative_to(folder))
        page.evaluate("window.kept = true")
        start = time.monotonic()
        site.write(source_path, f"{text}\n\n{mark}\n")
        # One call for each look, so that the browser answers as soon as it can.
        wait_for(lambda: mark in _body(page))
        took.append((time.monotonic() - start) * 1000)
    took = sorted(took[1:])
    print(
        f"save to reloaded page, 1,000 pages: median {statistics.median(took):.0f} ms, "
        f"fastest {took[0]:.0f} ms, slowest {took[-1]:.0f} ms; {site.memory:,} kB")
    page.goto("about:blank")
    assert site.end() == 0


def _body(page) -> str:
    try:
        return page.evaluate("document.body ? document.body.textContent : ''")
    except Exception:
        # Between two documents.
        return ""
